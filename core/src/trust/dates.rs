//! Days of evidence: none may lie after the day of the assessment, and each ends some day.

use chrono::{Days, NaiveDate};

use crate::Error;
use crate::assessment::message::message;
use crate::assessment::say::Say;
use crate::assessment::{Answer, EvidenceOf, FactOf, Message, Outcome, Pointer, sound};
use crate::text::{Arg, Text, text};

/// A fact is stated, and nothing is handed over that shows it.
pub(super) static TICK: Message = message(
    "trust_tick",
    "Chỉ tự khai, chưa có bằng chứng về {what}; cần bằng chứng ghi ngày để kết luận.",
    "Stated without evidence: {what}; dated evidence would settle it.",
);

pub(super) static MESSAGES: &[&Message] = &[&TICK];

/// Whether there is nothing but white space.
#[inline]
pub(super) fn blank(text: &str) -> bool {
    // Most texts begin with a letter.
    let said = text.as_bytes().first().is_some_and(u8::is_ascii_graphic);
    !said && text.trim().is_empty()
}

/// Refuses a day after the assessment's: such evidence was not there yet.
#[inline]
pub(super) fn not_after(
    date: Option<NaiveDate>,
    at: impl FnOnce() -> String,
    as_of: NaiveDate,
) -> Result<(), Error> {
    match date {
        Some(date) if date > as_of => Err(too_late(&at(), date, as_of)),
        _ => Ok(()),
    }
}

#[cold]
#[inline(never)]
fn too_late(at: &str, date: NaiveDate, as_of: NaiveDate) -> Error {
    Error::invalid(
        format!("{at}/date"),
        text(
            "bằng chứng ghi ngày {date}, sau ngày đánh giá {as_of}",
            "the evidence is dated {date}, after the day of the assessment {as_of}",
        ),
        &[("date", Arg::Date(date)), ("as_of", Arg::Date(as_of))],
    )
}

/// Checks a fact's evidence, and that none of it lies after the day.
#[inline]
pub(super) fn check(fact: &FactOf<'_>, at: &str, as_of: NaiveDate) -> Result<(), Error> {
    if fact.evidence.is_empty() { Ok(()) } else { check_each(&fact.evidence, at, as_of) }
}

#[inline(never)]
fn check_each(evidence: &[EvidenceOf<'_>], at: &str, as_of: NaiveDate) -> Result<(), Error> {
    for (n, one) in (0usize..).zip(evidence) {
        let place = || piece(at, n);
        sound(one.date, one.expires, one.sha256.as_deref(), place)?;
        not_after(one.date, place, as_of)?;
    }
    Ok(())
}

#[cold]
#[inline(never)]
fn piece(at: &str, n: usize) -> String {
    format!("{at}/evidence/{n}")
}

/// The evidence that settles a fact on a day.
pub(super) fn settled<'f>(
    fact: &'f FactOf<'f>,
    as_of: NaiveDate,
) -> impl Iterator<Item = &'f EvidenceOf<'f>> {
    fact.evidence.iter().filter(move |evidence| evidence.settles(as_of))
}

/// How long a fact stands: as long as any piece of its evidence does. `None`: no end is known.
pub(super) fn fact_ends(fact: &FactOf<'_>, as_of: NaiveDate) -> Option<NaiveDate> {
    latest(settled(fact, as_of).map(|evidence| evidence.expires))
}

/// The latest of some ends, where every one has an end.
pub(super) fn latest(ends: impl Iterator<Item = Option<NaiveDate>>) -> Option<NaiveDate> {
    ends.reduce(|one, other| Some(one?.max(other?))).flatten()
}

/// The earlier of two ends; an unknown end does not count.
pub(super) fn earlier(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The last day on which evidence of a kind counts, by its greatest age.
pub(super) fn ages(date: NaiveDate, days: u16) -> NaiveDate {
    date.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

/// Undetermined: the fact is stated, and its evidence is wanting, undated or lapsed.
pub(super) fn unsettled<J: Say>(
    fact: &FactOf<'_>,
    at: &'static str,
    why: Text,
    as_of: NaiveDate,
) -> J {
    match (fact.answer, fact.evidence.is_empty()) {
        (Answer::Unknown, _) => J::unknown(at, why),
        (_, true) => tick(at, evidence_of(at), why),
        (_, false) => lapsed(at, evidence_of(at), why, as_of),
    }
}

fn evidence_of(at: &'static str) -> Pointer {
    format!("{at}/evidence").into()
}

/// Undetermined: a tick alone.
pub(super) fn tick<J: Say>(at: &'static str, wanted: impl Into<Pointer>, why: Text) -> J {
    J::new(Outcome::Undetermined, &TICK, at).missing(wanted, why)
}

/// Undetermined: evidence that is undated or lapsed (reading 33).
pub(super) fn lapsed<J: Say>(
    at: impl Into<Pointer>,
    wanted: impl Into<Pointer>,
    why: Text,
    as_of: NaiveDate,
) -> J {
    J::new(Outcome::Undetermined, &crate::assessment::EVIDENCE_UNSETTLED, at)
        .arg("as_of", as_of)
        .missing(wanted, why)
}
