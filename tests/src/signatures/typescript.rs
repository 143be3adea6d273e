//! The TypeScript types, the entries of the npm package with one function an operation, and the main
//! one, which fetches of the others what is needed.

use std::fmt::Write as _;

use nd137::wire::{self, Document, Operation};

use super::File;
use crate::shape::{Body, Field, Named, Shape, Signature, Type};

const NOTICE: &str =
    "// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.\n\n";

pub(super) const FOLDER: &str = "wasm/js/generated";

/// An entry of the package: a file of `wasm/js` with a module of its own, what it is, its tables.
type Entry = (&'static str, &'static str, &'static [&'static [Operation]]);

/// The entries with a module; `wasm/build.sh` builds them.
const ENTRIES: [Entry; 7] = [
    ("activity", "the checklists (Arts 3, 6 to 9, 10.6, 11 to 14)", &[wire::ACTIVITY, wire::DATES]),
    (
        "conversion",
        "conversion between paper and data messages (Arts 4, 5, 23)",
        &[wire::CONVERSION, wire::DATES],
    ),
    ("indicator", "indicators for steering (Arts 10.2 to 10.5)", &[wire::INDICATOR, wire::DATES]),
    (
        "pdf",
        "conversion and the operations on PDF documents (Arts 4, 5, 23)",
        &[wire::CONVERSION, nd137_pdf::wire::OPERATIONS, wire::DATES],
    ),
    ("report", "provisions, explanations, verdicts as documents", &[wire::LAW, wire::REPORT]),
    (
        "system",
        "systems, their duties and deadlines (Arts 15 to 20, 22, 23)",
        &[wire::SYSTEM, wire::DATES],
    ),
    ("trust", "network trust (Art. 21)", &[wire::TRUST, wire::DATES]),
];

pub(super) fn files(shape: &Shape) -> Result<Vec<File>, String> {
    let mut files = vec![file(format!("{FOLDER}/types.ts"), &types(shape)?)];
    for (name, about, tables) in ENTRIES {
        let all = shape.operations.iter();
        let operations: Vec<_> =
            all.filter(|one| tables.iter().any(|table| has(table, one.name))).collect();
        let text = head(name, about, &operations) + &functions(&operations);
        files.push(file(format!("wasm/js/{name}.ts"), &text));
    }
    files.push(file("wasm/js/index.ts".to_owned(), &main(shape)?));
    Ok(files)
}

fn has(table: &[Operation], name: &str) -> bool {
    table.iter().any(|operation| operation.name == name)
}

/// The entry that has every operation as a promise, and fetches the smallest module that has it.
fn main(shape: &Shape) -> Result<String, String> {
    let (mut rooms, mut table, mut functions) = (String::new(), String::new(), String::new());
    for (name, ..) in ENTRIES.iter().filter(|(name, ..)| !["conversion", "pdf"].contains(name)) {
        let _ = writeln!(rooms, "const {name} = () => ready(import(\"./{name}.js\"));");
    }
    for signature @ Signature { name, .. } in &shape.operations {
        let size = |tables: &[&[Operation]]| tables.iter().map(|table| table.len()).sum::<usize>();
        let having = ENTRIES.iter().filter(|one| one.2.iter().any(|table| has(table, name)));
        let smallest = having.min_by_key(|(_, _, tables)| size(tables));
        let (entry, ..) = smallest.ok_or_else(|| format!("no entry has `{name}`"))?;
        let _ = writeln!(table, "  {name}: {entry},");
        functions.push_str(&later(signature, entry));
    }
    Ok(format!(
        r#"/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: every operation, as a promise.
 *
 * A module is fetched when the first operation that needs it is called, and never one with more than
 * that operation's room.
 */

import type {{ Answer, Bytes, Engine }} from "./engine.js";
import type * as T from "./generated/types.js";

export type {{ Answer, Bytes }} from "./engine.js";
export {{ Nd137Error }} from "./error.js";
export type * from "./generated/types.js";

type Entry = Pick<Engine, "call" | "callJson" | "load">;

/** An entry, when its operations can be called. */
async function ready<E extends Entry>(imported: Promise<E>): Promise<E> {{
  const entry = await imported;
  await entry.load();
  return entry;
}}

// A function for each entry, and no table of them where it can be helped: a bundler keeps only the
// entries whose operations a page imports.
{rooms}
/** The larger of the two entries that convert, once it was asked for: the other is not needed then. */
let converting: Promise<typeof import("./pdf.js")> | undefined;
const pdf = () =>
  (converting ??= ready(import("./pdf.js")).catch((cause: unknown) => {{
    converting = undefined;
    throw cause;
  }}));
const conversion = () => converting ?? ready(import("./conversion.js"));

const entries: Record<keyof T.Operations, () => Promise<Entry>> = {{
{table}}};

/** The entry of an operation. Any tells of one that there is not. */
function having(name: unknown) {{
  return typeof name === "string" && Object.hasOwn(entries, name) ? entries[name as keyof T.Operations] : activity;
}}

/** The entry that compares two days for an operation: its own, if that judges. */
function comparing(operation: unknown) {{
  const entry = having(operation);
  return entry === report ? activity : entry;
}}

/** Fetches and compiles now what these operations need. */
export async function load(...names: (keyof T.Operations)[]): Promise<void> {{
  await Promise.all(names.map((name) => having(name)()));
}}

/** The names of the operations. */
export function operations(): string[] {{
  return Object.keys(entries);
}}

/** Runs an operation by name, on plain objects. */
export async function call<Name extends keyof T.Operations>(
  name: Name,
  request: T.Operations[Name]["request"],
  document?: Bytes,
): Promise<{{ response: T.Operations[Name]["response"]; document?: Uint8Array }}> {{
  const entry = name === "compare_dates" ? comparing((request as T.CompareRequest | undefined)?.operation) : having(name);
  const answer = (await entry()).call(name, request, document);
  return answer as {{ response: T.Operations[Name]["response"]; document?: Uint8Array }};
}}

/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export async function callJson(name: string, request: string, document?: Bytes): Promise<Answer> {{
  const entry = name === "compare_dates" ? comparing(named(request)) : having(name);
  return (await entry()).callJson(name, request, document);
}}

/** The operation that a request to compare names; what cannot be read, any entry refuses. */
function named(request: string): unknown {{
  try {{
    return (JSON.parse(request) as {{ operation?: unknown }} | null)?.operation;
  }} catch {{
    return undefined;
  }}
}}
{functions}"#
    ))
}

fn file(path: String, text: &str) -> File {
    File { path: path.into(), text: format!("{NOTICE}{text}") }
}

/// What every entry has: its engine, and the functions that take an operation's name.
fn head(name: &str, about: &str, operations: &[&Signature]) -> String {
    let documents = operations.iter().any(|operation| operation.document != Document::None);
    let engine = if documents { "type Bytes, Engine" } else { "Engine" };
    format!(
        r#"/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only {about}.
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import {{ {engine} }} from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/{name}_glue.js";

export type {{ Answer, Bytes, Source }} from "./engine.js";
export {{ Nd137Error }} from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_{name}.wasm", import.meta.url));

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
    for signature in operations {
        let Parts { takes, passes, gives } = parts(signature);
        let Signature { name, doc, request, response, .. } = signature;
        let end = match signature.document {
            Document::TakenAndGiven => format!(" as {gives}"),
            _ => format!(".response as T.{response}"),
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

/// The function of an operation in an entry that may have to be fetched.
fn later(signature: &Signature, entry: &str) -> String {
    let Parts { takes, passes, gives } = parts(signature);
    let Signature { name, doc, request, .. } = signature;
    let function = camel(name);
    let answer = match has(wire::DATES, name) {
        true => format!(
            "comparing(request?.operation)()).call(\"{name}\", request).response as {gives}"
        ),
        false => format!("{entry}()).{function}(request{passes})"),
    };
    format!(
        "\n{}export async function {function}(request: T.{request}{takes}): Promise<{gives}> {{\n  return (await {answer};\n}}\n",
        comment(doc, ""),
    )
}

/// Of a function: the parameter of its document, the argument for it, and what it gives.
struct Parts {
    takes: &'static str,
    passes: &'static str,
    gives: String,
}

fn parts(Signature { document, response, .. }: &Signature) -> Parts {
    let (takes, passes) = match document {
        Document::None => ("", ""),
        Document::Optional => (", document?: Bytes", ", document"),
        Document::Taken | Document::TakenAndGiven => (", document: Bytes", ", document"),
    };
    let gives = match document {
        Document::TakenAndGiven => format!("{{ response: T.{response}; document: Uint8Array }}"),
        _ => format!("T.{response}"),
    };
    Parts { takes, passes, gives }
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
