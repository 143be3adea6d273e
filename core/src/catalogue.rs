//! Every rule and every message of the library, for the ledger, the explanations and the tests.

use crate::assessment::{Message, Rule, message};
use crate::{activity, conversion, duty, indicator, system, trust};

/// Every rule, in the order of the rooms.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let rooms = conversion::RULES.into_iter().chain(system::RULES).chain(duty::RULES);
    let rooms = rooms.chain(trust::RULES);
    let rooms = rooms.chain(indicator::RULES);
    activity::rules().chain(rooms.flatten().copied())
}

/// Every message: the shared ones, then each room's own.
pub fn messages() -> impl Iterator<Item = &'static Message> {
    let shared: [&'static [&'static Message]; 1] = [&message::SHARED];
    let rooms = conversion::MESSAGES.into_iter().chain(system::MESSAGES).chain(duty::MESSAGES);
    let rooms = rooms.chain(trust::MESSAGES).chain(activity::MESSAGES);
    let rooms = rooms.chain(indicator::MESSAGES);
    shared.into_iter().chain(rooms).flatten().copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::{Text, nfc};

    fn places(template: &str) -> BTreeSet<String> {
        template
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'))
            .map(|(name, _)| name.to_lowercase())
            .collect()
    }

    /// Both languages say something, in NFC, with the same places; Vietnamese has diacritics.
    fn check(text: Text, name: &str) {
        for written in [text.vi, text.en] {
            assert!(!written.trim().is_empty(), "{name}");
            assert_eq!(nfc(written), written, "{name}");
        }
        assert_eq!(places(text.vi), places(text.en), "{name}");
        assert!(!text.vi.is_ascii(), "{name}: `{}` has no diacritics", text.vi);
    }

    #[test]
    fn rules_have_unique_ids_under_their_provision() {
        let mut seen = BTreeSet::new();
        for rule in rules() {
            assert!(seen.insert(rule.id), "{} twice", rule.id);
            let (provision, number) = rule.id.rsplit_once(".r").expect(rule.id);
            assert_eq!(
                rule.provisions.first().map(|p| p.id()).as_deref(),
                Some(provision),
                "{}",
                rule.id
            );
            assert!(number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit()), "{}", rule.id);
            assert!(rule.readings.iter().all(|n| (1..=35).contains(n)), "{}", rule.id);
            check(rule.what, rule.id);
        }
    }

    #[test]
    fn messages_are_bilingual_with_unique_keys() {
        let mut seen = BTreeSet::new();
        for message in messages() {
            assert!(seen.insert(message.key), "{} twice", message.key);
            check(message.text, message.key);
        }
    }
}
