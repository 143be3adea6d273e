//! Collects the objects of an incremental update and closes it in the form that the document has.

use crate::error::{Error, ErrorKind, Result};
use crate::pack::Packed;
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object, Ref};
use crate::syntax::write;
use crate::syntax::xref::Form;

/// Entries of a trailer that describe its own section and are not carried on.
const OWN_KEYS: [&str; 14] = [
    "Size",
    "Prev",
    "XRefStm",
    "Type",
    "W",
    "Index",
    "Length",
    "Filter",
    "DecodeParms",
    "DL",
    "F",
    "FFilter",
    "FDecodeParms",
    "ID",
];

pub(crate) struct Increment {
    pub(crate) bytes: Vec<u8>,
    /// Where `bytes` begin in the document, counted as its cross-reference counts.
    start: usize,
    entries: Vec<(Ref, usize)>,
    next: u32,
}

impl Increment {
    pub(crate) fn new(document: &Document<'_>) -> Self {
        let mut bytes = Vec::with_capacity(16 << 10);
        if !matches!(document.data.last(), Some(b'\n' | b'\r')) {
            bytes.push(b'\n');
        }
        Self {
            bytes,
            start: document.data.len(),
            entries: Vec::new(),
            next: document.xref.next_number(),
        }
    }

    pub(crate) fn allocate(&mut self) -> Ref {
        let reference = Ref::new(self.next);
        self.next = self.next.saturating_add(1);
        reference
    }

    fn begin(&mut self, reference: Ref) {
        self.entries.push((reference, self.start.saturating_add(self.bytes.len())));
        write::print(
            &mut self.bytes,
            format_args!("{} {} obj\n", reference.number, reference.generation),
        );
    }

    pub(crate) fn put(&mut self, reference: Ref, dict: &Dict) {
        self.begin(reference);
        write::dict(&mut self.bytes, dict);
        self.bytes.extend_from_slice(b"\nendobj\n");
    }

    /// Writes a stream, packed where that makes it smaller, and tells where its dictionary began.
    pub(crate) fn put_stream(&mut self, reference: Ref, dict: Dict, data: &[u8]) -> usize {
        self.put_packed(reference, dict, &Packed::new(data))
    }

    /// As [`Self::put_stream`], of data that are packed already.
    pub(crate) fn put_packed(&mut self, reference: Ref, mut dict: Dict, data: &Packed) -> usize {
        if data.deflated {
            dict.set("Filter", Object::name("FlateDecode"));
        }
        let data = &*data.bytes;
        dict.set("Length", to_int(data.len()));
        self.begin(reference);
        let at = self.bytes.len();
        write::dict(&mut self.bytes, &dict);
        self.bytes.extend_from_slice(b"\nstream\n");
        self.bytes.extend_from_slice(data);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
        at
    }

    /// Writes cross-reference and trailer. `seed` decides the second half of the file identifier.
    pub(crate) fn finish(self, document: &Document<'_>, seed: [u8; 32]) -> Result<Vec<u8>> {
        self.check_unique()?;
        let old = &document.xref.trailer;
        let mut trailer = Dict::default();
        for (key, value) in old.iter() {
            if !OWN_KEYS.iter().any(|own| own.as_bytes() == key) {
                trailer.push_raw(key.to_vec(), value.clone());
            }
        }
        let changed = Object::String(seed.iter().take(16).copied().collect());
        let first = document.value(old, "ID")?.as_array().and_then(|id| id.first().cloned());
        let first = match first {
            Some(first) => document.resolve(&first)?.into_owned(),
            None => changed.clone(),
        };
        trailer.set("ID", Object::Array(vec![first, changed]));
        trailer.set("Prev", to_int(document.xref.startxref));
        let newest = document.xref.sections.first().map_or(Form::Table, |section| section.form);
        if newest == Form::Stream {
            self.finish_stream(trailer)
        } else {
            self.finish_table(trailer)
        }
    }

    /// A hostile document may give one object two parts to play.
    fn check_unique(&self) -> Result<()> {
        let mut seen = std::collections::HashSet::new();
        match self.entries.iter().find(|(reference, _)| !seen.insert(reference.number)) {
            None => Ok(()),
            Some((twice, _)) => Err(Error::new(
                ErrorKind::Syntax,
                format!("object {} stands for two things in the document", twice.number),
            )),
        }
    }

    fn finish_table(mut self, mut trailer: Dict) -> Result<Vec<u8>> {
        let at = self.start.saturating_add(self.bytes.len());
        trailer.set("Size", Object::Int(i64::from(self.next)));
        self.bytes.extend_from_slice(b"xref\n");
        for run in runs(&mut self.entries) {
            let first = run.first().map_or(0, |(reference, _)| reference.number);
            write::print(&mut self.bytes, format_args!("{first} {}\n", run.len()));
            for (reference, offset) in run {
                if u64::try_from(*offset).is_ok_and(|offset| offset > 9_999_999_999) {
                    return Err(Error::new(
                        ErrorKind::Limit,
                        "the document is too long for a cross-reference table",
                    ));
                }
                write::print(
                    &mut self.bytes,
                    format_args!("{offset:010} {:05} n \n", reference.generation),
                );
            }
        }
        self.bytes.extend_from_slice(b"trailer\n");
        write::dict(&mut self.bytes, &trailer);
        write::print(&mut self.bytes, format_args!("\nstartxref\n{at}\n%%EOF\n"));
        Ok(self.bytes)
    }

    fn finish_stream(mut self, mut trailer: Dict) -> Result<Vec<u8>> {
        let own = self.allocate();
        let at = self.start.saturating_add(self.bytes.len());
        self.entries.push((own, at));
        let width = if u32::try_from(at).is_ok() { 4 } else { 8 };
        let (mut table, mut index) = (Vec::new(), Vec::new());
        for run in runs(&mut self.entries) {
            let first = run.first().map_or(0, |(reference, _)| reference.number);
            index.extend([Object::Int(i64::from(first)), to_int(run.len())]);
            for (reference, offset) in run {
                table.push(1);
                let offset = u64::try_from(*offset).unwrap_or(u64::MAX).to_be_bytes();
                table.extend(offset.iter().skip(8_usize.saturating_sub(width)));
                table.extend(reference.generation.to_be_bytes());
            }
        }
        trailer.set("Type", Object::name("XRef"));
        trailer.set("Size", Object::Int(i64::from(self.next)));
        trailer.set("W", Object::Array(vec![Object::Int(1), to_int(width), Object::Int(2)]));
        trailer.set("Index", Object::Array(index));
        self.entries.pop();
        self.put_stream(own, trailer, &table);
        write::print(&mut self.bytes, format_args!("startxref\n{at}\n%%EOF\n"));
        Ok(self.bytes)
    }
}

pub(crate) fn to_int(value: usize) -> Object {
    Object::Int(i64::try_from(value).unwrap_or(i64::MAX))
}

/// The entries in runs of consecutive object numbers.
fn runs(entries: &mut [(Ref, usize)]) -> impl Iterator<Item = &[(Ref, usize)]> {
    entries.sort_by_key(|(reference, _)| reference.number);
    entries.chunk_by(|(left, _), (right, _)| left.number.checked_add(1) == Some(right.number))
}
