//! A value of the tree and its place, and what is said where it does not fit.

use super::step;
use super::value::Value;
use crate::Error;
use crate::text::{Arg, Text, text, visible};

/// Where in the request, from the inside out.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// As JSON Pointer (RFC 6901).
    fn pointer(&self) -> String {
        match *self {
            Self::Root => String::new(),
            Self::Member(outer, name) => {
                let mut out = outer.pointer();
                step(&mut out, name);
                out
            }
            Self::Element(outer, index) => format!("{}/{index}", outer.pointer()),
        }
    }
}

/// What a type says against a value, with its place. In a box: it is rare, and results stay small.
pub type Fault = Box<Error>;

/// A value and its place.
#[derive(Debug, Clone, Copy)]
pub struct Node<'de, 't> {
    pub(crate) value: &'t Value<'de>,
    pub(crate) path: &'t Path<'t>,
}

impl<'t> Node<'_, 't> {
    /// A fault that lies here.
    #[inline(never)]
    pub(crate) fn fault(&self, message: Text, args: &[(&'static str, Arg)]) -> Fault {
        Box::new(Error::invalid(self.path.pointer(), message, args))
    }

    /// The fault that something else is expected here.
    pub(crate) fn refused(&self, expected: Text) -> Fault {
        self.refused_for(Arg::Text(expected))
    }

    /// The same, with an expectation that is made up here.
    #[inline(never)]
    pub(super) fn refused_for(&self, expected: Arg) -> Fault {
        const EXPECTED: Text =
            text("cần {expected}, nhận được {found}", "expected {expected}, found {found}");
        self.fault(EXPECTED, &[("expected", expected), ("found", self.shown())])
    }

    /// What stands here, in words.
    fn shown(&self) -> Arg {
        match self.value {
            Value::Null => Arg::Quote("`null`".to_owned()),
            Value::Bool(given) => Arg::Quote(format!("`{given}`")),
            Value::Unsigned(given) => Arg::Quote(format!("`{given}`")),
            Value::Signed(given) => Arg::Quote(format!("`{given}`")),
            // Not repeated: nothing else writes a fraction, and what does would be a thirtieth of
            // what a page downloads.
            Value::Float(_) => {
                Arg::Text(text("số thập phân hoặc số quá lớn", "a fraction or a number too large"))
            }
            Value::Text(given) => {
                let given = quoted(given);
                Arg::Said { en: format!("the text {given}"), vi: format!("chuỗi {given}") }
            }
            Value::List(_) => Arg::Text(text("một danh sách", "a list")),
            Value::Object(_) => Arg::Text(text("một đối tượng", "an object")),
        }
    }

    /// The place of a member of this object.
    pub(super) fn member<'p>(&self, name: &'p str) -> Path<'p>
    where
        't: 'p,
    {
        Path::Member(self.path, name)
    }
}

/// Words of the input as an error shows them: not all of a long text, nothing that hides.
pub(super) fn quoted(given: &str) -> String {
    const MOST: usize = 60;
    let mut letters = given.chars();
    let shown: String = letters.by_ref().take(MOST).map(visible).collect();
    let more = if letters.next().is_some() { "…" } else { "" };
    format!("`{shown}{more}`")
}
