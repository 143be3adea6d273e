//! The mark's own words (ký hiệu riêng bằng chữ), and what they say.
//!
//! No law prescribes a wording; the default is ours, and a caller may set another. It must be
//! words, and must tell which way the conversion went (reading 12).

use serde::Serialize;

use super::Direction;
use crate::json::Read;
use crate::text::{Text, fold, name_key, nfc, text};

/// The wording of a mark: Vietnamese, with an English gloss.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
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
    /// They speak of a conversion and of one medium, but not of where it came from.
    OneMedium,
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
    /// A word that belongs to a wording and tells no direction.
    Known,
    Other,
}

/// Phrases as they are spelled and without diacritics, the longest first where one begins
/// another.
#[rustfmt::skip]
const PHRASES: &[(&[&str], &[&str], Token)] = &[
    // "Giấy phép", "giấy chứng nhận", "giấy tờ" name a kind of document, not its medium.
    (&["giấy", "phép"], &["giay", "phep"], Token::Known),
    (&["giấy", "chứng", "nhận"], &["giay", "chung", "nhan"], Token::Known),
    (&["giấy", "tờ"], &["giay", "to"], Token::Known),
    (&["giấy", "khai", "sinh"], &["giay", "khai", "sinh"], Token::Known),
    (&["giấy", "xác", "nhận"], &["giay", "xac", "nhan"], Token::Known),
    (&["giấy", "đăng", "ký"], &["giay", "dang", "ky"], Token::Known),
    (&["giấy", "ủy", "quyền"], &["giay", "uy", "quyen"], Token::Known),
    // Names that only look like words of direction.
    (&["chuyển", "đổi", "số"], &["chuyen", "doi", "so"], Token::Other),
    (&["số", "hóa", "đơn"], &["so", "hoa", "don"], Token::Other),
    (&["thành", "phố"], &["thanh", "pho"], Token::Other),
    (&["thành", "lập"], &["thanh", "lap"], Token::Other),
    (&["thành", "phần"], &["thanh", "phan"], Token::Other),
    (&["thành", "viên"], &["thanh", "vien"], Token::Other),
    (&["thanh", "tra"], &["thanh", "tra"], Token::Other),
    (&["đầu", "tư"], &["dau", "tu"], Token::Other),
    (&["tư", "pháp"], &["tu", "phap"], Token::Other),
    (&["thông", "tư"], &["thong", "tu"], Token::Other),
    (&["tư", "nhân"], &["tu", "nhan"], Token::Other),
    (&["giấy"], &["giay"], Token::Paper), (&["paper"], &["paper"], Token::Paper),
    (&["bản", "cứng"], &["ban", "cung"], Token::Paper),
    (&["thông", "điệp", "dữ", "liệu"], &["thong", "diep", "du", "lieu"], Token::Data),
    (&["dữ", "liệu"], &["du", "lieu"], Token::Data),
    (&["điện", "tử"], &["dien", "tu"], Token::Data),
    (&["bản", "mềm"], &["ban", "mem"], Token::Data), (&["data"], &["data"], Token::Data),
    (&["electronic"], &["electronic"], Token::Data), (&["digital"], &["digital"], Token::Data),
    (&["số", "hóa"], &["so", "hoa"], Token::Digitise),
    (&["digitised"], &["digitised"], Token::Digitise),
    (&["digitized"], &["digitized"], Token::Digitise),
    (&["scanned"], &["scanned"], Token::Digitise),
    (&["chuyển", "đổi"], &["chuyen", "doi"], Token::Convert),
    (&["chuyển"], &["chuyen"], Token::Convert),
    (&["converted"], &["converted"], Token::Convert),
    (&["conversion"], &["conversion"], Token::Convert),
    (&["từ"], &["tu"], Token::From), (&["from"], &["from"], Token::From),
    (&["sang"], &["sang"], Token::To), (&["thành"], &["thanh"], Token::To),
    (&["to"], &["to"], Token::To), (&["into"], &["into"], Token::To),
];

/// Words that a wording is made of besides, without diacritics.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "ban", "van", "duoc", "da", "nay", "la", "the", "hien", "hinh", "thuc", "dang", "chung", "thu",
    "chinh", "goc", "ho", "so", "tep", "file", "thong", "tin", "message", "version", "document",
    "copy", "a", "an", "this", "was", "is", "has", "been", "of",
];

fn tokens(wording: &str) -> Vec<Token> {
    // Where diacritics are written they count: "từ" is a word of direction, "tư" is not.
    let exact = name_key(wording);
    let plain = fold(&exact);
    let marked = exact != plain;
    let text = if marked { &exact } else { &plain };
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut out = Vec::new();
    let mut rest = words.as_slice();
    while let Some(word) = rest.first() {
        let found = PHRASES
            .iter()
            .find(|(exact, plain, _)| rest.starts_with(if marked { exact } else { plain }));
        let (token, taken) = match found {
            Some((phrase, _, token)) => (*token, phrase.len()),
            None if FILLERS.contains(&fold(word).as_str()) => (Token::Known, 1),
            None => (Token::Other, 1),
        };
        out.push(token);
        rest = rest.get(taken..).unwrap_or_default();
    }
    out
}

/// Whether a wording holds words that are no part of one, such as a name or a date.
pub(super) fn holds_more(wording: &str) -> bool {
    tokens(wording).contains(&Token::Other)
}

/// Reads the direction out of a wording, with or without diacritics, in Vietnamese or English.
pub fn says(wording: &str) -> Says {
    let longest_word = wording
        .split(|c: char| !c.is_alphabetic() && !crate::unicode::is_mark(c))
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
        (false, false) if !tokens.contains(&Token::Convert) => Says::Unrecognised,
        (false, false) if tokens.iter().any(|t| matches!(t, Token::Paper | Token::Data)) => {
            Says::OneMedium
        }
        (false, false) => Says::NoDirection,
    }
}

/// What looks broken in a Vietnamese text, if anything.
///
/// Replacement characters, question marks inside words, bytes read in the wrong encoding, and
/// known Vietnamese phrases written without diacritics.
pub fn damage(written: &str) -> Option<Text> {
    // UTF-8 read as Windows-1252, then TCVN3 read as Windows-1252.
    const WRONG_ENCODING: [&str; 7] = ["Ã¡", "Ã³", "áº", "á»", "Ä‘", "Æ°", "Ä\u{90}"];
    const TCVN3: [char; 3] = ['®', '¶', '¸'];
    let written = &*nfc(written);
    let chars: Vec<char> = written.chars().collect();
    let inside_word = chars
        .windows(3)
        .any(|three| matches!(three, [a, '?', b] if a.is_alphabetic() && b.is_alphabetic()));
    if written.contains('\u{FFFD}') || inside_word {
        Some(text("có ký tự bị mất", "characters are lost"))
    } else if WRONG_ENCODING.iter().any(|piece| written.contains(piece))
        || chars
            .windows(2)
            .any(|two| matches!(two, [a, b] if TCVN3.contains(a) && b.is_alphabetic()))
    {
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
            ("Bản giấy chuyển đổi từ giấy phép thành lập điện tử", Says::Direction(DataToPaper)),
            ("Giấy chứng nhận đầu tư điện tử chuyển đổi từ bản giấy", Says::Direction(PaperToData)),
            ("Bản điện tử chuyển đổi từ giấy phép", Says::OneMedium),
            ("Số hoá từ bản giấy", Says::Direction(PaperToData)),
            ("Trung tâm Chuyển đổi số thành phố Minh Họa", Says::Unrecognised),
            ("Số hóa đơn 12", Says::Unrecognised),
            ("Thanh tra tỉnh, 30 giây", Says::Unrecognised),
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
    fn phrases_are_spelled_alike_with_and_without_diacritics() {
        for (exact, plain, _) in PHRASES {
            assert!(exact.iter().map(|word| fold(word)).eq(plain.iter().copied()), "{exact:?}");
            assert!(exact.iter().all(|word| name_key(word) == *word), "{exact:?}");
        }
    }

    #[test]
    fn a_wording_that_holds_a_name_or_a_date_is_noticed() {
        for direction in [Direction::PaperToData, Direction::DataToPaper] {
            let wording = Wording::standard(direction);
            assert!(!holds_more(&wording.vi) && !holds_more(&wording.en));
        }
        assert!(holds_more("Sở Y tế chuyển đổi từ bản giấy"));
        assert!(holds_more("Chuyển đổi từ bản giấy năm 2026"));
    }

    #[test]
    fn broken_vietnamese_is_noticed() {
        for broken in [
            "B?n di?n t?",
            "B\u{FFFD}n",
            "Báº£n Ä‘iá»‡n",
            "Ban dien tu chuyen doi tu van ban giay",
            "B¶n ®iÖn tö",
        ] {
            assert!(damage(broken).is_some(), "{broken}");
        }
        for sound in [
            "Bản điện tử?",
            "Converted from paper",
            "Công ty FPT",
            "Ai chuyển? Sở Y tế",
            "ỦY BAN NHÂN DÂN XÃ MINH HỌA",
            "Công ty X® Minh Họa",
        ] {
            assert_eq!(damage(sound), None, "{sound}");
        }
    }
}
