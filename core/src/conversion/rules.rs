//! What the decree asks of a mark, as rows: Art. 4.1.a for data messages made from paper,
//! Arts 5.1 and 5.2.a for paper made from data messages.

use super::mark::{Access, is_full_url};
use super::subject::{
    LAW, Stated, Subject, UNREAD, WHY_KINDS, WHY_SHOWN, advice, other_route, rule, subject_kinds,
};
use super::wording::{Says, damage, says};
use super::{Moment, Precision, SourceKind};
use crate::assessment::message::message;
use crate::assessment::{Applies, Judgement, Message, Outcome, Row, Rule};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Arg, Text, name_key, text, tidy};
use crate::unicode::lowercase;

const D4_1_A: Provision = Provision::article(Instrument::Nd137, 4).clause(1).point(Letter::A);
const D4_1_C: Provision = Provision::article(Instrument::Nd137, 4).clause(1).point(Letter::C);
const D5_1_A: Provision = Provision::article(Instrument::Nd137, 5).clause(1).point(Letter::A);
const D5_1_B: Provision = Provision::article(Instrument::Nd137, 5).clause(1).point(Letter::B);
const D5_2_A: Provision = Provision::article(Instrument::Nd137, 5).clause(2).point(Letter::A);
const D5_2_C: Provision = Provision::article(Instrument::Nd137, 5).clause(2).point(Letter::C);
const L12_1_C: Provision = LAW.clause(1).point(Letter::C);
const L12_2_B: Provision = LAW.clause(2).point(Letter::B);
const L12_2_C: Provision = LAW.clause(2).point(Letter::C);

const WORDS_TO_DATA: Text = text(
    "ký hiệu riêng bằng chữ cho biết bản điện tử được chuyển đổi từ văn bản giấy",
    "words that say that the data message was converted from paper",
);
const WORDS_TO_PAPER: Text = text(
    "ký hiệu riêng bằng chữ cho biết bản giấy được chuyển đổi từ thông điệp dữ liệu",
    "words that say that the paper was converted from a data message",
);
const TIME: Text = text("thời gian thực hiện chuyển đổi", "the time of conversion");
const NAME: Text = text(
    "tên đầy đủ của cơ quan, tổ chức hoặc cá nhân thực hiện chuyển đổi",
    "the full name of the agency, organisation or individual that converted",
);
const LEGIBLE: Text = text(
    "chữ của ký hiệu riêng không mất dấu tiếng Việt, không lỗi bảng mã",
    "text of the mark without lost diacritics or encoding faults",
);

static DATA_WORDS: Rule =
    rule("nd137.d4.k1.a.r01", &[D4_1_A, D4_1_C, L12_1_C], WORDS_TO_DATA, &[12, 15, 16]);
static DATA_TIME: Rule = rule("nd137.d4.k1.a.r02", &[D4_1_A, D4_1_C], TIME, &[15, 16, 17, 33]);
static DATA_NAME: Rule = rule("nd137.d4.k1.a.r03", &[D4_1_A, D4_1_C, L12_1_C], NAME, &[13, 15, 16]);
static DATA_LEGIBLE: Rule = advice("nd137.d4.k1.a.r04", &[D4_1_A], LEGIBLE, &[]);
static PAPER_SYSTEM: Rule = rule(
    "nd137.d5.k1.a.r01",
    &[D5_1_A, L12_2_B],
    text("tên hệ thống thông tin", "the name of the information system"),
    &[14, 31],
);
static PAPER_OWNER: Rule = rule(
    "nd137.d5.k1.a.r02",
    &[D5_1_A, L12_2_B],
    text("tên chủ quản hệ thống thông tin", "the name of the system's owner"),
    &[14, 31, 34],
);
static PAPER_ACCESS: Rule = rule(
    "nd137.d5.k1.b.r01",
    &[D5_1_B, L12_2_B],
    text(
        "đường dẫn đầy đủ hoặc mã duy nhất để truy cập thông điệp dữ liệu",
        "a full URL of the data message or a unique code to find it",
    ),
    &[14, 31],
);
static PAPER_WORDS: Rule =
    rule("nd137.d5.k2.a.r01", &[D5_2_A, D5_2_C, L12_2_C], WORDS_TO_PAPER, &[12, 15, 16]);
static PAPER_TIME: Rule = rule("nd137.d5.k2.a.r02", &[D5_2_A, D5_2_C], TIME, &[15, 16, 17, 33]);
static PAPER_NAME: Rule =
    rule("nd137.d5.k2.a.r03", &[D5_2_A, D5_2_C, L12_2_C], NAME, &[13, 15, 16]);
static PAPER_LEGIBLE: Rule = advice("nd137.d5.k2.a.r04", &[D5_2_A], LEGIBLE, &[]);

pub(super) static OTHER_RULES: Message = message(
    "copy_rules_apply",
    "Chuyển đổi phục vụ công chứng, chứng thực, sao y, sao lục, trích sao được thực hiện theo quy định khác.",
    "Conversion for notarisation, authentication or a form of copy follows other rules.",
);
static NOT_WORDS: Message = message(
    "not_words",
    "Ký hiệu riêng phải bằng chữ; “{value}” không phải là chữ.",
    "The mark must be words; “{value}” is not.",
);
static WRONG_DIRECTION: Message = message(
    "wrong_direction",
    "“{value}” thể hiện ngược chiều chuyển đổi.",
    "“{value}” tells the opposite direction.",
);
static NO_DIRECTION: Message = message(
    "no_direction",
    "“{value}” không cho biết chuyển đổi từ dạng nào sang dạng nào.",
    "“{value}” does not tell which way the conversion went.",
);
static UNCLEAR_WORDS: Message = message(
    "unclear_words",
    "Cần người xem xét “{value}” có cho biết chiều chuyển đổi hay không.",
    "A person has to see whether “{value}” tells the direction.",
);
pub(super) static BAD_TIME: Message = message(
    "bad_time",
    "Không đọc được “{value}” thành thời gian; cần người xem xét.",
    "“{value}” cannot be read as a time; a person has to look.",
);
static DAY_ONLY: Message = message(
    "day_only",
    "“{value}” chỉ có ngày; cần người xem xét có đủ là thời gian chuyển đổi hay không.",
    "“{value}” is a day alone; a person has to say whether that is the time of conversion.",
);
pub(super) static FUTURE_TIME: Message = message(
    "future_time",
    "Thời gian “{value}” sau ngày đánh giá nên chưa chứng minh được gì.",
    "The time “{value}” lies after the day of the assessment, so it settles nothing.",
);
static ABBREVIATED: Message = message(
    "abbreviated",
    "“{value}” có vẻ viết tắt; Nghị định yêu cầu tên đầy đủ.",
    "“{value}” looks abbreviated; the decree asks for the full name.",
);
static BAD_URL: Message = message(
    "bad_url",
    "“{value}” không phải đường dẫn đầy đủ của thông điệp dữ liệu.",
    "“{value}” is not a full URL of the data message.",
);
static DAMAGED: Message = message("damaged", "“{value}”: {how}.", "“{value}”: {how}.");
static TWO_ROUTES: Message = message(
    "two_routes",
    "Vừa là kết quả thủ tục hành chính, vừa phục vụ công chứng, chứng thực hoặc sao: cần người xem \
     xét yêu cầu này có áp dụng hay không.",
    "Both a result of a procedure and for notarisation, authentication or a copy: a person has to \
     say whether this binds.",
);
static TWO_SPELLINGS: Message = message(
    "two_spellings",
    "“{value}” và “{other}” là hai cách viết một tên; cần người xem xét.",
    "“{value}” and “{other}” spell one name in two ways; a person has to look.",
);
static LEGIBLE_TEXT: Message =
    message("legible", "Không thấy lỗi chữ.", "No fault of letters was seen.");

/// Art. 4.1.a and 5.2.a bind everything but notarisation, authentication and copies
/// (reading 15). Where such a document also is an administrative result, 4.1.c and 5.2.c point
/// back to point a: what is there counts, and what is not is left to a person ([`either`]).
fn general(subject: &Subject) -> Applies {
    let Some(kinds) = &subject.kinds else {
        return Applies::Unknown(subject_kinds(), WHY_KINDS);
    };
    if subject.is(SourceKind::AdministrativeResult) || !kinds.iter().any(|kind| other_route(*kind))
    {
        Applies::Yes
    } else {
        Applies::No(&OTHER_RULES)
    }
}

/// A lack under point a is none yet where point b may be the one that binds.
fn either(subject: &Subject, judged: Judgement) -> Judgement {
    if judged.outcome() == Outcome::NotMet && subject.on_two_routes() {
        return Judgement::review(&TWO_ROUTES, subject_kinds());
    }
    judged
}

fn always(_: &Subject) -> Applies {
    Applies::Yes
}

pub(super) fn words(subject: &Subject) -> Judgement {
    let field = if subject.root.is_empty() { "/wording/vi" } else { "/wording" };
    let written = match subject.stated(&subject.facts.wording) {
        Stated::Value(written) => written,
        Stated::Blank => match subject.facts.wording.as_deref().map(tidy) {
            Some(symbols) if !symbols.is_empty() => symbols,
            _ => return subject.perhaps_unread(field),
        },
        Stated::Unknown => return Judgement::unknown(subject.at(field), WHY_SHOWN),
    };
    let at = subject.at(field);
    match says(&written) {
        Says::Direction(told) if Some(told) == subject.transfer.direction() => {
            Judgement::present(at, &written)
        }
        Says::Direction(_) => {
            Judgement::new(Outcome::NotMet, &WRONG_DIRECTION, at).quoting(&written)
        }
        Says::NoDirection => Judgement::new(Outcome::NotMet, &NO_DIRECTION, at).quoting(&written),
        Says::NotWords => Judgement::new(Outcome::NotMet, &NOT_WORDS, at).quoting(&written),
        Says::Both | Says::OneMedium | Says::Unrecognised => {
            Judgement::review(&UNCLEAR_WORDS, at).quoting(&written)
        }
    }
}

fn time(subject: &Subject) -> Judgement {
    let written = match subject.stated(&subject.facts.at) {
        Stated::Value(written) => written,
        Stated::Blank => return subject.perhaps_unread("/at"),
        Stated::Unknown => return Judgement::unknown(subject.at("/at"), WHY_SHOWN),
    };
    let at = subject.at("/at");
    match written.parse::<Moment>() {
        // Something stands there; that the library cannot read it does not make it no time.
        Err(_) => Judgement::review(&BAD_TIME, at).quoting(&written),
        // Reading 33: what lies after the day of the assessment settles nothing.
        Ok(moment) if moment.day_in_vietnam() > subject.as_of => {
            Judgement::new(Outcome::Undetermined, &FUTURE_TIME, at.clone())
                .quoting(&written)
                .missing(at, WHY_SHOWN)
        }
        Ok(moment) if moment.precision() == Precision::Day => {
            Judgement::review(&DAY_ONLY, at).quoting(&written)
        }
        Ok(_) => Judgement::present(at, &written),
    }
}

/// Abbreviations of state bodies that are no full name.
const ABBREVIATIONS: [&str; 8] =
    ["UBND", "HĐND", "TAND", "VKSND", "VPCP", "BHXH", "TTHCC", "TTPVHCC"];

fn name(subject: &Subject) -> Judgement {
    let judged = subject.required(&subject.facts.converter.name, "/converter/name");
    let Some(written) = &subject.facts.converter.name else { return judged };
    let short = written
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| ABBREVIATIONS.contains(&crate::text::nfc(word).as_ref()));
    if short {
        return Judgement::review(&ABBREVIATED, subject.at("/converter/name")).quoting(written);
    }
    judged
}

/// Reading 34: one body under two spellings is left to a person.
pub(super) fn owner(subject: &Subject) -> Judgement {
    let judged = subject.required(&subject.facts.owner, "/owner");
    let (Stated::Value(owner), Stated::Value(name)) =
        (subject.stated(&subject.facts.owner), subject.stated(&subject.facts.converter.name))
    else {
        return judged;
    };
    if lowercase(&owner) != lowercase(&name) && name_key(&owner) == name_key(&name) {
        return Judgement::review(&TWO_SPELLINGS, subject.at("/owner"))
            .quoting(&owner)
            .arg("other", Arg::Quote(name));
    }
    judged
}

fn access(subject: &Subject) -> Judgement {
    let Access { code, url } = &subject.facts.access;
    let url_stated = subject.stated(url);
    if let Stated::Value(url) = &url_stated
        && is_full_url(url)
    {
        return Judgement::present(subject.at("/access/url"), url);
    }
    if let Stated::Value(code) = subject.stated(code) {
        return Judgement::present(subject.at("/access/code"), &code);
    }
    match (url_stated, subject.stated(code)) {
        (Stated::Value(url), Stated::Blank) => {
            Judgement::new(Outcome::NotMet, &BAD_URL, subject.at("/access/url")).quoting(&url)
        }
        (Stated::Blank, Stated::Blank) => subject.perhaps_unread("/access"),
        _ => Judgement::unknown(subject.at("/access"), WHY_SHOWN),
    }
}

fn legible(subject: &Subject) -> Judgement {
    let facts = &subject.facts;
    let fields = [
        ("/wording", &facts.wording),
        ("/converter/name", &facts.converter.name),
        ("/system", &facts.system),
        ("/owner", &facts.owner),
    ];
    for (at, field) in fields {
        if let Some(written) = field
            && let Some(how) = damage(written)
        {
            return Judgement::new(Outcome::NotMet, &DAMAGED, subject.at(at))
                .quoting(written)
                .arg("how", Arg::Text(how));
        }
    }
    if fields.iter().all(|(_, field)| field.is_none()) {
        return Judgement::unknown(subject.at("/wording"), WHY_SHOWN);
    }
    Judgement::new(Outcome::Met, &LEGIBLE_TEXT, subject.at(""))
}

/// The rules of a mark on a data message made from paper.
pub(super) static TO_DATA: &[Row<Subject>] = &[
    Row { rule: &DATA_WORDS, applies: general, judge: |s| either(s, words(s)) },
    Row { rule: &DATA_TIME, applies: general, judge: |s| either(s, time(s)) },
    Row { rule: &DATA_NAME, applies: general, judge: |s| either(s, name(s)) },
    Row { rule: &DATA_LEGIBLE, applies: always, judge: legible },
];

/// The rules of a mark on paper made from a data message.
pub(super) static TO_PAPER: &[Row<Subject>] = &[
    Row {
        rule: &PAPER_SYSTEM,
        applies: always,
        judge: |subject| subject.required(&subject.facts.system, "/system"),
    },
    Row { rule: &PAPER_OWNER, applies: always, judge: owner },
    Row { rule: &PAPER_ACCESS, applies: always, judge: access },
    Row { rule: &PAPER_WORDS, applies: general, judge: |s| either(s, words(s)) },
    Row { rule: &PAPER_TIME, applies: general, judge: |s| either(s, time(s)) },
    Row { rule: &PAPER_NAME, applies: general, judge: |s| either(s, name(s)) },
    Row { rule: &PAPER_LEGIBLE, applies: always, judge: legible },
];

pub(crate) static RULES: &[&Rule] = &[
    &DATA_WORDS,
    &DATA_TIME,
    &DATA_NAME,
    &DATA_LEGIBLE,
    &PAPER_SYSTEM,
    &PAPER_OWNER,
    &PAPER_ACCESS,
    &PAPER_WORDS,
    &PAPER_TIME,
    &PAPER_NAME,
    &PAPER_LEGIBLE,
];

pub(crate) static MESSAGES: &[&Message] = &[
    &OTHER_RULES,
    &NOT_WORDS,
    &WRONG_DIRECTION,
    &NO_DIRECTION,
    &UNCLEAR_WORDS,
    &UNREAD,
    &BAD_TIME,
    &DAY_ONLY,
    &FUTURE_TIME,
    &ABBREVIATED,
    &BAD_URL,
    &DAMAGED,
    &TWO_ROUTES,
    &TWO_SPELLINGS,
    &LEGIBLE_TEXT,
];
