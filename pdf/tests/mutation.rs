//! Damaged documents and fonts: nothing may panic, and nothing may take long.
//!
//! A short run each time; `ND137_MUTATIONS=1000000` and `ND137_SAMPLES=FOLDER` make it a long one.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use std::time::{Duration, Instant};

use common::{Builder, qr, request};
use nd137_pdf::{Limits, Pages, SignedInput, inspect, read_back, stamp};

/// A small generator of numbers; the same seed gives the same run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn change(&mut self, samples: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = samples[self.roll(samples.len())].clone();
        for _ in 0..=self.roll(4) {
            if bytes.is_empty() {
                break;
            }
            let at = self.roll(bytes.len());
            match self.roll(7) {
                0 => bytes[at] ^= 1 << self.roll(8),
                1 => bytes[at] = b"0123456789<>[]()/R \nf%"[self.roll(22)],
                2 => bytes.truncate(at),
                3 => {
                    let end = (at + self.roll(40)).min(bytes.len());
                    bytes.drain(at..end);
                }
                4 => {
                    let other = &samples[self.roll(samples.len())];
                    let from = self.roll(other.len());
                    let piece = &other[from..(from + self.roll(200)).min(other.len())];
                    bytes.splice(at..at, piece.iter().copied());
                }
                5 => {
                    // A number becomes another number of the same width, so that offsets hold.
                    if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit) {
                        bytes[at + digit] = b'0' + self.roll(10) as u8;
                    }
                }
                _ => {
                    let words: [&[u8]; 8] = [
                        b"/Prev",
                        b"/Kids",
                        b"/Length",
                        b" 0 R",
                        b"<<",
                        b"999999999999",
                        b"/Sig",
                        b"-1",
                    ];
                    let word = words[self.roll(8)];
                    let end = (at + word.len()).min(bytes.len());
                    bytes.splice(at..end, word.iter().copied());
                }
            }
        }
        bytes
    }
}

fn rounds(usual: usize) -> usize {
    std::env::var("ND137_MUTATIONS").ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

fn limits() -> Limits {
    Limits {
        decoded_bytes: 8 << 20,
        parsed_bytes: 8 << 20,
        content_operators: 100_000,
        ..Limits::default()
    }
}

#[test]
fn damaged_documents() {
    let widget =
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(k)/V 9 0 R/Rect[10 10 90 50]/AP<</N 10 0 R>>>>";
    let rich = Builder::page("/MediaBox[0 0 595 842]/Rotate 90/Contents[5 0 R 6 0 R]/Annots[8 0 R]/Resources<</Font<</F1 4 0 R>>/XObject<</X 10 0 R>>>>")
        .object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R/AcroForm<</Fields[8 0 R]/SigFlags 3>>>>")
        .stream(6, "", b"q 1 0 0 1 5 5 cm /X Do [(a) -5 <6162>] TJ BI /W 1 ID x EI Q")
        .stream(7, "", b"<x pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>")
        .object(8, widget)
        .object(9, "<</Type/Sig/ByteRange[0 1 2 3]/Reference[<</TransformMethod/DocMDP>>]>>")
        .stream(10, "/Type/XObject/Subtype/Form/BBox[0 0 600 900]", b"/X Do 0 0 80 40 re S");
    let mut wanted = request();
    wanted.qr = Some(qr("https://vidu.example.vn"));
    wanted.signed_input = SignedInput::PrintDerivative;
    wanted.placement.pages = Pages::All;
    wanted.placement.width_mm = 90;
    let mut samples =
        vec![rich.table(), rich.xref_stream(&[1, 2, 3, 4, 8, 9]), rich.hybrid(&[3, 4, 8])];
    for document in samples.clone() {
        let stamped = stamp(&document, &wanted, None, &limits()).unwrap();
        samples.push(common::joined(&document, &stamped));
    }
    if let Ok(folder) = std::env::var("ND137_SAMPLES") {
        samples.extend(
            std::fs::read_dir(folder)
                .unwrap()
                .map(|file| std::fs::read(file.unwrap().path()).unwrap()),
        );
    }
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut marked, mut slowest) = (0_u32, Duration::ZERO);
    for _ in 0..rounds(4000) {
        let document = dice.change(&samples);
        let start = Instant::now();
        let _ = inspect(&document, &limits());
        let _ = read_back(&document, &limits());
        if let Ok(stamped) = stamp(&document, &wanted, None, &limits()) {
            marked += 1;
            let output = common::joined(&document, &stamped);
            // Whatever took a mark can be read back.
            let read = read_back(&output, &limits()).unwrap();
            assert!(!read.marks.is_empty());
        }
        slowest = slowest.max(start.elapsed());
    }
    println!("{marked} marked, slowest {slowest:?}");
    assert!(marked > 100, "{marked}");
    assert!(slowest < Duration::from_secs(5), "{slowest:?}");
}

#[test]
fn damaged_fonts() {
    let font = include_bytes!("../font/Nd137Serif.ttf").to_vec();
    let document = Builder::plain().table();
    let mut wanted = request();
    wanted.lines = vec!["Ủy ban".to_owned()];
    let mut dice = Dice(0xD1B5_4A32_D192_ED03);
    let (mut done, mut refused) = (0_u32, 0_u32);
    for _ in 0..rounds(300) {
        let mut bytes = dice.change(std::slice::from_ref(&font));
        // The head of the file decides most.
        for _ in 0..dice.roll(4) {
            let at = dice.roll(bytes.len().min(400));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.roll(256) as u8;
            }
        }
        match stamp(&document, &wanted, Some(&bytes), &limits()) {
            Ok(_) => done += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(done > 10 && refused > 10, "{done} {refused}");
}
