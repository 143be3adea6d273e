//! Java: one class a type in `nd137.types`, one method an operation in `nd137.Operations`.

use std::fmt::Write as _;

use nd137::wire::Document;

use super::File;
use super::classes::{Class, Classes, Content, Member, bare, camel, class_name, escaped};
use crate::shape::{Shape, Type, Variant, pascal};

const ROOT: &str = "examples/java/src/main/java/nd137";
/// Holds the classes, and nothing else.
pub(super) const FOLDER: &str = "examples/java/src/main/java/nd137/types";
const MADE: &str =
    "// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.\n";
const RESERVED: &[&str] = &[
    "abstract",
    "as",
    "asJson",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "clone",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "finalize",
    "finally",
    "fits",
    "float",
    "for",
    "get",
    "goto",
    "if",
    "implements",
    "import",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "notify",
    "of",
    "package",
    "private",
    "protected",
    "public",
    "put",
    "return",
    "short",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "throws",
    "transient",
    "try",
    "void",
    "volatile",
    "wait",
    "while",
];

pub(super) fn files(shape: &Shape) -> Result<Vec<File>, String> {
    let classes = Classes(shape);
    let mut files = vec![operations(&classes)?];
    for class in classes.all() {
        let body = match &class.body {
            Content::Enum(variants) => enumeration(&class, variants),
            Content::Object(members) => object(&classes, &class, members),
            Content::Union(types, common) => union(&classes, &class, types, common),
        };
        let body = body.map_err(|why| format!("{}: {why}", class.name))?;
        let imports = imports(&body);
        let text = format!("{MADE}package nd137.types;\n\n{imports}\n{body}");
        files.push(File { path: format!("{FOLDER}/{}.java", class.name).into(), text });
    }
    Ok(files)
}

/// A type in Java, and the functions that read it from JSON and write it.
struct Codec {
    name: String,
    read: String,
    write: String,
    fits: String,
}

fn codec(classes: &Classes<'_>, type_: &Type) -> Result<Codec, String> {
    let simple = |name: &str, form: &str, fits: &str| Codec {
        name: name.to_owned(),
        read: format!("Codec::to{form}"),
        write: format!("Codec::from{form}"),
        fits: format!("Codec::is{fits}"),
    };
    Ok(match type_ {
        Type::Any => simple("JsonElement", "Any", "Any"),
        Type::Boolean => simple("Boolean", "Boolean", "Boolean"),
        Type::Date => simple("LocalDate", "Date", "Text"),
        Type::Integer { most, .. } if *most > i128::from(i64::MAX) => {
            simple("BigInteger", "BigInteger", "Number")
        }
        Type::Integer { .. } => simple("Long", "Long", "Number"),
        Type::Literal(_) | Type::Text => simple("String", "Text", "Text"),
        Type::Nullable(inner) => codec(classes, inner)?,
        Type::List(inner) => wrapped(&codec(classes, inner)?, "List<", "List"),
        Type::Map(inner) => wrapped(&codec(classes, inner)?, "Map<String, ", "Map"),
        Type::Named(name) => {
            let fits = if classes.is_enum(name) {
                "Codec::isText".to_owned()
            } else {
                format!("{}::fits", class_name(name))
            };
            let name = class_name(name);
            let (read, write) = (format!("{name}::of"), format!("{name}::asJson"));
            Codec { name, read, write, fits }
        }
        Type::Union(_) => return Err("a union needs a name".to_owned()),
    })
}

fn wrapped(inner: &Codec, open: &str, form: &str) -> Codec {
    Codec {
        name: format!("{open}{}>", inner.name),
        read: format!("Codec.to{form}({})", inner.read),
        write: format!("Codec.from{form}({})", inner.write),
        fits: format!("Codec.is{form}({})", inner.fits),
    }
}

/// Only what is used is imported.
fn imports(body: &str) -> String {
    let known = [
        ("JsonElement", "com.google.gson.JsonElement"),
        ("JsonObject", "com.google.gson.JsonObject"),
        ("JsonPrimitive", "com.google.gson.JsonPrimitive"),
        ("BigInteger", "java.math.BigInteger"),
        ("LocalDate", "java.time.LocalDate"),
        ("List<", "java.util.List"),
        ("Map<", "java.util.Map"),
        ("Codec", "nd137.Codec"),
        ("extends Json ", "nd137.Json"),
    ];
    let mut out = String::new();
    for (used, import) in known {
        if body.contains(used) {
            let _ = writeln!(out, "import {import};");
        }
    }
    out
}

fn doc(text: &str, otherwise: &str, indent: &str) -> String {
    let text = if text.is_empty() { otherwise } else { text };
    format!("{indent}/** {} */\n", escaped(text))
}

fn method(json: &str) -> String {
    let name = camel(json);
    if RESERVED.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn enumeration(class: &Class<'_>, variants: &[Variant]) -> Result<String, String> {
    let name = &class.name;
    let mut out = doc(class.doc, "One of some texts.", "");
    let _ = writeln!(out, "public enum {name} {{");
    for (at, variant) in (1usize..).zip(variants) {
        out += &doc(&variant.doc, &variant.name, "    ");
        let end = if at == variants.len() { ";" } else { "," };
        let constant = variant.name.to_uppercase().replace(['-', '.', ' '], "_");
        let digit = if constant.starts_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        let _ = writeln!(out, "    {digit}{constant}({:?}){end}\n", variant.name);
    }
    let _ = write!(
        out,
        "    private final String text;

    {name}(String text) {{
        this.text = text;
    }}

    /** Its text in JSON. */
    public String text() {{
        return text;
    }}

    /** As JSON. */
    public JsonElement asJson() {{
        return new JsonPrimitive(text);
    }}

    /** Reads one from JSON. */
    public static {name} of(JsonElement json) {{
        return Codec.toEnum(json, values(), {name}::text);
    }}
}}
"
    );
    Ok(out)
}

fn object(
    classes: &Classes<'_>,
    class: &Class<'_>,
    members: &[Member<'_>],
) -> Result<String, String> {
    let name = &class.name;
    let mut out = doc(class.doc, "An object.", "");
    let _ = writeln!(out, "public final class {name} extends Json {{");
    if class.written {
        let _ = writeln!(out, "    /** An empty one: the library names what is missing. */");
        let _ = writeln!(out, "    public {name}() {{\n        super(new JsonObject());");
        for member in members {
            if let Type::Literal(text) = bare(&member.type_) {
                let field = &member.field.name;
                let _ = writeln!(out, "        put({field:?}, {text:?}, Codec::fromText);");
            }
        }
        let _ = writeln!(out, "    }}\n");
    }
    out += &reading(name);
    for member in members {
        out += &getter(classes, member)?;
        if class.written && !matches!(bare(&member.type_), Type::Literal(_)) {
            let Codec { name: type_, write, .. } = codec(classes, &member.type_)?;
            let field = &member.field.name;
            let null = member.field.required && matches!(member.type_, Type::Nullable(_));
            let put = if null { "putOrNull" } else { "put" };
            out += &doc(&member.field.doc, field, "    ");
            let _ = writeln!(
                out,
                "    public {name} {}({type_} value) {{\n        {put}({field:?}, value, {write});\n        return this;\n    }}\n",
                method(field)
            );
        }
    }
    let mut tests = vec!["Codec.isObject(json)".to_owned()];
    for member in members.iter().filter(|member| member.field.required) {
        let field = &member.field.name;
        tests.push(match bare(&member.type_) {
            Type::Literal(text) => format!("Codec.hasText(json, {field:?}, {text:?})"),
            _ => format!("Codec.has(json, {field:?})"),
        });
    }
    out += &fits(&tests.join("\n                && "));
    out += "}\n";
    Ok(out)
}

fn union(
    classes: &Classes<'_>,
    class: &Class<'_>,
    types: &[Type],
    common: &[Member<'_>],
) -> Result<String, String> {
    let name = &class.name;
    let mut out = doc(class.doc, "One of several forms.", "");
    let _ = writeln!(out, "public final class {name} extends Json {{");
    out += &reading(name);
    let mut tests = Vec::new();
    for type_ in types {
        if let Type::Literal(text) = type_ {
            let form = pascal(text);
            if class.written {
                let _ = writeln!(
                    out,
                    "    /** The text {{@code {text}}}. */\n    public static {name} of{form}() {{\n        return new {name}(Codec.fromText({text:?}));\n    }}\n"
                );
            }
            let _ = writeln!(
                out,
                "    /** Whether it is the text {{@code {text}}}. */\n    public boolean is{form}() {{\n        return Codec.equals(asJson(), {text:?});\n    }}\n"
            );
            tests.push(format!("Codec.equals(json, {text:?})"));
            continue;
        }
        let Codec { name: java, read, write, fits } = codec(classes, type_)?;
        let form: String = java.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        if class.written {
            let _ = writeln!(
                out,
                "    /** In the form of {{@code {java}}}. */\n    public static {name} of{form}({java} value) {{\n        return new {name}(Codec.write(value, {write}));\n    }}\n"
            );
        }
        let _ = writeln!(
            out,
            "    /** As {{@code {java}}}, or null if it has another form. */\n    public {java} as{form}() {{\n        return as({fits}, {read});\n    }}\n"
        );
        tests.push(format!("Codec.test(json, {fits})"));
    }
    for member in common {
        out += &getter(classes, member)?;
    }
    out += &fits(&tests.join("\n                || "));
    out += "}\n";
    Ok(out)
}

fn reading(name: &str) -> String {
    format!(
        "    private {name}(JsonElement json) {{
        super(json);
    }}

    /** Reads one from JSON. */
    public static {name} of(JsonElement json) {{
        return new {name}(json);
    }}

"
    )
}

fn getter(classes: &Classes<'_>, member: &Member<'_>) -> Result<String, String> {
    let field = &member.field.name;
    let Codec { name, read, .. } =
        codec(classes, &member.type_).map_err(|why| format!("{field}: {why}"))?;
    let doc = doc(&member.field.doc, field, "    ");
    let method = method(field);
    Ok(format!(
        "{doc}    public {name} {method}() {{\n        return get({field:?}, {read});\n    }}\n\n"
    ))
}

fn fits(tests: &str) -> String {
    format!(
        "    /** Whether this JSON has the form of this type. */\n    public static boolean fits(JsonElement json) {{\n        return {tests};\n    }}\n"
    )
}

fn operations(classes: &Classes<'_>) -> Result<File, String> {
    let mut body = String::new();
    let mut used = std::collections::BTreeSet::new();
    for operation in &classes.0.operations {
        let (request, response) = classes.operation(operation)?;
        let method = method(operation.name);
        body += "\n";
        body += &doc(operation.doc, operation.name, "    ");
        let name = operation.name;
        let _ = match operation.document {
            Document::None => writeln!(
                body,
                "    public static {response} {method}({request} request) {{\n        return {response}.of(Nd137.call({name:?}, request, null).json());\n    }}"
            ),
            Document::Optional | Document::Taken => writeln!(
                body,
                "    public static {response} {method}({request} request, byte[] document) {{\n        return {response}.of(Nd137.call({name:?}, request, document).json());\n    }}"
            ),
            Document::TakenAndGiven => writeln!(
                body,
                "    public static Made<{response}> {method}({request} request, byte[] document) {{\n        return Made.of(Nd137.call({name:?}, request, document), {response}::of);\n    }}"
            ),
        };
        used.extend([request, response]);
    }
    let mut text = format!("{MADE}package nd137;\n\n");
    for class in used {
        let _ = writeln!(text, "import nd137.types.{class};");
    }
    let _ = write!(
        text,
        "
/**
 * Every operation of the library, typed. Each throws {{@link Nd137Exception}} when the request
 * cannot be processed or a constructor refuses; a verdict of any outcome is no exception.
 */
public final class Operations {{
    private Operations() {{
    }}
{body}}}
"
    );
    Ok(File { path: format!("{ROOT}/Operations.java").into(), text })
}
