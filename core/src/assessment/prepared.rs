//! Findings that the compiler writes out in advance: everything that a rule and a message fix
//! is one constant, with holes for what the request decides.
//!
//! A verdict of five kilobytes is four fifths fixed text. For an operation that is asked a
//! million times, copying it beats writing it field by field; for all others [`super::view`]
//! is shorter. What is made here is compared with the other way by tests, byte for byte.
#![expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "the compiler runs the constant functions here: a slip in them ends the build"
)]

use super::{Message, Outcome, Rule, Severity};
use crate::law::{Instrument, Provision};

/// The form of an argument, and the number of its first hole.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// Three holes: digits, English groups, Vietnamese groups.
    Count(u8),
    /// One hole: the same in every place.
    Quote(u8),
    /// Two holes: English, Vietnamese.
    Said(u8),
}

/// Fixed text, cut where a value belongs.
pub(crate) struct Prepared<const N: usize> {
    text: [u8; N],
    length: usize,
    /// Where in `text`, and which value.
    holes: [(u16, u8); 16],
    count: usize,
}

impl<const N: usize> Prepared<N> {
    pub(crate) const fn new() -> Self {
        Self { text: [0; N], length: 0, holes: [(0, 0); 16], count: 0 }
    }

    /// Fixed text as it is.
    pub(crate) const fn raw(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self.text[self.length] = bytes[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// Fixed text that stands in a JSON string as it is.
    const fn plain(self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            assert!(bytes[at] >= 0x20 && bytes[at] != b'"' && bytes[at] != b'\\');
            at += 1;
        }
        self.raw(text)
    }

    #[expect(clippy::as_conversions, reason = "a text has fewer than 65,536 bytes")]
    pub(crate) const fn hole(mut self, value: u8) -> Self {
        assert!(self.length < 65_536);
        self.holes[self.count] = (self.length as u16, value);
        self.count += 1;
        self
    }

    const fn number(self, number: u16) -> Self {
        let rest = if number > 9 { self.number(number / 10) } else { self };
        rest.raw(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"][(number % 10) as usize])
    }

    /// A message in one language (English is 0, Vietnamese 1), its places turned into holes.
    const fn message(mut self, text: &str, language: u8, args: &[(&str, Form)]) -> Self {
        let mut rest = text;
        while let Some((before, name, after)) = place(rest) {
            let hole = match form(args, name) {
                Form::Count(first) => first + 1 + language,
                Form::Said(first) => first + language,
                Form::Quote(only) => only,
            };
            self = self.plain(before).hole(hole);
            rest = after;
        }
        self.plain(rest)
    }

    /// The arguments, which are given in the order of their names.
    const fn args(mut self, args: &[(&str, Form)]) -> Self {
        let mut at = 0;
        while at < args.len() {
            self = self.raw(if at == 0 { "\"" } else { ",\"" }).plain(args[at].0).raw("\":");
            self = match args[at].1 {
                Form::Count(only) | Form::Quote(only) => self.raw("\"").hole(only).raw("\""),
                Form::Said(first) => self
                    .raw("{\"en\":\"")
                    .hole(first)
                    .raw("\",\"vi\":\"")
                    .hole(first + 1)
                    .raw("\"}"),
            };
            at += 1;
        }
        self
    }

    /// A clause of the decree, as [`Provision::cite`] has it.
    const fn citation(self, provision: Provision) -> Self {
        let (Some(article), Some(clause), None, Instrument::Nd137) = (
            provision.article_number(),
            provision.clause_number(),
            provision.point_letter(),
            provision.instrument(),
        ) else {
            panic!("a clause of the decree");
        };
        let clause = clause as u16;
        self.raw("{\"en\":\"Decree 137/2024/NĐ-CP, Article ")
            .number(article)
            .raw("(")
            .number(clause)
            .raw(")\",\"id\":\"nd137.d")
            .number(article)
            .raw(".k")
            .number(clause)
            .raw("\",\"vi\":\"khoản ")
            .number(clause)
            .raw(" Điều ")
            .number(article)
            .raw(" Nghị định 137/2024/NĐ-CP\"}")
    }

    /// A whole finding without evidence and with nothing missing.
    pub(crate) const fn finding(
        rule: &Rule,
        message: &Message,
        outcome: Outcome,
        at: &str,
        args: &[(&str, Form)],
    ) -> Self {
        let mut out = Self::new()
            .raw("{\"args\":{")
            .args(args)
            .raw("},\"asks\":{\"en\":\"")
            .plain(rule.what.en)
            .raw("\",\"vi\":\"")
            .plain(rule.what.vi)
            .raw("\"},\"at\":\"")
            .plain(at)
            .raw("\",\"evidence\":[],\"message\":{\"en\":\"")
            .message(message.text.en, 0, args)
            .raw("\",\"key\":\"")
            .plain(message.key)
            .raw("\",\"vi\":\"")
            .message(message.text.vi, 1, args)
            .raw("\"},\"missing\":[],\"outcome\":\"")
            .raw(match outcome {
                Outcome::Met => "met",
                Outcome::NotMet => "not_met",
                Outcome::Undetermined => "undetermined",
                Outcome::NotApplicable => "not_applicable",
                Outcome::NeedsReview => "needs_review",
            })
            .raw("\",\"provisions\":[");
        let mut n = 0;
        while n < rule.provisions.len() {
            out = if n > 0 { out.raw(",") } else { out };
            out = out.citation(rule.provisions[n]);
            n += 1;
        }
        out = out.raw("],\"readings\":[");
        n = 0;
        while n < rule.readings.len() {
            out = if n > 0 { out.raw(",") } else { out };
            out = out.number(rule.readings[n] as u16);
            n += 1;
        }
        out.raw("],\"rule\":\"").plain(rule.id).raw("\",\"severity\":\"").raw(match rule.severity {
            Severity::Advisory => "advisory\"}",
            Severity::Required => "required\"}",
        })
    }
}

/// The text before the first `{name}`, the name, and the text after it.
const fn place(text: &str) -> Option<(&str, &str, &str)> {
    let bytes = text.as_bytes();
    let mut open = 0;
    while open < bytes.len() {
        if bytes[open] == b'{' {
            let mut close = open;
            while bytes[close] != b'}' {
                close += 1;
            }
            let (before, rest) = text.split_at(open);
            let (name, after) = rest.split_at(close - open);
            return Some((before, name.split_at(1).1, after.split_at(1).1));
        }
        open += 1;
    }
    None
}

const fn form(args: &[(&str, Form)], name: &str) -> Form {
    let mut n = 0;
    while n < args.len() {
        let (one, other) = (args[n].0.as_bytes(), name.as_bytes());
        let mut same = 0;
        while one.len() == other.len() && same < one.len() && one[same] == other[same] {
            same += 1;
        }
        if one.len() == other.len() && same == one.len() {
            return args[n].1;
        }
        n += 1;
    }
    panic!("the message has a place without an argument")
}

impl<const N: usize> Prepared<N> {
    /// Writes the text with its values.
    pub(crate) fn write(&self, out: &mut Vec<u8>, values: &[&[u8]]) {
        let mut rest = self.text.get(..self.length).unwrap_or_default();
        let mut done = 0usize;
        for (at, value) in self.holes.iter().take(self.count) {
            let at = usize::from(*at);
            let (fixed, tail) = rest.split_at_checked(at.wrapping_sub(done)).unwrap_or((rest, &[]));
            out.extend_from_slice(fixed);
            out.extend_from_slice(values.get(usize::from(*value)).copied().unwrap_or_default());
            (rest, done) = (tail, at);
        }
        out.extend_from_slice(rest);
    }
}
