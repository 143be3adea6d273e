//! Reports of scanners, as they are: sslyze `--json_out`, testssl.sh `--jsonfile` and
//! `--jsonfile-pretty`. Days of reports are UTC days.

use chrono::NaiveDate;

use super::{TlsObservation, sslyze, testssl};
use crate::Error;
use crate::json::{Read, parse_only};
use crate::text::{self, Arg, Bilingual, Text, text};

/// The members by which the two tools are told apart.
#[derive(Read)]
struct Report {
    date_scans_completed: Option<String>,
    #[serde(rename = "Invocation")]
    invocation: Option<String>,
    #[serde(rename = "scanResult")]
    scan_result: Option<Vec<testssl::Target>>,
    #[serde(default, rename = "scanTime")]
    scan_time: testssl::ScanTime,
    server_scan_results: Option<Vec<sslyze::Server>>,
    #[serde(rename = "startTime")]
    start_time: Option<String>,
}

/// Every member that is read, of either tool. Keys and chains, the most of a report, are not.
#[rustfmt::skip]
const MEMBERS: &[&str] = &[
    "Invocation", "accepted_cipher_suites", "algorithm", "certificate_deployments",
    "certificate_info", "cipherTests", "cipher_suite", "date_scans_completed", "dns_names",
    "finding", "hostname", "id", "ip", "ip_addresses", "issuer", "key_size", "name",
    "not_valid_after", "not_valid_before", "path_validation_results", "port", "protocols",
    "public_key", "received_certificate_chain", "result", "rfc4514_string", "scanResult",
    "scanTime", "scan_result", "serverDefaults", "serverPreferences", "server_location",
    "server_scan_results", "severity", "signature_hash_algorithm", "ssl_2_0_cipher_suites",
    "ssl_3_0_cipher_suites", "startTime", "subject_alternative_name", "targetHost",
    "tls_1_0_cipher_suites", "tls_1_1_cipher_suites", "tls_1_2_cipher_suites",
    "tls_1_3_cipher_suites", "trust_store", "was_validation_successful",
];

/// Reads a report into observations: one for each certificate of each server.
///
/// # Errors
/// `invalid_request` for a text that is neither tool's JSON; the message names the place.
pub fn read(report: &str, date: Option<NaiveDate>) -> Result<Vec<TlsObservation<'static>>, Error> {
    const NOT_JSON: Text = text(
        "báo cáo TLS không phải JSON của sslyze hay testssl.sh: {why}",
        "the TLS report is not the JSON of sslyze or testssl.sh: {why}",
    );
    const NEITHER: Text = text(
        "báo cáo TLS không phải của sslyze (`server_scan_results`) hay testssl.sh (`scanResult` \
         hoặc danh sách kết quả)",
        "the TLS report is neither of sslyze (`server_scan_results`) nor of testssl.sh \
         (`scanResult`, or a list of findings)",
    );
    let broken = |error: Error| {
        let Bilingual { en, vi } = error.message().clone();
        let (en, vi) = match error.pointer() {
            "" => (en, vi),
            at => (format!("{en} (`{at}`)"), format!("{vi} (`{at}`)")),
        };
        Error::invalid("", NOT_JSON, &[("why", Arg::Said { en, vi })])
    };
    let report = report.trim_start_matches('\u{FEFF}').trim_start();
    if report.starts_with('[') {
        let findings: Vec<testssl::Finding> =
            parse_only(report.as_bytes(), MEMBERS).map_err(broken)?;
        return Ok(testssl::flat(&findings, date));
    }
    let report: Report = parse_only(report.as_bytes(), MEMBERS).map_err(broken)?;
    if let Some(servers) = &report.server_scan_results {
        let done = report.date_scans_completed.as_deref().and_then(day);
        return Ok(sslyze::observations(servers, done.or(date)));
    }
    match &report.scan_result {
        Some(targets) => {
            let started = report.start_time.as_deref().and_then(|at| at.parse::<i64>().ok());
            let day = started.and_then(|at| chrono::DateTime::from_timestamp(at, 0));
            let day = day.map(|at| at.date_naive()).or(date);
            let invocation = report.invocation.as_deref().unwrap_or_default();
            Ok(testssl::pretty(targets, day, invocation, &report.scan_time))
        }
        None => Err(Error::invalid("", NEITHER, &[])),
    }
}

/// The day at the start of a time.
pub(super) fn day(time: &str) -> Option<NaiveDate> {
    text::day(time.get(..10)?)
}
