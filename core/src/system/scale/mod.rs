//! Scale by number of users (quy mô số lượng người sử dụng, Art. 17).
//!
//! The average of the twelve most recent months is never rounded and never divided: a
//! system is large when 25 · Σ12 ≥ 9 · P and very large when 5 · Σ12 > 6 · P, which is
//! Σ12 / 12 against 3 % and 10 % of the population P in whole numbers (reading 1).
//!
//! - [`classify`], [`Scale::of_total`]: one system, no JSON.
//! - [`classify_columns`]: a million systems, column by column.
//! - [`ScaleRequest`]: the operation `classify_scale`, with findings.

mod assess;
mod columns;
pub(crate) mod fast;
mod figure;
mod fitted;
mod full;
mod months;
pub(crate) mod rules;
mod template;
mod values;

use std::num::NonZeroU64;

use serde::Serialize;

pub use assess::{Average, Distance, ScaleFigures, ScaleRequest, ScaleResponse};
pub use columns::{Cell, ColumnsError, INVALID, Population, classify_columns};
pub use figure::{GivenFigure, Side, UsedFigure};
pub use months::{MonthUsers, MonthlyUsersGiven};

use crate::json::Read;
use crate::text::{Text, text};

/// The class of a system by its average monthly users in Viet Nam.
///
/// As a number (`scale as u8`): 0, 1, 2, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Scale {
    /// Below 3 % of the population; the decree has no name for it.
    BelowLarge = 0,
    /// From 3 % to 10 %, both ends included (quy mô lớn, Art. 17.2).
    Large = 1,
    /// Above 10 % (quy mô rất lớn, Art. 17.3).
    VeryLarge = 2,
}

impl Scale {
    /// The class of a total over twelve months.
    ///
    /// Exact for a total below 2^123 and a population below 2^124; `None` beyond that.
    pub const fn of_total(total: u128, population: u128) -> Option<Self> {
        let (Some(users), Some(large)) = (total.checked_mul(25), population.checked_mul(9)) else {
            return None;
        };
        if users < large {
            return Some(Self::BelowLarge);
        }
        // Neither product is greater than the one above it that fitted.
        if total.wrapping_mul(5) > population.wrapping_mul(6) {
            Some(Self::VeryLarge)
        } else {
            Some(Self::Large)
        }
    }

    /// Its name in both languages.
    pub const fn name(self) -> Text {
        match self {
            Self::BelowLarge => text("dưới quy mô lớn", "below large"),
            Self::Large => text("quy mô lớn", "large"),
            Self::VeryLarge => text("quy mô rất lớn", "very large"),
        }
    }
}

/// The class of one system: users in each of the twelve most recent complete months, in
/// any order, and the population (Arts 17.2–17.4).
pub const fn classify(monthly_users: &[u64; 12], population: NonZeroU64) -> Scale {
    let mut total = 0u128;
    let mut rest: &[u64] = monthly_users;
    while let [users, others @ ..] = rest {
        // Twelve 64-bit numbers fit in 128 bits, and so do 25 times as much.
        total = total.wrapping_add(*users as u128);
        rest = others;
    }
    match Scale::of_total(total, population.get() as u128) {
        Some(scale) => scale,
        None => Scale::VeryLarge,
    }
}

/// The smallest totals over twelve months that reach each class, exact for every
/// population below 2^124: ⌈9 · P / 25⌉ for large, ⌊6 · P / 5⌋ + 1 for very large.
pub(crate) fn thresholds(population: u128) -> (u128, u128) {
    let large = population.saturating_mul(9).div_ceil(25);
    let very_large = population.saturating_mul(6).div_euclid(5).saturating_add(1);
    (large, very_large)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

    use proptest::prelude::*;

    use super::*;
    use crate::law::populations;

    fn nonzero(n: u64) -> NonZeroU64 {
        NonZeroU64::new(n).unwrap()
    }

    /// Spreads a total over twelve months.
    fn spread(total: u64) -> [u64; 12] {
        let mut months = [total / 12; 12];
        months[0] += total % 12;
        months
    }

    #[test]
    fn every_boundary_of_every_published_figure() {
        for figure in populations() {
            let p = figure.value;
            // 3 % of the population times twelve, rounded up; 10 % times twelve, rounded down.
            let large = (36 * p).div_ceil(100);
            let most_large = 12 * p / 10;
            for (total, scale) in [
                (large - 1, Scale::BelowLarge),
                (large, Scale::Large),
                (large + 1, Scale::Large),
                (most_large - 1, Scale::Large),
                (most_large, Scale::Large),
                (most_large + 1, Scale::VeryLarge),
            ] {
                assert_eq!(classify(&spread(total), nonzero(p)), scale, "{total} of {p}");
            }
            let (reach_large, reach_very_large) = thresholds(u128::from(p));
            assert_eq!(reach_large, u128::from(large));
            assert_eq!(reach_very_large, u128::from(most_large + 1));
        }
    }

    #[test]
    fn the_ends_are_exact_where_a_float_is_not() {
        let most = nonzero(u64::MAX);
        assert_eq!(classify(&[u64::MAX; 12], most), Scale::VeryLarge);
        assert_eq!(classify(&[0; 12], nonzero(1)), Scale::BelowLarge);
        // 10 % of 2^64 - 6 in every month is exactly 10 %: still large.
        let p = u64::MAX - 5;
        assert_eq!(p % 10, 0);
        let mut months = [p / 10; 12];
        assert_eq!(classify(&months, nonzero(p)), Scale::Large);
        months[11] += 1;
        assert_eq!(classify(&months, nonzero(p)), Scale::VeryLarge);
        assert_eq!(Scale::of_total(u128::MAX, 1), None);
    }

    proptest! {
        #[test]
        fn more_users_never_make_a_smaller_class(
            months in any::<[u64; 12]>(), p in 1..u64::MAX, month in 0usize..12, more in any::<u64>()
        ) {
            let before = classify(&months, nonzero(p));
            let mut grown = months;
            grown[month] = grown[month].saturating_add(more);
            prop_assert!(classify(&grown, nonzero(p)) >= before);
        }

        #[test]
        fn the_order_of_months_does_not_matter(
            (months, shuffled) in any::<[u64; 12]>()
                .prop_flat_map(|m| (Just(m), Just(m.to_vec()).prop_shuffle())),
            p in 1..u64::MAX
        ) {
            let shuffled: [u64; 12] = shuffled.try_into().unwrap();
            prop_assert_eq!(classify(&months, nonzero(p)), classify(&shuffled, nonzero(p)));
        }

        #[test]
        fn thresholds_are_where_the_class_changes(p in 1..(1u128 << 123)) {
            let (large, very_large) = thresholds(p);
            let class = |total| Scale::of_total(total, p);
            prop_assert_eq!(class(large), Some(if large < very_large { Scale::Large } else { Scale::VeryLarge }));
            prop_assert_eq!(class(large - 1), Some(Scale::BelowLarge));
            if let Some(found) = class(very_large) {
                prop_assert_eq!(found, Scale::VeryLarge);
            }
        }
    }
}
