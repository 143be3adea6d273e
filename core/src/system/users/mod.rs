//! Monthly users from activity events (Arts 17.1, 17.4).
//!
//! A user counts once in a calendar month (UTC+7) with at least one log-in, access or use in
//! Viet Nam (reading 4). [`MonthlyUsers`] counts exactly, in one pass, in any order; parts
//! counted apart are merged without loss.
//!
//! Users are 64-bit ids, or names. Ids are kept whole, so the count is exact. Of a name the
//! first 128 bits of its SHA-256 are kept: two of n names fall together with a probability
//! below n² / 2^129, which for a billion users is 2 in 10^21.
//!
//! Memory: at most 16 bytes for each user of each month counted by id, 32 by name, and some
//! 130 KB (by name 200 KB) a month; [`MonthlyUsers::new`] sets the most user-months to hold.

mod calendar;
mod request;
mod set;
mod state;

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::Month;
use calendar::Calendar;
use set::{Key, Scratch, Set};

pub use request::{CountRequest, CountResponse, CountedMonth, EventGiven, KindGiven, UserGiven};
pub use state::StateError;

/// What a user did (Art. 17.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Activity {
    /// Anything else; does not make a user.
    Other = 0,
    /// Logged in (đăng nhập).
    Login = 1,
    /// Accessed information (truy cập thông tin).
    Access = 2,
    /// Used a service (sử dụng dịch vụ).
    Use = 3,
}

/// Where the user was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Place {
    /// Not known; counted apart.
    Unknown = 0,
    /// In Viet Nam.
    VietNam = 1,
    /// Elsewhere; does not count.
    Abroad = 2,
}

/// Who did it. One counter takes ids or names, not both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum User<'a> {
    /// A 64-bit id, kept whole.
    Id(u64),
    /// A name in bytes, of which 128 bits of SHA-256 are kept.
    Name(&'a [u8]),
}

/// One event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event<'a> {
    /// What was done.
    pub activity: Activity,
    /// Where.
    pub place: Place,
    /// When, in microseconds since 1970-01-01T00:00:00Z.
    pub time: i64,
    /// By whom.
    pub user: User<'a>,
}

/// Events as columns of one length.
#[derive(Debug, Clone, Copy)]
pub struct EventColumns<'a> {
    /// [`Activity`] as a number.
    pub activities: &'a [u8],
    /// [`Place`] as a number.
    pub places: &'a [u8],
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub times: &'a [i64],
    /// 64-bit ids.
    pub users: &'a [u64],
}

/// Why events cannot be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UsersError {
    /// A time outside 2000–2099: perhaps it is not in microseconds.
    #[error("row {row}: the time is not in the years 2000 to 2099 (microseconds, UTC)")]
    Time {
        /// The row.
        row: usize,
    },
    /// A number that is no [`Activity`].
    #[error("row {row}: an activity is 0 (other), 1 (login), 2 (access) or 3 (use)")]
    Activity {
        /// The row.
        row: usize,
    },
    /// A number that is no [`Place`].
    #[error("row {row}: a place is 0 (unknown), 1 (Viet Nam) or 2 (abroad)")]
    Place {
        /// The row.
        row: usize,
    },
    /// Columns of unequal length.
    #[error("the columns differ in length")]
    Length,
    /// Ids and names in one counter: a user could be counted twice.
    #[error("a counter takes ids or names, not both")]
    Mixed,
    /// More user-months than the limit; the counter is to be dropped.
    #[error("more than {limit} users of a month in all; raise the limit or count fewer months")]
    Limit {
        /// The limit.
        limit: usize,
    },
}

/// The users of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthCount {
    /// Events that do not count because the user was abroad.
    pub abroad_events: u64,
    /// Events that do not count because they are none of the three activities.
    pub other_events: u64,
    /// Events without a known place.
    pub unknown_place_events: u64,
    /// The calendar month in UTC+7.
    pub month: Month,
    /// Distinct users in Viet Nam.
    pub users: u64,
    /// Distinct users who were seen only without a known place: not in `users`.
    pub users_of_unknown_place: u64,
}

#[derive(Debug, Clone)]
struct Tally<K> {
    abroad: u64,
    other: u64,
    unknown: u64,
    here: Set<K>,
    somewhere: Set<K>,
}

impl<K: Key> Tally<K> {
    fn new() -> Self {
        Self { abroad: 0, other: 0, unknown: 0, here: Set::new(), somewhere: Set::new() }
    }
}

/// The months of one kind of key.
#[derive(Debug, Clone)]
struct Months<K> {
    calendar: Calendar,
    tallies: Vec<Tally<K>>,
    scratch: Scratch<K>,
}

impl<K: Key> Months<K> {
    fn new() -> Self {
        Self { calendar: Calendar::new(), tallies: Vec::new(), scratch: Scratch::default() }
    }

    fn tally(&mut self, month: Month) -> Option<&mut Tally<K>> {
        let place = self.calendar.place(month);
        while self.tallies.len() <= place {
            self.tallies.push(Tally::new());
        }
        self.tallies.get_mut(place)
    }

    /// Counts one event; the time has been checked. True when it is time to look at the size.
    #[inline]
    fn add(&mut self, key: K, time: i64, activity: u8, place: u8) -> bool {
        let slot = self.calendar.slot(time);
        if self.tallies.len() <= slot {
            self.tallies.push(Tally::new());
        }
        let Some(tally) = self.tallies.get_mut(slot) else { return false };
        match (activity, place) {
            (0, _) => tally.other = tally.other.wrapping_add(1),
            (_, 1) => return tally.here.add(key, &mut self.scratch),
            (_, 0) => {
                tally.unknown = tally.unknown.wrapping_add(1);
                return tally.somewhere.add(key, &mut self.scratch);
            }
            _ => tally.abroad = tally.abroad.wrapping_add(1),
        }
        false
    }

    fn held(&self) -> usize {
        self.tallies.iter().map(|t| t.here.held().saturating_add(t.somewhere.held())).sum()
    }

    fn over(&mut self, limit: usize) -> bool {
        if self.held() <= limit {
            return false;
        }
        for tally in &mut self.tallies {
            tally.here.compact(&mut self.scratch);
            tally.somewhere.compact(&mut self.scratch);
        }
        self.held() > limit
    }

    fn merge(&mut self, other: &Self) {
        for (month, place) in other.calendar.months() {
            let Some(more) = other.tallies.get(place) else { continue };
            let mut scratch = std::mem::take(&mut self.scratch);
            if let Some(tally) = self.tally(month) {
                tally.abroad = tally.abroad.wrapping_add(more.abroad);
                tally.other = tally.other.wrapping_add(more.other);
                tally.unknown = tally.unknown.wrapping_add(more.unknown);
                tally.here.merge(&more.here, &mut scratch);
                tally.somewhere.merge(&more.somewhere, &mut scratch);
            }
            self.scratch = scratch;
        }
    }

    fn finish(mut self) -> Vec<MonthCount> {
        let months: BTreeMap<Month, usize> = self.calendar.months().collect();
        let mut out = Vec::with_capacity(months.len());
        for (month, place) in months {
            let Some(tally) = self.tallies.get_mut(place) else { continue };
            let beyond = tally.somewhere.beyond(&mut tally.here, &mut self.scratch);
            out.push(MonthCount {
                abroad_events: tally.abroad,
                other_events: tally.other,
                unknown_place_events: tally.unknown,
                month,
                users: tally.here.count(&mut self.scratch),
                users_of_unknown_place: beyond,
            });
        }
        out
    }
}

#[derive(Debug, Clone)]
enum Kind {
    Empty,
    Ids(Months<u64>),
    Names(Months<u128>),
}

/// Counts distinct users a calendar month.
#[derive(Debug, Clone)]
pub struct MonthlyUsers {
    kind: Kind,
    limit: usize,
}

impl MonthlyUsers {
    /// A counter for at most `limit` users of a month, summed over the months.
    pub fn new(limit: usize) -> Self {
        Self { kind: Kind::Empty, limit }
    }

    /// Counts one event.
    ///
    /// # Errors
    /// [`UsersError::Time`] (row 0), [`UsersError::Mixed`], [`UsersError::Limit`].
    pub fn add(&mut self, event: Event<'_>) -> Result<(), UsersError> {
        let Event { activity, place, time, user } = event;
        if !calendar::in_range(time) {
            return Err(UsersError::Time { row: 0 });
        }
        let limit = self.limit;
        let over = match user {
            User::Id(id) => {
                let months = self.ids()?;
                months.add(mix(id), time, activity as u8, place as u8) && months.over(limit)
            }
            User::Name(name) => {
                let months = self.names()?;
                months.add(digest(name), time, activity as u8, place as u8) && months.over(limit)
            }
        };
        if over { Err(UsersError::Limit { limit }) } else { Ok(()) }
    }

    /// Counts a column of events. Nothing is counted if a row is not acceptable.
    ///
    /// # Errors
    /// Any [`UsersError`]; after [`UsersError::Limit`] the counter is to be dropped.
    pub fn add_columns(&mut self, columns: EventColumns<'_>) -> Result<(), UsersError> {
        let EventColumns { activities, places, times, users } = columns;
        let rows = users.len();
        if [activities.len(), places.len(), times.len()].iter().any(|len| *len != rows) {
            return Err(UsersError::Length);
        }
        check(activities, |code| *code <= 3, |row| UsersError::Activity { row })?;
        check(places, |code| *code <= 2, |row| UsersError::Place { row })?;
        check(times, |time| calendar::in_range(*time), |row| UsersError::Time { row })?;
        let limit = self.limit;
        let months = self.ids()?;
        let rows = users.iter().zip(times).zip(activities).zip(places);
        // The size is looked at now and then: summing the lists is not free.
        let mut full = 0u32;
        for (((user, time), activity), place) in rows {
            if months.add(mix(*user), *time, *activity, *place) {
                full = full.wrapping_add(1);
                if full.is_multiple_of(256) && months.over(limit) {
                    return Err(UsersError::Limit { limit });
                }
            }
        }
        if months.over(limit) { Err(UsersError::Limit { limit }) } else { Ok(()) }
    }

    /// Adds what another counter has counted; events counted by both count once as users.
    ///
    /// # Errors
    /// [`UsersError::Mixed`], [`UsersError::Limit`] (the counter is then to be dropped).
    pub fn merge(&mut self, other: &Self) -> Result<(), UsersError> {
        let limit = self.limit;
        let over = match &other.kind {
            Kind::Empty => false,
            Kind::Ids(months) => {
                let own = self.ids()?;
                own.merge(months);
                own.over(limit)
            }
            Kind::Names(months) => {
                let own = self.names()?;
                own.merge(months);
                own.over(limit)
            }
        };
        if over { Err(UsersError::Limit { limit }) } else { Ok(()) }
    }

    /// The users of every month that has an event, in the order of the calendar.
    ///
    /// A month without any event is not listed: whether nobody came or nothing was recorded,
    /// the events do not tell.
    pub fn finish(self) -> Vec<MonthCount> {
        match self.kind {
            Kind::Empty => Vec::new(),
            Kind::Ids(months) => months.finish(),
            Kind::Names(months) => months.finish(),
        }
    }

    fn ids(&mut self) -> Result<&mut Months<u64>, UsersError> {
        if matches!(self.kind, Kind::Empty) {
            self.kind = Kind::Ids(Months::new());
        }
        match &mut self.kind {
            Kind::Ids(months) => Ok(months),
            _ => Err(UsersError::Mixed),
        }
    }

    fn names(&mut self) -> Result<&mut Months<u128>, UsersError> {
        if matches!(self.kind, Kind::Empty) {
            self.kind = Kind::Names(Months::new());
        }
        match &mut self.kind {
            Kind::Names(months) => Ok(months),
            _ => Err(UsersError::Mixed),
        }
    }
}

/// Looks at a whole column without a branch a row; on failure, finds the row.
fn check<T>(
    column: &[T],
    good: impl Fn(&T) -> bool,
    error: impl Fn(usize) -> UsersError,
) -> Result<(), UsersError> {
    if column.iter().fold(true, |all, value| all & good(value)) {
        return Ok(());
    }
    column.iter().position(|value| !good(value)).map_or(Ok(()), |row| Err(error(row)))
}

/// A bijection of the 64-bit numbers whose results look random (the finaliser of MurmurHash3),
/// so that ids in a row spread over the lists and no two ids become one key.
#[inline]
fn mix(id: u64) -> u64 {
    let mut key = id;
    key ^= key >> 33;
    key = key.wrapping_mul(0xff51_afd7_ed55_8ccd);
    key ^= key >> 33;
    key = key.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    key ^ (key >> 33)
}

/// The first 128 bits of SHA-256.
fn digest(name: &[u8]) -> u128 {
    let full: [u8; 32] = Sha256::digest(name).into();
    full.first_chunk::<16>().map_or(0, |first| u128::from_le_bytes(*first))
}

#[cfg(test)]
mod tests;
