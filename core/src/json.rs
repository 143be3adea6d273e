//! JSON from outside: a limit on size, and an error that names the field.

use serde::de::DeserializeOwned;

use crate::text::{Arg, text};
use crate::{Error, ErrorKind};

/// The largest request in bytes; a document travels beside the request, not in it.
pub const MAX_REQUEST: usize = 16 * 1024 * 1024;

/// Reads a request. On failure the error names the field by JSON Pointer.
pub fn parse<T: DeserializeOwned>(request: &[u8]) -> Result<T, Error> {
    if request.len() > MAX_REQUEST {
        let bytes = u128::try_from(request.len()).unwrap_or(u128::MAX);
        let most = u128::try_from(MAX_REQUEST).unwrap_or(u128::MAX);
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "",
            text(
                "yêu cầu dài {n} byte, quá giới hạn {most} byte",
                "the request has {n} bytes, more than the limit of {most}",
            ),
            &[("n", Arg::Count(bytes)), ("most", Arg::Count(most))],
        ));
    }
    read(request)
}

#[cfg(not(feature = "small"))]
fn read<T: DeserializeOwned>(request: &[u8]) -> Result<T, Error> {
    // The slow way is taken only to find out where it failed.
    serde_json::from_slice(request).or_else(|_| tracked(request))
}

/// The slow way alone: every request type is compiled for one deserializer instead of two.
#[cfg(feature = "small")]
fn read<T: DeserializeOwned>(request: &[u8]) -> Result<T, Error> {
    tracked(request)
}

fn malformed(error: &serde_json::Error) -> Error {
    Error::new(
        ErrorKind::InvalidJson,
        "",
        text("yêu cầu không phải JSON hợp lệ: {why}", "the request is not valid JSON: {why}"),
        &[("why", Arg::Quote(error.to_string()))],
    )
}

/// Reads and keeps track of the place, to name it on failure.
fn tracked<T: DeserializeOwned>(request: &[u8]) -> Result<T, Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(request);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|e| located(&e))?;
    deserializer.end().map_err(|error| malformed(&error))?;
    Ok(value)
}

fn located(error: &serde_path_to_error::Error<serde_json::Error>) -> Error {
    if !error.inner().is_data() {
        return malformed(error.inner());
    }
    let mut at = pointer(error.path());
    let said = error.inner().to_string();
    // The place is already named by the pointer; serde's line and column would be noise.
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(head, _)| head);
    if let Some(field) = said.strip_prefix("missing field `").and_then(|s| s.strip_suffix('`')) {
        at.push('/');
        at.push_str(&escaped(field));
        return Error::invalid(
            at,
            text("thiếu trường `{field}`", "the field `{field}` is missing"),
            &[("field", Arg::Quote(field.to_owned()))],
        );
    }
    let (vi, en) = explained(said);
    let message = text("trường không hợp lệ: {why}", "the field is not acceptable: {why}");
    Error::invalid(at, message, &[("why", Arg::Said { vi, en })])
}

/// What serde says, with its fixed phrases in both languages.
fn explained(said: &str) -> (String, String) {
    const PHRASES: [(&str, &str); 9] = [
        ("unknown field ", "không có trường "),
        ("unknown variant ", "không có giá trị "),
        ("duplicate field ", "lặp lại trường "),
        ("invalid type: ", "sai kiểu dữ liệu: "),
        ("invalid value: ", "sai giá trị: "),
        ("invalid length ", "sai độ dài "),
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

/// A member name as a step of a JSON Pointer.
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut out = String::new();
    for segment in path {
        let step = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => escaped(key),
            Segment::Enum { variant } => variant.clone(),
            Segment::Unknown => continue,
        };
        out.push('/');
        out.push_str(&step);
    }
    out
}
