//! Conversion marks, and the constructors that refuse an incomplete one.

use serde::{Deserialize, Serialize};

use super::wording::{Says, Wording, says};
use super::{Moment, Precision, assess, copy, lines, payload, qr, rules};
use crate::assessment::{Assessment, Detail, Outcome};
use crate::law::Citation;
use crate::text::{Arg, Bilingual, Text, text, tidy};
use crate::{Error, ErrorKind};

/// Which way a conversion went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Data message to paper (Art. 5).
    DataToPaper,
    /// Paper to data message (Art. 4).
    PaperToData,
}

/// Who converted (reading 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Converter {
    /// Agency, organisation or individual.
    pub kind: ConverterKind,
    /// Full name (tên đầy đủ).
    pub name: String,
}

/// How to reach the data message (Art. 5.1.b): a full URL, or a unique code, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Access {
    /// Unique code for a search page (mã tra cứu).
    pub code: Option<String>,
    /// Full URL of the data message (đường dẫn đầy đủ).
    pub url: Option<String>,
}

/// What a copy on paper shows besides (Decree 30/2020/NĐ-CP, Annex I).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
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

/// A complete conversion mark. Made by [`MarkRequest`], or read back from a record or payload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// As [`MarkRequest::mark`] for what no constructor lets through.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
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

/// The QR code that a mark should carry.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct QrRequest {
    /// Error correction: `L`, `M` (default), `Q` or `H`.
    pub level: qr::Level,
    /// What it says.
    pub tier: Tier,
}

/// What a mark is made from. Every field may be left out: the answer then says what is missing.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct MarkRequest {
    /// URL or code; asked for by Art. 5.1.b when data becomes paper.
    pub access: Access,
    /// Time of conversion, in any spelling that [`Moment`] reads.
    pub at: Option<String>,
    /// Who converted.
    pub converter: PartialConverter,
    /// For copies on paper.
    pub copy: CopyDetails,
    /// How much the verdict says.
    pub detail: Detail,
    /// What is converted; unknown if absent.
    pub kinds: Option<Vec<SourceKind>>,
    /// Name of the system's owner.
    pub owner: Option<String>,
    /// The QR code wanted.
    pub qr: QrRequest,
    /// SHA-256 of the source's bytes in hexadecimal.
    pub source_sha256: Option<String>,
    /// Name of the system.
    pub system: Option<String>,
    /// Another wording than the default.
    pub wording: Option<Wording>,
}

/// A converter of whom not everything may be known.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PartialConverter {
    /// Agency, organisation or individual.
    pub kind: Option<ConverterKind>,
    /// Full name.
    pub name: Option<String>,
}

/// A requirement that a mark alone cannot settle.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remaining {
    /// What is asked.
    pub asks: Bilingual,
    /// By which provisions.
    pub provisions: Vec<Citation>,
    /// Rule id.
    pub rule: &'static str,
}

/// A mark in every form in which it is used.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Marked {
    /// The verdict on the mark itself.
    pub assessment: Assessment,
    /// The mark as one line for a footer.
    pub footer: String,
    /// The mark as lines for print.
    pub lines: Vec<String>,
    /// The mark itself.
    pub mark: Mark,
    /// The QR code; absent for [`Tier::None`].
    pub qr: Option<qr::Qr>,
    /// What the law asks besides the mark.
    pub remaining: Vec<Remaining>,
}

/// The request of `mark_paper_to_data`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct PaperToData(pub MarkRequest);

/// The request of `mark_data_to_paper`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct DataToPaper(pub MarkRequest);

impl PaperToData {
    /// Makes the mark of Art. 4.1 for a data message converted from paper.
    ///
    /// # Errors
    /// See [`MarkRequest::mark`].
    pub fn run(self) -> Result<Marked, Error> {
        self.0.mark(Direction::PaperToData, "mark_paper_to_data")
    }
}

impl DataToPaper {
    /// Makes the mark of Art. 5.1 and 5.2 for a paper converted from a data message.
    ///
    /// # Errors
    /// See [`MarkRequest::mark`].
    pub fn run(self) -> Result<Marked, Error> {
        self.0.mark(Direction::DataToPaper, "mark_data_to_paper")
    }
}

impl MarkRequest {
    /// Makes a mark, or refuses it and says everything that is missing.
    ///
    /// # Errors
    /// - `refused` with all findings where a required field is missing or wrong;
    /// - `invalid_request` for a time that cannot be read, a line break or control character in
    ///   a field, a digest that is none, contradicting kinds, a field that no law asked for on
    ///   the day but that every mark has, a gloss that tells the opposite direction, or
    ///   notarisation and authentication, whose marks other law prescribes (Arts 4.1.b, 5.2.b);
    /// - `limit_exceeded` for a field over [`LONGEST_FIELD`] characters or a payload that does
    ///   not fit a QR code.
    pub fn mark(self, direction: Direction, operation: &'static str) -> Result<Marked, Error> {
        check_kinds(self.kinds.as_deref())?;
        let request = self.checked(direction)?;
        let at =
            request.at.as_deref().filter(|at| !at.is_empty()).map(to_the_second).transpose()?;
        // The law of the day on which the conversion was done.
        let as_of = at.map_or(crate::law::IN_FORCE, Moment::day_in_vietnam);
        let form = request.kinds.iter().flatten().copied().find(|kind| kind.is_copy());
        let wording = request.wording.clone().unwrap_or_else(|| match form {
            Some(form) => Wording { en: String::new(), vi: copy::heading(form).0.to_owned() },
            None => Wording::standard(direction),
        });
        let subject = rules::Subject {
            as_of,
            deeds: assess::Deeds::default(),
            facts: rules::Facts {
                access: request.access.clone(),
                at: request.at.clone(),
                complete: true,
                converter: request.converter.clone(),
                copy: request.copy.clone(),
                heading: None,
                owner: request.owner.clone(),
                system: request.system.clone(),
                unread: Vec::new(),
                wording: Some(wording.vi.clone()),
            },
            kinds: request.kinds.clone(),
            root: "",
            transfer: direction.into(),
        };
        let findings = assess::judge_mark(&subject);
        let detail = request.detail;
        let assessment = Assessment { as_of, detail, findings, operation };
        let refusing = matches!(assessment.outcome(), Outcome::NotMet | Outcome::Undetermined);
        if refusing {
            return Err(Error::refused(assessment));
        }
        // What the law of the day may not ask for, but no mark can do without.
        let at = at.ok_or_else(|| left_out("/at"))?;
        let kind = request.converter.kind.ok_or_else(|| left_out("/converter/kind"))?;
        let name = request.converter.name.ok_or_else(|| left_out("/converter/name"))?;
        let kinds = request.kinds.ok_or_else(|| left_out("/kinds"))?;
        if wording.vi.is_empty() {
            return Err(left_out("/wording/vi"));
        }
        let mark = Mark {
            access: request.access,
            at,
            converter: Converter { kind, name },
            copy: request.copy,
            direction,
            kinds,
            owner: request.owner,
            source_sha256: request.source_sha256,
            system: request.system,
            wording,
        };
        let qr = match request.qr.tier {
            Tier::None => None,
            Tier::Text => Some(qr::Qr::new(&payload::text(&mark), request.qr.level)?),
            Tier::Url => Some(qr::Qr::new(&payload::url(&mark.access)?, request.qr.level)?),
        };
        Ok(Marked {
            assessment,
            footer: lines::footer(&mark),
            lines: lines::lines(&mark),
            remaining: remaining(&subject),
            mark,
            qr,
        })
    }

    /// Tidies every text field, and refuses what no mark can print.
    fn checked(mut self, direction: Direction) -> Result<Self, Error> {
        tidy_fields([
            ("/access/code", &mut self.access.code),
            ("/access/url", &mut self.access.url),
            ("/at", &mut self.at),
            ("/converter/name", &mut self.converter.name),
            ("/copy/number", &mut self.copy.number),
            ("/copy/place", &mut self.copy.place),
            ("/copy/recipients", &mut self.copy.recipients),
            ("/owner", &mut self.owner),
            ("/source_sha256", &mut self.source_sha256),
            ("/system", &mut self.system),
        ])?;
        tidy_digest(&mut self.source_sha256)?;
        if let Some(wording) = &mut self.wording {
            tidy_wording(wording, direction)?;
        }
        if let Some(kinds) = &mut self.kinds {
            kinds.sort_unstable();
            kinds.dedup();
        }
        Ok(self)
    }
}

/// Makes each field one tidy line; an empty one is not there.
fn tidy_fields<const N: usize>(
    fields: [(&'static str, &mut Option<String>); N],
) -> Result<(), Error> {
    for (at, field) in fields {
        if let Some(written) = field.take() {
            *field = Some(one_line(at, &written)?).filter(|tidied| !tidied.is_empty());
        }
    }
    Ok(())
}

fn tidy_digest(digest: &mut Option<String>) -> Result<(), Error> {
    if let Some(written) = digest {
        *written = check_sha256("/source_sha256", written)?;
    }
    Ok(())
}

fn tidy_wording(wording: &mut Wording, direction: Direction) -> Result<(), Error> {
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
fn left_out(at: &'static str) -> Error {
    let message = text("thiếu thông tin này", "this is missing");
    Error::invalid(at, message, &[])
}

/// The requirements of this conversion that bind and that the mark does not settle.
fn remaining(subject: &rules::Subject) -> Vec<Remaining> {
    assess::judge_deeds(subject)
        .into_iter()
        .filter(|finding| !matches!(finding.outcome, Outcome::Met | Outcome::NotApplicable))
        .map(|finding| Remaining {
            asks: finding.rule.what.render(&[]),
            provisions: finding.rule.provisions.iter().map(|p| p.cite()).collect(),
            rule: finding.rule.id,
        })
        .collect()
}

/// The most characters that a field of a mark may have.
pub const LONGEST_FIELD: usize = 500;

fn one_line(at: &'static str, written: &str) -> Result<String, Error> {
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
        let most = Arg::Count(u128::try_from(LONGEST_FIELD).unwrap_or(u128::MAX));
        let message = text("dài quá {most} ký tự", "longer than {most} characters");
        return Err(Error::new(ErrorKind::LimitExceeded, at, message, &[("most", most)]));
    }
    Ok(tidied)
}

/// A mark prints seconds, so it must not be made from a time that has none. It is printed in
/// Vietnam's zone (reading 17).
fn to_the_second(written: &str) -> Result<Moment, Error> {
    let moment: Moment = written.parse().map_err(|_| {
        let read = text(
            "không đọc được thời gian “{at}”; viết dạng 2026-11-21T14:30:05+07:00 hoặc 21/11/2026 14:30:05",
            "`{at}` is not a time that can be read; write it as 2026-11-21T14:30:05+07:00 or 21/11/2026 14:30:05",
        );
        Error::invalid("/at", read, &[("at", Arg::Quote(written.chars().take(60).collect()))])
    })?;
    if moment.precision() < Precision::Second {
        return Err(no_seconds());
    }
    Ok(moment.in_vietnam())
}

fn no_seconds() -> Error {
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
    if lower.len() == 64 && lower.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(lower);
    }
    let message = text(
        "không phải mã băm SHA-256: cần 64 chữ số thập lục phân",
        "not a SHA-256 digest: 64 hexadecimal digits are needed",
    );
    Err(Error::invalid(at, message, &[]))
}

/// Kinds that cannot go together, and kinds for which this library makes no mark.
fn check_kinds(kinds: Option<&[SourceKind]>) -> Result<(), Error> {
    contradiction(kinds, "/kinds")?;
    if kinds
        .iter()
        .copied()
        .flatten()
        .any(|kind| matches!(kind, SourceKind::Notarised | SourceKind::Authenticated))
    {
        let message = text(
            "thông tin trên bản công chứng, chứng thực do pháp luật về công chứng, chứng thực quy định (Điều 4 khoản 1 điểm b, Điều 5 khoản 2 điểm b); thư viện không tạo ký hiệu riêng cho trường hợp này",
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
