//! The short way for the usual request: bytes in, bytes out, one allocation.
//!
//! It knows one shape: an object of `as_of`, `detail` and twelve counts of at most 18 digits, plain
//! or each with its month, on a day in force, with the library's own population. For that shape it
//! writes the
//! very bytes that [`ScaleRequest::run`](super::ScaleRequest::run) leads to, which a property
//! test compares; whatever it does not know it leaves to the long way.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::Scale;
use super::rules::{DATA, FIGURES, LARGE, VERY_LARGE};
use super::template::Value;
use crate::assessment::{Detail, RULE_SET};
use crate::json::quick::{Quick, members};
use crate::law::{IN_FORCE, PopulationKind, latest_population};
use crate::system::month::Month;

const DETAILS: [(&str, Detail); 2] = [("\"compact\"", Detail::Compact), ("\"full\"", Detail::Full)];

/// A request of the usual shape, and what it comes to.
pub(super) struct Usual<'a> {
    pub(super) day: NaiveDate,
    /// The day as it was written.
    pub(super) written: &'a [u8; 10],
    /// The counts as they were written.
    pub(super) counts: [Written<'a>; 12],
    pub(super) total: u64,
    pub(super) scale: Scale,
    /// The class by the census.
    pub(super) census: Option<Scale>,
}

/// The response, or `None` where the request is not of the usual shape.
pub(crate) fn answer(request: &[u8]) -> Option<Vec<u8>> {
    let mut quick = Quick::new(request)?;
    let (mut as_of, mut detail, mut months) = (None, Detail::default(), None);
    members! { quick:
        as_of => as_of = Some(quick.written_day()?),
        detail => detail = quick.word(&DETAILS)?,
        monthly_users => {
            let (after, read) = Months::read(quick)?;
            (quick, months) = (after, Some(read));
        },
        population_kind => quick.word(&[("\"average\"", ())])?,
    }
    quick.end()?;
    let ((day, written), Months { counts, named, total }) = (as_of?, months?);
    // Months that are named have to be those that count, in their order.
    let expected = named.is_none_or(|first| first == Month::of(day).plus(-12));
    if !expected || day < IN_FORCE {
        return None;
    }
    let class = |kind| {
        latest_population(kind, day).and_then(|f| Scale::of_total(total.into(), f.value.into()))
    };
    let scale = class(PopulationKind::Average)?;
    let census = class(PopulationKind::Census);
    match detail {
        Detail::Compact => Some(compact(written, scale, census)),
        // Kilobytes of prepared text: not for browsers.
        Detail::Full if cfg!(target_family = "wasm") => None,
        Detail::Full => super::full::write(&Usual { day, written, counts, total, scale, census }),
    }
}

/// The name of a class in JSON.
pub(super) fn tag(scale: Scale) -> &'static str {
    match scale {
        Scale::BelowLarge => "below_large",
        Scale::Large => "large",
        Scale::VeryLarge => "very_large",
    }
}

/// Compact verdicts after their day, by the class and by what the census says of it: there are no
/// others, so each is made once.
static VERDICTS: LazyLock<[[String; 3]; 3]> = LazyLock::new(|| {
    let census =
        [("", "not_applicable"), ("/populations", "met"), ("/populations", "needs_review")];
    [Scale::BelowLarge, Scale::Large, Scale::VeryLarge]
        .map(|scale| census.map(|(at, outcome)| verdict(scale, at, outcome)))
});

fn verdict(scale: Scale, at: &str, census: &str) -> String {
    const USERS: &str = "/monthly_users";
    let (large, very_large) = match scale {
        Scale::BelowLarge => ("not_met", "not_met"),
        Scale::Large => ("met", "not_met"),
        Scale::VeryLarge => ("not_met", "met"),
    };
    let findings = [
        (USERS, "met", DATA.id),
        (USERS, large, LARGE.id),
        (USERS, very_large, VERY_LARGE.id),
        (at, census, FIGURES.id),
    ];
    let findings = findings.map(|(at, outcome, rule)| {
        format!(r#"{{"at":"{at}","outcome":"{outcome}","rule":"{rule}"}}"#)
    });
    format!(
        r#"","detail":"compact","findings":[{}],"operation":"classify_scale","outcome":"met","rule_set":"{RULE_SET}"}},"scale":"{}"}}"#,
        findings.join(","),
        tag(scale)
    )
}

fn compact(as_of: &[u8; 10], scale: Scale, census: Option<Scale>) -> Vec<u8> {
    let [below, large, very_large] = &*VERDICTS;
    let [none, same, other] = match scale {
        Scale::BelowLarge => below,
        Scale::Large => large,
        Scale::VeryLarge => very_large,
    };
    let rest = match census {
        None => none,
        Some(of_census) if of_census == scale => same,
        Some(_) => other,
    };
    let mut out = Vec::with_capacity(512);
    out.extend_from_slice(br#"{"assessment":{"as_of":""#);
    out.extend_from_slice(as_of);
    out.extend_from_slice(rest.as_bytes());
    out
}

/// The twelve counts of a request.
struct Months<'a> {
    counts: [Written<'a>; 12],
    /// The first month, where all are named one after the other.
    named: Option<Month>,
    total: u64,
}

impl<'a> Months<'a> {
    /// Twelve plain counts, or twelve counts with their months.
    fn read(mut quick: Quick<'a>) -> Option<(Quick<'a>, Self)> {
        let (mut counts, mut first, mut total) = ([Written::NONE; 12], None, 0u64);
        let mut before = b'[';
        for (n, slot) in (0i32..).zip(&mut counts) {
            quick.token(before)?;
            let (count, written) = if quick.is_at(b'{') {
                let (after, month, users) = named(quick)?;
                let of_first = Some(month.plus(n.wrapping_neg()));
                if n > 0 && first != of_first {
                    return None;
                }
                (quick, first) = (after, of_first);
                users
            } else {
                users(&mut quick).filter(|_| first.is_none())?
            };
            // Twelve numbers below 10^18 fit in 64 bits.
            total = total.wrapping_add(count);
            *slot = written;
            before = b',';
        }
        quick.token(b']')?;
        Some((quick, Self { counts, named: first, total }))
    }
}

/// A count with its month.
#[inline(never)]
fn named(mut quick: Quick<'_>) -> Option<(Quick<'_>, Month, (u64, Written<'_>))> {
    let (mut month, mut count) = (None, None);
    members! { quick:
        month => month = Some(Month::parse(quick.text()?)?),
        users => count = Some(users(&mut quick)?),
    }
    Some((quick, month?, count?))
}

/// A count, and how it was written.
#[inline(always)]
fn users<'a>(quick: &mut Quick<'a>) -> Option<(u64, Written<'a>)> {
    let (count, from, length) = quick.written_number()?;
    Some((count, Written { from, length }))
}

/// A count as it was written, which is how it is written again.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    /// The request from where the count begins.
    from: &'a [u8],
    length: usize,
}

impl<'a> Written<'a> {
    const NONE: Self = Self { from: &[], length: 0 };

    #[inline]
    pub(super) fn value(self) -> Value<'a> {
        Value::first(self.from, self.length)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

    use proptest::prelude::*;

    use super::*;
    use crate::system::scale::ScaleRequest;
    use crate::wire::{parse, reply};

    /// The long way.
    fn long(request: &[u8]) -> Result<Vec<u8>, String> {
        let said = |error: crate::Error| error.to_string();
        let response = parse::<ScaleRequest>(request).map_err(said)?.run().map_err(said)?;
        reply(&response, None).map(|reply| reply.json).map_err(said)
    }

    fn count() -> impl Strategy<Value = String> {
        prop_oneof![
            6 => (0u64..20_000_000).prop_map(|n| n.to_string()),
            1 => any::<u64>().prop_map(|n| n.to_string()),
            1 => (3_068_990u64..3_069_010).prop_map(|n| n.to_string()),
            1 => (10_229_990u64..10_230_010).prop_map(|n| n.to_string()),
        ]
    }

    fn odd() -> impl Strategy<Value = String> {
        let strange = ["-1", "1.5", "01", "1e3", "null", "\"7\"", "", "[]", "1 2", "true"];
        prop_oneof![8 => count(), 1 => proptest::sample::select(strange.to_vec()).prop_map(str::to_owned)]
    }

    fn day() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => (0i64..1200).prop_map(|n| {
                let first = NaiveDate::from_ymd_opt(2024, 10, 1).unwrap();
                (first + chrono::Days::new(n as u64)).to_string()
            }),
            1 => proptest::sample::select(vec!["2026-02-30", "0000-01-01", "2026-1-1", "", "9999-12-31"])
                .prop_map(str::to_owned),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn the_short_way_writes_what_the_long_way_does(
            counts in proptest::collection::vec(count(), 12), day in day(), order in 0usize..6, gap in 0usize..4,
            named in 0i32..8,
            detail in proptest::sample::select(vec!["compact", "full", "", "Full"])
        ) {
            let gap = ["", " ", "\n\t", "  \r\n"][gap];
            let mut counts = counts;
            if let (0..4, Ok(day)) = (named, day.parse::<NaiveDate>()) {
                // Mostly the twelve months that count.
                let first = Month::of(day).plus(-12 + named / 3);
                for (n, count) in (0..).zip(&mut counts) {
                    let month = first.plus(n);
                    *count = format!("{{\"month\":{gap}\"{month}\",\"users\":{count}{gap}}}");
                }
                if named == 2 {
                    counts.swap(3, 7);
                }
            }
            let users = format!("\"monthly_users\"{gap}:{gap}[{gap}{}{gap}]", counts.join(&format!("{gap},{gap}")));
            let detail = format!("\"detail\"{gap}:\"{detail}\"");
            let members = [users, format!("\"as_of\":{gap}\"{day}\""), detail];
            let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
            let members = orders[order].map(|n| members[n].clone());
            // The usual detail may be left out.
            let members = members.into_iter().filter(|m| !m.ends_with("\"\"")).collect::<Vec<_>>();
            let request = format!("{gap}{{{gap}{}{gap}}}{gap}", members.join(","));
            if let Some(short) = answer(request.as_bytes()) {
                prop_assert_eq!(Ok(short), long(request.as_bytes()), "{}", request);
            }
        }

        #[test]
        fn what_is_strange_goes_the_long_way_or_is_equal(
            counts in proptest::collection::vec(odd(), 11..14), day in day(), tail in 0usize..7
        ) {
            let tail = [
                "",
                "x",
                ",\"detail\":\"compact\"",
                ",\"populations\":[]",
                ",\"population_kind\":\"census\"",
                ",\"population_kind\":\"average\"",
                "}",
            ][tail];
            let request = format!(
                "{{\"as_of\":\"{day}\",\"detail\":\"compact\",\"monthly_users\":[{}]{tail}}}", counts.join(",")
            );
            if let Some(short) = answer(request.as_bytes()) {
                prop_assert_eq!(Ok(short), long(request.as_bytes()), "{}", request);
            }
        }
    }

    #[test]
    fn the_usual_request_goes_the_short_way() {
        let texts = [("compact", "2026-11-21"), ("full", "2026-11-21"), ("full", "2024-12-31")];
        for (detail, day) in texts {
            // Each class, both ends of its range, and where the two figures differ.
            for last in [0, 3_100_000, 36_108_000, 36_828_000, 37_000_000, 122_760_000, 122_760_001]
            {
                let request = format!(
                    r#"{{"as_of":"{day}","detail":"{detail}","monthly_users":[1,2,3,4,5,6,7,8,9,10,11,{last}]}}"#
                );
                let short = answer(request.as_bytes());
                assert_eq!(short.ok_or_else(String::new), long(request.as_bytes()), "{request}");
                let mut month = Month::of(day.parse().unwrap()).plus(-12);
                let named = |n: u64| {
                    let (now, next) = (month, month.plus(1));
                    month = next;
                    format!(r#"{{"month":"{now}","users":{n}}}"#)
                };
                let months: Vec<String> = (1..12).chain([last]).map(named).collect();
                let request = format!(
                    r#"{{"as_of":"{day}","detail":"{detail}","monthly_users":[{}],"population_kind":"average"}}"#,
                    months.join(",")
                );
                let short = answer(request.as_bytes());
                assert_eq!(short.ok_or_else(String::new), long(request.as_bytes()), "{request}");
            }
        }
    }
}
