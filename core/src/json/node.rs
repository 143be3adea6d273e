//! A value of the tree and its place, and how a type that serde knows is read from it: an object
//! only where an object is asked for, never a list of its fields.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, Unexpected, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};

use super::value::Value;

/// Where in the request, from the inside out.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// As JSON Pointer (RFC 6901).
    fn write(&self, out: &mut String) {
        match *self {
            Self::Root => {}
            Self::Member(outer, name) => {
                outer.write(out);
                super::step(out, name);
            }
            Self::Element(outer, index) => {
                outer.write(out);
                super::step(out, &index.to_string());
            }
        }
    }
}

/// What a type said against a value, and where.
#[derive(Debug)]
pub struct Fault(Box<(String, Option<String>)>);

impl Fault {
    /// The innermost place that hears of a fault is where it lies.
    pub(super) fn at(mut self, path: &Path<'_>) -> Self {
        if self.0.1.is_none() {
            let mut at = String::new();
            path.write(&mut at);
            self.0.1 = Some(at);
        }
        self
    }

    /// What was said, and the place.
    pub(super) fn into_parts(self) -> (String, String) {
        (self.0.0, self.0.1.unwrap_or_default())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.0)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(said: T) -> Self {
        Self(Box::new((said.to_string(), None)))
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::custom(format_args!("invalid type: {}, expected {expected}", shown(found)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::custom(format_args!("invalid value: {}, expected {expected}", shown(found)))
    }
}

/// What was found, as serde says it. A fraction is not repeated: nothing else writes one, and what
/// does would be a thirtieth of what a page downloads.
fn shown(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(given) => format!("boolean `{given}`"),
        Unexpected::Unsigned(given) => format!("integer `{given}`"),
        Unexpected::Signed(given) => format!("integer `{given}`"),
        Unexpected::Float(_) => "floating point number".to_owned(),
        Unexpected::Str(given) => {
            format!("string {}", serde_json::to_string(given).unwrap_or_default())
        }
        Unexpected::Seq => "sequence".to_owned(),
        Unexpected::Map => "map".to_owned(),
        // JSON has no others, and calls its unit so.
        _ => "null".to_owned(),
    }
}

/// A value and its place.
#[derive(Debug, Clone, Copy)]
pub struct Node<'de, 't> {
    pub(crate) value: &'t Value<'de>,
    pub(crate) path: &'t Path<'t>,
}

impl<'de> Node<'de, '_> {
    /// A fault that lies here.
    pub(crate) fn fault(&self, said: &str) -> Fault {
        <Fault as de::Error>::custom(said).at(self.path)
    }

    /// The fault that something else is expected here.
    pub(crate) fn refused(&self, expected: &dyn de::Expected) -> Fault {
        <Fault as de::Error>::invalid_type(self.unexpected(), expected).at(self.path)
    }

    pub(super) fn unexpected(&self) -> Unexpected<'_> {
        match self.value {
            Value::Null => Unexpected::Unit,
            Value::Bool(given) => Unexpected::Bool(*given),
            Value::Unsigned(given) => Unexpected::Unsigned(*given),
            Value::Signed(given) => Unexpected::Signed(*given),
            Value::Float(given) => Unexpected::Float(*given),
            Value::Text(given) => Unexpected::Str(given),
            Value::List(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        }
    }

    fn visit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(given) => visitor.visit_bool(*given),
            Value::Unsigned(given) => visitor.visit_u64(*given),
            Value::Signed(given) => visitor.visit_i64(*given),
            Value::Float(given) => visitor.visit_f64(*given),
            Value::Text(given) => text(given, visitor),
            Value::List(list) => {
                let mut rest = Elements { list: list.iter(), index: 0, path: self.path };
                let value = visitor.visit_seq(&mut rest)?;
                match rest.list.len() {
                    0 => Ok(value),
                    _ => Err(de::Error::invalid_length(list.len(), &"fewer elements in the array")),
                }
            }
            Value::Object(members) => visitor.visit_map(Members::new(members, self.path)),
        }
    }
}

fn text<'de, V: Visitor<'de>>(given: &Cow<'de, str>, visitor: V) -> Result<V::Value, Fault> {
    match given {
        Cow::Borrowed(given) => visitor.visit_borrowed_str(given),
        Cow::Owned(given) => visitor.visit_str(given),
    }
}

impl<'de> Deserializer<'de> for Node<'de, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.visit(visitor).map_err(|fault| fault.at(self.path))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.value {
            Value::Object(members) => visitor.visit_map(Members::new(members, self.path)),
            _ => Err(de::Error::invalid_type(self.unexpected(), &visitor)),
        }
        .map_err(|fault| fault.at(self.path))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier
    }
}

struct Elements<'de, 't> {
    list: std::slice::Iter<'t, Value<'de>>,
    index: usize,
    path: &'t Path<'t>,
}

impl<'de> de::SeqAccess<'de> for Elements<'de, '_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        let Some(value) = self.list.next() else { return Ok(None) };
        let path = &Path::Element(self.path, self.index);
        self.index = self.index.saturating_add(1);
        seed.deserialize(Node { value, path }).map(Some).map_err(|fault| fault.at(path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.list.len())
    }
}

struct Members<'de, 't> {
    members: std::slice::Iter<'t, (Cow<'de, str>, Value<'de>)>,
    /// The member whose name was read last.
    current: Option<&'t (Cow<'de, str>, Value<'de>)>,
    path: &'t Path<'t>,
}

impl<'de, 't> Members<'de, 't> {
    fn new(members: &'t [(Cow<'de, str>, Value<'de>)], path: &'t Path<'t>) -> Self {
        Self { members: members.iter(), current: None, path }
    }
}

impl<'de> de::MapAccess<'de> for Members<'de, '_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Fault> {
        self.current = self.members.next();
        let Some((name, _)) = self.current else { return Ok(None) };
        let path = &Path::Member(self.path, name);
        seed.deserialize(Name(name)).map(Some).map_err(|fault| fault.at(path))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let Some((name, value)) = self.current else {
            return Err(de::Error::custom("a value was asked for before its name"));
        };
        let path = &Path::Member(self.path, name);
        seed.deserialize(Node { value, path }).map_err(|fault| fault.at(path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}

/// The name of a member.
struct Name<'de, 't>(&'t Cow<'de, str>);

impl<'de> Deserializer<'de> for Name<'de, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        text(self.0, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}
