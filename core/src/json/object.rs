//! An object of a request that is passed on as it was given.

use super::node::{Fault, Node};
use super::read::{AN_OBJECT, Read};
use super::value::Value;

/// The members of an object in their order: each name, and the value as JSON text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Object(Vec<(String, String)>);

impl Object {
    /// The object as JSON text, with other values for these members; the first is there in any case.
    pub(crate) fn with(&self, first: (&str, &str), other: (&str, &str)) -> String {
        let mut out = format!("{{\"{}\":{}", first.0, first.1);
        for (name, value) in &self.0 {
            if name != first.0 {
                out.push(',');
                text(name, &mut out);
                out.push(':');
                out.push_str(if name == other.0 { other.1 } else { value });
            }
        }
        out.push('}');
        out
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Object {
    fn from(members: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(members.into_iter().map(|(name, value)| (name, value.to_string())).collect())
    }
}

impl Read for Object {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let Value::Object(given) = node.value else { return Err(node.refused(AN_OBJECT)) };
        let mut members = Vec::with_capacity(given.len());
        for (name, value) in given {
            let mut json = String::new();
            write(value, &mut json);
            members.push((name.clone().into_owned(), json));
        }
        Ok(Self(members))
    }
}

fn write(value: &Value<'_>, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(given) => out.push_str(if *given { "true" } else { "false" }),
        Value::Unsigned(given) => out.push_str(&given.to_string()),
        Value::Signed(given) => out.push_str(&given.to_string()),
        // No request takes a fraction and no error repeats one, so that one may stand for all: what
        // writes them would be a thirtieth of what a page downloads.
        Value::Float(_) => out.push_str("0.5"),
        Value::Text(given) => text(given, out),
        Value::List(items) => {
            let mut before = '[';
            for item in items {
                out.push(before);
                write(item, out);
                before = ',';
            }
            out.push_str(if before == '[' { "[]" } else { "]" });
        }
        Value::Object(members) => {
            let mut before = '{';
            for (name, item) in members {
                out.push(before);
                text(name, out);
                out.push(':');
                write(item, out);
                before = ',';
            }
            out.push_str(if before == '{' { "{}" } else { "}" });
        }
    }
}

fn text(given: &str, out: &mut String) {
    out.push_str(&serde_json::to_string(given).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn an_object_is_passed_on_with_other_values() {
        let given = r#"{"as_of":"x","a\"/b":[null,true,false,-7,18446744073709551615,"đ\n",{},[]],"detail":3,"o":{"p":1,"q":[2]}}"#;
        let object: Object = parse(given.as_bytes()).unwrap();
        let other = given.replacen("\"x\"", "7", 1).replacen("\"detail\":3", "\"detail\":\"y\"", 1);
        assert_eq!(object.with(("as_of", "7"), ("detail", "\"y\"")), other);
        let added = object.with(("zero", "0"), ("none", "1"));
        assert_eq!(added, given.replacen('{', "{\"zero\":0,", 1));
        let serdes: serde_json::Map<_, _> = serde_json::from_str(r#"{"a":[1,"b"]}"#).unwrap();
        assert_eq!(Object::from(serdes).with(("c", "2"), ("", "")), r#"{"c":2,"a":[1,"b"]}"#);
        assert_eq!(parse::<Object>(b"{}").unwrap().with(("a", "0"), ("", "")), r#"{"a":0}"#);
        // A fraction stays one, and is refused by whoever is passed it.
        let fraction: Object = parse(br#"{"n":1e3}"#).unwrap();
        assert_eq!(fraction.with(("a", "0"), ("", "")), r#"{"a":0,"n":0.5}"#);
        assert!(parse::<Object>(b"[]").is_err());
    }
}
