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

/// A block of bytes that a processor moves at once or twice.
const BLOCK: usize = 32;

/// Longer than any finding's text; a longer one ends the build.
const ROOM: usize = 1600;

/// What goes into a hole.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    /// The first bytes of a block. The block is copied whole and then cut, which for so few bytes
    /// is quicker than a call that has to ask how many there are.
    Short(&'a [u8; BLOCK], usize),
    /// Any text.
    Long(&'a [u8]),
}

impl<'a> Value<'a> {
    pub(crate) const NONE: Self = Self::Long(&[]);

    /// The first `length` of some bytes.
    #[inline]
    pub(crate) const fn first(bytes: &'a [u8], length: usize) -> Self {
        match (bytes.first_chunk(), bytes.split_at_checked(length)) {
            (Some(block), _) if length <= BLOCK => Self::Short(block, length),
            (_, Some((text, _))) => Self::Long(text),
            (_, None) => Self::NONE,
        }
    }

    #[inline]
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        match self {
            Self::Short(block, length) => {
                let end = out.len().wrapping_add(length);
                out.extend_from_slice(block);
                out.truncate(end);
            }
            Self::Long(text) => out.extend_from_slice(text),
        }
    }
}

/// Fixed text, cut where a value belongs.
pub(crate) struct Prepared {
    text: [u8; ROOM],
    length: usize,
    /// Where in `text`, and which value.
    holes: [(usize, u8); 16],
    count: usize,
}

impl Prepared {
    const fn new() -> Self {
        Self { text: [0; ROOM], length: 0, holes: [(0, 0); 16], count: 0 }
    }

    /// Fixed text as it is.
    const fn raw(mut self, text: &str) -> Self {
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

    const fn hole(mut self, value: u8) -> Self {
        self.holes[self.count] = (self.length, value);
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

/// Prepared text in its pieces, each with the number of the value that stands before it; before
/// the first piece stands none.
pub(crate) type Pieces = &'static [(u8, Value<'static>)];

/// How many values there can be; a power of two, so that none has to be looked for. The first one
/// is no text.
pub(crate) const VALUES: usize = 32;

impl Prepared {
    pub(crate) const fn count(&self) -> usize {
        self.count + 1
    }

    pub(crate) const fn pieces<const K: usize>(&'static self) -> [(u8, Value<'static>); K] {
        let mut pieces = [(0, Value::NONE); K];
        let (mut rest, mut done, mut n) = (self.text.as_slice(), 0, 0);
        while n < self.count {
            let (at, value) = self.holes[n];
            pieces[n].1 = Value::first(rest, at - done);
            pieces[n + 1].0 = value;
            (_, rest) = rest.split_at(at - done);
            (done, n) = (at, n + 1);
        }
        pieces[n].1 = Value::first(rest, self.length - done);
        pieces
    }
}

/// The pieces of a [`Prepared`] text that the compiler makes.
macro_rules! prepared {
    ($text:expr) => {{
        const TEXT: &Prepared = &$text;
        const PIECES: [(u8, Value<'static>); TEXT.count()] = TEXT.pieces();
        &PIECES
    }};
}
pub(crate) use prepared;

/// Writes prepared text with its values.
pub(crate) fn write(out: &mut Vec<u8>, pieces: Pieces, values: &[Value<'_>; VALUES]) {
    for (value, piece) in pieces {
        values[usize::from(*value) % VALUES].write(out);
        piece.write(out);
    }
}
