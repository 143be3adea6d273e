//! JSON from outside: a limit on size, and an error that names the field.

mod node;
mod object;
pub(crate) mod quick;
mod read;
mod value;

use std::cell::Cell;

use serde::de::DeserializeSeed as _;

pub(crate) use self::node::Path;
pub use self::node::{Fault, Node};
pub use self::object::Object;
pub(crate) use self::read::{A_LIST, deserialize_by_read};
pub use self::read::{Choice, Members, Read, deserialize};
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
    let mut tree = tree(request, None)?;
    if let Value::Object(members) = &mut tree
        && let Value::Object(shared) = self::tree(shared, None)?
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
    typed(&tree(request, None)?)
}

fn within(request: &[u8], limit: usize) -> Result<(), Error> {
    if request.len() <= limit {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::LimitExceeded,
        "",
        text(
            "yêu cầu dài {n} byte, quá giới hạn {most} byte",
            "the request has {n} bytes, more than the limit of {most}",
        ),
        &[("n", request.len().into()), ("most", limit.into())],
    ))
}

/// Reads what another tool wrote: of its objects only the members of these names, at any depth. What
/// stands in others is passed over, be it a number longer than any machine's.
pub(crate) fn parse_only<T: Read>(text: &[u8], only: &'static [&'static str]) -> Result<T, Error> {
    typed(&tree(text, Some(only))?)
}

pub(crate) fn tree<'de>(
    input: &'de [u8],
    only: Option<&'static [&'static str]>,
) -> Result<Value<'de>, Error> {
    let left = Cell::new(MOST_VALUES);
    // Some editors put a byte order mark before a file; RFC 8259 lets a reader pass over it.
    let input = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    let mut input = serde_json::Deserializer::from_slice(input);
    let reader = Reader { left: &left, only };
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

fn typed<T: Read>(tree: &Value<'_>) -> Result<T, Error> {
    T::read(Node { value: tree, path: &Path::Root }).map_err(|fault| *fault)
}

/// What the reader of JSON says, and the same in Vietnamese.
const SAID: [(&str, &str); 20] = [
    ("EOF while parsing a list", "danh sách chưa được đóng"),
    ("EOF while parsing a string", "chuỗi chưa được đóng"),
    ("EOF while parsing a value", "thiếu một giá trị ở cuối"),
    ("EOF while parsing an object", "đối tượng chưa được đóng"),
    (
        "control character (\\u0000-\\u001F) found while parsing a string",
        "chuỗi có ký tự điều khiển",
    ),
    ("expected `,` or `]`", "cần `,` hoặc `]`"),
    ("expected `,` or `}`", "cần `,` hoặc `}`"),
    ("expected `:`", "cần `:`"),
    ("expected ident", "cần `true`, `false` hoặc `null`"),
    ("expected value", "cần một giá trị"),
    ("invalid escape", "ký tự sau dấu `\\` không hợp lệ"),
    ("invalid number", "số không hợp lệ"),
    ("invalid unicode code point", "không phải là UTF-8"),
    ("key must be a string", "tên trường phải là chuỗi"),
    ("lone leading surrogate in hex escape", "`\\u` chỉ cho một nửa của ký tự"),
    ("number out of range", "số quá lớn"),
    ("recursion limit exceeded", "lồng nhau quá sâu"),
    ("trailing characters", "thừa ký tự ở cuối"),
    ("trailing comma", "thừa dấu phẩy"),
    ("unexpected end of hex escape", "`\\u` thiếu chữ số"),
];

fn malformed(error: &serde_json::Error) -> Error {
    let said = error.to_string();
    let en = said.split_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let vi = SAID.iter().find(|(known, _)| *known == en).map_or(en, |(_, vi)| vi);
    Error::new(
        ErrorKind::InvalidJson,
        "",
        text(
            "không phải JSON hợp lệ ở dòng {line}, cột {column}: {why}",
            "not valid JSON at line {line}, column {column}: {why}",
        ),
        &[
            ("column", Arg::Quote(error.column().to_string())),
            ("line", Arg::Quote(error.line().to_string())),
            ("why", Arg::Said { en: en.to_owned(), vi: vi.to_owned() }),
        ],
    )
}

/// Adds a name to a JSON Pointer.
fn step(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::Bilingual;

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
        four: Option<[i64; 4]>,
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
            (r#"[[], "x"]"#, "", "expected an object, found a list"),
            (r#"{"list": [{"n": 1}, [2]]}"#, "/list/1", "expected an object, found a list"),
            (r#"{"list": [{"n": 300}]}"#, "/list/0/n", "from 0 to 255, found `300`"),
            (r#"{"list": [{"n": 1.5}]}"#, "/list/0/n", "found a fraction"),
            (r#"{"list": [{}]}"#, "/list/0/n", "the field `n` is missing"),
            (r#"{"list": [{"n": null}]}"#, "/list/0/n", "found `null`"),
            (r#"{"list": [{"n": 1, "m": 2}]}"#, "/list/0/m", "no field `m`; the fields are `n`"),
            (r#"{"list": [{"n": 1, "n": 2}]}"#, "/list/0", "the field `n` is given twice"),
            (r#"{"a/b": {"n": "1"}}"#, "/a~1b/n", "found the text `1`"),
            (r#"{"choice": "other"}"#, "/choice", "`other` is none of the values `alone`, `with`"),
            (r#"{"choice": {"with": 3, "alone": null}}"#, "/choice", "an object with one member"),
            (r#"{"choice": {"with": "3"}}"#, "/choice/with", "found the text `3`"),
            (r#"{"choice": 3}"#, "/choice", "expected one of `alone`, `with`, or"),
            (r#"{"choice": {"alone": 3}}"#, "/choice/alone", "expected `null`, found `3`"),
            (r#"{"name": 3}"#, "/name", "expected a text, found `3`"),
            (r#"{"name": true}"#, "/name", "expected a text, found `true`"),
            (r#"{"four": [1, 2, 3]}"#, "/four", "expected 4 elements, found 3"),
            (r#"{"four": [1, 2, "x", 4]}"#, "/four/2", "from -9223372036854775808 to"),
            (r#"{"name": "x"} {"#, "", "not valid JSON at line 1, column 15: trailing characters"),
            ("{\"name\": \"\u{1}\"}", "", "not valid JSON"),
        ] {
            let (found, said) = refused(request);
            assert_eq!(found, at, "{request}: {said}");
            assert!(said.contains(says), "{request}: {said}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        assert_eq!(parse::<Inner>(b"\xEF\xBB\xBF{\"n\": 7}").unwrap(), Inner { n: 7 });
    }

    #[test]
    fn long_and_hidden_words_are_not_repeated_in_full() {
        let said = refused(&format!(r#"{{"list": "\u202e{}"}}"#, "x".repeat(1000))).1;
        assert_eq!(said, format!("expected a list, found the text `\u{fffd}{}…`", "x".repeat(59)));
    }

    #[test]
    fn what_is_wrong_with_json_is_said_in_vietnamese() {
        let deep = "[".repeat(200);
        let broken: [&[u8]; 20] = [
            b"[",
            b"\"a",
            b"[1,",
            b"{",
            b"\"\x01\"",
            b"[1 2]",
            b"{\"a\": 1 2}",
            b"{\"a\" 1}",
            b"trve",
            b"x",
            br#""\x""#,
            b"01",
            b"\"\xe9\"",
            b"{1: 2}",
            br#""\udc00""#,
            b"1e999",
            deep.as_bytes(),
            b"1 2",
            b"[1,]",
            br#""\ud800\n""#,
        ];
        let mut seen = BTreeSet::new();
        for broken in broken {
            let error = parse::<serde_json::Value>(broken).unwrap_err();
            let Bilingual { en, vi } = error.message();
            let (place, en) = en.split_once(": ").unwrap();
            assert!(place.starts_with("not valid JSON at line 1, column "), "{place}");
            seen.insert((en.to_owned(), vi.split_once(": ").unwrap().1.to_owned()));
        }
        let said = SAID.map(|(en, vi)| (en.to_owned(), vi.to_owned()));
        assert_eq!(seen, BTreeSet::from(said));
    }

    #[test]
    fn what_would_fill_memory_or_stack_is_refused() {
        let (_, said) = refused(&"[".repeat(100_000));
        assert!(said.contains("recursion limit"), "{said}");
        let many = format!("[{}0]", "0,".repeat(usize::try_from(MOST_VALUES).unwrap()));
        assert!(refused(&many).1.contains("more than 4,000,000 values"), "{}", refused(&many).1);
    }
}
