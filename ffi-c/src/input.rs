//! The one place where a caller's bytes are read.

use nd137::text::{Arg, Text, text};
use nd137::{Error, ErrorKind};

use crate::guard::Failure;

/// The most bytes that the name of an operation may have.
pub(crate) const MAX_NAME: usize = 128;

/// The most bytes that a document may have.
pub(crate) const MAX_DOCUMENT: usize = 1024 * 1024 * 1024;

/// A place for a result; NULL is refused before any work is done.
pub(crate) fn place<T>(name: &'static str, out: *mut T) -> Result<*mut T, Failure> {
    if out.is_null() { Err(Failure::null(name)) } else { Ok(out) }
}

/// The bytes of an argument. A length beyond the limit is refused without looking at the bytes,
/// so that a wrong length (-1, say) does no harm.
///
/// # Safety
/// `start` is NULL or points to `length` bytes that stay as they are during the call.
pub(crate) unsafe fn bytes<'a>(
    name: &'static str,
    start: *const u8,
    length: u64,
    most: usize,
) -> Result<&'a [u8], Failure> {
    const LONG: Text = text(
        "tham số `{name}` dài {n} byte, quá giới hạn {most} byte",
        "the argument `{name}` has {n} bytes, more than the limit of {most}",
    );
    if start.is_null() {
        return Err(Failure::null(name));
    }
    match usize::try_from(length) {
        // SAFETY: not NULL, `length` bytes by contract, and fewer than `isize::MAX`.
        Ok(length) if length <= most => Ok(unsafe { std::slice::from_raw_parts(start, length) }),
        _ => {
            let args = [
                ("name", Arg::Quote(name.to_owned())),
                ("n", Arg::Count(length.into())),
                ("most", most.into()),
            ];
            Err(Error::new(ErrorKind::LimitExceeded, "", LONG, &args).into())
        }
    }
}

/// As [`bytes`], for an argument that may be left out: NULL with length 0.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn optional<'a>(
    name: &'static str,
    start: *const u8,
    length: u64,
    most: usize,
) -> Result<Option<&'a [u8]>, Failure> {
    if start.is_null() && length == 0 {
        return Ok(None);
    }
    // SAFETY: the caller's contract is the same.
    unsafe { bytes(name, start, length, most) }.map(Some)
}

/// As [`bytes`], for text.
///
/// # Safety
/// As for [`bytes`].
pub(crate) unsafe fn utf8<'a>(
    name: &'static str,
    start: *const u8,
    length: u64,
    most: usize,
) -> Result<&'a str, Failure> {
    const NOT_UTF8: Text = text(
        "tham số `{name}` không phải UTF-8, sai từ byte {n}",
        "the argument `{name}` is not UTF-8, it fails at byte {n}",
    );
    // SAFETY: the caller's contract is the same.
    let bytes = unsafe { bytes(name, start, length, most) }?;
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to().into();
        let args = [("name", Arg::Quote(name.to_owned())), ("n", at)];
        Failure::argument(NOT_UTF8, &args)
    })
}
