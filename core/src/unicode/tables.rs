//! From tables.

use std::borrow::Cow;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

pub(crate) fn nfc(s: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(s)
}

pub(crate) fn nfd(s: &str) -> Cow<'_, str> {
    DecomposingNormalizerBorrowed::new_nfd().normalize(s)
}

/// Whether the character has a combining class.
pub(crate) fn is_mark(c: char) -> bool {
    CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}

pub(crate) fn lowercase(s: &str) -> String {
    s.to_lowercase()
}

pub(crate) fn uppercase(s: &str) -> String {
    s.to_uppercase()
}
