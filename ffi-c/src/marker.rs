//! What is the same in an agency's marks (wording, converter, system), checked once.

use nd137::conversion::Marker;
use nd137::wire::MAX_REQUEST;

use crate::guard::guard;
use crate::handle::{self, Held};
use crate::input::{MAX_NAME, bytes, place, utf8};
use crate::reply::Reply;

/// What many marks have in common, checked once. It never changes: any number of threads may use
/// it at once. Free it once, with `nd137_marker_free`, from any thread.
#[derive(Debug)]
pub struct PreparedMarker {
    marker: Marker,
}

impl Held for PreparedMarker {
    const NAME: &'static str = "marker";
}

/// Prepares to make marks that have the wording, the converter or anything else in common.
///
/// - `operation`: `mark_paper_to_data` or `mark_data_to_paper`.
/// - `shared`: a request of this operation in JSON with the members that do not change.
/// - `marker`: receives the object; `error` as for `nd137_call`: what the operation says of a
///   request that cannot be read, and `ND137_REFUSED` where something in `shared` can stand in no
///   mark, such as a wording that tells no direction. A member that is not there is no fault yet.
///
/// # Safety
/// `operation` and `shared` are NULL or point to as many bytes as their lengths say; `marker` and
/// `error` are NULL or places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_marker_new(
    operation: *const u8,
    operation_length: u64,
    shared: *const u8,
    shared_length: u64,
    marker: *mut *mut PreparedMarker,
    error: *mut *mut Reply,
) -> i32 {
    let run = || {
        let out = place("marker", marker)?;
        // SAFETY: the caller's contract is the same.
        let operation = unsafe { utf8("operation", operation, operation_length, MAX_NAME) }?;
        // SAFETY: the caller's contract is the same.
        let shared = unsafe { bytes("shared", shared, shared_length, MAX_REQUEST) }?;
        let made = PreparedMarker { marker: Marker::new(operation, shared)? };
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(handle::give(made)) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

/// Makes a mark: the answer of the operation, byte for byte, to `request` with the shared members
/// added. A member that `request` has counts instead of the shared one, whole.
///
/// - `request`: JSON in UTF-8; `reply` and `error` as for `nd137_call`.
///
/// # Safety
/// `marker` is NULL or not freed; otherwise as for `nd137_call`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_marker_mark(
    marker: *const PreparedMarker,
    request: *const u8,
    request_length: u64,
    reply: *mut *mut Reply,
    error: *mut *mut Reply,
) -> i32 {
    let mark = |held: &PreparedMarker, request: &[u8]| held.marker.mark(request);
    // SAFETY: the caller's contract is the same.
    unsafe { handle::answer(marker, request, request_length, reply, error, mark) }
}

/// Frees a marker. NULL is allowed and does nothing. Freeing one twice is undefined in release
/// builds; debug builds say so and abort.
///
/// # Safety
/// `marker` is NULL or not freed, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_marker_free(marker: *mut PreparedMarker) {
    // SAFETY: the caller's contract is the same.
    unsafe { handle::free(marker) };
}
