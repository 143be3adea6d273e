//! A QR payload, as any scanner may read it: what is taken for ours prints the same again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::conversion::Tier;
use nd137::conversion::payload::{normal, read, text, url};

fuzz_target!(|payload: &str| {
    let Ok(read) = read(payload) else { return };
    match read.tier {
        Tier::Text => {
            let mark = read.mark.expect("a mark");
            assert_eq!(text(&mark), normal(payload));
        }
        Tier::Url => {
            // A URL that holds our fragment without being ours is no access that we print.
            if let Ok(printed) = url(&read.access) {
                assert_eq!(printed, normal(payload));
            }
        }
        Tier::None => assert!(read.reading.is_some() && read.mark.is_none()),
    }
});
