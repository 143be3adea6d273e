//! Reports of scanners, as they are: sslyze `--json_out`, testssl.sh `--jsonfile` and
//! `--jsonfile-pretty`. Days of reports are UTC days.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{TlsObservation, sslyze, testssl};
use crate::Error;
use crate::text::{Arg, Text, text};

/// The members by which the two tools are told apart; all others are passed over.
#[derive(Deserialize)]
struct Report<'a> {
    #[serde(borrow, default)]
    date_scans_completed: Option<std::borrow::Cow<'a, str>>,
    #[serde(borrow, default, rename = "scanResult")]
    scan_result: Option<Vec<testssl::Target<'a>>>,
    #[serde(borrow, default)]
    server_scan_results: Option<Vec<sslyze::Server<'a>>>,
    #[serde(borrow, default, rename = "startTime")]
    start_time: Option<std::borrow::Cow<'a, str>>,
}

/// Reads a report into observations: one for each certificate of each server.
///
/// # Errors
/// `invalid_request` for a text that is neither tool's JSON; the message names line and column.
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
    let broken = |error: serde_json::Error| {
        Error::invalid("", NOT_JSON, &[("why", Arg::Quote(error.to_string()))])
    };
    let report = report.trim_start_matches('\u{FEFF}').trim_start();
    if report.starts_with('[') {
        let findings: Vec<testssl::Finding<'_>> = serde_json::from_str(report).map_err(broken)?;
        return Ok(testssl::flat(&findings, date));
    }
    let report: Report<'_> = serde_json::from_str(report).map_err(broken)?;
    if let Some(servers) = &report.server_scan_results {
        let done = report.date_scans_completed.as_deref().and_then(day);
        return Ok(sslyze::observations(servers, done.or(date)));
    }
    match &report.scan_result {
        Some(targets) => {
            let started = report.start_time.as_deref().and_then(|at| at.parse::<i64>().ok());
            let day = started.and_then(|at| chrono::DateTime::from_timestamp(at, 0));
            Ok(testssl::pretty(targets, day.map(|at| at.date_naive()).or(date)))
        }
        None => Err(Error::invalid("", NEITHER, &[])),
    }
}

/// The day at the start of a time.
pub(super) fn day(time: &str) -> Option<NaiveDate> {
    let (day, _) = time.split_at_checked(10)?;
    NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()
}
