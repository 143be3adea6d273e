//! Any bytes as a PDF document: inspected, stamped and read back. A stamped document keeps its
//! input as an exact prefix and shows its own mark.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nd137_pdf::{
    AlreadyMarked, Limits, Match, Placement, QrMatrix, SignedInput, Stamp, inspect, read_back,
    stamp,
};

static ORDER: LazyLock<Stamp> = LazyLock::new(|| Stamp {
    already_marked: AlreadyMarked::Add,
    lines: vec!["BẢN ĐIỆN TỬ".to_owned(), "Sở Y tế tỉnh Minh Họa".to_owned()],
    link: None,
    made_at: "2026-11-21T14:30:05+07:00".to_owned(),
    payload: "{}".to_owned(),
    placement: Placement::default(),
    qr: Some(QrMatrix { modules: "1".repeat(21 * 21), size: 21 }),
    reserve: true,
    signed_input: SignedInput::default(),
});

fuzz_target!(|document: &[u8]| {
    let limits = Limits::default();
    let _ = inspect(document, &limits);
    let _ = read_back(document, &limits);
    let Ok(stamped) = stamp(document, &ORDER, None, &limits) else { return };
    let mut marked = document.to_vec();
    marked.extend_from_slice(&stamped.increment);
    let found = read_back(&marked, &limits).expect("our own document is read");
    let mark = found.marks.last().expect("our own mark is found");
    assert_eq!(mark.original, Match::Same);
    assert_eq!(mark.increment, Match::Same);
    assert_eq!(mark.after.bytes, 0);
    assert!(!mark.pages_showing.is_empty());
});
