//! What a call gives back: JSON, and a document if the operation makes one.

use crate::guard::{Failure, guard};
use crate::input::place;
use crate::live;

const KIND: &str = "nd137_reply";

/// The response of an operation, or an error. It never changes: any number of threads may read
/// it at once. Free it once, with `nd137_reply_free`, from any thread.
#[derive(Debug)]
pub struct Reply {
    /// With a NUL byte at the end, which does not count.
    json: Vec<u8>,
    document: Option<Vec<u8>>,
}

impl Reply {
    /// Hands a reply to the caller, who frees it.
    pub(crate) fn give(mut json: Vec<u8>, document: Option<Vec<u8>>) -> *mut Self {
        json.push(0);
        let reply = Box::into_raw(Box::new(Self { json, document }));
        live::born(reply, KIND);
        reply
    }

    /// The reply behind a caller's pointer.
    ///
    /// # Safety
    /// `reply` is NULL or was given by [`Reply::give`] and is not freed during `'a`.
    unsafe fn read<'a>(reply: *const Self) -> Result<&'a Self, Failure> {
        if reply.is_null() {
            return Err(Failure::null("reply"));
        }
        live::check(reply, KIND);
        // SAFETY: not NULL, so alive by contract; nothing changes a reply.
        Ok(unsafe { &*reply })
    }

    /// Ends a reply that the caller gives back.
    ///
    /// # Safety
    /// `reply` was given by [`Reply::give`] and was not freed before.
    pub(crate) unsafe fn take(reply: *mut Self) {
        live::gone(reply, KIND);
        // SAFETY: by contract made by `Box::into_raw` and not yet taken back.
        drop(unsafe { Box::from_raw(reply) });
    }

    /// The JSON, without the NUL byte.
    pub(crate) fn json(&self) -> &[u8] {
        self.json.split_last().map_or(&[], |(_, json)| json)
    }
}

/// Gives the JSON of a reply: UTF-8, followed by a NUL byte that `length` does not count.
/// The bytes belong to the reply and live as long as it does.
///
/// # Safety
/// `reply` is NULL or a reply that is not freed; `json` and `length` are NULL or places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_reply_json(
    reply: *const Reply,
    json: *mut *const u8,
    length: *mut u64,
) -> i32 {
    let run = || {
        let (json, length) = (place("json", json)?, place("length", length)?);
        // SAFETY: the caller's contract is the same.
        let bytes = unsafe { Reply::read(reply) }?.json();
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { json.write(bytes.as_ptr()) };
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { length.write(count(bytes)) };
        Ok(())
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Gives the document of a reply, or NULL and 0 if it has none. The bytes belong to the reply
/// and live as long as it does.
///
/// # Safety
/// As for `nd137_reply_json`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_reply_document(
    reply: *const Reply,
    document: *mut *const u8,
    length: *mut u64,
) -> i32 {
    let run = || {
        let (place_of, length) = (place("document", document)?, place("length", length)?);
        // SAFETY: the caller's contract is the same.
        let bytes = unsafe { Reply::read(reply) }?.document.as_deref();
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { place_of.write(bytes.map_or(std::ptr::null(), <[u8]>::as_ptr)) };
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { length.write(bytes.map_or(0, count)) };
        Ok(())
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Frees a reply with its JSON and document. NULL is allowed and does nothing. Freeing a reply
/// twice is undefined in release builds; debug builds say so and abort.
///
/// # Safety
/// `reply` is NULL or a reply that is not freed; nobody uses it or its bytes any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_reply_free(reply: *mut Reply) {
    if !reply.is_null() {
        let run = || {
            // SAFETY: by contract a live reply.
            unsafe { Reply::take(reply) };
            Ok(())
        };
        // SAFETY: no error is asked for.
        unsafe { guard(std::ptr::null_mut(), run) };
    }
}

fn count(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
