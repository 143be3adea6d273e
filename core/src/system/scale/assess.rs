//! The operation `classify_scale`.

use chrono::NaiveDate;
use serde::Serialize;

use super::figure::{Figure, Figures, resolve};
use super::months::Window;
use super::rules::{
    BELOW, DATA, DIFFERENT, ENOUGH, FIGURES, LARGE, MONTHS_WANTING, NO_POPULATION, ONE_FIGURE,
    PASSED, REACHED, SAME, VERY_LARGE,
};
use super::{GivenFigure, MonthUsers, MonthlyUsersGiven, Scale, UsedFigure, thresholds};
use crate::Error;
use crate::assessment::{Applies, Assessment, Detail, Judgement, Outcome, Row, evaluate};
use crate::json::Read;
use crate::law::{IN_FORCE, PopulationKind};
use crate::text::{Arg, Text, text};

/// A system's monthly users, to be classified by scale (Art. 17).
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScaleRequest {
    /// The day whose population and whose last twelve complete months count.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// Distinct users in Viet Nam a month (Arts 17.1, 17.4).
    #[serde(default)]
    pub monthly_users: MonthlyUsersGiven,
    /// Which kind of population figure decides; the yearly average if absent (reading 2).
    #[serde(default)]
    pub population_kind: Option<PopulationKind>,
    /// Official population figures that replace the library's table.
    #[serde(default)]
    pub populations: Vec<GivenFigure>,
}

/// The class of a system by scale.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScaleResponse {
    /// Met when the scale can be determined; the class itself is in `scale`.
    pub assessment: Assessment,
    /// The numbers; absent from the compact answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<ScaleFigures>,
    /// The class; null while it cannot be determined.
    pub scale: Option<Scale>,
}

/// The numbers behind a class. Counts are strings of digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScaleFigures {
    /// The average of the twelve months, exact.
    pub average: Option<Average>,
    /// Where months are wanting: the day from which the scale can be determined, if every
    /// month from now on is counted and no older one is supplied.
    pub determinable_from: Option<NaiveDate>,
    /// The twelve months used, the oldest first.
    pub months: Vec<MonthUsers>,
    /// The answer under the latest figure of the other kind.
    pub other: Option<OtherAnswer>,
    /// The population that decides.
    pub population: Option<UsedFigure>,
    /// The distance to 3 %.
    pub to_large: Option<Distance>,
    /// The distance to above 10 %.
    pub to_very_large: Option<Distance>,
    /// The sum of the twelve months.
    pub total: Option<String>,
}

/// An average of twelve months without rounding: `whole` and `twelfths` twelfths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Average {
    /// What is left over: 0 to 11 twelfths.
    pub twelfths: u8,
    /// Whole users a month.
    pub whole: String,
}

/// How far a total is from a threshold. Counts are strings of digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Distance {
    /// The distance as average monthly users: `total` divided by twelve, rounded up.
    pub average: String,
    /// Whether the threshold is reached.
    pub reached: bool,
    /// The smallest sum over twelve months that reaches it.
    pub threshold: String,
    /// Users over the twelve months together: how many more reach it, or, where it is
    /// reached, how many fewer no longer do.
    pub total: String,
}

/// The class under the latest population figure of the other kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherAnswer {
    /// That figure.
    pub population: UsedFigure,
    /// The class by it; null while it cannot be determined.
    pub scale: Option<Scale>,
}

/// Steps to a threshold, up or down.
struct Steps {
    reached: bool,
    threshold: u128,
    total: u128,
    average: u128,
}

impl Steps {
    fn new(total: u128, threshold: u128) -> Self {
        let reached = total >= threshold;
        let away = if reached {
            total.saturating_sub(threshold).saturating_add(1)
        } else {
            threshold.saturating_sub(total)
        };
        Self { reached, threshold, total: away, average: away.div_ceil(12) }
    }

    fn shown(&self) -> Distance {
        Distance {
            average: self.average.to_string(),
            reached: self.reached,
            threshold: self.threshold.to_string(),
            total: self.total.to_string(),
        }
    }
}

/// What the rules look at.
pub(crate) struct Subject<'a> {
    window: Window,
    figures: Figures<'a>,
    total: Option<u128>,
    pub(crate) scale: Option<Scale>,
    other: Option<Scale>,
}

const WHY_MONTHS: Text = text(
    "quy mô là trung bình cộng của 12 tháng gần nhất",
    "the scale is the average of the 12 most recent months",
);
const WHY_POPULATION: Text = text(
    "ngưỡng 3% và 10% tính trên tổng dân số công bố chính thức gần nhất",
    "3% and 10% are of the latest officially published population",
);

impl<'a> Subject<'a> {
    fn new(request: &'a ScaleRequest) -> Result<Self, Error> {
        let as_of = request.as_of;
        let window = Window::new(&request.monthly_users, as_of, "/monthly_users")?;
        let prefer = request.population_kind.unwrap_or(PopulationKind::Average);
        let figures = resolve(&request.populations, prefer, as_of, "/populations")?;
        let total = window.total();
        let class = |figure: Option<Figure<'_>>| {
            figure.filter(|_| as_of >= IN_FORCE).and_then(|f| Scale::of_total(total?, f.value))
        };
        let (scale, other) = (class(figures.main), class(figures.other));
        Ok(Self { window, figures, total, scale, other })
    }

    fn steps(&self) -> Option<(Steps, Steps)> {
        let (large, very_large) = thresholds(self.figures.main?.value);
        let total = self.total?;
        Some((Steps::new(total, large), Steps::new(total, very_large)))
    }

    /// Undetermined, with whichever of months and population is missing.
    fn unknown(&self) -> Judgement {
        let months = self.total.is_none();
        let population = self.figures.main.is_none();
        let judgement = if months {
            let day = self.window.determinable_from().map_or(Arg::Quote(String::new()), Arg::Date);
            Judgement::new(Outcome::Undetermined, &MONTHS_WANTING, "/monthly_users")
                .arg("n", Arg::from(self.window.known()))
                .arg("months", Arg::Months(self.window.unknown()))
                .arg("day", day)
                .missing("/monthly_users", WHY_MONTHS)
        } else {
            Judgement::new(Outcome::Undetermined, &NO_POPULATION, "/populations")
        };
        if population { judgement.missing("/populations", WHY_POPULATION) } else { judgement }
    }

    fn figures(&self) -> ScaleFigures {
        let (to_large, to_very_large) = self.steps().unzip();
        ScaleFigures {
            average: self.total.map(|total| Average {
                twelfths: u8::try_from(total.rem_euclid(12)).unwrap_or(0),
                whole: total.div_euclid(12).to_string(),
            }),
            determinable_from: match self.total {
                Some(_) => None,
                None => self.window.determinable_from(),
            },
            months: self.window.shown(),
            other: self
                .figures
                .other
                .map(|figure| OtherAnswer { population: figure.shown(), scale: self.other }),
            population: self.figures.main.map(|figure| figure.shown()),
            to_large: to_large.map(|steps| steps.shown()),
            to_very_large: to_very_large.map(|steps| steps.shown()),
            total: self.total.map(|total| total.to_string()),
        }
    }
}

fn rows<'a>() -> [Row<Subject<'a>>; 4] {
    [
        Row { rule: &DATA, applies: |_| Applies::Yes, judge: data },
        Row { rule: &LARGE, applies: |_| Applies::Yes, judge: large },
        Row { rule: &VERY_LARGE, applies: |_| Applies::Yes, judge: very_large },
        Row {
            rule: &FIGURES,
            applies: |subject| match (subject.figures.main, subject.figures.other) {
                (Some(_), None) => Applies::No(&ONE_FIGURE),
                _ => Applies::Yes,
            },
            judge: figures_agree,
        },
    ]
}

fn data(subject: &Subject<'_>) -> Judgement {
    let (Some(_), Some(figure)) = (subject.total, subject.figures.main) else {
        return subject.unknown();
    };
    let first = subject.window.first;
    Judgement::new(Outcome::Met, &ENOUGH, "/monthly_users")
        .arg("first", Arg::Months(vec![first]))
        .arg("last", Arg::Months(vec![first.plus(11)]))
        .arg("population", Arg::Count(figure.value))
        .arg("source", figure.named())
}

fn large(subject: &Subject<'_>) -> Judgement {
    match (subject.scale, subject.steps(), subject.total) {
        (Some(Scale::VeryLarge), _, Some(total)) => {
            Judgement::new(Outcome::NotMet, &PASSED, "/monthly_users")
                .arg("total", Arg::Count(total))
        }
        (Some(_), Some((steps, _)), Some(total)) => at_threshold(total, &steps),
        _ => subject.unknown(),
    }
}

fn very_large(subject: &Subject<'_>) -> Judgement {
    match (subject.scale, subject.steps(), subject.total) {
        (Some(_), Some((_, steps)), Some(total)) => at_threshold(total, &steps),
        _ => subject.unknown(),
    }
}

fn at_threshold(total: u128, steps: &Steps) -> Judgement {
    let (outcome, message) =
        if steps.reached { (Outcome::Met, &REACHED) } else { (Outcome::NotMet, &BELOW) };
    Judgement::new(outcome, message, "/monthly_users")
        .arg("total", Arg::Count(total))
        .arg("threshold", Arg::Count(steps.threshold))
        .arg("more", Arg::Count(steps.total))
        .arg("average", Arg::Count(steps.average))
}

fn figures_agree(subject: &Subject<'_>) -> Judgement {
    let (Some(scale), Some(other), Some(figure)) =
        (subject.scale, subject.other, subject.figures.other)
    else {
        return subject.unknown();
    };
    let judgement = if scale == other {
        Judgement::new(Outcome::Met, &SAME, "/populations")
    } else {
        Judgement::review(&DIFFERENT, "/populations")
    };
    judgement
        .arg("other", figure.named())
        .arg("population", Arg::Count(figure.value))
        .arg("scale", Arg::Text(other.name()))
}

impl ScaleRequest {
    /// The class alone; `None` while it cannot be determined.
    ///
    /// # Errors
    /// Those of [`ScaleRequest::run`].
    pub fn scale(&self) -> Result<Option<Scale>, Error> {
        Subject::new(self).map(|subject| subject.scale)
    }

    /// Classifies a system by scale (Arts 17.2–17.4).
    ///
    /// # Errors
    /// `invalid_request` for a count that is negative, not whole or not digits, a thirteenth
    /// plain count, a month that is given twice, malformed or in the future, a population of
    /// 0 or without source, or two figures of one kind published on one day; `limit_exceeded`
    /// for more than 1200 months or 100 figures. Each names its place.
    pub fn run(self) -> Result<ScaleResponse, Error> {
        let subject = Subject::new(&self)?;
        let findings = evaluate(&rows(), &subject, self.as_of);
        let (as_of, detail, operation) = (self.as_of, self.detail, "classify_scale");
        Ok(ScaleResponse {
            assessment: Assessment { as_of, detail, findings, operation },
            figures: (detail == Detail::Full).then(|| subject.figures()),
            scale: subject.scale,
        })
    }
}
