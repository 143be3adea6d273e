//! The operation `count_monthly_users`.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::Serialize;

use super::{Activity, Event, MonthCount, MonthlyUsers, Place, User, UsersError};
use crate::json::{Fault, Node, Read, Value, deserialize_by_read};
use crate::law::{Citation, Instrument, Provision};
use crate::system::Month;
use crate::text::{Arg, Text, text};
use crate::{Error, ErrorKind};

/// Who did something: a string, or an integer, which is the same user as its decimal string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserGiven(String);

impl Read for UserGiven {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        Ok(Self(match node.value {
            Value::Unsigned(id) => id.to_string(),
            Value::Signed(id) => id.to_string(),
            Value::Text(name) => name.clone().into_owned(),
            _ => {
                return Err(node.refused(text(
                    "một người dùng: chuỗi hoặc số nguyên",
                    "a user: a text or a whole number",
                )));
            }
        }))
    }
}

deserialize_by_read!(UserGiven);

/// What was done: `login`, `access` and `use` make a user; any other word does not (Art. 17.1).
#[derive(Debug, Clone, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct KindGiven(pub String);

/// One activity event.
#[derive(Debug, Clone, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EventGiven {
    /// Whether the user was in Viet Nam; null or absent if that is not known.
    #[serde(default)]
    pub in_viet_nam: Option<bool>,
    /// What was done: `login`, `access`, `use`, or any other word, which does not count.
    pub kind: KindGiven,
    /// When, as RFC 3339 with an offset: `2026-10-31T17:00:00Z`.
    pub time: String,
    /// Who: a string, or a whole number, which is the same user as its decimal string.
    pub user: UserGiven,
}

/// Activity events whose users are to be counted by month.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountRequest {
    /// The day of the count; months before its own are complete.
    pub as_of: NaiveDate,
    /// The events, in any order; one that is given twice changes no number of users.
    pub events: Vec<EventGiven>,
}

/// The users of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountedMonth {
    /// Events that do not count because the user was not in Viet Nam.
    pub abroad_events: u64,
    /// Whether the month was over on the day of the count.
    pub complete: bool,
    /// The calendar month in UTC+7.
    pub month: Month,
    /// Events that do not count because they are no log-in, access or use.
    pub other_events: u64,
    /// Events without a known place.
    pub unknown_place_events: u64,
    /// Distinct users in Viet Nam.
    pub users: u64,
    /// Distinct users who were seen only without a known place; not in `users`.
    pub users_of_unknown_place: u64,
}

/// Users by month. A month without events is not listed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountResponse {
    /// The months that have events, ascending.
    pub months: Vec<CountedMonth>,
    /// What the count rests on.
    pub provisions: Vec<Citation>,
}

impl CountRequest {
    /// Counts distinct users a calendar month (Arts 17.1, 17.4).
    ///
    /// # Errors
    /// `invalid_request` at the time of an event that is malformed, outside 2000–2099 or
    /// after `as_of`, and at a user whose name is empty.
    pub fn run(self) -> Result<CountResponse, Error> {
        // No more user-months than events: the size of the request is the limit.
        let mut counter = MonthlyUsers::new(self.events.len());
        for (n, event) in (0usize..).zip(&self.events) {
            let wrong = |field: &str, message: Text| {
                let shown = event.time.chars().take(40).collect();
                let args = [("time", Arg::Quote(shown)), ("as_of", Arg::Date(self.as_of))];
                Error::invalid(format!("/events/{n}/{field}"), message, &args)
            };
            let Ok(time) = DateTime::parse_from_rfc3339(&event.time) else {
                return Err(wrong(
                    "time",
                    text(
                        "`{time}` không phải thời điểm theo RFC 3339 có múi giờ",
                        "`{time}` is not a time by RFC 3339 with an offset",
                    ),
                ));
            };
            if local_day(time).is_none_or(|day| day > self.as_of) {
                return Err(wrong(
                    "time",
                    text(
                        "thời điểm `{time}` sau ngày {as_of}",
                        "the time `{time}` lies after the day {as_of}",
                    ),
                ));
            }
            if event.user.0.is_empty() {
                return Err(wrong(
                    "user",
                    text("người sử dụng không được để trống", "the user is empty"),
                ));
            }
            let activity = match event.kind.0.as_str() {
                "login" => Activity::Login,
                "access" => Activity::Access,
                "use" => Activity::Use,
                _ => Activity::Other,
            };
            let place = match event.in_viet_nam {
                Some(true) => Place::VietNam,
                Some(false) => Place::Abroad,
                None => Place::Unknown,
            };
            let user = User::Name(event.user.0.as_bytes());
            let event = Event { activity, place, time: time.timestamp_micros(), user };
            counter.add(event).map_err(|error| match error {
                UsersError::Time { .. } => wrong(
                    "time",
                    text(
                        "thời điểm `{time}` ngoài các năm 2000-2099",
                        "the time `{time}` is not in the years 2000 to 2099",
                    ),
                ),
                other => Error::new(
                    ErrorKind::Internal,
                    "/events",
                    text("không đếm được: {why}", "the events could not be counted: {why}"),
                    &[("why", Arg::Quote(other.to_string()))],
                ),
            })?;
        }
        let running = Month::of(self.as_of);
        let months = counter.finish().into_iter().map(|m| counted(m, running)).collect();
        let d17 = Provision::article(Instrument::Nd137, 17);
        Ok(CountResponse { months, provisions: vec![d17.clause(1).cite(), d17.clause(4).cite()] })
    }
}

fn counted(count: MonthCount, running: Month) -> CountedMonth {
    CountedMonth {
        abroad_events: count.abroad_events,
        complete: count.month < running,
        month: count.month,
        other_events: count.other_events,
        unknown_place_events: count.unknown_place_events,
        users: count.users,
        users_of_unknown_place: count.users_of_unknown_place,
    }
}

/// The day in Viet Nam.
fn local_day(time: DateTime<FixedOffset>) -> Option<NaiveDate> {
    let zone = FixedOffset::east_opt(7 * 3600)?;
    Some(time.with_timezone(&zone).date_naive())
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for UserGiven {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "User".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"anyOf": [{"type": "string", "minLength": 1}, {"type": "integer"}]})
    }
}
