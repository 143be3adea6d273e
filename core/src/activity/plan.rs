//! Plans of ministries and provinces: five-year and yearly (Art. 6.2.a), online services of public
//! units and utilities (Art. 8.6).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D6_2A: Provision = Provision::article(Instrument::Nd137, 6).clause(2).point(Letter::A);
const D8_6: Provision = Provision::article(Instrument::Nd137, 8).clause(6);

const WHY: Text = text(
    "bộ, ngành và tỉnh phải có kế hoạch được duyệt để đưa hoạt động lên môi trường điện tử",
    "ministries and provinces must have approved plans for moving their work online",
);

const WHY_SERVICES: Text = text(
    "dịch vụ sự nghiệp công, công ích thuộc phạm vi quản lý được đưa lên trực tuyến theo kế hoạch",
    "services of public units and utilities in the body's field go online by a plan",
);
const SERVICES: &[When] = &[BOUND, When::Yes("has_unit_services")];

const FIELDS: &[Choice] = &[
    choice("services", "cung cấp dịch vụ công", "public services"),
    choice("internal", "quản trị nội bộ", "internal administration"),
    choice("direction", "chỉ đạo, điều hành", "direction and management"),
    choice("supervision", "giám sát, kiểm tra, thanh tra", "supervision, checks and inspection"),
];
const ALL_FIELDS: Test = Test::All(&["services", "internal", "direction", "supervision"]);

const PARTS: &[Choice] = &[
    choice("objectives", "mục tiêu", "objectives"),
    choice("tasks", "nhiệm vụ", "tasks"),
    choice("solutions", "giải pháp", "solutions"),
];
const ALL_PARTS: Test = Test::All(&["objectives", "tasks", "solutions"]);

const BOUND: When = When::Yes("ministry_or_province");

static ITEMS: &[Item] = &[
    item(
        "nd137.d6.k2.a.r01",
        &[D6_2A],
        "five_year_plan",
        text("kế hoạch 5 năm đã được phê duyệt", "an approved five-year plan"),
        text(
            "Kế hoạch 5 năm hiện hành đã được phê duyệt chưa?",
            "Is the current five-year plan approved?",
        ),
        WHY,
    )
    .when(&[BOUND]),
    item(
        "nd137.d6.k2.a.r02",
        &[D6_2A],
        "five_year_fields",
        text("các lĩnh vực trong kế hoạch 5 năm", "the fields of the five-year plan"),
        text(
            "Kế hoạch 5 năm bao gồm những lĩnh vực nào?",
            "Which fields does the five-year plan cover?",
        ),
        WHY,
    )
    .when(&[BOUND, When::Yes("five_year_plan")])
    .takes(Kind::List(FIELDS), ALL_FIELDS),
    item(
        "nd137.d6.k2.a.r03",
        &[D6_2A],
        "five_year_parts",
        text("nội dung của kế hoạch 5 năm", "the parts of the five-year plan"),
        text("Kế hoạch 5 năm có những nội dung nào?", "Which parts does the five-year plan have?"),
        WHY,
    )
    .when(&[BOUND, When::Yes("five_year_plan")])
    .takes(Kind::List(PARTS), ALL_PARTS),
    item(
        "nd137.d6.k2.a.r04",
        &[D6_2A],
        "yearly_plan",
        text("kế hoạch của năm nay đã được phê duyệt", "an approved plan for this year"),
        text("Kế hoạch của năm nay đã được phê duyệt chưa?", "Is this year's plan approved?"),
        WHY,
    )
    .when(&[BOUND]),
    item(
        "nd137.d6.k2.a.r05",
        &[D6_2A],
        "yearly_fields",
        text("các lĩnh vực trong kế hoạch năm", "the fields of the yearly plan"),
        text(
            "Kế hoạch năm bao gồm những lĩnh vực nào?",
            "Which fields does the yearly plan cover?",
        ),
        WHY,
    )
    .when(&[BOUND, When::Yes("yearly_plan")])
    .takes(Kind::List(FIELDS), ALL_FIELDS),
    item(
        "nd137.d6.k2.a.r06",
        &[D6_2A],
        "yearly_parts",
        text("nội dung của kế hoạch năm", "the parts of the yearly plan"),
        text("Kế hoạch năm có những nội dung nào?", "Which parts does the yearly plan have?"),
        WHY,
    )
    .when(&[BOUND, When::Yes("yearly_plan")])
    .takes(Kind::List(PARTS), ALL_PARTS),
    item(
        "nd137.d6.k2.a.r07",
        &[D6_2A],
        "plans_carried_out",
        text("tổ chức thực hiện các kế hoạch", "carrying out the plans"),
        text("Các kế hoạch có được tổ chức thực hiện không?", "Are the plans being carried out?"),
        WHY,
    )
    .when(&[BOUND]),
    item(
        "nd137.d8.k6.r01",
        &[D8_6],
        "unit_services_plan",
        text(
            "kế hoạch cung cấp dịch vụ sự nghiệp công, công ích trực tuyến đã ban hành",
            "an issued plan for the online services of public units and utilities",
        ),
        text(
            "Kế hoạch cung cấp dịch vụ sự nghiệp công, công ích trực tuyến đã được rà soát, ban hành chưa?",
            "Is the plan for the online services of public units and utilities reviewed and issued?",
        ),
        WHY_SERVICES,
    )
    .when(SERVICES),
    item(
        "nd137.d8.k6.r02",
        &[D8_6],
        "unit_services_plan_carried_out",
        text(
            "tổ chức thực hiện kế hoạch dịch vụ sự nghiệp công, công ích trực tuyến",
            "carrying out the plan for the services of public units and utilities",
        ),
        text(
            "Kế hoạch dịch vụ sự nghiệp công, công ích trực tuyến có được tổ chức thực hiện không?",
            "Is the plan for the services of public units and utilities being carried out?",
        ),
        WHY_SERVICES,
    )
    .when(SERVICES),
];

pub(super) static PLANS: Checklist = Checklist {
    title: text(
        "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số và dịch vụ công trực tuyến",
        "Plans for information technology, digital transformation and online services",
    ),
    subject: text(
        "một bộ, ngành hoặc tỉnh, thành phố",
        "a ministry, government agency or province",
    ),
    cases: &[
        case(
            "ministry_or_province",
            D6_2A,
            text(
                "Cơ quan có phải là bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ hoặc Ủy ban nhân dân cấp tỉnh không?",
                "Is it a ministry, ministerial-level or government agency, or a provincial People's Committee?",
            ),
            text("chỉ các cơ quan này phải lập kế hoạch", "only these have to make the plans"),
        ),
        case(
            "has_unit_services",
            D8_6,
            text(
                "Có dịch vụ sự nghiệp công, dịch vụ công ích thuộc phạm vi quản lý không?",
                "Are there services of public units or utilities in its field?",
            ),
            text(
                "chỉ khi có dịch vụ thì mới phải có kế hoạch",
                "a plan is due only for such services",
            ),
        ),
    ],
    parts: &[ITEMS],
};
