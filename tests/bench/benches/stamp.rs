//! One document marked, QR code and font included: typed to the bytes to append, and JSON to the
//! whole marked document; 1 and 100 pages, with and without reading what lies under the mark.
//! Every marked document is read back before anything is timed.
//!
//! `cargo bench --bench stamp`; the peers stand in `python/stamp.py`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use nd137_bench::document;
use nd137_pdf::convert::StampRequest;
use nd137_pdf::{Limits, Match, read_back};

fn request(pages: &str, reserve: bool, tier: &str) -> String {
    format!(
        r#"{{"direction":"paper_to_data","mark":{{"at":"2026-11-21T14:30:05+07:00","converter":{{"kind":"agency","name":"Sở Thử nghiệm tỉnh Ví Dụ"}},"detail":"compact","kinds":["ordinary"],"qr":{{"tier":"{tier}"}}}},"placement":{{"pages":"{pages}"}},"reserve":{reserve}}}"#
    )
}

fn stamp(c: &mut Criterion) {
    let cases =
        [(1, "first", "text"), (1, "first", "none"), (100, "first", "text"), (100, "all", "text")];
    for (count, pages, tier) in cases {
        let document = document::office(count);
        let qr = if tier == "none" { ", no QR" } else { "" };
        for reserve in [false, true] {
            let request = request(pages, reserve, tier);
            let typed: StampRequest = serde_json::from_str(&request).expect("a request");
            let (_, increment) = typed.clone().increment(&document).expect("marked");
            let marked = [document.as_slice(), &increment].concat();
            let read = read_back(&marked, &Limits::default()).expect("reads");
            let mark = read.marks.first().expect("a mark");
            assert_eq!((mark.original, mark.increment), (Match::Same, Match::Same));
            let under = if reserve { ", text under it read" } else { "" };
            let name = format!("{count} pages, {pages} marked{qr}{under}");
            println!("{name}: {} bytes and {} more", document.len(), increment.len());
            c.bench_function(&format!("{name}: typed"), |b| {
                b.iter(|| black_box(typed.clone().increment(black_box(&document))));
            });
            let call =
                || nd137_pdf::wire::TABLE.call("stamp_pdf", request.as_bytes(), Some(&document));
            let made = call().expect("marked").document.expect("a document");
            assert_eq!(made.whole(&document), marked);
            c.bench_function(&format!("{name}: JSON"), |b| b.iter(|| black_box(call())));
        }
    }
}

criterion_group!(benches, stamp);
criterion_main!(benches);
