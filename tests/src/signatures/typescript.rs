//! The TypeScript types, the entries of the npm package with one function an operation, and the one
//! that fetches the others as they are needed.

use std::fmt::Write as _;

use nd137::wire::{self, CORE, Document, Operation};

use super::File;
use crate::shape::{Body, Field, Named, Shape, Signature, Type};

const NOTICE: &str =
    "// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.\n\n";

pub(super) const FOLDER: &str = "wasm/js/generated";

/// An entry of the package: a file of `wasm/js` with a module of its own, what it is, its tables.
type Entry = (&'static str, &'static str, &'static [&'static [Operation]]);

/// The entries; `wasm/build.sh` builds their modules.
const ENTRIES: [Entry; 8] = [
    ("index", "the rules, without the PDF code", &CORE),
    ("pdf", "the rules and the operations on PDF documents", nd137_pdf::wire::TABLE.0),
    (
        "conversion",
        "only conversion between paper and data messages (Arts 4, 5, 23)",
        &[wire::CONVERSION],
    ),
    (
        "document",
        "conversion and the operations on PDF documents (Arts 4, 5, 23)",
        &[wire::CONVERSION, nd137_pdf::wire::OPERATIONS],
    ),
    ("activity", "only the checklists (Arts 3, 6 to 9, 10.6, 11 to 14)", &[wire::ACTIVITY]),
    ("indicator", "only indicators for steering (Arts 10.2 to 10.5)", &[wire::INDICATOR]),
    ("system", "only systems, their duties and deadlines (Arts 15 to 20, 22, 23)", &[wire::SYSTEM]),
    ("trust", "only network trust (Art. 21)", &[wire::TRUST]),
];

pub(super) fn files(shape: &Shape) -> Result<Vec<File>, String> {
    let mut files = vec![file(format!("{FOLDER}/types.ts"), &types(shape)?)];
    for (name, about, tables) in ENTRIES {
        let offers = |name: &str| tables.iter().copied().flatten().any(|op| op.name == name);
        let all = shape.operations.iter();
        let operations: Vec<_> = all.filter(|operation| offers(operation.name)).collect();
        let text = head(name, about, &operations) + &functions(&operations);
        files.push(file(format!("wasm/js/{name}.ts"), &text));
    }
    files.push(file("wasm/js/lazy.ts".to_owned(), &lazy(shape)?));
    Ok(files)
}

/// The entry that has every operation and fetches, of the others, the smallest that has it.
fn lazy(shape: &Shape) -> Result<String, String> {
    let (mut imports, mut rooms) = (String::new(), String::new());
    for (name, ..) in ENTRIES.iter().filter(|(name, ..)| *name != "pdf") {
        let _ = writeln!(imports, "  {name}: () => import(\"./{name}.js\"),");
    }
    for Signature { name, .. } in &shape.operations {
        let has =
            |tables: &[&[Operation]]| tables.iter().copied().flatten().any(|op| op.name == *name);
        let size = |tables: &[&[Operation]]| tables.iter().map(|table| table.len()).sum::<usize>();
        let having = ENTRIES.iter().filter(|(_, _, tables)| has(tables));
        let smallest = having.min_by_key(|(_, _, tables)| size(tables));
        let (entry, ..) = smallest.ok_or_else(|| format!("no entry has `{name}`"))?;
        let _ = writeln!(rooms, "  {name}: \"{entry}\",");
    }
    Ok(format!(
        r#"/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: every operation, each with the smallest module
 * that has it. A module is fetched when its first operation is asked for.
 */

import type {{ Answer, Bytes }} from "./engine.js";
import type {{ Operations }} from "./generated/types.js";

export type {{ Answer, Bytes }} from "./engine.js";
export {{ Nd137Error }} from "./error.js";
export type * from "./generated/types.js";

const entries = {{
{imports}}};

const entryOf: Record<keyof Operations, keyof typeof entries> = {{
{rooms}}};

/** The entry of an operation, ready for calls. Any entry tells of an operation that there is not. */
async function ready(name: string) {{
  const entry = await entries[Object.hasOwn(entryOf, name) ? entryOf[name as keyof Operations] : "activity"]();
  await entry.load();
  return entry;
}}

/** Fetches and compiles now what an operation needs. */
export async function load(name: keyof Operations): Promise<void> {{
  await ready(name);
}}

/** The names of the operations. */
export function operations(): string[] {{
  return Object.keys(entryOf);
}}

/** Runs an operation, on plain objects. */
export async function call<Name extends keyof Operations>(
  name: Name,
  request: Operations[Name]["request"],
  document?: Bytes,
): Promise<{{ response: Operations[Name]["response"]; document?: Uint8Array }}> {{
  const answer = (await ready(name)).call(name, request, document);
  return answer as {{ response: Operations[Name]["response"]; document?: Uint8Array }};
}}

/** Runs an operation, on JSON text: the answer is the same to the byte in every language. */
export async function callJson(name: string, request: string, document?: Bytes): Promise<Answer> {{
  return (await ready(name)).callJson(name, request, document);
}}
"#
    ))
}

fn file(path: String, text: &str) -> File {
    File { path: path.into(), text: format!("{NOTICE}{text}") }
}

/// What every entry has: its engine, and the functions that take an operation's name.
fn head(name: &str, about: &str, operations: &[&Signature]) -> String {
    let documents = operations.iter().any(|operation| operation.document != Document::None);
    let engine = if documents { "type Bytes, Engine" } else { "Engine" };
    let module = if name == "index" { "nd137".to_owned() } else { format!("nd137_{name}") };
    format!(
        r#"/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: {about}.
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import {{ {engine} }} from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/{name}_glue.js";

export type {{ Answer, Bytes, Source }} from "./engine.js";
export {{ Nd137Error }} from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./{module}.wasm", import.meta.url));

/** Fetches and compiles the module, once. It lies beside this file; a copy elsewhere may be named. */
export const load = engine.load.bind(engine);
/** The names of the operations. */
export const operations = engine.operations.bind(engine);
/** Runs an operation by name, on plain objects. */
export const call = engine.call.bind(engine);
/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export const callJson = engine.callJson.bind(engine);
"#
    )
}

/// One function for each operation.
fn functions(operations: &[&Signature]) -> String {
    let mut out = String::new();
    for Signature { name, doc, document, request, response } in operations {
        let (takes, passes) = match document {
            Document::None => ("", ""),
            Document::Optional => (", document?: Bytes", ", document"),
            Document::Taken | Document::TakenAndGiven => (", document: Bytes", ", document"),
        };
        let (gives, end) = match document {
            Document::TakenAndGiven => {
                let gives = format!("{{ response: T.{response}; document: Uint8Array }}");
                (gives.clone(), format!(" as {gives}"))
            }
            _ => (format!("T.{response}"), format!(".response as T.{response}")),
        };
        let _ = writeln!(
            out,
            "\n{}export function {}(request: T.{request}{takes}): {gives} {{\n  return engine.call(\"{name}\", request{passes}){end};\n}}",
            comment(doc, ""),
            camel(name),
        );
    }
    out
}

fn types(shape: &Shape) -> Result<String, String> {
    let requests = shape.reachable(shape.operations.iter().map(|op| op.request.as_str()));
    let mut out = String::new();
    for (name, named) in &shape.types {
        if !out.is_empty() {
            out.push('\n');
        }
        // JavaScript's own `Error` is what is thrown; this is what it carries.
        let shown = if *name == shape.error { "ErrorBody" } else { name };
        let asked = requests.contains(&name.as_str());
        out.push_str(&declaration(shown, named, asked)?);
    }
    let _ = write!(
        out,
        "\n{}export interface Operations {{\n",
        comment("The types of each operation, by its name.", "")
    );
    for Signature { name, request, response, .. } in &shape.operations {
        let _ = writeln!(out, "  {name}: {{ request: {request}; response: {response} }};");
    }
    out.push_str("}\n");
    Ok(out)
}

fn declaration(name: &str, named: &Named, asked: bool) -> Result<String, String> {
    let doc = comment(&named.doc, "");
    Ok(match &named.body {
        Body::Alias(type_) => format!("{doc}export type {name} = {};\n", written(type_)?),
        Body::Union(types) => format!("{doc}export type {name} = {};\n", union(types)?),
        Body::Enum(variants) => {
            let mut out = format!("{doc}export type {name} =");
            for variant in variants {
                let literal = text(&variant.name)?;
                let _ = write!(out, "\n{}  | {literal}", comment(&variant.doc, "  "));
            }
            out + ";\n"
        }
        Body::Object(fields) => {
            let mut out = format!("{doc}export interface {name} {{\n");
            for field in fields {
                out.push_str(&member(field, asked)?);
            }
            out + "}\n"
        }
    })
}

fn member(field: &Field, asked: bool) -> Result<String, String> {
    let mut doc = field.doc.clone();
    if let Type::Integer { least, most } = field.type_ {
        doc = format!("{doc} An integer from {least} to {most}.").trim().to_owned();
    }
    if let Some(default) = &field.default {
        doc = format!("{doc} `{default}` if absent.").trim().to_owned();
    }
    let (mark, absent) = match (field.required, asked) {
        (true, _) => ("", ""),
        // A request may name a field and leave it undefined.
        (false, true) => ("?", " | undefined"),
        (false, false) => ("?", ""),
    };
    let type_ = written(&field.type_)?;
    let name = property(&field.name)?;
    Ok(format!("{}  {name}{mark}: {type_}{absent};\n", comment(&doc, "  ")))
}

fn written(type_: &Type) -> Result<String, String> {
    Ok(match type_ {
        Type::Any => "unknown".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Date | Type::Text => "string".to_owned(),
        Type::Integer { .. } => "number".to_owned(),
        Type::List(inner) => format!("{}[]", grouped(inner)?),
        Type::Literal(value) => text(value)?,
        // A type of the library may be called `Record`.
        Type::Map(inner) => format!("{{ [name: string]: {} }}", written(inner)?),
        Type::Named(name) => name.clone(),
        Type::Nullable(inner) => format!("{} | null", written(inner)?),
        Type::Union(types) => union(types)?,
    })
}

fn union(types: &[Type]) -> Result<String, String> {
    let mut seen = Vec::new();
    for type_ in types {
        let form = written(type_)?;
        // A date and a text are both strings here.
        if !seen.contains(&form) {
            seen.push(form);
        }
    }
    Ok(seen.join(" | "))
}

/// The type so that `[]` may follow it.
fn grouped(type_: &Type) -> Result<String, String> {
    let form = written(type_)?;
    Ok(if form.contains(" | ") { format!("({form})") } else { form })
}

fn property(name: &str) -> Result<String, String> {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    if plain { Ok(name.to_owned()) } else { text(name) }
}

/// A text as a literal: JSON's form is JavaScript's.
fn text(value: &str) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

fn comment(doc: &str, indent: &str) -> String {
    let doc = doc.trim().replace("*/", "*\u{200b}/");
    let lines: Vec<&str> = doc.lines().collect();
    match lines.as_slice() {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        _ => {
            let mut out = format!("{indent}/**\n");
            for line in lines {
                let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
            }
            out + indent + " */\n"
        }
    }
}

/// `list_provisions` as JavaScript names a function: `listProvisions`.
fn camel(name: &str) -> String {
    let mut out = String::new();
    for (i, word) in name.split('_').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if i > 0 => out.extend(first.to_uppercase()),
            Some(first) => out.push(first),
            None => {}
        }
        out.push_str(letters.as_str());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_camel_case() {
        assert_eq!(camel("mark_paper_to_data"), "markPaperToData");
        assert_eq!(camel("explain"), "explain");
    }

    #[test]
    fn a_list_of_alternatives_is_grouped() {
        let either = Type::Nullable(Box::new(Type::Boolean));
        assert_eq!(written(&Type::List(Box::new(either))).unwrap(), "(boolean | null)[]");
    }

    #[test]
    fn a_doc_comment_cannot_end_early() {
        assert!(!comment("a */ b", "").trim_end_matches("*/\n").contains("*/"));
    }
}
