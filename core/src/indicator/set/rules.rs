//! What Arts 10.3 and 10.4 ask of a set of indicators.

use super::judge::{
    Subject, code_duplicates, declared_groups, grouped, name_duplicates, one_unit, role,
};
use super::{GroupRole, SetKind};
use crate::assessment::message::message;
use crate::assessment::{Applies, Message, Row, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const K3: Provision = Provision::article(Instrument::Nd137, 10).clause(3);
const K3A: Provision = K3.point(Letter::A);
const K3B: Provision = K3.point(Letter::B);
const K3C: Provision = K3.point(Letter::C);
const K3D: Provision = K3.point(Letter::D);
const K4: Provision = Provision::article(Instrument::Nd137, 10).clause(4);
const K4B: Provision = K4.point(Letter::B);
const K4D: Provision = K4.point(Letter::D);

const WHY_KIND: Text = text(
    "mỗi loại cơ quan có các nhóm chỉ số bắt buộc riêng",
    "each kind of body has required groups of its own",
);
const WHY_AD_HOC: Text = text(
    "nhóm này chỉ có khi Chính phủ, Thủ tướng Chính phủ yêu cầu đột xuất",
    "this group exists only where the Government or its head asks for it ad hoc",
);
pub(super) const WHY_GROUPS: Text = text(
    "cần biết mỗi chỉ số thuộc nhóm nào và vai trò của từng nhóm",
    "it has to be known which group each indicator belongs to, and what each group is for",
);
pub(super) const WHY_INDICATORS: Text =
    text("cần danh sách chỉ số của bộ chỉ số", "the indicators of the set are needed");
pub(super) const WHY_SOURCE: Text = text(
    "trùng lặp chỉ trái nguyên tắc một đầu mối khi nguồn khác nhau",
    "a duplicate breaks the principle of one source only where the sources differ",
);
pub(super) const WHY_UNIT: Text = text(
    "hai định nghĩa của một chỉ số phải có cùng đơn vị",
    "two definitions of one indicator need the same unit",
);
pub(super) const WHY_NAME: Text = text(
    "không có tên thì không biết có trùng hay không",
    "without a name it cannot be told whether it is a duplicate",
);

fn of_kind(subject: &Subject, kind: SetKind) -> Applies {
    match subject.kind {
        None => Applies::Unknown("/kind".into(), WHY_KIND),
        Some(known) if known == kind => Applies::Yes,
        Some(_) => Applies::No(&OTHER_KIND),
    }
}

fn government(subject: &Subject) -> Applies {
    of_kind(subject, SetKind::Government)
}

fn ministry(subject: &Subject) -> Applies {
    of_kind(subject, SetKind::Ministry)
}

fn province(subject: &Subject) -> Applies {
    of_kind(subject, SetKind::Province)
}

fn other(subject: &Subject) -> Applies {
    of_kind(subject, SetKind::Other)
}

fn ad_hoc(subject: &Subject) -> Applies {
    use crate::assessment::Answer;
    match (government(subject), subject.ad_hoc) {
        (Applies::Yes, Answer::No) => Applies::No(&NOT_ASKED),
        (Applies::Yes, Answer::Unknown) => Applies::Unknown("/ad_hoc_requested".into(), WHY_AD_HOC),
        (applies, _) => applies,
    }
}

fn everywhere(_: &Subject) -> Applies {
    Applies::Yes
}

/// Bodies that choose their own set need no groups.
fn with_groups(subject: &Subject) -> Applies {
    if subject.indicators_given && subject.count == 0 {
        return Applies::No(&NO_DEFINITIONS);
    }
    if subject.kind == Some(SetKind::Other) && !subject.any_group() {
        return Applies::No(&NO_GROUPS);
    }
    Applies::Yes
}

fn named_groups(subject: &Subject) -> Applies {
    if subject.indicators_given && subject.memberships_known && !subject.any_membership() {
        return Applies::No(&NO_GROUPS);
    }
    Applies::Yes
}

rows! {
    GOV_DAILY "nd137.d10.k3.a.r01" [K3A] [] government, |s| role(s, GroupRole::DailyMonthly),
        "nhóm chỉ số hằng ngày, hằng tháng về kinh tế - xã hội",
        "a group for daily and monthly steering on economy and society";
    GOV_PROGRAMMES "nd137.d10.k3.a.r02" [K3A] [] government, |s| role(s, GroupRole::NationalProgrammes),
        "nhóm chỉ số theo dõi chương trình mục tiêu quốc gia, dự án quan trọng quốc gia",
        "a group that follows national target programmes and important projects";
    GOV_EMERGENCIES "nd137.d10.k3.a.r03" [K3A] [] government, |s| role(s, GroupRole::Emergencies),
        "nhóm chỉ số cho tình huống khẩn cấp, thiên tai, dịch bệnh, tìm kiếm cứu nạn",
        "a group for emergencies, disasters, epidemics and rescue";
    GOV_AD_HOC "nd137.d10.k3.a.r04" [K3A] [] ad_hoc, |s| role(s, GroupRole::AdHoc),
        "nhóm chỉ số theo yêu cầu đột xuất", "a group for what is asked ad hoc";
    MIN_DAILY "nd137.d10.k3.b.r01" [K3B] [] ministry, |s| role(s, GroupRole::DailyMonthly),
        "nhóm chỉ số hằng ngày, hằng tháng của lãnh đạo bộ, ngành",
        "a group for the ministry's daily and monthly steering";
    MIN_PROGRAMMES "nd137.d10.k3.b.r02" [K3B] [] ministry, |s| role(s, GroupRole::NationalProgrammes),
        "nhóm chỉ số theo dõi chương trình mục tiêu quốc gia, dự án quan trọng quốc gia",
        "a group that follows national target programmes and important projects";
    MIN_EMERGENCIES "nd137.d10.k3.b.r03" [K3B] [] ministry, |s| role(s, GroupRole::Emergencies),
        "nhóm chỉ số cho tình huống khẩn cấp, thiên tai, dịch bệnh, tìm kiếm cứu nạn",
        "a group for emergencies, disasters, epidemics and rescue";
    PROV_DAILY "nd137.d10.k3.c.r01" [K3C] [] province, |s| role(s, GroupRole::DailyMonthly),
        "nhóm chỉ số hằng ngày, hằng tháng về kinh tế - xã hội",
        "a group for daily and monthly steering on economy and society";
    PROV_PROGRAMMES "nd137.d10.k3.c.r02" [K3C] [] province, |s| role(s, GroupRole::NationalProgrammes),
        "nhóm chỉ số theo dõi chương trình, dự án quốc gia trên địa bàn",
        "a group that follows national programmes and projects in the province";
    PROV_EMERGENCIES "nd137.d10.k3.c.r03" [K3C] [] province, |s| role(s, GroupRole::Emergencies),
        "nhóm chỉ số cho tình huống khẩn cấp, thiên tai, dịch bệnh, tìm kiếm cứu nạn",
        "a group for emergencies, disasters, epidemics and rescue";
    PROV_LOCAL "nd137.d10.k3.c.r04" [K3C] [] province, |s| role(s, GroupRole::LocalSpecific),
        "các chỉ số đặc thù của địa phương", "indicators specific to the locality";
    PROV_COUNCIL "nd137.d10.k3.c.r05" [K3C] [] province, |s| role(s, GroupRole::CouncilTargets),
        "nhóm chỉ số theo dõi chỉ tiêu tại nghị quyết của Hội đồng nhân dân cấp tỉnh (năm, 5 năm)",
        "a group that follows the targets of the provincial council's resolutions (year, 5 years)";
    PROV_TASKS "nd137.d10.k3.c.r06" [K3C] [] province, |s| role(s, GroupRole::GovernmentTasks),
        "nhóm chỉ số theo dõi nhiệm vụ Chính phủ, Thủ tướng Chính phủ giao (tháng, quý, năm)",
        "a group that follows tasks given by the Government and its head (month, quarter, year)";
    CHOSEN "nd137.d10.k3.d.r01" [K3D] [] other, Subject::chosen,
        "bộ chỉ số do cơ quan tự lựa chọn, xây dựng", "a set that the body chose for itself";
    GROUPED "nd137.d10.k3.r01" [K3] [] with_groups, grouped,
        "việc mỗi chỉ số thuộc một nhóm", "that every indicator belongs to a group";
    DECLARED_GROUPS "nd137.d10.k3.r02" [K3] [] named_groups, declared_groups,
        "việc các nhóm được nhắc đến đều có trong bộ chỉ số",
        "that every group that is named belongs to the set";
    CODES "nd137.d10.k4.b.r06" [K4B] [35] everywhere, code_duplicates,
        "việc không trùng mã chỉ số", "that no code is used twice";
    NAMES "nd137.d10.k4.b.r07" [K4B] [34, 35] everywhere, name_duplicates,
        "việc không trùng tên chỉ số", "that no name is used twice";
    UNITS "nd137.d10.k4.d.r09" [K4D] [35] everywhere, one_unit,
        "việc mỗi chỉ số chỉ có một đơn vị", "that one indicator has one unit";
}

static OTHER_KIND: Message = message(
    "indicator_other_kind",
    "Chỉ bắt buộc với bộ chỉ số của loại cơ quan khác.",
    "Required only of the sets of another kind of body.",
);
static NOT_ASKED: Message = message(
    "indicator_not_asked",
    "Chưa có yêu cầu đột xuất nên không cần nhóm này.",
    "Nothing was asked ad hoc, so the group is not needed.",
);
static NO_GROUPS: Message = message(
    "indicator_no_groups",
    "Bộ chỉ số không chia nhóm.",
    "The set is not divided into groups.",
);
pub(super) static NO_DEFINITIONS: Message =
    message("indicator_no_definitions", "Bộ chỉ số không có chỉ số nào.", "The set is empty.");
pub(super) static DEFINITIONS: Message = message(
    "indicator_definitions",
    "Về {what}: {met} chỉ số đáp ứng, {not_met} không đáp ứng, {undetermined} chưa xác định, \
     {needs_review} cần người xem xét.",
    "On {what}: {met} indicators meet it, {not_met} do not, {undetermined} are undetermined, \
     {needs_review} need a person to look.",
);
pub(super) static HAS_GROUP: Message =
    message("indicator_has_group", "Có {what}: {n} chỉ số.", "Found {what}: {n} indicators.");
pub(super) static MAYBE_LOCAL: Message = message(
    "indicator_maybe_local",
    "Không có nhóm riêng; cần người xem xét các chỉ số đặc thù có nằm trong nhóm tình huống khẩn \
     cấp không.",
    "There is no group of its own; a person should say whether these indicators stand in the group \
     for emergencies.",
);
pub(super) static ALL_GROUPED: Message = message(
    "indicator_all_grouped",
    "Cả {n} chỉ số đều thuộc ít nhất một nhóm.",
    "All {n} indicators belong to at least one group.",
);
pub(super) static IN_NO_GROUP: Message = message(
    "indicator_in_no_group",
    "{n} chỉ số không thuộc nhóm nào: {value}.",
    "Indicators in no group: {n}, namely {value}.",
);
pub(super) static GROUPS_KNOWN: Message = message(
    "indicator_groups_known",
    "Mọi nhóm được nhắc đến đều có trong bộ chỉ số.",
    "Every group that is named belongs to the set.",
);
pub(super) static GROUPS_UNKNOWN: Message = message(
    "indicator_groups_unknown",
    "{n} nhóm được nhắc đến nhưng không có trong bộ chỉ số: {value}.",
    "Groups that are named but do not belong to the set: {n}, namely {value}.",
);
pub(super) static NO_DUPLICATES: Message = message(
    "indicator_no_duplicates",
    "Không có trùng lặp trong {n} chỉ số.",
    "There are no duplicates among {n} indicators.",
);
pub(super) static NOTHING_TO_COMPARE: Message = message(
    "indicator_nothing_to_compare",
    "Không chỉ số nào có mã nên không có mã nào trùng.",
    "No indicator has a code, so no code is used twice.",
);
pub(super) static DUPLICATES: Message = message(
    "indicator_duplicates",
    "{n} trường hợp trùng lặp với nguồn dữ liệu khác nhau, trái nguyên tắc một đầu mối: {value}.",
    "Duplicates with different sources, against the principle of a single point: {n}, namely {value}.",
);
pub(super) static DUPLICATES_ONE_SOURCE: Message = message(
    "indicator_duplicates_one_source",
    "{n} trường hợp trùng lặp có cùng nguồn dữ liệu, cần người xem xét: {value}.",
    "Duplicates with one source, for a person to look at: {n}, namely {value}.",
);
pub(super) static ONE_UNIT: Message =
    message("indicator_one_unit", "Không chỉ số nào có hai đơn vị.", "No indicator has two units.");
pub(super) static TWO_UNITS: Message = message(
    "indicator_two_units",
    "{n} chỉ số được định nghĩa với các đơn vị khác nhau: {value}.",
    "Indicators defined with different units: {n}, namely {value}.",
);

pub(in crate::indicator) static MESSAGES: &[&Message] = &[
    &OTHER_KIND,
    &NOT_ASKED,
    &NO_GROUPS,
    &NO_DEFINITIONS,
    &DEFINITIONS,
    &HAS_GROUP,
    &MAYBE_LOCAL,
    &ALL_GROUPED,
    &IN_NO_GROUP,
    &GROUPS_KNOWN,
    &GROUPS_UNKNOWN,
    &NO_DUPLICATES,
    &NOTHING_TO_COMPARE,
    &DUPLICATES,
    &DUPLICATES_ONE_SOURCE,
    &ONE_UNIT,
    &TWO_UNITS,
];
