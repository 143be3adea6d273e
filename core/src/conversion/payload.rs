//! QR payloads: the whole mark as text that any phone shows, or a URL with a code.
//!
//! Both are read back without loss: a payload is accepted as ours only if printing what was read
//! gives the same payload again.

use serde::Serialize;

use super::lines::{Field, label};
use super::mark::{Access, Converter, CopyDetails, Mark, Tier};
use super::reading::{self, ReadMark};
use super::wording::{Says, Wording, says};
use super::{ConverterKind, Direction, Moment, SourceKind, copy};
use crate::Error;
use crate::json::Read;
use crate::text::{Arg, nfc, text as bilingual};

/// The last line of a text payload: format and version.
const TAG: &str = "nd137/1";

/// The mark as text: a line a field, each with its Vietnamese label, then a format tag.
pub fn text(mark: &Mark) -> String {
    let mut out = vec![mark.wording.vi.clone()];
    let mut add = |field: Field, value: Option<&str>| {
        if let Some(value) = value {
            out.push(format!("{}: {value}", label(field)));
        }
    };
    if mark.wording.en != standard(mark.direction, &mark.kinds).en {
        add(Field::Gloss, Some(&mark.wording.en));
    }
    let kinds: Vec<&str> = mark.kinds.iter().map(|kind| kind.name().vi).collect();
    let time = mark.at.for_print();
    add(Field::Converter(Some(mark.converter.kind)), Some(&mark.converter.name));
    add(Field::Time, Some(&time));
    add(Field::System, mark.system.as_deref());
    add(Field::Owner, mark.owner.as_deref());
    add(Field::Url, mark.access.url.as_deref());
    add(Field::Code, mark.access.code.as_deref());
    add(Field::Number, mark.copy.number.as_deref());
    add(Field::Place, mark.copy.place.as_deref());
    add(Field::Recipients, mark.copy.recipients.as_deref());
    // An ordinary document goes without saying: a smaller symbol is read more easily.
    if mark.kinds != [SourceKind::Ordinary] {
        add(Field::Kinds, Some(&kinds.join("; ")));
    }
    add(Field::Digest, mark.source_sha256.as_deref());
    let direction = match mark.direction {
        Direction::PaperToData => "P-D",
        Direction::DataToPaper => "D-P",
    };
    out.push(format!("{TAG} {direction}"));
    out.join("\n")
}

fn standard(direction: Direction, kinds: &[SourceKind]) -> Wording {
    match kinds.iter().copied().find(|kind| kind.is_copy()) {
        Some(form) => Wording { en: String::new(), vi: copy::heading(form).0.to_owned() },
        None => Wording::standard(direction),
    }
}

/// The URL, with the code in its fragment (`#nd137=CODE`), which no server sees and no page
/// stumbles over.
///
/// # Errors
/// `invalid_request` at `/access/url` without a full URL, or for one that has such a fragment.
pub fn url(access: &Access) -> Result<String, Error> {
    let Some(url) = access.url.as_deref().filter(|url| super::mark::is_full_url(url)) else {
        return Err(Error::invalid(
            "/access/url",
            bilingual(
                "mã QR dạng đường dẫn cần một đường dẫn đầy đủ (https://…)",
                "a QR code of a URL needs a full URL (https://…)",
            ),
            &[],
        ));
    };
    let joined = join(url, access.code.as_deref());
    // A URL that already ends in such a fragment would be read back as another.
    let back = parse_url(&joined);
    if (back.url.as_deref(), &back.code) != (Some(url), &access.code) {
        return Err(Error::invalid(
            "/access/url",
            bilingual(
                "đường dẫn đã có phần #nd137=…; bỏ phần này đi",
                "the URL already has a part `#nd137=…`; leave that out",
            ),
            &[],
        ));
    }
    Ok(joined)
}

fn join(url: &str, code: Option<&str>) -> String {
    match code {
        None => url.to_owned(),
        Some(code) => {
            let joint = if url.contains('#') { '&' } else { '#' };
            format!("{url}{joint}{FRAGMENT}{}", escape(code))
        }
    }
}

const FRAGMENT: &str = "nd137=";

/// Percent-encodes what is not unreserved in RFC 3986.
fn escape(code: &str) -> String {
    let mut out = String::new();
    for byte in code.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn unescape(escaped: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = escaped.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// What a payload says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Payload {
    /// The URL and code; also those of `mark`.
    pub access: Access,
    /// The whole mark, where the payload is the text of this library.
    pub mark: Option<Mark>,
    /// What could be read from the text of another tool.
    pub reading: Option<ReadMark>,
    /// `text`, `url`, or `none` for the text of another tool.
    pub tier: Tier,
}

/// The request of `read_qr_payload`.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PayloadRequest {
    /// What a scanner read from the QR code.
    pub payload: String,
}

impl PayloadRequest {
    /// Reads a QR payload back into the mark, the URL and code, or whatever text it is.
    ///
    /// # Errors
    /// `limit_exceeded` for a payload longer than any QR code; `invalid_request` for one that
    /// claims this library's format and is damaged.
    pub fn run(self) -> Result<Payload, Error> {
        read(&self.payload).map_err(|error| error.under("/payload"))
    }
}

/// Reads a payload.
///
/// # Errors
/// As [`PayloadRequest::run`], with an empty pointer.
pub fn read(payload: &str) -> Result<Payload, Error> {
    check_length(payload)?;
    let normal = normal(payload);
    let ours = normal.lines().last().is_some_and(|line| line.starts_with("nd137/"));
    if ours {
        let mark = parse(&normal)
            .and_then(|mark| mark.checked().ok())
            .filter(|mark| text(mark) == normal)
            .ok_or_else(damaged)?;
        return Ok(Payload {
            access: mark.access.clone(),
            mark: Some(mark),
            reading: None,
            tier: Tier::Text,
        });
    }
    if super::mark::is_full_url(&normal) {
        let access = parse_url(&normal);
        return Ok(Payload { access, mark: None, reading: None, tier: Tier::Url });
    }
    let (_, reading) = reading::read(&normal)?;
    Ok(Payload {
        access: reading.access.clone(),
        mark: None,
        reading: Some(reading),
        tier: Tier::None,
    })
}

/// The longest payload that a QR code can hold: digits in version 40, level L.
const LONGEST: usize = 7089;

/// # Errors
/// `limit_exceeded` for what no QR code can hold.
pub(super) fn check_length(payload: &str) -> Result<(), Error> {
    if payload.len() <= LONGEST {
        return Ok(());
    }
    let most = Arg::from(LONGEST);
    let message = bilingual(
        "dài quá {most} byte, hơn mọi mã QR",
        "longer than {most} bytes, more than any QR code holds",
    );
    Err(Error::new(crate::ErrorKind::LimitExceeded, "", message, &[("most", most)]))
}

/// NFC, with the line ends that scanners and text fields change put right.
pub fn normal(payload: &str) -> String {
    nfc(payload).replace("\r\n", "\n").trim_end_matches(['\n', '\r']).to_owned()
}

fn damaged() -> Error {
    Error::invalid(
        "",
        bilingual(
            "nội dung mang nhãn {tag} nhưng không đọc lại được nguyên vẹn",
            "the payload carries the tag {tag} but cannot be read back whole",
        ),
        &[("tag", Arg::Quote(TAG.to_owned()))],
    )
}

fn parse_url(url: &str) -> Access {
    let found = url.rfind(FRAGMENT).and_then(|at| {
        let (before, code) = url.split_at_checked(at)?;
        let plain = before.strip_suffix('#').or_else(|| before.strip_suffix('&'))?;
        let code = unescape(code.strip_prefix(FRAGMENT)?)?;
        let access = Access { code: Some(code), url: Some(plain.to_owned()) };
        (join(plain, access.code.as_deref()) == url).then_some(access)
    });
    found.unwrap_or_else(|| Access { code: None, url: Some(url.to_owned()) })
}

/// Reads our own text strictly; anything unexpected is `None`.
fn parse(payload: &str) -> Option<Mark> {
    let mut lines = payload.lines();
    let vi = lines.next()?.to_owned();
    let mut rest: Vec<&str> = lines.collect();
    let direction = match rest.pop()?.strip_prefix(TAG)? {
        " P-D" => Direction::PaperToData,
        " D-P" => Direction::DataToPaper,
        _ => return None,
    };
    let (mut converter, mut at, mut en, mut kinds) = (None, None, None, None);
    let mut mark_access = Access::default();
    let mut details = CopyDetails::default();
    let (mut system, mut owner, mut source_sha256) = (None, None, None);
    for line in rest {
        let (head, value) = line.split_once(": ")?;
        let value = value.to_owned();
        let slot = match field_of(head)? {
            Field::Converter(kind) => {
                converter = Some(Converter { kind: kind?, name: value });
                continue;
            }
            Field::Time => {
                at = Some(value.parse::<Moment>().ok()?);
                continue;
            }
            Field::Kinds => {
                let named = value.split("; ").filter(|name| !name.is_empty());
                kinds = Some(named.map(SourceKind::from_vietnamese).collect::<Option<Vec<_>>>()?);
                continue;
            }
            Field::Gloss => &mut en,
            Field::System => &mut system,
            Field::Owner => &mut owner,
            Field::Url => &mut mark_access.url,
            Field::Code => &mut mark_access.code,
            Field::Number => &mut details.number,
            Field::Place => &mut details.place,
            Field::Recipients => &mut details.recipients,
            Field::Digest => &mut source_sha256,
            Field::SignedAt => return None,
        };
        if slot.replace(value).is_some() {
            return None;
        }
    }
    let kinds = kinds.unwrap_or_else(|| vec![SourceKind::Ordinary]);
    let en = en.unwrap_or_else(|| standard(direction, &kinds).en);
    Some(Mark {
        access: mark_access,
        at: at?,
        converter: converter?,
        copy: details,
        direction,
        kinds,
        owner,
        source_sha256,
        system,
        wording: Wording { en, vi },
    })
}

fn field_of(head: &str) -> Option<Field> {
    use ConverterKind::{Agency, Individual, Organisation};
    [
        Field::Converter(Some(Agency)),
        Field::Converter(Some(Organisation)),
        Field::Converter(Some(Individual)),
        Field::Time,
        Field::System,
        Field::Owner,
        Field::Url,
        Field::Code,
        Field::Number,
        Field::Place,
        Field::Recipients,
        Field::Digest,
        Field::Kinds,
        Field::Gloss,
    ]
    .into_iter()
    .find(|field| label(*field) == head)
}

/// Whether a wording tells a direction; used where a payload of another tool is compared.
pub(super) fn tells(wording: &str, direction: Direction) -> bool {
    says(wording) == Says::Direction(direction)
}
