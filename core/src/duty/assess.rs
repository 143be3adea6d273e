//! The operation `assess_duties`.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;

use super::facts::{Channel, DutyFacts, Situation};
use super::rules::{
    BELOW, NO_CASE, NOT_INTERMEDIARY, NOT_YET_DUE, ONLY_EMAIL, PROVIDED_LATE, PROVIDED_OLD, ROWS,
    facts,
};
use crate::Error;
use crate::assessment::{Answer, Applies, Assessment, Detail, Fact, Judgement, Outcome, evaluate};
use crate::json::Read;
use crate::system::due;
use crate::system::scale::Scale;
use crate::text::{Arg, Text, text};

/// An intermediary platform and what its owner does. Whatever is left out is unknown.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DutiesRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// What the owner does.
    #[serde(default)]
    pub facts: DutyFacts,
    /// Whether it is an intermediary platform, as `classify_platform` tells.
    #[serde(default)]
    pub intermediary: Fact,
    /// The day on which it began to run; without it, twelve months or more are taken as run.
    #[serde(default)]
    pub operating_since: Option<NaiveDate>,
    /// Its scale, as `classify_scale` tells.
    #[serde(default)]
    pub scale: Option<Scale>,
    /// What some duties depend on.
    #[serde(default)]
    pub situation: Situation,
}

/// Which duties are met.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DutiesResponse {
    /// A finding for each element of each duty.
    pub assessment: Assessment,
}

/// What the rules look at.
pub(super) struct Subject {
    pub(super) request: DutiesRequest,
}

const WHY_DUTY: Text = text(
    "nghĩa vụ của chủ quản; chưa biết không có nghĩa là chưa làm",
    "a duty of the owner; what is not known is not taken as not done",
);
const WHY_SCALE: Text =
    text("nghĩa vụ tùy theo quy mô của nền tảng", "the duties depend on the platform's scale");
const WHY_INTERMEDIARY: Text = text(
    "chỉ chủ quản nền tảng số trung gian chịu các nghĩa vụ này",
    "only owners of intermediary platforms have these duties",
);
const WHY_CASE: Text =
    text("nghĩa vụ chỉ phát sinh trong trường hợp này", "the duty arises only in this case");

impl Subject {
    pub(super) fn fact(&self, fact: &Fact, at: &'static str) -> Judgement {
        Judgement::fact_on(fact, at, WHY_DUTY, self.request.as_of)
    }

    fn binds(&self, least: Scale) -> Applies {
        match (self.request.intermediary.answer_on(self.request.as_of), self.request.scale) {
            (Answer::No, _) => Applies::No(&NOT_INTERMEDIARY),
            (_, Some(scale)) if scale < least => Applies::No(&BELOW),
            (Answer::Unknown, _) => Applies::Unknown("/intermediary".into(), WHY_INTERMEDIARY),
            (_, None) => Applies::Unknown("/scale".into(), WHY_SCALE),
            _ => Applies::Yes,
        }
    }

    fn in_case(&self, least: Scale, case: &Fact, at: &'static str) -> Applies {
        match (case.answer_on(self.request.as_of), self.binds(least)) {
            (_, Applies::No(why)) => Applies::No(why),
            (Answer::No, _) => Applies::No(&NO_CASE),
            (Answer::Unknown, Applies::Yes) => Applies::Unknown(at.into(), WHY_CASE),
            (_, applies) => applies,
        }
    }
}

/// Law Art. 47.1 binds every owner.
pub(super) fn everyone(_: &Subject) -> Applies {
    Applies::Yes
}

/// Large and very large platforms: Art. 20 takes in Art. 19.
pub(super) fn large(subject: &Subject) -> Applies {
    subject.binds(Scale::Large)
}

/// Very large platforms.
pub(super) fn very_large(subject: &Subject) -> Applies {
    subject.binds(Scale::VeryLarge)
}

/// Large platforms, in a case.
pub(super) fn large_with(subject: &Subject, case: &Fact, at: &'static str) -> Applies {
    subject.in_case(Scale::Large, case, at)
}

/// Very large platforms, in a case.
pub(super) fn very_large_with(subject: &Subject, case: &Fact, at: &'static str) -> Applies {
    subject.in_case(Scale::VeryLarge, case, at)
}

/// Art. 20.1.a does not list e-mail (reading 11).
pub(super) fn recommendation_channel(subject: &Subject) -> Judgement {
    const AT: &str = "/facts/recommendation/channel_agreed";
    let recommendation = &subject.request.facts.recommendation;
    let agreed = recommendation.channel_agreed.answer_on(subject.request.as_of) == Answer::Yes;
    let channels = &recommendation.channels;
    if agreed && !channels.is_empty() && channels.iter().all(|one| *one == Channel::Email) {
        return Judgement::review(&ONLY_EMAIL, "/facts/recommendation/channels");
    }
    subject.fact(&recommendation.channel_agreed, AT)
}

/// Art. 19.3: the evidence has to be of the last January, by its 30th day, or already of this one;
/// the 30th itself is still good. The first January is that after the decree took effect and twelve
/// months of operation, whether or not the scale was determined by then: unlike Art. 18.2.b, the
/// clause does not wait for that.
pub(super) fn provided(subject: &Subject) -> Judgement {
    const AT: &str = "/facts/statistics/provided_yearly";
    let as_of = subject.request.as_of;
    let fact = &subject.request.facts.statistics.provided_yearly;
    let judgement = subject.fact(fact, AT);
    let settled = fact.evidence.iter().filter(|evidence| evidence.settles(as_of));
    let days: Vec<NaiveDate> = settled.filter_map(|evidence| evidence.date).collect();
    let of = |january: &NaiveDate| days.iter().filter(|day| day.year() == january.year()).min();
    let this = due::january(as_of.year()).filter(|day| *day < as_of || of(day).is_some());
    let Some(last) = this.or_else(|| due::january(as_of.year().checked_sub(1)?)) else {
        return judgement;
    };
    let answer = fact.answer_on(as_of);
    let from = due::counts_from(subject.request.operating_since.and_then(due::first));
    if last < from {
        // There was no 30 January yet: nothing can be late, and nothing is owed so far.
        return match due::january_from(from) {
            Some(first) if answer != Answer::Yes => {
                Judgement::new(Outcome::NotApplicable, &NOT_YET_DUE, AT)
                    .arg("day", Arg::Date(first))
            }
            _ => judgement,
        };
    }
    if answer != Answer::Yes || fact.evidence.is_empty() {
        return judgement;
    }
    match of(&last) {
        Some(day) if *day <= last => judgement,
        Some(day) => Judgement::new(Outcome::NotMet, &PROVIDED_LATE, AT)
            .arg("done", Arg::Date(*day))
            .arg("day", Arg::Date(last)),
        None => Judgement::new(Outcome::Undetermined, &PROVIDED_OLD, AT)
            .arg("day", Arg::Date(last))
            .missing(format!("{AT}/evidence"), WHY_DUTY),
    }
}

impl DutiesRequest {
    /// Assesses the duties of Arts 19 and 20 and of Law Art. 47.
    ///
    /// # Errors
    /// `invalid_request` for evidence with a malformed digest or swapped dates, and for a day of
    /// operation after `as_of`.
    pub fn run(self) -> Result<DutiesResponse, Error> {
        let subject = Subject { request: self };
        for (at, fact) in facts(&subject) {
            fact.check(at)?;
        }
        let request = &subject.request;
        request.intermediary.check("/intermediary")?;
        let s = &request.situation;
        for (fact, at) in [
            (&s.conduct_changed, "/situation/conduct_changed"),
            (&s.content_changed, "/situation/content_changed"),
            (&s.preinstalled_apps, "/situation/preinstalled_apps"),
            (&s.problems_changed, "/situation/problems_changed"),
            (&s.search_priority, "/situation/search_priority"),
        ] {
            fact.check(at)?;
        }
        due::began_by(request.operating_since, request.as_of)?;
        let (as_of, detail, operation) = (request.as_of, request.detail, "assess_duties");
        let findings = evaluate(ROWS, &subject, as_of);
        Ok(DutiesResponse { assessment: Assessment { as_of, detail, findings, operation } })
    }
}
