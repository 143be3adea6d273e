//! What Law 20/2023/QH15 Art. 12 asks of a mark by itself: from 2024-07-01 until the decree took
//! over with its own list of fields (Arts 4.1, 5.1, 5.2). It asks no time, no URL and no code
//! (reading 33).

use super::rules;
use super::subject::{LAW, Subject, rule};
use crate::assessment::{Applies, Row, Rule};
use crate::law::{Letter, Provision};
use crate::text::text;

const L12_1_C: Provision = LAW.clause(1).point(Letter::C);
const L12_2_B: Provision = LAW.clause(2).point(Letter::B);
const L12_2_C: Provision = LAW.clause(2).point(Letter::C);

static WORDS: Rule = rule(
    "luat20.d12.k1.c.r02",
    &[L12_1_C, L12_2_C],
    text("ký hiệu riêng theo Luật, khi chưa có Nghị định", "the Law's mark, before the decree"),
    &[33],
);
static CONVERTER: Rule = rule(
    "luat20.d12.k1.c.r03",
    &[L12_1_C, L12_2_C],
    text(
        "thông tin của bên thực hiện chuyển đổi theo Luật, khi chưa có Nghị định",
        "the Law's information on who converted, before the decree",
    ),
    &[13, 33],
);
static SYSTEM: Rule = rule(
    "luat20.d12.k2.b.r01",
    &[L12_2_B],
    text(
        "thông tin xác định hệ thống thông tin theo Luật, khi chưa có Nghị định",
        "the Law's information on the system, before the decree",
    ),
    &[33],
);
static OWNER: Rule = rule(
    "luat20.d12.k2.b.r02",
    &[L12_2_B],
    text(
        "thông tin xác định chủ quản hệ thống thông tin theo Luật, khi chưa có Nghị định",
        "the Law's information on the system's owner, before the decree",
    ),
    &[33, 34],
);

fn always(_: &Subject) -> Applies {
    Applies::Yes
}

/// A mark on a data message.
pub(super) static TO_DATA: &[Row<Subject>] = &[
    Row { rule: &WORDS, applies: always, judge: rules::words },
    Row {
        rule: &CONVERTER,
        applies: always,
        judge: |subject| subject.required(&subject.facts.converter.name, "/converter/name"),
    },
];

/// A mark on paper.
pub(super) static TO_PAPER: &[Row<Subject>] = &[
    Row { rule: &WORDS, applies: always, judge: rules::words },
    Row {
        rule: &CONVERTER,
        applies: always,
        judge: |subject| subject.required(&subject.facts.converter.name, "/converter/name"),
    },
    Row {
        rule: &SYSTEM,
        applies: always,
        judge: |subject| subject.required(&subject.facts.system, "/system"),
    },
    Row { rule: &OWNER, applies: always, judge: rules::owner },
];

pub(crate) static RULES: &[&Rule] = &[&WORDS, &CONVERTER, &SYSTEM, &OWNER];
