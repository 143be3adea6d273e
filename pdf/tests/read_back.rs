//! What is told of a marked document that somebody changed.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use common::{Builder, joined, lines, mark, request};
use nd137_pdf::{Limits, Match, read_back, stamp};

/// Appends a revision that writes `objects` again.
fn appended(document: &[u8], objects: &[(u32, &str)]) -> Vec<u8> {
    let text = String::from_utf8_lossy(document).into_owned();
    let previous: usize =
        text.rsplit("startxref\n").next().unwrap().split('\n').next().unwrap().parse().unwrap();
    let mut out = document.to_vec();
    let mut table = String::from("xref\n");
    for (number, body) in objects {
        table.push_str(&format!("{number} 1\n{:010} 00000 n \n", out.len()));
        out.extend(format!("{number} 0 obj\n{body}\nendobj\n").bytes());
    }
    let at = out.len();
    out.extend(
        format!(
            "{table}trailer\n<</Size 100/Root 1 0 R/Prev {previous}>>\nstartxref\n{at}\n%%EOF\n"
        )
        .bytes(),
    );
    out
}

#[test]
fn a_document_without_a_mark() {
    let read = read_back(&Builder::plain().table(), &Limits::default()).unwrap();
    assert!(read.marks.is_empty() && read.unreadable.is_empty());
}

#[test]
fn every_byte_of_the_update_counts() {
    let document = Builder::plain().table();
    let stamped = stamp(&document, &request(), None, &Limits::default()).unwrap();
    let output = joined(&document, &stamped);
    let mut seen = 0;
    for at in (document.len()..output.len()).step_by(7) {
        let mut changed = output.clone();
        changed[at] ^= 1;
        // A change may also make the document unreadable, or hide the mark.
        if let Ok(read) = read_back(&changed, &Limits::default())
            && let Some(mark) = read.marks.first()
        {
            seen += 1;
            let same = mark.increment == Match::Same && mark.original == Match::Same;
            assert!(!same, "byte {at} was changed unseen");
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_byte_of_the_original_counts() {
    let document = Builder::plain().table();
    let (mut output, ..) = mark(&document, &request());
    let at = output.windows(14).position(|window| window == b"Page of a test").unwrap();
    output[at] = b'p';
    let read = read_back(&output, &Limits::default()).unwrap();
    assert_eq!((read.marks[0].original, read.marks[0].increment), (Match::Different, Match::Same));
    assert_ne!(
        read.marks[0].original_sha256_computed.as_ref(),
        Some(&read.marks[0].original_sha256_declared)
    );
}

#[test]
fn a_later_revision_is_told() {
    let (output, ..) = mark(&Builder::plain().table(), &request());
    // The page without its mark.
    let later = appended(
        &output,
        &[(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>")],
    );
    let read = read_back(&later, &Limits::default()).unwrap();
    let found = &read.marks[0];
    assert_eq!((found.original, found.increment), (Match::Same, Match::Same));
    assert!(found.pages_showing.is_empty());
    assert_eq!((found.after.revisions, found.after.objects_overridden), (1, 1));
    assert_eq!(found.after.pages_rewritten, [1]);
    assert!(found.current && found.after.bytes > 0);
    assert_eq!(found.lines, lines());
    // A catalog without the record: the mark is found in the older revision.
    let dropped = appended(&output, &[(1, "<</Type/Catalog/Pages 2 0 R>>")]);
    let read = read_back(&dropped, &Limits::default()).unwrap();
    assert!(!read.marks[0].current);
    assert_eq!(read.marks[0].pages_showing, [1]);
    assert!(read.marks[0].after.pages_rewritten.is_empty());
}

#[test]
fn bytes_after_the_mark_are_told() {
    let (mut output, ..) = mark(&Builder::plain().table(), &request());
    output.extend_from_slice(b"\n\n\n");
    let read = read_back(&output, &Limits::default()).unwrap();
    assert_eq!((read.marks[0].after.bytes, read.marks[0].after.revisions), (3, 0));
}

#[test]
fn reports_are_canonical_json() {
    let (output, stamped, read) = mark(&Builder::plain().table(), &request());
    let found = nd137_pdf::inspect(&output, &Limits::default()).unwrap();
    for text in [
        serde_json::to_string(&stamped.report).unwrap(),
        serde_json::to_string(&read).unwrap(),
        serde_json::to_string(&found).unwrap(),
        serde_json::to_string(&request()).unwrap(),
    ] {
        // A value sorts its keys; equal text means that the fields were sorted and no number was broken.
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value.to_string(), text);
        assert!(!has_float(&value), "{text}");
    }
}

fn has_float(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Number(number) => number.is_f64(),
        serde_json::Value::Array(items) => items.iter().any(has_float),
        serde_json::Value::Object(fields) => fields.values().any(has_float),
        _ => false,
    }
}
