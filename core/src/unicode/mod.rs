//! What Unicode says of characters, as far as comparing Vietnamese needs it: normal forms and case.
//!
//! It comes from tables; in a JavaScript engine (feature `js`) from the engine, which has such tables
//! itself: they would be a third of what a page downloads. Unicode changes neither for a character
//! that it has, so that both agree on every character that both know.

#[cfg(all(feature = "js", target_arch = "wasm32"))]
mod host;
#[cfg(not(all(feature = "js", target_arch = "wasm32")))]
mod tables;
#[cfg(any(test, all(feature = "js", target_arch = "wasm32")))]
mod vietnamese;

#[cfg(all(feature = "js", target_arch = "wasm32"))]
pub(crate) use host::{is_mark, lowercase, nfc, nfd, uppercase};
#[cfg(not(all(feature = "js", target_arch = "wasm32")))]
pub(crate) use tables::{is_mark, lowercase, nfc, nfd, uppercase};

/// Whether a text of such characters alone is in NFC: Latin letters with and without marks, and
/// common punctuation. What is asked of the engine is copied there and back.
#[cfg(any(test, all(feature = "js", target_arch = "wasm32")))]
fn is_composed(c: char) -> bool {
    matches!(c, '\0'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}' | '\u{2002}'..='\u{20cf}')
}

/// Whether the character has a combining class, as the decomposed form shows it: a character is
/// moved before one of the last class, U+0345, where it has a class of its own and not else.
#[cfg(any(test, all(feature = "js", target_arch = "wasm32")))]
fn is_moved(c: char, nfd: impl FnOnce(&str) -> String) -> bool {
    match c {
        _ if is_composed(c) => false,
        // The grapheme joiner is the only one of this block without a class.
        '\u{300}'..='\u{36f}' => c != '\u{34f}',
        // Of no class themselves, in parts that have one.
        '\u{f73}' | '\u{f75}' | '\u{f81}' => false,
        _ => !nfd(&String::from_iter(['\u{345}', c])).starts_with('\u{345}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    #[test]
    fn a_text_of_composed_characters_is_normal() {
        let composed: Vec<char> = all().filter(|c| is_composed(*c)).collect();
        assert!(composed.contains(&'ệ') && composed.contains(&'“') && composed.len() > 1000);
        for c in &composed {
            assert!(!is_mark(*c), "{c:?}");
            // Nothing before it takes it in, whatever that is.
            for before in ["", "a", "E", "ơ", "ê", "\u{1100}", "\u{306}", "<", "\u{9c7}"] {
                let text = format!("{before}{c}");
                assert_eq!(nfc(&text), text);
            }
        }
        let text: String = composed.iter().chain(composed.iter().rev()).collect();
        assert_eq!(nfc(&text), text);
    }

    #[test]
    fn the_decomposed_form_shows_every_combining_class() {
        for c in all() {
            assert_eq!(is_moved(c, |s| nfd(s).into_owned()), is_mark(c), "{:x}", u32::from(c));
        }
    }
}
