//! Criterion đ: no malicious links, malware or harmful information.

use chrono::NaiveDate;

use super::dates::{ages, blank, not_after};
use super::facts::{ContentFacts, ContentScan, MaxAge};
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::say::{Say, element};
use crate::assessment::{Message, Outcome, sound};
use crate::text::{Text, text};

static CLEAN: Message = message(
    "trust_scan_clean",
    "Quét bằng {value} ngày {date}: không phát hiện nguy cơ.",
    "Scanned with {value} on {date}: nothing was found.",
);
static FOUND: Message = message(
    "trust_scan_found",
    "Quét bằng {value} ngày {date}: phát hiện {n} nguy cơ.",
    "Scanned with {value} on {date}: threats found: {n}.",
);
static NO_RESULT: Message = message(
    "trust_scan_no_result",
    "Lần quét ngày {date} không ghi kết quả.",
    "The scan of {date} gives no result.",
);
static NO_SCAN: Message = message(
    "trust_scan_none",
    "Không có kết quả quét còn hạn ghi ngày, công cụ và mã băm; cần người xem xét trang.",
    "There is no current scan with its date, tool and digest; a person should look at the site.",
);

pub(super) static MESSAGES: &[&Message] = &[&CLEAN, &FOUND, &NO_RESULT, &NO_SCAN];

const WHY_RESULT: Text = text(
    "số nguy cơ mà công cụ quét phát hiện quyết định tiêu chí này",
    "the number of threats that the scanner found decides this criterion",
);

/// The place of the first scan.
const FIRST: &str = "/content/scans/0";

impl ContentScan<'_> {
    /// The last day on which the scan counts, where it is complete.
    #[inline]
    fn ends(&self, max_age: MaxAge) -> Option<NaiveDate> {
        let date = self.date?;
        let named = self.tool.as_deref().is_some_and(|tool| !blank(tool));
        let end = self.expires.unwrap_or_else(|| ages(date, max_age.scan_days));
        (named && self.sha256.is_some()).then_some(end)
    }
}

impl ContentFacts<'_> {
    pub(super) fn check(&self, as_of: NaiveDate) -> Result<(), Error> {
        for (n, scan) in (0usize..).zip(self.scans.iter()) {
            let at = || element(FIRST, n).into_owned();
            not_after(scan.date, at, as_of)?;
            sound(scan.date, scan.expires, scan.sha256.as_deref(), at)?;
        }
        Ok(())
    }

    /// Of several current scans, one that found something decides, then the latest; the evidence
    /// ends with the last of them.
    pub(super) fn judge<J: Say>(
        &self,
        as_of: NaiveDate,
        max_age: MaxAge,
    ) -> (J, Option<NaiveDate>) {
        let rank = |scan: &ContentScan<'_>| (scan.found.is_some_and(|n| n > 0), scan.date);
        let (mut best, mut ends) = (None, None);
        for (n, scan) in (0usize..).zip(self.scans.iter()) {
            let Some(end) = scan.ends(max_age).filter(|end| as_of <= *end) else { continue };
            ends = ends.max(Some(end));
            if best.is_none_or(|(_, known)| rank(known) <= rank(scan)) {
                best = Some((n, scan));
            }
        }
        let Some((n, scan)) = best else {
            return (J::review(&NO_SCAN, "/content/scans"), None);
        };
        let at = element(FIRST, n);
        let date = scan.date.unwrap_or(as_of);
        let tool = scan.tool.as_deref().unwrap_or_default();
        let said = match scan.found {
            None => J::new(Outcome::Undetermined, &NO_RESULT, at.clone())
                .arg("date", date)
                .missing(format!("{at}/found"), WHY_RESULT),
            Some(0) => J::new(Outcome::Met, &CLEAN, at).quoting(tool).arg("date", date),
            Some(n) => J::new(Outcome::NotMet, &FOUND, at)
                .quoting(tool)
                .arg("date", date)
                .arg("n", u128::from(n)),
        };
        (said, ends)
    }
}
