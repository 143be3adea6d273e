//! What a judge says, at the length that is asked for: one judge, written once, for two lengths.
//!
//! A compact verdict shows of each finding only its outcome and its place. A judge that is generic
//! over [`Say`] makes no text for it: what [`Brief`] drops, the compiler drops too.

use chrono::NaiveDate;

use super::message::UNKNOWN;
use super::{Judgement, Message, Outcome, Pointer};
use crate::text::{Arg, Bilingual, Text};

/// A judgement while it is being made; see the methods of the same names of [`Judgement`].
pub(crate) trait Say: Sized {
    fn new(outcome: Outcome, message: &'static Message, at: impl Into<Pointer>) -> Self;
    fn arg(self, name: &'static str, value: impl Into<Arg>) -> Self;
    /// An argument in the input's own words, or in words that have to be made.
    fn quote(self, name: &'static str, words: impl FnOnce() -> String) -> Self;
    /// An argument that has to be made in both languages.
    fn said(self, name: &'static str, words: impl FnOnce() -> Bilingual) -> Self;
    fn quoting(self, value: &str) -> Self;
    fn dating(self, day: NaiveDate) -> Self;
    fn missing(self, at: impl Into<Pointer>, why: Text) -> Self;
    fn outcome(&self) -> Outcome;

    fn unknown(at: impl Into<Pointer>, why: Text) -> Self {
        let at = at.into();
        Self::new(Outcome::Undetermined, &UNKNOWN, at.clone()).missing(at, why)
    }

    fn review(message: &'static Message, at: impl Into<Pointer>) -> Self {
        Self::new(Outcome::NeedsReview, message, at)
    }
}

impl Say for Judgement {
    fn new(outcome: Outcome, message: &'static Message, at: impl Into<Pointer>) -> Self {
        Self::new(outcome, message, at)
    }

    fn arg(self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.arg(name, value.into())
    }

    fn quote(self, name: &'static str, words: impl FnOnce() -> String) -> Self {
        self.arg(name, Arg::Quote(words()))
    }

    fn said(self, name: &'static str, words: impl FnOnce() -> Bilingual) -> Self {
        let Bilingual { en, vi } = words();
        self.arg(name, Arg::Said { en, vi })
    }

    fn quoting(self, value: &str) -> Self {
        self.quoting(value)
    }

    fn dating(self, day: NaiveDate) -> Self {
        self.dating(day)
    }

    fn missing(self, at: impl Into<Pointer>, why: Text) -> Self {
        self.missing(at, why)
    }

    fn outcome(&self) -> Outcome {
        self.outcome()
    }
}

/// What a compact verdict shows of a judgement.
#[derive(Debug)]
pub(crate) struct Brief {
    pub(crate) at: Pointer,
    /// The place of the outcome in [`Outcome::ALL`]: a word of its own, for to move one byte and the
    /// padding after it stalls a processor.
    pub(crate) place: usize,
}

impl Say for Brief {
    #[inline(always)]
    fn new(outcome: Outcome, _: &'static Message, at: impl Into<Pointer>) -> Self {
        let place = match outcome {
            Outcome::NotMet => 0,
            Outcome::Undetermined => 1,
            Outcome::NeedsReview => 2,
            Outcome::Met => 3,
            Outcome::NotApplicable => 4,
        };
        Self { at: at.into(), place }
    }

    #[inline(always)]
    fn arg(self, _: &'static str, _: impl Into<Arg>) -> Self {
        self
    }

    #[inline(always)]
    fn quote(self, _: &'static str, _: impl FnOnce() -> String) -> Self {
        self
    }

    #[inline(always)]
    fn said(self, _: &'static str, _: impl FnOnce() -> Bilingual) -> Self {
        self
    }

    #[inline(always)]
    fn quoting(self, _: &str) -> Self {
        self
    }

    #[inline(always)]
    fn dating(self, _: NaiveDate) -> Self {
        self
    }

    #[inline(always)]
    fn missing(self, _: impl Into<Pointer>, _: Text) -> Self {
        self
    }

    #[inline(always)]
    fn outcome(&self) -> Outcome {
        Outcome::ALL.get(self.place).copied().unwrap_or(Outcome::NotApplicable)
    }
}

/// The place of an element of a list, from that of the first one, which needs no copy.
pub(crate) fn element(first: &'static str, n: usize) -> Pointer {
    match n {
        0 => first.into(),
        _ => format!("{}{n}", first.strip_suffix('0').unwrap_or(first)).into(),
    }
}
