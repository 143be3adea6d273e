//! Facts whose evidence has a date: what is undated, later than the day, or lapsed settles
//! nothing, either way (reading 33).

use chrono::NaiveDate;

use super::message::{Message, message};
use super::{Answer, EvidenceOf, FactOf, Judgement, Outcome, Pointer};
use crate::Error;
use crate::text::{Arg, Text, is_sha256, text};

/// The evidence is there, but none of it settles the fact on the day.
pub static EVIDENCE_UNSETTLED: Message = message(
    "evidence_unsettled",
    "Bằng chứng không ghi ngày, ghi ngày sau {as_of} hoặc đã hết hạn nên chưa kết luận được: {what}.",
    "The evidence is undated, dated after {as_of} or lapsed, so it settles nothing: {what}.",
);

impl EvidenceOf<'_> {
    /// Whether it settles a fact on a day: dated on or before it, and not lapsed.
    pub fn settles(&self, as_of: NaiveDate) -> bool {
        self.date.is_some_and(|date| date <= as_of) && self.expires.is_none_or(|last| as_of <= last)
    }

    /// Checks the digest and the order of the dates.
    ///
    /// # Errors
    /// `invalid_request` at the field below `at`.
    pub fn check(&self, at: &str) -> Result<(), Error> {
        sound(self.date, self.expires, self.sha256.as_deref(), || at.to_owned())
    }
}

/// Checks the order of two dates of evidence, and its digest; the place is written only where
/// something is wrong.
///
/// # Errors
/// `invalid_request` at the field below `at`.
#[inline]
pub(crate) fn sound(
    date: Option<NaiveDate>,
    expires: Option<NaiveDate>,
    sha256: Option<&str>,
    at: impl FnOnce() -> String,
) -> Result<(), Error> {
    if sha256.is_some_and(|digest| !is_sha256(digest.as_bytes())) {
        return Err(no_digest(&at()));
    }
    match (date, expires) {
        (Some(date), Some(expires)) if expires < date => Err(lapsed_before(&at(), expires, date)),
        _ => Ok(()),
    }
}

#[cold]
#[inline(never)]
fn no_digest(at: &str) -> Error {
    Error::invalid(
        format!("{at}/sha256"),
        text(
            "mã băm SHA-256 gồm đúng 64 chữ số thập lục phân",
            "a SHA-256 digest has exactly 64 hexadecimal digits",
        ),
        &[],
    )
}

#[cold]
#[inline(never)]
fn lapsed_before(at: &str, expires: NaiveDate, date: NaiveDate) -> Error {
    Error::invalid(
        format!("{at}/expires"),
        text(
            "bằng chứng hết hạn ngày {expires}, trước cả ngày lập {date}",
            "the evidence lapses on {expires}, before its own date {date}",
        ),
        &[("expires", Arg::Date(expires)), ("date", Arg::Date(date))],
    )
}

impl FactOf<'_> {
    /// Checks every piece of evidence.
    ///
    /// # Errors
    /// `invalid_request` at the field of the evidence below `at`.
    pub fn check(&self, at: &str) -> Result<(), Error> {
        (0usize..).zip(self.evidence.iter()).try_for_each(|(n, one)| {
            let sha256 = one.sha256.as_deref();
            sound(one.date, one.expires, sha256, || format!("{at}/evidence/{n}"))
        })
    }

    /// The answer on a day: unknown where there is evidence and none of it settles anything.
    pub fn answer_on(&self, as_of: NaiveDate) -> Answer {
        let settled = self.evidence.is_empty() || self.evidence.iter().any(|e| e.settles(as_of));
        if settled { self.answer } else { Answer::Unknown }
    }
}

impl Judgement {
    /// Yes is met, no is not met, unknown is undetermined; and so is a fact whose evidence
    /// settles nothing on the day.
    pub fn fact_on(fact: &FactOf<'_>, at: impl Into<Pointer>, why: Text, as_of: NaiveDate) -> Self {
        let at = at.into();
        if fact.answer != Answer::Unknown && fact.answer_on(as_of) == Answer::Unknown {
            return Self::new(Outcome::Undetermined, &EVIDENCE_UNSETTLED, at.clone())
                .arg("as_of", Arg::Date(as_of))
                .missing(format!("{at}/evidence"), why);
        }
        Self::fact(fact, at, why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Evidence, Fact};

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, d).unwrap()
    }

    #[test]
    fn only_evidence_of_the_day_settles() {
        let dated = |date, expires| Evidence { date, expires, ..Evidence::default() };
        assert!(!dated(None, None).settles(day(21)));
        assert!(dated(Some(day(21)), None).settles(day(21)));
        assert!(!dated(Some(day(22)), None).settles(day(21)));
        assert!(dated(Some(day(1)), Some(day(21))).settles(day(21)));
        assert!(!dated(Some(day(1)), Some(day(20))).settles(day(21)));
    }

    #[test]
    fn one_good_piece_is_enough_and_none_is_a_bare_statement() {
        let stale = Evidence::default();
        let good = Evidence { date: Some(day(1)), ..Evidence::default() };
        let fact = |evidence| Fact { answer: Answer::No, evidence: Vec::into(evidence) };
        assert_eq!(fact(vec![]).answer_on(day(21)), Answer::No);
        assert_eq!(fact(vec![stale.clone()]).answer_on(day(21)), Answer::Unknown);
        assert_eq!(fact(vec![stale, good]).answer_on(day(21)), Answer::No);
    }

    #[test]
    fn digests_and_dates_are_checked() {
        let short = Evidence { sha256: Some("ab".into()), ..Evidence::default() };
        assert_eq!(short.check("/x").unwrap_err().pointer(), "/x/sha256");
        let swapped = Evidence { date: Some(day(2)), expires: Some(day(1)), ..Evidence::default() };
        assert_eq!(swapped.check("/x").unwrap_err().pointer(), "/x/expires");
    }
}
