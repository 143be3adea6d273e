//! A request from Python as JSON: a mapping, or JSON already.
//!
//! What JSON or the library cannot hold is refused here, with its place.

use std::borrow::Cow;

use nd137::text::{Arg, Text, text};
use nd137::wire::MAX_REQUEST;
use nd137::{Error, ErrorKind};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PyMemoryView,
    PyString, PyTuple,
};

use crate::under;

/// Requests are shallow; what is deeper is a mistake or a cycle.
const MAX_DEPTH: u8 = 64;

/// The request as JSON; bytes are taken as they are.
pub(crate) fn json<'a>(request: &'a Bound<'_, PyAny>) -> Result<Cow<'a, [u8]>, Error> {
    if let Ok(bytes) = request.cast::<PyBytes>() {
        return Ok(Cow::Borrowed(bytes.as_bytes()));
    }
    if let Ok(string) = request.cast::<PyString>() {
        return utf8(string).map(|text| Cow::Borrowed(text.as_bytes()));
    }
    if request.is_instance_of::<PyDict>() || request.cast::<PyMapping>().is_ok() {
        let mut out = Vec::with_capacity(512);
        write(request, &mut out, 0)?;
        return Ok(Cow::Owned(out));
    }
    buffer(request).map(|copy| Cow::Owned(copy.as_bytes().to_vec())).ok_or_else(|| {
        invalid(
            text(
                "yêu cầu có kiểu `{type}`; cần một dict, hoặc JSON dạng str hay bytes",
                "the request has the type `{type}`; give a mapping, or JSON as str or bytes",
            ),
            &[("type", type_name(request))],
        )
    })
}

/// The bytes of a document: those of the caller where they are `bytes`, else a copy.
pub(crate) fn document<'py>(
    py: Python<'py>,
    document: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyBytes>> {
    if let Ok(bytes) = document.cast::<PyBytes>() {
        return Ok(bytes.clone());
    }
    buffer(document).ok_or_else(|| {
        let error = invalid(
            text(
                "tệp kèm theo có kiểu `{type}`; cần bytes, đường dẫn hoặc tệp mở ở chế độ nhị phân",
                "the document has the type `{type}`; give bytes, a path, or a file opened in binary mode",
            ),
            &[("type", type_name(document))],
        );
        crate::failure::raised(py, &error)
    })
}

/// The bytes of a bytearray, a memoryview or anything that offers a buffer, copied once.
fn buffer<'py>(object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyBytes>> {
    let view = PyMemoryView::from(object).ok()?;
    let copy = object.py().get_type::<PyBytes>().call1((view,)).ok()?;
    copy.cast_into().ok()
}

fn write(value: &Bound<'_, PyAny>, out: &mut Vec<u8>, depth: u8) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "",
            text(
                "dữ liệu lồng nhau quá {n} tầng, hoặc chứa chính nó",
                "the data is nested more than {n} deep, or holds itself",
            ),
            &[("n", Arg::Count(MAX_DEPTH.into()))],
        ));
    }
    if out.len() > MAX_REQUEST {
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "",
            text("yêu cầu quá {n} byte", "the request has more than {n} bytes"),
            &[("n", Arg::Count(u128::try_from(MAX_REQUEST).unwrap_or_default()))],
        ));
    }
    if value.is_none() {
        out.extend_from_slice(b"null");
    } else if let Ok(yes) = value.cast::<PyBool>() {
        out.extend_from_slice(if yes.is_true() { b"true" } else { b"false" });
    } else if let Ok(string) = value.cast::<PyString>() {
        write_str(utf8(string)?, out)?;
    } else if value.is_instance_of::<PyInt>() {
        write_int(value, out)?;
    } else if let Ok(dict) = value.cast::<PyDict>() {
        // A copy, so that code which runs while we read (`__index__`) cannot change it.
        let copy = dict.copy().map_err(|error| unreadable(value, &error))?;
        members(copy.iter(), out, depth)?;
    } else if let Ok(list) = value.cast::<PyList>() {
        items(list.iter(), out, depth)?;
    } else if let Ok(tuple) = value.cast::<PyTuple>() {
        items(tuple.iter(), out, depth)?;
    } else {
        write_other(value, out, depth)?;
    }
    Ok(())
}

/// What is rarer: days, mappings, and the numbers of NumPy.
fn write_other(value: &Bound<'_, PyAny>, out: &mut Vec<u8>, depth: u8) -> Result<(), Error> {
    if value.is_instance_of::<PyDate>() && !value.is_instance_of::<PyDateTime>() {
        let day = value.str().map_err(|error| unreadable(value, &error))?;
        return write_str(utf8(&day)?, out);
    }
    if let Ok(mapping) = value.cast::<PyMapping>() {
        let failed = |error| unreadable(value, &error);
        let pairs = mapping.items().map_err(failed)?;
        let dict = PyDict::from_sequence(pairs.as_any()).map_err(failed)?;
        return members(dict.iter(), out, depth);
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        let number = number.value();
        if number.is_finite() {
            // Whether a whole number may be written as 3.0 is for the field to say.
            return written(serde_json::to_writer(out, &number));
        }
        return Err(invalid(
            text(
                "`{value}` không phải một số; giá trị chưa biết ghi là None",
                "`{value}` is not a number; what is unknown is None",
            ),
            &[("value", Arg::Quote(number.to_string()))],
        ));
    }
    // numpy.int64, numpy.bool and their like: `item()` gives the Python value.
    if depth == MAX_DEPTH || !is_scalar(value) {
        return Err(invalid(
            text(
                "kiểu `{type}` không ghi được thành JSON; chỉ dùng dict, list, str, int, bool, date hoặc None",
                "the type `{type}` cannot be written as JSON; give dict, list, str, int, bool, date or None",
            ),
            &[("type", type_name(value))],
        ));
    }
    let item = value.call_method0("item").map_err(|error| unreadable(value, &error))?;
    write(&item, out, MAX_DEPTH)
}

fn is_scalar(value: &Bound<'_, PyAny>) -> bool {
    let module = value.get_type().module();
    module.is_ok_and(|module| module.to_str().is_ok_and(|name| name == "numpy"))
        && value.hasattr("item").unwrap_or(false)
}

fn members<'py>(
    pairs: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
    out: &mut Vec<u8>,
    depth: u8,
) -> Result<(), Error> {
    out.push(b'{');
    let mut first = true;
    for (name, value) in pairs {
        let Ok(name) = name.cast::<PyString>() else {
            return Err(invalid(
                text(
                    "tên trường có kiểu `{type}`; cần str",
                    "a member's name has the type `{type}`; it must be a str",
                ),
                &[("type", type_name(&name))],
            ));
        };
        let name = utf8(name)?;
        if !first {
            out.push(b',');
        }
        first = false;
        write_str(name, out)?;
        out.push(b':');
        write(&value, out, depth.saturating_add(1)).map_err(|error| under(error, name))?;
    }
    out.push(b'}');
    Ok(())
}

fn items<'py>(
    values: impl Iterator<Item = Bound<'py, PyAny>>,
    out: &mut Vec<u8>,
    depth: u8,
) -> Result<(), Error> {
    out.push(b'[');
    for (at, value) in (0u64..).zip(values) {
        if at > 0 {
            out.push(b',');
        }
        write(&value, out, depth.saturating_add(1))
            .map_err(|error| under(error, &at.to_string()))?;
    }
    out.push(b']');
    Ok(())
}

fn write_int(value: &Bound<'_, PyAny>, out: &mut Vec<u8>) -> Result<(), Error> {
    if let Ok(n) = value.extract::<i64>() {
        return written(serde_json::to_writer(out, &n));
    }
    if let Ok(n) = value.extract::<u64>() {
        return written(serde_json::to_writer(out, &n));
    }
    Err(invalid(
        text(
            "số nguyên nằm ngoài khoảng từ -2⁶³ đến 2⁶⁴ - 1",
            "the integer is outside -2⁶³ to 2⁶⁴ - 1",
        ),
        &[],
    ))
}

fn write_str(text: &str, out: &mut Vec<u8>) -> Result<(), Error> {
    written(serde_json::to_writer(out, text))
}

fn written(result: serde_json::Result<()>) -> Result<(), Error> {
    result.map_err(|error| {
        Error::new(
            ErrorKind::Internal,
            "",
            text("không ghi được yêu cầu: {why}", "the request could not be written: {why}"),
            &[("why", Arg::Quote(error.to_string()))],
        )
    })
}

/// A str as UTF-8, which half of a surrogate pair has not.
fn utf8<'a>(string: &'a Bound<'_, PyString>) -> Result<&'a str, Error> {
    string.to_str().map_err(|_| {
        invalid(
            text(
                "chuỗi chứa ký tự không ghi được bằng UTF-8 (nửa cặp surrogate)",
                "the str holds a character that UTF-8 cannot write (half of a surrogate pair)",
            ),
            &[],
        )
    })
}

/// An object whose own code failed while it was read.
fn unreadable(value: &Bound<'_, PyAny>, error: &PyErr) -> Error {
    invalid(
        text(
            "không đọc được giá trị kiểu `{type}`: {why}",
            "a value of type `{type}` could not be read: {why}",
        ),
        &[
            ("type", type_name(value)),
            ("why", Arg::Quote(error.to_string().chars().take(200).collect())),
        ],
    )
}

fn type_name(value: &Bound<'_, PyAny>) -> Arg {
    let name = value.get_type().name().map(|name| name.to_string_lossy().into_owned());
    Arg::Quote(name.unwrap_or_else(|_| "?".to_owned()).chars().take(80).collect())
}

fn invalid(message: Text, args: &[(&'static str, Arg)]) -> Error {
    Error::invalid("", message, args)
}
