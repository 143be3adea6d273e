//! Scale (Art. 17) without JSON, for many systems: one, columns, and a population resolved once.
//!
//! These answer the class alone. Whether the other kind of population figure would lead to
//! another class, and how far it is to the thresholds, is said by the operation
//! `classify_scale`.

use std::num::NonZeroU64;

use chrono::NaiveDate;
use nd137::Error;
use nd137::law::{IN_FORCE, PopulationKind, latest_population};
use nd137::system::scale::{INVALID, Population, classify, classify_columns};
use nd137::text::{Arg, Text, text};

use crate::guard::{Failure, guard};
use crate::handle::{self, Held};
use crate::input::{place, utf8};
use crate::reply::Reply;

/// Below 3 % of the population.
pub const ND137_SCALE_BELOW_LARGE: u8 = 0;
/// From 3 % to 10 %, both ends included (Art. 17.2).
pub const ND137_SCALE_LARGE: u8 = 1;
/// Above 10 % (Art. 17.3).
pub const ND137_SCALE_VERY_LARGE: u8 = 2;
/// No class: a count is negative, or a population is not positive.
pub const ND137_SCALE_INVALID: u8 = 255;

const _: () = assert!(ND137_SCALE_INVALID == INVALID);

const POSITIVE: Text =
    text("dân số phải lớn hơn 0, không phải `{n}`", "a population is greater than 0, not `{n}`");

/// A population, resolved once, to classify many systems by. It never changes: any number of
/// threads may use it at once. Free it once, with `nd137_scale_free`, from any thread.
#[derive(Debug)]
pub struct Classifier {
    population: NonZeroU64,
}

impl Held for Classifier {
    const NAME: &'static str = "scale";
}

impl Classifier {
    /// The population of the classifier behind a caller's pointer.
    ///
    /// # Safety
    /// As for [`handle::read`].
    pub(crate) unsafe fn population(scale: *const Self) -> Result<NonZeroU64, Failure> {
        // SAFETY: the caller's contract is the same.
        Ok(unsafe { handle::read(scale) }?.population)
    }
}

/// Prepares to classify by the population that counts on a day.
///
/// - `as_of`: the day, `YYYY-MM-DD`. Days before the decree's entry into force are refused.
/// - `population`: the official figure, or 0 for the library's latest yearly average on the day;
///   `ND137_INVALID_REQUEST` if there is none.
/// - `scale`: receives the object; `error` as for `nd137_call`.
///
/// # Safety
/// `as_of` is NULL or points to as many bytes as its length says; `scale` and `error` are NULL
/// or places to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_scale_new(
    as_of: *const u8,
    as_of_length: u64,
    population: i64,
    scale: *mut *mut Classifier,
    error: *mut *mut Reply,
) -> i32 {
    let run = || {
        let out = place("scale", scale)?;
        // SAFETY: the caller's contract is the same.
        let as_of = unsafe { utf8("as_of", as_of, as_of_length, 10) }?;
        let classifier = Classifier { population: resolved(as_of, population)? };
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(handle::give(classifier)) };
        Ok(())
    };
    // SAFETY: the caller's contract for `error` is the same.
    unsafe { guard(error, run) }
}

fn resolved(as_of: &str, population: i64) -> Result<NonZeroU64, Error> {
    const NO_DAY: Text =
        text("`{day}` không phải ngày dạng YYYY-MM-DD", "`{day}` is no day of the form YYYY-MM-DD");
    const TOO_EARLY: Text = text(
        "nghị định chưa có hiệu lực vào ngày {day}",
        "the decree is not yet in force on {day}",
    );
    const NONE: Text = text(
        "thư viện không có số liệu dân số cho ngày {day}; hãy đưa số liệu chính thức vào",
        "the library has no population for {day}; give the official figure",
    );
    let day = NaiveDate::parse_from_str(as_of, "%Y-%m-%d").ok();
    let Some(day) = day.filter(|day| day.to_string() == as_of) else {
        return Err(Error::invalid("/as_of", NO_DAY, &[("day", Arg::Quote(as_of.to_owned()))]));
    };
    let shown = [("day", Arg::Date(day))];
    if day < IN_FORCE {
        return Err(Error::invalid("/as_of", TOO_EARLY, &shown));
    }
    if population == 0 {
        let figure = latest_population(PopulationKind::Average, day);
        return figure
            .and_then(|figure| NonZeroU64::new(figure.value))
            .ok_or_else(|| Error::invalid("/as_of", NONE, &shown));
    }
    u64::try_from(population).ok().and_then(NonZeroU64::new).ok_or_else(|| {
        let args = [("n", Arg::Quote(population.to_string()))];
        Error::invalid("/population", POSITIVE, &args)
    })
}

/// Gives the population by which `scale` classifies.
///
/// # Safety
/// `scale` is NULL or not freed; `population` is NULL or a place to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_scale_population(
    scale: *const Classifier,
    population: *mut u64,
) -> i32 {
    let run = || {
        let out = place("population", population)?;
        // SAFETY: the caller's contract is the same.
        let people = unsafe { Classifier::population(scale) }?;
        // SAFETY: not NULL, and by contract a place to write.
        unsafe { out.write(people.get()) };
        Ok(())
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Classifies one system: `months` are twelve counts of distinct users in Viet Nam, in any
/// order. `code` receives an `ND137_SCALE_...` number; a negative count gives
/// `ND137_SCALE_INVALID`.
///
/// # Safety
/// `scale` is NULL or not freed; `months` is NULL or points to twelve numbers; `code` is NULL or
/// a place to write.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_scale_classify(
    scale: *const Classifier,
    months: *const i64,
    code: *mut u8,
) -> i32 {
    let run = || {
        // SAFETY: the caller's contract is the same.
        let people = unsafe { Classifier::population(scale) }?;
        // SAFETY: the caller's contract is the same.
        unsafe { one(months, Some(people), code) }
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Classifies one system by a population that the caller gives; otherwise as
/// `nd137_scale_classify`. A population that is not positive gives `ND137_SCALE_INVALID`.
///
/// # Safety
/// As for `nd137_scale_classify`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_classify_scale(
    months: *const i64,
    population: i64,
    code: *mut u8,
) -> i32 {
    let people = u64::try_from(population).ok().and_then(NonZeroU64::new);
    // SAFETY: the caller's contract is the same.
    let run = || unsafe { one(months, people, code) };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Classifies a table: `months` are twelve columns of `rows` counts each, `codes` receives one
/// `ND137_SCALE_...` number a row. A row with a negative count gets `ND137_SCALE_INVALID`.
///
/// # Safety
/// `scale` is NULL or not freed; `months` is NULL or points to twelve pointers, each NULL or to
/// `rows` numbers; `codes` is NULL or points to `rows` writable bytes that overlap no column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_scale_classify_columns(
    scale: *const Classifier,
    months: *const *const i64,
    rows: u64,
    codes: *mut u8,
) -> i32 {
    let run = || {
        // SAFETY: the caller's contract is the same.
        let people = unsafe { Classifier::population(scale) }?;
        // SAFETY: the caller's contract is the same.
        unsafe { table(months, Population::One(people), count(rows)?, codes) }
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Classifies a table in which each row has its own population; otherwise as
/// `nd137_scale_classify_columns`. A row whose population is not positive gets
/// `ND137_SCALE_INVALID`.
///
/// # Safety
/// As for `nd137_scale_classify_columns`; `populations` is NULL or points to `rows` numbers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_classify_scale_columns(
    months: *const *const i64,
    populations: *const i64,
    rows: u64,
    codes: *mut u8,
) -> i32 {
    let run = || {
        let rows = count(rows)?;
        // SAFETY: the caller's contract is the same.
        let people = unsafe { numbers("populations", populations, rows) }?;
        // SAFETY: the caller's contract is the same.
        unsafe { table(months, Population::Each(people), rows, codes) }
    };
    // SAFETY: no error is asked for.
    unsafe { guard(std::ptr::null_mut(), run) }
}

/// Frees a classifier. NULL is allowed and does nothing. Freeing one twice is undefined in
/// release builds; debug builds say so and abort.
///
/// # Safety
/// `scale` is NULL or not freed, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn nd137_scale_free(scale: *mut Classifier) {
    // SAFETY: the caller's contract is the same.
    unsafe { handle::free(scale) };
}

/// # Safety
/// `months` is NULL or points to twelve numbers; `code` is NULL or a place to write.
unsafe fn one(
    months: *const i64,
    population: Option<NonZeroU64>,
    code: *mut u8,
) -> Result<(), Failure> {
    let code = place("code", code)?;
    // SAFETY: the caller's contract is the same.
    let months = unsafe { numbers("months", months, 12) }?;
    let mut counts = [0u64; 12];
    let mut sound = population;
    for (count, month) in counts.iter_mut().zip(months) {
        match u64::try_from(*month) {
            Ok(month) => *count = month,
            Err(_) => sound = None,
        }
    }
    let found = sound.map_or(INVALID, |people| classify(&counts, people) as u8);
    // SAFETY: not NULL, and by contract a place to write.
    unsafe { code.write(found) };
    Ok(())
}

/// # Safety
/// As for `nd137_scale_classify_columns`.
unsafe fn table(
    months: *const *const i64,
    population: Population<'_, i64>,
    rows: usize,
    codes: *mut u8,
) -> Result<(), Failure> {
    let codes = place("codes", codes)?;
    if months.is_null() {
        return Err(Failure::null("months"));
    }
    if !months.is_aligned() {
        return Err(Failure::unaligned("months"));
    }
    // SAFETY: not NULL, aligned, and by contract twelve pointers.
    let starts = unsafe { &*months.cast::<[*const i64; 12]>() };
    let mut columns: [&[i64]; 12] = [&[]; 12];
    for (column, start) in columns.iter_mut().zip(starts) {
        // SAFETY: the caller's contract is the same.
        *column = unsafe { numbers("months", *start, rows) }?;
    }
    // SAFETY: not NULL, and by contract `rows` bytes that nobody else uses meanwhile.
    let codes = unsafe { std::slice::from_raw_parts_mut(codes, rows) };
    classify_columns(columns, population, codes).map_err(unequal)
}

/// The numbers of a column.
///
/// # Safety
/// `start` is NULL or points to `rows` numbers that stay as they are during the call.
unsafe fn numbers<'a>(
    name: &'static str,
    start: *const i64,
    rows: usize,
) -> Result<&'a [i64], Failure> {
    if start.is_null() {
        return Err(Failure::null(name));
    }
    if !start.is_aligned() {
        return Err(Failure::unaligned(name));
    }
    // SAFETY: not NULL, aligned, `rows` numbers by contract, and fewer bytes than `isize::MAX`.
    Ok(unsafe { std::slice::from_raw_parts(start, rows) })
}

/// Rows that fit in memory.
fn count(rows: u64) -> Result<usize, Failure> {
    const MOST: u64 = 1 << 40;
    const MANY: Text = text("{n} dòng là quá nhiều", "{n} rows are too many");
    usize::try_from(rows).ok().filter(|_| rows <= MOST).ok_or_else(|| {
        Error::new(nd137::ErrorKind::LimitExceeded, "", MANY, &[("n", Arg::Count(rows.into()))])
            .into()
    })
}

/// The columns are cut to one length before, so this does not happen.
fn unequal(error: nd137::system::scale::ColumnsError) -> Failure {
    const UNEQUAL: Text = text("các cột không khớp: {why}", "the columns do not match: {why}");
    Error::invalid("", UNEQUAL, &[("why", Arg::Quote(error.to_string()))]).into()
}
