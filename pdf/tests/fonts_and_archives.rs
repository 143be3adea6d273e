//! Fonts of the caller, and what a mark does to a PDF/A claim.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use common::{Builder, mark, request};
use nd137_pdf::{ErrorKind, Limits, stamp};

const FONT: &[u8] = include_bytes!("../font/Nd137Serif.ttf");

/// The bundled font with other licence flags.
fn with_flags(flags: u16, version: u16) -> Vec<u8> {
    let mut font = FONT.to_vec();
    let tables = usize::from(u16::from_be_bytes([font[4], font[5]]));
    let entry =
        (0..tables).map(|index| 12 + 16 * index).find(|at| &font[*at..*at + 4] == b"OS/2").unwrap();
    let at = u32::from_be_bytes(font[entry + 8..entry + 12].try_into().unwrap()) as usize;
    font[at..at + 2].copy_from_slice(&version.to_be_bytes());
    font[at + 8..at + 10].copy_from_slice(&flags.to_be_bytes());
    font
}

#[test]
fn licence_flags_decide() {
    let document = Builder::plain().table();
    for (flags, version, allowed) in [
        (0x0000, 4, true),
        (0x0004, 4, true),
        (0x0008, 4, true),
        (0x0002, 4, false),
        (0x0100, 4, false),
        (0x0200, 4, false),
        // Before version 3 the most permissive of several flags counts.
        (0x000A, 2, true),
        (0x0002, 2, false),
    ] {
        let font = with_flags(flags, version);
        match stamp(&document, &request(), Some(&font), &Limits::default()) {
            Ok(_) => assert!(allowed, "{flags:x}"),
            Err(error) => {
                assert!(!allowed, "{flags:x}: {error}");
                assert_eq!(error.kind(), ErrorKind::FontEmbedding);
                assert!(error.to_string().contains("fsType"), "{error}");
            }
        }
    }
}

#[test]
fn what_is_no_font() {
    let document = Builder::plain().table();
    for bytes in [&b""[..], b"hello", &FONT[..100], &FONT[..FONT.len() / 2]] {
        let error = stamp(&document, &request(), Some(bytes), &Limits::default()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Font | ErrorKind::GlyphMissing), "{error}");
    }
}

#[test]
fn all_of_vietnamese_and_nothing_that_is_missing() {
    let document = Builder::plain().table();
    let mut wanted = request();
    let letters: String = ('\u{1EA0}'..='\u{1EF9}').chain("ăâđêôơưĂÂĐÊÔƠƯ–—“”…№".chars()).collect();
    wanted.lines = vec![letters];
    mark(&document, &wanted);
    wanted.lines = vec!["Hợp lệ 漢 \u{1F600}漢".to_owned()];
    let error = stamp(&document, &wanted, None, &Limits::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::GlyphMissing);
    let text = error.to_string();
    assert!(
        text.contains("`漢` (U+6F22)") && text.contains("U+1F600") && text.contains("own"),
        "{text}"
    );
    assert_eq!(text.matches('漢').count(), 1, "{text}");
}

fn claimed(part: &str, level: &str) -> Builder {
    let metadata = format!(
        "<rdf pdfaid:part=\"{part}\"><pdfaid:conformance>{level}</pdfaid:conformance></rdf>"
    );
    Builder::plain().object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 9 0 R>>").stream(
        9,
        "/Type/Metadata/Subtype/XML",
        metadata.as_bytes(),
    )
}

#[test]
fn archive_claims() {
    for (part, level, set) in [("1", "B", true), ("2", "U", false), ("3", "A", false)] {
        let document = claimed(part, level).table();
        let (_, stamped, _) = mark(&document, &request());
        let effect = stamped.report.archive.unwrap();
        assert_eq!(effect.claim.part.to_string(), part);
        assert_eq!(effect.claim.conformance.as_deref(), Some(level));
        assert!(effect.losses.is_empty());
        let update = String::from_utf8_lossy(&stamped.increment).into_owned();
        assert_eq!(update.contains("/CIDSet"), set);
        assert!(update.contains("/CalGray"));
        // The metadata stays as it is.
        assert!(!update.contains("\n9 0 obj"));
    }
    let (_, plain, _) = mark(&Builder::plain().table(), &request());
    assert!(plain.report.archive.is_none());
    let update = String::from_utf8_lossy(&plain.increment).into_owned();
    assert!(!update.contains("/CalGray") && !update.contains("/CIDSet"));
    let mut linked = request();
    linked.link = Some("https://vidu.example.vn".to_owned());
    let loss =
        |level: &str| mark(&claimed("2", level).table(), &linked).1.report.archive.unwrap().losses;
    assert_eq!(loss("A"), ["link_outside_structure_tree"]);
    assert!(loss("B").is_empty());
}
