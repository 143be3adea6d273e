//! Whether something is what the decree defines (Art. 3).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use crate::law::{Instrument, Provision};
use crate::text::{Text, text};

const D3: Provision = Provision::article(Instrument::Nd137, 3);

const WHY: Text = text(
    "chỉ khi đúng định nghĩa thì quy định tương ứng mới áp dụng",
    "the rules that use the term apply only to what it means",
);

const TERMS: &[Choice] = &[
    choice(
        "internal_administration",
        "quản trị nội bộ trên môi trường điện tử",
        "internal administration online",
    ),
    choice(
        "direction",
        "chỉ đạo, điều hành trên môi trường điện tử",
        "direction and management online",
    ),
    choice(
        "supervision",
        "giám sát, kiểm tra trên môi trường điện tử",
        "supervision and inspection online",
    ),
    choice(
        "document_system",
        "hệ thống quản lý văn bản và điều hành",
        "a document management system",
    ),
    choice(
        "direction_system",
        "hệ thống thông tin phục vụ chỉ đạo, điều hành",
        "a direction system",
    ),
];
const DOCUMENT_FUNCTIONS: &[Choice] = &[
    choice(
        "documents",
        "quản lý, xử lý văn bản và hồ sơ công việc",
        "managing and handling documents and work files",
    ),
    choice(
        "direction",
        "hỗ trợ chỉ đạo, điều hành, tác nghiệp",
        "helping direction and daily work",
    ),
    choice("tracking", "theo dõi việc thực hiện nhiệm vụ", "following how tasks are done"),
];
const DIRECTION_FUNCTIONS: &[Choice] = &[
    choice(
        "collects",
        "thu thập, tạo lập, tổng hợp, phân tích dữ liệu",
        "collecting, creating, combining and analysing data",
    ),
    choice("stores", "lưu trữ dữ liệu", "storing data"),
    choice(
        "shares",
        "kết nối, chia sẻ, cung cấp dữ liệu",
        "connecting, sharing and providing data",
    ),
    choice(
        "decisions",
        "hỗ trợ lãnh đạo, quản lý ra quyết định dựa trên dữ liệu",
        "helping leaders decide by data",
    ),
];

static ITEMS: &[Item] = &[
    item(
        "nd137.d3.k1.r01",
        &[D3.clause(1)],
        "administers_electronically",
        text("quản trị nội bộ bằng phương tiện điện tử, một phần hoặc toàn bộ", "internal administration by electronic means, in part or whole"),
        text("Cơ quan nhà nước có thực hiện một phần hoặc toàn bộ quản trị nội bộ bằng phương tiện điện tử không?", "Does a state agency do part or all of its internal administration electronically?"),
        WHY,
    )
    .when(&[When::Is("term", &["internal_administration"])]),
    item(
        "nd137.d3.k2.r01",
        &[D3.clause(2)],
        "directs_electronically",
        text("chỉ đạo, điều hành bằng phương tiện điện tử, một phần hoặc toàn bộ", "direction by electronic means, in part or whole"),
        text("Cơ quan nhà nước có thực hiện một phần hoặc toàn bộ chỉ đạo, điều hành bằng phương tiện điện tử không?", "Does a state agency direct and manage, in part or whole, electronically?"),
        WHY,
    )
    .when(&[When::Is("term", &["direction"])]),
    item(
        "nd137.d3.k3.r01",
        &[D3.clause(3)],
        "supervises_electronically",
        text("giám sát, kiểm tra đúng thẩm quyền bằng phương tiện điện tử", "supervision by electronic means, within its powers"),
        text("Cơ quan có thẩm quyền có giám sát, kiểm tra trong phạm vi được giao bằng phương tiện điện tử không?", "Does a competent agency supervise, within its powers, by electronic means?"),
        WHY,
    )
    .when(&[When::Is("term", &["supervision"])]),
    item(
        "nd137.d3.k4.r01",
        &[D3.clause(4)],
        "document_functions",
        text("các chức năng chính của hệ thống quản lý văn bản và điều hành", "the main functions of a document management system"),
        text("Hệ thống có những chức năng nào?", "Which functions does the system have?"),
        WHY,
    )
    .when(&[When::Is("term", &["document_system"])])
    .takes(Kind::List(DOCUMENT_FUNCTIONS), Test::AllOrReview(&["documents", "direction", "tracking"])),
    item(
        "nd137.d3.k5.r01",
        &[D3.clause(5)],
        "direction_functions",
        text("các chức năng của hệ thống phục vụ chỉ đạo, điều hành", "the functions of a direction system"),
        text("Hệ thống được xây dựng để làm gì?", "What was the system built to do?"),
        WHY,
    )
    .when(&[When::Is("term", &["direction_system"])])
    .takes(
        Kind::List(DIRECTION_FUNCTIONS),
        Test::AllOrReview(&["collects", "stores", "shares", "decisions"]),
    ),
];

pub(super) static DEFINITIONS: Checklist = Checklist {
    title: text("Đối chiếu định nghĩa", "Does it fall under the definition"),
    subject: text(
        "một hoạt động hoặc hệ thống của cơ quan nhà nước",
        "an activity or a system of a state agency",
    ),
    cases: &[case(
        "term",
        D3,
        text("Cần đối chiếu với thuật ngữ nào?", "Which term is it compared with?"),
        text("mỗi thuật ngữ có dấu hiệu riêng", "each term has its own signs"),
    )
    .of(Kind::Choice(TERMS))],
    parts: &[ITEMS],
};
