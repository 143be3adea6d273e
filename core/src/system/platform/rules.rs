//! The rules of Art. 18 and their messages.

use crate::assessment::message::message;
use crate::assessment::{Message, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::text;

const D18: Provision = Provision::article(Instrument::Nd137, 18);
const D17: Provision = Provision::article(Instrument::Nd137, 17);
const LAW45: Provision = Provision::article(Instrument::Luat20, 45);

pub(super) static PLATFORM: Rule = Rule {
    id: "nd137.d18.k1.r01",
    provisions: &[D18.clause(1)],
    severity: Severity::Advisory,
    what: text(
        "môi trường điện tử để các bên giao dịch, cung cấp, sử dụng hoặc phát triển sản phẩm, dịch vụ",
        "an electronic environment in which parties transact, or provide, use or develop products \
         and services",
    ),
    readings: &[33],
};

pub(super) static INTERMEDIARY: Rule = Rule {
    id: "nd137.d18.k1.r02",
    provisions: &[D18.clause(1), LAW45],
    severity: Severity::Advisory,
    what: text(
        "chủ quản độc lập với các bên giao dịch (nền tảng số trung gian)",
        "an owner independent of the transacting parties (intermediary platform)",
    ),
    readings: &[9, 33],
};

pub(super) static LARGE: Rule = Rule {
    id: "nd137.d18.k1.a.r01",
    provisions: &[D18.clause(1).point(Letter::A), D17.clause(2)],
    severity: Severity::Advisory,
    what: text("nền tảng số trung gian quy mô lớn", "a large intermediary platform"),
    readings: &[1],
};

pub(super) static VERY_LARGE: Rule = Rule {
    id: "nd137.d18.k1.b.r01",
    provisions: &[D18.clause(1).point(Letter::B), D17.clause(3)],
    severity: Severity::Advisory,
    what: text("nền tảng số trung gian quy mô rất lớn", "a very large intermediary platform"),
    readings: &[1],
};

pub(super) static FIRST: Rule = Rule {
    id: "nd137.d18.k2.a.r01",
    provisions: &[D18.clause(2).point(Letter::A)],
    severity: Severity::Required,
    what: text(
        "lần đầu tự xác định quy mô số lượng người sử dụng",
        "the first self-determination of scale",
    ),
    readings: &[6, 7, 8, 24, 25],
};

pub(super) static YEARLY: Rule = Rule {
    id: "nd137.d18.k2.b.r01",
    provisions: &[D18.clause(2).point(Letter::B)],
    severity: Severity::Required,
    what: text(
        "tự xác định quy mô hằng năm trước ngày 31 tháng 01",
        "the self-determination of scale every year before 31 January",
    ),
    readings: &[5, 8, 25],
};

pub(super) static REPORT: Rule = Rule {
    id: "nd137.d18.k2.r01",
    provisions: &[D18.clause(2), Provision::article(Instrument::Nd137, 19).clause(3)],
    severity: Severity::Required,
    what: text(
        "báo cáo, cung cấp số liệu cho cơ quan quản lý nhà nước khi đạt quy mô lớn hoặc rất lớn",
        "the report to the state once the platform is large or very large",
    ),
    readings: &[5, 8, 25],
};

pub(crate) static RULES: [&Rule; 7] =
    [&PLATFORM, &INTERMEDIARY, &LARGE, &VERY_LARGE, &FIRST, &YEARLY, &REPORT];

pub(super) static HYBRID: Message = message(
    "platform_hybrid",
    "Chủ quản vừa tự giao dịch trên nền tảng vừa cho bên thứ ba giao dịch; coi là trung gian và cần \
     người xem xét.",
    "The owner trades on its own platform and lets third parties transact there; taken as an \
     intermediary, and a person should confirm it.",
);

pub(super) static OWN_SHOP: Message = message(
    "platform_own_shop",
    "Chỉ chủ quản giao dịch với khách, không có bên thứ ba; không phải nền tảng số trung gian.",
    "Only the owner transacts with its customers, no third party does; not an intermediary.",
);

pub(super) static NOT_INTERMEDIARY: Message = message(
    "platform_not_intermediary",
    "Không phải nền tảng số trung gian phục vụ giao dịch điện tử.",
    "Not an intermediary platform for electronic transactions.",
);

pub(super) static OF_SCALE: Message =
    message("platform_scale", "Nền tảng thuộc: {scale}.", "The platform is: {scale}.");

pub(super) static BELOW_THRESHOLD: Message = message(
    "platform_below_threshold",
    "Nền tảng chưa đạt quy mô lớn nên chủ quản không phải báo cáo.",
    "The platform is below large, so its owner has nothing to report.",
);

pub(super) static NOT_YET_DUE: Message = message(
    "platform_not_yet_due",
    "Chưa đến hạn; ngày cuối còn kịp là {day}.",
    "Not yet due; the last good day is {day}.",
);

pub(super) static DONE: Message = message(
    "platform_done",
    "Đã thực hiện ngày {done}, kịp hạn {day}.",
    "Done on {done}, by the last good day {day}.",
);

pub(super) static LATE: Message = message(
    "platform_late",
    "Thực hiện ngày {done}, sau ngày cuối còn kịp là {day} (hiểu chặt: “trước ngày 31 tháng 01” \
     thì ngày 31 đã muộn).",
    "Done on {done}, after the last good day {day} (the strict reading: “before 31 January” makes \
     the 31st late).",
);

/// Art. 18.2.a speaks of twelve months, not of 31 January.
pub(super) static FIRST_LATE: Message = message(
    "platform_first_late",
    "Thực hiện ngày {done}, sau ngày cuối còn kịp là {day}.",
    "Done on {done}, after the last good day {day}.",
);

pub(super) static MISSED: Message = message(
    "platform_missed",
    "Đã qua ngày cuối còn kịp là {day} mà chưa thực hiện.",
    "The last good day {day} has passed and it was not done.",
);

pub(super) static TOO_EARLY: Message = message(
    "platform_too_early",
    "Lần xác định ngày {done} được thực hiện trước khi Nghị định có hiệu lực hoặc trước khi nền tảng hoạt động \
     đủ 12 tháng; cần người xem xét.",
    "The determination of {done} was made before the decree was in force or before the platform \
     had run for 12 months; a person should look at it.",
);

pub(super) static IN_DECEMBER: Message = message(
    "platform_in_december",
    "Lần xác định ngày {done} được thực hiện trong tháng 12, trước kỳ hạn {day}; cần người xem xét có tính cho \
     kỳ đó không.",
    "The determination of {done} was made in December before the deadline {day}; a person should \
     say whether it counts for that year.",
);

pub(super) static ANNIVERSARY: Message = message(
    "platform_anniversary",
    "Nền tảng đủ 12 tháng hoạt động ngày {day}, là hạn lần đầu; nhưng đến ngày {from} mới có đủ 12 \
     tháng trọn để xác định quy mô.",
    "The platform completes 12 months on {day}, when its first determination is due; but twelve \
     complete calendar months are there only from {from}.",
);

pub(super) static ANNIVERSARY_DONE: Message = message(
    "platform_anniversary_done",
    "Đã thực hiện ngày {done}, sau ngày đủ 12 tháng hoạt động {day} nhưng không muộn hơn ngày {from} \
     là ngày có đủ 12 tháng trọn; cần người xem xét.",
    "Done on {done}, after the platform's 12 months on {day}, but no later than {from}, when twelve \
     complete calendar months were there; a person should look at it.",
);

pub(super) static SCALE_THEN: Message = message(
    "platform_scale_then",
    "Không có báo cáo cho kỳ có ngày cuối còn kịp là {day}, và chưa biết quy mô của nền tảng khi đó; nêu \
     số lượng kèm tháng để xác định.",
    "No report is given for the last good day {day}, and the scale of the platform at that time is \
     not known; counts that name their months would tell.",
);

pub(super) static SCALE_THEN_LATE: Message = message(
    "platform_scale_then_late",
    "Đã báo cáo ngày {done}, sau ngày cuối còn kịp là {day}, nhưng chưa biết quy mô của nền tảng khi đó \
     nên chưa rõ kỳ ấy có phải báo cáo không; nêu số lượng kèm tháng để xác định.",
    "Reported on {done}, after the last good day {day}, but the scale of the platform at that time is \
     not known, so neither is whether that report was due; counts that name their months would tell.",
);

pub(super) static NO_FIRST: Message = message(
    "platform_no_first",
    "Chưa có lần tự xác định đầu tiên nên kỳ hằng năm chưa bắt đầu.",
    "There is no first determination yet, so the yearly ones have not begun.",
);

pub(crate) static MESSAGES: [&Message; 17] = [
    &HYBRID,
    &OWN_SHOP,
    &NOT_INTERMEDIARY,
    &OF_SCALE,
    &BELOW_THRESHOLD,
    &NOT_YET_DUE,
    &DONE,
    &LATE,
    &FIRST_LATE,
    &MISSED,
    &TOO_EARLY,
    &IN_DECEMBER,
    &ANNIVERSARY,
    &ANNIVERSARY_DONE,
    &NO_FIRST,
    &SCALE_THEN,
    &SCALE_THEN_LATE,
];
