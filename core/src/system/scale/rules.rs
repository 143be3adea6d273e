//! The rules of Art. 17 and their messages.

use crate::assessment::message::message;
use crate::assessment::{Message, Rule, Severity};
use crate::law::{Instrument, Provision};
use crate::text::text;

const D17: Provision = Provision::article(Instrument::Nd137, 17);

pub(super) static DATA: Rule = Rule {
    id: "nd137.d17.k4.r01",
    provisions: &[D17.clause(4), D17.clause(2), D17.clause(3)],
    severity: Severity::Required,
    what: text(
        "số người sử dụng của 12 tháng trọn gần nhất và tổng dân số công bố chính thức gần nhất",
        "the users of the 12 most recent complete months, and the latest official population",
    ),
    readings: &[2, 3, 23],
};

pub(super) static LARGE: Rule = Rule {
    id: "nd137.d17.k2.r01",
    provisions: &[D17.clause(2), D17.clause(4)],
    severity: Severity::Advisory,
    what: text(
        "bình quân người sử dụng tháng tại Việt Nam từ 3% đến 10% dân số (quy mô lớn)",
        "average monthly users in Viet Nam from 3% to 10% of the population (large)",
    ),
    readings: &[1],
};

pub(super) static VERY_LARGE: Rule = Rule {
    id: "nd137.d17.k3.r01",
    provisions: &[D17.clause(3), D17.clause(4)],
    severity: Severity::Advisory,
    what: text(
        "bình quân người sử dụng tháng tại Việt Nam trên 10% dân số (quy mô rất lớn)",
        "average monthly users in Viet Nam above 10% of the population (very large)",
    ),
    readings: &[1],
};

pub(super) static FIGURES: Rule = Rule {
    id: "nd137.d17.k2.r02",
    provisions: &[D17.clause(2), D17.clause(3)],
    severity: Severity::Advisory,
    what: text(
        "dân số trung bình và số liệu điều tra dân số cho cùng một quy mô",
        "the average population and the census give the same class",
    ),
    readings: &[2, 26],
};

pub(crate) static RULES: [&Rule; 4] = [&DATA, &LARGE, &VERY_LARGE, &FIGURES];

pub(super) static ENOUGH: Message = message(
    "scale_data",
    "Đủ số liệu 12 tháng, từ {first} đến {last}; dân số {population} ({source}).",
    "All 12 months are known, {first} to {last}; population {population} ({source}).",
);

pub(super) static MONTHS_WANTING: Message = message(
    "scale_months_wanting",
    "Mới có {n} trong 12 tháng trọn gần nhất, thiếu {months}; không suy ra số liệu của tháng \
     thiếu. Nếu không bổ sung tháng cũ thì xác định được từ ngày {day}.",
    "Only {n} of the 12 most recent complete months are known ({months} missing); nothing is \
     extrapolated. Unless an older month is supplied, the scale can be determined from {day}.",
);

pub(super) static NO_POPULATION: Message = message(
    "scale_no_population",
    "Đến ngày đánh giá chưa có số liệu dân số nào được công bố; cần số liệu kèm nguồn và ngày công bố.",
    "No population figure had been published by the day of the assessment; give one with its \
     source and day of publication.",
);

pub(super) static BELOW: Message = message(
    "scale_below",
    "Cộng 12 tháng được {total} người sử dụng, dưới ngưỡng {threshold}; còn thiếu {more} cộng cả \
     12 tháng, tức bình quân thêm {average} người mỗi tháng (làm tròn lên).",
    "The 12 months add up to {total} users, below the threshold of {threshold}; short by {more} \
     over the 12 months together, that is {average} more monthly users (rounded up).",
);

pub(super) static REACHED: Message = message(
    "scale_reached",
    "Cộng 12 tháng được {total} người sử dụng, đạt ngưỡng {threshold}; giảm {more} cộng cả 12 \
     tháng, tức bình quân bớt {average} người mỗi tháng (làm tròn lên), thì không còn đạt.",
    "The 12 months add up to {total} users, which reaches the threshold of {threshold}; {more} \
     fewer over the 12 months together, that is {average} fewer monthly users (rounded up), and \
     it is no longer reached.",
);

pub(super) static PASSED: Message = message(
    "scale_passed",
    "Cộng 12 tháng được {total} người sử dụng, vượt quá quy mô lớn: bình quân trên 10% dân số.",
    "The 12 months add up to {total} users, more than large: the average is above 10% of the \
     population.",
);

pub(super) static SAME: Message = message(
    "scale_figures_agree",
    "Theo {other} ({population} người) kết quả vẫn là {scale}.",
    "By the {other} ({population} people) the answer is the same: {scale}.",
);

pub(super) static DIFFERENT: Message = message(
    "scale_figures_differ",
    "Hai số liệu chính thức cho hai kết quả: theo {other} ({population} người) là {scale}; cần người \
     xem xét số liệu nào được áp dụng.",
    "The two official figures give two answers: by the {other} ({population} people) it is {scale}; \
     a person should look at which one counts.",
);

pub(super) static ONE_FIGURE: Message = message(
    "scale_one_figure",
    "Chỉ có một loại số liệu dân số được công bố đến ngày đánh giá.",
    "Only one kind of population figure had been published by the day of the assessment.",
);

pub(crate) static MESSAGES: [&Message; 9] = [
    &ENOUGH,
    &MONTHS_WANTING,
    &NO_POPULATION,
    &BELOW,
    &REACHED,
    &PASSED,
    &SAME,
    &DIFFERENT,
    &ONE_FIGURE,
];
