//! C#: one class a type in `Nd137.Types`, one method an operation in `Nd137.Operations`.

use std::fmt::Write as _;

use nd137::wire::Document;

use super::File;
use super::classes::{Class, Classes, Content, Member, bare, class_name, escaped};
use crate::shape::{Shape, Type, Variant, pascal};

const ROOT: &str = "examples/csharp/Nd137";
/// Holds the classes, and nothing else.
pub(super) const FOLDER: &str = "examples/csharp/Nd137/Types";
const MADE: &str =
    "// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.\n";
const RESERVED: &[&str] = &[
    "As",
    "AsJson",
    "Equals",
    "Fits",
    "Get",
    "GetHashCode",
    "GetType",
    "MemberwiseClone",
    "Of",
    "Put",
    "PutOrNull",
    "ToString",
    "Write",
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
        let usings = usings(&body);
        let text = format!("{MADE}{usings}\nnamespace Nd137.Types\n{{\n{body}}}\n");
        files.push(File { path: format!("{FOLDER}/{}.cs", class.name).into(), text });
    }
    Ok(files)
}

/// A type in C#, and the functions that read it from JSON and write it.
struct Codec {
    name: String,
    read: String,
    write: String,
    fits: String,
}

fn codec(classes: &Classes<'_>, type_: &Type) -> Result<Codec, String> {
    let simple = |name: &str, form: &str, fits: &str| Codec {
        name: name.to_owned(),
        read: format!("Codec.To{form}"),
        write: format!("Codec.From{form}"),
        fits: format!("Codec.Is{fits}"),
    };
    Ok(match type_ {
        Type::Any => simple("JToken", "Any", "Any"),
        Type::Boolean => simple("bool?", "Boolean", "Boolean"),
        Type::Date => simple("DateTime?", "Date", "Text"),
        Type::Integer { most, .. } if *most > i128::from(i64::MAX) => {
            simple("ulong?", "ULong", "Number")
        }
        Type::Integer { .. } => simple("long?", "Long", "Number"),
        Type::Literal(_) | Type::Text => simple("string", "Text", "Text"),
        Type::Nullable(inner) => codec(classes, inner)?,
        Type::List(inner) => wrapped(&codec(classes, inner)?, "IReadOnlyList<", "List"),
        Type::Map(inner) => wrapped(&codec(classes, inner)?, "IReadOnlyDictionary<string, ", "Map"),
        Type::Named(name) if classes.is_enum(name) => {
            let name = class_name(name);
            Codec {
                name: format!("{name}?"),
                read: format!("Codec.ToEnum<{name}>"),
                write: format!("Codec.FromEnum<{name}>"),
                fits: "Codec.IsText".to_owned(),
            }
        }
        Type::Named(name) => {
            let name = class_name(name);
            // In full: a member may have the name of the type.
            let full = format!("Nd137.Types.{name}");
            let (read, fits) = (format!("{full}.Of"), format!("{full}.Fits"));
            Codec { name, read, write: "Json.Write".to_owned(), fits }
        }
        Type::Union(_) => return Err("a union needs a name".to_owned()),
    })
}

fn wrapped(inner: &Codec, open: &str, form: &str) -> Codec {
    let item = &inner.name;
    Codec {
        name: format!("{open}{item}>"),
        read: format!("Codec.To{form}<{item}>({})", inner.read),
        write: format!("Codec.From{form}<{item}>({})", inner.write),
        fits: format!("Codec.Is{form}({})", inner.fits),
    }
}

fn usings(body: &str) -> String {
    let known = [
        ("DateTime?", "System"),
        ("IReadOnly", "System.Collections.Generic"),
        ("[EnumMember", "System.Runtime.Serialization"),
        ("JToken", "Newtonsoft.Json.Linq"),
    ];
    let used = known.iter().filter(|(used, _)| body.contains(used));
    used.map(|(_, namespace)| format!("using {namespace};\n")).collect()
}

fn doc(text: &str, otherwise: &str, indent: &str) -> String {
    let text = if text.is_empty() { otherwise } else { text };
    format!("{indent}/// <summary>{}</summary>\n", escaped(text))
}

/// A property may be called neither like a method of every class nor like its own class.
fn property(json: &str, class: &str) -> String {
    let name = pascal(json);
    let taken = RESERVED.contains(&name.as_str()) || name == class;
    if taken { format!("{name}Value") } else { name }
}

fn enumeration(class: &Class<'_>, variants: &[Variant]) -> Result<String, String> {
    let mut out = doc(class.doc, "One of some texts.", "    ");
    let _ = writeln!(out, "    public enum {}\n    {{", class.name);
    for variant in variants {
        out += &doc(&variant.doc, &variant.name, "        ");
        let name = pascal(&variant.name);
        let digit = if name.starts_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
        let _ = writeln!(
            out,
            "        [EnumMember(Value = {:?})]\n        {digit}{name},",
            variant.name
        );
    }
    out += "    }\n";
    Ok(out)
}

fn object(
    classes: &Classes<'_>,
    class: &Class<'_>,
    members: &[Member<'_>],
) -> Result<String, String> {
    let name = &class.name;
    let mut out = opening(class, "An object.");
    if class.written {
        let _ = writeln!(
            out,
            "        /// <summary>An empty one: the library names what is missing.</summary>"
        );
        let _ = writeln!(out, "        public {name}() : base(new JObject())\n        {{");
        for member in members {
            if let Type::Literal(text) = bare(&member.type_) {
                let field = &member.field.name;
                let _ = writeln!(out, "            Put({field:?}, {text:?}, Codec.FromText);");
            }
        }
        out += "        }\n\n";
    }
    out += &reading(name);
    for member in members {
        let settable = class.written && !matches!(bare(&member.type_), Type::Literal(_));
        out += &accessor(classes, name, member, settable)?;
    }
    let mut tests = vec!["Codec.IsObject(json)".to_owned()];
    for member in members.iter().filter(|member| member.field.required) {
        let field = &member.field.name;
        tests.push(match bare(&member.type_) {
            Type::Literal(text) => format!("Codec.HasText(json, {field:?}, {text:?})"),
            _ => format!("Codec.Has(json, {field:?})"),
        });
    }
    out += &fits(&tests.join("\n                && "));
    Ok(out)
}

fn union(
    classes: &Classes<'_>,
    class: &Class<'_>,
    types: &[Type],
    common: &[Member<'_>],
) -> Result<String, String> {
    let name = &class.name;
    let mut out = opening(class, "One of several forms.");
    out += &reading(name);
    let mut tests = Vec::new();
    for type_ in types {
        if let Type::Literal(text) = type_ {
            let form = pascal(text);
            if class.written {
                let _ = writeln!(
                    out,
                    "        /// <summary>The text {text}.</summary>\n        public static {name} Of{form}()\n        {{\n            return new {name}(Codec.FromText({text:?}));\n        }}\n"
                );
            }
            let _ = writeln!(
                out,
                "        /// <summary>Whether it is the text {text}.</summary>\n        public bool Is{form}\n        {{\n            get {{ return Codec.Equals(AsJson(), {text:?}); }}\n        }}\n"
            );
            tests.push(format!("Codec.Equals(json, {text:?})"));
            continue;
        }
        let Codec { name: sharp, read, write, fits } = codec(classes, type_)?;
        let form = form(&sharp);
        let shown = escaped(&sharp);
        if class.written {
            let _ = writeln!(
                out,
                "        /// <summary>In the form of {shown}.</summary>\n        public static {name} Of{form}({sharp} value)\n        {{\n            return new {name}(Codec.Write<{sharp}>(value, {write}));\n        }}\n"
            );
        }
        let _ = writeln!(
            out,
            "        /// <summary>As {shown}, or null if it has another form.</summary>\n        public {sharp} As{form}()\n        {{\n            return As<{sharp}>({fits}, {read});\n        }}\n"
        );
        tests.push(format!("Codec.Test(json, {fits})"));
    }
    for member in common {
        out += &accessor(classes, name, member, false)?;
    }
    out += &fits(&tests.join("\n                || "));
    Ok(out)
}

/// `IReadOnlyList<Count>` as `ListCount`, `long?` as `Long`.
fn form(sharp: &str) -> String {
    let letters = |text: &str| text.replace("IReadOnly", "").replace(['<', '>', '?', ',', ' '], "");
    let name = letters(sharp);
    let mut chars = name.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

fn opening(class: &Class<'_>, otherwise: &str) -> String {
    let doc = doc(class.doc, otherwise, "    ");
    format!("{doc}    public sealed class {} : Json\n    {{\n", class.name)
}

fn reading(name: &str) -> String {
    format!(
        "        private {name}(JToken json) : base(json)
        {{
        }}

        /// <summary>Reads one from JSON.</summary>
        public static {name} Of(JToken json)
        {{
            return new {name}(json);
        }}

"
    )
}

fn accessor(
    classes: &Classes<'_>,
    class: &str,
    member: &Member<'_>,
    settable: bool,
) -> Result<String, String> {
    let field = &member.field.name;
    let Codec { name, read, write, .. } =
        codec(classes, &member.type_).map_err(|why| format!("{field}: {why}"))?;
    let null = member.field.required && matches!(member.type_, Type::Nullable(_));
    let put = if null { "PutOrNull" } else { "Put" };
    let set = if settable {
        format!("            set {{ {put}<{name}>({field:?}, value, {write}); }}\n")
    } else {
        String::new()
    };
    Ok(format!(
        "{}        public {name} {}\n        {{\n            get {{ return Get<{name}>({field:?}, {read}); }}\n{set}        }}\n\n",
        doc(&member.field.doc, field, "        "),
        property(field, class),
    ))
}

fn fits(tests: &str) -> String {
    format!(
        "        /// <summary>Whether this JSON has the form of this type.</summary>\n        public static bool Fits(JToken json)\n        {{\n            return {tests};\n        }}\n    }}\n"
    )
}

fn operations(classes: &Classes<'_>) -> Result<File, String> {
    let mut text = format!(
        "{MADE}using Nd137.Types;

namespace Nd137
{{
    /// <summary>Every operation of the library, typed. Each throws <see cref=\"Nd137Exception\"/>
    /// when the request cannot be processed or a constructor refuses; a verdict of any outcome
    /// is no exception.</summary>
    public static class Operations
    {{
"
    );
    for (at, operation) in classes.0.operations.iter().enumerate() {
        let (request, response) = classes.operation(operation)?;
        if at > 0 {
            text.push('\n');
        }
        text += &doc(operation.doc, operation.name, "        ");
        let (name, method) = (operation.name, pascal(operation.name));
        let (returned, argument, passed) = match operation.document {
            Document::None => (response.clone(), "", "null"),
            Document::Optional | Document::Taken => {
                (response.clone(), ", byte[] document", "document")
            }
            Document::TakenAndGiven => {
                (format!("Made<{response}>"), ", byte[] document", "document")
            }
        };
        let call = format!("Library.Call({name:?}, request, {passed})");
        let value = match operation.document {
            Document::TakenAndGiven => format!("Made<{response}>.Of({call}, {response}.Of)"),
            _ => format!("{response}.Of({call}.Json())"),
        };
        let _ = writeln!(
            text,
            "        public static {returned} {method}({request} request{argument})\n        {{\n            return {value};\n        }}"
        );
    }
    text += "    }\n}\n";
    Ok(File { path: format!("{ROOT}/Operations.cs").into(), text })
}
