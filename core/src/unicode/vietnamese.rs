//! Vietnamese letters and their marks: what most texts are made of needs no question to the engine.

/// The vowels, each with no tone and then with the tones in the order of [`TONES`]; capitals after
/// the small letters.
#[rustfmt::skip]
const VOWELS: [[char; 6]; 24] = [
    ['a', 'à', 'á', 'ả', 'ã', 'ạ'], ['ă', 'ằ', 'ắ', 'ẳ', 'ẵ', 'ặ'], ['â', 'ầ', 'ấ', 'ẩ', 'ẫ', 'ậ'],
    ['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ'], ['ê', 'ề', 'ế', 'ể', 'ễ', 'ệ'], ['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị'],
    ['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ'], ['ô', 'ồ', 'ố', 'ổ', 'ỗ', 'ộ'], ['ơ', 'ờ', 'ớ', 'ở', 'ỡ', 'ợ'],
    ['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ'], ['ư', 'ừ', 'ứ', 'ử', 'ữ', 'ự'], ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ'],
    ['A', 'À', 'Á', 'Ả', 'Ã', 'Ạ'], ['Ă', 'Ằ', 'Ắ', 'Ẳ', 'Ẵ', 'Ặ'], ['Â', 'Ầ', 'Ấ', 'Ẩ', 'Ẫ', 'Ậ'],
    ['E', 'È', 'É', 'Ẻ', 'Ẽ', 'Ẹ'], ['Ê', 'Ề', 'Ế', 'Ể', 'Ễ', 'Ệ'], ['I', 'Ì', 'Í', 'Ỉ', 'Ĩ', 'Ị'],
    ['O', 'Ò', 'Ó', 'Ỏ', 'Õ', 'Ọ'], ['Ô', 'Ồ', 'Ố', 'Ổ', 'Ỗ', 'Ộ'], ['Ơ', 'Ờ', 'Ớ', 'Ở', 'Ỡ', 'Ợ'],
    ['U', 'Ù', 'Ú', 'Ủ', 'Ũ', 'Ụ'], ['Ư', 'Ừ', 'Ứ', 'Ử', 'Ữ', 'Ự'], ['Y', 'Ỳ', 'Ý', 'Ỷ', 'Ỹ', 'Ỵ'],
];

/// Of each vowel in its small or capital half: the letter without its mark, and the mark.
const PARTS: [(usize, Option<char>); 12] = [
    (0, None),
    (0, Some(BREVE)),
    (0, Some(CIRCUMFLEX)),
    (3, None),
    (3, Some(CIRCUMFLEX)),
    (5, None),
    (6, None),
    (6, Some(CIRCUMFLEX)),
    (6, Some(HORN)),
    (9, None),
    (9, Some(HORN)),
    (11, None),
];

const BREVE: char = '\u{306}';
const CIRCUMFLEX: char = '\u{302}';
const HORN: char = '\u{31b}';
/// The tone that stands below its letter, and before the marks above it (nặng).
const DOT: char = '\u{323}';
/// Without a tone; huyền, sắc, hỏi, ngã, nặng.
const TONES: [Option<char>; 6] =
    [None, Some('\u{300}'), Some('\u{301}'), Some('\u{309}'), Some('\u{303}'), Some(DOT)];

/// Where letters with marks lie: 241 characters from the first, 90 from the second.
const LATIN: u32 = 0xc0;
const ADDITIONAL: u32 = 0x1ea0;

/// For each character of those: the place of its vowel and its tone in one number, or `u8::MAX`.
static PLACES: [u8; 241 + 90] = places();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "run while compiling, where either would not compile"
)]
const fn places() -> [u8; 241 + 90] {
    let mut places = [u8::MAX; 241 + 90];
    let mut at = 0;
    while at < 24 * 6 {
        let c = VOWELS[at / 6][at % 6] as u32;
        if c >= ADDITIONAL {
            places[(c - ADDITIONAL + 241) as usize] = at as u8;
        } else if c >= LATIN {
            places[(c - LATIN) as usize] = at as u8;
        }
        at += 1;
    }
    places
}

/// The row and the column of a vowel that has a mark.
fn place(c: char) -> Option<(usize, usize)> {
    let c = u32::from(c);
    let at = match c.checked_sub(ADDITIONAL) {
        Some(at) => at.checked_add(241)?,
        None => c.checked_sub(LATIN).filter(|at| *at < 241)?,
    };
    let place = usize::from(*PLACES.get(usize::try_from(at).ok()?)?);
    (place < usize::from(u8::MAX)).then_some((place / 6, place % 6))
}

/// Whether a character is its own decomposed form, and takes no mark of those that follow a vowel
/// into itself unless it is a letter.
fn is_simple(c: char) -> bool {
    matches!(c, '\0'..='\x7f' | 'Đ' | 'đ' | '–' | '—' | '‘' | '’' | '“' | '”' | '…')
}

/// The small letter; `None` for a character of another script.
pub(super) fn small(c: char) -> Option<char> {
    match c {
        '\0'..='\x7f' => Some(c.to_ascii_lowercase()),
        'Đ' => Some('đ'),
        '\u{300}'..='\u{331}' => Some(c),
        _ if is_simple(c) => Some(c),
        _ => {
            let (row, tone) = place(c)?;
            VOWELS.get(row % 12)?.get(tone).copied()
        }
    }
}

/// The decomposed form of a text of Vietnamese letters; `None` for others.
pub(super) fn decomposed(s: &str) -> Option<String> {
    let mut out = String::with_capacity(s.len().saturating_mul(2));
    for c in s.chars() {
        if is_simple(c) {
            out.push(c);
            continue;
        }
        let (row, tone) = place(c)?;
        let (letter, mark) = *PARTS.get(row % 12)?;
        out.push(*VOWELS.get(letter.checked_add(if row < 12 { 0 } else { 12 })?)?.first()?);
        let tone = *TONES.get(tone)?;
        // The dot comes before a mark above, and after the horn.
        let first =
            if tone == Some(DOT) && mark != Some(HORN) { [tone, mark] } else { [mark, tone] };
        out.extend(first.into_iter().flatten());
    }
    Some(out)
}

/// The composed form of a text of Vietnamese letters, composed or not; `None` for others.
pub(super) fn composed(s: &str) -> Option<String> {
    let mut out = String::with_capacity(s.len());
    let mut rest = s.chars().peekable();
    while let Some(c) = rest.next() {
        let is_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
        let marks = [rest.next_if(is_mark), rest.next_if(is_mark)];
        if rest.peek().is_some_and(is_mark) {
            return None;
        }
        out.push(match marks {
            [None, _] if is_simple(c) || place(c).is_some() => c,
            [None, _] => return None,
            [Some(first), second] => with(c, first, second)?,
        });
    }
    Some(out)
}

/// A vowel without marks, with one or two of them.
fn with(letter: char, first: char, second: Option<char>) -> Option<char> {
    let tone = |mark: Option<char>| TONES.iter().position(|tone| *tone == mark);
    let bare = || VOWELS.iter().find(|forms| forms.first() == Some(&letter));
    let marked = |mark| {
        let capital = letter.is_ascii_uppercase();
        let half = VOWELS.get(if capital { 12..24 } else { 0..12 })?;
        let same = |(of, with): &(usize, Option<char>)| {
            *with == Some(mark) && half.get(*of).and_then(|forms| forms.first()) == Some(&letter)
        };
        half.get(PARTS.iter().position(same)?)
    };
    let (forms, tone) = match (tone(Some(first)), second) {
        (Some(tone), None) => (bare()?, tone),
        // What stands below does not hinder what stands above.
        (Some(dot), Some(mark)) if first == DOT => (marked(mark)?, dot),
        (None, second) => (marked(first)?, tone(second)?),
        _ => return None,
    };
    forms.get(tone).copied()
}

#[cfg(test)]
mod tests {
    use super::super::tables;
    use super::*;

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    #[test]
    fn every_letter_is_known_and_right() {
        let (mut small_letters, mut letters) = (0, 0);
        for c in all() {
            let text = c.to_string();
            if let Some(small) = small(c) {
                assert_eq!(tables::lowercase(&text), small.to_string());
                small_letters += 1;
            }
            if let Some(parts) = decomposed(&text) {
                assert_eq!(tables::nfd(&text), parts);
                assert_eq!(tables::nfc(&text), composed(&text).unwrap());
                assert_eq!(composed(&parts), Some(text));
                letters += 1;
            }
        }
        // 132 vowels with marks, đ and Đ, seven signs.
        assert_eq!((small_letters, letters), (128 + 132 + 2 + 7 + 50, 128 + 132 + 2 + 7));
    }

    #[test]
    fn marks_in_any_order_are_composed_as_the_tables_do_or_not_at_all() {
        let mut done = 0;
        let marks: Vec<char> = TONES
            .into_iter()
            .flatten()
            .chain([BREVE, CIRCUMFLEX, HORN, '\u{304}', '\u{327}'])
            .collect();
        let letters = ('!'..='z').chain(VOWELS.into_iter().flatten()).chain(['đ', 'Đ', '“']);
        for letter in letters {
            for first in &marks {
                for second in marks.iter().map(Some).chain([None]) {
                    for third in [None, Some(&DOT), Some(&'\u{301}')] {
                        let mut text: String = [letter, *first].into_iter().collect();
                        text.extend(second);
                        text.extend(third);
                        text.push('x');
                        if let Some(composed) = composed(&text) {
                            assert_eq!(tables::nfc(&text), composed, "{text:?}");
                            done += 1;
                        }
                    }
                }
            }
        }
        assert!(done > 200, "{done}");
    }
}
