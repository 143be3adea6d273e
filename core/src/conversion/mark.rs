//! What a conversion mark says.

use serde::Serialize;

use super::wording::{Says, Wording, says};
use super::{Moment, Precision};
use crate::json::Read;
use crate::text::{Arg, Text, is_sha256, text, tidy};
use crate::{Error, ErrorKind};

/// Which way a conversion went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Data message to paper (Art. 5).
    DataToPaper,
    /// Paper to data message (Art. 4).
    PaperToData,
}

/// Who converted (reading 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConverterKind {
    /// A state agency (cơ quan).
    Agency,
    /// A person (cá nhân).
    Individual,
    /// Another organisation (tổ chức).
    Organisation,
}

/// What is converted. A document can be of several kinds: a licence usually is the result of
/// an administrative procedure as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The result of an administrative procedure (Arts 4.1.c, 5.2.c).
    AdministrativeResult,
    /// For authentication (chứng thực; Arts 4.1.b, 5.2.b).
    Authenticated,
    /// An electronic certificate (chứng thư điện tử; Law 20/2023/QH15 Art. 12.2.d).
    ElectronicCertificate,
    /// A licence, certificate, diploma, confirmation or approval by a competent body
    /// (Law 20/2023/QH15 Art. 12.1.d).
    Licence,
    /// For notarisation (công chứng; Arts 4.1.b, 5.2.b).
    Notarised,
    /// None of the others.
    Ordinary,
    /// A certified extract copy (trích sao; Decree 30/2020/NĐ-CP).
    ExtractCopy,
    /// A copy of a received document (sao lục; Decree 30/2020/NĐ-CP).
    ForwardedCopy,
    /// A full copy of one's own or a received document (sao y; Decree 30/2020/NĐ-CP).
    TrueCopy,
}

/// Each kind: its Vietnamese and English name.
#[rustfmt::skip]
const KINDS: [(SourceKind, Text); 9] = [
    (SourceKind::AdministrativeResult, text("kết quả thủ tục hành chính", "result of an administrative procedure")),
    (SourceKind::Authenticated, text("phục vụ chứng thực", "for authentication")),
    (SourceKind::ElectronicCertificate, text("chứng thư điện tử", "electronic certificate")),
    (SourceKind::Licence, text("giấy phép, chứng nhận, chấp thuận", "licence, certificate or approval")),
    (SourceKind::Notarised, text("phục vụ công chứng", "for notarisation")),
    (SourceKind::Ordinary, text("văn bản thường", "ordinary document")),
    (SourceKind::ExtractCopy, text("trích sao", "extract copy")),
    (SourceKind::ForwardedCopy, text("sao lục", "forwarded copy")),
    (SourceKind::TrueCopy, text("sao y", "true copy")),
];

impl SourceKind {
    /// The kind's name.
    pub fn name(self) -> Text {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or(text("", ""), |(_, name)| *name)
    }

    pub(super) fn from_vietnamese(name: &str) -> Option<Self> {
        KINDS.iter().find(|(_, text)| text.vi == name).map(|(kind, _)| *kind)
    }

    /// One of the three forms of copy of Decree 30/2020/NĐ-CP.
    pub fn is_copy(self) -> bool {
        matches!(self, Self::TrueCopy | Self::ForwardedCopy | Self::ExtractCopy)
    }
}

/// Who converted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Converter {
    /// Agency, organisation or individual.
    pub kind: ConverterKind,
    /// Full name (tên đầy đủ).
    pub name: String,
}

/// How to reach the data message (Art. 5.1.b): a full URL, or a unique code, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Access {
    /// Unique code for a search page (mã tra cứu).
    pub code: Option<String>,
    /// Full URL of the data message (đường dẫn đầy đủ).
    pub url: Option<String>,
}

/// What a copy on paper shows besides (Decree 30/2020/NĐ-CP, Annex I).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct CopyDetails {
    /// Number and symbol, such as `12/SY-SYT`.
    pub number: Option<String>,
    /// Place of signing (địa danh).
    pub place: Option<String>,
    /// Recipients (nơi nhận), on one line.
    pub recipients: Option<String>,
}

/// A complete conversion mark. Made by [`MarkRequest`](super::MarkRequest), or read back from a record or payload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// How to reach the data message.
    pub access: Access,
    /// When the conversion was done.
    pub at: Moment,
    /// Who converted.
    pub converter: Converter,
    /// What a copy on paper shows besides.
    pub copy: CopyDetails,
    /// Which way it went.
    pub direction: Direction,
    /// What was converted.
    pub kinds: Vec<SourceKind>,
    /// Name of the owner of the system (chủ quản hệ thống thông tin).
    pub owner: Option<String>,
    /// SHA-256 of the source's bytes, 64 lower-case hexadecimal digits.
    pub source_sha256: Option<String>,
    /// Name of the information system.
    pub system: Option<String>,
    /// The mark's own words.
    pub wording: Wording,
}

impl Mark {
    /// The form of copy, where the conversion makes one.
    pub fn copy_form(&self) -> Option<SourceKind> {
        self.kinds.iter().copied().find(|kind| kind.is_copy())
    }

    /// A mark that came from outside, tidied as the constructors do: NFC, single spaces, no empty
    /// optional field, kinds in order.
    ///
    /// # Errors
    /// As [`MarkRequest::mark`](super::MarkRequest::mark) for what no constructor lets through.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        check_kinds(Some(&self.kinds))?;
        tidy_fields([
            ("/access/code", &mut self.access.code),
            ("/access/url", &mut self.access.url),
            ("/copy/number", &mut self.copy.number),
            ("/copy/place", &mut self.copy.place),
            ("/copy/recipients", &mut self.copy.recipients),
            ("/owner", &mut self.owner),
            ("/source_sha256", &mut self.source_sha256),
            ("/system", &mut self.system),
        ])?;
        tidy_digest(&mut self.source_sha256)?;
        tidy_wording(&mut self.wording, self.direction)?;
        self.converter.name = one_line("/converter/name", &self.converter.name)?;
        for (at, written) in
            [("/converter/name", &self.converter.name), ("/wording/vi", &self.wording.vi)]
        {
            if written.is_empty() {
                return Err(left_out(at));
            }
        }
        if self.at.precision() < Precision::Second {
            return Err(no_seconds());
        }
        self.kinds.sort_unstable();
        self.kinds.dedup();
        Ok(self)
    }
}

/// Which QR payload a mark carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// No QR code; the mark is its words (reading 12).
    None,
    /// The whole mark as text that any phone shows.
    #[default]
    Text,
    /// The URL, with the code if there is one.
    Url,
}

/// A converter of whom not everything may be known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PartialConverter {
    /// Agency, organisation or individual.
    pub kind: Option<ConverterKind>,
    /// Full name.
    pub name: Option<String>,
}

/// Makes each field one tidy line; an empty one is not there.
pub(super) fn tidy_fields<const N: usize>(
    fields: [(&'static str, &mut Option<String>); N],
) -> Result<(), Error> {
    for (at, field) in fields {
        if let Some(written) = field.take() {
            *field = Some(one_line(at, &written)?).filter(|tidied| !tidied.is_empty());
        }
    }
    Ok(())
}

pub(super) fn tidy_digest(digest: &mut Option<String>) -> Result<(), Error> {
    if let Some(written) = digest {
        *written = check_sha256("/source_sha256", written)?;
    }
    Ok(())
}

pub(super) fn tidy_wording(wording: &mut Wording, direction: Direction) -> Result<(), Error> {
    wording.vi = one_line("/wording/vi", &wording.vi)?;
    wording.en = one_line("/wording/en", &wording.en)?;
    match says(&wording.en) {
        Says::Direction(told) if told != direction => {
            let message = text(
                "phần tiếng Anh thể hiện ngược chiều chuyển đổi",
                "the English gloss tells the opposite direction",
            );
            Err(Error::invalid("/wording/en", message, &[]))
        }
        _ => Ok(()),
    }
}

/// A field that every mark has.
pub(super) fn left_out(at: &'static str) -> Error {
    let message = text("thiếu thông tin này", "this is missing");
    Error::invalid(at, message, &[])
}

/// The most characters that a field of a mark may have.
pub const LONGEST_FIELD: usize = 500;

pub(super) fn one_line(at: &'static str, written: &str) -> Result<String, Error> {
    // Line breaks, controls, and marks that turn the direction of writing.
    let broken = |c: char| {
        c.is_control()
            || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if written.trim().chars().any(broken) {
        let message = text(
            "chỉ được là một dòng, không có ký tự điều khiển",
            "must be one line without control characters",
        );
        return Err(Error::invalid(at, message, &[]));
    }
    // Counted after composing, so that both forms of one name have one length.
    let tidied = tidy(written);
    if tidied.chars().count() > LONGEST_FIELD {
        let most = Arg::from(LONGEST_FIELD);
        let message = text("dài quá {most} ký tự", "longer than {most} characters");
        return Err(Error::new(ErrorKind::LimitExceeded, at, message, &[("most", most)]));
    }
    Ok(tidied)
}

pub(super) fn no_seconds() -> Error {
    let message = text(
        "thời gian chuyển đổi cần đủ giờ, phút, giây",
        "the time of conversion needs hour, minute and second",
    );
    Error::invalid("/at", message, &[])
}

/// A SHA-256 in hexadecimal, made lower case.
pub(super) fn check_sha256(
    at: impl Into<crate::assessment::Pointer>,
    written: &str,
) -> Result<String, Error> {
    let lower = written.trim().to_ascii_lowercase();
    if is_sha256(lower.as_bytes()) {
        return Ok(lower);
    }
    let message = text(
        "không phải mã băm SHA-256: cần 64 chữ số thập lục phân",
        "not a SHA-256 digest: 64 hexadecimal digits are needed",
    );
    Err(Error::invalid(at, message, &[]))
}

/// Kinds that cannot go together, and kinds for which this library makes no mark.
pub(super) fn check_kinds(kinds: Option<&[SourceKind]>) -> Result<(), Error> {
    contradiction(kinds, "/kinds")?;
    if kinds
        .iter()
        .copied()
        .flatten()
        .any(|kind| matches!(kind, SourceKind::Notarised | SourceKind::Authenticated))
    {
        let message = text(
            "thông tin trên bản công chứng, chứng thực do pháp luật về công chứng, chứng thực quy định (điểm b khoản 1 Điều 4, điểm b khoản 2 Điều 5); thư viện không tạo ký hiệu riêng cho trường hợp này",
            "what a notarised or authenticated version shows is prescribed by the law on notarisation and authentication (Arts 4.1.b, 5.2.b); the library makes no mark for it",
        );
        return Err(Error::invalid("/kinds", message, &[]));
    }
    Ok(())
}

/// "Ordinary" excludes every other kind, a conversion makes one form of copy at most, and an
/// empty list says nothing.
pub(super) fn contradiction(kinds: Option<&[SourceKind]>, at: &'static str) -> Result<(), Error> {
    let Some(kinds) = kinds else { return Ok(()) };
    let empty = kinds.is_empty();
    let mut distinct = kinds.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    let message = if distinct.contains(&SourceKind::Ordinary) && distinct.len() > 1 {
        text(
            "“ordinary” (văn bản thường) không đi cùng loại khác",
            "`ordinary` excludes every other kind",
        )
    } else if distinct.iter().filter(|kind| kind.is_copy()).count() > 1 {
        text("chỉ chọn một hình thức bản sao", "choose one form of copy")
    } else if empty {
        text(
            "cần ít nhất một loại; chọn “ordinary” cho văn bản thường, bỏ trống trường này nếu chưa biết",
            "name at least one kind: `ordinary` where no other fits; leave the field out if unknown",
        )
    } else {
        return Ok(());
    };
    Err(Error::invalid(at, message, &[]))
}

/// A URL is full when it names a scheme, a host, and a document on it.
pub(super) fn is_full_url(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    let Some(end) = rest.find(['/', '?', '#']) else { return false };
    let (host, document) = rest.split_at(end);
    let known = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let clean = !url.chars().any(|c| c.is_whitespace() || c.is_control());
    // A domain name or an address; IPv6 stands in brackets.
    let domain = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    let hosted = domain || (host.starts_with('[') && host.contains(']'));
    known && clean && hosted && document.chars().any(char::is_alphanumeric)
}
