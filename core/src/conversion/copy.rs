//! Sao y, sao lục, trích sao: what Decree 30/2020/NĐ-CP asks of the copy (Arts 4.1.b, 5.2.b).
//!
//! These replace the fields of Art. 4.1.a and 5.2.a (reading 15); Art. 5.1 stays (reading 31).

use super::rules;
use super::subject::{Stated, Subject, Transfer, WHY_KINDS, WHY_SHOWN, rule, subject_kinds};
use super::{ConverterKind, Moment, Precision, SourceKind};
use crate::assessment::message::message;
use crate::assessment::{Answer, Applies, Judgement, Message, Outcome, Row, Rule};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Arg, Text, fold, text};

const D4_1_B: Provision = Provision::article(Instrument::Nd137, 4).clause(1).point(Letter::B);
const D5_2_B: Provision = Provision::article(Instrument::Nd137, 5).clause(2).point(Letter::B);
const FORMS: Provision = Provision::article(Instrument::Nd30, 25);
const ANNEX: Provision = Provision::annex(Instrument::Nd30, 1);

/// Whether a form of copy exists between two media (Decree 30/2020/NĐ-CP Art. 25).
///
/// Only the extract copy goes from data message to data message.
pub fn form_exists(form: SourceKind, transfer: Transfer) -> bool {
    match form {
        SourceKind::ExtractCopy => true,
        SourceKind::TrueCopy | SourceKind::ForwardedCopy => transfer != Transfer::DataToData,
        _ => false,
    }
}

/// The heading of a form of copy, and the symbol in its number.
pub(super) fn heading(form: SourceKind) -> (&'static str, &'static str) {
    match form {
        SourceKind::ForwardedCopy => ("SAO LỤC", "SL"),
        SourceKind::ExtractCopy => ("TRÍCH SAO", "TrS"),
        _ => ("SAO Y", "SY"),
    }
}

static FORM: Rule = rule(
    "nd30.d25.r01",
    &[FORMS, D4_1_B, D5_2_B],
    text(
        "hình thức bản sao có trong chiều chuyển đổi này",
        "a form of copy that exists in this direction",
    ),
    &[15],
);
static DATA_SIGNED: Rule = rule(
    "nd30.d25.r02",
    &[FORMS, D4_1_B],
    text(
        "chữ ký số của cơ quan, tổ chức sao văn bản",
        "the digital signature of the copying agency or organisation",
    ),
    &[15],
);
static HEADING: Rule = rule(
    "nd30.pl1.r01",
    &[ANNEX, D4_1_B, D5_2_B],
    text(
        "tên hình thức sao (SAO Y, SAO LỤC hoặc TRÍCH SAO)",
        "the form of copy (SAO Y, SAO LỤC or TRÍCH SAO)",
    ),
    &[15],
);
static AGENCY: Rule = rule(
    "nd30.pl1.r02",
    &[ANNEX, D4_1_B, D5_2_B],
    text("tên cơ quan, tổ chức sao văn bản", "the name of the copying agency or organisation"),
    &[15],
);
static SIGNED_AT: Rule = rule(
    "nd30.pl1.r03",
    &[ANNEX, D4_1_B],
    text(
        "thời gian ký (ngày tháng năm, giờ phút giây, theo múi giờ Việt Nam)",
        "the time of signing to the second, in Vietnam's time zone",
    ),
    &[15, 17],
);
static SCAN: Rule = rule(
    "nd30.pl1.r04",
    &[ANNEX, D4_1_B],
    text(
        "bản số hóa dạng PDF từ phiên bản 1.4, ảnh màu, tối thiểu 200 dpi, tỷ lệ 1:1",
        "a scan as PDF 1.4 or later, in colour, of at least 200 dpi, at 1:1",
    ),
    &[15],
);
static NUMBER: Rule = rule(
    "nd30.pl1.r05",
    &[ANNEX, D5_2_B],
    text("số và ký hiệu bản sao", "the copy's number and symbol"),
    &[15],
);
static PLACE: Rule = rule(
    "nd30.pl1.r06",
    &[ANNEX, D5_2_B],
    text("địa danh, thời gian sao văn bản", "the place and date of copying"),
    &[15],
);
static RECIPIENTS: Rule =
    rule("nd30.pl1.r07", &[ANNEX, D5_2_B], text("nơi nhận", "the recipients"), &[15]);
static PAPER_SIGNED: Rule = rule(
    "nd30.pl1.r08",
    &[ANNEX, D5_2_B],
    text(
        "chữ ký của người có thẩm quyền sao văn bản",
        "the signature of the person entitled to copy",
    ),
    &[15],
);
static PAPER_SEALED: Rule = rule(
    "nd30.pl1.r09",
    &[ANNEX, D5_2_B],
    text("dấu của cơ quan, tổ chức sao văn bản", "the seal of the copying agency or organisation"),
    &[15],
);

static NO_COPY: Message = message(
    "no_copy",
    "Không phải sao y, sao lục, trích sao.",
    "Not one of the three forms of copy.",
);
static OTHER_MEDIUM: Message = message(
    "other_medium",
    "Chỉ áp dụng cho bản sao ở dạng còn lại (giấy hoặc điện tử).",
    "Binds only copies in the other medium (paper or electronic).",
);
static NO_SUCH_FORM: Message = message(
    "no_such_form",
    "Không có hình thức “{form}” từ văn bản điện tử sang văn bản điện tử.",
    "There is no “{form}” from data message to data message.",
);
static FORM_EXISTS: Message = message(
    "form_exists",
    "Có hình thức “{form}” trong chiều chuyển đổi này.",
    "The form “{form}” exists in this direction.",
);
static WRONG_HEADING: Message = message(
    "wrong_heading",
    "“{value}” không phải tên hình thức sao “{form}”.",
    "“{value}” is not the form of copy “{form}”.",
);
static NOT_AN_AGENCY: Message = message(
    "not_an_agency",
    "“{value}” là cá nhân; bản sao phải do cơ quan, tổ chức thực hiện.",
    "“{value}” is an individual; a copy is made by an agency or organisation.",
);
static NO_SECONDS: Message = message(
    "no_seconds",
    "“{value}” thiếu giờ, phút hoặc giây.",
    "“{value}” lacks the hour, minute or second.",
);
static POOR_SCAN: Message =
    message("poor_scan", "Bản số hóa không đạt: {value}.", "The scan falls short: {value}.");
static NO_COLOUR: Message =
    message("no_colour", "Bản số hóa không phải ảnh màu.", "The scan is not in colour.");
static NO_SCAN: Message =
    message("no_scan", "Không phải bản số hóa từ văn bản giấy.", "Not scanned from paper.");
static OTHER_ZONE: Message = message(
    "other_zone",
    "“{value}” không theo múi giờ Việt Nam (+07:00).",
    "“{value}” is not in Vietnam's time zone (+07:00).",
);
static NOT_BY_AGENCY: Message = message(
    "not_by_agency",
    "Chữ ký của cá nhân không phải chữ ký số của cơ quan, tổ chức sao văn bản.",
    "An individual's signature is not that of the copying agency or organisation.",
);
static WRONG_SYMBOL: Message = message(
    "wrong_symbol",
    "Số, ký hiệu “{value}” không có ký hiệu “{symbol}”.",
    "“{value}” does not have the symbol “{symbol}”.",
);

fn copies(subject: &Subject) -> Applies {
    match (&subject.kinds, subject.copy_form()) {
        (None, _) => Applies::Unknown(subject_kinds(), WHY_KINDS),
        (Some(_), Some(_)) => Applies::Yes,
        (Some(_), None) => Applies::No(&NO_COPY),
    }
}

fn data_copies(subject: &Subject) -> Applies {
    if subject.transfer.makes_data() { copies(subject) } else { Applies::No(&OTHER_MEDIUM) }
}

fn paper_copies(subject: &Subject) -> Applies {
    if subject.transfer.makes_data() { Applies::No(&OTHER_MEDIUM) } else { copies(subject) }
}

/// Only a paper is scanned: an extract of a data message is not.
fn scans(subject: &Subject) -> Applies {
    if subject.transfer == Transfer::PaperToData { copies(subject) } else { Applies::No(&NO_SCAN) }
}

fn form_name(subject: &Subject) -> Text {
    subject.copy_form().map_or(text("", ""), SourceKind::name)
}

fn form(subject: &Subject) -> Judgement {
    let exists = subject.copy_form().is_some_and(|form| form_exists(form, subject.transfer));
    let (outcome, said) =
        if exists { (Outcome::Met, &FORM_EXISTS) } else { (Outcome::NotMet, &NO_SUCH_FORM) };
    Judgement::new(outcome, said, subject_kinds()).arg("form", Arg::Text(form_name(subject)))
}

fn shown_heading(subject: &Subject) -> Judgement {
    let shown = subject.facts.heading.as_ref().or(subject.facts.wording.as_ref()).cloned();
    let judged = subject.required(&shown, "/wording");
    let Stated::Value(written) = subject.stated(&shown) else { return judged };
    let wanted = heading(subject.copy_form().unwrap_or(SourceKind::TrueCopy)).0;
    let same = fold(&written).split_whitespace().eq(fold(wanted).split_whitespace());
    if same {
        return judged;
    }
    Judgement::new(Outcome::NotMet, &WRONG_HEADING, subject.at("/wording"))
        .quoting(&written)
        .arg("form", Arg::Quote(wanted.to_owned()))
}

fn agency(subject: &Subject) -> Judgement {
    let converter = &subject.facts.converter;
    let judged = subject.required(&converter.name, "/converter/name");
    match (converter.kind, &converter.name) {
        (Some(ConverterKind::Individual), Some(name)) => {
            Judgement::new(Outcome::NotMet, &NOT_AN_AGENCY, subject.at("/converter/kind"))
                .quoting(name)
        }
        _ => judged,
    }
}

fn signed_at(subject: &Subject) -> Judgement {
    let judged = subject.required(&subject.facts.at, "/at");
    let Stated::Value(written) = subject.stated(&subject.facts.at) else { return judged };
    let at = subject.at("/at");
    match written.parse::<Moment>() {
        Err(_) => Judgement::review(&rules::BAD_TIME, at).quoting(&written),
        Ok(moment) if moment.day_in_vietnam() > subject.as_of => {
            Judgement::new(Outcome::Undetermined, &rules::FUTURE_TIME, at.clone())
                .quoting(&written)
                .missing(at, WHY_SHOWN)
        }
        Ok(moment) if moment.precision() < Precision::Second => {
            Judgement::new(Outcome::NotMet, &NO_SECONDS, at).quoting(&written)
        }
        Ok(moment) if !moment.is_in_vietnam() => {
            Judgement::new(Outcome::NotMet, &OTHER_ZONE, at).quoting(&written)
        }
        Ok(_) => judged,
    }
}

fn scan(subject: &Subject) -> Judgement {
    let scan = &subject.deeds.scan;
    let version = scan.pdf_version.as_deref().map(|version| (version, pdf_version(version)));
    let checks = [
        ("/scan/pdf_version", version.map(|(_, read)| read.is_some_and(|v| v >= (1, 4)))),
        (
            "/scan/colour",
            match scan.colour.answer_on(subject.as_of) {
                Answer::Yes => Some(true),
                Answer::No => Some(false),
                Answer::Unknown => None,
            },
        ),
        ("/scan/dpi", scan.dpi.map(|dpi| dpi >= 200)),
        ("/scan/scale_percent", scan.scale_percent.map(|percent| percent == 100)),
    ];
    if let Some((at, _)) = checks.iter().find(|(_, good)| *good == Some(false)) {
        let shown = match *at {
            "/scan/pdf_version" => format!("PDF {}", version.map_or("", |(written, _)| written)),
            "/scan/dpi" => format!("{} dpi", scan.dpi.unwrap_or(0)),
            "/scan/scale_percent" => format!("{} %", scan.scale_percent.unwrap_or(0)),
            _ => return Judgement::new(Outcome::NotMet, &NO_COLOUR, *at),
        };
        return Judgement::new(Outcome::NotMet, &POOR_SCAN, *at).quoting(&shown);
    }
    let mut unknown = checks.iter().filter(|(_, good)| good.is_none()).map(|(at, _)| *at);
    match unknown.next() {
        None => Judgement::new(Outcome::Met, &crate::assessment::message::CONFIRMED, "/scan"),
        Some(first) => unknown
            .fold(Judgement::unknown(first, WHY_SCAN), |judged, at| judged.missing(at, WHY_SCAN)),
    }
}

const WHY_SCAN: Text = text(
    "bản sao điện tử phải đúng định dạng số hóa",
    "an electronic copy has to have the prescribed format",
);
const WHY_SIGNED: Text =
    text("bản sao chỉ hoàn chỉnh khi được ký", "a copy is complete only when it is signed");

/// Major and minor version.
pub(super) fn pdf_version(written: &str) -> Option<(u32, u32)> {
    let (major, minor) = written.trim().split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn number(subject: &Subject) -> Judgement {
    let judged = subject.required(&subject.facts.copy.number, "/copy/number");
    let Stated::Value(written) = subject.stated(&subject.facts.copy.number) else { return judged };
    let symbol = heading(subject.copy_form().unwrap_or(SourceKind::TrueCopy)).1;
    if written.split(|c: char| !c.is_alphanumeric()).any(|word| word.eq_ignore_ascii_case(symbol)) {
        return judged;
    }
    Judgement::new(Outcome::NotMet, &WRONG_SYMBOL, subject.at("/copy/number"))
        .quoting(&written)
        .arg("symbol", Arg::Quote(symbol.to_owned()))
}

/// Place and date: both must be there.
fn place(subject: &Subject) -> Judgement {
    let judged = subject.required(&subject.facts.copy.place, "/copy/place");
    match (subject.stated(&subject.facts.copy.place), subject.stated(&subject.facts.at)) {
        (Stated::Value(_), Stated::Value(at)) if at.parse::<Moment>().is_err() => {
            Judgement::review(&rules::BAD_TIME, subject.at("/at")).quoting(&at)
        }
        (Stated::Value(_), Stated::Blank) => subject.perhaps_unread("/at"),
        (Stated::Value(_), Stated::Unknown) => Judgement::unknown(subject.at("/at"), WHY_SHOWN),
        _ => judged,
    }
}

fn data_signed(subject: &Subject) -> Judgement {
    let signature = &subject.deeds.signature;
    let judged =
        Judgement::fact_on(&signature.signed, "/signature/signed", WHY_SIGNED, subject.as_of);
    if judged.outcome() == Outcome::Met && signature.by == Some(ConverterKind::Individual) {
        return Judgement::new(Outcome::NotMet, &NOT_BY_AGENCY, "/signature/by");
    }
    judged
}

/// What a copy shows.
pub(super) static SHOWN: &[Row<Subject>] = &[
    Row { rule: &FORM, applies: copies, judge: form },
    Row { rule: &HEADING, applies: copies, judge: shown_heading },
    Row { rule: &AGENCY, applies: copies, judge: agency },
    Row { rule: &SIGNED_AT, applies: data_copies, judge: signed_at },
    Row { rule: &NUMBER, applies: paper_copies, judge: number },
    Row { rule: &PLACE, applies: paper_copies, judge: place },
    Row {
        rule: &RECIPIENTS,
        applies: paper_copies,
        judge: |subject| subject.required(&subject.facts.copy.recipients, "/copy/recipients"),
    },
];

/// What is done besides.
pub(super) static DONE: &[Row<Subject>] = &[
    Row { rule: &DATA_SIGNED, applies: data_copies, judge: data_signed },
    Row { rule: &SCAN, applies: scans, judge: scan },
    Row {
        rule: &PAPER_SIGNED,
        applies: paper_copies,
        judge: |subject| {
            let signed = &subject.deeds.signature.signed;
            Judgement::fact_on(signed, "/signature/signed", WHY_SIGNED, subject.as_of)
        },
    },
    Row {
        rule: &PAPER_SEALED,
        applies: paper_copies,
        judge: |subject| {
            let sealed = &subject.deeds.signature.sealed;
            Judgement::fact_on(sealed, "/signature/sealed", WHY_SIGNED, subject.as_of)
        },
    },
];

pub(crate) static RULES: &[&Rule] = &[
    &FORM,
    &DATA_SIGNED,
    &HEADING,
    &AGENCY,
    &SIGNED_AT,
    &SCAN,
    &NUMBER,
    &PLACE,
    &RECIPIENTS,
    &PAPER_SIGNED,
    &PAPER_SEALED,
];

pub(crate) static MESSAGES: &[&Message] = &[
    &NO_COPY,
    &OTHER_MEDIUM,
    &NO_SUCH_FORM,
    &FORM_EXISTS,
    &WRONG_HEADING,
    &NOT_AN_AGENCY,
    &NO_SECONDS,
    &POOR_SCAN,
    &WRONG_SYMBOL,
    &NO_COLOUR,
    &NO_SCAN,
    &OTHER_ZONE,
    &NOT_BY_AGENCY,
];
