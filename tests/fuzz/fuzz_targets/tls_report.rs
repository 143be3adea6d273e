//! A scanner's report: read or refused, and judged as its observations are.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::trust::tls::read_report;
use nd137::wire::{CORE, Table};

fuzz_target!(|report: &str| {
    let read = read_report(report, None);
    let request = serde_json::json!({
        "as_of": "2026-11-21",
        "encryption": { "report": { "text": report } },
    });
    static TABLE: Table = Table(&CORE);
    let reply = TABLE.call("assess_trust", request.to_string().as_bytes(), None);
    let as_of = chrono::NaiveDate::from_ymd_opt(2026, 11, 21);
    match read {
        Ok(seen) if seen.iter().all(|one| one.date <= as_of) => assert!(reply.is_ok()),
        Ok(_) => assert_eq!(reply.unwrap_err().pointer(), "/encryption/report/date"),
        Err(_) => assert_eq!(reply.unwrap_err().pointer(), "/encryption/report/text"),
    }
});
