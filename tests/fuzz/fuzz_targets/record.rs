//! A record of conversion: what is read is canonical when written, and is read again as itself.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::canonical::is_canonical;
use nd137::conversion::record::Record;
use nd137::conversion::{lines, payload};

fuzz_target!(|json: &[u8]| {
    let Ok(record) = Record::from_json(json) else { return };
    let written = record.to_json();
    assert!(is_canonical(written.as_bytes()));
    assert_eq!(Record::from_json(written.as_bytes()).expect("our own record"), record);
    // A record's mark is one that can be printed and read back.
    let printed = payload::text(&record.mark);
    if printed.len() <= 2_953 {
        let read = payload::read(&printed).expect("our own payload");
        assert_eq!(read.mark.as_ref(), Some(&record.mark));
    }
    assert!(!lines::lines(&record.mark).is_empty());
});
