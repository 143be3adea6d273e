//! Results of administrative procedures on paper: Decree 45/2020/NĐ-CP Art. 18.2, which
//! Art. 5.2.c asks for besides the mark (reading 16).

use super::SourceKind;
use super::law12::seal;
use super::subject::{Stated, Subject, Transfer, WHY_KINDS, WHY_SHOWN, rule, subject_kinds};
use crate::assessment::message::message;
use crate::assessment::{Answer, Applies, Judgement, Message, Row, Rule};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D45: Provision = Provision::article(Instrument::Nd45, 18).clause(2);
const D5_2_C: Provision = Provision::article(Instrument::Nd137, 5).clause(2).point(Letter::C);

static CONTENT: Rule = rule(
    "nd45.d18.k2.r01",
    &[D45, D5_2_C],
    text(
        "nội dung đầy đủ, chính xác như bản điện tử",
        "content as full and exact as the electronic result",
    ),
    &[16],
);
static PROCESSED: Rule = rule(
    "nd45.d18.k2.r02",
    &[D45, D5_2_C],
    text(
        "thông tin cho biết đã xử lý trên hệ thống (tên hệ thống hoặc tên chủ quản)",
        "a sign that a system processed it (the system's or the owner's name)",
    ),
    &[16],
);
static LOOK_UP: Rule = rule(
    "nd45.d18.k2.r03",
    &[D45, D5_2_C],
    text(
        "mã tra cứu, hoặc tên và chữ ký của người chuyển đổi",
        "a look-up code, or the name and signature of the person who converted",
    ),
    &[16],
);
static SEALED: Rule = rule(
    "nd45.d18.k2.r04",
    &[D45, D5_2_C],
    text("dấu của cơ quan, nếu pháp luật yêu cầu", "the agency's seal where law requires one"),
    &[16],
);
static RETRIEVABLE: Rule = rule(
    "nd45.d18.k2.r05",
    &[D45, D5_2_C],
    text(
        "khả năng truy xuất bản điện tử trong thời gian hệ thống hoạt động",
        "an electronic result that can be retrieved while the system runs",
    ),
    &[16],
);

static NOT_A_RESULT: Message = message(
    "not_a_result",
    "Không phải kết quả giải quyết thủ tục hành chính được in ra giấy.",
    "Not the result of an administrative procedure put on paper.",
);
static NO_SEAL_REQUIRED: Message = message(
    "no_seal_required",
    "Pháp luật không yêu cầu đóng dấu ở đây.",
    "No law requires a seal here.",
);

fn results(subject: &Subject) -> Applies {
    if subject.transfer != Transfer::DataToPaper {
        return Applies::No(&NOT_A_RESULT);
    }
    match &subject.kinds {
        None => Applies::Unknown(subject_kinds(), WHY_KINDS),
        Some(_) if subject.is(SourceKind::AdministrativeResult) => Applies::Yes,
        Some(_) => Applies::No(&NOT_A_RESULT),
    }
}

fn processed(subject: &Subject) -> Judgement {
    let facts = &subject.facts;
    match (subject.stated(&facts.system), subject.stated(&facts.owner)) {
        (Stated::Value(system), _) => Judgement::present(subject.at("/system"), &system),
        (_, Stated::Value(owner)) => Judgement::present(subject.at("/owner"), &owner),
        (Stated::Blank, Stated::Blank) => subject.perhaps_unread("/system"),
        _ => Judgement::unknown(subject.at("/system"), WHY_SHOWN)
            .missing(subject.at("/owner"), WHY_SHOWN),
    }
}

fn look_up(subject: &Subject) -> Judgement {
    let facts = &subject.facts;
    let (code, name) = (subject.stated(&facts.access.code), subject.stated(&facts.converter.name));
    let signed = subject.deeds.signature.signed.answer_on(subject.as_of);
    match (code, name) {
        (Stated::Value(code), _) => Judgement::present(subject.at("/access/code"), &code),
        (_, Stated::Value(name)) if signed == Answer::Yes => {
            Judgement::present(subject.at("/converter/name"), &name)
        }
        (Stated::Blank, Stated::Blank) => subject.perhaps_unread("/access/code"),
        (Stated::Blank, _) if signed == Answer::No => subject.perhaps_unread("/access/code"),
        _ => Judgement::unknown(subject.at("/access/code"), WHY_SHOWN)
            .missing("/signature/signed", WHY_SHOWN),
    }
}

const WHY_CONTENT: Text = text(
    "bản giấy phải thể hiện đầy đủ, chính xác nội dung",
    "the paper has to show the content fully and exactly",
);
const WHY_RETRIEVABLE: Text = text(
    "người nhận bản giấy phải tra cứu lại được",
    "whoever holds the paper has to be able to look it up",
);
const WHY_SEAL: Text = text("một số kết quả phải được đóng dấu", "some results need a seal");

/// What the paper shows; the constructor of a mark asks for it too.
pub(super) static SHOWN: &[Row<Subject>] =
    &[Row { rule: &PROCESSED, applies: results, judge: processed }];

/// What is done besides.
pub(super) static DONE: &[Row<Subject>] = &[
    Row {
        rule: &CONTENT,
        applies: results,
        judge: |subject| {
            Judgement::fact_on(&subject.deeds.integrity, "/integrity", WHY_CONTENT, subject.as_of)
        },
    },
    Row { rule: &LOOK_UP, applies: results, judge: look_up },
    Row {
        rule: &SEALED,
        applies: results,
        judge: |subject| seal(subject, &NO_SEAL_REQUIRED, WHY_SEAL),
    },
    Row {
        rule: &RETRIEVABLE,
        applies: results,
        judge: |subject| {
            Judgement::fact_on(
                &subject.deeds.retrievable,
                "/retrievable",
                WHY_RETRIEVABLE,
                subject.as_of,
            )
        },
    },
];

pub(crate) static RULES: &[&Rule] = &[&PROCESSED, &CONTENT, &LOOK_UP, &SEALED, &RETRIEVABLE];
pub(crate) static MESSAGES: &[&Message] = &[&NOT_A_RESULT, &NO_SEAL_REQUIRED];
