//! Making marks: the constructors, which refuse an incomplete mark and say all that is missing.

use serde::Serialize;

use super::mark::{
    Access, Converter, CopyDetails, Direction, Mark, PartialConverter, SourceKind, Tier,
    check_kinds, left_out, no_seconds, tidy_digest, tidy_fields, tidy_wording,
};
use super::subject::{Facts, Subject};
use super::wording::Wording;
use super::{Moment, Precision, assess, copy, lines, payload, qr};
use crate::Error;
use crate::assessment::{Assessment, Detail, Outcome};
use crate::json::Read;
use crate::law::Citation;
use crate::text::{Arg, Bilingual, text};

/// The QR code that a mark should carry.
#[derive(Debug, Clone, Copy, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct QrRequest {
    /// Whether the answer holds the symbol as modules and as SVG. Without them it is a fifth as
    /// long: enough where the symbol is on the document and only its payload is wanted.
    pub drawing: bool,
    /// Error correction: `L`, `M` (default), `Q` or `H`.
    pub level: qr::Level,
    /// What it says.
    pub tier: Tier,
}

impl Default for QrRequest {
    fn default() -> Self {
        Self { drawing: true, level: qr::Level::default(), tier: Tier::default() }
    }
}

/// What a mark is made from. Every field may be left out: the answer then says what is missing.
#[derive(Debug, Clone, Default, Read)]
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
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct PaperToData(pub MarkRequest);

/// The request of `mark_data_to_paper`.
#[derive(Debug, Clone, Read)]
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
    /// - `limit_exceeded` for a field over [`LONGEST_FIELD`](super::mark::LONGEST_FIELD) characters or a payload that does
    ///   not fit a QR code.
    pub fn mark(self, direction: Direction, operation: &'static str) -> Result<Marked, Error> {
        let request = self.checked(direction)?;
        let at = request.moment()?;
        let wording = request.words(direction);
        let subject = request.subject(direction, at, &wording, true);
        let as_of = subject.as_of;
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
        let payload = match request.qr.tier {
            Tier::None => None,
            Tier::Text => Some(payload::text(&mark)),
            Tier::Url => Some(payload::url(&mark.access)?),
        };
        let qr = payload.map(|payload| qr::Qr::encode(&payload, request.qr)).transpose()?;
        Ok(Marked {
            assessment,
            footer: lines::footer(&mark),
            lines: lines::lines(&mark),
            remaining: remaining(&subject),
            mark,
            qr,
        })
    }

    /// Refuses what cannot stand in any mark that shares these members; what is not there may
    /// still come. See [`Marker`](super::Marker).
    pub(super) fn check_shared(
        self,
        direction: Direction,
        operation: &'static str,
    ) -> Result<(), Error> {
        let mut request = self.checked(direction)?;
        let at = request.moment()?;
        let wording = request.words(direction);
        request.kinds.get_or_insert_with(|| vec![SourceKind::Ordinary]);
        let subject = request.subject(direction, at, &wording, false);
        let mut findings = assess::judge_mark(&subject);
        findings.retain(|finding| finding.outcome == Outcome::NotMet);
        let (as_of, detail) = (subject.as_of, request.detail);
        let assessment = Assessment { as_of, detail, findings, operation };
        match assessment.outcome() {
            Outcome::NotMet => Err(Error::refused(assessment)),
            _ => Ok(()),
        }
    }

    /// The time of conversion, if it is given.
    fn moment(&self) -> Result<Option<Moment>, Error> {
        self.at.as_deref().filter(|at| !at.is_empty()).map(to_the_second).transpose()
    }

    /// The wording that is given, or the heading of the copy, or the default.
    fn words(&self, direction: Direction) -> Wording {
        let form = self.kinds.iter().flatten().copied().find(|kind| kind.is_copy());
        self.wording.clone().unwrap_or_else(|| match form {
            Some(form) => Wording { en: String::new(), vi: copy::heading(form).0.to_owned() },
            None => Wording::standard(direction),
        })
    }

    /// The mark under judgement; `complete` says that what is not given will not come.
    fn subject(
        &self,
        direction: Direction,
        at: Option<Moment>,
        wording: &Wording,
        complete: bool,
    ) -> Subject {
        Subject {
            // The law of the day on which the conversion was done.
            as_of: at.map_or(crate::law::IN_FORCE, Moment::day_in_vietnam),
            deeds: super::subject::Deeds::default(),
            facts: Facts {
                access: self.access.clone(),
                // As it will be printed.
                at: at.map(|at| at.to_string()).or_else(|| self.at.clone()),
                complete,
                converter: self.converter.clone(),
                copy: self.copy.clone(),
                heading: None,
                owner: self.owner.clone(),
                system: self.system.clone(),
                unread: Vec::new(),
                wording: Some(wording.vi.clone()),
            },
            kinds: self.kinds.clone(),
            root: "",
            transfer: direction.into(),
        }
    }

    /// Tidies every text field, and refuses what no mark can print.
    fn checked(mut self, direction: Direction) -> Result<Self, Error> {
        check_kinds(self.kinds.as_deref())?;
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

/// The requirements of this conversion that bind and that the mark does not settle.
fn remaining(subject: &Subject) -> Vec<Remaining> {
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
