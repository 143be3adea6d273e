//! Every kind of document that must take a mark, and where the mark then stands.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use common::{Builder, lines, mark, qr, request};
use nd137_pdf::{
    AlreadyMarked, Corner, ErrorKind, Limits, Pages, Stamped, XrefForm, inspect, stamp,
};

fn rect(stamped: &Stamped) -> [i64; 4] {
    stamped.report.marked_pages[0].rect_milli
}

#[test]
fn xref_table_stream_hybrid_and_object_streams() {
    let builder = Builder::plain();
    for (document, form, packed) in [
        (builder.table(), XrefForm::Table, false),
        (builder.xref_stream(&[]), XrefForm::Stream, false),
        (builder.xref_stream(&[1, 2, 3, 4]), XrefForm::Stream, true),
        (builder.hybrid(&[3, 4]), XrefForm::Hybrid, true),
    ] {
        let before = inspect(&document, &Limits::default()).unwrap();
        assert_eq!((before.xref_form, before.object_streams), (form, packed));
        let (output, ..) = mark(&document, &request());
        let after = inspect(&output, &Limits::default()).unwrap();
        // A hybrid continues as a table, which every reader of it follows.
        let expected = if form == XrefForm::Hybrid { XrefForm::Table } else { form };
        assert_eq!(after.xref_form, expected);
        assert_eq!(after.revisions, before.revisions + 1);
    }
}

#[test]
fn no_line_end_after_eof() {
    let mut document = Builder::plain().table();
    while document.last().is_some_and(u8::is_ascii_whitespace) {
        document.pop();
    }
    let (_, stamped, _) = mark(&document, &request());
    assert_eq!(stamped.increment[0], b'\n');
}

#[test]
fn junk_before_the_header() {
    let mut builder = Builder::plain();
    builder.junk = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    let document = builder.table();
    let (output, ..) = mark(&document, &request());
    assert_eq!(inspect(&output, &Limits::default()).unwrap().junk_before_header, 19);
}

#[test]
fn versions() {
    for version in ["1.4", "1.5", "1.6", "1.7", "2.0"] {
        let mut builder = Builder::plain();
        builder.header = format!("%PDF-{version}\n");
        let (output, ..) = mark(&builder.table(), &request());
        assert_eq!(inspect(&output, &Limits::default()).unwrap().header_version, version);
    }
}

#[test]
fn contents_in_every_form() {
    let boxes = "/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>";
    let page = |contents: &str| Builder::page(&format!("{boxes} {contents}"));
    let second =
        |builder: Builder| builder.stream(6, "", b"0 0 10 10 re f\n").object(7, "[5 0 R 6 0 R]");
    for builder in [
        page(""),
        page("/Contents null"),
        page("/Contents[]"),
        page("/Contents[5 0 R]"),
        page("/Contents[5 0 R 6 0 R]"),
        page("/Contents 7 0 R"),
        page("/Contents 99 0 R"),
        page("/Contents[5 0 R 99 0 R]"),
    ] {
        mark(&second(builder).table(), &request());
    }
}

#[test]
fn resources_in_every_form() {
    let boxes = "/MediaBox[0 0 595 842]/Contents 5 0 R";
    let form = Builder::page(boxes).stream(8, "/Type/XObject/Subtype/Form/BBox[0 0 1 1]", b" ");
    for resources in [
        "",
        "/Resources<<>>",
        "/Resources 6 0 R",
        "/Resources<</XObject 7 0 R>>",
        "/Resources<</XObject<</Nd137M0 8 0 R>>>>",
    ] {
        let document = form
            .clone()
            .object(3, &format!("<</Type/Page/Parent 2 0 R {boxes} {resources}>>"))
            .object(6, "<</Font<</F1 4 0 R>>/XObject 7 0 R>>")
            .object(7, "<</Nd137M0 8 0 R/Nd137M1 8 0 R>>")
            .table();
        mark(&document, &request());
    }
}

fn many(count: u32, inherited: &str, own: &str) -> Builder {
    let kids: Vec<String> = (0..count).map(|index| format!("{} 0 R", index + 10)).collect();
    let mut builder = Builder::empty()
        .object(1, "<</Type/Catalog/Pages 2 0 R>>")
        .object(2, &format!("<</Type/Pages/Count {count}/Kids[{}] {inherited}>>", kids.join(" ")))
        .object(4, common::FONT)
        .stream(5, "", b"BT /F1 12 Tf 72 720 Td (Page of a test) Tj ET\n")
        .object(6, "<</Font<</F1 4 0 R>>>>");
    for index in 0..count {
        builder
            .objects
            .push((index + 10, format!("<</Type/Page/Parent 2 0 R {own}>>").into_bytes()));
    }
    builder
}

#[test]
fn a_thousand_pages_share_what_they_can() {
    let fonts: Vec<String> = (0..300).map(|index| format!("/F{index} 4 0 R")).collect();
    let inherited = format!("/MediaBox[0 0 595 842]/Resources<</Font<<{}>>>>", fonts.join(""));
    for document in [
        many(1000, "/MediaBox[0 0 595 842]/Resources 6 0 R", "/Contents 5 0 R").table(),
        many(1000, &inherited, "/Contents 5 0 R").table(),
    ] {
        let mut request = request();
        request.placement.pages = Pages::All;
        let (_, stamped, read) = mark(&document, &request);
        assert_eq!(stamped.report.marked_page_count, 1000);
        assert_eq!(read.marks[0].pages_showing.len(), 1000);
        let growth = stamped.increment.len();
        assert!(growth < 200_000, "{growth} bytes for 1000 pages");
        let found = inspect(&document, &Limits::default()).unwrap();
        assert_eq!((found.page_count, found.pages.len()), (Some(1000), 50));
    }
}

#[test]
fn pages_that_are_asked_for() {
    let document = many(5, "/MediaBox[0 0 595 842]", "/Contents 5 0 R").table();
    for (pages, expected) in [
        (Pages::First, vec![1]),
        (Pages::Last, vec![5]),
        (Pages::All, vec![1, 2, 3, 4, 5]),
        (Pages::List(vec![4, 2, 4]), vec![2, 4]),
    ] {
        let mut request = request();
        request.placement.pages = pages;
        let (_, _, read) = mark(&document, &request);
        assert_eq!(read.marks[0].pages_showing, expected);
    }
    for list in [vec![], vec![0], vec![6]] {
        let mut request = request();
        request.placement.pages = Pages::List(list);
        let error = stamp(&document, &request, None, &Limits::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
}

/// A mark of 100 mm on a page shown as 400 × 300 points, 10 mm from its edges, in each rotation.
#[test]
fn rotation_and_boxes() {
    let mut request = request();
    request.placement.margin_mm = 10;
    let margin = 28_346_i64;
    for (rotation, crop) in [
        (0, "100 50 500 350"),
        (90, "100 50 400 450"),
        (180, "100 50 500 350"),
        (270, "100 50 400 450"),
    ] {
        for corner in [Corner::TopLeft, Corner::TopRight, Corner::BottomLeft, Corner::BottomRight] {
            request.placement.corner = corner;
            let page = format!(
                "/MediaBox[-10 -20 700 800]/CropBox[{crop}]/Rotate {rotation}/Contents 5 0 R"
            );
            let (_, stamped, _) = mark(&Builder::page(&page).table(), &request);
            let [left, bottom, right, top] = rect(&stamped);
            let [c0, c1, c2, c3]: [i64; 4] = crop
                .split(' ')
                .map(|n| n.parse::<i64>().unwrap() * 1000)
                .collect::<Vec<_>>()
                .try_into()
                .unwrap();
            // Distances to the edges of the page as seen: left, bottom, right, top.
            let gaps = match rotation {
                0 => [left - c0, bottom - c1, c2 - right, c3 - top],
                90 => [bottom - c1, c2 - right, c3 - top, left - c0],
                180 => [c2 - right, c3 - top, left - c0, bottom - c1],
                _ => [c3 - top, left - c0, bottom - c1, c2 - right],
            };
            let (x, y) = match corner {
                Corner::TopLeft => (gaps[0], gaps[3]),
                Corner::TopRight => (gaps[2], gaps[3]),
                Corner::BottomLeft => (gaps[0], gaps[1]),
                Corner::BottomRight | Corner::Clear => (gaps[2], gaps[1]),
            };
            assert!(
                (x - margin).abs() <= 1 && (y - margin).abs() <= 1,
                "{rotation} {corner:?} {gaps:?}"
            );
            assert!(gaps.iter().all(|gap| *gap >= margin - 1));
        }
    }
}

#[test]
fn user_unit_and_odd_boxes() {
    // A crop box beyond the sheet shows the sheet; corners may stand in any order.
    for (page, seen) in [
        ("/MediaBox[595 842 0 0]", [0, 0, 595_000, 842_000]),
        ("/MediaBox[0 0 595 842]/CropBox[-50 -50 900 900]", [0, 0, 595_000, 842_000]),
        ("/MediaBox[0 0 595 842]/CropBox[900 900 999 999]", [0, 0, 595_000, 842_000]),
        ("/MediaBox[0 0 59.5 84.2]/UserUnit 10", [0, 0, 59_500, 84_200]),
        ("/MediaBox[0 0 595 842]/Rotate -90", [0, 0, 595_000, 842_000]),
        ("/MediaBox[0 0 595 842]/Rotate 450", [0, 0, 595_000, 842_000]),
    ] {
        let document = Builder::page(page).table();
        let (_, stamped, _) = mark(&document, &request());
        let boxes = inspect(&document, &Limits::default()).unwrap().pages[0].boxes.clone().unwrap();
        assert_eq!(boxes.crop_box_milli, seen, "{page}");
        let [left, bottom, right, top] = rect(&stamped);
        assert!(
            left >= seen[0] && bottom >= seen[1] && right <= seen[2] && top <= seen[3],
            "{page}"
        );
    }
    let unit = |page: &str| mark(&Builder::page(page).table(), &request()).1;
    let wide = |stamped: &Stamped| rect(stamped)[2] - rect(stamped)[0];
    let (one, ten) = (unit("/MediaBox[0 0 595 842]"), unit("/MediaBox[0 0 59.5 84.2]/UserUnit 10"));
    assert!((wide(&one) - wide(&ten) * 10).abs() <= 10);
}

#[test]
fn too_small_a_page_by_a_hair() {
    // 100 mm and two margins of 8 mm are 328.819 points.
    for (width, fits) in [("328.7", false), ("328.82", true), ("329", true)] {
        let document = Builder::page(&format!("/MediaBox[0 0 {width} 842]")).table();
        let result = stamp(&document, &request(), None, &Limits::default());
        match result {
            Ok(_) => assert!(fits, "{width}"),
            Err(error) => {
                assert!(!fits, "{width}: {error}");
                assert_eq!(error.kind(), ErrorKind::NoRoom);
                assert!(error.to_string().contains("116 × "), "{error}");
            }
        }
    }
}

#[test]
fn growth_of_one_page() {
    let mut request = request();
    request.qr = Some(qr(&"https://vidu.example.vn/".repeat(12)));
    request.lines = [lines(), lines()].concat();
    let (_, stamped, _) = mark(&Builder::plain().table(), &request);
    assert!(stamped.increment.len() < 15_000, "{}", stamped.increment.len());
}

#[test]
fn a_mark_on_a_marked_document() {
    let (first, ..) = mark(&Builder::plain().table(), &request());
    let mut again = request();
    again.placement.corner = Corner::BottomLeft;
    again.payload = "second".to_owned();
    // Unless it is asked for, the same document was most likely taken twice.
    let refused = stamp(&first, &again, None, &Limits::default()).unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::AlreadyMarked);
    again.already_marked = AlreadyMarked::Add;
    let (_, _, read) = mark(&first, &again);
    assert_eq!(read.marks.len(), 2);
    assert_eq!(read.marks[0].payload, request().payload);
    // The page was written again by the second mark and still shows the first.
    assert_eq!(read.marks[0].pages_showing, vec![1]);
    assert_eq!(read.marks[0].after.revisions, 1);
    assert_eq!(read.marks[0].after.pages_rewritten, vec![1]);
}

#[test]
fn link_and_text_forms() {
    let mut with_link = request();
    with_link.link = Some("https://vidu.example.vn/tra-cuu".to_owned());
    let (output, ..) = mark(&Builder::plain().table(), &with_link);
    assert!(output.windows(11).any(|window| window == b"/URI(https:"));
    for bad in ["javascript:alert(1)", "https://ví.dụ", "https://a b", ""] {
        with_link.link = Some(bad.to_owned());
        let error =
            stamp(&Builder::plain().table(), &with_link, None, &Limits::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{bad}");
    }
    // NFD and NFC are one text.
    use unicode_normalization::UnicodeNormalization as _;
    let mut nfd = request();
    nfd.lines = nfd.lines.iter().map(|line| line.nfd().collect()).collect();
    let one = stamp(&Builder::plain().table(), &request(), None, &Limits::default()).unwrap();
    let other = stamp(&Builder::plain().table(), &nfd, None, &Limits::default()).unwrap();
    assert_eq!(one.increment, other.increment);
}
