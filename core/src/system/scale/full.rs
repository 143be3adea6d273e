//! The short way for the usual full request: copies what [`prepared`](crate::assessment::prepared)
//! findings fix, and writes each number once.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::digits::Digits;
use super::fast::{Usual, tag};
use super::figure::official;
use super::rules::{
    BELOW, DATA, DIFFERENT, ENOUGH, FIGURES, LARGE, ONE_FIGURE, PASSED, REACHED, SAME, VERY_LARGE,
};
use super::{Scale, thresholds};
use crate::assessment::prepared::{Form, Pieces, Prepared, VALUES, Value, prepared, write as fill};
use crate::assessment::{Message, Outcome, RULE_SET, Rule};
use crate::law::{PopulationFigure, PopulationKind, latest_population, populations};
use crate::system::month::Month;
use crate::text::Text;

// The values of the holes; a count has three, a phrase two.
const FIRST: u8 = 1;
const LAST: u8 = 2;
const POPULATION: u8 = 3;
const SOURCE: u8 = 6;
const TOTAL: u8 = 8;
const THRESHOLD: u8 = 11;
const MORE: u8 = 14;
const AVERAGE: u8 = 17;
const SCALE: u8 = 20;

const USERS: &str = "/monthly_users";

static DATA_MET: Pieces = prepared!(data());
static LARGE_BELOW: Pieces = prepared!(threshold(&LARGE, false));
static LARGE_REACHED: Pieces = prepared!(threshold(&LARGE, true));
static VERY_LARGE_BELOW: Pieces = prepared!(threshold(&VERY_LARGE, false));
static VERY_LARGE_REACHED: Pieces = prepared!(threshold(&VERY_LARGE, true));
static LARGE_PASSED: Pieces = prepared!(passed());
static FIGURES_SAME: Pieces = prepared!(other(&SAME, Outcome::Met));
static FIGURES_DIFFERENT: Pieces = prepared!(other(&DIFFERENT, Outcome::NeedsReview));
static FIGURES_ONE: Pieces =
    prepared!(Prepared::finding(&FIGURES, &ONE_FIGURE, Outcome::NotApplicable, "", &[]));

const fn data() -> Prepared {
    let args = [
        ("first", Form::Quote(FIRST)),
        ("last", Form::Quote(LAST)),
        ("population", Form::Count(POPULATION)),
        ("source", Form::Said(SOURCE)),
    ];
    Prepared::finding(&DATA, &ENOUGH, Outcome::Met, USERS, &args)
}

const fn passed() -> Prepared {
    let args = [("total", Form::Count(TOTAL))];
    Prepared::finding(&LARGE, &PASSED, Outcome::NotMet, USERS, &args)
}

const fn threshold(rule: &Rule, reached: bool) -> Prepared {
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

const fn other(message: &Message, outcome: Outcome) -> Prepared {
    let args = [
        ("other", Form::Said(SOURCE)),
        ("population", Form::Count(POPULATION)),
        ("scale", Form::Said(SCALE)),
    ];
    Prepared::finding(&FIGURES, message, outcome, "/populations", &args)
}

/// A figure of the table, and what follows from it alone, made once.
struct Known {
    figure: &'static PopulationFigure,
    /// As [`UsedFigure`](super::UsedFigure) is written.
    shown: Vec<u8>,
    people: Digits,
    large: Reach,
    very_large: Reach,
}

/// The least total over twelve months that reaches a class.
struct Reach {
    total: u64,
    written: Digits,
}

/// In the order of the table. A figure that cannot be shown leaves its day to the long way.
static KNOWN: LazyLock<Vec<Option<Known>>> =
    LazyLock::new(|| populations().iter().map(Known::new).collect());

impl Known {
    fn new(figure: &'static PopulationFigure) -> Option<Self> {
        let reach = |total: u128| {
            let total = u64::try_from(total).ok()?;
            Some(Reach { total, written: Digits::of(total) })
        };
        let (large, very_large) = thresholds(figure.value.into());
        Some(Self {
            figure,
            shown: serde_json::to_vec(&official(figure).shown()).ok()?,
            people: Digits::of(figure.value),
            large: reach(large)?,
            very_large: reach(very_large)?,
        })
    }

    /// The latest figure of a kind on a day.
    fn latest(kind: PopulationKind, as_of: NaiveDate) -> Option<&'static Self> {
        let figure = latest_population(kind, as_of)?;
        KNOWN.iter().flatten().find(|known| std::ptr::eq(known.figure, figure))
    }
}

/// The numbers of one threshold.
struct Steps {
    reached: bool,
    threshold: &'static Digits,
    more: Digits,
    average: Digits,
}

impl Steps {
    fn new(total: u64, threshold: &'static Reach) -> Option<Self> {
        let reached = total >= threshold.total;
        let away = if reached {
            total.wrapping_sub(threshold.total).checked_add(1)?
        } else {
            threshold.total.wrapping_sub(total)
        };
        let (more, average) = (Digits::of(away), Digits::of(away.div_ceil(12)));
        Some(Self { reached, threshold: &threshold.written, more, average })
    }

    fn fill<'a>(&'a self, values: &mut Values<'a>) {
        values.count(THRESHOLD, self.threshold);
        values.count(MORE, &self.more);
        values.count(AVERAGE, &self.average);
    }

    /// As [`Distance`](super::Distance) is written.
    fn write(&self, out: &mut Vec<u8>) {
        put(out, b"{\"average\":\"");
        self.average.plain().write(out);
        let reached: &[u8] = if self.reached {
            b"\",\"reached\":true,\"threshold\":\""
        } else {
            b"\",\"reached\":false,\"threshold\":\""
        };
        put(out, reached);
        self.threshold.plain().write(out);
        put(out, b"\",\"total\":\"");
        self.more.plain().write(out);
        put(out, b"\"}");
    }
}

/// The values of the holes.
struct Values<'a>([Value<'a>; VALUES]);

impl<'a> Values<'a> {
    fn set(&mut self, at: u8, value: Value<'a>) {
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
        self.set(at, Value::Long(text.en.as_bytes()));
        self.set(at.wrapping_add(1), Value::Long(text.vi.as_bytes()));
    }
}

#[inline(always)]
fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(bytes);
}

/// The response, or `None` where a number is too large for this way.
pub(super) fn write(usual: &Usual<'_>) -> Option<Vec<u8>> {
    let (day, scale, total) = (usual.day, usual.scale, usual.total);
    let main = Known::latest(PopulationKind::Average, day)?;
    let census = Known::latest(PopulationKind::Census, day).zip(usual.census);
    let large = Steps::new(total, &main.large)?;
    let very_large = Steps::new(total, &main.very_large)?;
    let first = Month::of(day).plus(-12);
    let (oldest, newest) = (first.written()?, first.plus(11).written()?);
    let sum = Digits::of(total);

    let mut values = Values([Value::NONE; VALUES]);
    values.set(FIRST, Value::Long(&oldest));
    values.set(LAST, Value::Long(&newest));
    values.count(POPULATION, &main.people);
    values.said(SOURCE, main.figure.of);
    values.count(TOTAL, &sum);

    let mut out = Vec::with_capacity(6144);
    put(&mut out, b"{\"assessment\":{\"as_of\":\"");
    put(&mut out, usual.written);
    put(&mut out, b"\",\"detail\":\"full\",\"findings\":[");
    fill(&mut out, DATA_MET, &values.0);
    put(&mut out, b",");
    large.fill(&mut values);
    let finding = match (scale, large.reached) {
        (Scale::VeryLarge, _) => LARGE_PASSED,
        (_, true) => LARGE_REACHED,
        (_, false) => LARGE_BELOW,
    };
    fill(&mut out, finding, &values.0);
    put(&mut out, b",");
    very_large.fill(&mut values);
    let finding = if very_large.reached { VERY_LARGE_REACHED } else { VERY_LARGE_BELOW };
    fill(&mut out, finding, &values.0);
    put(&mut out, b",");
    let finding = match census {
        None => FIGURES_ONE,
        Some((known, class)) => {
            values.said(SOURCE, known.figure.of);
            values.count(POPULATION, &known.people);
            values.said(SCALE, class.name());
            if class == scale { FIGURES_SAME } else { FIGURES_DIFFERENT }
        }
    };
    fill(&mut out, finding, &values.0);
    put(&mut out, b"],\"operation\":\"classify_scale\",\"outcome\":\"met\",\"rule_set\":\"");
    put(&mut out, RULE_SET.as_bytes());
    put(&mut out, b"\"},\"figures\":{\"average\":{\"twelfths\":");
    Digits::of(total % 12).plain().write(&mut out);
    put(&mut out, b",\"whole\":\"");
    Digits::of(total / 12).plain().write(&mut out);
    put(&mut out, b"\"},\"determinable_from\":null,\"months\":[{\"month\":\"");
    for (n, users) in (0i32..).zip(&usual.counts) {
        if n > 0 {
            put(&mut out, b"\"},{\"month\":\"");
        }
        put(&mut out, &first.plus(n).written()?);
        put(&mut out, b"\",\"users\":\"");
        users.value().write(&mut out);
    }
    match census {
        None => put(&mut out, b"\"}],\"other\":null"),
        Some((known, class)) => {
            put(&mut out, b"\"}],\"other\":{\"population\":");
            put(&mut out, &known.shown);
            put(&mut out, b",\"scale\":\"");
            put(&mut out, tag(class).as_bytes());
            put(&mut out, b"\"}");
        }
    }
    put(&mut out, b",\"population\":");
    put(&mut out, &main.shown);
    put(&mut out, b",\"to_large\":");
    large.write(&mut out);
    put(&mut out, b",\"to_very_large\":");
    very_large.write(&mut out);
    put(&mut out, b",\"total\":\"");
    sum.plain().write(&mut out);
    put(&mut out, b"\"},\"scale\":\"");
    put(&mut out, tag(scale).as_bytes());
    put(&mut out, b"\"}");
    Some(out)
}
