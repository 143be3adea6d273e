//! Every element of Arts 19 and 20 and of Law Art. 47 as a row.

use super::assess::{
    Subject, everyone, large, large_with, provided, recommendation_channel, very_large,
    very_large_with,
};
use crate::assessment::message::message;
use crate::assessment::{Applies, Fact, Judgement, Message, Row, Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::text;

const D19: Provision = Provision::article(Instrument::Nd137, 19);
const D20: Provision = Provision::article(Instrument::Nd137, 20);
const L47: Provision = Provision::article(Instrument::Luat20, 47);

const D19_1A: Provision = D19.clause(1).point(Letter::A);
const D19_1B: Provision = D19.clause(1).point(Letter::B);
const D19_1C: Provision = D19.clause(1).point(Letter::C);
const D19_2A: Provision = D19.clause(2).point(Letter::A);
const D19_2B: Provision = D19.clause(2).point(Letter::B);
const D19_2C: Provision = D19.clause(2).point(Letter::C);
const D19_2D: Provision = D19.clause(2).point(Letter::D);
const D20_1A: Provision = D20.clause(1).point(Letter::A);
const D20_1B: Provision = D20.clause(1).point(Letter::B);
const D20_2A: Provision = D20.clause(2).point(Letter::A);
const D20_2B: Provision = D20.clause(2).point(Letter::B);
const D20_2C: Provision = D20.clause(2).point(Letter::C);
const D20_2D: Provision = D20.clause(2).point(Letter::D);
const L47_1: Provision = L47.clause(1);
const L47_2B: Provision = L47.clause(2).point(Letter::B);
const L47_2C: Provision = L47.clause(2).point(Letter::C);
const L47_2D: Provision = L47.clause(2).point(Letter::D);
const L47_3B: Provision = L47.clause(3).point(Letter::B);
const L47_3C: Provision = L47.clause(3).point(Letter::C);
const L47_3D: Provision = L47.clause(3).point(Letter::D);

/// One line a duty: name, id, provisions, fact, whom it binds, severity, readings, what.
/// `judge` names another judgement than that of the plain fact.
macro_rules! duties {
    ($( $name:ident $id:literal $provisions:tt $group:ident.$fact:ident, $binds:expr,
        $severity:ident, $readings:tt, $vi:literal, $en:literal $(, judge $judge:expr)?; )*) => {
        $( static $name: Rule = Rule {
            id: $id,
            provisions: &$provisions,
            severity: Severity::$severity,
            what: text($vi, $en),
            readings: &$readings,
        }; )*

        pub(super) static RULES: &[&Rule] = &[$( &$name ),*];

        pub(super) static ROWS: &[Row<Subject>] = &[$( Row {
            rule: &$name,
            applies: $binds,
            judge: duties!(@judge $group $fact $($judge)?),
        } ),*];

        /// Every fact with its place in the request.
        pub(super) fn facts(subject: &Subject) -> impl Iterator<Item = (&'static str, &Fact)> {
            [$( (
                concat!("/facts/", stringify!($group), "/", stringify!($fact)),
                &subject.request.facts.$group.$fact,
            ) ),*].into_iter()
        }
    };
    (@judge $group:ident $fact:ident) => {
        |subject| subject.fact(
            &subject.request.facts.$group.$fact,
            concat!("/facts/", stringify!($group), "/", stringify!($fact)),
        )
    };
    (@judge $group:ident $fact:ident $judge:expr) => { $judge };
}

const PROBLEMS_CHANGED: fn(&Subject) -> Applies =
    |s| large_with(s, &s.request.situation.problems_changed, "/situation/problems_changed");
const CONTENT_CHANGED: fn(&Subject) -> Applies =
    |s| large_with(s, &s.request.situation.content_changed, "/situation/content_changed");
const CONDUCT_CHANGED: fn(&Subject) -> Applies =
    |s| very_large_with(s, &s.request.situation.conduct_changed, "/situation/conduct_changed");
const SEARCH: fn(&Subject) -> Applies =
    |s| very_large_with(s, &s.request.situation.search_priority, "/situation/search_priority");
const PREINSTALLED: fn(&Subject) -> Applies =
    |s| very_large_with(s, &s.request.situation.preinstalled_apps, "/situation/preinstalled_apps");
const CHANNEL: fn(&Subject) -> Judgement = recommendation_channel;
const YEARLY: fn(&Subject) -> Judgement = provided;

duties! {
    COMPLIANCE "luat20.d47.k1.a.r01" [L47_1.point(Letter::A)] law.compliance, everyone, Required, [33],
        "tuân thủ pháp luật về giao dịch điện tử và pháp luật có liên quan",
        "compliance with the law on electronic transactions and related law";
    INFORMATION "luat20.d47.k1.b.r01" [L47_1.point(Letter::B)] law.information_on_request, everyone, Required, [33],
        "cung cấp thông tin bằng phương tiện điện tử khi có yêu cầu",
        "information given electronically on request";
    SECURITY "luat20.d47.k1.c.r01" [L47_1.point(Letter::C)] law.security_monitoring, everyone, Required, [33],
        "giám sát an toàn hệ thống thông tin", "monitoring of the system's security";
    PROBLEMS_PUBLISHED "nd137.d19.k1.a.r01" [D19_1A, L47_2B] problems.published, large, Required, [33],
        "công bố công khai trên nền tảng cơ chế phản ánh và xử lý vướng mắc, dễ tiếp cận",
        "a mechanism for handling problems that is public on the platform and easy to reach";
    PROBLEMS_VIETNAMESE "nd137.d19.k1.a.r02" [D19_1A] problems.vietnamese, large, Required, [10, 33],
        "cơ chế phản ánh và xử lý vướng mắc bằng tiếng Việt",
        "the problem mechanism published in Vietnamese";
    PROBLEMS_CHANNEL "nd137.d19.k1.a.r03" [D19_1A] problems.channel_agreed, large, Required, [11, 33],
        "kênh tiếp nhận vướng mắc (trang thông tin điện tử, thư điện tử, ứng dụng di động, kênh khác) thống nhất với người sử dụng",
        "a channel for problems (web site, e-mail, mobile application, other) agreed with users";
    INTAKE_TECHNICAL "nd137.d19.k1.b.r01" [D19_1B, L47_2B] problems.intake_technical, large, Required, [10, 33],
        "tiếp nhận vướng mắc về kỹ thuật", "intake of technical problems";
    INTAKE_DISPUTES "nd137.d19.k1.b.r02" [D19_1B, L47_2B] problems.intake_disputes, large, Required, [10, 33],
        "tiếp nhận khiếu nại, tranh chấp giữa các bên", "intake of complaints and disputes between the parties";
    INTAKE_OTHER "nd137.d19.k1.b.r03" [D19_1B, L47_2B] problems.intake_other, large, Required, [10, 33],
        "tiếp nhận các vướng mắc khác", "intake of other problems";
    NOTICE_BEFORE "nd137.d19.k1.b.r04" [D19_1B, L47_2B] problems.notice_before, large, Required, [10, 33],
        "thông báo cho tài khoản liên quan trước khi xử lý vướng mắc",
        "notice to the accounts concerned before a problem is handled";
    PROBLEMS_AFFECTED "nd137.d19.k1.b.r05" [D19_1B, L47_2B] problems.informs_affected, large, Required, [10, 33],
        "thông tin cho người sử dụng bị ảnh hưởng về vướng mắc và biện pháp xử lý",
        "information for affected users on the problem and the measures";
    RESULT "nd137.d19.k1.b.r06" [D19_1B, L47_2B] problems.result_notified, large, Required, [10, 33],
        "thông báo kết quả xử lý vướng mắc", "notice of the result";
    PROBLEMS_CONTACT "nd137.d19.k1.b.r07" [D19_1B, L47_2B] problems.contact_in_viet_nam, large, Required, [10, 33],
        "đầu mối liên hệ tại Việt Nam chịu trách nhiệm về vướng mắc",
        "a responsible contact in Viet Nam for problems";
    PROBLEMS_UPDATES "nd137.d19.k1.c.r01" [D19_1C] problems.updates_notified, PROBLEMS_CHANGED, Required, [33, 34],
        "thông báo, cập nhật thay đổi của cơ chế xử lý vướng mắc tới người sử dụng",
        "notice to users of changes in the problem mechanism";
    CONTENT_PUBLISHED "nd137.d19.k2.a.r01" [D19_2A, L47_2C] content.published, large, Required, [33],
        "công bố công khai trên nền tảng cơ chế phản ánh và xử lý nội dung vi phạm pháp luật, dễ tiếp cận",
        "a mechanism for illegal content that is public on the platform and easy to reach";
    CONTENT_VIETNAMESE "nd137.d19.k2.a.r02" [D19_2A] content.vietnamese, large, Required, [10, 33],
        "cơ chế phản ánh và xử lý nội dung vi phạm pháp luật bằng tiếng Việt",
        "the illegal-content mechanism published in Vietnamese";
    CONTENT_CHANNEL "nd137.d19.k2.a.r03" [D19_2A] content.channel_agreed, large, Required, [11, 33],
        "kênh phản ánh nội dung vi phạm pháp luật (trang thông tin điện tử, thư điện tử, ứng dụng di động, kênh khác) thống nhất với người sử dụng",
        "a channel for illegal content (web site, e-mail, mobile application, other) agreed with users";
    TRUSTED "nd137.d19.k2.b.r01" [D19_2B, L47_2C] content.trusts_authorities, large, Required, [33],
        "coi cơ quan có thẩm quyền là nguồn phản ánh tin cậy",
        "competent bodies among the trusted sources";
    AUTHORITIES "nd137.d19.k2.c.r01" [D19_2C, L47_2C] content.informs_authorities, large, Required, [10, 33],
        "cung cấp thông tin về hành vi, nội dung, chủ thể vi phạm cho cơ quan có thẩm quyền khi có yêu cầu",
        "information on act, content and person given to competent bodies on request";
    WARNING_BEFORE "nd137.d19.k2.c.r02" [D19_2C, L47_2C] content.warning_before, large, Required, [10, 33],
        "cảnh báo tới tài khoản có dấu hiệu vi phạm pháp luật trước khi xử lý",
        "a warning to suspected accounts before they are handled";
    CONTENT_AFFECTED "nd137.d19.k2.c.r03" [D19_2C, L47_2C] content.informs_affected, large, Required, [10, 33],
        "thông tin cho người sử dụng bị ảnh hưởng về nội dung vi phạm và biện pháp khắc phục",
        "information for affected users on the content and the remedies";
    CONTENT_CONTACT "nd137.d19.k2.c.r04" [D19_2C, L47_2C] content.contact_in_viet_nam, large, Required, [10, 33],
        "đầu mối liên hệ tại Việt Nam chịu trách nhiệm về nội dung vi phạm",
        "a responsible contact in Viet Nam for illegal content";
    CONTENT_UPDATES "nd137.d19.k2.d.r01" [D19_2D] content.updates_notified, CONTENT_CHANGED, Required, [33, 34],
        "thông báo, cập nhật thay đổi của cơ chế xử lý nội dung vi phạm tới người sử dụng",
        "notice to users of changes in the illegal-content mechanism";
    MONTHLY "nd137.d19.k3.r01" [D19.clause(3)] statistics.monthly, large, Required, [4, 33],
        "thống kê số lượng người sử dụng có hoạt động theo từng tháng", "statistics of active users month by month";
    PROVIDED "nd137.d19.k3.r02" [D19.clause(3), L47_1.point(Letter::B)] statistics.provided_yearly, large, Required, [5, 33],
        "cung cấp thông tin hằng năm trước ngày 31 tháng 01",
        "information provided every year before 31 January", judge YEARLY;
    THROUGH "nd137.d19.k3.r03" [D19.clause(3)] statistics.through_the_system, large, Required, [33],
        "cung cấp qua hệ thống tiếp nhận dữ liệu của bộ quản lý giao dịch điện tử, hoặc phương tiện điện tử khác theo hướng dẫn của bộ",
        "information sent through the ministry's reporting system, or by other electronic means as the ministry guides";
    INCIDENTS "luat20.d47.k2.d.r01" [L47_2D] law.incident_report, large, Required, [33],
        "báo cáo hằng năm về sự cố và nguy cơ bị lợi dụng (Luật quy định, Nghị định không quy định chi tiết)",
        "a yearly report on incidents and risks of abuse (in the Law; the decree gives no detail)";
    RECOMMENDATION_PUBLISHED "nd137.d20.k1.a.r01" [D20_1A, L47_3B] recommendation.published, very_large, Required, [33],
        "công bố công khai nguyên tắc, thông số hoặc tiêu chí khuyến nghị hiển thị nội dung, quảng cáo, dễ tiếp cận",
        "public principles, parameters or criteria of recommendations and advertising, easy to reach";
    RECOMMENDATION_VIETNAMESE "nd137.d20.k1.a.r02" [D20_1A] recommendation.vietnamese, very_large, Required, [10, 33],
        "nguyên tắc, thông số hoặc tiêu chí khuyến nghị bằng tiếng Việt",
        "the principles, parameters or criteria of recommendations published in Vietnamese";
    RECOMMENDATION_CHANNEL "nd137.d20.k1.a.r03" [D20_1A] recommendation.channel_agreed, very_large, Required, [11, 33],
        "kênh tiếp nhận về khuyến nghị (trang thông tin điện tử, ứng dụng di động, kênh khác) thống nhất với người sử dụng",
        "a channel for recommendations (web site, mobile application, other) agreed with users", judge CHANNEL;
    SEARCH_CRITERIA "nd137.d20.k1.a.r04" [D20_1A] recommendation.search_criteria, SEARCH, Required, [33],
        "công bố công khai tiêu chí của nội dung được ưu tiên hiển thị khi tìm kiếm",
        "public criteria of what a search shows first";
    OPT_OUT "nd137.d20.k1.b.r01" [D20_1B, L47_3B] recommendation.opt_out, very_large, Required, [33],
        "cho người sử dụng lựa chọn không dùng khuyến nghị nội dung, quảng cáo dựa trên phân tích dữ liệu về mình",
        "a choice not to have recommendations and advertising based on the analysis of one's data";
    OPT_OUT_EXPLAINED "nd137.d20.k1.b.r02" [D20_1B] recommendation.opt_out_explained, very_large, Required, [33],
        "thông tin cho người lựa chọn như vậy về thay đổi khả năng tiếp cận nội dung",
        "information on how access to content changes with that choice";
    CHOICE_KEPT "nd137.d20.k1.b.r03" [D20_1B] recommendation.choice_kept, very_large, Required, [33],
        "không tự động thay đổi lựa chọn của người sử dụng khi chưa có sự đồng ý",
        "no automatic change of a user's choice without consent";
    UNINSTALL "luat20.d47.k3.c.r01" [L47_3C] law.uninstall, PREINSTALLED, Required, [33],
        "cho gỡ ứng dụng cài sẵn không thiết yếu (Luật quy định, Nghị định không quy định chi tiết)",
        "pre-installed applications that are not essential can be uninstalled (in the Law; the decree gives no detail)";
    CONDUCT_PUBLISHED "nd137.d20.k2.a.r01" [D20_2A, L47_3D] conduct.published, very_large, Required, [33],
        "công khai bộ quy tắc ứng xử, dễ tiếp cận", "a code of conduct that is public and easy to reach";
    CONDUCT_VIETNAMESE "nd137.d20.k2.a.r02" [D20_2A] conduct.vietnamese, very_large, Required, [10, 33],
        "bộ quy tắc ứng xử bằng tiếng Việt", "the code of conduct in Vietnamese";
    CONDUCT_UPDATES "nd137.d20.k2.a.r03" [D20_2A] conduct.updates_notified, CONDUCT_CHANGED, Required, [11, 33, 34],
        "phổ biến, cập nhật thay đổi của bộ quy tắc ứng xử (thư điện tử, trang thông tin điện tử, ứng dụng di động, kênh khác)",
        "notice of changes in the code (e-mail, web site, mobile application, other)";
    CONDUCT_COVERS "nd137.d20.k2.b.r01" [D20_2B] conduct.covers_conduct, very_large, Required, [33],
        "bộ quy tắc ứng xử nêu nguyên tắc về cách giao tiếp và hành xử trên nền tảng",
        "a code with principles on how to communicate and behave on the platform";
    CONDUCT_LAWFUL "nd137.d20.k2.c.r01" [D20_2C] conduct.lawful, very_large, Required, [33],
        "bộ quy tắc ứng xử phù hợp với pháp luật, bảo đảm quyền và lợi ích của các bên",
        "a code that accords with the law and the parties' rights and interests";
    CONDUCT_ACCESSIBLE "nd137.d20.k2.d.r01" [D20_2D] conduct.accessible, very_large, Advisory, [33],
        "quy tắc hỗ trợ người khuyết tật, đối tượng yếu thế (khuyến khích)",
        "rules that help people with disabilities and other vulnerable people (encouraged)";
}

pub(super) static BELOW: Message = message(
    "duty_below",
    "Nền tảng chưa đến quy mô mà chủ quản phải thực hiện nghĩa vụ này.",
    "The platform is below the scale from which this duty binds its owner.",
);

pub(super) static NO_CASE: Message = message(
    "duty_no_case",
    "Nghĩa vụ chỉ phát sinh trong trường hợp không xảy ra ở đây (không có thay đổi, không có tính \
     năng liên quan).",
    "The duty arises only in a case that is not given here (nothing changed, no such feature).",
);

pub(super) static NOT_INTERMEDIARY: Message = message(
    "duty_not_intermediary",
    "Không phải nền tảng số trung gian nên chủ quản không chịu nghĩa vụ này.",
    "Not an intermediary platform, so the duty does not bind its owner.",
);

pub(super) static NOT_YET_DUE: Message = message(
    "duty_not_yet_due",
    "Chưa đến hạn; ngày cuối còn kịp là {day}.",
    "Not yet due; the last good day is {day}.",
);

pub(super) static ONLY_EMAIL: Message = message(
    "duty_only_email",
    "Chỉ dùng thư điện tử, trong khi điều khoản này không nêu thư điện tử; cần người xem xét có là \
     “kênh khác” hay không.",
    "E-mail is the only channel, and this provision does not list it; a person should say whether \
     it is “another channel”.",
);

pub(super) static PROVIDED_LATE: Message = message(
    "duty_provided_late",
    "Cung cấp ngày {done}, sau ngày cuối còn kịp là {day} (hiểu chặt: ngày 31 tháng 01 đã muộn).",
    "Provided on {done}, after the last good day {day} (the strict reading: 31 January is late).",
);

pub(super) static PROVIDED_OLD: Message = message(
    "duty_provided_old",
    "Bằng chứng không thuộc kỳ có ngày cuối còn kịp là {day}.",
    "The evidence is not of the period whose last good day is {day}.",
);

pub(super) static MESSAGES: &[&Message] = &[
    &BELOW,
    &NO_CASE,
    &NOT_INTERMEDIARY,
    &NOT_YET_DUE,
    &ONLY_EMAIL,
    &PROVIDED_LATE,
    &PROVIDED_OLD,
];
