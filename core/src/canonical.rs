//! Canonical JSON (RFC 8785).
//!
//! The library's own types declare their fields in canonical order and hold no fractions,
//! so plain serialisation already is canonical; [`is_canonical`] is how the tests hold them
//! to it, and how a record from outside is checked.

use serde_json::Value;

/// The canonical form of a JSON value, or `None` if it holds a number that is not an
/// integer between -(2⁵³ - 1) and 2⁵³ - 1.
pub fn canonical(value: &Value) -> Option<String> {
    let mut out = String::new();
    write(value, &mut out)?;
    Some(out)
}

/// Whether these bytes are already in canonical form.
pub fn is_canonical(json: &[u8]) -> bool {
    serde_json::from_slice::<Value>(json)
        .ok()
        .and_then(|value| canonical(&value))
        .is_some_and(|text| text.as_bytes() == json)
}

/// The largest integer that every JSON reader takes exactly: 2^53 − 1.
pub const LARGEST: u64 = (1 << 53) - 1;

fn write(value: &Value, out: &mut String) -> Option<()> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => {
            let n = number.as_i64().filter(|n| n.unsigned_abs() <= LARGEST)?;
            out.push_str(&n.to_string());
        }
        // serde_json escapes just what RFC 8785 escapes, in the same spelling.
        Value::String(s) => out.push_str(&serde_json::to_string(s).ok()?),
        Value::Array(items) => {
            let mut separator = '[';
            for item in items {
                out.push(separator);
                write(item, out)?;
                separator = ',';
            }
            if separator == '[' {
                out.push('[');
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
            let mut separator = '{';
            for (name, item) in sorted {
                out.push(separator);
                out.push_str(&serde_json::to_string(name).ok()?);
                out.push(':');
                write(item, out)?;
                separator = ',';
            }
            if separator == '{' {
                out.push('{');
            }
            out.push('}');
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_sorted_by_utf16() {
        // U+10000 sorts before U+FB01 in UTF-16, after it in UTF-8.
        let value: Value =
            serde_json::from_str("{\"\u{FB01}\":1,\"\u{10000}\":2,\"b\":[],\"a\":{}}").unwrap();
        assert_eq!(
            canonical(&value).unwrap(),
            "{\"a\":{},\"b\":[],\"\u{10000}\":2,\"\u{FB01}\":1}"
        );
    }

    #[test]
    fn control_characters_are_escaped_as_the_rfc_asks() {
        let value = Value::String("\u{8}\u{c}\n\r\t\u{1f}\"\\/đ\u{7f}".to_owned());
        assert_eq!(canonical(&value).unwrap(), "\"\\b\\f\\n\\r\\t\\u001f\\\"\\\\/đ\u{7f}\"");
    }

    #[test]
    fn white_space_and_order_are_noticed() {
        assert!(is_canonical(br#"{"a":1,"b":2}"#));
        assert!(!is_canonical(br#"{"b":2,"a":1}"#));
        assert!(!is_canonical(br#"{"a": 1}"#));
        assert!(!is_canonical(b"1.5"));
        assert!(!is_canonical(b"9007199254740992"));
    }
}
