//! The table of operations through one call.

use std::ffi::c_char;

use nd137::wire::{Document, MAX_REQUEST};
use serde::Serialize;

use crate::TABLE;
use crate::guard::guard;
use crate::input::{MAX_DOCUMENT, MAX_NAME, bytes, optional, place, utf8};
use crate::reply::Reply;

/// The ABI that this header describes. A program compares it with `nd137_abi_version()` before
/// the first call, and does not go on if they differ.
pub const ND137_ABI_VERSION: u32 = 1;

/// The ABI of the loaded library.
#[unsafe(no_mangle)]
pub extern "C" fn nd137_abi_version() -> u32 {
    ND137_ABI_VERSION
}

/// The version of the loaded library, as `major.minor.patch`: static, NUL-terminated ASCII.
#[unsafe(no_mangle)]
pub extern "C" fn nd137_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// Runs an operation.
///
/// - `operation`: its name in UTF-8, such as `classify_scale`.
/// - `request`: JSON in UTF-8.
/// - `document`: the file that travels with the request, or NULL and 0.
/// - `reply`: on `ND137_OK` receives the response, else is untouched.
/// - `error`: NULL if it is not wanted; on any other status receives the error as a reply whose
///   JSON has `kind`, `at` (JSON Pointer to the field), `message` (`vi`, `en`) and, for
///   `ND137_REFUSED`, `assessment`. On `ND137_OK` it is untouched.
///
/// # Safety
/// Each input is NULL or points to as many bytes as its length says, unchanged during the call;
/// `reply` and `error` are NULL or places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_call(
    operation: *const u8,
    operation_length: u64,
    request: *const u8,
    request_length: u64,
    document: *const u8,
    document_length: u64,
    reply: *mut *mut Reply,
    error: *mut *mut Reply,
) -> i32 {
    let run = || {
        let out = place("reply", reply)?;
        // SAFETY: the caller's contract is the same.
        let operation = unsafe { utf8("operation", operation, operation_length, MAX_NAME) }?;
        // SAFETY: the caller's contract is the same.
        let request = unsafe { bytes("request", request, request_length, MAX_REQUEST) }?;
        // SAFETY: the caller's contract is the same.
        let document = unsafe { optional("document", document, document_length, MAX_DOCUMENT) }?;
        let answer = TABLE.call(operation, request, document)?;
        let made = answer.document.map(|made| made.whole(document.unwrap_or_default()));
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(Reply::give(answer.json, made)) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

/// One operation in the list.
#[derive(Serialize)]
struct Listed {
    doc: &'static str,
    document: &'static str,
    name: &'static str,
}

/// Lists the operations as JSON: `[{"doc", "document", "name"}, ...]`, where `document` is
/// `none`, `optional`, `taken` or `taken_and_given`. `reply` and `error` as for `nd137_call`.
///
/// # Safety
/// `reply` and `error` are NULL or places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_operations(reply: *mut *mut Reply, error: *mut *mut Reply) -> i32 {
    let run = || {
        let out = place("reply", reply)?;
        let listed: Vec<Listed> = TABLE
            .operations()
            .map(|operation| Listed {
                doc: operation.doc,
                document: match operation.document {
                    Document::None => "none",
                    Document::Optional => "optional",
                    Document::Taken => "taken",
                    Document::TakenAndGiven => "taken_and_given",
                },
                name: operation.name,
            })
            .collect();
        let json = nd137::wire::reply(&listed, None)?.json;
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(Reply::give(json, None)) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}
