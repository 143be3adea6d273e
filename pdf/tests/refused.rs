//! Documents and requests that must be refused, each with its kind, and without a change.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use common::{Builder, deflate, refusal, request};
use nd137_pdf::{Error, ErrorKind, Limits, QrMatrix, Stamp, inspect, read_back, stamp};

fn kind(document: &[u8]) -> ErrorKind {
    refusal(document).kind()
}

#[test]
fn not_a_pdf() {
    for bytes in [&b""[..], b"%PDF", b"hello", b"PK\x03\x04 something else", b"%PDF-x.y\n"] {
        assert_eq!(kind(bytes), ErrorKind::NotPdf);
        assert_eq!(inspect(bytes, &Limits::default()).unwrap_err().kind(), ErrorKind::NotPdf);
        assert_eq!(read_back(bytes, &Limits::default()).unwrap_err().kind(), ErrorKind::NotPdf);
    }
    // The header may stand at byte 1019, and no later.
    let mut builder = Builder::plain();
    builder.junk = vec![b' '; 1019];
    stamp(&builder.table(), &request(), None, &Limits::default()).unwrap();
    builder.junk.push(b' ');
    assert_eq!(kind(&builder.table()), ErrorKind::NotPdf);
}

#[test]
fn every_truncation_is_refused() {
    for document in [Builder::plain().table(), Builder::plain().xref_stream(&[1, 2, 3, 4])] {
        let end = document.len() - "%%EOF\n".len() + 5;
        for length in 0..end {
            let error = refusal(&document[..length]);
            assert!(
                matches!(error.kind(), ErrorKind::NotPdf | ErrorKind::Truncated),
                "{length}: {error}"
            );
        }
        stamp(&document[..end], &request(), None, &Limits::default()).unwrap();
    }
}

#[test]
fn broken_cross_references() {
    let document = Builder::plain().table();
    let text = String::from_utf8_lossy(&document).into_owned();
    let at = text.rfind("startxref\n").unwrap();
    let tail = |offset: &str| {
        let mut bytes = document[..document.len() - (text.len() - at)].to_vec();
        bytes.extend(format!("startxref\n{offset}\n%%EOF\n").bytes());
        bytes
    };
    for offset in ["999999", "99999999999999999999999", "7", "x", "-1"] {
        assert_eq!(kind(&tail(offset)), ErrorKind::XrefBroken, "{offset}");
    }
    // An object that does not stand where the table says is refused, not searched for.
    let moved = Builder::plain().table();
    let mut moved = [&moved[..9], &b"%abcd\n"[..], &moved[9..]].concat();
    let xref = moved.windows(5).rposition(|window| window == b"xref\n").unwrap();
    let real = moved[..xref].windows(5).rposition(|window| window == b"xref\n").unwrap_or(xref);
    let start = moved.windows(9).rposition(|window| window == b"startxref").unwrap();
    moved.truncate(start);
    moved.extend(format!("startxref\n{real}\n%%EOF\n").bytes());
    let error = refusal(&moved);
    assert_eq!(error.kind(), ErrorKind::XrefBroken, "{error}");
    assert!(error.to_string().contains("does not stand where it says"), "{error}");
    assert!(error.offset().is_some());
    let no_root = Builder::plain().trailer("").table();
    assert_eq!(kind(&no_root), ErrorKind::XrefBroken);
}

#[test]
fn cycles() {
    let page_tree = Builder::plain().object(3, "<</Type/Pages/Kids[2 0 R]/Count 1>>");
    let own_kid = Builder::plain().object(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>");
    let own_length = Builder::plain().object(5, "<</Length 5 0 R>>\nstream\nq Q\nendstream");
    assert_eq!(kind(&own_length.table()), ErrorKind::Syntax);
    for document in [page_tree.table(), own_kid.table()] {
        assert_eq!(kind(&document), ErrorKind::Cyclic);
    }
    // A `/Prev` that leads back to its own section.
    let document = Builder::plain().table();
    let at = document.windows(5).rposition(|window| window == b"xref\n").unwrap();
    let at = document[..at].windows(5).rposition(|window| window == b"xref\n").unwrap_or(at);
    let looped = Builder::plain().trailer(&format!("/Root 1 0 R/Prev {at}")).table();
    assert_eq!(kind(&looped), ErrorKind::Cyclic);
    // An object that is a reference to itself.
    let itself = Builder::plain().object(6, "6 0 R");
    let itself = itself.object(3, "<</Type/Page/Parent 2 0 R/MediaBox 6 0 R>>");
    assert_eq!(kind(&itself.table()), ErrorKind::Cyclic);
}

#[test]
fn no_pages() {
    for builder in [
        Builder::plain().object(2, "<</Type/Pages/Kids[]/Count 0>>"),
        Builder::plain().object(1, "<</Type/Catalog>>"),
    ] {
        assert_eq!(kind(&builder.table()), ErrorKind::NoPages);
    }
}

#[test]
fn encrypted() {
    let builder = Builder::plain()
        .object(9, "<</Filter/Standard/V 4/R 4/O(x)/U(x)/P -4>>")
        .trailer("/Root 1 0 R/Encrypt 9 0 R");
    let document = builder.table();
    assert_eq!(kind(&document), ErrorKind::Encrypted);
    assert_eq!(read_back(&document, &Limits::default()).unwrap_err().kind(), ErrorKind::Encrypted);
    let found = inspect(&document, &Limits::default()).unwrap();
    let encryption = found.encryption.unwrap();
    assert_eq!(
        (encryption.filter.as_str(), encryption.version, encryption.revision),
        ("Standard", 4, 4)
    );
    assert_eq!(found.page_count, Some(1));
}

#[test]
fn a_length_of_two_gibibytes() {
    for length in ["2147483648", "4294967295", "9223372036854775807"] {
        let body = format!("<</Length {length}>>\nstream\nq Q\nendstream");
        let error = refusal(&Builder::plain().object(5, &body).table());
        assert_eq!(error.kind(), ErrorKind::Syntax);
        assert!(error.to_string().contains(length), "{error}");
    }
    for length in ["-1", "(x)", "null", "99999999999999999999"] {
        let body = format!("<</Length {length}>>\nstream\nq Q\nendstream");
        assert_eq!(kind(&Builder::plain().object(5, &body).table()), ErrorKind::Syntax, "{length}");
    }
    // One byte too many or too few is seen as well.
    for length in [2, 5] {
        let body = format!("<</Length {length}>>\nstream\nq Q\nendstream");
        assert_eq!(kind(&Builder::plain().object(5, &body).table()), ErrorKind::Syntax, "{length}");
    }
}

#[test]
fn bombs() {
    // An object stream of 64 MiB of spaces in 64 KiB.
    let bomb = deflate(&vec![b' '; 64 << 20]);
    let limits = Limits { decoded_bytes: 32 << 20, ..Limits::default() };
    let builder = Builder::plain();
    let document = builder.clone().xref_stream(&[3, 4]);
    let text = String::from_utf8_lossy(&document).into_owned();
    assert!(text.contains("/Type/ObjStm"));
    let packed = builder.stream(5, "/Filter/FlateDecode", &bomb).table();
    // Content that is a bomb is not needed for the mark: the overlap is unknown, never clear.
    let stamped = stamp(&packed, &request(), None, &limits).unwrap();
    let reserve = &stamped.report.reserve.unwrap()[0];
    assert_eq!(reserve.reading, nd137_pdf::Reading::Unknown);
    assert!(reserve.reason.as_ref().unwrap().contains("decoded_bytes"));
    // Structure that is a bomb is refused.
    let mut held = Builder::plain().object(1, "<</Type/Catalog/Pages 2 0 R/Metadata 9 0 R>>");
    held = held.stream(9, "/Filter/FlateDecode", &bomb);
    let error = stamp(&held.table(), &request(), None, &limits).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit);
    assert_eq!(inspect(&held.table(), &limits).unwrap_err().kind(), ErrorKind::Limit);
    // A bomb in a bomb.
    let twice = deflate(&bomb);
    held = held.stream(9, "/Filter[/FlateDecode/FlateDecode]", &twice);
    assert_eq!(inspect(&held.table(), &limits).unwrap_err().kind(), ErrorKind::Limit);
}

#[test]
fn depth_and_number_of_values() {
    let deep = |depth: usize| {
        let nested = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        Builder::plain().object(1, &format!("<</Type/Catalog/Pages 2 0 R/X {nested}>>")).table()
    };
    stamp(&deep(60), &request(), None, &Limits::default()).unwrap();
    assert_eq!(kind(&deep(70)), ErrorKind::Limit);
    assert_eq!(kind(&deep(100_000)), ErrorKind::Limit);
    let limits = Limits { values_per_object: 100, ..Limits::default() };
    let wide = Builder::plain()
        .object(1, &format!("<</Type/Catalog/Pages 2 0 R/X[{}]>>", "0 ".repeat(200)));
    let error = stamp(&wide.table(), &request(), None, &limits).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit);
    let kids = format!("<</Type/Pages/Kids[{}]/Count 9>>", "3 0 R ".repeat(9));
    let pages = Builder::plain().object(2, &kids).table();
    let limits = Limits { pages: 8, ..Limits::default() };
    assert_eq!(stamp(&pages, &request(), None, &limits).unwrap_err().kind(), ErrorKind::Limit);
    let limits = Limits { pages: 9, ..Limits::default() };
    stamp(&pages, &request(), None, &limits).unwrap();
}

fn asked(change: impl FnOnce(&mut Stamp)) -> Error {
    let mut request = request();
    change(&mut request);
    stamp(&Builder::plain().table(), &request, None, &Limits::default())
        .expect_err("a wrong request")
}

#[test]
fn requests() {
    let errors = [
        asked(|request| request.lines.clear()),
        asked(|request| request.lines = vec![" ".to_owned()]),
        asked(|request| request.lines[0].insert(3, '\n')),
        asked(|request| request.lines = vec!["a".repeat(4001)]),
        asked(|request| request.made_at = "03/06/2026".to_owned()),
        asked(|request| request.made_at = "2026-06-03T09:15:00".to_owned()),
        asked(|request| request.placement.width_mm = 19),
        asked(|request| request.placement.width_mm = 401),
        asked(|request| request.placement.margin_mm = 201),
        asked(|request| request.placement.font_size_tenth_pt = 39),
        asked(|request| request.placement.font_size_tenth_pt = 241),
        asked(|request| request.qr = Some(QrMatrix { modules: "01".to_owned(), size: 21 })),
        asked(|request| request.qr = Some(QrMatrix { modules: "0".repeat(22 * 22), size: 22 })),
        asked(|request| {
            request.qr = Some(common::qr(&"x".repeat(300)));
            request.placement.qr_size_mm = Some(15);
        }),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        assert_eq!(error.kind().tag(), "request");
    }
    let error = asked(|request| request.placement.width_mm = 400);
    assert_eq!(error.kind(), ErrorKind::NoRoom);
}

/// A mark after content that ends inside something would fall into it and not be seen.
#[test]
fn content_that_swallows_what_follows() {
    let mark = |content: &[u8]| {
        let document = Builder::plain().stream(5, "", content).table();
        stamp(&document, &request(), None, &Limits::default())
    };
    for cut in [
        &b"BT (never closed"[..],
        b"[1 2 3",
        b"/Artifact <</Type /Pagination",
        b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x01\x02\x03",
        b"BI /W 1",
    ] {
        let error = mark(cut).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Syntax, "{error}");
        assert!(error.to_string().contains("page 1"), "{error}");
    }
    // What viewers pass over does not hinder a mark.
    for whole in [
        &b"BT (closed) Tj ET )"[..],
        b"0 0 m ]",
        b"0 0 m >",
        b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x01\nEI",
        b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x01EI\nq Q",
    ] {
        mark(whole).unwrap();
    }
    // Inside a form it spoils the form alone.
    let within =
        Builder::page("/MediaBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>/Contents 5 0 R")
            .stream(5, "", b"/X Do")
            .stream(6, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"[1 2");
    stamp(&within.table(), &request(), None, &Limits::default()).unwrap();
}
