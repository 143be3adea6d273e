//! What a Python function says of itself: types, units, errors, law, and an example that runs.
//!
//! The example and the errors come from the shared cases, so that they are true.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use nd137::wire::Document;
use serde_json::Value;

use crate::shape::{Body, Field, Shape, Signature, Type, pascal};

/// What the shared cases show of an operation.
#[derive(Default)]
struct Seen {
    /// The first case that gives an answer: request, document, answer.
    first: Option<(Value, String, Value)>,
    errors: BTreeSet<String>,
    /// English form of the provisions that its rules rest on, by machine id.
    provisions: BTreeMap<String, String>,
}

/// What the shared cases show, by operation.
pub(super) struct Examples(BTreeMap<String, Seen>);

impl Examples {
    pub(super) fn read(root: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(root.join("tests/vectors/bytes.tsv"))
            .map_err(|error| format!("tests/vectors/bytes.tsv: {error}"))?;
        let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
        for line in text.lines() {
            let columns: Vec<&str> = line.split('\t').collect();
            let [operation, _, document, request, status, response, _] = columns.as_slice() else {
                return Err("tests/vectors/bytes.tsv: a line has not seven columns".to_owned());
            };
            let seen = seen.entry((*operation).to_owned()).or_default();
            let answer: Value = serde_json::from_str(response).map_err(|e| e.to_string())?;
            if *status == "error" {
                let kind = answer.pointer("/kind").and_then(Value::as_str).unwrap_or_default();
                seen.errors.insert(kind.to_owned());
                continue;
            }
            seen.note_provisions(&answer);
            if seen.first.is_none()
                && let Ok(request) = serde_json::from_str(request)
            {
                seen.first = Some((request, (*document).to_owned(), answer));
            }
        }
        Ok(Self(seen))
    }
}

impl Seen {
    fn note_provisions(&mut self, answer: &Value) {
        let findings = answer.pointer("/assessment/findings").and_then(Value::as_array);
        for finding in findings.into_iter().flatten() {
            let cited = finding.get("provisions").and_then(Value::as_array);
            for provision in cited.into_iter().flatten() {
                let of = |key| provision.get(key).and_then(Value::as_str).unwrap_or_default();
                self.provisions.insert(of("id").to_owned(), of("en").to_owned());
            }
        }
    }
}

/// What a function that makes a document says of where it goes.
const OUTPUT: &str =
    "    output: Where the document made is written: a path, or a file opened in binary mode for
        writing. Without it the document is returned. At a path it appears whole or not at all.
        The document is then in memory once, not twice; so it is where ``document`` is a path.
    overwrite: Whether a file at the path ``output`` may be replaced.
";

/// The docstring of an operation's function.
pub(super) fn of(shape: &Shape, operation: &Signature, examples: &Examples) -> String {
    let mut out = operation.doc.to_owned();
    out.push_str("\n\nArgs:\n    request: A mapping, or JSON as ``str`` or ``bytes``:\n");
    members(&mut out, shape, &operation.request);
    if operation.document != Document::None {
        let may = if operation.document == Document::Optional { " May be left out." } else { "" };
        let _ =
            writeln!(out, "    document: ``bytes``, a path, or a file opened in binary mode.{may}");
    }
    if operation.document == Document::TakenAndGiven {
        out.push_str(OUTPUT);
    }
    out.push_str("\nReturns:\n");
    if operation.document == Document::TakenAndGiven {
        out.push_str("    The answer and the document made, as ``(dict, bytes)``; with ``output`` the answer\n    alone. The answer:\n");
    } else {
        out.push_str("    A ``dict`` that shows itself as a table:\n");
    }
    members(&mut out, shape, &operation.response);
    let none = Seen::default();
    let seen = examples.0.get(operation.name).unwrap_or(&none);
    out.push_str("\nRaises:\n");
    if operation.document == Document::TakenAndGiven {
        out.push_str("    FileExistsError: ``output`` is the path of a file that exists.\n");
    }
    for kind in &seen.errors {
        let _ = writeln!(out, "    nd137.{}: {}", pascal(kind), meaning(shape, kind));
    }
    out.push_str(
        "    nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.\n",
    );
    if !seen.provisions.is_empty() {
        let law: Vec<_> = seen.provisions.values().map(String::as_str).collect();
        let _ = writeln!(out, "\nLaw:");
        for line in wrap(&format!("{}.", law.join("; ")), 88) {
            let _ = writeln!(out, "    {line}");
        }
    }
    if let Some((request, document, answer)) = &seen.first {
        example(&mut out, operation, request, document, answer);
    }
    out
}

fn members(out: &mut String, shape: &Shape, name: &str) {
    let Some(fields) = shape.fields(name) else {
        let _ = writeln!(out, "        See :data:`nd137.types.{name}`.");
        return;
    };
    let (first, last): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(|f| f.required);
    for field in first.into_iter().chain(last) {
        let mut line = format!("{} ({})", field.name, said(&field.type_));
        if !field.required {
            line.push_str(", may be absent");
        }
        // A default with members says no more than its type does.
        if let Some(default) = field.default.as_ref().filter(|value| !value.is_object()) {
            let _ = write!(line, ", then {}", python(default));
        }
        if !field.doc.is_empty() {
            let _ = write!(line, ": {}", field.doc);
        }
        for (i, line) in wrap(&line, 84).into_iter().enumerate() {
            let _ = writeln!(out, "        {}{line}", if i == 0 { "" } else { "    " });
        }
    }
}

fn meaning<'a>(shape: &'a Shape, kind: &str) -> &'a str {
    match shape.types.get("ErrorKind").map(|named| &named.body) {
        Some(Body::Enum(variants)) => variants
            .iter()
            .find(|variant| variant.name == kind)
            .map_or("", |variant| variant.doc.as_str()),
        _ => "",
    }
}

/// A type in words.
fn said(type_: &Type) -> String {
    match type_ {
        Type::Any => "anything".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Date => "day".to_owned(),
        Type::Integer { least, most } if *most == i128::from(u64::MAX) => {
            format!("int from {least}")
        }
        Type::Integer { least, most } => format!("int, {least} to {most}"),
        Type::List(inner) => format!("list of {}", said(inner)),
        Type::Literal(text) => format!("{text:?}"),
        Type::Map(inner) => format!("dict of {}", said(inner)),
        Type::Named(name) => name.clone(),
        Type::Nullable(inner) => format!("{} or None", said(inner)),
        Type::Text => "str".to_owned(),
        Type::Union(types) => types.iter().map(said).collect::<Vec<_>>().join(" or "),
    }
}

fn example(
    out: &mut String,
    operation: &Signature,
    request: &Value,
    document: &str,
    answer: &Value,
) {
    out.push_str("\nExample:\n    >>> import nd137\n");
    let makes = operation.document == Document::TakenAndGiven;
    let name = operation.name;
    // Where the request is used twice it has a name.
    let mut call = if makes { "request = ".to_owned() } else { format!("answer = nd137.{name}(") };
    render(&mut call, request, 0, 60);
    if makes {
        let _ = write!(call, "\nanswer, made = nd137.{name}(request");
    }
    if document != "-" {
        let _ = write!(call, ", {}", super::literal(document));
    }
    call.push(')');
    for (i, line) in call.lines().enumerate() {
        let new = i == 0 || line.starts_with("answer, made =");
        let _ = writeln!(out, "    {} {line}", if new { ">>>" } else { "..." });
    }
    if let Some(outcome) = answer.pointer("/assessment/outcome").and_then(Value::as_str) {
        let _ = writeln!(out, "    >>> answer[\"assessment\"][\"outcome\"]\n    '{outcome}'");
    } else {
        let keys: Vec<_> =
            answer.as_object().into_iter().flatten().map(|(key, _)| format!("'{key}'")).collect();
        let _ = writeln!(out, "    >>> sorted(answer)\n    [{}]", keys.join(", "));
    }
    if makes {
        let _ = writeln!(
            out,
            "    >>> import io\n    >>> file = io.BytesIO()  # or a path\n    >>> nd137.{}(request, {}, output=file) == answer\n    True\n    >>> file.getvalue() == made\n    True",
            operation.name,
            super::literal(document),
        );
    }
}

/// A JSON value as Python, broken over lines where it is long.
fn render(out: &mut String, value: &Value, indent: usize, room: usize) {
    let flat = python(value);
    let (open, close, members): (_, _, Vec<(String, &Value)>) = match value {
        _ if flat.chars().count() <= room => return out.push_str(&flat),
        Value::Array(items) => ("[", "]", items.iter().map(|v| (String::new(), v)).collect()),
        Value::Object(members) => {
            let members = members.iter();
            ("{", "}", members.map(|(k, v)| (format!("{}: ", super::literal(k)), v)).collect())
        }
        _ => return out.push_str(&flat),
    };
    out.push_str(open);
    let inner = indent.saturating_add(4);
    if members.iter().all(|(name, value)| name.is_empty() && !value.is_object()) {
        let list: Vec<_> = members.iter().map(|(_, value)| python(value)).collect();
        for line in wrap(&format!("{},", list.join(", ")), room) {
            let _ = write!(out, "\n{:inner$}{line}", "");
        }
        let _ = write!(out, "\n{:indent$}{close}", "");
        return;
    }
    for (name, value) in members {
        let _ = write!(out, "\n{:inner$}{name}", "");
        render(out, value, inner, room.saturating_sub(4));
        out.push(',');
    }
    let _ = write!(out, "\n{:indent$}{close}", "");
}

/// A JSON value as Python writes it, on one line.
fn python(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => super::literal(text),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(python).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(k, v)| format!("{}: {}", super::literal(k), python(v)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}

/// Writes a docstring at an indent.
pub(super) fn write(out: &mut String, text: &str, indent: &str) {
    // A backslash or three quotes in the text would change what Python reads.
    let raw = if text.contains('\\') { "r" } else { "" };
    let text = text.trim_end().replace("\"\"\"", "'''");
    let mut lines = text.lines();
    let first = wrap(lines.next().unwrap_or_default(), 90);
    let _ = write!(out, "{indent}{raw}\"\"\"{}", first.join(&format!("\n{indent}")));
    let mut several = first.len() > 1;
    for line in lines {
        several = true;
        let _ = if line.is_empty() { writeln!(out) } else { write!(out, "\n{indent}{line}") };
    }
    let end = if several { format!("\n{indent}") } else { String::new() };
    let _ = writeln!(out, "{end}\"\"\"");
}

/// Breaks a text into lines of at most `width` characters where words end.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count().saturating_add(word.chars().count()) < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
