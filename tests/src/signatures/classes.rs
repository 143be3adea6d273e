//! What Java and C# have in common: the types as classes, with aliases looked through.

use std::collections::BTreeSet;

use crate::shape::{Body, Field, Named, Shape, Signature, Type, Variant, pascal};

/// A type that becomes a class or an enumeration of its own.
pub(super) struct Class<'a> {
    /// Its name, the same in both languages.
    pub(super) name: String,
    /// What it means.
    pub(super) doc: &'a str,
    /// Its content.
    pub(super) body: Content<'a>,
    /// Whether a caller writes it; else it is only read.
    pub(super) written: bool,
}

/// What a class holds.
pub(super) enum Content<'a> {
    /// Some texts.
    Enum(&'a [Variant]),
    /// Members, with aliases looked through.
    Object(Vec<Member<'a>>),
    /// One of several types, and the members that all of them have.
    Union(Vec<Type>, Vec<Member<'a>>),
}

/// A member of an object.
#[derive(Clone)]
pub(super) struct Member<'a> {
    /// As in JSON.
    pub(super) field: &'a Field,
    /// Its type, with aliases looked through.
    pub(super) type_: Type,
}

/// The classes of a shape.
pub(super) struct Classes<'a>(pub(super) &'a Shape);

impl<'a> Classes<'a> {
    /// Every class, by name.
    pub(super) fn all(&self) -> Vec<Class<'a>> {
        let Shape { operations, types, .. } = self.0;
        let requests = operations.iter().map(|operation| operation.request.as_str());
        let written: BTreeSet<&str> = self.0.reachable(requests).into_iter().collect();
        let mut classes = Vec::new();
        for (name, named) in types {
            let body = match (&named.body, self.flat(&Type::Named(name.clone()))) {
                (Body::Enum(variants), _) => Content::Enum(variants),
                (Body::Object(fields), _) => Content::Object(self.members(fields)),
                (Body::Union(types), _) => self.union(types),
                (Body::Alias(alias), Type::Named(own)) if own == *name => match bare(alias) {
                    Type::Union(types) => self.union(types),
                    _ => continue,
                },
                _ => continue,
            };
            let written = written.contains(name.as_str());
            classes.push(Class { name: class_name(name), doc: &named.doc, body, written });
        }
        classes
    }

    /// The type of a response or request, which must be a class.
    pub(super) fn operation(&self, operation: &Signature) -> Result<(String, String), String> {
        let class = |name: &str| match self.flat(&Type::Named(name.to_owned())) {
            Type::Named(name) => Ok(class_name(&name)),
            other => Err(format!("{}: {other:?} is no class", operation.name)),
        };
        Ok((class(&operation.request)?, class(&operation.response)?))
    }

    /// A type with the names looked through that do not become classes. Null is no type of
    /// its own in these languages: it stays only where it stands for a missing value.
    pub(super) fn flat(&self, type_: &Type) -> Type {
        match type_ {
            Type::List(inner) => Type::List(Box::new(self.flat(inner))),
            Type::Map(inner) => Type::Map(Box::new(self.flat(inner))),
            Type::Nullable(inner) => match self.flat(inner) {
                already @ Type::Nullable(_) => already,
                inner => Type::Nullable(Box::new(inner)),
            },
            Type::Union(types) => Type::Union(types.iter().map(|t| self.flat(t)).collect()),
            Type::Named(name) => match self.0.types.get(name).map(|named| &named.body) {
                Some(Body::Alias(alias)) if !matches!(bare(alias), Type::Union(_)) => {
                    self.flat(alias)
                }
                _ => type_.clone(),
            },
            _ => type_.clone(),
        }
    }

    /// Whether the type is an enumeration.
    pub(super) fn is_enum(&self, name: &str) -> bool {
        self.0.types.get(name).is_some_and(|named| matches!(named.body, Body::Enum(_)))
    }

    fn members(&self, fields: &'a [Field]) -> Vec<Member<'a>> {
        fields.iter().map(|field| Member { field, type_: self.flat(&field.type_) }).collect()
    }

    fn union(&self, types: &'a [Type]) -> Content<'a> {
        let types: Vec<Type> = types.iter().map(|t| bare(&self.flat(t)).clone()).collect();
        let mut sets = types.iter().map(|type_| match type_ {
            Type::Named(name) => match self.0.types.get(name).map(|named| &named.body) {
                Some(Body::Object(fields)) => self.members(fields),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        });
        let mut common = sets.next().unwrap_or_default();
        for set in sets {
            common.retain(|member| {
                let same = |other: &Member<'_>| {
                    other.field.name == member.field.name
                        && bare(&other.type_) == bare(&member.type_)
                };
                set.iter().any(same)
            });
        }
        Content::Union(types, common)
    }
}

/// The same types, where each union that stands in a member has a name: that of the object
/// and the member.
pub(super) fn named_unions(shape: &Shape) -> Shape {
    let mut shape = shape.clone();
    let mut found = Vec::new();
    for (name, named) in &mut shape.types {
        if let Body::Object(fields) = &mut named.body {
            for field in fields {
                let hint = format!("{name}{}", pascal(&field.name));
                let doc = field.doc.clone();
                lift(&mut field.type_, &mut |types| {
                    found
                        .push((hint.clone(), Named { doc: doc.clone(), body: Body::Union(types) }));
                    Type::Named(hint.clone())
                });
            }
        }
    }
    shape.types.extend(found);
    shape
}

fn lift(type_: &mut Type, name: &mut impl FnMut(Vec<Type>) -> Type) {
    match type_ {
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => lift(inner, name),
        Type::Union(types) => *type_ = name(std::mem::take(types)),
        _ => {}
    }
}

/// The type without null.
pub(super) fn bare(type_: &Type) -> &Type {
    match type_ {
        Type::Nullable(inner) => bare(inner),
        other => other,
    }
}

/// `Error` would hide the language's own in one of the two.
pub(super) fn class_name(name: &str) -> String {
    if name == "Error" { "ErrorReport".to_owned() } else { name.to_owned() }
}

/// `as_of` as `asOf`.
pub(super) fn camel(snake: &str) -> String {
    let name = pascal(snake);
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// Text for a comment that is read as HTML or XML.
pub(super) fn escaped(doc: &str) -> String {
    let doc = doc.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let doc = doc.replace("*/", "* /").replace('\\', "&#92;").replace('@', "&#64;");
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
