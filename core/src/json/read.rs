//! How a type is read: by a table of the names of its members, with one call for each.
//!
//! `#[derive(Read)]` writes the table and the calls. What they call is here once, not once for each
//! type: that is what keeps the browser module small.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserializer;
use serde::de::{DeserializeSeed as _, Error as _};

use super::node::{Fault, Node, Path, quoted};
use super::value::{MOST_VALUES, Reader, Value};
use crate::text::{Arg, Bilingual, Text, text};

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
        let said = &fault.message().en;
        match fault.pointer() {
            "" => D::Error::custom(said),
            at => D::Error::custom(format_args!("{said} at `{at}`")),
        }
    })
}

/// Gives a type that is [`Read`] to serde.
macro_rules! deserialize_by_read {
    ($type:ty) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                $crate::json::deserialize(input)
            }
        }
    };
}
pub(crate) use deserialize_by_read;

impl Read for bool {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        match node.value {
            Value::Bool(given) => Ok(*given),
            _ => Err(node.refused(text("`true` hoặc `false`", "`true` or `false`"))),
        }
    }
}

/// A whole number within a type's range.
fn whole(node: Node<'_, '_>, least: i64, most: u64) -> Result<i128, Fault> {
    let given = match node.value {
        Value::Unsigned(given) => Some(i128::from(*given)),
        Value::Signed(given) => Some(i128::from(*given)),
        _ => None,
    };
    let range = i128::from(least)..=i128::from(most);
    given.filter(|given| range.contains(given)).ok_or_else(|| {
        node.refused_for(Arg::Said {
            en: format!("a whole number from {least} to {most}"),
            vi: format!("số nguyên từ {least} đến {most}"),
        })
    })
}

/// Reads whole numbers; what is outside a type's range never comes to the conversion.
macro_rules! read_whole {
    ($($type:ty: $least:expr, $most:expr);* $(;)?) => {
        $(impl Read for $type {
            fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
                whole(node, $least, $most).map(|given| Self::try_from(given).unwrap_or_default())
            }
        })*
    };
}
read_whole!(
    u8: 0, u8::MAX.into();
    u16: 0, u16::MAX.into();
    u32: 0, u32::MAX.into();
    u64: 0, u64::MAX;
    i64: i64::MIN, i64::MAX.unsigned_abs();
);

impl Read for String {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        match node.value {
            Value::Text(given) => Ok(given.clone().into_owned()),
            _ => Err(node.refused(text("một chuỗi", "a text"))),
        }
    }
}

impl Read for serde_json::Value {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        Ok(match node.value {
            Value::Null => Self::Null,
            Value::Bool(given) => (*given).into(),
            Value::Unsigned(given) => (*given).into(),
            Value::Signed(given) => (*given).into(),
            Value::Float(given) => (*given).into(),
            Value::Text(given) => given.clone().into_owned().into(),
            Value::List(_) => Self::Array(Vec::read(node)?),
            Value::Object(_) => Self::Object(serde_json::Map::read(node)?),
        })
    }
}

impl Read for chrono::NaiveDate {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        const NOT_A_DAY: Text = text(
            "{given} không phải là ngày; hãy viết như `2026-11-21`",
            "{given} is not a day; write it as `2026-11-21`",
        );
        let Value::Text(written) = node.value else {
            return Err(
                node.refused(text("một ngày như `2026-11-21`", "a day such as `2026-11-21`"))
            );
        };
        crate::text::day(written)
            .ok_or_else(|| node.fault(NOT_A_DAY, &[("given", Arg::Quote(quoted(written)))]))
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
        let Value::List(items) = node.value else { return Err(node.refused(A_LIST)) };
        let mut out = Self::with_capacity(items.len().min(1024));
        for (index, value) in items.iter().enumerate() {
            out.push(T::read(Node { value, path: &Path::Element(node.path, index) })?);
        }
        Ok(out)
    }
}

/// What a list is called where something else stands.
pub(crate) const A_LIST: Text = text("một danh sách", "a list");
pub(super) const AN_OBJECT: Text = text("một đối tượng", "an object");

impl<T: Read, const N: usize> Read for [T; N] {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        Vec::read(node)?.try_into().map_err(|given: Vec<T>| {
            let found = given.len();
            node.fault(
                text("cần {n} phần tử, nhận được {found}", "expected {n} elements, found {found}"),
                &[("found", Arg::Quote(found.to_string())), ("n", Arg::Quote(N.to_string()))],
            )
        })
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let mut out = Self::new();
        node.each_member(|name, value| {
            out.insert(name.to_owned(), value);
        })?;
        Ok(out)
    }
}

impl Read for serde_json::Map<String, serde_json::Value> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let mut out = Self::new();
        node.each_member(|name, value| {
            out.insert(name.to_owned(), value);
        })?;
        Ok(out)
    }
}

impl<'de, 't> Node<'de, 't> {
    /// Every member of an object, whatever its name.
    fn each_member<T: Read>(self, mut take: impl FnMut(&str, T)) -> Result<(), Fault> {
        let Value::Object(members) = self.value else { return Err(self.refused(AN_OBJECT)) };
        for (name, value) in members {
            take(name, T::read(Node { value, path: &self.member(name) })?);
        }
        Ok(())
    }

    /// The members of an object, by a table of their names; a strict object has no others.
    ///
    /// # Errors
    /// What is no object; a member that is given twice or, if strict, not known.
    pub fn members(
        self,
        names: &'static [&'static str],
        strict: bool,
    ) -> Result<Members<'de, 't>, Fault> {
        const UNKNOWN: Text = text(
            "không có trường {name}; các trường là {known}",
            "there is no field {name}; the fields are {known}",
        );
        const NONE: Text = text(
            "không có trường {name}; ở đây không nhận trường nào",
            "there is no field {name}; no field is taken here",
        );
        const TWICE: Text =
            text("trường `{name}` được ghi hai lần", "the field `{name}` is given twice");
        let Value::Object(given) = self.value else { return Err(self.refused(AN_OBJECT)) };
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
                    let message = if names.is_empty() { NONE } else { UNKNOWN };
                    let args = [("name", Arg::Quote(quoted(name))), ("known", listed(names))];
                    return Err(Node { value, path: &self.member(name) }.fault(message, &args));
                }
                continue;
            };
            if slot.replace(value).is_some() {
                let name = names.get(place).copied().unwrap_or_default();
                return Err(self.fault(TWICE, &[("name", Arg::Quote(name.to_owned()))]));
            }
            next = place.saturating_add(1);
        }
        Ok(Members { found, names, node: self })
    }

    /// One of several variants, by a table of their names: a name alone, or an object with the name
    /// and its content.
    ///
    /// # Errors
    /// What is neither; a name that is not in the table.
    pub fn choice(self, names: &'static [&'static str]) -> Result<Choice<'de, 't>, Fault> {
        const NONE_OF: Text = text(
            "{name} không phải một trong các giá trị {known}",
            "{name} is none of the values {known}",
        );
        const ONE: Text = text(
            "một giá trị trong {known}, hoặc một đối tượng có đúng một trường mang tên đó",
            "one of {known}, or an object with one member of that name",
        );
        let (name, content) = match self.value {
            Value::Text(name) => (name, None),
            Value::Object(members) if let [(name, content)] = members.as_slice() => {
                (name, Some(content))
            }
            _ => {
                let Bilingual { en, vi } = ONE.render(&[("known", listed(names))]);
                return Err(self.refused_for(Arg::Said { en, vi }));
            }
        };
        match names.iter().position(|one| one == name) {
            Some(place) => Ok(Choice { content, name, outer: self.path, place }),
            None => {
                let args = [("name", Arg::Quote(quoted(name))), ("known", listed(names))];
                Err(self.fault(NONE_OF, &args))
            }
        }
    }
}

/// Names of fields or values, each as it is written.
fn listed(names: &[&str]) -> Arg {
    Arg::Quote(format!("`{}`", names.join("`, `")))
}

/// The members of an object, in the order of the table by which they were found.
///
/// What takes one is compiled once for each type of field and never into the fields' own places:
/// an object of thirty facts would hold thirty copies of how a fact is read and let go.
#[derive(Debug)]
pub struct Members<'de, 't> {
    found: Vec<Option<&'t Value<'de>>>,
    names: &'static [&'static str],
    node: Node<'de, 't>,
}

impl<'de, 't> Members<'de, 't> {
    fn given(&self, place: usize) -> Option<(&'t Value<'de>, Path<'t>)> {
        let value = self.found.get(place).copied().flatten()?;
        Some((value, self.node.member(self.names.get(place)?)))
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
        const MISSING: Text = text("thiếu trường `{field}`", "the field `{field}` is missing");
        let name = self.names.get(place).copied().unwrap_or_default();
        let node = Node { path: &self.node.member(name), ..self.node };
        node.fault(MISSING, &[("field", Arg::Quote(name.to_owned()))])
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
            Some(_) => self.content(|node| Err(node.refused(text("`null`", "`null`")))),
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
