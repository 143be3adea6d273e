//! Criterion a: security by level (an toàn thông tin theo cấp độ).

use chrono::NaiveDate;

use super::dates::{blank, check, earlier, fact_ends, lapsed, not_after, tick};
use super::facts::SecurityLevelFacts;
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::say::Say;
use crate::assessment::{Answer, FactOf, Message, Outcome, sound};
use crate::law::{Instrument, day};
use crate::text::{Arg, Text, text};

/// The first day of Law 116/2025/QH15.
const NEW_LAW: NaiveDate = day(2026, 7, 1);
/// The first day of Decree 331/2026/NĐ-CP.
const NEW_DECREE: NaiveDate = day(2026, 8, 19);
/// The last day on which decisions under the old rules are taken as they are.
const TRANSITION_ENDS: NaiveDate = day(2027, 1, 1);

/// The instruments that govern security by level on a day.
pub fn instruments(as_of: NaiveDate) -> &'static [Instrument] {
    match as_of {
        d if d < NEW_LAW => &[Instrument::Nd85],
        d if d < NEW_DECREE => &[Instrument::Luat116, Instrument::Nd85],
        d if d <= TRANSITION_ENDS => &[Instrument::Luat116, Instrument::Nd331, Instrument::Nd85],
        _ => &[Instrument::Luat116, Instrument::Nd331],
    }
}

static APPROVED: Message = message(
    "trust_level_approved",
    "Cấp độ {level} theo quyết định {value} ngày {date}; áp dụng {law}.",
    "Level {level} by decision {value} of {date}; governed by {law}.",
);
static TOO_LOW: Message = message(
    "trust_level_too_low",
    "Cấp độ {level} thấp hơn mức tối thiểu {least}: {because}.",
    "Level {level} is below the least level {least}: {because}.",
);
static NO_MEASURES: Message = message(
    "trust_level_no_measures",
    "Phương án bảo đảm an toàn của cấp độ đã phê duyệt chưa được triển khai.",
    "The measures of the approved level are not in place.",
);
static OLD_RULES: Message = message(
    "trust_level_old_rules",
    "Quyết định ngày {date} ban hành theo quy định cũ, mà thời gian chuyển tiếp đã hết ngày {day}; \
     cần người xem xét quyết định còn dùng được không.",
    "The decision of {date} was made under the old rules, and the transition ended on {day}; a \
     person should say whether it still holds.",
);

pub(super) static MESSAGES: &[&Message] = &[&APPROVED, &TOO_LOW, &NO_MEASURES, &OLD_RULES];

const WHY_LEVEL: Text = text(
    "tuân thủ an toàn theo cấp độ bắt đầu từ cấp độ đã được phê duyệt",
    "compliance by level starts from an approved level",
);
const WHY_APPROVAL: Text = text(
    "cấp độ chỉ có giá trị khi có quyết định phê duyệt ghi số và ngày",
    "a level counts when a decision with a number and a day approved it",
);

/// The least level that the facts lead to, and why. Levels of personal data and of procedures
/// come from a secondary source.
fn least(of: &SecurityLevelFacts<'_>, as_of: NaiveDate) -> Option<(u8, Text)> {
    let yes = |fact: &FactOf<'_>| fact.answer_on(as_of) == Answer::Yes;
    let at_least = |n: Option<u32>, least: u32| n.is_some_and(|n| n >= least);
    let new = as_of >= NEW_LAW;
    if yes(&of.electronic_certificates) {
        const WHY: Text = text(
            "hệ thống lưu trữ, xử lý chứng thư điện tử (khoản 2 Điều 21 Luật 20/2023/QH15)",
            "it stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2)",
        );
        return Some((3, WHY));
    }
    if !new {
        const WHY: Text = text("từ 10.000 người sử dụng", "10,000 users or more");
        return at_least(of.users, 10_000).then_some((3, WHY));
    }
    if yes(&of.procedures) {
        const WHY: Text =
            text("giải quyết thủ tục hành chính", "it resolves administrative procedures");
        return Some((3, WHY));
    }
    let (basic, sensitive) = (of.basic_data_subjects, of.sensitive_data_subjects);
    if at_least(basic, 100_000) {
        const WHY: Text = text(
            "dữ liệu cá nhân cơ bản của từ 100.000 người",
            "basic personal data of 100,000 people or more",
        );
        return Some((3, WHY));
    }
    if at_least(sensitive, 10_000) {
        const WHY: Text = text(
            "dữ liệu cá nhân nhạy cảm của từ 10.000 người",
            "sensitive personal data of 10,000 people or more",
        );
        return Some((3, WHY));
    }
    const WHY: Text = text("có xử lý dữ liệu cá nhân", "it processes personal data");
    (at_least(basic, 1) || at_least(sensitive, 1)).then_some((2, WHY))
}

impl SecurityLevelFacts<'_> {
    pub(super) fn check(&self, as_of: NaiveDate) -> Result<(), Error> {
        if let Some(level) = self.level
            && !(1..=5).contains(&level)
        {
            return Err(Error::invalid(
                "/security_level/level",
                text("cấp độ là số từ 1 đến 5, không phải {n}", "a level is 1 to 5, not {n}"),
                &[("n", Arg::Count(level.into()))],
            ));
        }
        if let Some(approval) = &self.approval {
            let at = || "/security_level/approval".to_owned();
            not_after(approval.date, at, as_of)?;
            sound(approval.date, approval.expires, approval.sha256.as_deref(), at)?;
        }
        check(&self.electronic_certificates, "/security_level/electronic_certificates", as_of)?;
        check(&self.measures, "/security_level/measures", as_of)?;
        check(&self.procedures, "/security_level/procedures", as_of)
    }

    pub(super) fn judge<J: Say>(&self, as_of: NaiveDate) -> J {
        let Some(level) = self.level else {
            return J::unknown("/security_level/level", WHY_LEVEL)
                .missing("/security_level/approval", WHY_APPROVAL);
        };
        let shown = |judged: J| judged.arg("level", u128::from(level));
        if let Some((least, because)) = least(self, as_of)
            && level < least
        {
            return shown(J::new(Outcome::NotMet, &TOO_LOW, "/security_level/level"))
                .arg("least", u128::from(least))
                .arg("because", because);
        }
        if self.measures.answer_on(as_of) == Answer::No {
            return J::new(Outcome::NotMet, &NO_MEASURES, "/security_level/measures");
        }
        const AT: &str = "/security_level/approval";
        let Some(approval) = &self.approval else {
            return tick("/security_level/level", AT, WHY_APPROVAL);
        };
        let Some(date) = approval.date else {
            return tick(AT, "/security_level/approval/date", WHY_APPROVAL);
        };
        let Some(number) = approval.number.as_deref().filter(|n| !blank(n)) else {
            return tick(AT, "/security_level/approval/number", WHY_APPROVAL);
        };
        if approval.expires.is_some_and(|last| last < as_of) {
            return lapsed(AT, AT, WHY_APPROVAL, as_of);
        }
        if date < NEW_DECREE && as_of > TRANSITION_ENDS {
            return J::review(&OLD_RULES, AT).arg("date", date).arg("day", TRANSITION_ENDS);
        }
        let judged = J::new(Outcome::Met, &APPROVED, AT).quoting(number);
        shown(judged).arg("date", date).quote("law", || titles(instruments(as_of)))
    }

    /// When the evidence ends.
    pub(super) fn ends(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let approval = self.approval.as_ref();
        let decision = approval.and_then(|approval| approval.expires);
        // A decision under the old rules is taken as it is until the transition ends.
        let old = approval.and_then(|a| a.date).is_some_and(|d| d < NEW_DECREE);
        let old = (old && as_of >= NEW_LAW && as_of <= TRANSITION_ENDS).then_some(TRANSITION_ENDS);
        earlier(earlier(decision, old), fact_ends(&self.measures, as_of))
    }
}

/// Numbers of instruments, for a message.
pub(super) fn titles(instruments: &[Instrument]) -> String {
    let numbers: Vec<&str> = instruments.iter().map(|one| one.number()).collect();
    numbers.join(", ")
}
