//! The tables: what holds of every checklist.

use std::collections::{BTreeMap, BTreeSet};

use super::item::{Kind, Test, When};
use super::*;
use crate::text::{Text, nfc};

fn spoken(text: Text, at: &str) {
    for written in [text.vi, text.en] {
        assert!(!written.trim().is_empty() && nfc(written) == written, "{at}: {written}");
    }
    assert!(!text.vi.is_ascii(), "{at}: `{}` has no diacritics", text.vi);
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
