//! One conversion mark: typed, JSON to compact verdict, JSON to full verdict, without a QR code and
//! with one of the whole mark; and a QR code of 300 bytes to SVG beside other encoders. Answers are
//! checked before anything is timed.
//!
//! `cargo bench --bench mark`

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use nd137::conversion::{Direction, MarkRequest};
use nd137::conversion::qr::{Level, Qr};
use nd137_bench::symbol::{self, ENCODERS};
use nd137_pdf::wire::TABLE;

fn request(tier: &str, detail: &str) -> String {
    format!(
        r#"{{"at":"2026-11-21T14:30:05+07:00","converter":{{"kind":"agency","name":"Sở Thử nghiệm tỉnh Ví Dụ"}},"detail":"{detail}","kinds":["ordinary"],"qr":{{"tier":"{tier}"}},"source_sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}"#
    )
}

fn mark(c: &mut Criterion) {
    let call = |request: &str| TABLE.call("mark_paper_to_data", request.as_bytes(), None);
    for tier in ["none", "text"] {
        let name = if tier == "none" { "no QR" } else { "QR of the text" };
        let typed: MarkRequest = serde_json::from_str(&request(tier, "full")).expect("a request");
        let run = || black_box(&typed).clone().mark(Direction::PaperToData, "mark_paper_to_data");
        assert_eq!(run().expect("a mark").qr.is_some(), tier == "text");
        c.bench_function(&format!("mark, {name}: typed"), |b| b.iter(|| black_box(run())));
        for detail in ["compact", "full"] {
            let request = request(tier, detail);
            let reply = call(&request).expect("a mark").json;
            let reply: serde_json::Value = serde_json::from_slice(&reply).expect("JSON");
            assert_eq!(reply["assessment"]["outcome"], "met");
            assert_eq!(reply["qr"].is_object(), tier == "text");
            let name = format!("mark, {name}: JSON to {detail} verdict");
            c.bench_function(&name, |b| b.iter(|| black_box(call(black_box(&request)))));
        }
    }
}

fn qr(c: &mut Criterion) {
    let payload = symbol::payload();
    assert_eq!(payload.len(), 300);
    let ours = Qr::new(&payload, Level::M).expect("fits").modules;
    let forced = symbol::qrcodegen(&payload, Some(symbol::mask(&ours)));
    assert_eq!(ours, symbol::modules(&forced));
    for (name, draw) in ENCODERS {
        assert!(draw(&payload).contains("<svg"), "{name}");
        c.bench_function(&format!("QR, 300 bytes to SVG: {name}"), |b| {
            b.iter(|| black_box(draw(black_box(&payload))));
        });
    }
    c.bench_function("QR, 300 bytes, modules only: fast_qr", |b| {
        b.iter(|| {
            let payload = black_box(&*payload);
            black_box(fast_qr::QRBuilder::new(payload).ecl(fast_qr::ECL::M).build())
        });
    });
    c.bench_function("QR, 300 bytes, modules only, mask given: fast_qr", |b| {
        b.iter(|| {
            let mask = fast_qr::Mask::Checkerboard;
            let payload = black_box(&*payload);
            black_box(fast_qr::QRBuilder::new(payload).ecl(fast_qr::ECL::M).mask(mask).build())
        });
    });
    c.bench_function("QR, 300 bytes, modules only, mask given: qrcodegen", |b| {
        b.iter(|| black_box(symbol::qrcodegen(black_box(&payload), Some(0))));
    });
}

criterion_group!(benches, mark, qr);
criterion_main!(benches);
