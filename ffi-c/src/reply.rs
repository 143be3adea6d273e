//! What a call gives back: JSON, and a document if the operation makes one.

use crate::guard::guard;
use crate::handle::{self, Held};
use crate::input::place;

/// The response of an operation, or an error. It never changes: any number of threads may read
/// it at once. Free it once, with `nd137_reply_free`, from any thread.
#[derive(Debug)]
pub struct Reply {
    /// With a NUL byte at the end, which does not count.
    json: Vec<u8>,
    document: Option<Vec<u8>>,
}

impl Held for Reply {
    const NAME: &'static str = "reply";
}

impl Reply {
    /// Hands a reply to the caller, who frees it.
    pub(crate) fn give(mut json: Vec<u8>, document: Option<Vec<u8>>) -> *mut Self {
        json.push(0);
        handle::give(Self { json, document })
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
        let bytes = unsafe { handle::read(reply) }?.json();
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
        let bytes = unsafe { handle::read(reply) }?.document.as_deref();
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
    // SAFETY: the caller's contract is the same.
    unsafe { handle::free(reply) };
}

fn count(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
