//! Intermediary digital platforms (nền tảng số trung gian, Art. 18): whether a system is one,
//! of which scale, and whether its owner determined and reported that in time.

mod judge;
pub(crate) mod rules;

use chrono::NaiveDate;
use serde::Serialize;

use super::scale::{GivenFigure, MonthlyUsersGiven, Scale, ScaleRequest};
use super::{Month, due};
use crate::assessment::{Answer, Assessment, Detail, Fact, evaluate};
use crate::json::Read;
use crate::law::{IN_FORCE, PopulationKind};
use crate::text::{Arg, text};
use crate::{Error, ErrorKind};

/// The most days in a list of determinations or reports.
const MOST_DAYS: usize = 200;

/// A system that may be an intermediary platform. Every fact may be left out.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlatformRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// The days on which the owner determined the scale; an empty list if it never did,
    /// absent if that is not known.
    #[serde(default)]
    pub determinations: Option<Vec<NaiveDate>>,
    /// It is an electronic environment in which parties transact, or provide, use or
    /// develop products and services.
    #[serde(default)]
    pub environment: Fact,
    /// Its owner is independent of the transacting parties.
    #[serde(default)]
    pub independent: Fact,
    /// Distinct users in Viet Nam a month, as in `classify_scale`.
    #[serde(default)]
    pub monthly_users: MonthlyUsersGiven,
    /// The day on which it began to run.
    #[serde(default)]
    pub operating_since: Option<NaiveDate>,
    /// Its owner sells or transacts on it too.
    #[serde(default)]
    pub owner_trades: Fact,
    /// Which kind of population figure decides.
    #[serde(default)]
    pub population_kind: Option<PopulationKind>,
    /// Official population figures that replace the library's table.
    #[serde(default)]
    pub populations: Vec<GivenFigure>,
    /// The days on which the owner reported to the state; an empty list if it never did.
    #[serde(default)]
    pub reports: Option<Vec<NaiveDate>>,
    /// Third parties transact on it.
    #[serde(default)]
    pub third_parties: Fact,
}

/// What a system is under Art. 18, and what was due.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlatformResponse {
    /// What the rules say.
    pub assessment: Assessment,
    /// The last good day for the first determination; null without `operating_since`.
    pub first_due: Option<NaiveDate>,
    /// Whether the owner trades on a platform on which third parties transact too.
    pub hybrid: bool,
    /// Whether it is an intermediary.
    pub intermediary: Answer,
    /// The next yearly deadline on or after the day; null before a first determination.
    pub next_yearly: Option<NaiveDate>,
    /// Whether it is a platform.
    pub platform: Answer,
    /// Its scale; null while it cannot be determined.
    pub scale: Option<Scale>,
    /// The first day with twelve complete calendar months; null without `operating_since`.
    pub scale_determinable_from: Option<NaiveDate>,
}

/// What the rules look at.
struct Subject {
    request: PlatformRequest,
    scale: Option<Scale>,
    first: Option<due::First>,
    /// When reports were due, the oldest first; the last is the first that has not passed.
    dues: Vec<Due>,
}

/// A 30 January by which a report is due (Art. 18.2, reading 25).
struct Due {
    day: NaiveDate,
    /// From when a report counts for it: the determination that it tells of (the first of that
    /// January, else the last before), or the day after the last 30 January.
    from: NaiveDate,
    /// The scale at that determination, or on the day.
    scale: Option<Scale>,
}

impl Subject {
    fn platform(&self) -> Answer {
        self.request.environment.answer_on(self.request.as_of)
    }

    fn hybrid(&self) -> bool {
        let answer = |fact: &Fact| fact.answer_on(self.request.as_of);
        answer(&self.request.owner_trades) == Answer::Yes
            && answer(&self.request.third_parties) == Answer::Yes
    }

    /// Independent, or a hybrid on which third parties transact (reading 9).
    fn independent(&self) -> Answer {
        let answer = |fact: &Fact| fact.answer_on(self.request.as_of);
        match answer(&self.request.owner_trades) {
            Answer::Yes => answer(&self.request.third_parties),
            _ => answer(&self.request.independent),
        }
    }

    fn intermediary(&self) -> Answer {
        self.platform().and(self.independent())
    }

    /// The determinations that can count: the decree in force, twelve months of operation.
    fn valid(&self) -> impl Iterator<Item = NaiveDate> + Clone {
        let from = due::counts_from(self.first);
        let all = self.request.determinations.iter().flatten().copied();
        all.filter(move |day| *day >= from)
    }
}

impl Subject {
    /// Every 30 January by which a report was due, and the first that has not passed. The scale
    /// of then follows from the months that name themselves, and from those that do not only in
    /// the month of `as_of`: today's scale says nothing of an earlier month (reading 23).
    fn reports_due(&self) -> Result<Vec<Due>, Error> {
        let request = &self.request;
        let as_of = request.as_of;
        let never = request.determinations.as_ref().is_some_and(Vec::is_empty);
        let began = match self.valid().min() {
            None if !never => None,
            began => due::reports_from(self.first, began),
        };
        let mut dues = Vec::new();
        let mut from = began.map(|began| began.min(IN_FORCE));
        let mut january = began.and_then(due::january_from);
        while let (Some(day), Some(since), true) = (january, from, dues.len() < MOST_DAYS) {
            // One more in the same January does not undo a report of the first.
            let open = self.valid().filter(|done| *done >= since && *done <= day);
            let of_january = |done: &NaiveDate| Month::of(*done) == Month::of(day);
            let told = open.clone().filter(of_january).min().or_else(|| open.max());
            let then = told.unwrap_or(day);
            let users = &request.monthly_users;
            let scale = if Month::of(then) < Month::of(as_of) {
                request.scale_on(then, users.on(then))?
            } else if then < as_of {
                request.scale_on(then, users.clone())?
            } else {
                self.scale
            };
            let next = due::january_after(day);
            dues.push(Due { day, from: told.unwrap_or(since), scale });
            (from, january) = (day.succ_opt(), next.filter(|_| day < as_of));
        }
        Ok(dues)
    }
}

impl PlatformRequest {
    /// Assesses a system under Art. 18.
    ///
    /// # Errors
    /// Those of `classify_scale`; `invalid_request` for malformed evidence and for a day of
    /// operation, determination or report after `as_of`; `limit_exceeded` for more than 200
    /// of such days.
    pub fn run(self) -> Result<PlatformResponse, Error> {
        self.check()?;
        let as_of = self.as_of;
        let in_force = as_of >= IN_FORCE;
        let scale = self.scale_on(as_of, self.monthly_users.clone())?;
        let first = self.operating_since.and_then(due::first);
        let mut subject = Subject { request: self, scale, first, dues: Vec::new() };
        subject.dues = subject.reports_due()?;
        let findings = evaluate(&judge::ROWS, &subject, as_of);
        let (detail, operation) = (subject.request.detail, "classify_platform");
        let began = subject.valid().min();
        Ok(PlatformResponse {
            assessment: Assessment { as_of, detail, findings, operation },
            first_due: first.map(|first| first.due),
            hybrid: subject.hybrid(),
            intermediary: if in_force { subject.intermediary() } else { Answer::Unknown },
            next_yearly: began
                .and_then(due::january_after)
                .and_then(|january| due::january_from(january.max(as_of))),
            platform: if in_force { subject.platform() } else { Answer::Unknown },
            scale,
            scale_determinable_from: first.map(|first| first.determinable),
        })
    }

    fn scale_on(
        &self,
        as_of: NaiveDate,
        monthly_users: MonthlyUsersGiven,
    ) -> Result<Option<Scale>, Error> {
        let (population_kind, populations) = (self.population_kind, self.populations.clone());
        ScaleRequest { as_of, detail: Detail::Compact, monthly_users, population_kind, populations }
            .scale()
    }

    fn check(&self) -> Result<(), Error> {
        self.environment.check("/environment")?;
        self.independent.check("/independent")?;
        self.owner_trades.check("/owner_trades")?;
        self.third_parties.check("/third_parties")?;
        let days = |list: &Option<Vec<NaiveDate>>, at: &str| {
            let list = list.as_deref().unwrap_or_default();
            if list.len() > MOST_DAYS {
                return Err(Error::new(
                    ErrorKind::LimitExceeded,
                    at.to_owned(),
                    text("danh sách có quá {n} ngày", "the list has more than {n} days"),
                    &[("n", Arg::Count(200))],
                ));
            }
            (0usize..)
                .zip(list)
                .try_for_each(|(n, day)| due::past(*day, self.as_of, format!("{at}/{n}")))
        };
        days(&self.determinations, "/determinations")?;
        days(&self.reports, "/reports")?;
        due::began_by(self.operating_since, self.as_of)
    }
}
