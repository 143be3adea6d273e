//! The law: provisions and how they are cited, dated instruments, the bodies that they name.
//!
//! Every rule of the library points here, and every evaluation takes an `as_of` date,
//! because instruments, ministries and cross-references change.

mod body;
mod instrument;
mod population;
mod provision;
mod structure;

pub use body::{Body, Role, body};
pub use instrument::{Certainty, Instrument, InstrumentInfo, describe_instruments};
pub use population::{PopulationFigure, PopulationKind, latest_population, populations};
pub use provision::{Citation, Letter, ParseProvisionError, Provision};
pub use structure::{article_title, provisions};

use chrono::NaiveDate;

/// A day of a table. Tests see to it that no table holds a day that does not exist.
pub(crate) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The day on which Decree 137/2024/NĐ-CP took effect (Art. 22.1).
pub const IN_FORCE: NaiveDate = day(2024, 10, 23);

/// The last day of the grace period for conversion systems, inclusive (Art. 23, reading 6).
pub const CONVERSION_GRACE_ENDS: NaiveDate = day(2026, 10, 23);
