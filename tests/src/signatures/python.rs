//! Python: `types.py` with a TypedDict for every object, `_operations.py` with a function for
//! every operation.
//!
//! Both are ordinary typed modules, so that an editor jumps to them and no stub can drift.

mod docstring;

use std::fmt::Write as _;
use std::path::Path;

use nd137::wire::Document;

use super::File;
use crate::shape::{Body, Field, Named, Shape, Signature, Type};

const HEAD: &str =
    "# Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.\n";
const FOLDER: &str = "py/python/nd137";

/// Words that cannot be the name of a member in class syntax.
const KEYWORDS: [&str; 12] = [
    "as", "class", "continue", "def", "del", "for", "from", "global", "import", "in", "is", "pass",
];

pub(super) fn files(shape: &Shape, root: &Path) -> Result<Vec<File>, String> {
    let file = |name: &str, text| File { path: Path::new(FOLDER).join(name), text };
    Ok(vec![
        file("types.py", types(shape)),
        file("_operations.py", operations(shape, &docstring::Examples::read(root)?)),
    ])
}

fn types(shape: &Shape) -> String {
    let mut out = HEAD.to_owned();
    out.push_str(
        r#""""The types of requests and responses, as :class:`typing.TypedDict`.

They exist for editors and type checkers; at run time everything is a plain ``dict``.
Days are ISO 8601 text, ``yyyy-mm-dd``; a request may hold :class:`datetime.date` instead.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, TypeAlias, TypedDict, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired

"#,
    );
    let _ = writeln!(out, "__all__ = [");
    for name in shape.types.keys() {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    let answers = shape.operations.iter().map(|o| o.response.as_str());
    let answers = shape.reachable(answers.chain([shape.error.as_str()]));
    // Another name for a class needs the class above it.
    let (aliases, others): (Vec<_>, Vec<_>) =
        shape.types.iter().partition(|(_, n)| matches!(n.body, Body::Alias(Type::Named(_))));
    for (name, named) in others.into_iter().chain(aliases) {
        let answered = answers.contains(&name.as_str());
        write_type(&mut out, name, named, answered);
    }
    out
}

fn write_type(out: &mut String, name: &str, named: &Named, answered: bool) {
    let quote = |type_: &Type| written(type_, answered, true);
    match &named.body {
        Body::Object(fields) if fields.iter().any(|f| KEYWORDS.contains(&f.name.as_str())) => {
            let _ = writeln!(out, "\n{name} = TypedDict(\n    \"{name}\",\n    {{");
            for field in fields {
                comment(out, &field.doc, "        ");
                let _ = writeln!(
                    out,
                    "        \"{}\": {},",
                    field.name,
                    optional(field, &quote(&field.type_))
                );
            }
            out.push_str("    },\n)\n");
            if !named.doc.is_empty() {
                let _ = writeln!(out, "{name}.__doc__ = {}", literal(&named.doc));
            }
        }
        Body::Object(fields) => {
            let _ = writeln!(out, "\n\nclass {name}(TypedDict):");
            if !named.doc.is_empty() {
                docstring::write(out, &named.doc, "    ");
            }
            if fields.is_empty() && named.doc.is_empty() {
                out.push_str("    pass\n");
            }
            if !fields.is_empty() && !named.doc.is_empty() {
                out.push('\n');
            }
            for field in fields {
                comment(out, &field.doc, "    ");
                let type_ = written(&field.type_, answered, false);
                let _ = writeln!(out, "    {}: {}", field.name, optional(field, &type_));
            }
        }
        Body::Enum(variants) => {
            out.push('\n');
            comment(out, &named.doc, "");
            for variant in variants.iter().filter(|variant| !variant.doc.is_empty()) {
                comment(out, &format!("- ``{}``: {}", variant.name, variant.doc), "");
            }
            let texts: Vec<_> = variants.iter().map(|v| literal(&v.name)).collect();
            let _ = writeln!(out, "{name}: TypeAlias = Literal[{}]", texts.join(", "));
        }
        Body::Union(types) => {
            out.push('\n');
            comment(out, &named.doc, "");
            let _ = writeln!(out, "{name}: TypeAlias = {}", union(types, answered, true));
        }
        Body::Alias(Type::Named(of)) => {
            let _ = writeln!(out, "\n\nclass {name}({of}):");
            docstring::write(out, &named.doc, "    ");
        }
        Body::Alias(type_) => {
            out.push('\n');
            comment(out, &named.doc, "");
            let _ = writeln!(out, "{name}: TypeAlias = {}", quote(type_));
        }
    }
}

fn optional(field: &Field, type_: &str) -> String {
    if field.required { type_.to_owned() } else { format!("NotRequired[{type_}]") }
}

/// A type in Python. What is read back is exact; what is asked for is generous.
/// `quoted` where the expression runs before every class exists.
fn written(type_: &Type, answered: bool, quoted: bool) -> String {
    match type_ {
        Type::Any => "Any".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Date if answered => "str".to_owned(),
        Type::Date => "Union[str, date]".to_owned(),
        Type::Integer { .. } => "int".to_owned(),
        Type::List(inner) => {
            let list = if answered { "list" } else { "Sequence" };
            format!("{list}[{}]", written(inner, answered, quoted))
        }
        Type::Literal(text) => format!("Literal[{}]", literal(text)),
        Type::Map(inner) => {
            let map = if answered { "dict" } else { "Mapping" };
            format!("{map}[str, {}]", written(inner, answered, quoted))
        }
        Type::Named(name) if quoted => format!("\"{name}\""),
        Type::Named(name) => name.clone(),
        Type::Nullable(inner) => match &**inner {
            Type::Union(types) => {
                let all = union(types, answered, quoted);
                format!("{}, None]", all.strip_suffix(']').unwrap_or(&all))
            }
            inner => format!("Union[{}, None]", written(inner, answered, quoted)),
        },
        Type::Text => "str".to_owned(),
        Type::Union(types) => union(types, answered, quoted),
    }
}

fn union(types: &[Type], answered: bool, quoted: bool) -> String {
    let all: Vec<_> = types.iter().map(|type_| written(type_, answered, quoted)).collect();
    format!("Union[{}]", all.join(", "))
}

fn operations(shape: &Shape, examples: &docstring::Examples) -> String {
    let mut out = HEAD.to_owned();
    out.push_str(
        r#""""Every operation as a function."""

from __future__ import annotations

from typing import Union, overload

from . import types
from ._document import Document, Output, make, read
from ._native import evaluate

__all__ = [
"#,
    );
    for operation in &shape.operations {
        let _ = writeln!(out, "    \"{}\",", operation.name);
    }
    out.push_str("]\n\n#: The operations whose request says how much the verdict tells.\nCOMPACT = frozenset({\n");
    for operation in &shape.operations {
        if shape.fields(&operation.request).is_some_and(|f| f.iter().any(|f| f.name == "detail")) {
            let _ = writeln!(out, "    \"{}\",", operation.name);
        }
    }
    out.push_str("})\n");
    for operation in &shape.operations {
        write_operation(&mut out, shape, operation, examples);
    }
    out
}

fn write_operation(
    out: &mut String,
    shape: &Shape,
    operation: &Signature,
    examples: &docstring::Examples,
) {
    let Signature { name, request, response, .. } = operation;
    let request = format!("request: Union[types.{request}, str, bytes]");
    let answer = format!("types.{response}");
    let doc = docstring::of(shape, operation, examples);
    let (argument, pass) = match operation.document {
        Document::None => ("", ""),
        Document::Optional => (", document: Union[Document, None] = None", ", read(document)"),
        Document::Taken => (", document: Document", ", read(document)"),
        Document::TakenAndGiven => return write_maker(out, name, &request, &answer, &doc),
    };
    let _ = write!(out, "\n\ndef {name}(\n    {request}{argument},\n) -> {answer}:\n");
    docstring::write(out, &doc, "    ");
    let _ = writeln!(
        out,
        "    answer: {answer} = evaluate(\"{name}\", request{pass})\n    return answer"
    );
}

/// An operation that makes a document: gives it back, or writes it where it is told to.
fn write_maker(out: &mut String, name: &str, request: &str, answer: &str, doc: &str) {
    let given = format!("tuple[{answer}, bytes]");
    let either = format!("Union[{answer}, {given}]");
    for (rest, answer) in [
        ("output: None = None, overwrite: bool = False", given.as_str()),
        ("output: Output, overwrite: bool = False", answer),
    ] {
        let _ = writeln!(
            out,
            "\n\n@overload\ndef {name}(\n    {request}, document: Document,\n    *, {rest},\n) -> {answer}: ..."
        );
    }
    let _ = write!(
        out,
        "\n\ndef {name}(\n    {request}, document: Document,\n    *, output: Union[Output, None] = None, overwrite: bool = False,\n) -> {either}:\n"
    );
    docstring::write(out, doc, "    ");
    let _ = writeln!(
        out,
        "    answer: {either} = make(\"{name}\", request, document, output, overwrite)\n    return answer"
    );
}

fn comment(out: &mut String, doc: &str, indent: &str) {
    for line in docstring::wrap(doc, 94usize.saturating_sub(indent.len())) {
        let _ = writeln!(out, "{indent}#: {line}");
    }
}

/// A text as Python writes it.
fn literal(text: &str) -> String {
    // JSON's escapes are a subset of Python's.
    serde_json::Value::from(text).to_string()
}
