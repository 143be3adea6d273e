//! The state of a counter as bytes, for other processes to merge.
//!
//! Canonical: equal counts are equal bytes. Little endian throughout:
//! `nd137-mu`, version 1, kind of key (0 none, 1 id, 2 name), number of months (u32); for each
//! month, ascending: months since year 0 (u32), events abroad, of other kinds and of unknown
//! place (u64 each), then twice, for users in Viet Nam and of unknown place, the number of
//! keys (u64) and the keys, ascending.

use super::{Kind, MonthlyUsers, Months, calendar, set::Key};
use crate::system::Month;

const MAGIC: &[u8; 8] = b"nd137-mu";
const VERSION: u8 = 1;

/// The bytes are not a state that this version can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a state of monthly users: {what} at byte {at}")]
pub struct StateError {
    /// Where.
    pub at: usize,
    /// What is wrong.
    pub what: &'static str,
}

impl MonthlyUsers {
    /// The state as canonical bytes: about 8 bytes a user and month by id, 16 by name.
    pub fn to_bytes(&mut self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.push(VERSION);
        match &mut self.kind {
            // A counter that saw columns without rows is an empty one.
            Kind::Ids(months) if months.tallies.is_empty() => out.extend_from_slice(&[0; 5]),
            Kind::Names(months) if months.tallies.is_empty() => out.extend_from_slice(&[0; 5]),
            Kind::Empty => out.extend_from_slice(&[0; 5]),
            Kind::Ids(months) => months.write(1, &mut out),
            Kind::Names(months) => months.write(2, &mut out),
        }
        out
    }

    /// Reads a state, for at most `limit` users of a month.
    ///
    /// # Errors
    /// When the bytes are no state, are not canonical, or hold more than the limit.
    pub fn from_bytes(bytes: &[u8], limit: usize) -> Result<Self, StateError> {
        let mut reader = Reader { rest: bytes, len: bytes.len(), left: limit };
        if reader.take(8)? != MAGIC {
            return Err(StateError { at: 0, what: "another format" });
        }
        if reader.take(1)? != [VERSION] {
            return Err(StateError { at: 8, what: "another version" });
        }
        let kind = match reader.take(1)? {
            [0] if reader.take(4)? == [0; 4] => Kind::Empty,
            [1] => Kind::Ids(reader.months()?),
            [2] => Kind::Names(reader.months()?),
            _ => return Err(reader.error("unknown kind of key")),
        };
        if reader.rest.is_empty() {
            Ok(Self { kind, limit })
        } else {
            Err(reader.error("more bytes than the state has"))
        }
    }
}

impl<K: Key> Months<K> {
    fn write(&mut self, kind: u8, out: &mut Vec<u8>) {
        let mut months: Vec<(Month, usize)> = self.calendar.months().collect();
        months.sort_unstable();
        out.push(kind);
        out.extend_from_slice(&u32::try_from(months.len()).unwrap_or(0).to_le_bytes());
        for (month, place) in months {
            let Some(tally) = self.tallies.get_mut(place) else { continue };
            let index = month.since(Month::new(0, 1).unwrap_or(month));
            out.extend_from_slice(&u32::try_from(index).unwrap_or(0).to_le_bytes());
            for events in [tally.abroad, tally.other, tally.unknown] {
                out.extend_from_slice(&events.to_le_bytes());
            }
            for set in [&mut tally.here, &mut tally.somewhere] {
                let keys = set.sorted(&mut self.scratch);
                out.extend_from_slice(&u64::try_from(keys.len()).unwrap_or(0).to_le_bytes());
                for key in keys {
                    key.write(out);
                }
            }
        }
    }
}

struct Reader<'a> {
    rest: &'a [u8],
    len: usize,
    /// How many keys may still come.
    left: usize,
}

impl<'a> Reader<'a> {
    fn error(&self, what: &'static str) -> StateError {
        StateError { at: self.len.saturating_sub(self.rest.len()), what }
    }

    fn take(&mut self, bytes: usize) -> Result<&'a [u8], StateError> {
        let Some((taken, rest)) = self.rest.split_at_checked(bytes) else {
            return Err(self.error("the bytes end too early"));
        };
        self.rest = rest;
        Ok(taken)
    }

    fn u32(&mut self) -> Result<u32, StateError> {
        Ok(self.take(4)?.try_into().map_or(0, u32::from_le_bytes))
    }

    fn u64(&mut self) -> Result<u64, StateError> {
        Ok(self.take(8)?.try_into().map_or(0, u64::from_le_bytes))
    }

    fn months<K: Key>(&mut self) -> Result<Months<K>, StateError> {
        let mut months = Months::new();
        let mut before = None;
        let count = self.u32()?;
        if count == 0 {
            return Err(self.error("a kind of key without a month"));
        }
        for _ in 0..count {
            let index = i32::try_from(self.u32()?).unwrap_or(i32::MAX);
            let month = Month::new(0, 1).map(|first| first.plus(index));
            let known = month.filter(|month| calendar::month_in_range(*month));
            let Some(month) = known.filter(|month| Some(*month) > before) else {
                return Err(self.error("months not ascending in the years 2000 to 2099"));
            };
            before = Some(month);
            let counts = (self.u64()?, self.u64()?, self.u64()?);
            let mut scratch = super::Scratch::default();
            let (here, somewhere) = (self.keys::<K>()?, self.keys::<K>()?);
            if let Some(tally) = months.tally(month) {
                (tally.abroad, tally.other, tally.unknown) = counts;
                for key in here {
                    tally.here.add(key, &mut scratch);
                }
                for key in somewhere {
                    tally.somewhere.add(key, &mut scratch);
                }
            }
        }
        Ok(months)
    }

    fn keys<K: Key>(&mut self) -> Result<Vec<K>, StateError> {
        let count = usize::try_from(self.u64()?).unwrap_or(usize::MAX);
        let Some(left) = self.left.checked_sub(count) else {
            return Err(self.error("more users than the limit"));
        };
        self.left = left;
        let bytes = self.take(count.saturating_mul(K::BYTES))?;
        let keys: Vec<K> = bytes.chunks_exact(K::BYTES).filter_map(K::read).collect();
        if keys.iter().zip(keys.iter().skip(1)).all(|(a, b)| a < b) {
            Ok(keys)
        } else {
            Err(self.error("keys not ascending"))
        }
    }
}
