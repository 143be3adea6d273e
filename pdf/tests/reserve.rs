//! What is told to lie under the mark.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use common::{Builder, deflate, mark, request};
use nd137_pdf::{Corner, Limits, PageReserve, Reading, stamp};

const PAGE: &str = "/MediaBox[0 0 595 842]/Contents 5 0 R/Annots[8 0 R]/Resources<</Font<</F1 4 0 R/F2 7 0 R>>/XObject<</Fm 6 0 R/Im 9 0 R>>>>";

fn builder(content: &[u8]) -> Builder {
    Builder::page(PAGE)
        .stream(5, "", content)
        .stream(6, "/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Matrix[1 0 0 1 0 700]", b"BT /F1 10 Tf 400 80 Td (in a form) Tj ET")
        .object(7, "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 500/W[1[900 900]5 9 100]>>]>>")
        .object(8, "<</Type/Annot/Subtype/Square/Rect[0 0 10 10]>>")
        .stream(9, "/Type/XObject/Subtype/Image/Width 1/Height 1", b"x")
}

fn read(content: &str) -> PageReserve {
    let (_, stamped, _) = mark(&builder(content.as_bytes()).table(), &request());
    stamped.report.reserve.unwrap().remove(0)
}

/// The mark stands at the top right: x 289 to 572, y 779 to 819.
#[test]
fn text_under_the_mark() {
    for (content, texts) in [
        ("BT /F1 12 Tf 300 800 Td (x) Tj ET", 1),
        ("BT /F1 12 Tf 300 600 Td (x) Tj ET", 0),
        ("BT /F1 12 Tf 1 0 0 1 300 800 Tm (x) Tj T* (y) Tj ET", 2),
        ("BT /F1 12 Tf 100 TL 300 900 Td (no) Tj T* (yes) Tj T* (no) Tj ET", 1),
        ("q 2 0 0 2 0 0 cm BT /F1 12 Tf 150 400 Td (x) Tj ET Q BT 150 400 Td (y) Tj ET", 1),
        ("q 1 0 0 1 0 700 cm Q BT /F1 12 Tf 300 100 Td (x) Tj ET", 0),
        // Long enough to reach the mark: 40 letters of 7.2 points from x 10.
        ("BT /F1 12 Tf 10 800 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET", 1),
        ("BT /F1 12 Tf 10 800 Td (aaaaaaaaaaaaaaaaaaaa) Tj ET", 0),
        // Two-byte codes: 0001 is 0.9 wide, 0005 is 0.1.
        ("BT /F2 100 Tf 200 800 Td <0001> Tj ET", 1),
        ("BT /F2 100 Tf 200 800 Td <0005> Tj ET", 0),
        ("BT /F2 100 Tf 200 800 Td [<0005> -900 <0005>] TJ ET", 1),
        ("/Fm Do", 1),
        ("q 1 0 0 1 0 -300 cm /Fm Do Q", 0),
    ] {
        let found = read(content);
        assert_eq!((found.texts, found.reading), (texts, Reading::Complete), "{content}");
        assert_eq!(found.text_boxes_milli.len() as u32, texts);
    }
}

#[test]
fn other_things_under_the_mark() {
    let found = read("595 0 0 842 0 0 cm /Im Do");
    assert_eq!((found.images, found.texts, found.drawings), (1, 0, 0));
    let found = read(
        "q 50 0 0 50 300 780 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI Q BT 3 Tr /F1 12 Tf 300 800 Td (ocr) Tj ET",
    );
    assert_eq!((found.images, found.texts, found.hidden_texts), (1, 0, 1));
    let found = read("300 800 m 500 800 l S 0 0 10 10 re f 300 790 10 10 re n");
    assert_eq!((found.drawings, found.annotations), (1, 0));
    let over =
        builder(b" ").object(8, "<</Type/Annot/Subtype/Square/Rect[300 780 400 790]>>").table();
    let (_, stamped, _) = mark(&over, &request());
    assert_eq!(stamped.report.reserve.unwrap()[0].annotations, 1);
}

#[test]
fn what_cannot_be_read_is_unknown() {
    let endless = builder(b"/Fm Do").stream(
        6,
        "/Type/XObject/Subtype/Form/BBox[0 0 600 900]",
        b"/Fm Do /Fm Do",
    );
    let odd = builder(b"x").stream(5, "/Filter/Crypt", b"x");
    let broken = builder(b"x").stream(5, "/Filter/FlateDecode", b"no deflate");
    let long = builder(&deflate(&b"q Q ".repeat(2_000_000)));
    let long = long.clone().stream(5, "/Filter/FlateDecode", &deflate(&b"q Q ".repeat(2_000_000)));
    for document in [endless, odd, broken, long] {
        let stamped = stamp(&document.table(), &request(), None, &Limits::default()).unwrap();
        let found = &stamped.report.reserve.unwrap()[0];
        assert_eq!(found.reading, Reading::Unknown);
        assert!(found.reason.is_some());
    }
    // It is told only where it is asked for.
    let mut quiet = request();
    quiet.reserve = false;
    assert!(mark(&builder(b" ").table(), &quiet).1.report.reserve.is_none());
}

#[test]
fn a_clear_corner_is_found() {
    let at = |place: &str| format!("BT /F1 12 Tf {place} Td (text) Tj ET ");
    let (top_right, bottom_right, bottom_left, top_left) =
        (at("400 800"), at("400 40"), at("40 40"), at("40 800"));
    let twice = format!("{top_left}{top_left}");
    for (content, corner) in [
        (String::new(), Corner::TopRight),
        (top_right.clone(), Corner::BottomRight),
        (format!("{top_right}{bottom_right}"), Corner::BottomLeft),
        (format!("{top_right}{bottom_right}{bottom_left}"), Corner::TopLeft),
        (
            format!("{top_right}{top_right}{bottom_right}{bottom_left}{bottom_left}{twice}"),
            Corner::BottomRight,
        ),
    ] {
        let mut wanted = request();
        wanted.placement.corner = Corner::Clear;
        wanted.reserve = false;
        let (_, stamped, _) = mark(&builder(content.as_bytes()).table(), &wanted);
        assert_eq!(stamped.report.marked_pages[0].corner, corner, "{content}");
        assert!(stamped.report.reserve.is_none());
    }
}
