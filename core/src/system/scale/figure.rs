//! Which population figure counts on a day (Arts 17.2, 17.3; readings 2 and 26).

use chrono::NaiveDate;
use serde::Serialize;

use crate::json::Read;
use crate::law::{Certainty, PopulationFigure, PopulationKind, latest_population};
use crate::system::count::{Count, positive};
use crate::text::{Arg, Bilingual, Text, text};
use crate::{Error, ErrorKind};

/// The most figures that a request may give.
const MOST: usize = 100;

/// A population figure that the caller gives, with its source.
#[derive(Debug, Clone, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GivenFigure {
    /// What it counts.
    pub kind: PopulationKind,
    /// The day on which it was published.
    pub published: NaiveDate,
    /// Where it was published.
    pub source: String,
    /// People, greater than 0.
    pub value: Count,
}

/// Where a figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The caller.
    Caller,
    /// The library's dated table.
    Library,
}

/// A population figure as an answer shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UsedFigure {
    /// How sure the library is of it; absent for the caller's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// Who gave it.
    pub given_by: Side,
    /// What it counts.
    pub kind: PopulationKind,
    /// The day on which it was published.
    pub published: NaiveDate,
    /// What it is, or the caller's source.
    pub source: Bilingual,
    /// People, as a string of digits.
    pub value: String,
}

/// A figure that counts on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure<'a> {
    pub(crate) kind: PopulationKind,
    pub(crate) published: NaiveDate,
    pub(crate) value: u128,
    origin: Origin<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin<'a> {
    Library(Text, Certainty),
    Caller(&'a str),
}

impl Figure<'_> {
    pub(crate) fn shown(&self) -> UsedFigure {
        let (given_by, certainty, source) = match self.origin {
            Origin::Library(of, certainty) => (Side::Library, Some(certainty), of.render(&[])),
            Origin::Caller(source) => {
                (Side::Caller, None, Bilingual { en: source.to_owned(), vi: source.to_owned() })
            }
        };
        let (kind, published) = (self.kind, self.published);
        UsedFigure { certainty, given_by, kind, published, source, value: self.value.to_string() }
    }

    /// What it is, in words.
    pub(crate) fn named(&self) -> Arg {
        match self.origin {
            Origin::Library(of, _) => Arg::Text(of),
            Origin::Caller(source) => Arg::Quote(source.chars().take(200).collect()),
        }
    }
}

/// The figure that decides, and the latest one of the other kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Figures<'a> {
    pub(crate) main: Option<Figure<'a>>,
    pub(crate) other: Option<Figure<'a>>,
}

/// Resolves the population on a day: the latest published average, and beside it the latest
/// census (the other way round where `prefer` says so). The caller's figures replace the table.
///
/// # Errors
/// A population of 0 or without a value, an empty source, and two figures of one kind
/// published on the same day (reading 26); each at its place under `at`.
pub(crate) fn resolve<'a>(
    given: &'a [GivenFigure],
    prefer: PopulationKind,
    as_of: NaiveDate,
    at: &str,
) -> Result<Figures<'a>, Error> {
    if given.len() > MOST {
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            at.to_owned(),
            text("danh sách có quá {n} số dân", "the list has more than {n} population figures"),
            &[("n", Arg::Count(100))],
        ));
    }
    let mut latest: [Option<Figure<'a>>; 2] = [None, None];
    let [average, census] = &mut latest;
    if given.is_empty() {
        *average = table(PopulationKind::Average, as_of);
        *census = table(PopulationKind::Census, as_of);
    }
    for (place, figure) in given.iter().enumerate() {
        let value = positive(figure.value, &format!("{at}/{place}/value"))?;
        if figure.source.trim().is_empty() {
            return Err(Error::invalid(
                format!("{at}/{place}/source"),
                text(
                    "cần ghi nguồn công bố số dân",
                    "say where the population figure was published",
                ),
                &[],
            ));
        }
        let twin = given
            .iter()
            .take(place)
            .any(|earlier| (earlier.kind, earlier.published) == (figure.kind, figure.published));
        if twin {
            return Err(Error::invalid(
                format!("{at}/{place}"),
                text(
                    "có hai số dân cùng loại công bố cùng ngày {day}; chọn một số",
                    "two figures of one kind were published on {day}; give the one that counts",
                ),
                &[("day", Arg::Date(figure.published))],
            ));
        }
        let slot = match figure.kind {
            PopulationKind::Average => &mut *average,
            PopulationKind::Census => &mut *census,
        };
        if figure.published <= as_of && slot.is_none_or(|held| held.published < figure.published) {
            *slot = Some(Figure {
                kind: figure.kind,
                published: figure.published,
                value,
                origin: Origin::Caller(&figure.source),
            });
        }
    }
    let [average, census] = latest;
    let (first, second) = match prefer {
        PopulationKind::Average => (average, census),
        PopulationKind::Census => (census, average),
    };
    Ok(match first {
        Some(_) => Figures { main: first, other: second },
        None => Figures { main: second, other: None },
    })
}

fn table(kind: PopulationKind, as_of: NaiveDate) -> Option<Figure<'static>> {
    latest_population(kind, as_of).map(official)
}

/// A figure of the library's own table.
pub(super) fn official(figure: &PopulationFigure) -> Figure<'static> {
    Figure {
        kind: figure.kind,
        published: figure.published,
        value: u128::from(figure.value),
        origin: Origin::Library(figure.of, figure.certainty),
    }
}
