//! A request as a tree: read once by `serde_json`, then asked by the types.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The most values in one request: a short text of many small ones must not fill the memory.
pub(super) const MOST_VALUES: u32 = 4_000_000;

/// A JSON value. Members keep their order and their repetitions: the types refuse a field given twice.
#[derive(Debug)]
pub(crate) enum Value<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(Cow<'de, str>),
    List(Vec<Value<'de>>),
    Object(Vec<(Cow<'de, str>, Value<'de>)>),
}

impl<'de> Value<'de> {
    /// The member of this name; null where there is none, and of what is no object.
    pub(crate) fn member(&self, name: &str) -> &Self {
        let Value::Object(members) = self else { return &Self::Null };
        members.iter().find(|(given, _)| given == name).map_or(&Self::Null, |(_, value)| value)
    }

    /// The elements of a list; none of what is no list.
    pub(crate) fn items(&self) -> &[Self] {
        if let Value::List(items) = self { items } else { &[] }
    }

    /// A text; empty of what is none.
    pub(crate) fn text(&self) -> &str {
        if let Value::Text(given) = self { given } else { "" }
    }
}

/// Reads a value.
#[derive(Clone, Copy)]
pub(super) struct Reader<'c> {
    /// Counts down how many values may still be read.
    pub left: &'c Cell<u32>,
    /// The names of the members that are read, if not all are.
    pub only: Option<&'static [&'static str]>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value<'de>;

    fn deserialize<D: serde::Deserializer<'de>>(self, input: D) -> Result<Value<'de>, D::Error> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => return Err(D::Error::custom("too many values")),
        }
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, given: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(given))
    }

    fn visit_u64<E>(self, given: u64) -> Result<Value<'de>, E> {
        Ok(Value::Unsigned(given))
    }

    fn visit_i64<E>(self, given: i64) -> Result<Value<'de>, E> {
        Ok(Value::Signed(given))
    }

    fn visit_f64<E>(self, given: f64) -> Result<Value<'de>, E> {
        Ok(Value::Float(given))
    }

    fn visit_borrowed_str<E>(self, given: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(given)))
    }

    fn visit_str<E>(self, given: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(given.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut given: A) -> Result<Value<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = given.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut given: A) -> Result<Value<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(Value::Text(name)) = given.next_key_seed(self)? {
            if self.only.is_none_or(|names| names.contains(&&*name)) {
                members.push((name, given.next_value_seed(self)?));
            } else {
                given.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Object(members))
    }
}
