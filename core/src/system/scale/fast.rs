//! The short way for the usual request: bytes in, bytes out, one allocation.
//!
//! It knows one shape: an object of `as_of`, `detail` and twelve counts of at most 18 digits, plain or
//! each with its month, on a day in force, with the library's own population: the average, which may be
//! named. For that shape it writes the very bytes that [`ScaleRequest::run`](super::ScaleRequest::run)
//! leads to, which a property test compares; whatever it does not know it leaves to the long way.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::Scale;
use super::rules::{DATA, FIGURES, LARGE, VERY_LARGE};
use super::values::{Block, SHORT};
use crate::assessment::{Detail, RULE_SET};
use crate::json::quick::{Quick, members};
use crate::law::{IN_FORCE, PopulationKind, latest_population};
use crate::month::Month;

const DETAILS: [(&str, Detail); 2] = [("\"compact\"", Detail::Compact), ("\"full\"", Detail::Full)];

/// A request of the usual shape, and what it comes to.
pub(super) struct Usual<'a> {
    pub(super) day: NaiveDate,
    /// The day as it was written.
    pub(super) written: &'a [u8; 10],
    pub(super) request: &'a [u8],
    pub(super) counts: [Written; 12],
    pub(super) total: u64,
    pub(super) scale: Scale,
    /// The class by the census.
    pub(super) census: Option<Scale>,
    detail: Detail,
}

/// The response, or `None` where the request is not of the usual shape.
pub(crate) fn answer(request: &[u8]) -> Option<Vec<u8>> {
    let usual = Usual::read(request)?;
    match usual.detail {
        Detail::Compact => compact(&usual),
        // Kilobytes of prepared text: not for browsers.
        Detail::Full if cfg!(target_family = "wasm") => None,
        Detail::Full => super::full::write(&usual),
    }
}

impl<'a> Usual<'a> {
    #[inline(always)]
    pub(super) fn read(request: &'a [u8]) -> Option<Self> {
        let mut quick = Quick::new(request)?;
        let (mut as_of, mut detail, mut months) = (None, Detail::default(), None);
        let mut counts = [Written::NONE; 12];
        members! { quick:
            as_of => as_of = Some(quick.written_day()?),
            detail => detail = quick.word(&DETAILS)?,
            monthly_users => {
                let (after, read) = Months::read(quick, &mut counts)?;
                (quick, months) = (after, Some(read));
            },
            population_kind => quick.word(&[("\"average\"", ())])?,
        }
        quick.end()?;
        let ((day, written), Months { named, total }) = (as_of?, months?);
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
        Some(Self { day, written, request, counts, total, scale, census, detail })
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

/// Compact verdicts but for their day, by the class and by what the census says of it: there are no
/// others, so each is made once.
static VERDICTS: LazyLock<[[String; 3]; 3]> = LazyLock::new(|| {
    let census =
        [("", "not_applicable"), ("/populations", "met"), ("/populations", "needs_review")];
    [Scale::BelowLarge, Scale::Large, Scale::VeryLarge]
        .map(|scale| census.map(|(at, outcome)| verdict(scale, at, outcome)))
});

/// What comes before the day.
const BEFORE: &str = r#"{"assessment":{"as_of":""#;

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
        r#"{BEFORE}YYYY-MM-DD","detail":"compact","findings":[{}],"operation":"classify_scale","outcome":"met","rule_set":"{RULE_SET}"}},"scale":"{}"}}"#,
        findings.join(","),
        tag(scale)
    )
}

fn compact(usual: &Usual<'_>) -> Option<Vec<u8>> {
    let [below, large, very_large] = &*VERDICTS;
    let [none, same, other] = match usual.scale {
        Scale::BelowLarge => below,
        Scale::Large => large,
        Scale::VeryLarge => very_large,
    };
    let verdict = match usual.census {
        None => none,
        Some(census) if census == usual.scale => same,
        Some(_) => other,
    };
    let mut out = verdict.as_bytes().to_vec();
    let day = out.get_mut(BEFORE.len()..).and_then(|rest| rest.first_chunk_mut());
    day.map(|day| *day = *usual.written)?;
    Some(out)
}

/// What the twelve counts of a request come to.
#[derive(Clone, Copy)]
struct Months {
    /// The first month, where all are named one after the other.
    named: Option<Month>,
    total: u64,
}

impl Months {
    /// Twelve plain counts, or twelve counts with their months.
    #[inline(always)]
    fn read<'a>(quick: Quick<'a>, counts: &mut [Written; 12]) -> Option<(Quick<'a>, Self)> {
        match plain(quick, counts) {
            Some((after, total)) => Some((after, Self { named: None, total })),
            None => Self::read_any(quick, counts),
        }
    }

    #[inline(never)]
    fn read_any<'a>(mut quick: Quick<'a>, counts: &mut [Written; 12]) -> Option<(Quick<'a>, Self)> {
        let (mut first, mut total) = (None, 0u64);
        for ((n, slot), before) in (0i32..).zip(counts).zip(*b"[,,,,,,,,,,,") {
            quick.token(before)?;
            let count = if quick.is_at(b'{') {
                let (after, month, users) = named(quick, slot)?;
                let of_first = Some(month.plus(n.wrapping_neg()));
                if n > 0 && first != of_first {
                    return None;
                }
                (quick, first) = (after, of_first);
                users
            } else {
                users(&mut quick, slot).filter(|_| first.is_none())?
            };
            // Twelve numbers below 10^18 fit in 64 bits.
            total = total.wrapping_add(count);
        }
        quick.token(b']')?;
        Some((quick, Self { named: first, total }))
    }
}

/// Twelve plain counts without white space. Those of at most eight digits are added as columns of
/// digits, which are made a number once for all.
#[inline(never)]
fn plain<'a>(mut quick: Quick<'a>, counts: &mut [Written; 12]) -> Option<(Quick<'a>, u64)> {
    quick.token(b'[')?;
    // Twelve times nine fit in a byte.
    let (mut columns, mut total) = (0u64, 0u64);
    for (slot, after) in counts.iter_mut().zip(*b",,,,,,,,,,,]") {
        slot.left = quick.left();
        match quick.short_number(after) {
            Some((digits, length)) => {
                columns = columns.wrapping_add(digits);
                slot.length = length;
            }
            None => {
                let (behind, count) = long(quick, slot)?;
                (quick, total) = (behind, total.wrapping_add(count));
                quick.token(after)?;
            }
        }
    }
    Some((quick, total.wrapping_add(sum_of(columns))))
}

/// A count of more digits.
#[inline(never)]
fn long<'a>(mut quick: Quick<'a>, slot: &mut Written) -> Option<(Quick<'a>, u64)> {
    let count = users(&mut quick, slot)?;
    Some((quick, count))
}

/// The number that eight columns of digits come to, the highest first: pairs of columns, fours and
/// all of them.
fn sum_of(columns: u64) -> u64 {
    const EVERY_SECOND: u64 = 0x00FF_00FF_00FF_00FF;
    const EVERY_FOURTH: u64 = 0x0000_FFFF_0000_FFFF;
    const HIGH: u64 = 0xFFFF_FFFF;
    let step = |columns: u64, mask: u64, bits: u32, ten: u64| {
        (columns & mask).wrapping_mul(ten).wrapping_add((columns >> bits) & mask)
    };
    let pairs = step(columns, EVERY_SECOND, 8, 10);
    let fours = step(pairs, EVERY_FOURTH, 16, 100);
    step(fours, HIGH, 32, 10_000)
}

/// A count with its month.
#[inline(never)]
fn named<'a>(mut quick: Quick<'a>, slot: &mut Written) -> Option<(Quick<'a>, Month, u64)> {
    let (mut month, mut count) = (None, None);
    members! { quick:
        month => month = Some(Month::parse(quick.text()?)?),
        users => count = Some(users(&mut quick, slot)?),
    }
    Some((quick, month?, count?))
}

/// A count, and how it was written.
#[inline(always)]
fn users(quick: &mut Quick<'_>, slot: &mut Written) -> Option<u64> {
    let (count, length) = quick.written_number()?;
    *slot = Written { left: quick.left().wrapping_add(length), length };
    Some(count)
}

/// Where a count was written, for that is how it is written again.
#[derive(Clone, Copy)]
pub(super) struct Written {
    /// How many bytes of the request there are from its first digit.
    left: usize,
    length: usize,
}

impl Written {
    const NONE: Self = Self { left: 0, length: 0 };

    /// How long it is; `None` where a block is too short for it.
    #[inline]
    pub(super) fn length(self) -> Option<u8> {
        u8::try_from(self.length).ok().filter(|_| self.length <= SHORT)
    }

    /// The block that begins with it. `tail` are the last bytes of the request, and what makes each of
    /// them begin a block.
    #[inline]
    pub(super) fn block<'a>(
        self,
        request: &'a [u8],
        tail: &'a [u8; 2 * SHORT],
    ) -> Option<&'a Block> {
        let from = match SHORT.checked_sub(self.left) {
            None => request.get(request.len().checked_sub(self.left)?..)?,
            Some(from) => tail.get(from..)?,
        };
        from.first_chunk()
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
