//! What a function returns: explicit numbers, to which later versions only add.

use nd137::ErrorKind;

/// Done; the results are written.
pub const ND137_OK: i32 = 0;
/// The request is not JSON in UTF-8.
pub const ND137_INVALID_JSON: i32 = 1;
/// A field of the request is missing, unknown, of the wrong type or outside its range.
pub const ND137_INVALID_REQUEST: i32 = 2;
/// A limit on size, depth or number is passed.
pub const ND137_LIMIT_EXCEEDED: i32 = 3;
/// There is no operation of this name.
pub const ND137_UNKNOWN_OPERATION: i32 = 4;
/// The decree's conditions are not fulfilled, so nothing was made; the error holds every finding.
pub const ND137_REFUSED: i32 = 5;
/// The document cannot be processed.
pub const ND137_INVALID_DOCUMENT: i32 = 6;
/// The library failed (a panic was caught, for instance); please report it.
pub const ND137_INTERNAL: i32 = 7;
/// The call itself is wrong: a pointer is NULL, or a name is not UTF-8.
pub const ND137_INVALID_ARGUMENT: i32 = 8;

/// The status of an error of the core.
pub(crate) fn of(kind: ErrorKind) -> i32 {
    match kind {
        ErrorKind::InvalidJson => ND137_INVALID_JSON,
        ErrorKind::InvalidRequest => ND137_INVALID_REQUEST,
        ErrorKind::LimitExceeded => ND137_LIMIT_EXCEEDED,
        ErrorKind::UnknownOperation => ND137_UNKNOWN_OPERATION,
        ErrorKind::Refused => ND137_REFUSED,
        ErrorKind::InvalidDocument => ND137_INVALID_DOCUMENT,
        // `ErrorKind` may grow: a kind without a number here must get one before a release.
        _ => ND137_INTERNAL,
    }
}
