//! Storing data messages (Law 20/2023/QH15 Art. 13).

use chrono::NaiveDate;
use serde::Serialize;

use super::subject::rule;
use crate::Error;
use crate::assessment::{
    Applies, Assessment, Detail, Fact, Judgement, Message, Row, Rule, evaluate,
};
use crate::json::Read;
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

/// A store to judge.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StorageRequest {
    /// Whether messages can be opened and used for reference (13.1.a).
    #[serde(default)]
    pub accessible: Fact,
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much the verdict says.
    #[serde(default)]
    pub detail: Detail,
    /// Whether messages keep their own format, or one that shows their content exactly (13.1.b).
    #[serde(default)]
    pub exact_format: Fact,
    /// Whether the origin of a message can be determined (13.1.c).
    #[serde(default)]
    pub origin_known: Fact,
    /// Whether sender and recipient can be determined (13.1.c).
    #[serde(default)]
    pub parties_known: Fact,
    /// Whether the times of sending and receiving can be determined (13.1.c).
    #[serde(default)]
    pub times_known: Fact,
}

/// The verdict on a store.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StorageVerdict {
    /// All findings.
    pub assessment: Assessment,
}

const L13_1: Provision = Provision::article(Instrument::Luat20, 13).clause(1);

static ACCESSIBLE: Rule = rule(
    "luat20.d13.k1.a.r01",
    &[L13_1.point(Letter::A)],
    text(
        "khả năng truy cập và sử dụng để tham chiếu",
        "messages that can be opened and used for reference",
    ),
    &[],
);
static FORMAT: Rule = rule(
    "luat20.d13.k1.b.r01",
    &[L13_1.point(Letter::B)],
    text(
        "việc lưu đúng khuôn dạng gốc hoặc khuôn dạng thể hiện chính xác nội dung",
        "storage in the message's own format, or in one that shows the content exactly",
    ),
    &[],
);
static ORIGIN: Rule = rule(
    "luat20.d13.k1.c.r01",
    &[L13_1.point(Letter::C)],
    text("việc xác định được nguồn gốc", "an origin that can be determined"),
    &[],
);
static PARTIES: Rule = rule(
    "luat20.d13.k1.c.r02",
    &[L13_1.point(Letter::C)],
    text(
        "việc xác định được người gửi, người nhận",
        "a sender and a recipient that can be determined",
    ),
    &[],
);
static TIMES: Rule = rule(
    "luat20.d13.k1.c.r03",
    &[L13_1.point(Letter::C)],
    text(
        "việc xác định được thời gian gửi, nhận",
        "times of sending and receiving that can be determined",
    ),
    &[],
);

const WHY: Text =
    text("điều kiện lưu trữ phải đủ cả ba điểm", "all three conditions of storing must hold");

fn always(_: &StorageRequest) -> Applies {
    Applies::Yes
}

static ROWS: &[Row<StorageRequest>] = &[
    Row {
        rule: &ACCESSIBLE,
        applies: always,
        judge: |s| Judgement::fact_on(&s.accessible, "/accessible", WHY, s.as_of),
    },
    Row {
        rule: &FORMAT,
        applies: always,
        judge: |s| Judgement::fact_on(&s.exact_format, "/exact_format", WHY, s.as_of),
    },
    Row {
        rule: &ORIGIN,
        applies: always,
        judge: |s| Judgement::fact_on(&s.origin_known, "/origin_known", WHY, s.as_of),
    },
    Row {
        rule: &PARTIES,
        applies: always,
        judge: |s| Judgement::fact_on(&s.parties_known, "/parties_known", WHY, s.as_of),
    },
    Row {
        rule: &TIMES,
        applies: always,
        judge: |s| Judgement::fact_on(&s.times_known, "/times_known", WHY, s.as_of),
    },
];

pub(crate) static RULES: &[&Rule] = &[&ACCESSIBLE, &FORMAT, &ORIGIN, &PARTIES, &TIMES];
pub(crate) static MESSAGES: &[&Message] = &[];

impl StorageRequest {
    /// Judges a store of data messages.
    ///
    /// # Errors
    /// `invalid_request` for malformed evidence.
    pub fn run(self) -> Result<StorageVerdict, Error> {
        let facts = [
            ("/accessible", &self.accessible),
            ("/exact_format", &self.exact_format),
            ("/origin_known", &self.origin_known),
            ("/parties_known", &self.parties_known),
            ("/times_known", &self.times_known),
        ];
        facts.into_iter().try_for_each(|(at, fact)| fact.check(at))?;
        let findings = evaluate(ROWS, &self, self.as_of);
        let (as_of, detail) = (self.as_of, self.detail);
        let assessment = Assessment { as_of, detail, findings, operation: "assess_storage" };
        Ok(StorageVerdict { assessment })
    }
}
