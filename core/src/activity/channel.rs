//! Channels of communication (Arts 7.2, 7.3), and what the decree on online services in force on
//! the day asks of them: Decree 42/2022/NĐ-CP until 2026-06-30, then Decree 224/2026/NĐ-CP.

use super::item::{Asked, Checklist, Choice, Item, Kind, Test, When, case, choice, item, place};
use crate::assessment::message::message;
use crate::assessment::{Judgement, Message, Outcome};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, day, text};
use chrono::{Datelike as _, NaiveDate, Weekday};

const D7: Provision = Provision::article(Instrument::Nd137, 7);
const A: Provision = D7.clause(2).point(Letter::A);
const B: Provision = D7.clause(2).point(Letter::B);
const D7_3: Provision = D7.clause(3);

const WHY: Text = text(
    "kênh giao tiếp phải theo nghị định về dịch vụ công trực tuyến có hiệu lực trong ngày",
    "channels follow the decree on online services that is in force on the day",
);
const WHY_SUSPENSION: Text = text(
    "tạm dừng có kế hoạch phải báo trước ít nhất 7 ngày làm việc",
    "a planned suspension has to be announced at least seven working days before",
);
const SERVICES: When = When::Yes("provides_services");
const NEW: When = When::During(Instrument::Nd224);
const SUSPENDED: &[When] = &[NEW, When::Yes("planned_suspension")];

const CHANNELS: &[Choice] = &[
    choice("portal", "cổng hoặc trang thông tin điện tử", "a portal or web site"),
    choice("vneid", "ứng dụng VNeID", "the application VNeID"),
    choice("social", "mạng xã hội", "social networks"),
    choice("app", "ứng dụng dùng chung", "a shared application"),
    choice("hotline", "đường dây nóng", "a hotline"),
    choice("other", "kênh khác", "another channel"),
];

static ITEMS: &[Item] = &[
    item(
        "nd137.d7.k2.a.r01",
        &[A],
        "information_channel",
        text("kênh cung cấp thông tin", "a channel that gives information"),
        text(
            "Cơ quan có kênh cung cấp thông tin trên môi trường điện tử không?",
            "Does the agency have an online channel that gives information?",
        ),
        WHY,
    ),
    item(
        "nd137.d7.k2.a.r02",
        &[A],
        "service_channel",
        text("kênh cung cấp dịch vụ công trực tuyến", "a channel for online public services"),
        text(
            "Cơ quan có kênh cung cấp dịch vụ công trực tuyến không?",
            "Does the agency have a channel for online public services?",
        ),
        WHY,
    )
    .when(&[SERVICES]),
    item(
        "nd137.d7.k2.a.r03",
        &[A],
        "channels",
        text("các kênh chính: cổng thông tin và VNeID", "the main channels, portal and VNeID"),
        text("Cơ quan đang dùng những kênh nào?", "Which channels does the agency use?"),
        WHY,
    )
    .when(&[NEW])
    .takes(Kind::List(CHANNELS), Test::All(&["portal", "vneid"])),
    item(
        "nd137.d7.k2.a.r04",
        &[A],
        "domain",
        text("tên miền đúng dạng", "a domain name of the right form"),
        text("Tên miền của cổng là gì?", "What is the portal's domain name?"),
        WHY,
    )
    .takes(Kind::Text, Test::Own(domain)),
    item(
        "nd137.d7.k2.a.r05",
        &[A],
        "ipv6",
        text("khả năng truy cập qua IPv6", "reachability over IPv6"),
        text("Cổng có truy cập được qua IPv6 không?", "Can the portal be reached over IPv6?"),
        WHY,
    )
    .when(&[NEW]),
    item(
        "nd137.d7.k2.a.r06",
        &[A],
        "suspension_announced",
        text(
            "thông báo tạm dừng trước ít nhất 7 ngày làm việc",
            "notice of the suspension at least seven working days before",
        ),
        text(
            "Việc tạm dừng được thông báo công khai ngày nào?",
            "On which day was the suspension announced?",
        ),
        WHY_SUSPENSION,
    )
    .when(SUSPENDED)
    .takes(Kind::Date, Test::Own(announced)),
    item(
        "nd137.d7.k2.a.r07",
        &[A],
        "recovery_stated",
        text(
            "thời điểm dự kiến hoạt động lại trong thông báo tạm dừng",
            "the expected recovery in the notice of the suspension",
        ),
        text(
            "Thông báo tạm dừng có nêu thời điểm dự kiến hoạt động lại không?",
            "Does the notice say when the service is expected back?",
        ),
        WHY_SUSPENSION,
    )
    .when(SUSPENDED),
    item(
        "nd137.d7.k2.b.r01",
        &[B],
        "on_national_portal",
        text(
            "dịch vụ có trên Cổng Dịch vụ công quốc gia",
            "services on the National Public Service Portal",
        ),
        text(
            "Dịch vụ của cơ quan có trên Cổng Dịch vụ công quốc gia không?",
            "Are the agency's services on the National Public Service Portal?",
        ),
        text(
            "Cổng Dịch vụ công quốc gia là một kênh giao tiếp",
            "the National Public Service Portal is one of the channels",
        ),
    )
    .when(&[SERVICES]),
    item(
        "nd137.d7.k3.r01",
        &[D7_3],
        "electronic_identity",
        text(
            "khả năng sử dụng tài khoản định danh điện tử",
            "use with an electronic identity account",
        ),
        text(
            "Tổ chức, cá nhân có sử dụng được dịch vụ bằng tài khoản định danh điện tử không?",
            "Can users use the services with their electronic identity account?",
        ),
        text(
            "kênh dịch vụ công trực tuyến phải kết nối, tích hợp được với định danh điện tử",
            "service channels have to be able to integrate electronic identity",
        ),
    )
    .when(&[SERVICES]),
];

pub(super) static CHANNEL: Checklist = Checklist {
    title: text("Kênh giao tiếp điện tử", "Electronic channels"),
    subject: text("các kênh của một cơ quan nhà nước", "the channels of a state agency"),
    cases: &[
        case(
            "provides_services",
            A,
            text(
                "Cơ quan có cung cấp dịch vụ công không?",
                "Does the agency provide public services?",
            ),
            text(
                "một số yêu cầu chỉ dành cho kênh dịch vụ công",
                "some requirements are for service channels only",
            ),
        ),
        case(
            "planned_suspension",
            A,
            text(
                "Có việc tạm dừng kênh theo kế hoạch không?",
                "Is or was there a planned suspension of a channel?",
            ),
            WHY_SUSPENSION,
        ),
        case(
            "suspension_starts",
            A,
            text("Việc tạm dừng bắt đầu ngày nào?", "On which day does the suspension start?"),
            WHY_SUSPENSION,
        )
        .of(Kind::Date),
        case(
            "days_off",
            A,
            text(
                "Trong khoảng đó có những ngày nghỉ lễ nào (ngoài thứ Bảy, Chủ nhật)?",
                "Which public holidays fall in between (besides Saturdays and Sundays)?",
            ),
            text(
                "ngày nghỉ lễ không tính là ngày làm việc",
                "public holidays are not working days",
            ),
        )
        .of(Kind::Dates),
    ],
    parts: &[ITEMS],
};

/// The form of a domain name by Decree 224/2026/NĐ-CP: `ten.gov.vn` or `ten.ten.gov.vn`, in plain
/// letters, with no district level. For earlier days the library holds no verified wording.
fn domain(asked: &Asked<'_>) -> Judgement {
    const KEY: &str = "domain";
    let Some(given) = asked.text(KEY) else { return asked.unknown(KEY) };
    let at = place(KEY);
    if Instrument::Nd224.in_force(asked.as_of) == Some(false) {
        return Judgement::review(&DOMAIN_BEFORE, at).quoting(given);
    }
    // Names know no case, and may end with the dot of the root.
    let host = given.trim().to_ascii_lowercase();
    let host = host.split_once("://").map_or(host.as_str(), |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    let host = host.strip_suffix('.').unwrap_or(host);
    let Some(name) = host.strip_suffix(".gov.vn") else {
        return Judgement::new(Outcome::NotMet, &DOMAIN_FORM, at).quoting(given);
    };
    let plain = |label: &str| {
        let ends = label.starts_with('-') || label.ends_with('-');
        let letters = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        !label.is_empty() && !ends && letters
    };
    let name = name.strip_prefix("www.").unwrap_or(name);
    if !name.split('.').all(plain) {
        return Judgement::new(Outcome::NotMet, &DOMAIN_FORM, at).quoting(given);
    }
    if name.split('.').count() > 2 {
        return Judgement::new(Outcome::NotMet, &DOMAIN_DEEP, at).quoting(given);
    }
    Judgement::present(at, given)
}

/// Working days are counted back from the first day of the suspension, the day of the notice
/// among them.
fn announced(asked: &Asked<'_>) -> Judgement {
    const KEY: &str = "suspension_announced";
    const WANTED: usize = 7;
    let Some(notice) = asked.text(KEY).and_then(day) else { return asked.unknown(KEY) };
    let Some(start) = asked.text("suspension_starts").and_then(day) else {
        return asked.unknown("suspension_starts");
    };
    let off: Option<Vec<NaiveDate>> =
        asked.list("days_off").map(|days| days.iter().filter_map(|written| day(written)).collect());
    let works = |day: &NaiveDate| {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        !weekend && !off.as_ref().is_some_and(|days| days.contains(day))
    };
    let before = notice.iter_days().take_while(|day| *day < start).filter(works);
    if before.take(WANTED).count() < WANTED {
        let judged = Judgement::new(Outcome::NotMet, &TOO_LATE, place(KEY));
        return judged.evidence(place(KEY), &notice.to_string());
    }
    if off.is_none() {
        return asked.unknown("days_off");
    }
    Judgement::present_on(place(KEY), notice)
}

static DOMAIN_FORM: Message = message(
    "activity_domain_form",
    "Tên miền “{value}” không có dạng `ten.gov.vn` hoặc `ten.ten.gov.vn`, chữ không dấu.",
    "The domain name “{value}” is not of the form `name.gov.vn` or `name.name.gov.vn` in plain letters.",
);
static DOMAIN_DEEP: Message = message(
    "activity_domain_deep",
    "Tên miền “{value}” có quá hai cấp trước `gov.vn`; không còn cấp huyện.",
    "The domain name “{value}” has more than two levels before `gov.vn`; there is no district level.",
);
static DOMAIN_BEFORE: Message = message(
    "activity_domain_before",
    "Trước ngày 01/07/2026 tên miền “{value}” theo Nghị định 42/2022/NĐ-CP; thư viện chưa kiểm chứng \
     được quy định về dạng tên miền nên cần người xem xét.",
    "Before 2026-07-01 the domain name “{value}” follows Decree 42/2022/NĐ-CP, whose wording on names \
     the library has not verified: a person has to look.",
);
static TOO_LATE: Message = message(
    "activity_too_late",
    "Thông báo cách ngày tạm dừng chưa đủ 7 ngày làm việc.",
    "There are fewer than seven working days from the notice to the suspension.",
);

pub(super) static MESSAGES: &[&Message] = &[&DOMAIN_FORM, &DOMAIN_DEEP, &DOMAIN_BEFORE, &TOO_LATE];
