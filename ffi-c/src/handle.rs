//! Objects that a caller holds: given by a pointer, read through it, and taken back once.

use nd137::Error;
use nd137::wire::{self, MAX_REQUEST};
use serde::Serialize;

use crate::guard::{Failure, guard};
use crate::input::{bytes, place};
use crate::live;
use crate::reply::Reply;

/// What a caller may hold.
pub(crate) trait Held {
    /// Its C name without `nd137_`, which is also that of the argument in which it comes back.
    const NAME: &'static str;
}

/// Hands an object to the caller, who frees it.
pub(crate) fn give<T: Held>(object: T) -> *mut T {
    let given = Box::into_raw(Box::new(object));
    live::born(given, T::NAME);
    given
}

/// The object behind a caller's pointer.
///
/// # Safety
/// `object` is NULL or was given by [`give`] and is not freed during `'a`.
pub(crate) unsafe fn read<'a, T: Held>(object: *const T) -> Result<&'a T, Failure> {
    if object.is_null() {
        return Err(Failure::null(T::NAME));
    }
    live::check(object, T::NAME);
    // SAFETY: not NULL, so alive by contract; nothing changes what a caller holds.
    Ok(unsafe { &*object })
}

/// Answers a request through the object behind a caller's pointer.
///
/// # Safety
/// `object` is as for [`read`]; the rest as for `nd137_call`.
pub(crate) unsafe fn answer<T: Held, A: Serialize>(
    object: *const T,
    request: *const u8,
    request_length: u64,
    reply: *mut *mut Reply,
    error: *mut *mut Reply,
    answer: impl FnOnce(&T, &[u8]) -> Result<A, Error>,
) -> i32 {
    let run = || {
        let out = place("reply", reply)?;
        // SAFETY: the caller's contract is the same.
        let object = unsafe { read(object) }?;
        // SAFETY: the caller's contract is the same.
        let request = unsafe { bytes("request", request, request_length, MAX_REQUEST) }?;
        let given = wire::reply(&answer(object, request)?, None)?;
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(Reply::give(given.json, None)) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

/// Ends an object that the caller gives back. NULL does nothing.
///
/// # Safety
/// `object` is NULL or was given by [`give`] and was not freed before; nobody uses it any more.
pub(crate) unsafe fn free<T: Held>(object: *mut T) {
    if !object.is_null() {
        let run = || {
            live::gone(object, T::NAME);
            // SAFETY: by contract made by `Box::into_raw` and not yet taken back.
            drop(unsafe { Box::from_raw(object) });
            Ok(())
        };
        // SAFETY: no error is asked for.
        unsafe { guard(std::ptr::null_mut(), run) };
    }
}
