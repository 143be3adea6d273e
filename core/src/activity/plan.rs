//! Five-year and yearly plans of ministries and provinces (Art. 6.2.a).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D6_2A: Provision = Provision::article(Instrument::Nd137, 6).clause(2).point(Letter::A);

const WHY: Text = text(
    "bộ, ngành và tỉnh phải có kế hoạch được duyệt để đưa hoạt động lên môi trường điện tử",
    "ministries and provinces must have approved plans for moving their work online",
);

const FIELDS: &[Choice] = &[
    choice("services", "cung cấp dịch vụ công", "public services"),
    choice("internal", "quản trị nội bộ", "internal administration"),
    choice("direction", "chỉ đạo, điều hành", "direction and management"),
    choice("supervision", "giám sát, kiểm tra, thanh tra", "supervision and inspection"),
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
        text("các phần của kế hoạch 5 năm", "the parts of the five-year plan"),
        text("Kế hoạch 5 năm nêu những phần nào?", "Which parts does the five-year plan have?"),
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
        text("các phần của kế hoạch năm", "the parts of the yearly plan"),
        text("Kế hoạch năm nêu những phần nào?", "Which parts does the yearly plan have?"),
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
];

pub(super) static PLANS: Checklist = Checklist {
    title: text(
        "Kế hoạch ứng dụng công nghệ thông tin, chuyển đổi số",
        "Plans for digital transformation",
    ),
    subject: text(
        "một bộ, ngành hoặc tỉnh, thành phố",
        "a ministry, government agency or province",
    ),
    cases: &[case(
        "ministry_or_province",
        D6_2A,
        text(
            "Cơ quan là bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ hoặc Ủy ban nhân dân cấp tỉnh?",
            "Is it a ministry, ministerial-level or government agency, or a provincial People's Committee?",
        ),
        text("chỉ các cơ quan này phải lập kế hoạch", "only these have to make the plans"),
    )],
    parts: &[ITEMS],
};
