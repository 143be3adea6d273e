//! The batch: twelve columns of counts and the population in, one code a row out.
//!
//! Rows go in groups whose values all lie below 2^54, where the whole sum fits in 64 bits;
//! the compiler turns that loop into vector instructions, for AVX2 and AVX-512 where the
//! processor has them and for the baseline otherwise. A group with a larger or a negative
//! value goes through [`classify`](super::classify), row by row, so every answer is exact.

use std::num::NonZeroU64;

use multiversion::multiversion;

use super::{Scale, classify};

/// The code of a row that has no class: a negative count, or a population that is not positive.
pub const INVALID: u8 = 255;

/// Rows in a group.
const GROUP: usize = 16;

/// Values whose sum over twelve months, times 25, still fits in 63 bits have none of these.
const LARGE_BITS: u64 = !((1 << 54) - 1);

mod sealed {
    pub trait Sealed {}
    impl Sealed for u64 {}
    impl Sealed for i64 {}
}

/// A column's type: `u64`, or `i64` where negative values are invalid rows.
pub trait Cell: Copy + sealed::Sealed {
    /// The same 64 bits; a negative value has the top bit set.
    fn bits(self) -> u64;
    /// The value, unless it is negative.
    fn count(self) -> Option<u64>;
}

impl Cell for u64 {
    #[inline]
    fn bits(self) -> u64 {
        self
    }

    #[inline]
    fn count(self) -> Option<u64> {
        Some(self)
    }
}

impl Cell for i64 {
    #[inline]
    fn bits(self) -> u64 {
        self.cast_unsigned()
    }

    #[inline]
    fn count(self) -> Option<u64> {
        u64::try_from(self).ok()
    }
}

/// The population of every row.
#[derive(Debug, Clone, Copy)]
pub enum Population<'a, T> {
    /// One figure for all rows.
    One(NonZeroU64),
    /// A column.
    Each(&'a [T]),
}

/// The columns differ in length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("column {column} has {found} rows, the output has {expected}")]
pub struct ColumnsError {
    /// 0 to 11 for a month, 12 for the population.
    pub column: usize,
    /// The rows of the output.
    pub expected: usize,
    /// The rows of the column.
    pub found: usize,
}

/// Classifies every row: `out` gets `Scale as u8`, or [`INVALID`].
///
/// Equal to [`classify`](super::classify) for every row. Nothing is written on an error.
///
/// # Errors
/// When a column has not as many rows as `out`.
pub fn classify_columns<T: Cell>(
    months: [&[T]; 12],
    population: Population<'_, T>,
    out: &mut [u8],
) -> Result<(), ColumnsError> {
    let each = match population {
        Population::Each(column) => Some(column),
        Population::One(_) => None,
    };
    for (column, rows) in months.iter().copied().chain(each).enumerate() {
        if rows.len() != out.len() {
            return Err(ColumnsError { column, expected: out.len(), found: rows.len() });
        }
    }
    run(months, population, out);
    Ok(())
}

#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2"))]
fn run<T: Cell>(months: [&[T]; 12], population: Population<'_, T>, out: &mut [u8]) {
    let one = match population {
        Population::One(value) => value.get(),
        Population::Each(_) => 0,
    };
    let each: &[T] = match population {
        Population::One(_) => &[],
        Population::Each(column) => column,
    };
    let (groups, tail) = out.as_chunks_mut::<GROUP>();
    let mut columns = months.map(|column| column.as_chunks::<GROUP>().0.iter());
    let mut populations = each.as_chunks::<GROUP>().0.iter();
    let mut row = 0usize;
    for codes in groups {
        let mut sums = [0u64; GROUP];
        let mut seen = [0u64; GROUP];
        for column in &mut columns {
            let Some(values) = column.next() else { continue };
            for ((sum, seen), value) in sums.iter_mut().zip(&mut seen).zip(values) {
                *sum = sum.wrapping_add(value.bits());
                *seen |= value.bits();
            }
        }
        let people = populations.next().map_or([one; GROUP], |values| values.map(T::bits));
        for (seen, people) in seen.iter_mut().zip(&people) {
            *seen |= people;
        }
        if seen.iter().fold(0, |all, bits| all | bits) & LARGE_BITS == 0 {
            for ((code, sum), people) in codes.iter_mut().zip(&sums).zip(&people) {
                *code = small_code(*sum, *people);
            }
        } else {
            exact(&months, population, row, codes);
        }
        row = row.wrapping_add(GROUP);
    }
    exact(&months, population, row, tail);
}

/// The code where nothing can overflow.
#[inline(always)]
fn small_code(sum: u64, people: u64) -> u8 {
    let (sum, people) = (sum.cast_signed(), people.cast_signed());
    let large = sum.wrapping_mul(25) >= people.wrapping_mul(9);
    let very_large = sum.wrapping_mul(5) > people.wrapping_mul(6);
    let invalid = if people == 0 { INVALID } else { 0 };
    u8::from(large).wrapping_add(u8::from(very_large)) | invalid
}

#[cold]
#[inline(never)]
fn exact<T: Cell>(
    months: &[&[T]; 12],
    population: Population<'_, T>,
    first: usize,
    codes: &mut [u8],
) {
    for (row, code) in (first..).zip(codes) {
        let people = match population {
            Population::One(value) => Some(value),
            Population::Each(column) => {
                column.get(row).and_then(|v| v.count()).and_then(NonZeroU64::new)
            }
        };
        let counts = months.map(|column| column.get(row).and_then(|v| v.count()));
        *code = match (people, known(counts)) {
            (Some(people), Some(counts)) => classify(&counts, people) as u8,
            _ => INVALID,
        };
    }
}

fn known(counts: [Option<u64>; 12]) -> Option<[u64; 12]> {
    counts.iter().all(Option::is_some).then(|| counts.map(|count| count.unwrap_or(0)))
}

impl Scale {
    /// The class of a code that [`classify_columns`] wrote; `None` for [`INVALID`].
    pub const fn from_code(code: u8) -> Option<Self> {
        match code {
            0 => Some(Self::BelowLarge),
            1 => Some(Self::Large),
            2 => Some(Self::VeryLarge),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

    use proptest::prelude::*;

    use super::*;

    /// Counts of every magnitude, many near the bounds between the fast and the exact way.
    fn value() -> impl Strategy<Value = u64> {
        prop_oneof![
            4 => 0u64..200_000_000,
            1 => any::<u64>(),
            1 => (0u32..64, 0u64..3).prop_map(|(bit, less)| (1u64 << bit).wrapping_sub(less)),
        ]
    }

    fn rows() -> impl Strategy<Value = Vec<([u64; 12], u64)>> {
        let months = proptest::array::uniform12(value());
        let around = (1u64..1 << 60, 0u64..5, any::<bool>()).prop_map(|(p, off, large)| {
            let total = if large { u128::from(p) * 9 / 25 } else { u128::from(p) * 6 / 5 };
            let total = (total + u128::from(off)).saturating_sub(2);
            let mut months = [u64::try_from(total / 12).unwrap(); 12];
            months[3] += u64::try_from(total % 12).unwrap();
            (months, p)
        });
        proptest::collection::vec(prop_oneof![(months, value()), around], 0..70)
    }

    fn columns<T: Copy>(rows: &[[T; 12]]) -> Vec<Vec<T>> {
        (0..12).map(|m| rows.iter().map(|row| row[m]).collect()).collect()
    }

    fn slices<T>(columns: &[Vec<T>]) -> [&[T]; 12] {
        std::array::from_fn(|m| columns[m].as_slice())
    }

    proptest! {
        #[test]
        fn a_batch_says_what_each_row_says(rows in rows(), one in 1u64..u64::MAX) {
            let months: Vec<[u64; 12]> = rows.iter().map(|row| row.0).collect();
            let people: Vec<u64> = rows.iter().map(|row| row.1).collect();
            let columns = columns(&months);
            let mut out = vec![9u8; rows.len()];
            classify_columns(slices(&columns), Population::Each(&people), &mut out).unwrap();
            for ((code, months), people) in out.iter().zip(&months).zip(&people) {
                let alone = NonZeroU64::new(*people).map_or(INVALID, |p| classify(months, p) as u8);
                prop_assert_eq!(*code, alone);
            }
            let one = NonZeroU64::new(one).unwrap();
            classify_columns(slices(&columns), Population::One(one), &mut out).unwrap();
            for (code, months) in out.iter().zip(&months) {
                prop_assert_eq!(*code, classify(months, one) as u8);
            }
        }

        #[test]
        fn signed_rows_are_equal_or_invalid(rows in rows()) {
            let months: Vec<[i64; 12]> = rows.iter().map(|r| r.0.map(|v| v.cast_signed())).collect();
            let people: Vec<i64> = rows.iter().map(|row| row.1.cast_signed()).collect();
            let mut out = vec![9u8; rows.len()];
            let columns = columns(&months);
            classify_columns(slices(&columns), Population::Each(&people), &mut out).unwrap();
            for (code, (months, people)) in out.iter().zip(&rows) {
                let fits = months.iter().chain([people]).all(|v| i64::try_from(*v).is_ok());
                let alone = NonZeroU64::new(*people)
                    .filter(|_| fits)
                    .map_or(INVALID, |p| classify(months, p) as u8);
                prop_assert_eq!(*code, alone);
                prop_assert_eq!(Scale::from_code(*code).is_none(), alone == INVALID);
            }
        }
    }

    #[test]
    fn columns_of_unequal_length_are_refused() {
        let column = [1u64; 20];
        let mut months = [&column[..]; 12];
        months[7] = &column[..19];
        let mut out = [9u8; 20];
        let error = classify_columns(months, Population::Each(&column), &mut out).unwrap_err();
        assert_eq!(error, ColumnsError { column: 7, expected: 20, found: 19 });
        let error = classify_columns([&column[..]; 12], Population::Each(&column[1..]), &mut out);
        assert_eq!(error.unwrap_err().column, 12);
        assert_eq!(out, [9u8; 20]);
    }
}
