//! The tables: what holds of every checklist.

use std::collections::{BTreeMap, BTreeSet};

use super::item::{Choice, Kind, Test, When};
use super::*;
use crate::text::{Text, nfc};

fn spoken(text: Text, at: &str) {
    for written in [text.vi, text.en] {
        assert!(!written.trim().is_empty() && nfc(written) == written, "{at}: {written}");
    }
    assert!(!text.vi.is_ascii(), "{at}: `{}` has no diacritics", text.vi);
}

#[test]
fn what_rests_on_an_instrument_says_so_by_its_rule() {
    let mut rests: Vec<(&str, Instrument)> = Vec::new();
    for item in ALL.iter().flat_map(|id| id.get().items()) {
        let instruments = item.when.iter().filter_map(|when| match when {
            When::During(instrument) => Some((item.rule.id, *instrument)),
            _ => None,
        });
        rests.extend(instruments);
    }
    rests.sort_unstable_by_key(|(id, _)| *id);
    rests.dedup();
    assert_eq!(rests, DURING);
}

#[test]
fn every_key_that_is_used_is_asked_and_means_one_thing() {
    for id in ALL {
        let list = id.get();
        let mut asked: BTreeMap<&str, &str> = BTreeMap::new();
        for question in list.questions() {
            let before = asked.insert(question.key, question.ask.en);
            let same = before.is_none_or(|ask| ask == question.ask.en);
            assert!(same, "{id:?}: `{}` asks two things", question.key);
            spoken(question.ask, question.key);
            spoken(question.why, question.key);
            assert!(question.ask.vi.ends_with('?') && question.ask.en.ends_with('?'));
            let (Kind::Choice(choices) | Kind::List(choices)) = question.kind else { continue };
            let values: BTreeSet<&str> = choices.iter().map(|choice| choice.value).collect();
            assert_eq!(values.len(), choices.len(), "{}", question.key);
            choices.iter().for_each(|choice| spoken(choice.label, question.key));
        }
        for item in list.items() {
            for when in item.when {
                let question = match when {
                    When::Yes(key) | When::No(key) | When::Is(key, _) => list.question(key),
                    When::During(_) => continue,
                };
                let kind = question.unwrap_or_else(|| panic!("{}: {id:?}", item.rule.id)).kind;
                match (when, kind) {
                    (When::Is(_, values), Kind::Choice(choices)) => assert!(
                        values.iter().all(|v| choices.iter().any(|c| c.value == *v)),
                        "{}",
                        item.rule.id
                    ),
                    (When::Is(..), _) => panic!("{}: no choice", item.rule.id),
                    (_, kind) => assert!(matches!(kind, Kind::YesNo), "{}", item.rule.id),
                }
            }
            match (item.test, item.question.kind) {
                (Test::Yes, Kind::YesNo) | (Test::Own(_), _) => {}
                (Test::All(wanted) | Test::AllOrReview(wanted), Kind::List(choices))
                | (Test::OneOf(wanted), Kind::Choice(choices)) => assert!(
                    !wanted.is_empty()
                        && wanted.iter().all(|v| choices.iter().any(|c| c.value == *v)),
                    "{}",
                    item.rule.id
                ),
                (Test::AllOf(other), Kind::List(choices)) => {
                    let wanted = list.question(other).map(|question| question.kind);
                    let Some(Kind::List(wanted)) = wanted else {
                        panic!("{}: `{other}` is no list", item.rule.id)
                    };
                    let values = |of: &[Choice]| of.iter().map(|c| c.value).collect::<Vec<_>>();
                    assert_eq!(values(wanted), values(choices), "{}", item.rule.id);
                }
                _ => panic!("{}: the test does not fit the question", item.rule.id),
            }
        }
    }
}

#[test]
fn a_part_in_several_checklists_gives_its_rules_once() {
    let ids: Vec<&str> = rules().map(|rule| rule.id).collect();
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), once.len());
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap().rem_euclid(most)
    }
}

/// Answers to a question that differ in what they can lead to.
fn answers(kind: Kind) -> Vec<Given> {
    let text = |value: &str| Given::Text(value.to_owned());
    match kind {
        Kind::YesNo => [true, false].map(|yes| Given::Fact(yes.into())).to_vec(),
        Kind::Date => vec![text("2026-01-02"), text("2026-12-25")],
        Kind::Dates => vec![Given::List(vec![])],
        Kind::Text => vec![text("minhhoa.gov.vn"), text("minhhoa.vn")],
        Kind::Choice(choices) => choices.iter().map(|choice| text(choice.value)).collect(),
        Kind::List(choices) => {
            let all = choices.iter().map(|choice| choice.value.to_owned());
            vec![Given::List(vec![]), Given::List(all.collect())]
        }
    }
}

fn verdict(checklist: ChecklistId, facts: &Facts) -> ChecklistVerdict {
    let as_of = crate::law::day(2026, 11, 22);
    let detail = crate::assessment::Detail::Compact;
    ChecklistRequest { as_of, checklist, detail, facts: facts.clone() }.run().unwrap()
}

#[test]
fn only_questions_that_matter_are_asked() {
    use crate::assessment::Outcome::{Met, NotApplicable};
    let outcomes = |facts: &Facts, id| -> Vec<_> {
        verdict(id, facts).assessment.findings.iter().map(|finding| finding.outcome).collect()
    };
    let mut numbers = Numbers(137);
    let (mut asked, mut settled) = (0, 0);
    for id in ALL.iter().copied().cycle().take(ALL.len() * 60) {
        let mut facts = Facts::new();
        let share = 2 + numbers.below(8);
        for question in id.get().questions() {
            if numbers.below(share) > 0 {
                let mut given = answers(question.kind);
                facts
                    .insert(question.key.to_owned(), given.swap_remove(numbers.below(given.len())));
            }
        }
        let now = verdict(id, &facts);
        let before = outcomes(&facts, id);
        // Some answer to each question that is asked changes a finding, or brings up the question
        // that has to be answered beside it (two days are compared, or two lists).
        for question in &now.questions {
            let with = |given| {
                let mut more = facts.clone();
                more.insert(question.key.to_owned(), given);
                outcomes(&more, id)
            };
            let kind = id.get().question(question.key).unwrap().kind;
            let brings_up = |given| {
                let mut more = facts.clone();
                more.insert(question.key.to_owned(), given);
                let known = |key| now.questions.iter().any(|one| one.key == key);
                verdict(id, &more).questions.iter().any(|one| !known(one.key))
            };
            let changes = answers(kind)
                .into_iter()
                .any(|given: Given| with(given.clone()) != before || brings_up(given));
            assert!(changes, "{id:?}: `{}` changes nothing: {facts:?}", question.key);
            asked += 1;
        }
        // Once none decides, no answers change the overall outcome; what is met without a known
        // condition may turn out not to have been asked for.
        if now.questions.iter().all(|question| !question.decides) {
            settled += 1;
            let plain = |outcome| if outcome == NotApplicable { Met } else { outcome };
            for _ in 0..20 {
                let mut more = facts.clone();
                for question in id.get().questions() {
                    let mut given = answers(question.kind);
                    let one = given.swap_remove(numbers.below(given.len()));
                    more.entry(question.key.to_owned()).or_insert(one);
                }
                let after = verdict(id, &more).assessment.outcome();
                assert_eq!(plain(after), plain(now.assessment.outcome()), "{id:?}: {facts:?}");
            }
        }
    }
    assert!(asked > 500 && settled > 200, "{asked} asked, {settled} settled");
}
