//! What a converting system must be able to do (Arts 4.2 and 5.3), and from when (Art. 23).

use chrono::NaiveDate;
use serde::Serialize;

use super::Direction;
use super::subject::{LAW, rule};
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::{
    Answer, Applies, Assessment, Detail, Fact, Judgement, Message, Outcome, Row, Rule, evaluate,
};
use crate::json::Read;
use crate::law::{CONVERSION_GRACE_ENDS, Instrument, Letter, Provision};
use crate::text::{Text, text};

/// The features of a converting system, each yes, no or unknown with evidence.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Features {
    /// Paper to data: converts the whole content (4.2.a).
    pub converts_whole_to_data: Fact,
    /// Data to paper: converts the whole content of the original (5.3.c).
    pub converts_whole_to_paper: Fact,
    /// Data to paper: puts the mark and the other information of 5.2 on the paper (5.3.b).
    pub marks_paper: Fact,
    /// Paper to data: puts the mark and the other information of 4.1 on the data message (4.2.b).
    pub marks_data: Fact,
    /// Data to paper: retrieves the original and shows it complete (5.3.a).
    pub retrieves_original: Fact,
    /// Paper to data: information and cyber security as the law asks (4.2.d).
    pub secured: Fact,
    /// Paper to data: signs digitally (4.2.đ).
    pub signs: Fact,
    /// Paper to data: stores the data message (4.2.c).
    pub stores: Fact,
}

/// A converting system to judge.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SystemRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much the verdict says.
    #[serde(default)]
    pub detail: Detail,
    /// Which ways the system converts; unknown if absent.
    #[serde(default)]
    pub directions: Option<Vec<Direction>>,
    /// What it can do.
    #[serde(default)]
    pub features: Features,
    /// Whether it converts licences and the like (Law 20/2023/QH15 Art. 12.1.d).
    #[serde(default)]
    pub handles_licences: Fact,
    /// Whether it converts documents with legal value, which Art. 23 gives time until
    /// 2026-10-23 (reading 32).
    #[serde(default)]
    pub legal_value: Fact,
}

/// The verdict on a converting system.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SystemVerdict {
    /// All findings.
    pub assessment: Assessment,
    /// The last day of Art. 23's grace period, inclusive.
    pub grace_ends: NaiveDate,
}

const D4_2: Provision = Provision::article(Instrument::Nd137, 4).clause(2);
const D5_3: Provision = Provision::article(Instrument::Nd137, 5).clause(3);
const D23: Provision = Provision::article(Instrument::Nd137, 23);
const L12_1_D: Provision = LAW.clause(1).point(Letter::D);

static WHOLE: Rule = rule(
    "nd137.d4.k2.a.r01",
    &[D4_2.point(Letter::A), D23],
    text(
        "tính năng chuyển đổi toàn vẹn nội dung từ văn bản giấy sang thông điệp dữ liệu",
        "converting the whole content from paper to data message",
    ),
    &[6, 29, 32],
);
static MARK: Rule = rule(
    "nd137.d4.k2.b.r01",
    &[D4_2.point(Letter::B), D23],
    text(
        "tính năng tạo ký hiệu riêng và các thông tin khác (khoản 1 Điều 4) trên thông điệp dữ liệu",
        "putting the mark and the other information of Art. 4.1 on the data message",
    ),
    &[6, 29, 32],
);
static STORE: Rule = rule(
    "nd137.d4.k2.c.r01",
    &[D4_2.point(Letter::C), D23],
    text("tính năng lưu trữ thông điệp dữ liệu", "storing the data message"),
    &[6, 29, 32],
);
static SECURE: Rule = rule(
    "nd137.d4.k2.d.r01",
    &[D4_2.point(Letter::D), D23],
    text("việc bảo đảm an toàn thông tin mạng, an ninh mạng", "information and cyber security"),
    &[6, 29, 32],
);
static SIGN: Rule = rule(
    "nd137.d4.k2.dd.r01",
    &[D4_2.point(Letter::Dd), D23],
    text("tính năng ký số", "digital signing"),
    &[6, 21, 29, 32],
);
static RETRIEVE: Rule = rule(
    "nd137.d5.k3.a.r01",
    &[D5_3.point(Letter::A), D23],
    text(
        "tính năng truy xuất và hiển thị hoàn chỉnh thông điệp dữ liệu gốc",
        "retrieving the original data message and showing it complete",
    ),
    &[6, 29, 32],
);
static MARK_PAPER: Rule = rule(
    "nd137.d5.k3.b.r01",
    &[D5_3.point(Letter::B), D23],
    text(
        "tính năng tạo ký hiệu riêng và các thông tin khác (khoản 2 Điều 5) trên văn bản giấy",
        "putting the mark and the other information of Art. 5.2 on the paper",
    ),
    &[6, 29, 32],
);
static WHOLE_PAPER: Rule = rule(
    "nd137.d5.k3.c.r01",
    &[D5_3.point(Letter::C), D23],
    text(
        "tính năng chuyển đổi toàn vẹn nội dung từ thông điệp dữ liệu gốc sang văn bản giấy",
        "converting the whole content of the original data message to paper",
    ),
    &[6, 29, 32],
);
static LAW_SIGN: Rule = rule(
    "luat20.d12.k1.d.r02",
    &[L12_1_D],
    text("tính năng ký số theo Luật", "digital signing as the Law itself asks"),
    &[21, 32],
);

static NOT_THIS_WAY: Message = message(
    "not_this_way",
    "Hệ thống không chuyển đổi theo chiều này.",
    "The system does not convert this way.",
);
static NO_LICENCES: Message = message(
    "no_licences",
    "Hệ thống không chuyển đổi giấy phép, giấy chứng nhận, chứng chỉ, văn bản xác nhận, chấp thuận.",
    "The system converts no licences, certificates, diplomas, confirmations or approvals.",
);

struct Subject {
    as_of: NaiveDate,
    directions: Option<Vec<Direction>>,
    features: Features,
    handles_licences: Fact,
    legal_value: Fact,
}

const WHY_DIRECTION: Text = text(
    "mỗi chiều chuyển đổi có yêu cầu riêng",
    "each way of conversion has its own requirements",
);
const WHY_LICENCES: Text = text(
    "tính năng ký số chỉ bắt buộc khi chuyển đổi loại giấy tờ này",
    "signing is needed only where such documents are converted",
);
const WHY_FEATURE: Text =
    text("hệ thống phải có tính năng này", "the system has to have this feature");
const WHY_LEGAL_VALUE: Text = text(
    "thời hạn chuyển tiếp của Điều 23 chỉ dành cho hệ thống chuyển đổi văn bản có giá trị pháp lý",
    "the grace period of Art. 23 is only for systems that convert documents with legal value",
);

fn direction(subject: &Subject, wanted: Direction) -> Applies {
    match &subject.directions {
        None => Applies::Unknown("/directions".into(), WHY_DIRECTION),
        Some(known) if known.contains(&wanted) => Applies::Yes,
        Some(_) => Applies::No(&NOT_THIS_WAY),
    }
}

fn to_data(subject: &Subject) -> Applies {
    direction(subject, Direction::PaperToData)
}

fn to_paper(subject: &Subject) -> Applies {
    direction(subject, Direction::DataToPaper)
}

fn licences(subject: &Subject) -> Applies {
    match (to_data(subject), subject.handles_licences.answer_on(subject.as_of)) {
        (Applies::Yes, Answer::Yes) => Applies::Yes,
        (Applies::Yes, Answer::No) => Applies::No(&NO_LICENCES),
        (Applies::Yes, Answer::Unknown) => {
            Applies::Unknown("/handles_licences".into(), WHY_LICENCES)
        }
        (other, _) => other,
    }
}

/// Until the end of the grace period, a lack is advice where the system converts documents with
/// legal value, and binds at once where it does not (reading 32).
fn dated(subject: &Subject, fact: &Fact, at: &'static str) -> Judgement {
    let judged = Judgement::fact_on(fact, at, WHY_FEATURE, subject.as_of);
    if subject.as_of > CONVERSION_GRACE_ENDS || judged.outcome() == Outcome::Met {
        return judged;
    }
    match subject.legal_value.answer_on(subject.as_of) {
        Answer::Yes => judged.advisory(),
        Answer::No => judged,
        Answer::Unknown if judged.outcome() == Outcome::Undetermined => {
            judged.missing("/legal_value", WHY_LEGAL_VALUE)
        }
        Answer::Unknown => Judgement::unknown("/legal_value", WHY_LEGAL_VALUE),
    }
}

static ROWS: &[Row<Subject>] = &[
    Row {
        rule: &WHOLE,
        applies: to_data,
        judge: |s| dated(s, &s.features.converts_whole_to_data, "/features/converts_whole_to_data"),
    },
    Row {
        rule: &MARK,
        applies: to_data,
        judge: |s| dated(s, &s.features.marks_data, "/features/marks_data"),
    },
    Row {
        rule: &STORE,
        applies: to_data,
        judge: |s| dated(s, &s.features.stores, "/features/stores"),
    },
    Row {
        rule: &SECURE,
        applies: to_data,
        judge: |s| dated(s, &s.features.secured, "/features/secured"),
    },
    Row {
        rule: &SIGN,
        applies: licences,
        judge: |s| dated(s, &s.features.signs, "/features/signs"),
    },
    Row {
        rule: &RETRIEVE,
        applies: to_paper,
        judge: |s| dated(s, &s.features.retrieves_original, "/features/retrieves_original"),
    },
    Row {
        rule: &MARK_PAPER,
        applies: to_paper,
        judge: |s| dated(s, &s.features.marks_paper, "/features/marks_paper"),
    },
    Row {
        rule: &WHOLE_PAPER,
        applies: to_paper,
        judge: |s| {
            dated(s, &s.features.converts_whole_to_paper, "/features/converts_whole_to_paper")
        },
    },
    // The Law's own signing feature has no grace period (reading 32).
    Row {
        rule: &LAW_SIGN,
        applies: licences,
        judge: |s| Judgement::fact_on(&s.features.signs, "/features/signs", WHY_FEATURE, s.as_of),
    },
];

pub(crate) static RULES: &[&Rule] =
    &[&WHOLE, &MARK, &STORE, &SECURE, &SIGN, &RETRIEVE, &MARK_PAPER, &WHOLE_PAPER, &LAW_SIGN];
pub(crate) static MESSAGES: &[&Message] = &[&NOT_THIS_WAY, &NO_LICENCES];

impl SystemRequest {
    fn check_facts(&self) -> Result<(), Error> {
        let of = &self.features;
        let facts = [
            ("/features/converts_whole_to_data", &of.converts_whole_to_data),
            ("/features/converts_whole_to_paper", &of.converts_whole_to_paper),
            ("/features/marks_data", &of.marks_data),
            ("/features/marks_paper", &of.marks_paper),
            ("/features/retrieves_original", &of.retrieves_original),
            ("/features/secured", &of.secured),
            ("/features/signs", &of.signs),
            ("/features/stores", &of.stores),
            ("/handles_licences", &self.handles_licences),
            ("/legal_value", &self.legal_value),
        ];
        facts.into_iter().try_for_each(|(at, fact)| fact.check(at))
    }

    /// Judges a converting system.
    ///
    /// # Errors
    /// `invalid_request` for malformed evidence.
    pub fn run(self) -> Result<SystemVerdict, Error> {
        self.check_facts()?;
        let subject = Subject {
            as_of: self.as_of,
            directions: self.directions,
            features: self.features,
            handles_licences: self.handles_licences,
            legal_value: self.legal_value,
        };
        let findings = evaluate(ROWS, &subject, self.as_of);
        let (as_of, detail) = (self.as_of, self.detail);
        let assessment =
            Assessment { as_of, detail, findings, operation: "assess_conversion_system" };
        Ok(SystemVerdict { assessment, grace_ends: CONVERSION_GRACE_ENDS })
    }
}
