//! What makes the observations of an indicator usable (Arts 10.2.b, 10.4).

use super::judge::{future, late, missing, of_frequency, parts, repeated, right_unit};
use super::subject::{Subject, has_periods};
use crate::assessment::message::message;
use crate::assessment::{Answer, Applies, Message, Row, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D10: Provision = Provision::article(Instrument::Nd137, 10);
const K2B: Provision = D10.clause(2).point(Letter::B);
const K4B: Provision = D10.clause(4).point(Letter::B);
const K4C: Provision = D10.clause(4).point(Letter::C);
const K4D: Provision = D10.clause(4).point(Letter::D);

pub(super) const WHY_OBSERVATIONS: Text =
    text("cần số liệu của chỉ số", "the observations of the indicator are needed");
pub(super) const WHY_PERIOD: Text = text(
    "cần kỳ dữ liệu để biết kỳ nào phải có số liệu",
    "the data period tells which periods must have data",
);
pub(super) const WHY_DUE: Text = text(
    "cần số ngày sau khi kết thúc kỳ phải có số liệu",
    "it has to be known how many days after a period its data are due",
);
pub(super) const WHY_REPORTED: Text = text(
    "cần ngày cung cấp để biết có chậm hay không",
    "the day of provision tells whether it was late",
);
pub(super) const WHY_UNIT: Text =
    text("cần đơn vị của chỉ số và của số liệu", "the units of indicator and data are needed");
pub(super) const WHY_PART: Text =
    text("cần số của mọi phần để cộng lại", "the value of every part is needed to add them up");
pub(super) const WHY_WHOLE: Text = text(
    "cần số tổng của kỳ để so với các phần",
    "the whole of the period is needed beside its parts",
);
const WHY_ADDITIVE: Text = text(
    "chỉ cộng các phần khi chỉ số cộng được (không phải tỷ lệ, bình quân)",
    "parts are added only where the indicator adds up (it is no rate or average)",
);

fn always(_: &Subject) -> Applies {
    Applies::Yes
}

/// Only a frequency with periods has periods that can be wanting.
fn periodic(subject: &Subject) -> Applies {
    if subject.frequency.is_some_and(|frequency| !has_periods(frequency)) {
        return Applies::No(&NO_PERIODS);
    }
    Applies::Yes
}

fn additive(subject: &Subject) -> Applies {
    if subject.observations.is_some() && !subject.has_parts {
        return Applies::No(&NO_PARTS);
    }
    match subject.additive {
        Answer::Yes => Applies::Yes,
        Answer::No => Applies::No(&NOT_ADDITIVE),
        Answer::Unknown => Applies::Unknown("/additive".into(), WHY_ADDITIVE),
    }
}

rows! {
    MISSING "nd137.d10.k4.b.r08" [K4B, K2B] [23] periodic, missing,
        "số liệu của mọi kỳ", "data of every period";
    LATE "nd137.d10.k4.b.r09" [K4B, K2B] [23] periodic, late,
        "việc cung cấp số liệu đúng hạn", "that data were provided in time";
    PARTS "nd137.d10.k4.c.r02" [K4C, K2B] [23] additive, parts,
        "việc các phần cộng đúng bằng tổng", "that parts add up to the whole";
    REPEATED "nd137.d10.k4.d.r10" [K4D, K2B] [23] always, repeated,
        "việc mỗi kỳ chỉ có một số liệu", "that no period has two values";
    RIGHT_UNIT "nd137.d10.k4.d.r11" [K4D, K2B] [23] always, right_unit,
        "việc số liệu đúng đơn vị của chỉ số", "that data have the indicator's unit";
    OF_FREQUENCY "nd137.d10.k4.d.r12" [K4D, K2B] [23] periodic, of_frequency,
        "việc số liệu đúng kỳ dữ liệu của chỉ số", "that data are of the indicator's data period";
    FUTURE "nd137.d10.k2.b.r04" [K2B] [23] always, future,
        "việc số liệu không ở tương lai", "that no data lie in the future";
}

static NO_PERIODS: Message = message(
    "observations_no_periods",
    "Kỳ dữ liệu này không chia thành các kỳ đếm được.",
    "This data period has no periods that can be counted.",
);
static NO_PARTS: Message =
    message("observations_no_parts", "Số liệu không có phân tổ.", "The data have no parts.");
static NOT_ADDITIVE: Message = message(
    "observations_not_additive",
    "Chỉ số không cộng được từ các phần (tỷ lệ, bình quân…).",
    "The indicator does not add up from parts (a rate, an average and the like).",
);
pub(super) static COMPLETE: Message = message(
    "observations_complete",
    "Có đủ số liệu từ {first} đến {last}.",
    "All data from {first} to {last} are there.",
);
pub(super) static NOTHING_DUE: Message =
    message("observations_nothing_due", "Chưa kỳ nào đến hạn.", "No period is due yet.");
pub(super) static GAPS: Message = message(
    "observations_gaps",
    "Thiếu số liệu của {n} kỳ: {value}.",
    "Data of {n} periods are missing: {value}.",
);
pub(super) static MAY_BE_DUE: Message = message(
    "observations_may_be_due",
    "Từ {value} chưa có số liệu; chưa biết hạn nên chưa kết luận được.",
    "From {value} on there are no data; the due time is not known, so nothing is settled.",
);
pub(super) static IN_TIME: Message = message(
    "observations_in_time",
    "Cả {n} số liệu đều đúng hạn.",
    "All {n} data were provided in time.",
);
pub(super) static TOO_LATE: Message = message(
    "observations_too_late",
    "{n} số liệu cung cấp chậm: {value}.",
    "Data provided late: {n}, namely {value}.",
);
pub(super) static ADD_UP: Message = message(
    "observations_add_up",
    "Các phần cộng đúng bằng tổng trong {n} lần so sánh, sai số cho phép {tolerance}.",
    "Parts add up to the whole in {n} comparisons, with a tolerance of {tolerance}.",
);
pub(super) static DO_NOT_ADD_UP: Message = message(
    "observations_do_not_add_up",
    "Trong {n} lần so sánh, các phần lệch tổng quá sai số cho phép {tolerance}: {value}.",
    "In {n} comparisons the parts miss the whole by more than the tolerance of {tolerance}: {value}.",
);
pub(super) static ONE_VALUE: Message = message(
    "observations_one_value",
    "Mỗi kỳ, mỗi phần chỉ có một số liệu.",
    "Every period and part has one value.",
);
pub(super) static TWO_VALUES: Message = message(
    "observations_two_values",
    "{n} kỳ có các số liệu khác nhau: {value}.",
    "Periods with different values: {n}, namely {value}.",
);
pub(super) static SAME_VALUE_TWICE: Message = message(
    "observations_same_value_twice",
    "{n} kỳ có số liệu lặp lại giống nhau, cần người xem xét: {value}.",
    "Periods with the same value given again, for a person to look at: {n}, namely {value}.",
);
pub(super) static UNIT_RIGHT: Message = message(
    "observations_unit_right",
    "Mọi số liệu đều có đơn vị “{value}”.",
    "All data have the unit “{value}”.",
);
pub(super) static UNIT_WRONG: Message = message(
    "observations_unit_wrong",
    "{n} số liệu có đơn vị khác “{unit}”: {value}.",
    "Data with another unit than “{unit}”: {n}, namely {value}.",
);
pub(super) static PERIOD_RIGHT: Message = message(
    "observations_period_right",
    "Mọi số liệu đều đúng kỳ dữ liệu.",
    "All data are of the data period.",
);
pub(super) static PERIOD_WRONG: Message = message(
    "observations_period_wrong",
    "{n} số liệu thuộc kỳ khác kỳ dữ liệu đã khai: {value}.",
    "Data of another data period than the declared one: {n}, namely {value}.",
);
pub(super) static NOT_FUTURE: Message = message(
    "observations_not_future",
    "Không có số liệu nào ở tương lai so với {as_of}.",
    "No data lie in the future of {as_of}.",
);
pub(super) static IN_FUTURE: Message = message(
    "observations_in_future",
    "{n} số liệu ở tương lai so với {as_of}: {value}.",
    "Data in the future of {as_of}: {n}, namely {value}.",
);
pub(super) static UNFINISHED: Message = message(
    "observations_unfinished",
    "{n} số liệu của kỳ chưa kết thúc vào ngày {as_of} hoặc được cung cấp trước khi kết thúc kỳ, \
     cần người xem xét: {value}.",
    "Data of periods that have not ended on {as_of}, or provided before their end, for a person to \
     look at: {n}, namely {value}.",
);

pub(in crate::indicator) static MESSAGES: &[&Message] = &[
    &NO_PERIODS,
    &NO_PARTS,
    &NOT_ADDITIVE,
    &COMPLETE,
    &NOTHING_DUE,
    &GAPS,
    &MAY_BE_DUE,
    &IN_TIME,
    &TOO_LATE,
    &ADD_UP,
    &DO_NOT_ADD_UP,
    &ONE_VALUE,
    &TWO_VALUES,
    &SAME_VALUE_TWICE,
    &UNIT_RIGHT,
    &UNIT_WRONG,
    &PERIOD_RIGHT,
    &PERIOD_WRONG,
    &NOT_FUTURE,
    &IN_FUTURE,
    &UNFINISHED,
];
