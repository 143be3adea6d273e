//! The monthly counts of a request, and the twelve complete months among them (Art. 17.4).

use chrono::NaiveDate;
use serde::Serialize;

use crate::json::{A_LIST, Fault, Node, Path, Read, Value, deserialize_by_read};
use crate::month::Month;
use crate::system::count::Count;
use crate::text::{Arg, Text, text};
use crate::{Error, ErrorKind};

/// The most dated months that a request may hold: a hundred years.
const MOST: usize = 1200;

/// The users of one calendar month.
#[derive(Debug, Clone, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DatedCount {
    /// The calendar month in UTC+7, `YYYY-MM`.
    pub month: String,
    /// Distinct users in Viet Nam in that month.
    pub users: Count,
}

/// Monthly users as a caller writes them: twelve plain counts, for the twelve complete
/// months before `as_of` with the oldest first; or objects that name their month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::large_enum_variant, reason = "the large one is the usual one; it saves a box")]
pub enum MonthlyUsersGiven {
    /// Not given.
    #[default]
    Absent,
    /// Counts of the complete months before `as_of`, the oldest first: the first twelve,
    /// and how many were given.
    Plain([Count; 12], usize),
    /// Counts that name their month.
    Dated(Vec<DatedCount>),
    /// Both kinds in one list: the first place where the kind changes.
    Mixed(usize),
    /// More dated months than a request may hold.
    TooMany,
}

impl Read for MonthlyUsersGiven {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        const COUNT_OF_MONTH: Text = text(
            "một số lượng, hoặc {\"month\": \"YYYY-MM\", \"users\": số lượng}",
            "a count, or {\"month\": \"YYYY-MM\", \"users\": count}",
        );
        let list = match node.value {
            Value::Null => return Ok(Self::Absent),
            Value::List(list) => list,
            _ => return Err(node.refused(A_LIST)),
        };
        let mut plain = [Count::Unknown; 12];
        let mut dated = Vec::new();
        let mut mixed = None;
        for (index, value) in list.iter().enumerate() {
            let entry = Node { value, path: &Path::Element(node.path, index) };
            match value {
                Value::Object(_) => {
                    let count = DatedCount::read(entry)?;
                    if dated.len() < index {
                        mixed = mixed.or(Some(index));
                    } else if index <= MOST {
                        dated.push(count);
                    }
                }
                Value::Bool(_) | Value::List(_) => return Err(entry.refused(COUNT_OF_MONTH)),
                _ => {
                    let count = Count::read(entry)?;
                    if !dated.is_empty() {
                        mixed = mixed.or(Some(index));
                    }
                    if let Some(slot) = plain.get_mut(index) {
                        *slot = count;
                    }
                }
            }
        }
        Ok(match mixed {
            Some(at) => Self::Mixed(at),
            None if dated.len() > MOST => Self::TooMany,
            None if dated.is_empty() => Self::Plain(plain, list.len()),
            None => Self::Dated(dated),
        })
    }
}

deserialize_by_read!(MonthlyUsersGiven);

impl MonthlyUsersGiven {
    /// What of it was known on an earlier day: the counts that name a month before that day's.
    pub(crate) fn on(&self, day: NaiveDate) -> Self {
        let Self::Dated(dated) = self else { return Self::Absent };
        let running = Month::of(day);
        let past = |one: &&DatedCount| Month::parse(&one.month).is_some_and(|m| m < running);
        Self::Dated(dated.iter().filter(past).cloned().collect())
    }
}

/// One month that an answer rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthUsers {
    /// The calendar month in UTC+7.
    pub month: Month,
    /// Users in that month as a string of digits; null where nobody has said.
    pub users: Option<String>,
}

/// The twelve complete months before a day, oldest first, with what is known of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) first: Month,
    pub(crate) counts: [Option<u128>; 12],
}

impl Window {
    /// Finds the twelve months in what was given (reading 3).
    ///
    /// # Errors
    /// A count that is none, a thirteenth plain count, a month given twice or in the
    /// future, and a list of both kinds; each at its place under `at`.
    pub(crate) fn new(
        given: &MonthlyUsersGiven,
        as_of: NaiveDate,
        at: &str,
    ) -> Result<Self, Error> {
        let running = Month::of(as_of);
        let mut window = Self { first: running.plus(-12), counts: [None; 12] };
        match given {
            MonthlyUsersGiven::Absent => {}
            MonthlyUsersGiven::Plain(counts, given) => window.plain(counts, *given, at)?,
            MonthlyUsersGiven::Dated(dated) => window.dated(dated, running, at)?,
            MonthlyUsersGiven::Mixed(place) => {
                return Err(Error::invalid(
                    format!("{at}/{place}"),
                    text(
                        "danh sách có cả số liệu ghi tháng và không ghi tháng; chọn một cách",
                        "the list has counts with and without a month; write all in one way",
                    ),
                    &[],
                ));
            }
            MonthlyUsersGiven::TooMany => {
                return Err(Error::new(
                    ErrorKind::LimitExceeded,
                    at.to_owned(),
                    text("danh sách có quá {n} tháng", "the list has more than {n} months"),
                    &[("n", Arg::Count(1200))],
                ));
            }
        }
        Ok(window)
    }

    fn plain(&mut self, counts: &[Count; 12], given: usize, at: &str) -> Result<(), Error> {
        if given > 12 {
            return Err(Error::invalid(
                format!("{at}/12"),
                text(
                    "có {n} số liệu tháng; chỉ dùng 12 tháng gần nhất, hoặc ghi rõ tháng của từng số liệu",
                    "there are {n} monthly counts; give the 12 most recent, or name the month of each",
                ),
                &[("n", Arg::from(given))],
            ));
        }
        // Fewer than twelve are the most recent ones.
        let before = 12usize.saturating_sub(given);
        let slots = self.counts.iter_mut().skip(before);
        for ((place, count), slot) in counts.iter().enumerate().zip(slots) {
            *slot = count.known(|| format!("{at}/{place}"))?;
        }
        Ok(())
    }

    fn dated(&mut self, dated: &[DatedCount], running: Month, at: &str) -> Result<(), Error> {
        let mut seen = std::collections::BTreeMap::new();
        for (place, DatedCount { month, users }) in dated.iter().enumerate() {
            let wrong = |message, other: usize| {
                let shown = month.chars().take(40).collect();
                let other = u128::try_from(other).unwrap_or(u128::MAX);
                let args = [("month", Arg::Quote(shown)), ("other", Arg::Count(other))];
                Error::invalid(format!("{at}/{place}/month"), message, &args)
            };
            let Some(found) = Month::parse(month) else {
                return Err(wrong(
                    text(
                        "`{month}` không phải là tháng dạng YYYY-MM",
                        "`{month}` is not a month in the form YYYY-MM",
                    ),
                    0,
                ));
            };
            if found > running {
                return Err(wrong(
                    text(
                        "tháng `{month}` sau ngày đánh giá",
                        "the month `{month}` lies after the day of the assessment",
                    ),
                    0,
                ));
            }
            if let Some(other) = seen.insert(found, place) {
                return Err(wrong(
                    text(
                        "tháng `{month}` đã có ở mục {other} của danh sách",
                        "the month `{month}` is already entry {other} of the list",
                    ),
                    other,
                ));
            }
            let users = users.known(|| format!("{at}/{place}/users"))?;
            // Older months, and the running month, which is not complete, are not used.
            let slot = usize::try_from(found.since(self.first)).ok();
            if let Some(slot) = slot.and_then(|slot| self.counts.get_mut(slot)) {
                *slot = users;
            }
        }
        Ok(())
    }

    /// The sum of the twelve months, or `None` where one is not known.
    pub(crate) fn total(&self) -> Option<u128> {
        self.counts.iter().try_fold(0u128, |total, users| total.checked_add((*users)?))
    }

    /// The month in each place.
    pub(crate) fn months(&self) -> impl Iterator<Item = (Month, Option<u128>)> {
        (0..).zip(&self.counts).map(|(n, users)| (self.first.plus(n), *users))
    }

    /// How many months are known.
    pub(crate) fn known(&self) -> usize {
        self.counts.iter().flatten().count()
    }

    /// The day from which twelve complete months in a row will be known, if every month
    /// from the running one on is counted and no earlier figure is added.
    pub(crate) fn determinable_from(&self) -> Option<NaiveDate> {
        let in_a_row = self.counts.iter().rev().take_while(|users| users.is_some()).count();
        let wanting = 12usize.saturating_sub(in_a_row);
        self.first.plus(12).plus(i32::try_from(wanting).ok()?).first_day()
    }

    /// The months as an answer shows them.
    pub(crate) fn shown(&self) -> Vec<MonthUsers> {
        self.months()
            .map(|(month, users)| MonthUsers { month, users: users.map(|n| n.to_string()) })
            .collect()
    }

    /// The months that are not known.
    pub(crate) fn unknown(&self) -> Vec<Month> {
        let unknown = self.months().filter(|(_, users)| users.is_none());
        unknown.map(|(month, _)| month).collect()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for MonthlyUsersGiven {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MonthlyUsers".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let count = generator.subschema_for::<Count>();
        let dated = generator.subschema_for::<DatedCount>();
        schemars::json_schema!({
            "description": "At most twelve counts for the complete months before as_of, oldest first; or objects that name their month.",
            "anyOf": [
                {"type": "array", "items": count, "maxItems": 12},
                {"type": "array", "items": dated, "maxItems": MOST},
                {"type": "null"}
            ]
        })
    }
}
