//! From the bytes of a document to text: Unicode with or without a mark, and windows-1258, in
//! which much Vietnamese text still lies about.

use std::borrow::Cow;

use serde::Serialize;

use super::MAX_DOCUMENT;
use crate::json::Read;
use crate::text::{Arg, Text, nfc, text};
use crate::{Error, ErrorKind};

/// How characters are written as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "TextEncoding"))]
pub enum Encoding {
    /// UTF-16, the high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// UTF-16, the low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// windows-1258 (Vietnamese, with tone marks of their own).
    #[serde(rename = "windows-1258")]
    Windows1258,
}

use Encoding::{Utf8, Utf16Be, Utf16Le, Windows1258};

/// An error about the document, with its line and column where that is known.
pub(super) fn bad(message: Text, args: &[(&'static str, Arg)]) -> Error {
    Error::new(ErrorKind::InvalidDocument, "", message, args)
}

/// A number in an error.
pub(super) fn number(n: usize) -> Arg {
    Arg::from(n)
}

/// Line and column of a place in a text, counted from 1; the column in characters.
pub(super) fn place(text: &str, at: usize) -> [(&'static str, Arg); 2] {
    let before = text.get(..at).unwrap_or(text);
    let line = before.bytes().filter(|b| *b == b'\n').count().saturating_add(1);
    let column = before.chars().rev().take_while(|c| *c != '\n').count().saturating_add(1);
    [("line", number(line)), ("column", number(column))]
}

/// Reads a document whole, or says where it cannot be read.
///
/// What is given, what a mark at the beginning says and what an XML declaration says have to
/// agree. Without any of them the document is UTF-8.
///
/// # Errors
/// `limit_exceeded` past 256 MiB; `invalid_document` where bytes are not of the encoding.
pub(super) fn decode(
    bytes: &[u8],
    given: Option<Encoding>,
) -> Result<(Cow<'_, str>, Encoding), Error> {
    if bytes.len() > MAX_DOCUMENT {
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "",
            text(
                "tệp dài {n} byte, quá giới hạn {most} byte",
                "the document has {n} bytes, more than the limit of {most}",
            ),
            &[("n", number(bytes.len())), ("most", number(MAX_DOCUMENT))],
        ));
    }
    // Workbooks are ZIP files; older ones have Microsoft's compound form.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let message = text(
            "tệp là sổ tính; hãy lưu thành CSV UTF-8",
            "the document is a workbook; save it as CSV in UTF-8",
        );
        return Err(bad(message, &[]));
    }
    let (marked, body) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (Some(Utf8), rest),
        [0xFF, 0xFE, rest @ ..] => (Some(Utf16Le), rest),
        [0xFE, 0xFF, rest @ ..] => (Some(Utf16Be), rest),
        [b'<', 0, ..] => (Some(Utf16Le), bytes),
        [0, b'<', ..] => (Some(Utf16Be), bytes),
        _ => (None, bytes),
    };
    let encoding = agreed(given, marked)?;
    let encoding = match encoding {
        Some(encoding) => encoding,
        None => agreed(None, declared(body)?)?.unwrap_or(Utf8),
    };
    let read = match encoding {
        Utf8 => Cow::Borrowed(utf8(body)?),
        Utf16Be | Utf16Le => Cow::Owned(utf16(body, encoding == Utf16Be)?),
        Windows1258 => Cow::Owned(windows_1258(body)?),
    };
    if encoding != Utf8 || marked.is_some() {
        // The XML declaration, read as text, has to say the same.
        if let Some(said) = declared(read.as_bytes())?
            && !(said == encoding
                || matches!((said, encoding), (Utf16Be | Utf16Le, Utf16Be | Utf16Le)))
        {
            return Err(disagree(said, encoding));
        }
    }
    if let Some(at) = read.bytes().position(|b| b == 0) {
        let message = text(
            "có ký tự NUL ở dòng {line}, cột {column}; nếu tệp là UTF-16 thì khai `encoding`",
            "there is a NUL character on line {line}, column {column}; if the document is UTF-16, say so in `encoding`",
        );
        return Err(bad(message, &place(&read, at)));
    }
    Ok((read, encoding))
}

/// One of the two, or both if they are equal.
fn agreed(given: Option<Encoding>, found: Option<Encoding>) -> Result<Option<Encoding>, Error> {
    match (given, found) {
        (Some(given), Some(found)) if given != found => Err(disagree(given, found)),
        _ => Ok(given.or(found)),
    }
}

fn disagree(said: Encoding, found: Encoding) -> Error {
    bad(
        text(
            "khai mã ký tự {said} nhưng tệp là {found}",
            "the encoding is said to be {said}, but the document is {found}",
        ),
        &[
            ("said", Arg::Quote(said.name().to_owned())),
            ("found", Arg::Quote(found.name().to_owned())),
        ],
    )
}

impl Encoding {
    fn name(self) -> &'static str {
        match self {
            Utf16Be => "UTF-16BE",
            Utf16Le => "UTF-16LE",
            Utf8 => "UTF-8",
            Windows1258 => "windows-1258",
        }
    }
}

/// What an XML declaration says, if there is one.
fn declared(bytes: &[u8]) -> Result<Option<Encoding>, Error> {
    let head = bytes.get(..200).unwrap_or(bytes);
    let head: String = head.iter().map(|b| char::from(*b)).collect();
    let Some((declaration, _)) = head.strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"))
    else {
        return Ok(None);
    };
    let Some((_, rest)) = declaration.split_once("encoding") else { return Ok(None) };
    let quoted = rest.trim_start().strip_prefix('=').map(str::trim_start).unwrap_or_default();
    let name = quoted.split(['"', '\'']).nth(1).unwrap_or_default().to_ascii_lowercase();
    Ok(Some(match name.as_str() {
        "utf-8" | "us-ascii" | "ascii" => Utf8,
        "utf-16" | "utf-16le" => Utf16Le,
        "utf-16be" => Utf16Be,
        "windows-1258" | "cp1258" => Windows1258,
        _ => {
            let message = text(
                "không đọc được mã ký tự `{name}`; chuyển tệp sang UTF-8",
                "the encoding `{name}` is not read; convert the document to UTF-8",
            );
            return Err(bad(message, &[("name", Arg::Quote(name))]));
        }
    }))
}

fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let good = bytes.get(..at).and_then(|good| std::str::from_utf8(good).ok());
        let message = text(
            "byte ở dòng {line}, cột {column} không phải UTF-8; nếu tệp là windows-1258 thì khai `encoding`, nếu trộn nhiều mã thì chuyển cả tệp sang UTF-8",
            "the byte on line {line}, column {column} is not UTF-8; if the document is windows-1258, say so in `encoding`; if it mixes encodings, convert all of it to UTF-8"
        );
        bad(message, &place(good.unwrap_or_default(), at))
    })
}

fn utf16(bytes: &[u8], high_first: bool) -> Result<String, Error> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| match high_first {
        true => u16::from_be_bytes(*pair),
        false => u16::from_le_bytes(*pair),
    });
    let mut out = String::with_capacity(bytes.len());
    for unit in char::decode_utf16(units) {
        match unit {
            Ok(c) => out.push(c),
            Err(_) => return Err(broken(&out)),
        }
    }
    if rest.is_empty() { Ok(out) } else { Err(broken(&out)) }
}

fn broken(read: &str) -> Error {
    let message = text(
        "tệp UTF-16 bị hỏng ở dòng {line}, cột {column}",
        "the UTF-16 document is broken on line {line}, column {column}",
    );
    bad(message, &place(read, read.len()))
}

/// windows-1258 from 0x80: windows-1252 with these changes. Tone marks follow their letter.
fn windows_1258(bytes: &[u8]) -> Result<String, Error> {
    const C1: &str = "€�‚ƒ„…†‡ˆ‰�‹Œ���\
                      �‘’“”•–—˜™�›œ��Ÿ";
    let valid = std::str::from_utf8(bytes);
    if valid.is_ok() && !bytes.is_ascii() {
        return Err(disagree(Windows1258, Utf8));
    }
    let c1: Vec<char> = C1.chars().collect();
    let mut out = String::with_capacity(bytes.len().saturating_add(bytes.len() / 4));
    for byte in bytes {
        let c = match *byte {
            0x80..=0x9F => {
                let at = usize::from(byte.wrapping_sub(0x80));
                c1.get(at).copied().unwrap_or('\u{FFFD}')
            }
            0xC3 => 'Ă',
            0xCC => '\u{300}',
            0xD0 => 'Đ',
            0xD2 => '\u{309}',
            0xD5 => 'Ơ',
            0xDD => 'Ư',
            0xDE => '\u{303}',
            0xE3 => 'ă',
            0xEC => '\u{301}',
            0xF0 => 'đ',
            0xF2 => '\u{323}',
            0xF5 => 'ơ',
            0xFD => 'ư',
            0xFE => '₫',
            same => char::from(same),
        };
        if c == '\u{FFFD}' {
            let message = text(
                "byte ở dòng {line}, cột {column} không có trong windows-1258",
                "the byte on line {line}, column {column} does not exist in windows-1258",
            );
            return Err(bad(message, &place(&out, out.len())));
        }
        out.push(c);
    }
    Ok(nfc(&out).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "Tỷ lệ hộ nghèo, Đồng, ươm ẵ";

    #[test]
    fn the_same_text_comes_from_every_encoding() {
        let marked = [&[0xEF, 0xBB, 0xBF], SAMPLE.as_bytes()].concat();
        assert_eq!(decode(&marked, None).unwrap(), (SAMPLE.into(), Utf8));
        assert_eq!(decode(SAMPLE.as_bytes(), None).unwrap(), (SAMPLE.into(), Utf8));
        let units = || SAMPLE.encode_utf16();
        let low: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(&low, None).unwrap(), (SAMPLE.into(), Utf16Le));
        let high: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&high, Some(Utf16Be)).unwrap(), (SAMPLE.into(), Utf16Be));
        // "Tỷ lệ hộ nghèo, Đồng, ươm ẵ" as Windows writes it.
        let windows = b"Ty\xD2 l\xEA\xF2 h\xF4\xF2 nghe\xCCo, \xD0\xF4\xCCng, \xFD\xF5m \xE3\xDE";
        assert_eq!(decode(windows, Some(Windows1258)).unwrap(), (SAMPLE.into(), Windows1258));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        let failed = |bytes: &[u8], given| decode(bytes, given).unwrap_err().message().en.clone();
        assert!(failed(b"a\nb\xEA", None).contains("line 2, column 2"));
        assert!(failed(b"\xFF\xFEa", None).contains("line 1, column 1"));
        assert!(failed(b"\xFF\xFE\x00\xD8", None).contains("broken"));
        assert!(failed(b"a\x81", Some(Windows1258)).contains("windows-1258"));
        assert!(failed(SAMPLE.as_bytes(), Some(Windows1258)).contains("UTF-8"));
        assert!(failed(b"a,b\0", None).contains("NUL"));
        assert!(failed(b"\xFF\xFE", Some(Utf8)).contains("UTF-16LE"));
        let declared = b"<?xml version='1.0' encoding='shift_jis'?><a/>";
        assert!(failed(declared, None).contains("shift_jis"));
        let lying = b"\xEF\xBB\xBF<?xml version='1.0' encoding='windows-1258'?><a/>";
        assert!(failed(lying, None).contains("windows-1258"));
    }
}
