#![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use proptest::prelude::*;

use super::*;

const SECOND: i64 = 1_000_000;
const START: i64 = 1_764_522_000 * SECOND; // 2025-12-01T00:00:00+07:00

type Row = (u64, i64, u8, u8);

/// Few users, times around the ends of months.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let user = prop_oneof![0u64..30, any::<u64>()];
    let time = (0i64..100 * 86_400).prop_map(|seconds| START + seconds * SECOND);
    proptest::collection::vec((user, time, 0u8..4, 0u8..3), 0..400)
}

fn columns(rows: &[Row]) -> (Vec<u64>, Vec<i64>, Vec<u8>, Vec<u8>) {
    (
        rows.iter().map(|r| r.0).collect(),
        rows.iter().map(|r| r.1).collect(),
        rows.iter().map(|r| r.2).collect(),
        rows.iter().map(|r| r.3).collect(),
    )
}

fn count(rows: &[Row]) -> MonthlyUsers {
    let (users, times, activities, places) = columns(rows);
    let mut counter = MonthlyUsers::new(1 << 20);
    let columns =
        EventColumns { activities: &activities, places: &places, times: &times, users: &users };
    counter.add_columns(columns).unwrap();
    counter
}

/// The law's words, slowly.
fn exact(rows: &[Row]) -> Vec<(String, u64, u64)> {
    let mut here: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
    let mut somewhere = here.clone();
    for (user, time, activity, place) in rows {
        let local = DateTime::from_timestamp_micros(time + 7 * 3600 * SECOND).unwrap();
        let month = local.format("%Y-%m").to_string();
        here.entry(month.clone()).or_default();
        somewhere.entry(month.clone()).or_default();
        match (activity, place) {
            (1..=3, 1) => here.entry(month).or_default().insert(*user),
            (1..=3, 0) => somewhere.entry(month).or_default().insert(*user),
            _ => false,
        };
    }
    here.iter()
        .map(|(month, users)| {
            let only = somewhere[month].difference(users).count() as u64;
            (month.clone(), users.len() as u64, only)
        })
        .collect()
}

fn shown(counter: MonthlyUsers) -> Vec<(String, u64, u64)> {
    let months = counter.finish().into_iter();
    months.map(|m| (m.month.to_string(), m.users, m.users_of_unknown_place)).collect()
}

proptest! {
    #[test]
    fn columns_are_counted_exactly(rows in rows()) {
        prop_assert_eq!(shown(count(&rows)), exact(&rows));
    }

    #[test]
    fn parts_merge_to_the_whole(rows in rows(), cut in 0usize..400, again in 0usize..400) {
        let cut = cut.min(rows.len());
        let again = again.min(cut);
        // The parts overlap: the events between `again` and `cut` arrive twice.
        let (mut first, second) = (count(&rows[..cut]), count(&rows[again..]));
        first.merge(&second).unwrap();
        prop_assert_eq!(shown(first), exact(&rows));
    }

    #[test]
    fn the_order_of_events_does_not_matter(
        (rows, shuffled) in rows().prop_flat_map(|r| (Just(r.clone()), Just(r).prop_shuffle()))
    ) {
        prop_assert_eq!(count(&rows).to_bytes(), count(&shuffled).to_bytes());
    }

    #[test]
    fn names_and_single_events_are_counted_alike(rows in rows()) {
        let mut counter = MonthlyUsers::new(1 << 20);
        for (user, time, activity, place) in &rows {
            let activity = [Activity::Other, Activity::Login, Activity::Access, Activity::Use]
                [usize::from(*activity)];
            let place = [Place::Unknown, Place::VietNam, Place::Abroad][usize::from(*place)];
            let name = user.to_string();
            let user = User::Name(name.as_bytes());
            counter.add(Event { activity, place, time: *time, user }).unwrap();
        }
        let mut again = MonthlyUsers::from_bytes(&counter.clone().to_bytes(), 1 << 20).unwrap();
        prop_assert_eq!(again.to_bytes(), counter.to_bytes());
        prop_assert_eq!(shown(again), exact(&rows));
    }

    #[test]
    fn a_state_comes_back_and_merges(rows in rows(), cut in 0usize..400) {
        let cut = cut.min(rows.len());
        let bytes = count(&rows[cut..]).to_bytes();
        let mut first = count(&rows[..cut]);
        first.merge(&MonthlyUsers::from_bytes(&bytes, 1 << 20).unwrap()).unwrap();
        prop_assert_eq!(first.to_bytes(), count(&rows).to_bytes());
    }

    #[test]
    fn no_bytes_make_it_fail_or_come_back_changed(
        rows in rows(), flips in proptest::collection::vec((any::<usize>(), any::<u8>()), 0..4)
    ) {
        let mut bytes = count(&rows).to_bytes();
        for (at, value) in flips {
            let at = at % bytes.len();
            bytes[at] = value;
        }
        if let Ok(mut read) = MonthlyUsers::from_bytes(&bytes, 1 << 20) {
            prop_assert_eq!(read.to_bytes(), bytes);
        }
    }
}

#[test]
fn a_state_that_lies_is_refused() {
    let good = count(&[(7, START, 1, 1), (8, START, 1, 1)]).to_bytes();
    assert!(MonthlyUsers::from_bytes(&good, 2).is_ok());
    assert_eq!(MonthlyUsers::from_bytes(&good, 1).unwrap_err().what, "more users than the limit");
    for end in 0..good.len() {
        assert!(MonthlyUsers::from_bytes(&good[..end], 2).is_err(), "{end}");
    }
    let mut longer = good.clone();
    longer.push(0);
    assert!(MonthlyUsers::from_bytes(&longer, 2).is_err());
    let mut huge = good;
    // The number of keys in Viet Nam follows 14 bytes of head and 28 of month.
    huge[42..50].copy_from_slice(&u64::MAX.to_le_bytes());
    assert!(MonthlyUsers::from_bytes(&huge, usize::MAX).is_err());
    let empty = MonthlyUsers::new(1).to_bytes();
    assert!(MonthlyUsers::from_bytes(&empty, 0).unwrap().finish().is_empty());
    assert_eq!(count(&[]).to_bytes(), empty);
}

#[test]
fn bad_rows_are_named_and_nothing_is_counted() {
    let mut counter = MonthlyUsers::new(100);
    let (users, times) = ([1u64, 2], [START, START]);
    let mut add = |activities: &[u8], places: &[u8], times: &[i64]| {
        counter.add_columns(EventColumns { activities, places, times, users: &users })
    };
    assert_eq!(add(&[1, 4], &[1, 1], &times), Err(UsersError::Activity { row: 1 }));
    assert_eq!(add(&[1, 1], &[3, 1], &times), Err(UsersError::Place { row: 0 }));
    let seconds = [START, START / SECOND];
    assert_eq!(add(&[1, 1], &[1, 1], &seconds), Err(UsersError::Time { row: 1 }));
    assert_eq!(add(&[1], &[1, 1], &times), Err(UsersError::Length));
    assert!(counter.finish().is_empty());
}

#[test]
fn the_limit_is_on_distinct_users() {
    let same: Vec<Row> = (0..10_000).map(|n| (n % 10, START, 1, 1)).collect();
    let (users, times, activities, places) = columns(&same);
    let columns =
        EventColumns { activities: &activities, places: &places, times: &times, users: &users };
    assert_eq!(MonthlyUsers::new(10).add_columns(columns), Ok(()));
    assert_eq!(MonthlyUsers::new(9).add_columns(columns), Err(UsersError::Limit { limit: 9 }));
}

#[test]
fn ids_and_names_do_not_mix() {
    let mut counter = count(&[(1, START, 1, 1)]);
    let user = User::Name(b"1");
    let event = Event { activity: Activity::Use, place: Place::VietNam, time: START, user };
    assert_eq!(counter.add(event), Err(UsersError::Mixed));
    let mut names = MonthlyUsers::new(10);
    names.add(event).unwrap();
    assert_eq!(counter.merge(&names), Err(UsersError::Mixed));
}

#[test]
fn mixing_keeps_ids_apart() {
    let mut seen: Vec<u64> = (0..100_000).map(mix).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 100_000);
    assert_eq!(mix(0), 0);
}
