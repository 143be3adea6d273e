//! Judges a set of indicators from a CSV document as `python/indicators.py` wrote it: the whole
//! call, from the document's bytes to the bytes of the answer.
//!
//! `indicators FILE ROUNDS`: prints the seconds of the fastest round, the least of the processor's
//! time, and the memory; then the answer.

use std::time::Instant;

use nd137::wire::{CORE, Table};
use nd137_bench::status;

const TABLE: Table = Table(&CORE);

fn main() {
    let file = std::env::args().nth(1).expect("a file");
    let rounds: usize = std::env::args().nth(2).map_or(1, |n| n.parse().expect("a number"));
    let document = std::fs::read(file).expect("readable");
    let request = br#"{"as_of": "2026-11-22", "detail": "compact", "kind": "other"}"#;
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let before = status("VmRSS");
    let (mut fastest, mut least, mut answer) = (f64::INFINITY, f64::INFINITY, Vec::new());
    for _ in 0..rounds {
        let (start, worked) = (Instant::now(), work());
        let reply =
            TABLE.call("assess_indicator_set", request, Some(&document)).expect("a verdict");
        fastest = fastest.min(start.elapsed().as_secs_f64());
        least = least.min(work() - worked);
        answer = reply.json;
    }
    println!("seconds {fastest:.4} {least:.4}");
    println!("megabytes {:.0}", status("VmHWM") - before);
    println!("{}", String::from_utf8(answer).expect("UTF-8"));
}

/// Seconds that this thread spent on a processor.
fn work() -> f64 {
    let said = std::fs::read_to_string("/proc/self/schedstat").expect("Linux");
    let nanoseconds: f64 = said.split(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    nanoseconds / 1e9
}
