//! Official population figures (Art. 17.2, 17.3), dated by the day of their publication.
//!
//! The table is only a default: the decree speaks of the latest official figure, and a
//! caller who has a newer one gives it with its source.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Certainty, day};
use crate::json::Read;
use crate::text::{Text, text};

/// What a population figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PopulationKind {
    /// The average of a year (dân số trung bình).
    Average,
    /// A census or a mid-term census (tổng điều tra, điều tra giữa kỳ).
    Census,
}

/// A published figure of the library's own table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PopulationFigure {
    /// How sure the library is of it.
    pub certainty: Certainty,
    /// What it counts.
    pub kind: PopulationKind,
    /// What it is, and of when.
    pub of: Text,
    /// The day on which it was published.
    pub published: NaiveDate,
    /// People.
    pub value: u64,
}

#[rustfmt::skip]
static TABLE: [PopulationFigure; 4] = [
    // Published "at the end of 2023"; the exact day is not known, so the last one is taken.
    PopulationFigure { value: 100_300_000, kind: PopulationKind::Average, published: day(2023, 12, 31),
        of: text("dân số trung bình năm 2023", "average population of 2023"),
        certainty: Certainty::SecondarySource },
    PopulationFigure { value: 101_112_656, kind: PopulationKind::Census, published: day(2025, 1, 6),
        of: text("điều tra dân số giữa kỳ, 01/04/2024", "mid-term census, 2024-04-01"),
        certainty: Certainty::SecondarySource },
    PopulationFigure { value: 101_300_000, kind: PopulationKind::Average, published: day(2025, 1, 6),
        of: text("dân số trung bình năm 2024", "average population of 2024"),
        certainty: Certainty::SecondarySource },
    PopulationFigure { value: 102_300_000, kind: PopulationKind::Average, published: day(2026, 1, 5),
        of: text("dân số trung bình năm 2025", "average population of 2025"),
        certainty: Certainty::SecondarySource },
];

/// Every figure of the table, in the order of publication.
pub fn populations() -> &'static [PopulationFigure] {
    &TABLE
}

/// The latest figure of this kind published on or before `as_of` (reading 2).
pub fn latest_population(
    kind: PopulationKind,
    as_of: NaiveDate,
) -> Option<&'static PopulationFigure> {
    TABLE.iter().rev().find(|figure| figure.kind == kind && figure.published <= as_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_without_ties() {
        for pair in TABLE.windows(2) {
            assert!(
                (pair[0].published, pair[0].kind) != (pair[1].published, pair[1].kind)
                    && pair[0].published <= pair[1].published
            );
        }
        assert!(TABLE.iter().all(|figure| figure.published != NaiveDate::MIN && figure.value > 0));
    }

    #[test]
    fn a_figure_counts_from_its_day_of_publication() {
        let value = |kind, y, m, d| latest_population(kind, day(y, m, d)).map(|f| f.value);
        use PopulationKind::{Average, Census};
        assert_eq!(value(Average, 2023, 12, 30), None);
        assert_eq!(value(Average, 2023, 12, 31), Some(100_300_000));
        assert_eq!(value(Average, 2025, 1, 5), Some(100_300_000));
        assert_eq!(value(Average, 2025, 1, 6), Some(101_300_000));
        assert_eq!(value(Average, 2026, 1, 4), Some(101_300_000));
        assert_eq!(value(Average, 2026, 1, 5), Some(102_300_000));
        assert_eq!(value(Census, 2025, 1, 5), None);
        assert_eq!(value(Census, 2027, 1, 1), Some(101_112_656));
    }
}
