//! The record of a mark inside the document.
//!
//! The catalog's page-piece dictionary (ISO 32000-1, 14.5) lists the marks. Each is a stream: its
//! dictionary holds the length and the digest of the document before the mark, and the length and
//! the digest of the update that made it; its data are the lines, the payload and the numbers of
//! the objects that draw the mark. The digests tell an accident from the original. They protect
//! against nobody who means to deceive: only a signature does.

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::increment::{Increment, to_int};
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object, Ref};
use nd137::json::Read;

const FORMAT: i64 = 1;
const PRODUCER: &str = concat!("nd137-pdf ", env!("CARGO_PKG_VERSION"));
const LENGTH_KEY: &[u8] = b"/IncrementLength ";
const DIGEST_KEY: &[u8] = b"/IncrementSHA256<";
/// Marks beyond this in one document are not read.
pub(crate) const MAX_MARKS: usize = 64;

/// The data of a mark's stream, as canonical JSON.
#[derive(Debug, Clone, Serialize, Read)]
#[serde(deny_unknown_fields)]
pub(crate) struct Data {
    pub(crate) contents: Vec<u32>,
    pub(crate) form: u32,
    pub(crate) lines: Vec<String>,
    pub(crate) pages: Vec<u32>,
    pub(crate) payload: String,
}

/// A mark that the document records.
pub(crate) struct Record {
    pub(crate) data: Data,
    pub(crate) made_at: String,
    pub(crate) original_length: u64,
    pub(crate) original_sha256: String,
    pub(crate) increment_length: u64,
    pub(crate) increment_sha256: String,
    pub(crate) producer: String,
    /// Offset of the mark's object in the whole document, where it stands uncompressed.
    pub(crate) offset: Option<usize>,
}

/// Writes the mark's stream with room for the digest of the update, and tells where it stands.
pub(crate) fn write(
    increment: &mut Increment,
    form: Ref,
    data: &Data,
    made_at: &str,
    original_length: usize,
    original_sha256: &[u8],
) -> Result<(Ref, usize)> {
    let json = serde_json::to_vec(data).map_err(|error| {
        Error::new(ErrorKind::Request, format!("the record cannot be written: {error}"))
    })?;
    let reference = increment.allocate();
    let dict = Dict::default()
        .with("Type", Object::name("ND137Mark"))
        .with("Format", Object::Int(FORMAT))
        .with("Producer", Object::String(PRODUCER.as_bytes().to_vec()))
        .with("MadeAt", Object::String(made_at.as_bytes().to_vec()))
        .with("Form", Object::Ref(form))
        .with("OriginalLength", to_int(original_length))
        .with("OriginalSHA256", Object::String(original_sha256.to_vec()))
        .with("IncrementLength", Object::Real(b"0000000000000000".to_vec()))
        .with("IncrementSHA256", Object::String(vec![0; 32]));
    let at = increment.put_stream(reference, dict, &json);
    Ok((reference, at))
}

/// Fills in the length and the digest of the finished update.
pub(crate) fn seal(increment: &mut [u8], record_at: usize) -> Result<[u8; 32]> {
    let missing = || Error::new(ErrorKind::Syntax, "the record of the mark was not written");
    let length = format!("{:016}", increment.len());
    let digits = hole(increment, record_at, LENGTH_KEY, 16).ok_or_else(missing)?;
    increment.get_mut(digits).ok_or_else(missing)?.copy_from_slice(length.as_bytes());
    let digest = crate::digest(increment);
    let digits = hole(increment, record_at, DIGEST_KEY, 64).ok_or_else(missing)?;
    let text = crate::hex(&digest).to_ascii_uppercase();
    increment.get_mut(digits).ok_or_else(missing)?.copy_from_slice(text.as_bytes());
    Ok(digest)
}

/// Where `key` leaves `width` characters, at or shortly after `from`.
fn hole(bytes: &[u8], from: usize, key: &[u8], width: usize) -> Option<std::ops::Range<usize>> {
    let near = bytes.get(from..from.saturating_add(2000).min(bytes.len()))?;
    let at = near.windows(key.len()).position(|window| window == key)?;
    let start = from.checked_add(at)?.checked_add(key.len())?;
    let end = start.checked_add(width)?;
    (end <= bytes.len()).then_some(start..end)
}

/// The digest of an update as it was before its own digest was filled in. `record_at` counts from
/// the beginning of the update.
pub(crate) fn digest_unsealed(increment: &[u8], record_at: usize) -> Option<[u8; 32]> {
    use sha2::Digest as _;
    let hole = hole(increment, record_at, DIGEST_KEY, 64)?;
    let mut state = sha2::Sha256::new();
    state.update(increment.get(..hole.start)?);
    state.update([b'0'; 64]);
    state.update(increment.get(hole.end..)?);
    Some(state.finalize().into())
}

/// Adds `mark` to the list of the catalog.
pub(crate) fn list(
    document: &Document<'_>,
    catalog: &mut Dict,
    mark: Ref,
    pdf_date: &str,
) -> Result<()> {
    let mut pieces = document.dict(catalog, "PieceInfo")?.unwrap_or_default();
    let mut marks = references(document, &pieces)?;
    marks.push(mark);
    let marks = Object::Array(marks.into_iter().map(Object::Ref).collect());
    let own = Dict::default()
        .with("LastModified", Object::String(pdf_date.as_bytes().to_vec()))
        .with("Private", Object::Dict(Dict::default().with("Marks", marks)));
    pieces.set("ND137", Object::Dict(own));
    catalog.set("PieceInfo", Object::Dict(pieces));
    Ok(())
}

fn references(document: &Document<'_>, pieces: &Dict) -> Result<Vec<Ref>> {
    let own = document.dict(pieces, "ND137")?.unwrap_or_default();
    let private = document.dict(&own, "Private")?.unwrap_or_default();
    let marks = document.value(&private, "Marks")?;
    Ok(marks
        .as_array()
        .unwrap_or(&[])
        .iter()
        .filter_map(Object::as_reference)
        .take(MAX_MARKS)
        .collect())
}

/// The marks that the catalog lists, oldest first.
pub(crate) fn find(document: &Document<'_>) -> Result<Vec<Ref>> {
    match document.dict(&document.catalog()?, "PieceInfo")? {
        Some(pieces) => references(document, &pieces),
        None => Ok(Vec::new()),
    }
}

pub(crate) fn read(document: &Document<'_>, reference: Ref) -> Result<Record> {
    let wrong = |what: &str| {
        Error::new(
            ErrorKind::Syntax,
            format!("the record of the mark in object {} {what}", reference.number),
        )
    };
    let loaded = document.load(reference)?;
    let dict = loaded.object.as_dict().ok_or_else(|| wrong("is missing"))?;
    if !dict.name_is("Type", "ND137Mark") {
        return Err(wrong("is something else"));
    }
    if dict.int("Format") != Some(FORMAT) {
        return Err(wrong("was written by a later version of this library"));
    }
    let length = |key: &str| {
        dict.int(key)
            .and_then(|value| u64::try_from(value).ok())
            .ok_or_else(|| wrong("lacks a length"))
    };
    let digest = |key: &str| {
        dict.get(key)
            .and_then(Object::as_string)
            .map(crate::hex)
            .ok_or_else(|| wrong("lacks a digest"))
    };
    let string = |key: &str| {
        String::from_utf8_lossy(dict.get(key).and_then(Object::as_string).unwrap_or(&[]))
            .into_owned()
    };
    let bytes = document.stream_bytes(&loaded)?;
    let data = serde_json::from_slice(&bytes)
        .map_err(|error| wrong(&format!("does not read: {error}")))?;
    let offset = match document.xref.get(reference.number).map(|entry| entry.place) {
        Some(crate::syntax::xref::Place::Offset(offset, _)) => offset.checked_add(document.junk),
        _ => None,
    };
    Ok(Record {
        data,
        made_at: string("MadeAt"),
        original_length: length("OriginalLength")?,
        original_sha256: digest("OriginalSHA256")?,
        increment_length: length("IncrementLength")?,
        increment_sha256: digest("IncrementSHA256")?,
        producer: string("Producer"),
        offset,
    })
}
