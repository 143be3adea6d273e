//! Any operation with any bytes: an answer in canonical JSON or an error that says what is wrong,
//! never a panic, never an error of our own.
//!
//! The first line of the input names the operation by its place in the table, the rest is the
//! request.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::ErrorKind;
use nd137::canonical::is_canonical;
use nd137::wire::{CORE, Table};

const TABLE: Table = Table(&CORE);

fuzz_target!(|input: &[u8]| {
    let Some((first, request)) = input.split_first() else { return };
    let count = TABLE.operations().count();
    let Some(operation) = TABLE.operations().nth(usize::from(*first) % count) else { return };
    match TABLE.call(operation.name, request, None) {
        Ok(reply) => assert!(is_canonical(&reply.json), "{}", operation.name),
        Err(error) => {
            assert!(error.kind() != ErrorKind::Internal, "{error}");
            assert!(is_canonical(&error.to_json()), "{}", operation.name);
        }
    }
});
