//! Basic requirements of systems and platforms that serve state agencies' work (Art. 6.3), all
//! of which bind (reading 19). Arts 9.6 and 10.6 ask the same of other systems.

use super::item::{Checklist, Item, Question, When, case, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D6_3: Provision = Provision::article(Instrument::Nd137, 6).clause(3);
const A: Provision = D6_3.point(Letter::A);
const B: Provision = D6_3.point(Letter::B);
const C: Provision = D6_3.point(Letter::C);
const D: Provision = D6_3.point(Letter::D);
const DD: Provision = D6_3.point(Letter::Dd);
const E: Provision = D6_3.point(Letter::E);
const G: Provision = D6_3.point(Letter::G);

const WHY: Text = text(
    "mọi hệ thống phục vụ hoạt động của cơ quan nhà nước phải đáp ứng yêu cầu cơ bản này",
    "every system that serves state agencies' work has to meet this basic requirement",
);
const SERVES: &[When] = &[When::Yes("serves_state_agency")];

pub(super) static ITEMS: &[Item] = &[
    item(
        "nd137.d6.k3.a.r01",
        &[A],
        "fits_architecture",
        text("sự phù hợp với Khung Kiến trúc Chính phủ điện tử Việt Nam và khung kiến trúc cấp bộ, cấp tỉnh", "fit with Viet Nam's e-Government architecture framework and that of the ministry or province"),
        text("Hệ thống có phù hợp với Khung Kiến trúc Chính phủ điện tử Việt Nam và khung kiến trúc cấp bộ, cấp tỉnh không?", "Does the system fit Viet Nam's e-Government architecture framework and that of the ministry or province?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.b.r01",
        &[B],
        "interoperates",
        text("khả năng tích hợp, liên thông, chia sẻ dữ liệu", "integration, interconnection and sharing of data"),
        text("Hệ thống có tích hợp, liên thông và chia sẻ dữ liệu được không?", "Can the system integrate, interconnect and share data?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.b.r02",
        &[B],
        "reuses_data",
        text("khả năng sử dụng lại thông tin, dữ liệu", "reuse of information and data"),
        text("Thông tin, dữ liệu đã có trong hệ thống có sử dụng lại được không?", "Can information and data that are already there be reused?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.c.r01",
        &[C],
        "authentic_and_whole",
        text("tính xác thực, tin cậy, toàn vẹn", "authenticity, reliability and integrity"),
        text("Hệ thống có bảo đảm thông tin xác thực, tin cậy và toàn vẹn không?", "Does the system keep information authentic, reliable and whole?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.c.r02",
        &[C],
        "accessible_and_steady",
        text("khả năng dễ tiếp cận, sử dụng liên tục, ổn định", "easy access and steady, uninterrupted use"),
        text("Hệ thống có dễ tiếp cận, truy cập và sử dụng được liên tục, ổn định không?", "Is the system easy to reach, and does it run steadily without interruption?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.d.r01",
        &[D],
        "verifiable",
        text("khả năng kiểm tra, kiểm chứng dữ liệu", "data that can be checked and verified"),
        text("Cơ quan, tổ chức, cá nhân có thẩm quyền có kiểm tra, kiểm chứng được thông tin, dữ liệu khi yêu cầu không?", "Can bodies and persons with authority check and verify information and data on request?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.dd.r01",
        &[DD],
        "extensible",
        text("khả năng phát triển, nâng cấp, mở rộng", "room to develop, upgrade and extend"),
        text("Hệ thống có nâng cấp, mở rộng được theo nhu cầu thực tế không?", "Can the system be upgraded and extended as needs change?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.e.r01",
        &[E],
        "secure",
        text("an toàn thông tin mạng, an ninh mạng theo pháp luật", "information and cyber security as the law asks"),
        text("Hệ thống có đáp ứng pháp luật về an toàn thông tin mạng, an ninh mạng không?", "Does the system meet the law on information and cyber security?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
    item(
        "nd137.d6.k3.g.r01",
        &[G],
        "other_law",
        text("các yêu cầu khác của pháp luật liên quan", "the other requirements of related law"),
        text("Đã rà soát và đáp ứng các yêu cầu khác của pháp luật liên quan chưa?", "Have the other requirements of related law been looked up and met?"),
        WHY,
    )
    .when(SERVES)
    .readings(&[19, 33]),
];

pub(super) const CASES: &[Question] = &[case(
    "serves_state_agency",
    D6_3,
    text(
        "Hệ thống có phục vụ hoạt động của cơ quan nhà nước không?",
        "Does the system serve the work of a state agency?",
    ),
    text(
        "yêu cầu chỉ dành cho hệ thống phục vụ cơ quan nhà nước",
        "only systems that serve state agencies are meant",
    ),
)];

pub(super) static BASICS: Checklist = Checklist {
    title: text("Yêu cầu cơ bản đối với hệ thống", "Basic requirements of a system"),
    subject: text(
        "một hệ thống thông tin hoặc nền tảng số",
        "an information system or digital platform",
    ),
    cases: CASES,
    parts: &[ITEMS],
};
