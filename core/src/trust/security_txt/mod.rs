//! security.txt files (RFC 9116): every field, and every problem with its line.
//!
//! Signatures are looked for, not verified: that needs the key of whoever signed. Language tags
//! are held to their form, not to the registry.

mod form;
mod problem;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use serde::Serialize;

use crate::assessment::Detail;
use crate::json::Read;
use crate::text::{Arg, text};
use crate::{Error, ErrorKind};

use SecurityTxtCode as Code;
use form::{is_language, normal, scheme};
pub use problem::{SecurityTxtCode, SecurityTxtProblem};

/// The longest file in bytes.
pub const MAX_FILE: usize = 256 * 1024;

/// The most problems that are listed.
const MOST: usize = 1000;

/// What a security.txt says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SecurityTxt {
    /// The fields Canonical.
    pub canonical: Vec<String>,
    /// The fields Contact, in order.
    pub contacts: Vec<String>,
    /// The last day on which it holds (UTC+7), from Expires.
    pub expires_on: Option<NaiveDate>,
    /// Problems beyond those listed.
    pub more: u32,
    /// The problems: by line, then those of the whole file.
    pub problems: Vec<SecurityTxtProblem>,
    /// Whether there is a complete signature block; nobody verified it.
    pub signed: bool,
}

impl SecurityTxt {
    /// The problems that break RFC 9116.
    pub fn errors(&self) -> impl Iterator<Item = &SecurityTxtProblem> {
        self.problems.iter().filter(|problem| !problem.advice)
    }

    fn add(&mut self, code: SecurityTxtCode, line: Option<u32>) {
        let problem = SecurityTxtProblem::new(code, line);
        if self.problems.len() >= MOST {
            self.more = self.more.saturating_add(1);
            // No amount of advice hides an error: the first one takes the place of the last advice.
            if problem.advice || self.errors().next().is_some() || self.problems.pop().is_none() {
                return;
            }
        }
        self.problems.push(problem);
    }
}

/// Where in a signed message a line stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Plain,
    Signed,
    Signature { body: bool },
    After,
}

/// Counts that the whole file is judged by.
#[derive(Default)]
struct Seen {
    email: bool,
    encryption: bool,
    expires: bool,
    languages: bool,
    unread_contact: bool,
}

/// Reads a security.txt that was fetched from `url`, as of a day.
///
/// # Errors
/// `limit_exceeded` for a file longer than [`MAX_FILE`].
pub fn read(bytes: &[u8], url: Option<&str>, as_of: NaiveDate) -> Result<SecurityTxt, Error> {
    if bytes.len() > MAX_FILE {
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "",
            text(
                "tệp security.txt dài {n} byte, quá giới hạn {most} byte",
                "the security.txt has {n} bytes, more than the limit of {most}",
            ),
            &[("n", Arg::from(bytes.len())), ("most", Arg::from(MAX_FILE))],
        ));
    }
    let mut file = SecurityTxt::default();
    let mut seen = Seen::default();
    let rest = bytes.strip_prefix(b"\xEF\xBB\xBF");
    if rest.is_some() {
        file.add(Code::ByteOrderMark, Some(1));
    }
    let bytes = rest.unwrap_or(bytes);
    let (mut part, mut number) = (Part::Plain, 0u32);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        number = number.saturating_add(1);
        if !line.ends_with(b"\n") {
            file.add(Code::LastLineOpen, Some(number));
        }
        match std::str::from_utf8(line) {
            Ok(line) => part = one(line, number, part, &mut file, &mut seen, as_of),
            Err(_) => file.add(Code::NotUtf8, Some(number)),
        }
    }
    file.signed = part == Part::After;
    if matches!(part, Part::Signed | Part::Signature { .. }) {
        file.add(Code::SignatureIncomplete, Some(number));
    }
    whole(url, &seen, &mut file);
    Ok(file)
}

/// One line; answers where the next one stands.
fn one(
    line: &str,
    number: u32,
    part: Part,
    file: &mut SecurityTxt,
    seen: &mut Seen,
    as_of: NaiveDate,
) -> Part {
    let at = Some(number);
    let mut line = line.strip_suffix('\n').unwrap_or(line);
    line = line.strip_suffix('\r').unwrap_or(line).trim_end_matches([' ', '\t']);
    match part {
        Part::Signature { .. } if line == "-----END PGP SIGNATURE-----" => {
            if part != (Part::Signature { body: true }) {
                file.add(Code::SignatureIncomplete, at);
            }
            return Part::After;
        }
        Part::Signature { body } => {
            let base64 = |b: u8| b.is_ascii_alphanumeric() || b"+/=".contains(&b);
            return Part::Signature {
                body: body || (!line.is_empty() && line.bytes().all(base64)),
            };
        }
        Part::After => {
            if !line.is_empty() {
                file.add(Code::TextAfterSignature, at);
            }
            return part;
        }
        Part::Plain if line == "-----BEGIN PGP SIGNED MESSAGE-----" => {
            if number != 1 {
                file.add(Code::SignatureNotFirst, at);
            }
            return Part::Signed;
        }
        Part::Signed if line == "-----BEGIN PGP SIGNATURE-----" => {
            return Part::Signature { body: false };
        }
        Part::Signed => line = line.strip_prefix("- ").unwrap_or(line),
        Part::Plain => {}
    }
    if line.chars().any(|c| c.is_control() && c != '\t') {
        file.add(Code::ControlCharacter, at);
    } else if !line.is_empty() && !line.starts_with('#') {
        match line.split_once(':') {
            Some((name, _)) if part == Part::Signed && name == "Hash" => {}
            Some((name, value)) => field(name, value, number, file, seen, as_of),
            None => file.add(Code::InvalidLine, at),
        }
    }
    part
}

fn field(
    name: &str,
    value: &str,
    number: u32,
    file: &mut SecurityTxt,
    seen: &mut Seen,
    as_of: NaiveDate,
) {
    let at = Some(number);
    let trimmed = name.trim_end();
    if trimmed != name {
        file.add(Code::SpaceBeforeColon, at);
    }
    if !value.is_empty() && !value.starts_with(' ') {
        file.add(Code::NoSpaceAfterColon, at);
    }
    let name = trimmed.to_ascii_lowercase();
    let value = value.trim();
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_graphic()) {
        file.add(Code::EmptyName, at);
        return;
    }
    seen.unread_contact |= name == "contact";
    if value.is_empty() {
        file.add(Code::EmptyValue, at);
        return;
    }
    match name.as_str() {
        "expires" => {
            if std::mem::replace(&mut seen.expires, true) {
                file.add(Code::ExpiresTwice, at);
            }
            expires(value, number, file, as_of);
        }
        "preferred-languages" => {
            if std::mem::replace(&mut seen.languages, true) {
                file.add(Code::LanguagesTwice, at);
            }
            if !value.split(',').all(|tag| is_language(tag.trim())) {
                file.add(Code::LanguageInvalid, at);
            }
        }
        "acknowledgments" | "canonical" | "contact" | "csaf" | "encryption" | "hiring"
        | "policy" => {
            match scheme(value) {
                None => file.add(Code::NotAUri, at),
                Some(scheme) if scheme.eq_ignore_ascii_case("http") => {
                    file.add(Code::InsecureUri, at);
                }
                Some(scheme) if name == "contact" => {
                    seen.email |= scheme.eq_ignore_ascii_case("mailto");
                    file.contacts.push(value.to_owned());
                }
                Some(_) => {}
            }
            seen.encryption |= name == "encryption";
            if name == "canonical" {
                file.canonical.push(value.to_owned());
            }
        }
        _ => file.add(Code::UnknownField, at),
    }
}

fn expires(value: &str, number: u32, file: &mut SecurityTxt, as_of: NaiveDate) {
    let dated = matches!(value.as_bytes().get(10), Some(b'T' | b't'));
    let Some(at) = DateTime::parse_from_rfc3339(value).ok().filter(|_| dated) else {
        file.add(Code::ExpiresInvalid, Some(number));
        return;
    };
    let vietnam = FixedOffset::east_opt(7 * 3600);
    let day = vietnam.map_or_else(|| at.date_naive(), |zone| at.with_timezone(&zone).date_naive());
    if day < as_of {
        file.add(Code::Expired, Some(number));
    } else if as_of.checked_add_days(Days::new(366)).is_some_and(|far| day > far) {
        file.add(Code::ExpiresFar, Some(number));
    }
    // A day is written with four digits of the year: the last second of 9999 in UTC is past them
    // in Viet Nam.
    file.expires_on
        .get_or_insert(NaiveDate::from_ymd_opt(9999, 12, 31).map_or(day, |l| day.min(l)));
}

/// What concerns the whole file.
fn whole(url: Option<&str>, seen: &Seen, file: &mut SecurityTxt) {
    if file.contacts.is_empty() && !seen.unread_contact {
        file.add(Code::ContactMissing, None);
    }
    if !seen.expires {
        file.add(Code::ExpiresMissing, None);
    }
    // The file itself has to come over https (RFC 9116, section 3).
    let given = url.and_then(|url| url.split_once(':'));
    if given.is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("http")) {
        file.add(Code::InsecureUri, None);
    }
    if let Some(url) = url
        && !file.canonical.is_empty()
    {
        let wanted = normal(url);
        if !file.canonical.iter().any(|one| one == url || normal(one) == wanted) {
            file.add(Code::CanonicalMismatch, None);
        }
    }
    if seen.email && !seen.encryption {
        file.add(Code::EncryptionAbsent, None);
    }
    if !file.signed {
        file.add(Code::Unsigned, None);
    } else if file.canonical.is_empty() {
        file.add(Code::CanonicalAbsent, None);
    }
}

/// A security.txt to read; the file is the attached document.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecurityTxtRequest {
    /// The day as of which it is read.
    pub as_of: NaiveDate,
    /// How much to say: `compact` leaves the advice out.
    #[serde(default)]
    pub detail: Detail,
    /// The URL from which it came, to compare with Canonical.
    #[serde(default)]
    pub url: Option<String>,
}

/// What it says.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SecurityTxtResponse {
    /// The fields and the problems.
    pub file: SecurityTxt,
    /// Whether RFC 9116 is kept: there is no error.
    pub valid: bool,
}

impl SecurityTxtRequest {
    /// Reads a security.txt.
    ///
    /// # Errors
    /// `limit_exceeded` for a file longer than [`MAX_FILE`].
    pub fn run(self, document: &[u8]) -> Result<SecurityTxtResponse, Error> {
        let mut file = read(document, self.url.as_deref(), self.as_of)?;
        let valid = file.errors().next().is_none();
        if self.detail == Detail::Compact {
            file.problems.retain(|problem| !problem.advice);
        }
        Ok(SecurityTxtResponse { file, valid })
    }
}
