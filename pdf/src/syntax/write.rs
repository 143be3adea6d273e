//! Writes PDF values. The reader's own types are written back, so that a copied dictionary keeps
//! every entry; a typed writer would first have to translate them.

use std::io::Write as _;

use super::object::{Dict, Object};

pub(crate) fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Bool(true) => out.extend_from_slice(b"true"),
        Object::Bool(false) => out.extend_from_slice(b"false"),
        Object::Int(value) => print(out, format_args!("{value}")),
        Object::Real(text) => out.extend_from_slice(text),
        Object::String(text) => string(out, text),
        Object::Name(text) => name(out, text),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                object(out, item);
            }
            out.push(b']');
        }
        Object::Dict(entries) => dict(out, entries),
        Object::Ref(to) => print(out, format_args!("{} {} R", to.number, to.generation)),
    }
}

pub(crate) fn print(out: &mut Vec<u8>, arguments: std::fmt::Arguments<'_>) {
    // Writing to a vector cannot fail.
    let _ = out.write_fmt(arguments);
}

pub(crate) fn dict(out: &mut Vec<u8>, entries: &Dict) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries.iter() {
        name(out, key);
        if !matches!(
            value,
            Object::Name(_) | Object::String(_) | Object::Array(_) | Object::Dict(_)
        ) {
            out.push(b' ');
        }
        object(out, value);
    }
    out.extend_from_slice(b">>");
}

fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for byte in text {
        if matches!(byte, 0x21..=0x7e) && !super::lexer::is_delimiter(*byte) && *byte != b'#' {
            out.push(*byte);
        } else {
            print(out, format_args!("#{byte:02X}"));
        }
    }
}

fn string(out: &mut Vec<u8>, text: &[u8]) {
    if text.iter().any(|byte| !matches!(byte, 0x20..=0x7e)) {
        out.push(b'<');
        for byte in text {
            print(out, format_args!("{byte:02X}"));
        }
        out.push(b'>');
        return;
    }
    out.push(b'(');
    for byte in text {
        if matches!(byte, b'(' | b')' | b'\\') {
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out.push(b')');
}

/// A real number with at most four decimals and no exponent.
pub(crate) fn real(value: f64) -> Object {
    let mut text = format!("{value:.4}");
    while text.contains('.') && text.ends_with(['0', '.']) {
        let dot = text.ends_with('.');
        text.pop();
        if dot {
            break;
        }
    }
    if text == "-0" {
        text = "0".to_owned();
    }
    Object::Real(text.into_bytes())
}
