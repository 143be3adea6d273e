//! A list that is owned, or borrowed from whoever read it.
//!
//! [`Cow`](std::borrow::Cow) of a slice would do, but it ties the lifetimes of the list and of its
//! elements together for ever.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::json::{Fault, Node, Read};

/// A list that is owned or borrowed.
#[derive(Debug, Clone)]
pub enum Items<'a, T> {
    /// A list that lies elsewhere.
    Borrowed(&'a [T]),
    /// A list of its own.
    Owned(Vec<T>),
}

impl<T> Deref for Items<'_, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::Borrowed(items) => items,
            Self::Owned(items) => items,
        }
    }
}

impl<T> Default for Items<'_, T> {
    fn default() -> Self {
        Self::Borrowed(&[])
    }
}

impl<T: PartialEq> PartialEq for Items<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Items<'_, T> {}

impl<T> From<Vec<T>> for Items<'_, T> {
    fn from(items: Vec<T>) -> Self {
        Self::Owned(items)
    }
}

impl<T: Serialize> Serialize for Items<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<T: Read> Read for Items<'_, T> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        Vec::read(node).map(Self::Owned)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Items<'_, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }
}
