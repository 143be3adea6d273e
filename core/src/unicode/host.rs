//! From the JavaScript engine.

use std::borrow::Cow;

use wasm_bindgen::prelude::wasm_bindgen;

use super::vietnamese;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["String", "prototype", "normalize"], js_name = call)]
    fn normalized(text: &str) -> String;
    #[wasm_bindgen(js_namespace = ["String", "prototype", "normalize"], js_name = call)]
    fn normalized_to(text: &str, form: &str) -> String;
    #[wasm_bindgen(js_namespace = ["String", "prototype", "toLowerCase"], js_name = call)]
    fn lowered(text: &str) -> String;
    #[wasm_bindgen(js_namespace = ["String", "prototype", "toUpperCase"], js_name = call)]
    fn raised(text: &str) -> String;
}

pub(crate) fn nfc(s: &str) -> Cow<'_, str> {
    if s.chars().all(super::is_composed) {
        return Cow::Borrowed(s);
    }
    Cow::Owned(vietnamese::composed(s).unwrap_or_else(|| normalized(s)))
}

pub(crate) fn nfd(s: &str) -> Cow<'_, str> {
    if s.is_ascii() {
        return Cow::Borrowed(s);
    }
    Cow::Owned(vietnamese::decomposed(s).unwrap_or_else(|| normalized_to(s, "NFD")))
}

/// Whether the character has a combining class.
pub(crate) fn is_mark(c: char) -> bool {
    super::is_moved(c, |text| normalized_to(text, "NFD"))
}

pub(crate) fn lowercase(s: &str) -> String {
    s.chars().map(vietnamese::small).collect::<Option<String>>().unwrap_or_else(|| lowered(s))
}

pub(crate) fn uppercase(s: &str) -> String {
    if s.is_ascii() { s.to_ascii_uppercase() } else { raised(s) }
}
