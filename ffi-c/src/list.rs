//! A warning list (Art. 21.2.d) prepared once, for many look-ups and many sites.

use nd137::Error;
use nd137::text::{Arg, Text, text};
use nd137::trust::TrustRequest;
use nd137::trust::list::{MAX_LIST, WarningList};
use nd137::wire::parse;

use crate::guard::guard;
use crate::handle::{self, Held};
use crate::input::{bytes, place, utf8};
use crate::reply::Reply;

/// The list does not cover the host.
pub const ND137_LIST_CLEAR: u8 = 0;
/// The list covers the host: its name, a domain above it, its address, or a network around it.
pub const ND137_LIST_LISTED: u8 = 1;
/// The list names one page of the host, not all of it; a person should look.
pub const ND137_LIST_PAGE: u8 = 2;

/// The most bytes that a host may have.
const MAX_HOST: usize = 4096;

/// A warning list, read once. It never changes: any number of threads may use it at once. Free it
/// once, with `nd137_list_free`, from any thread.
#[derive(Debug)]
pub struct PreparedList {
    list: WarningList,
}

impl Held for PreparedList {
    const NAME: &'static str = "list";
}

/// Reads a warning list: UTF-8 text, an entry a line (domain name, IP address, CIDR or URL);
/// empty lines and lines that begin with `#` do not count.
///
/// - `list`: receives the object; `error` as for `nd137_call`. A line that cannot be read is
///   `ND137_INVALID_DOCUMENT`, and the message names it.
///
/// # Safety
/// `text` is NULL or points to as many bytes as its length says; `list` and `error` are NULL or
/// places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_list_new(
    text: *const u8,
    text_length: u64,
    list: *mut *mut PreparedList,
    error: *mut *mut Reply,
) -> i32 {
    let run = || {
        let out = place("list", list)?;
        // SAFETY: the caller's contract is the same.
        let text = unsafe { bytes("text", text, text_length, MAX_LIST) }?;
        let made = PreparedList { list: WarningList::read(text)? };
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(handle::give(made)) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

/// Gives how many entries the list has.
///
/// # Safety
/// `list` is NULL or not freed; `entries` is NULL or a place to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_list_entries(list: *const PreparedList, entries: *mut u64) -> i32 {
    let run = || {
        let out = place("entries", entries)?;
        // SAFETY: the caller's contract is the same.
        let list = &unsafe { handle::read(list) }?.list;
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(list.entries().into()) };
        Ok(())
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Looks up a host: a domain name in any spelling, or an IP address.
///
/// - `code`: receives an `ND137_LIST_...` number; `error` as for `nd137_call`.
///
/// # Safety
/// `list` is NULL or not freed; `host` is NULL or points to as many bytes as its length says;
/// `code` and `error` are NULL or places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_list_find(
    list: *const PreparedList,
    host: *const u8,
    host_length: u64,
    code: *mut u8,
    error: *mut *mut Reply,
) -> i32 {
    const BAD: Text = text("tên máy chủ không đọc được: {why}", "the host cannot be read: {why}");
    let run = || {
        let out = place("code", code)?;
        // SAFETY: the caller's contract is the same.
        let list = &unsafe { handle::read(list) }?.list;
        // SAFETY: the caller's contract is the same.
        let host = unsafe { utf8("host", host, host_length, MAX_HOST) }?;
        let hit =
            list.find(host).map_err(|why| Error::invalid("", BAD, &[("why", Arg::Text(why))]))?;
        let found = match hit {
            None => ND137_LIST_CLEAR,
            Some(hit) if hit.page => ND137_LIST_PAGE,
            Some(_) => ND137_LIST_LISTED,
        };
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(found) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

/// Runs `assess_trust` with this list in place of the attached document. `request`, `reply` and
/// `error` as for `nd137_call`.
///
/// # Safety
/// `list` is NULL or not freed; otherwise as for `nd137_call`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_list_assess_trust(
    list: *const PreparedList,
    request: *const u8,
    request_length: u64,
    reply: *mut *mut Reply,
    error: *mut *mut Reply,
) -> i32 {
    let assess =
        |held: &PreparedList, request: &[u8]| parse::<TrustRequest>(request)?.run_with(&held.list);
    // SAFETY: the caller's contract is the same.
    unsafe { handle::answer(list, request, request_length, reply, error, assess) }
}

/// Frees a list. NULL is allowed and does nothing. Freeing one twice is undefined in release
/// builds; debug builds say so and abort.
///
/// # Safety
/// `list` is NULL or not freed, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_list_free(list: *mut PreparedList) {
    // SAFETY: the caller's contract is the same.
    unsafe { handle::free(list) };
}
