//! How a type is read: by a table of the names of its members, with one call for each.
//!
//! `#[derive(Read)]` writes the table and the calls. What they call is here once, not once for each
//! type: that is what keeps the browser module small.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserializer;
use serde::de::{DeserializeOwned, DeserializeSeed as _, Error as _};

use super::node::{Fault, Node, Path};
use super::value::{MOST_VALUES, Reader, Value};

/// A type that is read from JSON.
pub trait Read: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// A fault that names its place.
    fn read(node: Node<'_, '_>) -> Result<Self, Fault>;

    /// What an absent member is, where its absence says something.
    fn absent() -> Option<Self> {
        None
    }
}

/// serde's way to a type that is [`Read`], for programs in Rust.
///
/// # Errors
/// Those of the deserializer; what a type does not take, with its place.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let left = std::cell::Cell::new(MOST_VALUES);
    let value = Reader { left: &left, only: None }.deserialize(deserializer)?;
    T::read(Node { value: &value, path: &Path::Root }).map_err(|fault| {
        let (said, at) = fault.into_parts();
        match at.as_str() {
            "" => D::Error::custom(said),
            _ => D::Error::custom(format_args!("{said} at `{at}`")),
        }
    })
}

/// The other way round: reads a type that serde knows.
pub(crate) fn by_serde<T: DeserializeOwned>(node: Node<'_, '_>) -> Result<T, Fault> {
    T::deserialize(node).map_err(|fault| fault.at(node.path))
}

/// Reads these types as serde does.
macro_rules! read_by_serde {
    ($($type:ty),* $(,)?) => {
        $(impl $crate::json::Read for $type {
            fn read(
                node: $crate::json::Node<'_, '_>,
            ) -> Result<Self, $crate::json::Fault> {
                $crate::json::by_serde(node)
            }
        })*
    };
}
pub(crate) use read_by_serde;

read_by_serde!(
    bool,
    u8,
    u16,
    u32,
    u64,
    i64,
    [i64; 4],
    String,
    serde_json::Value,
    serde_json::Map<String, serde_json::Value>,
);

impl Read for chrono::NaiveDate {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let Value::Text(written) = node.value else { return Err(node.refused(&"a day")) };
        crate::text::day(written).ok_or_else(|| {
            let shown: String = written.chars().take(40).collect();
            node.fault(&format!("`{shown}` is not a day; write it as `2026-11-21`"))
        })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        match node.value {
            Value::Null => Ok(None),
            _ => T::read(node).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl Read for Cow<'_, str> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        String::read(node).map(Self::Owned)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let Value::List(items) = node.value else { return Err(node.refused(&"a sequence")) };
        let mut out = Self::with_capacity(items.len().min(1024));
        for (index, value) in items.iter().enumerate() {
            out.push(T::read(Node { value, path: &Path::Element(node.path, index) })?);
        }
        Ok(out)
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let Value::Object(members) = node.value else { return Err(node.refused(&"a map")) };
        let mut out = Self::new();
        for (name, value) in members {
            let value = T::read(Node { value, path: &Path::Member(node.path, name) })?;
            out.insert(name.clone().into_owned(), value);
        }
        Ok(out)
    }
}

impl<'de, 't> Node<'de, 't> {
    /// The members of an object, by a table of their names. `expected` says what is asked for;
    /// a strict object has no others.
    ///
    /// # Errors
    /// What is no object; a member that is given twice or, if strict, not known.
    pub fn members(
        self,
        expected: &'static str,
        names: &'static [&'static str],
        strict: bool,
    ) -> Result<Members<'de, 't>, Fault> {
        let Value::Object(given) = self.value else { return Err(self.refused(&expected)) };
        let mut found = vec![None; names.len()];
        // Members mostly stand in the order of the table: each is looked for after the last one.
        let mut next = 0usize;
        for (name, value) in given {
            let (before, after) = names.split_at_checked(next).unwrap_or((names, &[]));
            let later = after.iter().position(|one| one == name);
            let place = match later {
                Some(place) => Some(next.saturating_add(place)),
                None => before.iter().position(|one| one == name),
            };
            let Some((place, slot)) = place.and_then(|at| Some((at, found.get_mut(at)?))) else {
                if strict {
                    let path = Path::Member(self.path, name);
                    return Err(Fault::unknown_field(name, names).at(&path));
                }
                continue;
            };
            if slot.replace(value).is_some() {
                let name = names.get(place).copied().unwrap_or_default();
                return Err(Fault::duplicate_field(name).at(self.path));
            }
            next = place.saturating_add(1);
        }
        Ok(Members { found, names, path: self.path })
    }

    /// One of several variants, by a table of their names: a name alone, or an object with the name
    /// and its content.
    ///
    /// # Errors
    /// What is neither; a name that is not in the table.
    pub fn choice(self, names: &'static [&'static str]) -> Result<Choice<'de, 't>, Fault> {
        let (name, content) = match self.value {
            Value::Text(name) => (name, None),
            Value::Object(members) => match members.as_slice() {
                [(name, content)] => (name, Some(content)),
                _ => {
                    let expected = "an object with one member";
                    return Err(Fault::invalid_value(self.unexpected(), &expected).at(self.path));
                }
            },
            _ => return Err(self.refused(&"string or object")),
        };
        match names.iter().position(|one| one == name) {
            Some(place) => Ok(Choice { content, name, outer: self.path, place }),
            None => Err(Fault::unknown_variant(name, names).at(self.path)),
        }
    }
}

/// The members of an object, in the order of the table by which they were found.
///
/// What takes one is compiled once for each type of field and never into the fields' own places:
/// an object of thirty facts would hold thirty copies of how a fact is read and let go.
#[derive(Debug)]
pub struct Members<'de, 't> {
    found: Vec<Option<&'t Value<'de>>>,
    names: &'static [&'static str],
    path: &'t Path<'t>,
}

impl<'de, 't> Members<'de, 't> {
    fn given(&self, place: usize) -> Option<(&'t Value<'de>, Path<'t>)> {
        let value = self.found.get(place).copied().flatten()?;
        Some((value, Path::Member(self.path, self.names.get(place)?)))
    }

    /// The member at a place of the table.
    ///
    /// # Errors
    /// That it is missing; its own.
    #[inline(never)]
    pub fn take<T: Read>(&self, place: usize) -> Result<T, Fault> {
        match self.given(place) {
            Some((value, path)) => T::read(Node { value, path: &path }),
            None => T::absent().ok_or_else(|| self.missing(place)),
        }
    }

    /// The member at a place of the table, or what stands for it if it is absent.
    ///
    /// # Errors
    /// Its own.
    #[inline(never)]
    pub fn take_or<T: Read>(&self, place: usize, absent: fn() -> T) -> Result<T, Fault> {
        match self.given(place) {
            Some((value, path)) => T::read(Node { value, path: &path }),
            None => Ok(absent()),
        }
    }

    /// Puts the member at a place of the table, if it is given, where its default stands.
    ///
    /// # Errors
    /// Its own.
    #[inline(never)]
    pub fn put<T: Read>(&self, place: usize, slot: &mut T) -> Result<(), Fault> {
        if let Some((value, path)) = self.given(place) {
            *slot = T::read(Node { value, path: &path })?;
        }
        Ok(())
    }

    fn missing(&self, place: usize) -> Fault {
        let name = self.names.get(place).copied().unwrap_or_default();
        Fault::missing_field(name).at(self.path)
    }
}

/// One of several variants.
#[derive(Debug)]
pub struct Choice<'de, 't> {
    content: Option<&'t Value<'de>>,
    name: &'t str,
    outer: &'t Path<'t>,
    place: usize,
}

impl<'de> Choice<'de, '_> {
    /// Its place in the table of names.
    pub fn place(&self) -> usize {
        self.place
    }

    /// Checks that the name stands alone.
    ///
    /// # Errors
    /// A content that is not `null`.
    pub fn alone(&self) -> Result<(), Fault> {
        match self.content {
            None | Some(Value::Null) => Ok(()),
            Some(_) => self.content(|node| Err(node.refused(&"unit"))),
        }
    }

    /// Reads the content, `null` where there is none.
    ///
    /// # Errors
    /// Its own.
    pub fn content<T>(
        &self,
        read: impl FnOnce(Node<'de, '_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let path = Path::Member(self.outer, self.name);
        read(Node { value: self.content.unwrap_or(&Value::Null), path: &path })
    }
}
