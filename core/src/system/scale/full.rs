//! The short way for the usual full request: copies what [`prepared`](crate::assessment::prepared)
//! findings fix, and writes each number once.

use chrono::Datelike as _;

use super::digits::Digits;
use super::fast::{Usual, tag};
use super::rules::{
    BELOW, DATA, DIFFERENT, ENOUGH, FIGURES, LARGE, ONE_FIGURE, PASSED, REACHED, SAME, VERY_LARGE,
};
use super::{Scale, thresholds};
use crate::assessment::prepared::{Form, Prepared};
use crate::assessment::{Message, Outcome, RULE_SET, Rule};
use crate::law::{Certainty, PopulationFigure, PopulationKind, latest_population};
use crate::system::month::Month;
use crate::text::{Text, pair};

// The values of the holes; a count has three, a phrase two.
const FIRST: u8 = 0;
const LAST: u8 = 1;
const POPULATION: u8 = 2;
const SOURCE: u8 = 5;
const TOTAL: u8 = 7;
const THRESHOLD: u8 = 10;
const MORE: u8 = 13;
const AVERAGE: u8 = 16;
const SCALE: u8 = 19;
const VALUES: usize = 21;

type Finding = Prepared<1600>;

const USERS: &str = "/monthly_users";

static DATA_MET: Finding = Prepared::finding(
    &DATA,
    &ENOUGH,
    Outcome::Met,
    USERS,
    &[
        ("first", Form::Quote(FIRST)),
        ("last", Form::Quote(LAST)),
        ("population", Form::Count(POPULATION)),
        ("source", Form::Said(SOURCE)),
    ],
);
static LARGE_BELOW: Finding = threshold(&LARGE, false);
static LARGE_REACHED: Finding = threshold(&LARGE, true);
static VERY_LARGE_BELOW: Finding = threshold(&VERY_LARGE, false);
static VERY_LARGE_REACHED: Finding = threshold(&VERY_LARGE, true);
static LARGE_PASSED: Finding =
    Prepared::finding(&LARGE, &PASSED, Outcome::NotMet, USERS, &[("total", Form::Count(TOTAL))]);
static FIGURES_SAME: Finding = other(&SAME, Outcome::Met);
static FIGURES_DIFFERENT: Finding = other(&DIFFERENT, Outcome::NeedsReview);
static FIGURES_ONE: Finding =
    Prepared::finding(&FIGURES, &ONE_FIGURE, Outcome::NotApplicable, "", &[]);

const fn threshold(rule: &Rule, reached: bool) -> Finding {
    let (message, outcome) =
        if reached { (&REACHED, Outcome::Met) } else { (&BELOW, Outcome::NotMet) };
    let args = [
        ("average", Form::Count(AVERAGE)),
        ("more", Form::Count(MORE)),
        ("threshold", Form::Count(THRESHOLD)),
        ("total", Form::Count(TOTAL)),
    ];
    Prepared::finding(rule, message, outcome, USERS, &args)
}

const fn other(message: &Message, outcome: Outcome) -> Finding {
    let args = [
        ("other", Form::Said(SOURCE)),
        ("population", Form::Count(POPULATION)),
        ("scale", Form::Said(SCALE)),
    ];
    Prepared::finding(&FIGURES, message, outcome, "/populations", &args)
}

/// The numbers of one threshold.
struct Steps {
    reached: bool,
    threshold: Digits,
    more: Digits,
    average: Digits,
}

impl Steps {
    const NONE: Self =
        Self { reached: false, threshold: Digits::NONE, more: Digits::NONE, average: Digits::NONE };

    fn set(&mut self, total: u64, threshold: u128) -> Option<()> {
        let threshold = u64::try_from(threshold).ok()?;
        self.reached = total >= threshold;
        let away = if self.reached {
            total.wrapping_sub(threshold).checked_add(1)?
        } else {
            threshold.wrapping_sub(total)
        };
        self.threshold.set(threshold);
        self.more.set(away);
        self.average.set(away.div_ceil(12));
        Some(())
    }

    fn fill<'a>(&'a self, values: &mut Values<'a>) {
        values.count(THRESHOLD, &self.threshold);
        values.count(MORE, &self.more);
        values.count(AVERAGE, &self.average);
    }

    /// As [`Distance`](super::Distance) is written.
    fn write(&self, out: &mut Vec<u8>) {
        put(out, b"{\"average\":\"");
        put(out, self.average.plain());
        let reached: &[u8] = if self.reached {
            b"\",\"reached\":true,\"threshold\":\""
        } else {
            b"\",\"reached\":false,\"threshold\":\""
        };
        put(out, reached);
        put(out, self.threshold.plain());
        put(out, b"\",\"total\":\"");
        put(out, self.more.plain());
        put(out, b"\"}");
    }
}

/// The values of the holes.
struct Values<'a>([&'a [u8]; VALUES]);

impl<'a> Values<'a> {
    fn set(&mut self, at: u8, value: &'a [u8]) {
        if let Some(slot) = self.0.get_mut(usize::from(at)) {
            *slot = value;
        }
    }

    fn count(&mut self, at: u8, digits: &'a Digits) {
        self.set(at, digits.plain());
        self.set(at.wrapping_add(1), digits.english());
        self.set(at.wrapping_add(2), digits.vietnamese());
    }

    fn said(&mut self, at: u8, text: Text) {
        self.set(at, text.en.as_bytes());
        self.set(at.wrapping_add(1), text.vi.as_bytes());
    }
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(bytes);
}

/// The response, or `None` where a number is too large for this way.
pub(super) fn write(usual: &Usual<'_>) -> Option<Vec<u8>> {
    let (day, scale, total) = (usual.day, usual.scale, usual.total);
    let main = latest_population(PopulationKind::Average, day)?;
    let census = latest_population(PopulationKind::Census, day).zip(usual.census);
    let (mut large, mut very_large) = (Steps::NONE, Steps::NONE);
    let reached = thresholds(main.value.into());
    large.set(total, reached.0)?;
    very_large.set(total, reached.1)?;
    let first = Month::of(day).plus(-12);
    let (oldest, newest) = (first.written()?, first.plus(11).written()?);
    let (mut sum, mut people, mut counted) = (Digits::NONE, Digits::NONE, Digits::NONE);
    sum.set(total);
    people.set(main.value);

    let mut values = Values([b""; VALUES]);
    values.set(FIRST, &oldest);
    values.set(LAST, &newest);
    values.count(POPULATION, &people);
    values.said(SOURCE, main.of);
    values.count(TOTAL, &sum);

    let mut out = Vec::with_capacity(6144);
    put(&mut out, b"{\"assessment\":{\"as_of\":\"");
    put(&mut out, usual.written);
    put(&mut out, b"\",\"detail\":\"full\",\"findings\":[");
    DATA_MET.write(&mut out, &values.0);
    put(&mut out, b",");
    large.fill(&mut values);
    let finding = match (scale, large.reached) {
        (Scale::VeryLarge, _) => &LARGE_PASSED,
        (_, true) => &LARGE_REACHED,
        (_, false) => &LARGE_BELOW,
    };
    finding.write(&mut out, &values.0);
    put(&mut out, b",");
    very_large.fill(&mut values);
    let finding = if very_large.reached { &VERY_LARGE_REACHED } else { &VERY_LARGE_BELOW };
    finding.write(&mut out, &values.0);
    put(&mut out, b",");
    let finding = match census {
        None => &FIGURES_ONE,
        Some((figure, class)) => {
            counted.set(figure.value);
            values.said(SOURCE, figure.of);
            values.count(POPULATION, &counted);
            values.said(SCALE, class.name());
            if class == scale { &FIGURES_SAME } else { &FIGURES_DIFFERENT }
        }
    };
    finding.write(&mut out, &values.0);
    put(&mut out, b"],\"operation\":\"classify_scale\",\"outcome\":\"met\",\"rule_set\":\"");
    put(&mut out, RULE_SET.as_bytes());
    put(&mut out, b"\"},\"figures\":{\"average\":{\"twelfths\":");
    let mut number = Digits::NONE;
    number.set(total % 12);
    put(&mut out, number.plain());
    put(&mut out, b",\"whole\":\"");
    number.set(total / 12);
    put(&mut out, number.plain());
    put(&mut out, b"\"},\"determinable_from\":null,\"months\":[");
    for (n, users) in (0i32..).zip(&usual.counts) {
        let before: &[u8] = if n == 0 { b"{\"month\":\"" } else { b"\"},{\"month\":\"" };
        put(&mut out, before);
        put(&mut out, &first.plus(n).written()?);
        put(&mut out, b"\",\"users\":\"");
        number.set(*users);
        put(&mut out, number.plain());
    }
    match census {
        None => put(&mut out, b"\"}],\"other\":null"),
        Some((figure, class)) => {
            put(&mut out, b"\"}],\"other\":{\"population\":");
            used(&mut out, figure, &counted);
            put(&mut out, b",\"scale\":\"");
            put(&mut out, tag(class).as_bytes());
            put(&mut out, b"\"}");
        }
    }
    put(&mut out, b",\"population\":");
    used(&mut out, main, &people);
    put(&mut out, b",\"to_large\":");
    large.write(&mut out);
    put(&mut out, b",\"to_very_large\":");
    very_large.write(&mut out);
    put(&mut out, b",\"total\":\"");
    put(&mut out, sum.plain());
    put(&mut out, b"\"},\"scale\":\"");
    put(&mut out, tag(scale).as_bytes());
    put(&mut out, b"\"}");
    Some(out)
}

/// As [`UsedFigure`](super::UsedFigure) is written.
fn used(out: &mut Vec<u8>, figure: &PopulationFigure, people: &Digits) {
    put(out, b"{\"certainty\":\"");
    put(
        out,
        match figure.certainty {
            Certainty::Wording => b"wording",
            Certainty::SecondarySource => b"secondary_source",
            Certainty::Unverified => b"unverified",
        },
    );
    put(
        out,
        match figure.kind {
            PopulationKind::Average => {
                b"\",\"given_by\":\"library\",\"kind\":\"average\",\"published\":\""
            }
            PopulationKind::Census => {
                b"\",\"given_by\":\"library\",\"kind\":\"census\",\"published\":\""
            }
        },
    );
    put(out, &Month::of(figure.published).written().unwrap_or_default());
    put(out, b"-");
    put(out, &pair(figure.published.day()));
    put(out, b"\",\"source\":{\"en\":\"");
    put(out, figure.of.en.as_bytes());
    put(out, b"\",\"vi\":\"");
    put(out, figure.of.vi.as_bytes());
    put(out, b"\"},\"value\":\"");
    put(out, people.plain());
    put(out, b"\"}");
}
