//! What the rules of a set look at, and how each is judged.

use super::rules::{
    ALL_GROUPED, DUPLICATES, DUPLICATES_ONE_SOURCE, GROUPS_KNOWN, GROUPS_UNKNOWN, HAS_GROUP,
    IN_NO_GROUP, MAYBE_LOCAL, NO_DEFINITIONS, NO_DUPLICATES, NOTHING_TO_COMPARE, ONE_UNIT,
    TWO_UNITS, WHY_GROUPS, WHY_INDICATORS, WHY_NAME, WHY_SOURCE, WHY_UNIT,
};
use super::{Duplicate, GroupCount, GroupRole, SetKind, Shared};
use crate::assessment::{Answer, Judgement, Message, Outcome};
use crate::indicator::definition::quoted;
use crate::text::Arg;

/// Of a duplicate: the first definition without a source, and the first without a unit.
pub(super) type Lacking = (Option<u32>, Option<u32>);

/// What the rules look at.
pub(super) struct Subject {
    pub(super) kind: Option<SetKind>,
    pub(super) ad_hoc: Answer,
    pub(super) indicators_given: bool,
    /// Of every indicator it is known which groups it names.
    pub(super) memberships_known: bool,
    pub(super) first_without_groups: Option<u32>,
    pub(super) groups_declared: bool,
    pub(super) groups: Vec<GroupCount>,
    pub(super) undeclared: Vec<String>,
    pub(super) ungrouped: Vec<u32>,
    pub(super) labels: Vec<String>,
    pub(super) count: u32,
    pub(super) coded: u32,
    pub(super) first_nameless: Option<u32>,
    pub(super) duplicates: Vec<Duplicate>,
    pub(super) lacking: Vec<Lacking>,
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
    Judgement::new(outcome, message, at).quoting(&quoted(values)).arg("n", Arg::from(n))
}
