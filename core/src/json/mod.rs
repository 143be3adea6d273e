//! JSON from outside: a limit on size, and an error that names the field.

mod node;
pub(crate) mod quick;
mod read;
mod value;

use std::cell::Cell;

use serde::de::DeserializeSeed as _;

use self::node::Path;
pub use self::node::{Fault, Node};
pub use self::read::{Choice, Members, Read, deserialize};
pub(crate) use self::read::{by_serde, read_by_serde};
pub(crate) use self::value::Value;
use self::value::{MOST_VALUES, Reader};
use crate::text::{Arg, text};
use crate::{Error, ErrorKind};
pub use nd137_derive::Read;

/// The largest request in bytes; a document travels beside the request, not in it.
pub const MAX_REQUEST: usize = 16 * 1024 * 1024;

/// Reads a request. On failure the error names the field by JSON Pointer.
pub fn parse<T: Read>(request: &[u8]) -> Result<T, Error> {
    parse_within(request, MAX_REQUEST)
}

/// The same with members that many requests share: those that this one does not have itself.
pub(crate) fn parse_with<T: Read>(request: &[u8], shared: &[u8]) -> Result<T, Error> {
    within(request, MAX_REQUEST)?;
    let mut tree = tree(request)?;
    if let Value::Object(members) = &mut tree
        && let Value::Object(shared) = self::tree(shared)?
    {
        let own = members.len();
        for (name, value) in shared {
            if !members.iter().take(own).any(|(given, _)| *given == name) {
                members.push((name, value));
            }
        }
    }
    typed(&tree)
}

/// The same for a document beside the request, which has a limit of its own.
pub(crate) fn parse_within<T: Read>(request: &[u8], limit: usize) -> Result<T, Error> {
    within(request, limit)?;
    typed(&tree(request)?)
}

fn within(request: &[u8], limit: usize) -> Result<(), Error> {
    if request.len() <= limit {
        return Ok(());
    }
    let bytes = u128::try_from(request.len()).unwrap_or(u128::MAX);
    let most = u128::try_from(limit).unwrap_or(u128::MAX);
    Err(Error::new(
        ErrorKind::LimitExceeded,
        "",
        text(
            "yêu cầu dài {n} byte, quá giới hạn {most} byte",
            "the request has {n} bytes, more than the limit of {most}",
        ),
        &[("n", Arg::Count(bytes)), ("most", Arg::Count(most))],
    ))
}

fn malformed(error: &serde_json::Error) -> Error {
    Error::new(
        ErrorKind::InvalidJson,
        "",
        text("yêu cầu không phải JSON hợp lệ: {why}", "the request is not valid JSON: {why}"),
        &[("why", Arg::Quote(error.to_string()))],
    )
}

fn tree(request: &[u8]) -> Result<Value<'_>, Error> {
    let left = Cell::new(MOST_VALUES);
    let mut input = serde_json::Deserializer::from_slice(request);
    let reader = Reader { left: &left, only: None };
    let tree = reader.deserialize(&mut input).and_then(|tree| input.end().map(|()| tree));
    tree.map_err(|error| match left.get() {
        0 => Error::new(
            ErrorKind::LimitExceeded,
            "",
            text("yêu cầu có quá {most} giá trị", "the request has more than {most} values"),
            &[("most", Arg::Count(u128::from(MOST_VALUES)))],
        ),
        _ => malformed(&error),
    })
}

/// Reads what another tool wrote: of its objects only the members of these names, at any depth. What
/// stands in others is passed over, be it a number longer than any machine's.
///
/// # Errors
/// Why it cannot be read, and where.
pub(crate) fn parse_only<T: Read>(
    text: &[u8],
    only: &'static [&'static str],
) -> Result<T, (String, String)> {
    let left = Cell::new(MOST_VALUES);
    let mut input = serde_json::Deserializer::from_slice(text);
    let tree = Reader { left: &left, only: Some(only) }
        .deserialize(&mut input)
        .and_then(|tree| input.end().map(|()| tree))
        .map_err(|error| (error.to_string(), error.to_string()))?;
    T::read(Node { value: &tree, path: &Path::Root }).map_err(|fault| {
        let (said, at) = fault.into_parts();
        let (vi, en) = explained(&said);
        (format!("{vi} (`{at}`)"), format!("{en} (`{at}`)"))
    })
}

fn typed<T: Read>(tree: &Value<'_>) -> Result<T, Error> {
    T::read(Node { value: tree, path: &Path::Root }).map_err(located)
}

fn located(fault: Fault) -> Error {
    let (said, mut at) = fault.into_parts();
    if let Some(field) = said.strip_prefix("missing field `").and_then(|s| s.strip_suffix('`')) {
        step(&mut at, field);
        return Error::invalid(
            at,
            text("thiếu trường `{field}`", "the field `{field}` is missing"),
            &[("field", Arg::Quote(field.to_owned()))],
        );
    }
    let (vi, en) = explained(&said);
    let message = text("trường không hợp lệ: {why}", "the field is not acceptable: {why}");
    Error::invalid(at, message, &[("why", Arg::Said { vi, en })])
}

/// What serde says, with its fixed phrases in both languages.
fn explained(said: &str) -> (String, String) {
    const PHRASES: [(&str, &str); 13] = [
        ("floating point number", "số thập phân"),
        ("missing field ", "thiếu trường "),
        ("unknown field ", "không có trường "),
        ("unknown variant ", "không có giá trị "),
        ("duplicate field ", "lặp lại trường "),
        ("invalid type: ", "sai kiểu dữ liệu: "),
        ("invalid value: ", "sai giá trị: "),
        ("invalid length ", "sai độ dài "),
        ("` is not a day; write it as `", "` không phải là ngày; hãy viết như `"),
        (
            "` is not a time; write it as `2026-11-21T14:30:05+07:00` or `",
            "` không phải là thời điểm; hãy viết như `2026-11-21T14:30:05+07:00` hoặc `",
        ),
        (", expected one of ", ", chỉ nhận "),
        (", expected ", ", cần "),
        (", there are no fields", ", không nhận trường nào"),
    ];
    let mut vi = said.to_owned();
    for (phrase, translated) in PHRASES {
        vi = vi.replacen(phrase, translated, 1);
    }
    (vi, said.to_owned())
}

/// Adds a name to a JSON Pointer.
fn step(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Read)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        n: u8,
    }

    #[derive(Debug, PartialEq, Read)]
    #[serde(rename_all = "snake_case")]
    enum Choice {
        Alone,
        With(u8),
    }

    #[derive(Debug, PartialEq, Read)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        #[serde(default)]
        list: Vec<Inner>,
        name: Option<String>,
        choice: Option<Choice>,
        #[serde(rename = "a/b")]
        odd: Option<Inner>,
    }

    fn refused(request: &str) -> (String, String) {
        let error = parse::<Outer>(request.as_bytes()).unwrap_err();
        (error.pointer().to_owned(), error.message().en.clone())
    }

    #[test]
    fn what_is_given_arrives() {
        let read: Outer = parse(
            br#"{"list": [{"n": 7}], "name": "\u0110\u1ed7", "choice": {"with": 3}, "a/b": null}"#,
        )
        .unwrap();
        assert_eq!(read.list, [Inner { n: 7 }]);
        assert_eq!(read.name.as_deref(), Some("Đỗ"));
        assert_eq!(read.choice, Some(Choice::With(3)));
        assert_eq!(parse::<Outer>(br#"{"choice": "alone"}"#).unwrap().choice, Some(Choice::Alone));
    }

    #[test]
    fn the_place_of_a_fault_is_named() {
        for (request, at, says) in [
            (r#"[[], "x"]"#, "", "invalid type: sequence"),
            (r#"{"list": [{"n": 1}, [2]]}"#, "/list/1", "invalid type: sequence"),
            (r#"{"list": [{"n": 300}]}"#, "/list/0/n", "integer `300`, expected u8"),
            (r#"{"list": [{}]}"#, "/list/0/n", "missing"),
            (r#"{"list": [{"n": null}]}"#, "/list/0/n", "invalid type: null"),
            (r#"{"list": [{"n": 1, "m": 2}]}"#, "/list/0/m", "unknown field `m`"),
            (r#"{"list": [{"n": 1, "n": 2}]}"#, "/list/0", "duplicate field `n`"),
            (r#"{"a/b": {"n": "1"}}"#, "/a~1b/n", "invalid type: string"),
            (r#"{"choice": "other"}"#, "/choice", "unknown variant `other`"),
            (r#"{"choice": {"with": 3, "alone": null}}"#, "/choice", "one member"),
            (r#"{"choice": {"with": "3"}}"#, "/choice/with", "invalid type: string"),
            (r#"{"choice": 3}"#, "/choice", "invalid type: integer `3`"),
            (r#"{"name": 3}"#, "/name", "invalid type: integer `3`"),
            (r#"{"name": "x"} {"#, "", "not valid JSON"),
            ("{\"name\": \"\u{1}\"}", "", "not valid JSON"),
        ] {
            let (found, said) = refused(request);
            assert_eq!(found, at, "{request}: {said}");
            assert!(said.contains(says), "{request}: {said}");
        }
    }

    #[test]
    fn what_would_fill_memory_or_stack_is_refused() {
        let (_, said) = refused(&"[".repeat(100_000));
        assert!(said.contains("recursion limit"), "{said}");
        let many = format!("[{}0]", "0,".repeat(usize::try_from(MOST_VALUES).unwrap()));
        assert!(refused(&many).1.contains("more than 4,000,000 values"), "{}", refused(&many).1);
    }
}
