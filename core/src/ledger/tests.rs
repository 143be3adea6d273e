//! The ledger is whole: no gap, no rule without a provision, no stale note.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::law::{Instrument, provisions};
use crate::text::nfc;

#[test]
fn each_of_the_220_provisions_has_one_line() {
    let lines: Vec<Entry> = provisions().map(entry).collect();
    assert_eq!(lines.len(), 220);
    let mut counts: BTreeMap<Coverage, usize> = BTreeMap::new();
    let mut gaps = Vec::new();
    for line in &lines {
        let id = line.provision.id();
        *counts.entry(line.coverage).or_default() += 1;
        assert!(!line.reason.vi.is_empty() && !line.reason.en.is_empty(), "{id}");
        assert_eq!(line.rules.is_empty(), line.coverage != Coverage::Coded, "{id}");
        if line.reason.en == GAP.en {
            gaps.push(id);
        }
    }
    assert!(gaps.is_empty(), "neither a rule nor a note: {gaps:?}");
    assert_eq!(counts.values().sum::<usize>(), 220);
}

#[test]
fn provisions_of_the_ledger_are_those_of_the_decree() {
    let known: BTreeSet<Provision> = provisions().collect();
    let mut noted = BTreeSet::new();
    for (provision, coverage, why) in notes::NOTES {
        let id = provision.id();
        assert!(known.contains(provision), "{id} is not in the decree");
        assert!(noted.insert(*provision), "{id} has two notes");
        assert_ne!(*coverage, Coverage::Coded, "{id}: what is coded is derived");
        assert!(entry(*provision).rules.is_empty(), "{id} is coded: delete its note");
        assert!(nfc(why.vi) == why.vi && !why.vi.is_ascii() && why.en.ends_with('.'), "{id}");
    }
}

#[test]
fn every_rule_cites_provisions_that_exist() {
    let known: BTreeSet<Provision> = provisions().collect();
    for rule in catalogue::rules() {
        assert!(!rule.provisions.is_empty(), "{} cites nothing", rule.id);
        for provision in rule.provisions {
            let ours = provision.instrument() == Instrument::Nd137;
            assert!(!ours || known.contains(provision), "{} cites {provision}", rule.id);
        }
    }
}

#[test]
fn every_rule_of_the_decree_is_found_from_its_provision() {
    for rule in catalogue::rules() {
        for provision in rule.provisions {
            let found = entry(*provision).rules;
            assert!(found.iter().any(|one| one.id == rule.id), "{}", rule.id);
        }
    }
}

#[test]
fn everything_can_be_explained_in_both_languages() {
    let as_of = crate::law::IN_FORCE;
    let rules = catalogue::rules().map(|rule| rule.id.to_owned());
    for what in provisions().map(Provision::id).chain(rules) {
        let told = ExplainRequest { as_of, what: what.clone() }.run().unwrap();
        for said in [&told.text.vi, &told.text.en] {
            assert!(
                said.ends_with('.') && !said.contains('{') && said.len() > 40,
                "{what}: {said}"
            );
        }
        assert!(!told.binds.vi.is_ascii(), "{what}");
    }
}
