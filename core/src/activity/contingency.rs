//! Plans for emergencies and interruptions, and recovery (Art. 13).

use super::item::{Checklist, Item, When, case, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D13: Provision = Provision::article(Instrument::Nd137, 13);
const D13_1: Provision = D13.clause(1);
const D13_2: Provision = D13.clause(2);
const A: Provision = D13_2.point(Letter::A);
const B: Provision = D13_2.point(Letter::B);
const C: Provision = D13_2.point(Letter::C);

const WHY: Text = text(
    "giao dịch phải tiếp tục hoặc khôi phục nhanh khi có sự cố",
    "transactions have to go on, or be back soon, when something fails",
);
const OWNER: When = When::Yes("state_system");

static ITEMS: &[Item] = &[
    item(
        "nd137.d13.k1.r01",
        &[D13_1],
        "plan_ready",
        text(
            "phương án khẩn cấp và phương án ứng cứu, khắc phục sự cố sẵn sàng triển khai",
            "plans for emergencies and for response and recovery that are ready",
        ),
        text(
            "Chủ quản đã sẵn sàng triển khai phương án khẩn cấp, gián đoạn và phương án ứng cứu, khắc phục sự cố chưa?",
            "Are the owner's plans for emergencies and interruptions, and for response and recovery, ready?",
        ),
        WHY,
    )
    .when(&[OWNER]),
    item(
        "nd137.d13.k2.r01",
        &[D13_2],
        "plan_follows_security_law",
        text(
            "nội dung phương án theo pháp luật về an toàn thông tin mạng",
            "a plan with what the law on information security asks",
        ),
        text(
            "Phương án có đủ nội dung theo pháp luật về an toàn thông tin mạng không?",
            "Has the plan all that the law on information security asks?",
        ),
        WHY,
    )
    .when(&[OWNER]),
    item(
        "nd137.d13.k2.a.r01",
        &[A],
        "backup_restores",
        text("sao lưu đủ để phục hồi hoạt động", "backups from which operation can be restored"),
        text(
            "Dữ liệu có được sao lưu đủ để phục hồi hoạt động bình thường không?",
            "Are there backups from which normal operation can be restored?",
        ),
        WHY,
    )
    .when(&[OWNER]),
    item(
        "nd137.d13.k2.a.r02",
        &[A],
        "backup_serves_investigation",
        text(
            "sao lưu phục vụ ứng cứu, điều tra sự cố",
            "backups that serve response and investigation",
        ),
        text(
            "Bản sao lưu có dùng được cho ứng cứu và điều tra sự cố tấn công mạng không?",
            "Can the backups serve response to an attack and its investigation?",
        ),
        WHY,
    )
    .when(&[OWNER]),
    item(
        "nd137.d13.k2.b.r01",
        &[B],
        "recovers_fast",
        text("khả năng phục hồi nhanh", "readiness to recover fast"),
        text(
            "Hệ thống có sẵn sàng phục hồi trong thời gian sớm nhất không?",
            "Is the system ready to recover as soon as possible?",
        ),
        WHY,
    )
    // Point b joins the two with "or": where a time is promised or needed, that time counts.
    .when(&[OWNER, When::No("recovery_promised")]),
    item(
        "nd137.d13.k2.b.r02",
        &[B],
        "recovers_as_agreed",
        text(
            "thời gian phục hồi theo cam kết hoặc yêu cầu nghiệp vụ",
            "a time of recovery as promised or as the work needs",
        ),
        text(
            "Thời gian phục hồi có đáp ứng cam kết hoặc yêu cầu nghiệp vụ không?",
            "Does the time of recovery meet what was promised or what the work needs?",
        ),
        WHY,
    )
    .when(&[OWNER, When::Yes("recovery_promised")]),
    item(
        "nd137.d13.k2.c.r01",
        &[C],
        "authority_notified",
        text(
            "việc thông báo, báo cáo kịp thời cho cơ quan quản lý nhà nước về an toàn thông tin mạng",
            "prompt reports to the authority for network information security",
        ),
        text(
            "Khi có tình huống khẩn cấp, sự cố gián đoạn, cơ quan quản lý nhà nước về an toàn thông tin mạng có được thông báo, báo cáo kịp thời không?",
            "Is the authority for network information security told promptly of an emergency or interruption?",
        ),
        text("cơ quan quản lý phải được báo kịp thời", "the authority has to be told promptly"),
    )
    .when(&[OWNER]),
    item(
        "nd137.d13.k2.c.r02",
        &[C],
        "users_notified",
        text("việc thông báo kịp thời cho người sử dụng", "prompt notice to users"),
        text(
            "Khi có tình huống khẩn cấp, sự cố gián đoạn, người sử dụng có được thông báo kịp thời không?",
            "Are users told promptly of an emergency or interruption?",
        ),
        text("người sử dụng phải được báo kịp thời", "users have to be told promptly"),
    )
    .when(&[OWNER]),
];

pub(super) static CONTINGENCY: Checklist = Checklist {
    title: text("Phương án khẩn cấp, ứng cứu sự cố", "Contingency and incident response"),
    subject: text(
        "chủ quản hệ thống trong cơ quan nhà nước",
        "the owner of a system in a state agency",
    ),
    cases: &[
        case(
            "state_system",
            D13_1,
            text(
                "Đây có phải là hệ thống phục vụ giao dịch điện tử trong cơ quan nhà nước không?",
                "Is it a system for electronic transactions in a state agency?",
            ),
            text(
                "Điều 13 ràng buộc chủ quản các hệ thống này",
                "Article 13 binds the owners of such systems",
            ),
        ),
        case(
            "recovery_promised",
            B,
            text(
                "Có cam kết với các bên hoặc yêu cầu nghiệp vụ về thời gian phục hồi không?",
                "Was a time of recovery promised to the parties, or does the work need one?",
            ),
            text(
                "có cam kết thì xét theo cam kết, không thì phải sớm nhất",
                "what was promised counts; otherwise the soonest possible",
            ),
        ),
    ],
    parts: &[ITEMS],
};
