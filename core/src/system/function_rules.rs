//! The rules of Art. 16 and their messages.

use crate::assessment::message::message;
use crate::assessment::{Message, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

pub(super) const D16: Provision = Provision::article(Instrument::Nd137, 16);

pub(super) static SYSTEM: Rule = Rule {
    id: "nd137.d16.k1.r01",
    provisions: &[D16.clause(1)],
    severity: Severity::Required,
    what: text(
        "chức năng chính của hệ thống thông tin phục vụ giao dịch điện tử",
        "the main functions of an information system that serves electronic transactions",
    ),
    readings: &[18, 33],
};

pub(super) static CLASSIFIED: Rule = Rule {
    id: "nd137.d16.k1.r02",
    provisions: &[D16.clause(1)],
    severity: Severity::Required,
    what: text("ít nhất một loại theo chức năng, tính năng", "at least one class by function"),
    readings: &[28],
};

const fn class(id: &'static str, provisions: &'static [Provision], what: Text) -> Rule {
    Rule { id, provisions, severity: Severity::Advisory, what, readings: &[28, 33] }
}

pub(super) static PROCEDURES: Rule = class(
    "nd137.d16.k1.a.r01",
    &[D16.clause(1).point(Letter::A)],
    text(
        "giải quyết thủ tục hành chính trên môi trường điện tử",
        "resolving administrative procedures electronically",
    ),
);
pub(super) static COMMERCE: Rule = class(
    "nd137.d16.k1.b.r01",
    &[D16.clause(1).point(Letter::B)],
    text("giao dịch điện tử trong hoạt động thương mại", "electronic transactions in commerce"),
);
pub(super) static FINANCE: Rule = class(
    "nd137.d16.k1.c.r01",
    &[D16.clause(1).point(Letter::C)],
    text("giao dịch điện tử trong hoạt động tài chính", "electronic transactions in finance"),
);
pub(super) static BANKING: Rule = class(
    "nd137.d16.k1.d.r01",
    &[D16.clause(1).point(Letter::D)],
    text("giao dịch điện tử trong hoạt động ngân hàng", "electronic transactions in banking"),
);
pub(super) static OTHER: Rule = class(
    "nd137.d16.k1.dd.r01",
    &[D16.clause(1).point(Letter::Dd)],
    text("giao dịch điện tử trong hoạt động khác", "electronic transactions in other activities"),
);

pub(crate) static RULES: [&Rule; 7] =
    [&SYSTEM, &CLASSIFIED, &PROCEDURES, &COMMERCE, &FINANCE, &BANKING, &OTHER];

pub(super) static IS_A_SYSTEM: Message = message(
    "function_is_system",
    "Hệ thống cấp hoặc xác thực tài khoản và cho giao kết hợp đồng hoặc thực hiện hành vi pháp lý \
     đơn phương; hiểu điều kiện là có cả hai vế.",
    "The system issues or authenticates accounts and lets users conclude contracts or do \
     unilateral legal acts; both parts are read as needed.",
);

pub(super) static NOT_A_SYSTEM: Message = message(
    "function_not_system",
    "Không phải hệ thống thông tin phục vụ giao dịch điện tử: thiếu chức năng về tài khoản, hoặc \
     thiếu cả giao kết hợp đồng lẫn hành vi pháp lý đơn phương.",
    "Not a system that serves electronic transactions: it lacks accounts, or both contracts and \
     unilateral acts.",
);

pub(super) static HAS_CLASS: Message = message(
    "function_has_class",
    "Hệ thống thuộc ít nhất một loại; nếu thuộc nhiều loại thì nêu đủ.",
    "The system is of at least one class; where it is of several, all are given.",
);

pub(super) static NO_CLASS: Message = message(
    "function_no_class",
    "Các hoạt động đều được trả lời là không, kể cả hoạt động khác; cần người xem xét.",
    "Every field is answered no, the open one too; a person has to look.",
);

pub(super) static BY_ELIMINATION: Message = message(
    "function_by_elimination",
    "Không thuộc bốn hoạt động nêu tên nên thuộc hoạt động khác.",
    "It is in none of the four named fields, so it is in another.",
);

pub(crate) static MESSAGES: [&Message; 5] =
    [&IS_A_SYSTEM, &NOT_A_SYSTEM, &HAS_CLASS, &NO_CLASS, &BY_ELIMINATION];
