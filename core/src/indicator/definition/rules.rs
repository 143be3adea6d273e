//! What Arts 10.4 and 10.5 ask of a definition, one line a rule.

use super::Indicator;
use super::seen::Seen;
use crate::assessment::message::message;
use crate::assessment::{Message, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const K4: Provision = Provision::article(Instrument::Nd137, 10).clause(4);
const K5: Provision = Provision::article(Instrument::Nd137, 10).clause(5);
const K4A: Provision = K4.point(Letter::A);
const K4B: Provision = K4.point(Letter::B);
const K4C: Provision = K4.point(Letter::C);
const K4D: Provision = K4.point(Letter::D);
const K5A: Provision = K5.point(Letter::A);
const K5B: Provision = K5.point(Letter::B);
const K5C: Provision = K5.point(Letter::C);
const K5D: Provision = K5.point(Letter::D);
const K5DD: Provision = K5.point(Letter::Dd);

/// A rule of the definition: where it looks and what it sees there.
pub(in crate::indicator) struct Asked {
    pub(in crate::indicator) rule: &'static Rule,
    /// The place in the definition.
    pub(in crate::indicator) at: &'static str,
    pub(in crate::indicator) see: fn(&Indicator) -> Seen<'_>,
}

macro_rules! asked {
    ($( $name:ident $id:literal $provisions:tt $severity:ident $readings:tt $at:literal, $see:expr,
        $vi:literal, $en:literal; )*) => {
        $( static $name: Rule = Rule {
            id: $id,
            provisions: &$provisions,
            severity: Severity::$severity,
            what: text($vi, $en),
            readings: &$readings,
        }; )*

        pub(in crate::indicator) static RULES: &[&Rule] = &[$( &$name ),*];

        pub(in crate::indicator) static ASKED: &[Asked] =
            &[$( Asked { rule: &$name, at: $at, see: $see } ),*];
    };
}

asked! {
    OBJECTIVES "nd137.d10.k4.a.r01" [K4A] Required [19, 33] "/fits_objectives",
        |i| Seen::Fact(&i.fits_objectives),
        "sự phù hợp với chỉ tiêu, mục tiêu, nhiệm vụ", "that it fits goals, programmes and tasks";
    UPDATED "nd137.d10.k4.b.r01" [K4B] Required [19, 33] "/updated_regularly",
        |i| Seen::Fact(&i.updated_regularly),
        "việc cập nhật dữ liệu thường xuyên", "that its data are updated regularly";
    ONE_POINT "nd137.d10.k4.b.r02" [K4B] Required [19, 34] "/collection_points",
        |i| Seen::Points(i.collection_points.as_deref()),
        "một đầu mối thu thập duy nhất", "a single point of collection";
    BY_FUNCTION "nd137.d10.k4.b.r03" [K4B] Required [19, 33] "/collection_by_function",
        |i| Seen::Fact(&i.collection_by_function),
        "đầu mối thu thập theo chức năng quản lý nhà nước",
        "a point of collection that follows the division of state management";
    REUSED "nd137.d10.k4.b.r04" [K4B] Required [19, 33] "/reuses_existing",
        |i| Seen::Fact(&i.reuses_existing),
        "việc kế thừa, sử dụng dữ liệu của hệ thống, cơ sở dữ liệu sẵn có",
        "that it takes over data of existing systems and databases";
    SHARED "nd137.d10.k4.b.r05" [K4B] Required [19, 33] "/shared",
        |i| Seen::Fact(&i.shared),
        "việc kết nối, chia sẻ, tái sử dụng thống nhất từ trung ương đến địa phương",
        "that it is connected, shared and used again uniformly from centre to locality";
    STATISTICS "nd137.d10.k4.c.r01" [K4C] Required [19, 33] "/combined_with_statistics",
        |i| Seen::Fact(&i.combined_with_statistics),
        "việc kết hợp với thông tin thống kê và chế độ báo cáo khác",
        "that it is combined with statistics and other reporting";
    RESULTS "nd137.d10.k4.d.r01" [K4D] Required [19, 33] "/measures_results",
        |i| Seen::Fact(&i.measures_results),
        "việc đo lường, đánh giá kết quả, hiệu quả công việc",
        "that it measures results and effectiveness of work";
    METHOD "nd137.d10.k4.d.r02" [K4D] Required [19] "/method",
        |i| Seen::Text(i.method.as_deref()),
        "phương pháp tính", "the method of computation";
    UNIT "nd137.d10.k4.d.r03" [K4D] Required [19] "/unit",
        |i| Seen::Text(i.unit.as_deref()),
        "đơn vị đo lường", "the unit of measurement";
    ATTRIBUTES "nd137.d10.k4.d.r04" [K4D] Required [19] "/attributes",
        |i| Seen::Attributes(i.attributes.as_deref()),
        "các thuộc tính", "the attributes";
    DISAGGREGATIONS "nd137.d10.k4.d.r05" [K4D] Required [19] "/disaggregations",
        |i| Seen::List(i.disaggregations.as_deref()),
        "phân tổ chủ yếu", "the main disaggregations";
    PERIOD "nd137.d10.k4.d.r06" [K4D] Required [19] "/period",
        |i| Seen::Text(i.period.as_deref()),
        "kỳ dữ liệu", "the data period";
    SOURCE "nd137.d10.k4.d.r07" [K4D] Required [19] "/source",
        |i| Seen::Text(i.source.as_deref()),
        "nguồn dữ liệu", "the source of the data";
    COMPARABILITY "nd137.d10.k4.d.r08" [K4D] Required [19] "/comparability",
        |i| Seen::Text(i.comparability.as_deref()),
        "khả năng so sánh", "comparability";
    CRITERION_A "nd137.d10.k5.a.r01" [K5A] Advisory [19, 33] "/criteria/decisive",
        |i| Seen::Fact(&i.criteria.decisive),
        "tiêu chí a: vai trò quyết định đối với mục tiêu, nhiệm vụ quan trọng",
        "criterion a: it decides whether important goals and tasks are reached";
    CRITERION_B "nd137.d10.k5.b.r01" [K5B] Advisory [19, 33] "/criteria/analysis",
        |i| Seen::Fact(&i.criteria.analysis),
        "tiêu chí b: hỗ trợ phân tích, dự báo, đề xuất giải pháp",
        "criterion b: it supports analysis, forecasts and proposals";
    CRITERION_C "nd137.d10.k5.c.r01" [K5C] Advisory [19, 33] "/criteria/measurable",
        |i| Seen::Fact(&i.criteria.measurable),
        "tiêu chí c: cụ thể, định lượng, đo được, có thời hạn, kiểm chứng được",
        "criterion c: it is concrete, quantitative, measurable, limited in time, verifiable";
    CRITERION_D "nd137.d10.k5.d.r01" [K5D] Advisory [19, 33] "/criteria/frequent",
        |i| Seen::Frequent(i),
        "tiêu chí d: tần suất ngắn (liên tục, ngày, tuần, tháng) và chia sẻ tự động",
        "criterion d: short intervals (continuous, day, week, month), shared automatically";
    CRITERION_DD "nd137.d10.k5.dd.r01" [K5DD] Advisory [19, 33] "/criteria/component",
        |i| Seen::Fact(&i.criteria.component),
        "tiêu chí đ: thành phần để tính chỉ tiêu thống kê liên quan",
        "criterion đ: it is a component of related statistical indicators";
    SELECTED "nd137.d10.k5.r01" [K5] Required [19, 33] "/criteria",
        |i| Seen::Selected(i),
        "ít nhất một tiêu chí lựa chọn", "at least one criterion of selection";
}

/// Why each of these facts is needed.
pub(in crate::indicator) const WHY: Text = text(
    "định nghĩa chỉ số phải nêu đủ các nội dung này; chưa nêu không có nghĩa là không có",
    "a definition has to say all of these; what it does not say is not taken as “no”",
);
pub(super) const WHY_ANY: Text = text(
    "chỉ số phải đáp ứng ít nhất một tiêu chí; cần biết ít nhất một tiêu chí được đáp ứng",
    "an indicator has to meet one criterion at least; it has to be known of one",
);
pub(super) const WHY_PERIOD: Text = text(
    "tiêu chí d chỉ đúng với tần suất liên tục, ngày, tuần hoặc tháng",
    "criterion d holds only for continuous, daily, weekly or monthly data",
);

pub(super) static PLACEHOLDER: Message = message(
    "indicator_placeholder",
    "Chỉ ghi “{value}” nên chưa xác định rõ {what}.",
    "It says only “{value}”, which does not settle {what}.",
);
pub(super) static ONE_BODY: Message = message(
    "indicator_one_point",
    "Thu thập từ một đầu mối: “{value}”.",
    "Collected from a single point: “{value}”.",
);
pub(super) static SEVERAL_BODIES: Message = message(
    "indicator_several_points",
    "Có {n} đầu mối thu thập khác nhau: {value}.",
    "There are {n} different points of collection: {value}.",
);
pub(super) static TWO_SPELLINGS: Message = message(
    "indicator_two_spellings",
    "Một đầu mối được viết nhiều cách: {value}; cần người xem xét có phải cùng một cơ quan không.",
    "One point of collection is spelled in several ways: {value}; a person should say whether it \
     is one body.",
);
pub(super) static NOT_SHORT: Message = message(
    "indicator_not_short",
    "Khai đáp ứng tiêu chí d nhưng kỳ dữ liệu “{value}” dài hơn một tháng.",
    "Criterion d is claimed, but the data period “{value}” is longer than a month.",
);
pub(super) static PERIOD_UNREAD: Message = message(
    "indicator_period_unread",
    "Khai đáp ứng tiêu chí d; cần người xem xét kỳ dữ liệu “{value}” có phải tần suất ngắn không.",
    "Criterion d is claimed; a person should say whether the data period “{value}” is a short one.",
);
pub(super) static CRITERION_MET: Message = message(
    "indicator_criterion_met",
    "Đáp ứng tiêu chí lựa chọn: điểm {value} khoản 5 Điều 10.",
    "A criterion of selection is met: Article 10(5), point {value}.",
);
pub(super) static NO_CRITERION: Message = message(
    "indicator_no_criterion",
    "Không tiêu chí lựa chọn nào được đáp ứng.",
    "None of the criteria of selection is met.",
);

pub(in crate::indicator) static MESSAGES: &[&Message] = &[
    &PLACEHOLDER,
    &ONE_BODY,
    &SEVERAL_BODIES,
    &TWO_SPELLINGS,
    &NOT_SHORT,
    &PERIOD_UNREAD,
    &CRITERION_MET,
    &NO_CRITERION,
];
