//! The rules of Art. 15 and their messages.

use crate::assessment::message::message;
use crate::assessment::{Message, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::text;

pub(super) const D15: Provision = Provision::article(Instrument::Nd137, 15);

pub(super) static DIRECT: Rule = Rule {
    id: "nd137.d15.k1.r01",
    provisions: &[D15.clause(1)],
    severity: Severity::Required,
    what: text(
        "thẩm quyền quản lý trực tiếp của chủ quản đối với hệ thống",
        "the owner's authority to manage the system directly",
    ),
    readings: &[33],
};

pub(super) static CLASS: Rule = Rule {
    id: "nd137.d15.k2.r01",
    provisions: &[
        D15.clause(2),
        D15.clause(2).point(Letter::A),
        D15.clause(2).point(Letter::B),
        D15.clause(2).point(Letter::C),
    ],
    severity: Severity::Required,
    what: text("loại chủ quản của hệ thống", "the class of the system's owner"),
    readings: &[],
};

pub(super) static STATE: Rule = Rule {
    id: "nd137.d15.k3.a.r01",
    provisions: &[D15.clause(3).point(Letter::A)],
    severity: Severity::Required,
    what: text(
        "chủ quản là cơ quan, tổ chức nhà nước: bộ, ngành, Ủy ban nhân dân cấp tỉnh, hoặc cấp chấp thuận \
         chủ trương đầu tư, quyết định thuê dịch vụ",
        "a state owner: the ministry or province that has the system, or the level that approved \
         the investment policy or the hire",
    ),
    readings: &[27, 34],
};

pub(super) static ORGANISATION: Rule = Rule {
    id: "nd137.d15.k3.b.r01",
    provisions: &[D15.clause(3).point(Letter::B)],
    severity: Severity::Required,
    what: text(
        "chủ quản là doanh nghiệp, tổ chức khác: cấp chấp thuận chủ trương đầu tư hoặc quyết định thuê \
         dịch vụ",
        "an enterprise or other organisation as owner: the level that approved the investment policy \
         or the hire",
    ),
    readings: &[27, 34],
};

pub(super) static INDIVIDUAL: Rule = Rule {
    id: "nd137.d15.k3.c.r01",
    provisions: &[D15.clause(3).point(Letter::C)],
    severity: Severity::Required,
    what: text(
        "chủ quản là cá nhân, theo hợp đồng thuê lưu trữ web, đăng ký tên miền hoặc tài khoản kho ứng dụng",
        "an individual owner, by hosting contract, domain registration or store account",
    ),
    readings: &[27, 33, 34],
};

pub(crate) static RULES: [&Rule; 5] = [&DIRECT, &CLASS, &STATE, &ORGANISATION, &INDIVIDUAL];

pub(super) static CLASS_KNOWN: Message =
    message("owner_class", "Chủ quản thuộc loại: {class}.", "The owner is of the class: {class}.");

pub(super) static OTHER_CLASS: Message =
    message("owner_other_class", "Chủ quản thuộc loại khác.", "The owner is of another class.");

pub(super) static OWNER_FOUND: Message =
    message("owner_found", "Xác định chủ quản: {owners}.", "The owner is: {owners}.");

pub(super) static OTHER_OWNER: Message = message(
    "owner_other",
    "Hồ sơ ghi chủ quản là {recorded}, nhưng theo quy định chủ quản là {owners}.",
    "The record has {recorded} as the owner; by the provision it is {owners}.",
);

pub(super) static SEVERAL_OWNERS: Message = message(
    "owner_several",
    "Nhiều bên cùng có căn cứ là chủ quản ({owners}); cần người xem xét.",
    "Several have grounds to be the owner ({owners}); a person has to decide.",
);

pub(super) static BY_MANAGEMENT: Message = message(
    "owner_by_management",
    "Hệ thống không hình thành từ dự án hay thuê dịch vụ; theo quyền quản lý trực tiếp, chủ quản \
     là {owners}; cần người xem xét.",
    "The system is neither a project nor hired; by direct management the owner is {owners}; a \
     person should confirm it.",
);

pub(super) static NO_HOLDER: Message = message(
    "owner_no_holder",
    "Chưa có căn cứ nào trong ba loại thông tin; danh sách căn cứ là mở nên cần người xem xét.",
    "None of the three kinds of information is given; the list is open, so a person has to look.",
);

pub(super) static HOLDERS_UNSETTLED: Message = message(
    "owner_holders_unsettled",
    "Các căn cứ đều không ghi ngày, ghi ngày sau ngày đánh giá hoặc đã hết hạn.",
    "Every piece of evidence is undated, dated after the day of the assessment, or lapsed.",
);

pub(crate) static MESSAGES: [&Message; 8] = [
    &CLASS_KNOWN,
    &OTHER_CLASS,
    &OWNER_FOUND,
    &OTHER_OWNER,
    &SEVERAL_OWNERS,
    &BY_MANAGEMENT,
    &NO_HOLDER,
    &HOLDERS_UNSETTLED,
];
