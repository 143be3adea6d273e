//! The operation `assess_indicator_set`.

mod gather;
mod judge;
mod rules;
mod tally;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Serialize;

use self::gather::{groups_of, sharing, some};
use self::judge::Subject;
use self::rules::ROWS;
use self::tally::{Tally, findings, tally};
use super::read::{Format, read_document};
use super::{Encoding, Indicator, MAX_INDICATORS};
use crate::assessment::{Assessment, Detail, Fact, evaluate};
use crate::json::Read;
use crate::text::{name_key, text, tidy};
use crate::unicode::uppercase;
use crate::{Error, ErrorKind};

pub(super) use self::rules::{MESSAGES, RULES};

/// Whose set it is (Art. 10.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorSetKind"))]
#[serde(rename_all = "snake_case")]
pub enum SetKind {
    /// The Government and its head (a).
    Government,
    /// The leaders of a ministry or sector (b).
    Ministry,
    /// Another state agency, which chooses for itself (d).
    Other,
    /// The leaders of a provincial people's committee (c).
    Province,
}

/// What a group of indicators is for (nhóm chỉ số, Art. 10.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorGroupRole"))]
#[serde(rename_all = "snake_case")]
pub enum GroupRole {
    /// What the Government or its head asks for ad hoc.
    AdHoc,
    /// Targets of the provincial council's resolutions, yearly and for five years.
    CouncilTargets,
    /// Daily and monthly steering.
    DailyMonthly,
    /// Emergencies, disasters, epidemics, rescue.
    Emergencies,
    /// Tasks given by the Government and its head.
    GovernmentTasks,
    /// Indicators specific to the locality.
    LocalSpecific,
    /// National target programmes and important national projects.
    NationalProgrammes,
    /// A group that the law does not name.
    Other,
}

impl GroupRole {
    /// The role whose name serves as a group's id, so that no group has to be declared for it.
    fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "ad_hoc" => Self::AdHoc,
            "council_targets" => Self::CouncilTargets,
            "daily_monthly" => Self::DailyMonthly,
            "emergencies" => Self::Emergencies,
            "government_tasks" => Self::GovernmentTasks,
            "local_specific" => Self::LocalSpecific,
            "national_programmes" => Self::NationalProgrammes,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

/// A group of the set.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorGroup {
    /// Its id, as the indicators' `groups` name it.
    pub id: String,
    /// What it is called.
    #[serde(default)]
    pub name: Option<String>,
    /// What it is for; unknown if absent.
    #[serde(default)]
    pub role: Option<GroupRole>,
}

/// A set to judge. The definitions stand in the request, or come as a document.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorSetRequest"))]
pub struct SetRequest {
    /// Whether the Government or its head asked for indicators ad hoc (10.3.a).
    #[serde(default)]
    pub ad_hoc_requested: Fact,
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// How the document's characters are written; found out if absent.
    #[serde(default)]
    pub encoding: Option<Encoding>,
    /// How the document is written; found out if absent.
    #[serde(default)]
    pub format: Option<Format>,
    /// The groups. A group whose id is the name of a role need not be listed.
    #[serde(default)]
    pub groups: Option<Vec<IndicatorGroup>>,
    /// The definitions, where no document brings them; at most 200,000.
    #[serde(default)]
    pub indicators: Option<Vec<Indicator>>,
    /// Whose set it is; unknown if absent.
    #[serde(default)]
    pub kind: Option<SetKind>,
}

/// One indicator defined more than once.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorDuplicate"))]
pub struct Duplicate {
    /// The places of the definitions; the first is 0.
    pub indicators: Vec<u32>,
    /// The code or the name that they share.
    pub key: String,
    /// The different sources.
    pub sources: Vec<String>,
    /// The different units.
    pub units: Vec<String>,
    /// Whether the code or the name is shared.
    pub what: Shared,
}

/// What two definitions share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorShared"))]
#[serde(rename_all = "snake_case")]
pub enum Shared {
    /// The code.
    Code,
    /// The name, without regard to case, spaces and the place of the tone mark.
    Name,
}

/// How many indicators a group has.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorGroupCount"))]
pub struct GroupCount {
    /// The group's id.
    pub id: String,
    /// How many indicators name it.
    pub indicators: u32,
    /// What it is for.
    pub role: Option<GroupRole>,
}

/// The verdict on a set.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorSetResponse"))]
pub struct SetResponse {
    /// A finding for each rule of the set, then one for each rule of its definitions.
    pub assessment: Assessment,
    /// Each rule of the definitions, with the definitions that do not simply meet it.
    pub definitions: Vec<Tally>,
    /// Indicators that are defined more than once.
    pub duplicates: Vec<Duplicate>,
    /// The groups, declared ones first, then those that indicators name.
    pub groups: Vec<GroupCount>,
    /// How many definitions there are.
    pub indicators: u32,
    /// The indicators in no group.
    pub ungrouped: Vec<u32>,
}

impl SetRequest {
    /// Judges the set and every definition in it.
    ///
    /// # Errors
    /// `invalid_request` for malformed evidence, a group declared twice, or definitions both in
    /// the request and in a document; `invalid_document` and `limit_exceeded` as
    /// `read_indicators` has them.
    pub fn run(self, document: Option<&[u8]>) -> Result<SetResponse, Error> {
        let Self { as_of, detail, kind, .. } = self;
        self.ad_hoc_requested.check("/ad_hoc_requested")?;
        let (given, indicators) = match (self.indicators, document) {
            (Some(_), Some(_)) => {
                return Err(Error::invalid(
                    "/indicators",
                    text(
                        "chỉ số đã có trong tệp kèm theo; bỏ trường này hoặc bỏ tệp",
                        "the document already brings the indicators; leave out this field or it",
                    ),
                    &[],
                ));
            }
            (Some(indicators), None) => (true, indicators),
            (None, Some(document)) => {
                let read = read_document(document, self.format, self.encoding, &HashMap::new())?;
                (true, read.indicators)
            }
            (None, None) => (false, Vec::new()),
        };
        within_limit(indicators.len())?;
        for (n, indicator) in indicators.iter().enumerate() {
            indicator.check().map_err(|error| error.under(&format!("/indicators/{n}")))?;
        }
        let groups_declared = self.groups.is_some();
        let (groups, undeclared) = groups_of(self.groups, &indicators)?;
        let place = |found: Option<usize>| found.and_then(|n| u32::try_from(n).ok());
        let ungrouped: Vec<u32> = (0u32..)
            .zip(&indicators)
            .filter(|(_, i)| {
                i.groups.as_ref().is_some_and(|of| of.iter().all(|id| id.trim().is_empty()))
            })
            .map(|(n, _)| n)
            .collect();
        let code = |i: &Indicator| some(uppercase(&tidy(i.code.as_deref()?)));
        let name = |i: &Indicator| some(name_key(i.name.as_deref()?));
        let (coded, mut duplicates, mut lacking) = sharing(&indicators, Shared::Code, code);
        let (_, by_name, lacking_by_name) = sharing(&indicators, Shared::Name, name);
        duplicates.extend(by_name);
        lacking.extend(lacking_by_name);
        // Labels are shown for the first few only.
        let labels = if ungrouped.is_empty() {
            Vec::new()
        } else {
            let label = |i: &Indicator| i.code.as_ref().or(i.name.as_ref()).cloned();
            indicators.iter().map(|i| label(i).unwrap_or_else(|| "?".to_owned())).collect()
        };
        let subject = Subject {
            kind,
            ad_hoc: self.ad_hoc_requested.answer_on(as_of),
            indicators_given: given,
            memberships_known: indicators.iter().all(|i| i.groups.is_some()),
            first_without_groups: place(indicators.iter().position(|i| i.groups.is_none())),
            groups_declared,
            groups,
            undeclared,
            ungrouped,
            labels,
            count: u32::try_from(indicators.len()).unwrap_or(u32::MAX),
            coded,
            first_nameless: place(
                indicators
                    .iter()
                    .position(|i| i.name.as_deref().is_none_or(|name| name.trim().is_empty())),
            ),
            duplicates,
            lacking,
        };
        let mut found = evaluate(ROWS, &subject, as_of);
        let tallies = tally(&indicators, as_of);
        found.extend(findings(&tallies, given, as_of));
        let operation = "assess_indicator_set";
        Ok(SetResponse {
            assessment: Assessment { as_of, detail, findings: found, operation },
            definitions: tallies.into_iter().map(|(_, tally)| tally).collect(),
            duplicates: subject.duplicates,
            groups: subject.groups,
            indicators: subject.count,
            ungrouped: subject.ungrouped,
        })
    }
}

/// Refuses more definitions than can be judged at once.
pub(super) fn within_limit(count: usize) -> Result<(), Error> {
    if count <= MAX_INDICATORS {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::LimitExceeded,
        "/indicators",
        text(
            "có {n} chỉ số, quá giới hạn {most}; chia thành nhiều bộ",
            "there are {n} indicators, more than the limit of {most}; split the set",
        ),
        &[("n", count.into()), ("most", MAX_INDICATORS.into())],
    ))
}
