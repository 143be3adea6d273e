//! The short way for the usual request: bytes in, bytes out, one allocation.
//!
//! It knows one shape: an object of `as_of`, `detail` and twelve plain counts of at most 18
//! digits, on a day in force, with the library's own population. For that shape it writes the
//! very bytes that [`ScaleRequest::run`](super::ScaleRequest::run) leads to, which a property
//! test compares; whatever it does not know it leaves to the long way.

use chrono::NaiveDate;

use super::Scale;
use super::rules::{DATA, FIGURES, LARGE, VERY_LARGE};
use crate::assessment::{Detail, RULE_SET};
use crate::law::{IN_FORCE, PopulationKind, latest_population};

/// A longer request is not a usual one.
const LONGEST: usize = 4096;

/// A request of the usual shape, and what it comes to.
pub(super) struct Usual<'a> {
    pub(super) day: NaiveDate,
    /// The day as it was written.
    pub(super) written: &'a [u8],
    pub(super) counts: [u64; 12],
    pub(super) total: u64,
    pub(super) scale: Scale,
    /// The class by the census.
    pub(super) census: Option<Scale>,
}

/// The response, or `None` where the request is not of the usual shape.
pub(crate) fn answer(request: &[u8]) -> Option<Vec<u8>> {
    if request.len() > LONGEST {
        return None;
    }
    let mut reader = Reader { rest: request };
    let (mut as_of, mut counts, mut detail) = (None, None, None);
    reader.token(b'{')?;
    loop {
        reader.space();
        if let Some(rest) = reader.rest.strip_prefix(br#""monthly_users""#) {
            reader.rest = rest;
            reader.token(b':')?;
            counts = Some(reader.twelve().filter(|_| counts.is_none())?);
        } else if let Some(rest) = reader.rest.strip_prefix(br#""as_of""#) {
            reader.rest = rest;
            reader.token(b':')?;
            as_of = Some(reader.day().filter(|_| as_of.is_none())?);
        } else {
            let rest = reader.rest.strip_prefix(br#""detail""#);
            reader.rest = rest.filter(|_| detail.is_none())?;
            reader.token(b':')?;
            reader.space();
            detail = Some(reader.detail()?);
        }
        if reader.token(b',').is_none() {
            break;
        }
    }
    reader.token(b'}')?;
    reader.space();
    let ((day, written), (counts, total)) = (as_of?, counts?);
    if !reader.rest.is_empty() || day < IN_FORCE {
        return None;
    }
    let class = |kind| {
        latest_population(kind, day).and_then(|f| Scale::of_total(total.into(), f.value.into()))
    };
    let scale = class(PopulationKind::Average)?;
    let census = class(PopulationKind::Census);
    match detail.unwrap_or_default() {
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

fn compact(as_of: &[u8], scale: Scale, census: Option<Scale>) -> Vec<u8> {
    let (large, very_large) = match scale {
        Scale::BelowLarge => ("not_met", "not_met"),
        Scale::Large => ("met", "not_met"),
        Scale::VeryLarge => ("not_met", "met"),
    };
    let (at, figures) = match census {
        None => ("", "not_applicable"),
        Some(other) if other == scale => ("/populations", "met"),
        Some(_) => ("/populations", "needs_review"),
    };
    let mut out = Vec::with_capacity(512);
    let mut put = |text: &str| out.extend_from_slice(text.as_bytes());
    put(r#"{"assessment":{"as_of":""#);
    put(std::str::from_utf8(as_of).unwrap_or_default());
    put(r#"","detail":"compact","findings":[{"at":"/monthly_users","outcome":"met","rule":""#);
    put(DATA.id);
    put(r#""},{"at":"/monthly_users","outcome":""#);
    put(large);
    put(r#"","rule":""#);
    put(LARGE.id);
    put(r#""},{"at":"/monthly_users","outcome":""#);
    put(very_large);
    put(r#"","rule":""#);
    put(VERY_LARGE.id);
    put(r#""},{"at":""#);
    put(at);
    put(r#"","outcome":""#);
    put(figures);
    put(r#"","rule":""#);
    put(FIGURES.id);
    put(r#""}],"operation":"classify_scale","outcome":"met","rule_set":""#);
    put(RULE_SET);
    put(r#""},"scale":""#);
    put(tag(scale));
    put(r#""}"#);
    out
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn space(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Takes one byte, and white space before it.
    fn token(&mut self, byte: u8) -> Option<()> {
        self.space();
        let (first, rest) = self.rest.split_first()?;
        (*first == byte).then(|| self.rest = rest)
    }

    fn detail(&mut self) -> Option<Detail> {
        let known = [(br#""compact""#.as_slice(), Detail::Compact), (br#""full""#, Detail::Full)];
        let (rest, detail) = known
            .into_iter()
            .find_map(|(word, detail)| Some((self.rest.strip_prefix(word)?, detail)))?;
        self.rest = rest;
        Some(detail)
    }

    /// Twelve plain counts, and their sum.
    fn twelve(&mut self) -> Option<([u64; 12], u64)> {
        let mut counts = [0; 12];
        let (mut total, mut before) = (0u64, b'[');
        for count in &mut counts {
            self.token(before)?;
            *count = self.count()?;
            // Twelve numbers below 10^18 fit in 64 bits.
            total = total.wrapping_add(*count);
            before = b',';
        }
        self.token(b']')?;
        Some((counts, total))
    }

    /// A JSON integer of at most 18 digits. What follows it is looked at by the caller.
    fn count(&mut self) -> Option<u64> {
        self.space();
        let before = self.rest;
        let mut value = 0u64;
        while let [digit @ b'0'..=b'9', rest @ ..] = self.rest {
            value = value.wrapping_mul(10).wrapping_add(u64::from(digit & 15));
            self.rest = rest;
        }
        let digits = before.len().wrapping_sub(self.rest.len());
        let plain = (1..=18).contains(&digits) && (digits == 1 || before.first() != Some(&b'0'));
        plain.then_some(value)
    }

    /// A day as `"YYYY-MM-DD"`, and how it was written.
    fn day(&mut self) -> Option<(NaiveDate, &'a [u8])> {
        self.token(b'"')?;
        let (written, rest) = self.rest.split_at_checked(10)?;
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = written else { return None };
        let two = |a: &u8, b: &u8| {
            let digits = a.is_ascii_digit() && b.is_ascii_digit();
            digits.then(|| u32::from(a & 15).wrapping_mul(10).wrapping_add(u32::from(b & 15)))
        };
        let year = two(y1, y2)?.wrapping_mul(100).wrapping_add(two(y3, y4)?);
        let year = i32::try_from(year).ok()?;
        let day = NaiveDate::from_ymd_opt(year, two(m1, m2)?, two(d1, d2)?)?;
        self.rest = rest;
        self.rest = self.rest.strip_prefix(b"\"")?;
        Some((day, written))
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
            detail in proptest::sample::select(vec!["compact", "full", "", "Full"])
        ) {
            let gap = ["", " ", "\n\t", "  \r\n"][gap];
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
            counts in proptest::collection::vec(odd(), 11..14), day in day(), tail in 0usize..5
        ) {
            let tail = ["", "x", ",\"detail\":\"compact\"", ",\"populations\":[]", "}"][tail];
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
            }
        }
    }
}
