//! A printed mark of any tool: it always has a verdict, whatever stands in it, and the verdict
//! does not depend on the Unicode form.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::text::nfc;
use nd137::wire::{CORE, Table};
use serde_json::{Value, json};

const TABLE: Table = Table(&CORE);

fn verdict(direction: &str, kind: &str, text: &str) -> Option<(Value, Value)> {
    let request = json!({
        "accessible": true, "as_of": "2026-11-21", "detail": "compact", "direction": direction,
        "integrity": true, "kinds": [kind], "text": text,
    });
    let reply = TABLE.call("assess_conversion", request.to_string().as_bytes(), None).ok()?;
    let answer: Value = serde_json::from_slice(&reply.json).expect("JSON");
    Some((answer["assessment"].clone(), answer["read"].clone()))
}

fuzz_target!(|text: &str| {
    for (direction, kind) in [("paper_to_data", "ordinary"), ("data_to_paper", "true_copy")] {
        let Some(written) = verdict(direction, kind, text) else {
            assert!(text.len() > 20_000);
            return;
        };
        // Composing may only shorten a text, so it has an answer too.
        let composed = nfc(text);
        if composed.len() <= 20_000 {
            assert_eq!(verdict(direction, kind, &composed), Some(written));
        }
    }
});
