//! The mark's own words (ký hiệu riêng bằng chữ), and what they say.
//!
//! No law prescribes a wording; the default is ours, and a caller may set another. It must be
//! words, and must tell which way the conversion went (reading 12).

use serde::{Deserialize, Serialize};

use super::Direction;
use crate::text::{Text, fold, text};

/// The wording of a mark: Vietnamese, with an English gloss.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// English gloss; empty for none.
    #[serde(default)]
    pub en: String,
    /// The words of the mark, one line.
    pub vi: String,
}

impl Wording {
    /// The default wording for a direction.
    pub fn standard(direction: Direction) -> Self {
        let Text { vi, en } = match direction {
            Direction::PaperToData => text(
                "BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY",
                "Electronic version converted from a paper document",
            ),
            Direction::DataToPaper => text(
                "BẢN GIẤY CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ",
                "Paper version converted from an electronic document",
            ),
        };
        Self { en: en.to_owned(), vi: vi.to_owned() }
    }
}

/// What words say about the direction of a conversion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// They tell this direction.
    Direction(Direction),
    /// They speak of a conversion, but not of which way it went.
    NoDirection,
    /// They name both directions.
    Both,
    /// They are words, but none that the library knows.
    Unrecognised,
    /// They are not words: symbols, digits, or nothing.
    NotWords,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Paper,
    Data,
    From,
    To,
    Convert,
    Digitise,
    Other,
}

/// Phrases of folded words, the longest first where one begins another.
#[rustfmt::skip]
const PHRASES: &[(&[&str], Token)] = &[
    // "Giấy phép", "giấy chứng nhận", "giấy tờ" name a kind of document, not its medium.
    (&["giay", "phep"], Token::Other), (&["giay", "chung", "nhan"], Token::Other),
    (&["giay", "to"], Token::Other), (&["giay", "khai", "sinh"], Token::Other),
    (&["giay", "xac", "nhan"], Token::Other),
    (&["giay"], Token::Paper), (&["paper"], Token::Paper), (&["ban", "cung"], Token::Paper),
    (&["thong", "diep", "du", "lieu"], Token::Data), (&["du", "lieu"], Token::Data),
    (&["dien", "tu"], Token::Data), (&["ban", "mem"], Token::Data), (&["data"], Token::Data),
    (&["electronic"], Token::Data), (&["digital"], Token::Data),
    (&["so", "hoa"], Token::Digitise), (&["digitised"], Token::Digitise),
    (&["digitized"], Token::Digitise), (&["scanned"], Token::Digitise),
    (&["chuyen", "doi"], Token::Convert), (&["chuyen"], Token::Convert),
    (&["converted"], Token::Convert), (&["conversion"], Token::Convert),
    (&["tu"], Token::From), (&["from"], Token::From),
    (&["sang"], Token::To), (&["thanh"], Token::To), (&["to"], Token::To), (&["into"], Token::To),
];

fn tokens(words: &str) -> Vec<Token> {
    let folded = fold(words);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut out = Vec::new();
    let mut rest = words.as_slice();
    while !rest.is_empty() {
        let found = PHRASES.iter().find(|(phrase, _)| rest.starts_with(phrase));
        let (token, taken) =
            found.map_or((Token::Other, 1), |(phrase, token)| (*token, phrase.len()));
        out.push(token);
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// Reads the direction out of a wording, with or without diacritics, in Vietnamese or English.
pub fn says(wording: &str) -> Says {
    let longest_word = wording
        .split(|c: char| !c.is_alphabetic() && !crate::text::is_mark(c))
        .map(|word| word.chars().count())
        .max();
    if longest_word.unwrap_or(0) < 2 {
        return Says::NotWords;
    }
    let tokens = tokens(wording);
    let (mut to_data, mut to_paper) = (false, false);
    let mut after = Token::Other;
    for token in &tokens {
        match (after, token) {
            (_, Token::From | Token::To) => after = *token,
            (Token::From, Token::Paper) | (Token::To, Token::Data) => {
                to_data = true;
                after = Token::Other;
            }
            (Token::From, Token::Data) | (Token::To, Token::Paper) => {
                to_paper = true;
                after = Token::Other;
            }
            _ => {}
        }
    }
    let digitised = tokens.contains(&Token::Digitise);
    match (to_data || (digitised && !to_paper), to_paper) {
        (true, true) => Says::Both,
        (true, false) => Says::Direction(Direction::PaperToData),
        (false, true) => Says::Direction(Direction::DataToPaper),
        (false, false) if tokens.contains(&Token::Convert) => Says::NoDirection,
        (false, false) => Says::Unrecognised,
    }
}

/// What looks broken in a Vietnamese text, if anything.
///
/// Replacement characters, question marks inside words, bytes read in the wrong encoding, and
/// known Vietnamese phrases written without diacritics.
pub fn damage(written: &str) -> Option<Text> {
    const WRONG_ENCODING: [&str; 6] = ["Ã¡", "Ã ", "áº", "á»", "Ä‘", "Æ°"];
    let chars: Vec<char> = written.chars().collect();
    let inside_word = chars
        .windows(3)
        .any(|three| matches!(three, [a, '?', b] if a.is_alphabetic() && b.is_alphabetic()));
    if written.contains('\u{FFFD}') || inside_word {
        Some(text("có ký tự bị mất", "characters are lost"))
    } else if WRONG_ENCODING.iter().any(|piece| written.contains(piece)) {
        Some(text("đọc sai bảng mã", "it was read in the wrong encoding"))
    } else if written.is_ascii() && plain_vietnamese(written) {
        Some(text("thiếu dấu tiếng Việt", "Vietnamese diacritics are missing"))
    } else {
        None
    }
}

fn plain_vietnamese(written: &str) -> bool {
    const KNOWN: [&str; 6] = [
        "chuyen doi tu",
        "uy ban nhan dan",
        "van ban giay",
        "so y te",
        "cong ty co phan",
        "thanh pho",
    ];
    let folded = fold(written);
    KNOWN.iter().any(|phrase| folded.contains(phrase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_wordings_tell_their_direction() {
        for direction in [Direction::PaperToData, Direction::DataToPaper] {
            let wording = Wording::standard(direction);
            assert_eq!(says(&wording.vi), Says::Direction(direction));
            assert_eq!(says(&wording.en), Says::Direction(direction));
            assert_eq!(damage(&wording.vi), None);
        }
    }

    #[test]
    fn wordings_seen_in_practice_are_understood() {
        use Direction::{DataToPaper, PaperToData};
        for (wording, wanted) in [
            ("Bản điện tử chuyển đổi từ văn bản giấy", Says::Direction(PaperToData)),
            ("Bản giấy chuyển đổi từ chứng thư điện tử", Says::Direction(DataToPaper)),
            ("Bản giấy chuyển đổi từ giấy phép điện tử", Says::Direction(DataToPaper)),
            ("Được chuyển từ bản giấy sang bản điện tử", Says::Direction(PaperToData)),
            ("Chuyển đổi sang văn bản giấy từ thông điệp dữ liệu", Says::Direction(DataToPaper)),
            ("VĂN BẢN ĐÃ ĐƯỢC SỐ HÓA", Says::Direction(PaperToData)),
            ("Converted from paper", Says::Direction(PaperToData)),
            ("Ban dien tu chuyen doi tu van ban giay", Says::Direction(PaperToData)),
            ("Đã chuyển đổi", Says::NoDirection),
            ("Chuyển đổi từ giấy phép", Says::NoDirection),
            ("Từ bản giấy sang bản giấy", Says::Both),
            ("Bản chính", Says::Unrecognised),
            ("###", Says::NotWords),
            ("★ 12 ★ x", Says::NotWords),
            ("", Says::NotWords),
        ] {
            assert_eq!(says(wording), wanted, "{wording}");
        }
    }

    #[test]
    fn broken_vietnamese_is_noticed() {
        for broken in
            ["B?n di?n t?", "B\u{FFFD}n", "Báº£n Ä‘iá»‡n", "Ban dien tu chuyen doi tu van ban giay"]
        {
            assert!(damage(broken).is_some(), "{broken}");
        }
        for sound in ["Bản điện tử?", "Converted from paper", "Công ty FPT", "Ai chuyển? Sở Y tế"]
        {
            assert_eq!(damage(sound), None, "{sound}");
        }
    }
}
