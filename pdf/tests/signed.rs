//! Signed documents: refused, or turned into a derivative for print.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod common;

use common::{Builder, mark, refusal, request};
use nd137_pdf::{AlreadyMarked, ErrorKind, Limits, SignedInput, Stamp, inspect, read_back, stamp};

const VALUE: &str = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 10 20 30]/Contents<00>/Reference[<</TransformMethod/DocMDP/TransformParams<</P 2>>>>]>>";

/// A page with a signature (6), a text field (7) and a signature without looks (8).
fn signed() -> Builder {
    Builder::page("/MediaBox[0 0 595 842]/Contents 5 0 R/Annots[6 0 R 7 0 R 8 0 R]")
        .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R 7 0 R 8 0 R]/SigFlags 3>>/Perms<</DocMDP 9 0 R>>>>")
        .object(6, "<</Type/Annot/Subtype/Widget/FT/Sig/T(ký)/V 9 0 R/Rect[10 10 90 50]/F 132/AP<</N 10 0 R/D 10 0 R>>/P 3 0 R>>")
        .object(7, "<</Type/Annot/Subtype/Widget/FT/Tx/T(note)/V(x)/Rect[100 10 190 50]/P 3 0 R>>")
        .object(8, "<</Type/Annot/Subtype/Widget/FT/Sig/T(b)/V 9 0 R/Rect[0 0 0 0]/P 3 0 R>>")
        .object(9, VALUE)
        .stream(10, "/Type/XObject/Subtype/Form/BBox[0 0 80 40]", b"0 0 80 40 re S")
}

#[test]
fn refused_by_default_with_the_names() {
    let error = refusal(&signed().table());
    assert_eq!(error.kind(), ErrorKind::Signed);
    let text = error.to_string();
    for part in ["2 signature", "`b`", "DocMDP level 2", "print_derivative"] {
        assert!(text.contains(part), "{text}");
    }
    let found = inspect(&signed().table(), &Limits::default()).unwrap();
    assert_eq!(found.signatures.len(), 2);
    assert_eq!(found.signatures[0].docmdp_level, Some(2));
    assert_eq!(found.signatures[0].byte_range, [0, 10, 20, 30]);
    assert!(found.permissions);
}

#[test]
fn each_sign_of_a_signature_is_enough() {
    let no_form = "<</Type/Catalog/Pages 2 0 R>>";
    let builder = signed();
    for catalog in [
        // Listed on the page only.
        no_form,
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>",
        // Under a parent that gives the type.
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[11 0 R]>>>>",
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[12 0 R]>>>>",
    ] {
        let document = builder
            .clone()
            .object(1, catalog)
            .object(11, "<</T(top)/FT/Sig/Kids[13 0 R]>>")
            .object(12, "<</T(top)/FT/Sig/V 9 0 R/Kids[6 0 R]>>")
            .object(13, "<</T(kid)/V 9 0 R>>");
        assert_eq!(refusal(&document.table()).kind(), ErrorKind::Signed, "{catalog}");
    }
    let unsigned = Builder::plain();
    for catalog in [
        "<</Type/Catalog/Pages 2 0 R/Perms<</DocMDP 9 0 R>>>>",
        "<</Type/Catalog/Pages 2 0 R/Perms<</UR3 9 0 R>>>>",
        // Says so, and none can be found.
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/SigFlags 1>>>>",
    ] {
        let document = unsigned.clone().object(1, catalog).object(9, VALUE).table();
        assert_eq!(refusal(&document).kind(), ErrorKind::Signed, "{catalog}");
    }
}

#[test]
fn a_field_that_waits_is_no_signature() {
    let document = signed()
        .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/SigFlags 3>>>>")
        .object(6, "<</Type/Annot/Subtype/Widget/FT/Sig/T(a)/Rect[10 10 90 50]/P 3 0 R>>")
        .object(8, "null")
        .table();
    let (output, ..) = mark(&document, &request());
    let found = inspect(&output, &Limits::default()).unwrap();
    assert_eq!((found.empty_signature_fields, found.signatures.len()), (1, 0));
}

#[test]
fn print_derivative() {
    let mut request = request();
    request.signed_input = SignedInput::PrintDerivative;
    for document in [signed().table(), signed().xref_stream(&[1, 2, 3, 6, 7, 8])] {
        let stamped = stamp(&document, &request, None, &Limits::default()).unwrap();
        assert_eq!(stamped.report.released_signatures.len(), 2);
        let output = common::joined(&document, &stamped);
        let found = inspect(&output, &Limits::default()).unwrap();
        assert_eq!(
            (found.signatures.len(), found.permissions, found.empty_signature_fields),
            (0, false, 0)
        );
        let update = String::from_utf8_lossy(&stamped.increment).into_owned();
        // The looks stay as a printable stamp, the empty widget goes, the text field stays.
        assert!(update.contains("/Annots[6 0 R 7 0 R]"), "{update}");
        let widget = update.split("6 0 obj\n").nth(1).unwrap().split("endobj").next().unwrap();
        assert!(
            widget.contains("/Subtype/Stamp") && widget.contains("/AP<</N 10 0 R>>"),
            "{widget}"
        );
        assert!(widget.contains("/F 196"), "{widget}");
        for gone in ["/FT", "/V ", "/T(", "/T<", "/D 10"] {
            assert!(!widget.contains(gone), "{gone} in {widget}");
        }
        assert!(update.contains("/AcroForm<</Fields[7 0 R]>>"), "{update}");
        assert!(!update.contains("/Perms"));
        // The derivative is a document like any other: it takes a second mark where one is asked for.
        let again = Stamp { already_marked: AlreadyMarked::Add, ..common::request() };
        mark(&output, &again);
        let read = read_back(&output, &Limits::default()).unwrap();
        assert_eq!(read.marks[0].original, nd137_pdf::Match::Same);
    }
}

#[test]
fn a_form_that_held_signatures_only_goes() {
    let mut request = request();
    request.signed_input = SignedInput::PrintDerivative;
    let document = signed()
        .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm 14 0 R>>")
        .object(14, "<</Fields[12 0 R 8 0 R]/SigFlags 3>>")
        .object(12, "<</T(top)/Kids[6 0 R]>>")
        .table();
    let (output, stamped, _) = mark(&document, &request);
    assert_eq!(stamped.report.released_signatures, ["top.k\u{c3}\u{bd}", "b"]);
    let update = String::from_utf8_lossy(&output[document.len()..]).into_owned();
    assert!(!update.contains("/AcroForm"), "{update}");
}
