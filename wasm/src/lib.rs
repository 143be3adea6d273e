//! nd137 for JavaScript: one function through which every operation of the table goes.
//!
//! The crate is built once for each entry of the package, with the rooms that the entry offers:
//! a form downloads only what it uses. What no table here names is not linked. `js/` holds what a
//! caller sees.

use nd137::wire::{self, Table};
use wasm_bindgen::prelude::wasm_bindgen;

static TABLE: Table = Table(&[
    #[cfg(feature = "conversion")]
    wire::CONVERSION,
    #[cfg(feature = "report")]
    wire::LAW,
    #[cfg(feature = "dates")]
    wire::DATES,
    #[cfg(feature = "activity")]
    wire::ACTIVITY,
    #[cfg(feature = "system")]
    wire::SYSTEM,
    #[cfg(feature = "trust")]
    wire::TRUST,
    #[cfg(feature = "report")]
    wire::REPORT,
    #[cfg(feature = "indicator")]
    wire::INDICATOR,
    #[cfg(feature = "pdf")]
    nd137_pdf::wire::OPERATIONS,
]);

/// What a call gave: the response, or the error, as canonical JSON.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Answer {
    ok: bool,
    json: String,
    document: Option<Vec<u8>>,
}

#[wasm_bindgen]
impl Answer {
    /// Whether `json` is a response; otherwise it is an error.
    #[wasm_bindgen(getter)]
    pub fn ok(&self) -> bool {
        self.ok
    }

    /// Hands over the document that the operation made, if it made one.
    pub fn document(&mut self) -> Option<Vec<u8>> {
        self.document.take()
    }

    /// Hands over the JSON, and ends the answer.
    pub fn json(self) -> String {
        self.json
    }
}

/// Runs the operation of this name on a request, with the document beside it.
#[wasm_bindgen]
pub fn call(name: &str, request: &str, document: Option<Box<[u8]>>) -> Answer {
    match TABLE.call(name, request.as_bytes(), document.as_deref()) {
        Ok(reply) => {
            let taken = document.as_deref().unwrap_or_default();
            let made = reply.document.map(|made| made.whole(taken));
            Answer { ok: true, json: text(reply.json), document: made }
        }
        Err(error) => Answer { ok: false, json: text(error.to_json()), document: None },
    }
}

/// The names of the operations in this build, one a line, in the order of the table.
#[wasm_bindgen]
pub fn operations() -> String {
    let mut names = String::new();
    for operation in TABLE.operations() {
        names.push_str(operation.name);
        names.push('\n');
    }
    names
}

/// JSON that the library wrote is UTF-8.
fn text(json: Vec<u8>) -> String {
    String::from_utf8(json).unwrap_or_default()
}
