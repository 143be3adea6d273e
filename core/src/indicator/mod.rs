//! Indicators that serve steering and administration (chỉ số phục vụ chỉ đạo, điều hành,
//! Art. 10): what a definition has to say, what a set has to hold, and whether the
//! observations of an indicator can be used.
//!
//! Definitions come as our own JSON, as CSV, or from SDMX: [`concept`] says which concept
//! answers which attribute of Art. 10.4.d.

/// The rules of a room, one line a rule, and its row: id, provisions, readings, condition, judgement,
/// what is asked in both languages.
macro_rules! rows {
    ($( $name:ident $id:literal $provisions:tt $readings:tt $applies:expr, $judge:expr,
        $vi:literal, $en:literal; )*) => {
        $( static $name: Rule = Rule {
            id: $id,
            provisions: &$provisions,
            severity: Severity::Required,
            what: text($vi, $en),
            readings: &$readings,
        }; )*

        pub(in crate::indicator) static RULES: &[&Rule] = &[$( &$name ),*];

        pub(super) static ROWS: &[Row<Subject>] =
            &[$( Row { rule: &$name, applies: $applies, judge: $judge } ),*];
    };
}

mod bytes;
pub mod concept;
mod csv;
mod decimal;
mod definition;
mod frequency;
mod observation;
mod read;
mod sdmx;
mod set;
mod unit;
mod write;

pub use bytes::Encoding;
pub use concept::{ConceptMapping, Concepts, ConceptsRequest, IndicatorField};
pub use decimal::{Decimal, Number};
pub use definition::{
    Criteria, Indicator, IndicatorAttribute, IndicatorRequest, IndicatorResponse,
};
pub use frequency::{Frequency, Period};
pub use observation::{Observation, ObservationsRequest, ObservationsResponse};
pub use read::{Format, ReadRequest, ReadResponse};
pub use set::{GroupRole, IndicatorGroup, SetKind, SetRequest, SetResponse};
pub use write::{WriteRequest, Written};

use crate::assessment::{Message, Rule};

/// The most definitions in one request.
pub const MAX_INDICATORS: usize = 200_000;

/// The largest document with definitions, in bytes.
pub const MAX_DOCUMENT: usize = 256 * 1024 * 1024;

/// Every rule of the room, by operation.
pub(crate) static RULES: [&[&Rule]; 3] = [definition::RULES, set::RULES, observation::RULES];

/// Every message of the room.
pub(crate) static MESSAGES: [&[&Message]; 3] =
    [definition::MESSAGES, set::MESSAGES, observation::MESSAGES];
