//! Builds small PDF documents by hand, so that a test says exactly what stands in them.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]
#![allow(dead_code, reason = "each test file uses its own part")]

use nd137_pdf::{
    Error, Limits, Match, QrMatrix, ReadBack, Stamp, Stamped, inspect, read_back, stamp,
};

/// Objects of a document; the catalog is object 1, the page tree object 2.
#[derive(Clone)]
pub(crate) struct Builder {
    pub(crate) header: String,
    pub(crate) objects: Vec<(u32, Vec<u8>)>,
    pub(crate) trailer: String,
    pub(crate) junk: Vec<u8>,
}

pub(crate) const FONT: &str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

impl Builder {
    pub(crate) fn empty() -> Self {
        Self {
            header: "%PDF-1.7\n%\u{e2}\u{e3}\n".to_owned(),
            objects: Vec::new(),
            trailer: "/Root 1 0 R".to_owned(),
            junk: Vec::new(),
        }
    }

    /// A document of one page whose dictionary has `page` in it.
    pub(crate) fn page(page: &str) -> Self {
        Self::empty()
            .object(1, "<</Type/Catalog/Pages 2 0 R>>")
            .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object(3, &format!("<</Type/Page/Parent 2 0 R {page}>>"))
            .object(4, FONT)
            .stream(5, "", b"BT /F1 12 Tf 72 720 Td (Page of a test) Tj ET\n")
    }

    /// A usual page of A4.
    pub(crate) fn plain() -> Self {
        Self::page("/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R")
    }

    pub(crate) fn object(mut self, number: u32, body: &str) -> Self {
        self.objects.retain(|(known, _)| *known != number);
        self.objects.push((number, body.as_bytes().to_vec()));
        self
    }

    pub(crate) fn stream(mut self, number: u32, dict: &str, data: &[u8]) -> Self {
        self.objects.retain(|(known, _)| *known != number);
        let mut body = format!("<</Length {} {dict}>>\nstream\n", data.len()).into_bytes();
        body.extend_from_slice(data);
        body.extend_from_slice(b"\nendstream");
        self.objects.push((number, body));
        self
    }

    pub(crate) fn trailer(mut self, trailer: &str) -> Self {
        self.trailer = trailer.to_owned();
        self
    }

    fn size(&self) -> u32 {
        self.objects.iter().map(|(number, _)| *number).max().unwrap() + 1
    }

    fn body(&self, skip: &[u32]) -> (Vec<u8>, Vec<(u32, usize)>) {
        let mut out = self.header.clone().into_bytes();
        let mut offsets = Vec::new();
        for (number, body) in self.objects.iter().filter(|(number, _)| !skip.contains(number)) {
            offsets.push((*number, out.len()));
            out.extend(format!("{number} 0 obj\n").bytes());
            out.extend_from_slice(body);
            out.extend_from_slice(b"\nendobj\n");
        }
        (out, offsets)
    }

    fn with_junk(&self, out: Vec<u8>) -> Vec<u8> {
        [self.junk.clone(), out].concat()
    }

    /// With a cross-reference table.
    pub(crate) fn table(&self) -> Vec<u8> {
        let (mut out, offsets) = self.body(&[]);
        let at = out.len();
        out.extend(table(&offsets, &[0]));
        out.extend(
            format!(
                "trailer\n<</Size {} {}>>\nstartxref\n{at}\n%%EOF\n",
                self.size(),
                self.trailer
            )
            .bytes(),
        );
        self.with_junk(out)
    }

    /// With a cross-reference stream; the objects of `packed` go into an object stream.
    pub(crate) fn xref_stream(&self, packed: &[u32]) -> Vec<u8> {
        let (mut out, rows) = self.packed(packed);
        let own = self.size() + 1;
        let at = out.len();
        let mut rows = rows;
        rows.push((own, 1, at, 0));
        out.extend(xref_stream(own, &rows, &self.trailer));
        out.extend(format!("startxref\n{at}\n%%EOF\n").bytes());
        self.with_junk(out)
    }

    /// With a table that hides the objects of `packed` in a cross-reference stream.
    pub(crate) fn hybrid(&self, packed: &[u32]) -> Vec<u8> {
        let (mut out, rows) = self.packed(packed);
        let own = self.size() + 1;
        let stream_at = out.len();
        let hidden: Vec<_> = rows.iter().copied().filter(|(_, kind, ..)| *kind == 2).collect();
        out.extend(xref_stream(own, &hidden, &self.trailer));
        let seen: Vec<_> = rows.iter().filter(|row| row.1 == 1).map(|row| (row.0, row.2)).collect();
        let at = out.len();
        let free: Vec<u32> = [0].into_iter().chain(packed.iter().copied()).collect();
        out.extend(table(&seen, &free));
        out.extend(
            format!(
                "trailer\n<</Size {} /XRefStm {stream_at} {}>>\nstartxref\n{at}\n%%EOF\n",
                own + 1,
                self.trailer
            )
            .bytes(),
        );
        out
    }

    #[allow(clippy::type_complexity, reason = "rows of a cross-reference, as the format has them")]
    fn packed(&self, packed: &[u32]) -> (Vec<u8>, Vec<(u32, u8, usize, u16)>) {
        let (mut out, offsets) = self.body(packed);
        let mut rows: Vec<_> = offsets.iter().map(|(number, at)| (*number, 1, *at, 0)).collect();
        let container = self.size();
        let (mut head, mut data) = (String::new(), Vec::new());
        for (index, number) in packed.iter().enumerate() {
            let body = &self.objects.iter().find(|(known, _)| known == number).unwrap().1;
            head.push_str(&format!("{number} {} ", data.len()));
            data.extend_from_slice(body);
            data.push(b'\n');
            rows.push((*number, 2, container as usize, index as u16));
        }
        if !packed.is_empty() {
            rows.push((container, 1, out.len(), 0));
            let body = [head.as_bytes(), &data].concat();
            let dict = format!("/Type/ObjStm/N {}/First {}", packed.len(), head.len());
            out.extend(stream_object(container, &dict, &deflate(&body), true));
        }
        (out, rows)
    }
}

pub(crate) fn deflate(data: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

fn stream_object(number: u32, dict: &str, data: &[u8], packed: bool) -> Vec<u8> {
    let filter = if packed { "/Filter/FlateDecode" } else { "" };
    let mut out =
        format!("{number} 0 obj\n<</Length {}{filter} {dict}>>\nstream\n", data.len()).into_bytes();
    out.extend_from_slice(data);
    out.extend_from_slice(b"\nendstream\nendobj\n");
    out
}

fn table(offsets: &[(u32, usize)], free: &[u32]) -> Vec<u8> {
    let mut rows: Vec<(u32, String)> =
        offsets.iter().map(|(number, at)| (*number, format!("{at:010} 00000 n \n"))).collect();
    rows.extend(free.iter().map(|number| (*number, "0000000000 65535 f \n".to_owned())));
    rows.sort();
    let mut out = String::from("xref\n");
    for run in rows.chunk_by(|a, b| a.0 + 1 == b.0) {
        out.push_str(&format!("{} {}\n", run[0].0, run.len()));
        run.iter().for_each(|(_, row)| out.push_str(row));
    }
    out.into_bytes()
}

fn xref_stream(own: u32, rows: &[(u32, u8, usize, u16)], trailer: &str) -> Vec<u8> {
    let mut rows = rows.to_vec();
    rows.sort();
    let (mut data, mut index) = (Vec::new(), String::new());
    for (number, kind, place, last) in rows {
        index.push_str(&format!("{number} 1 "));
        data.push(kind);
        data.extend(u32::try_from(place).unwrap().to_be_bytes());
        data.extend(last.to_be_bytes());
    }
    let dict = format!("/Type/XRef/W[1 4 2]/Index[{index}]/Size {} {trailer}", own + 1);
    stream_object(own, &dict, &deflate(&data), true)
}

pub(crate) fn lines() -> Vec<String> {
    [
        "CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY SANG THÔNG ĐIỆP DỮ LIỆU",
        "Cơ quan: Ủy ban nhân dân xã Ví Dụ, tỉnh Mẫu",
        "Thời gian: 09:15:00 ngày 03/06/2026 (+07:00)",
    ]
    .map(str::to_owned)
    .to_vec()
}

pub(crate) fn request() -> Stamp {
    let mut stamp = Stamp::new(lines(), "2026-06-03T09:15:00+07:00");
    stamp.payload = "{\"format\":1,\"tên\":\"thử\"}".to_owned();
    stamp
}

pub(crate) fn qr(text: &str) -> QrMatrix {
    let code = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::M).build().unwrap();
    let size = code.size;
    QrMatrix::from_dark(
        u32::try_from(size).unwrap(),
        (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).map(|(x, y)| code[y][x].value()),
    )
}

/// The marked document.
pub(crate) fn joined(document: &[u8], stamped: &Stamped) -> Vec<u8> {
    [document, &stamped.increment].concat()
}

/// Stamps, and checks all that must hold of every marked document.
pub(crate) fn mark(document: &[u8], request: &Stamp) -> (Vec<u8>, Stamped, ReadBack) {
    let limits = Limits::default();
    let stamped = stamp(document, request, None, &limits).unwrap();
    let output = joined(document, &stamped);
    let before = inspect(document, &limits).unwrap();
    let after = inspect(&output, &limits).unwrap();
    assert_eq!(after.mark_count, before.mark_count + 1);
    assert_eq!(after.page_count, before.page_count);
    assert_eq!(after.pages, before.pages);
    assert_eq!(after.sha256, stamped.report.output_sha256);
    assert_eq!(before.sha256, stamped.report.original_sha256);
    assert_eq!(after.bytes, stamped.report.output_length);
    let read = read_back(&output, &limits).unwrap();
    assert_eq!(read.unreadable, Vec::<String>::new());
    let newest = read.marks.last().unwrap();
    assert_eq!((newest.original, newest.increment), (Match::Same, Match::Same));
    assert_eq!(newest.original_sha256_declared, before.sha256);
    assert_eq!(newest.increment_sha256, stamped.report.increment_sha256);
    assert_eq!(newest.payload, request.payload);
    assert_eq!(newest.after.bytes, 0);
    let showing = u32::try_from(newest.pages_showing.len()).unwrap();
    assert_eq!(showing, stamped.report.marked_page_count);
    // The same request gives the same bytes.
    assert_eq!(stamp(document, request, None, &limits).unwrap().increment, stamped.increment);
    (output, stamped, read)
}

/// The refusal of a document.
pub(crate) fn refusal(document: &[u8]) -> Error {
    stamp(document, &request(), None, &Limits::default())
        .expect_err("the document should be refused")
}
