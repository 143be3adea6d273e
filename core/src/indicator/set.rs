//! The operation `assess_indicator_set`.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::read::{Format, read_document};
use super::seen::quoted;
use super::set_rules::{
    ALL_GROUPED, DUPLICATES, DUPLICATES_ONE_SOURCE, GROUPS_KNOWN, GROUPS_UNKNOWN, HAS_GROUP,
    IN_NO_GROUP, MAYBE_LOCAL, NO_DEFINITIONS, NO_DUPLICATES, NOTHING_TO_COMPARE, ONE_UNIT, ROWS,
    TWO_UNITS, WHY_GROUPS, WHY_INDICATORS, WHY_NAME, WHY_SOURCE, WHY_UNIT,
};
use super::tally::{Tally, findings, tally};
use super::{Encoding, Indicator, MAX_INDICATORS};
use crate::assessment::{Answer, Assessment, Detail, Fact, Judgement, Message, Outcome, evaluate};
use crate::text::{Arg, name_key, text, tidy};
use crate::{Error, ErrorKind};

/// Whose set it is (Art. 10.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
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

/// Of a duplicate: the first definition without a source, and the first without a unit.
type Lacking = (Option<u32>, Option<u32>);

/// What the rules look at.
pub(super) struct Subject {
    pub(super) kind: Option<SetKind>,
    pub(super) ad_hoc: Answer,
    pub(super) indicators_given: bool,
    /// Of every indicator it is known which groups it names.
    pub(super) memberships_known: bool,
    first_without_groups: Option<u32>,
    groups_declared: bool,
    groups: Vec<GroupCount>,
    undeclared: Vec<String>,
    ungrouped: Vec<u32>,
    labels: Vec<String>,
    pub(super) count: u32,
    coded: u32,
    first_nameless: Option<u32>,
    duplicates: Vec<Duplicate>,
    lacking: Vec<Lacking>,
}

impl Subject {
    /// Whether there is a group at all, or may be one.
    pub(super) fn any_group(&self) -> bool {
        !self.groups.is_empty() || !self.memberships_known
    }

    /// Whether an indicator names a group.
    pub(super) fn any_membership(&self) -> bool {
        self.groups.iter().any(|group| group.indicators > 0)
    }

    /// Art. 10.3.d: a set of the body's own choice is one that has something in it.
    pub(super) fn chosen(&self) -> Judgement {
        match (self.indicators_given, self.count) {
            (false, _) => Judgement::unknown("/indicators", WHY_INDICATORS),
            (true, 0) => Judgement::new(Outcome::NotMet, &NO_DEFINITIONS, "/indicators"),
            (true, n) => Judgement::new(Outcome::Met, &HAS_GROUP, "/indicators")
                .arg("n", Arg::Count(u128::from(n))),
        }
    }

    fn of_role(&self, role: GroupRole) -> impl Iterator<Item = &GroupCount> {
        self.groups.iter().filter(move |group| group.role == Some(role))
    }

    fn members(&self, role: GroupRole) -> u32 {
        self.of_role(role).fold(0, |sum, group| sum.saturating_add(group.indicators))
    }
}

/// Whether a group of a role is there and has indicators.
pub(super) fn role(subject: &Subject, role: GroupRole) -> Judgement {
    const AT: &str = "/groups";
    if !subject.indicators_given {
        return Judgement::unknown("/indicators", WHY_INDICATORS);
    }
    let members = subject.members(role);
    if members > 0 {
        return Judgement::new(Outcome::Met, &HAS_GROUP, AT)
            .arg("n", Arg::Count(u128::from(members)));
    }
    if let Some(first) = subject.first_without_groups {
        return Judgement::unknown(format!("/indicators/{first}/groups"), WHY_GROUPS);
    }
    let nameless_role =
        subject.groups.iter().position(|group| group.role.is_none() && group.indicators > 0);
    if let Some(n) = nameless_role {
        let at = if subject.groups_declared { format!("{AT}/{n}/role") } else { AT.to_owned() };
        return Judgement::unknown(at, WHY_GROUPS);
    }
    // "… and indicators specific to the locality" stands beside the emergencies (10.3.c).
    if role == GroupRole::LocalSpecific && subject.members(GroupRole::Emergencies) > 0 {
        return Judgement::review(&MAYBE_LOCAL, AT);
    }
    Judgement::absent(AT)
}

/// Whether every indicator belongs to a group.
pub(super) fn grouped(subject: &Subject) -> Judgement {
    const AT: &str = "/indicators";
    if !subject.indicators_given {
        return Judgement::unknown(AT, WHY_INDICATORS);
    }
    if let Some(first) = subject.ungrouped.first() {
        let labels = subject
            .ungrouped
            .iter()
            .take(6)
            .filter_map(|n| subject.labels.get(usize::try_from(*n).ok()?).map(String::as_str));
        return listed(
            Outcome::NotMet,
            &IN_NO_GROUP,
            format!("{AT}/{first}/groups"),
            subject.ungrouped.len(),
            labels,
        );
    }
    match subject.first_without_groups {
        Some(first) => Judgement::unknown(format!("{AT}/{first}/groups"), WHY_GROUPS),
        None => Judgement::new(Outcome::Met, &ALL_GROUPED, AT)
            .arg("n", Arg::Count(u128::from(subject.count))),
    }
}

/// Whether every group that an indicator names is one of the set's.
pub(super) fn declared_groups(subject: &Subject) -> Judgement {
    const AT: &str = "/groups";
    if !subject.indicators_given {
        return Judgement::unknown("/indicators", WHY_INDICATORS);
    }
    if !subject.undeclared.is_empty() {
        if !subject.groups_declared {
            return Judgement::unknown(AT, WHY_GROUPS);
        }
        let ids = subject.undeclared.iter().map(String::as_str);
        return listed(
            Outcome::NotMet,
            &GROUPS_UNKNOWN,
            AT.to_owned(),
            subject.undeclared.len(),
            ids,
        );
    }
    match subject.first_without_groups {
        Some(first) => Judgement::unknown(format!("/indicators/{first}/groups"), WHY_GROUPS),
        None => Judgement::new(Outcome::Met, &GROUPS_KNOWN, AT),
    }
}

/// Whether a code stands for two definitions (reading 35).
pub(super) fn code_duplicates(subject: &Subject) -> Judgement {
    if subject.indicators_given && subject.coded == 0 {
        return Judgement::new(Outcome::NotApplicable, &NOTHING_TO_COMPARE, "/indicators");
    }
    duplicates(subject, Shared::Code, subject.coded)
}

/// Whether a name stands for two definitions (readings 34, 35).
pub(super) fn name_duplicates(subject: &Subject) -> Judgement {
    let judged = duplicates(subject, Shared::Name, subject.count);
    match subject.first_nameless {
        Some(first) if judged.outcome() == Outcome::Met => {
            Judgement::unknown(format!("/indicators/{first}/name"), WHY_NAME)
        }
        _ => judged,
    }
}

fn duplicates(subject: &Subject, what: Shared, compared: u32) -> Judgement {
    const AT: &str = "/indicators";
    if !subject.indicators_given {
        return Judgement::unknown(AT, WHY_INDICATORS);
    }
    let of_what =
        || subject.duplicates.iter().zip(&subject.lacking).filter(|(one, _)| one.what == what);
    let keys = |several: bool| {
        let found = of_what().filter(|(one, _)| (one.sources.len() > 1) == several);
        found.map(|(one, _)| one.key.as_str()).collect::<Vec<_>>()
    };
    let different = keys(true);
    if !different.is_empty() {
        let n = different.len();
        return listed(Outcome::NotMet, &DUPLICATES, AT.to_owned(), n, different.into_iter());
    }
    if let Some(first) = of_what().find_map(|(_, (source, _))| *source) {
        return Judgement::unknown(format!("{AT}/{first}/source"), WHY_SOURCE);
    }
    let same = keys(false);
    if !same.is_empty() {
        let (n, message) = (same.len(), &DUPLICATES_ONE_SOURCE);
        return listed(Outcome::NeedsReview, message, AT.to_owned(), n, same.into_iter());
    }
    Judgement::new(Outcome::Met, &NO_DUPLICATES, AT).arg("n", Arg::Count(u128::from(compared)))
}

/// Whether one indicator, defined twice, has two units.
pub(super) fn one_unit(subject: &Subject) -> Judgement {
    const AT: &str = "/indicators";
    if !subject.indicators_given {
        return Judgement::unknown(AT, WHY_INDICATORS);
    }
    let mut keys: Vec<&str> = Vec::new();
    for one in subject.duplicates.iter().filter(|one| one.units.len() > 1) {
        keys.push(&one.key);
    }
    if !keys.is_empty() {
        let n = keys.len();
        return listed(Outcome::NotMet, &TWO_UNITS, AT.to_owned(), n, keys.into_iter());
    }
    match subject.lacking.iter().find_map(|(_, unit)| *unit) {
        Some(first) => Judgement::unknown(format!("{AT}/{first}/unit"), WHY_UNIT),
        None => Judgement::new(Outcome::Met, &ONE_UNIT, AT),
    }
}

fn listed<'a>(
    outcome: Outcome,
    message: &'static Message,
    at: String,
    n: usize,
    values: impl Iterator<Item = &'a str>,
) -> Judgement {
    Judgement::new(outcome, message, at)
        .quoting(&quoted(values))
        .arg("n", Arg::Count(u128::try_from(n).unwrap_or(u128::MAX)))
}

/// The definitions that share a key, in the order of the first of each.
fn sharing(
    indicators: &[Indicator],
    what: Shared,
    key: impl Fn(&Indicator) -> Option<String>,
) -> (u32, Vec<Duplicate>, Vec<Lacking>) {
    let mut first_of: HashMap<String, u32> = HashMap::with_capacity(indicators.len());
    let mut more: HashMap<u32, Vec<u32>> = HashMap::new();
    let mut keyed = 0u32;
    for (n, indicator) in (0u32..).zip(indicators) {
        let Some(key) = key(indicator) else { continue };
        keyed = keyed.saturating_add(1);
        let first = *first_of.entry(key).or_insert(n);
        if first != n {
            more.entry(first).or_default().push(n);
        }
    }
    let mut firsts: Vec<(u32, Vec<u32>)> = more.into_iter().collect();
    firsts.sort_unstable();
    let at = |n: u32| usize::try_from(n).ok().and_then(|n| indicators.get(n));
    let (mut found, mut lacking) = (Vec::new(), Vec::new());
    for (first, mut rest) in firsts {
        rest.insert(0, first);
        let shown = at(first).and_then(|of| match what {
            Shared::Code => of.code.as_deref(),
            Shared::Name => of.name.as_deref(),
        });
        let of = |part: fn(&Indicator) -> Option<&String>| {
            let (mut seen, mut lacks) = (HashMap::new(), None);
            for n in &rest {
                match at(*n).and_then(part).map(|said| tidy(said)).filter(|said| !said.is_empty()) {
                    Some(said) => {
                        let order = seen.len();
                        seen.entry(name_key(&said)).or_insert((order, said));
                    }
                    None => lacks = lacks.or(Some(*n)),
                }
            }
            let mut said: Vec<(usize, String)> = seen.into_values().collect();
            said.sort_unstable();
            (said.into_iter().map(|(_, said)| said).collect::<Vec<String>>(), lacks)
        };
        let (sources, sourceless) = of(|i| i.source.as_ref());
        let (units, unitless) = of(|i| i.unit.as_ref());
        let key = shown.map(tidy).unwrap_or_default();
        found.push(Duplicate { indicators: rest, key, sources, units, what });
        lacking.push((sourceless, unitless));
    }
    (keyed, found, lacking)
}

/// A key that is not empty.
fn some(key: String) -> Option<String> {
    (!key.is_empty()).then_some(key)
}

fn groups_of(
    request: Option<Vec<IndicatorGroup>>,
    indicators: &[Indicator],
) -> Result<(Vec<GroupCount>, Vec<String>), Error> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut groups: Vec<GroupCount> = Vec::new();
    for (n, group) in request.into_iter().flatten().enumerate() {
        let id = tidy(&group.id);
        if places.insert(id.clone(), n).is_some() {
            return Err(Error::invalid(
                format!("/groups/{n}/id"),
                text("nhóm `{id}` được khai hai lần", "the group `{id}` is declared twice"),
                &[("id", Arg::Quote(id))],
            ));
        }
        groups.push(GroupCount { id, indicators: 0, role: group.role });
    }
    let mut undeclared = Vec::new();
    let mut seen_in: Vec<u32> = vec![u32::MAX; groups.len()];
    for (n, indicator) in (0u32..).zip(indicators) {
        for id in indicator.groups.iter().flatten().map(|id| tidy(id)).filter(|id| !id.is_empty()) {
            let place = match places.get(&id) {
                Some(place) => *place,
                None => {
                    let (place, role) = (groups.len(), GroupRole::from_id(&id));
                    if role.is_none() {
                        undeclared.push(id.clone());
                    }
                    places.insert(id.clone(), place);
                    groups.push(GroupCount { id, indicators: 0, role });
                    seen_in.push(u32::MAX);
                    place
                }
            };
            // An indicator that names a group twice counts once.
            if let (Some(group), Some(last)) = (groups.get_mut(place), seen_in.get_mut(place))
                && *last != n
            {
                *last = n;
                group.indicators = group.indicators.saturating_add(1);
            }
        }
    }
    Ok((groups, undeclared))
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
        let code = |i: &Indicator| some(tidy(i.code.as_deref()?).to_uppercase());
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
    let arg = |n: usize| Arg::Count(u128::try_from(n).unwrap_or(u128::MAX));
    Err(Error::new(
        ErrorKind::LimitExceeded,
        "/indicators",
        text(
            "có {n} chỉ số, quá giới hạn {most}; chia thành nhiều bộ",
            "there are {n} indicators, more than the limit of {most}; split the set",
        ),
        &[("n", arg(count)), ("most", arg(MAX_INDICATORS))],
    ))
}
