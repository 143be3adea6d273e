//! Reads the structure of a PDF document: lazily, within limits, and without repair.
//!
//! Why an own reader: an incremental update needs the place of the last cross-reference and its
//! form, the raw trailer, the number and the exact entries of each object that it overrides, and a
//! refusal where the structure is broken. `hayro-syntax` 0.9 repairs a broken cross-reference
//! without a word, shows neither trailer nor form, and takes the document by shared ownership;
//! `lopdf` 0.47 reads every object at once and copies every stream, which breaks the memory target
//! for scans. This reader touches only what a mark needs: the cross-reference, the catalog, the
//! page tree and the pages that are marked.

pub(crate) mod document;
pub(crate) mod filter;
pub(crate) mod lexer;
pub(crate) mod object;
pub(crate) mod pages;
pub(crate) mod write;
pub(crate) mod xref;

use crate::error::{Error, ErrorKind, Result};
use lexer::Lexer;

/// The raw bytes of a stream whose dictionary `lexer` has just read, checked at both ends.
pub(crate) fn stream_data<'a>(
    data: &'a [u8],
    lexer: &mut Lexer<'_>,
    length: usize,
) -> Result<&'a [u8]> {
    let start = stream_start(data, lexer).ok_or_else(|| {
        Error::new(ErrorKind::Syntax, "a stream dictionary is not followed by `stream`")
            .at(lexer.pos())
    })?;
    stream_extent(data, start, length)
}

/// The first byte after the keyword `stream` and its end of line, where the keyword stands.
pub(crate) fn stream_start(data: &[u8], lexer: &mut Lexer<'_>) -> Option<usize> {
    lexer.skip_space();
    if !lexer.keyword("stream") {
        return None;
    }
    let after = lexer.pos();
    let skip = match data.get(after..).unwrap_or(&[]) {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r', ..] => 1,
        _ => 0,
    };
    Some(after.saturating_add(skip))
}

/// The bytes from `start`, as many as the stream claims, which `endstream` must follow.
pub(crate) fn stream_extent(data: &[u8], start: usize, length: usize) -> Result<&[u8]> {
    let end = start.checked_add(length).filter(|end| *end <= data.len());
    let Some(raw) = end.and_then(|end| data.get(start..end)) else {
        return Err(Error::new(
            ErrorKind::Syntax,
            format!(
                "a stream claims {length} bytes, but only {} follow in the document",
                data.len().saturating_sub(start)
            ),
        )
        .at(start));
    };
    let mut lexer = Lexer::new(data, start.saturating_add(length), 1);
    lexer.skip_space();
    if !lexer.keyword("endstream") && !lexer.keyword("endstreamendobj") {
        return Err(Error::new(
            ErrorKind::Syntax,
            format!("a stream of {length} bytes is not followed by `endstream`"),
        )
        .at(lexer.pos()));
    }
    Ok(raw)
}
