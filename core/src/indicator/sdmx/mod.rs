//! What both forms of SDMX have in common: concepts, and reported values that become a
//! definition.

pub(super) mod json;
pub(super) mod xml;

use std::collections::{BTreeMap, HashMap};

use super::bytes::bad;
use super::concept::{IndicatorField, Place, answer, answered_by};
use super::{Indicator, IndicatorAttribute};
use crate::Error;
use crate::assessment::Fact;
use crate::text::{Arg, text, tidy};

/// The most attributes of one report, and the most reports' concepts in one structure.
pub(super) const MOST_ATTRIBUTES: usize = 2_000;

/// The type of the annotation that holds the name of an attribute where that is no SDMX id.
pub(super) const NAME: &str = "ATTRIBUTE_NAME";

/// What was read of an SDMX message.
#[derive(Default)]
pub(super) struct Message {
    pub(super) indicators: Vec<Indicator>,
    /// Id and name of each concept that a structure offers, in order.
    pub(super) concepts: Vec<(String, Option<String>)>,
    /// Parents of concepts and codes: scheme and id, parent.
    pub(super) parents: BTreeMap<(String, String), String>,
}

/// A text in the language that we like best: Vietnamese, then none, English, any other.
#[derive(Default, Clone)]
pub(super) struct Best(Option<(u8, String)>);

impl Best {
    /// Offers a text in a language (`""` for none).
    pub(super) fn offer(&mut self, language: &str, said: &str) {
        let primary = language.split('-').next().unwrap_or_default();
        let rank = match primary.to_ascii_lowercase().as_str() {
            "vi" => 0u8,
            "" => 1,
            "en" => 2,
            _ => 3,
        };
        if self.0.as_ref().is_none_or(|(known, _)| rank < *known) {
            self.0 = Some((rank, tidy(said)));
        }
    }

    pub(super) fn take(self) -> Option<String> {
        self.0.map(|(_, said)| said)
    }
}

/// A report: values by concept, in order.
#[derive(Default)]
pub(super) struct Report {
    pub(super) values: Vec<(String, String)>,
    /// The key of what it reports on: dimension and value.
    pub(super) key: Vec<(String, String)>,
    pub(super) name: Best,
}

impl Report {
    /// Adds a value.
    pub(super) fn push(&mut self, concept: &str, value: String) -> Result<(), Error> {
        if self.values.len() >= MOST_ATTRIBUTES {
            return Err(bad(
                text(
                    "một báo cáo SDMX có quá {n} thuộc tính",
                    "an SDMX report has more than {n} attributes",
                ),
                &[("n", super::bytes::number(MOST_ATTRIBUTES))],
            ));
        }
        self.values.push((concept.to_owned(), value));
        Ok(())
    }

    /// Makes the definition. Of several concepts that answer one part, the first in the order of
    /// the table is taken; the others, and all that answer nothing, become attributes.
    pub(super) fn indicator(self) -> Result<Indicator, Error> {
        let mut best: HashMap<&'static str, usize> = HashMap::new();
        for (concept, _) in self.key.iter().chain(&self.values) {
            if let Some((field, rank)) = answered_by(concept) {
                let least = best.entry(field.name()).or_insert(rank);
                *least = rank.min(*least);
            }
        }
        let mut indicator = Indicator::default();
        for (concept, value) in self.key.into_iter().chain(self.values) {
            let answered = answered_by(&concept)
                .filter(|(field, rank)| best.get(field.name()) == Some(rank))
                .map(|(field, _)| field);
            put(&mut indicator, answered, concept, value)?;
        }
        // The id of a report or of a metadata set is not the indicator's: many share one.
        if indicator.name.is_none() {
            indicator.name = self.name.take();
        }
        Ok(indicator)
    }
}

fn put(
    indicator: &mut Indicator,
    answered: Option<IndicatorField>,
    concept: String,
    value: String,
) -> Result<(), Error> {
    let field = answered.unwrap_or(IndicatorField::Attributes);
    match indicator.place(field) {
        Place::Attributes(attributes) => {
            attributes.get_or_insert_default().push(IndicatorAttribute { name: concept, value });
        }
        Place::Text(text) => match text {
            None => *text = Some(value),
            // A concept that is reported several times: nothing is dropped.
            Some(known) => {
                known.push_str("; ");
                known.push_str(&value);
            }
        },
        Place::List(list) => {
            let list = list.get_or_insert_default();
            if !value.is_empty() {
                list.push(value);
            }
        }
        Place::Fact(fact) => {
            let Some(answer) = answer(&value) else {
                return Err(bad(
                    text(
                        "khái niệm `{concept}` có giá trị “{value}”; chỉ nhận yes, no hoặc để trống",
                        "the concept `{concept}` has the value “{value}”; it takes yes, no or nothing",
                    ),
                    &[
                        ("concept", Arg::Quote(concept)),
                        ("value", Arg::Quote(value.chars().take(40).collect())),
                    ],
                ));
            };
            *fact = Fact { answer, ..Fact::default() };
        }
    }
    Ok(())
}

impl Message {
    /// Refuses parents that lead back to where they began, in time that grows with their number.
    pub(super) fn check_parents(&self) -> Result<(), Error> {
        // Each item is settled once: it leads to a root, or to an item that does.
        let mut settled: HashMap<&(String, String), ()> = HashMap::new();
        for start in self.parents.keys() {
            let (mut path, mut at) = (HashMap::new(), start);
            while let Some((next, _)) = self
                .parents
                .get(at)
                .map(|parent| (at.0.clone(), parent.clone()))
                .and_then(|key| self.parents.get_key_value(&key))
            {
                if settled.contains_key(at) {
                    break;
                }
                if path.insert(at, ()).is_some() {
                    // Starts come in order, so the message does not vary.
                    let least = path.keys().map(|(_, id)| id.as_str()).min().unwrap_or_default();
                    return Err(bad(
                        text(
                            "khái niệm hoặc mã `{id}` là cấp trên của chính nó (vòng lặp)",
                            "the concept or code `{id}` is its own ancestor (a cycle)",
                        ),
                        &[("id", Arg::Quote(least.to_owned()))],
                    ));
                }
                at = next;
            }
            settled.extend(path);
            settled.insert(start, ());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(pairs: &[(&str, &str)]) -> Message {
        let key = |id: &str| ("s".to_owned(), id.to_owned());
        let parents = pairs.iter().map(|(id, parent)| (key(id), (*parent).to_owned())).collect();
        Message { parents, ..Message::default() }
    }

    #[test]
    fn circles_are_found_and_chains_are_not() {
        assert!(message(&[("a", "b"), ("b", "c"), ("d", "b")]).check_parents().is_ok());
        for circle in [
            &[("a", "a")][..],
            &[("a", "b"), ("b", "a")],
            &[("a", "b"), ("b", "c"), ("c", "b")],
            &[("x", "a"), ("y", "x"), ("a", "b"), ("b", "c"), ("c", "a")],
        ] {
            assert!(message(circle).check_parents().is_err(), "{circle:?}");
        }
        let long: Vec<(String, String)> =
            (0..200_000).map(|n| (n.to_string(), (n + 1).to_string())).collect();
        let long: Vec<(&str, &str)> = long.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert!(message(&long).check_parents().is_ok());
    }

    #[test]
    fn the_message_does_not_vary() {
        let circle = [("b", "a"), ("a", "c"), ("c", "b"), ("z", "c")];
        for _ in 0..20 {
            let said = message(&circle).check_parents().unwrap_err().message().en.clone();
            assert!(said.contains("`a`"), "{said}");
        }
    }
}
