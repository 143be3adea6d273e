//! The types of all operations as a small model that knows no language.
//!
//! It is read from the JSON Schemas in [`TABLE`](crate::TABLE); every generator in
//! [`signatures`](crate::signatures) writes from it. Only the part of JSON Schema that the
//! library's types lead to is understood: anything else is an error, not a guess.

mod read;

pub(crate) use read::pascal;

use std::collections::BTreeMap;

use nd137::wire::{Document, Table};
use serde_json::Value;

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A calendar day, `yyyy-mm-dd`.
    Date,
    /// A whole number from least to most.
    Integer {
        /// The least value.
        least: i128,
        /// The greatest value.
        most: i128,
    },
    /// Items of one type, in order.
    List(Box<Type>),
    /// One fixed text.
    Literal(String),
    /// Values of one type by name.
    Map(Box<Type>),
    /// A type of [`Shape::types`].
    Named(String),
    /// The type, or null.
    Nullable(Box<Type>),
    /// A text.
    Text,
    /// One of several types, told apart by their form.
    Union(Vec<Type>),
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name in JSON.
    pub name: String,
    /// Its type.
    pub type_: Type,
    /// Whether it must be there (in a response: is always there).
    pub required: bool,
    /// What it means.
    pub doc: String,
    /// What stands for it when it is absent, if that is not null.
    pub default: Option<Value>,
}

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its text in JSON.
    pub name: String,
    /// What it means.
    pub doc: String,
}

/// What a named type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Another name for a type.
    Alias(Type),
    /// One of some texts.
    Enum(Vec<Variant>),
    /// An object, with its members in alphabetical order.
    Object(Vec<Field>),
    /// One of several types.
    Union(Vec<Type>),
}

/// A type with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// What it means.
    pub doc: String,
    /// What it is.
    pub body: Body,
}

/// An operation.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Its name, in snake case.
    pub name: &'static str,
    /// One line that says what it does.
    pub doc: &'static str,
    /// Whether a document travels with it.
    pub document: Document,
    /// Name of the request's type.
    pub request: String,
    /// Name of the response's type.
    pub response: String,
}

/// The types of all operations.
#[derive(Debug, Clone)]
pub struct Shape {
    /// The operations, in the order of the table.
    pub operations: Vec<Signature>,
    /// The named types, each once.
    pub types: BTreeMap<String, Named>,
    /// Name of the error's type.
    pub error: String,
}

impl Shape {
    /// Reads the types of a table.
    ///
    /// # Errors
    /// A schema that the model cannot hold, or one name for two types.
    pub fn of(table: Table) -> Result<Self, String> {
        let mut reader = read::Reader::default();
        let mut operations = Vec::new();
        for operation in table.operations() {
            let (request, response) = (operation.schemas)();
            operations.push(Signature {
                name: operation.name,
                doc: operation.doc,
                document: operation.document,
                request: reader.root(request.as_value(), operation.name)?,
                response: reader.root(response.as_value(), operation.name)?,
            });
        }
        let error = reader.root(table.error_schema().as_value(), "error")?;
        Ok(Self { operations, types: reader.finish()?, error })
    }

    /// The members of an object, by its name or another name for it.
    pub fn fields(&self, name: &str) -> Option<&[Field]> {
        match &self.types.get(name)?.body {
            Body::Object(fields) => Some(fields),
            // Rust has no type that is only a name for itself, so this ends.
            Body::Alias(Type::Named(of)) => self.fields(of),
            _ => None,
        }
    }

    /// The names that stand in a type, directly.
    pub fn names(type_: &Type) -> Vec<&str> {
        match type_ {
            Type::Named(name) => vec![name],
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => Self::names(inner),
            Type::Union(types) => types.iter().flat_map(Self::names).collect(),
            _ => Vec::new(),
        }
    }

    /// The named types that can be reached from these, themselves included, sorted.
    pub fn reachable<'a>(&'a self, from: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        let mut seen = std::collections::BTreeSet::new();
        let mut next: Vec<&str> = from.into_iter().collect();
        while let Some(name) = next.pop() {
            let Some((name, named)) = self.types.get_key_value(name) else { continue };
            if seen.insert(name.as_str()) {
                next.extend(named.body.types().into_iter().flat_map(Self::names));
            }
        }
        seen.into_iter().collect()
    }
}

impl Body {
    /// The types that it is made of.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Alias(type_) => vec![type_],
            Self::Enum(_) => Vec::new(),
            Self::Object(fields) => fields.iter().map(|field| &field.type_).collect(),
            Self::Union(types) => types.iter().collect(),
        }
    }
}
