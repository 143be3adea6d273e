//! What the benchmarks share: columns from files, documents, QR symbols.

pub mod document;
pub mod symbol;

use std::path::Path;

/// A file of little-endian 64-bit words.
pub fn words<T>(dir: &Path, name: &str, from: fn([u8; 8]) -> T) -> Vec<T> {
    let raw = bytes(dir, name);
    raw.as_chunks::<8>().0.iter().map(|word| from(*word)).collect()
}

/// A file of bytes.
pub fn bytes(dir: &Path, name: &str) -> Vec<u8> {
    std::fs::read(dir.join(name)).expect(name)
}

/// A line of `/proc/self/status` in MB.
pub fn status(field: &str) -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").expect("a Linux machine");
    let line = text.lines().find(|line| line.starts_with(field)).expect(field);
    let kilobytes = line.split_whitespace().nth(1).expect("a number");
    kilobytes.parse::<f64>().expect("a number") / 1024.0
}
