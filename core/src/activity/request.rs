//! Receiving and resolving requests online (Art. 7.1).

use super::item::{Checklist, Item, When, case, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D7_1: Provision = Provision::article(Instrument::Nd137, 7).clause(1);
const A: Provision = D7_1.point(Letter::A);
const B: Provision = D7_1.point(Letter::B);
const C: Provision = D7_1.point(Letter::C);

const WHY: Text = text(
    "tổ chức, cá nhân được gửi yêu cầu và nhận kết quả trên môi trường điện tử",
    "people and organisations may send requests and get results online",
);
const OTHER_LAW: Text = text("pháp luật khác có thể quy định khác", "other law may rule otherwise");

static ITEMS: &[Item] = &[
    item(
        "nd137.d7.k1.a.r01",
        &[A],
        "receives_online",
        text("việc tiếp nhận, giải quyết yêu cầu trên môi trường điện tử", "receiving and resolving requests online"),
        text("Cơ quan có tiếp nhận và giải quyết yêu cầu trên môi trường điện tử không?", "Does the agency receive and resolve requests online?"),
        WHY,
    )
    .when(&[When::No("other_law_excludes")]),
    item(
        "nd137.d7.k1.a.r02",
        &[A],
        "reasons_for_refusal",
        text("lý do rõ ràng khi từ chối yêu cầu", "clear reasons when a request is refused"),
        text("Khi từ chối tiếp nhận, giải quyết, cơ quan có nêu rõ lý do cho tổ chức, cá nhân không?", "When it refuses a request, does the agency tell the sender clearly why?"),
        text("người bị từ chối phải được biết vì sao", "whoever is refused has to be told why"),
    )
    .when(&[When::Yes("refuses_some")]),
    item(
        "nd137.d7.k1.b.r01",
        &[B],
        "channels_set_up",
        text("các kênh giao tiếp điện tử", "channels of electronic communication"),
        text("Cơ quan đã thiết lập các kênh giao tiếp điện tử chưa?", "Has the agency set up electronic channels?"),
        WHY,
    )
    .when(&[When::No("other_law_on_channels")]),
    item(
        "nd137.d7.k1.b.r02",
        &[B],
        "regulation_issued",
        text("quy chế hoạt động của các kênh", "a regulation on how the channels work"),
        text("Cơ quan đã ban hành quy chế hoạt động của các kênh chưa?", "Has the agency issued a regulation on how the channels work?"),
        WHY,
    )
    .when(&[When::No("other_law_on_channels")]),
    item(
        "nd137.d7.k1.c.r01",
        &[C],
        "result_notified",
        text("việc thông báo kết quả bằng phương tiện điện tử", "electronic notice of the result"),
        text("Kết quả xử lý có được thông báo bằng phương tiện điện tử (trừ khi tổ chức, cá nhân đề nghị cách khác) không?", "Is the result notified electronically, unless the sender asks otherwise?"),
        WHY,
    )
    .when(&[When::No("other_law_on_notice")]),
];

pub(super) static REQUESTS: Checklist = Checklist {
    title: text("Tiếp nhận, giải quyết yêu cầu", "Receiving and resolving requests"),
    subject: text("một cơ quan nhà nước", "a state agency"),
    cases: &[
        // Each point of the clause has an exception of its own.
        case(
            "other_law_excludes",
            A,
            text(
                "Pháp luật có quy định khác về việc tiếp nhận, giải quyết yêu cầu trên môi trường điện tử không?",
                "Does other law rule otherwise on receiving and resolving requests online?",
            ),
            OTHER_LAW,
        ),
        case(
            "other_law_on_channels",
            B,
            text(
                "Pháp luật có quy định khác về việc thiết lập kênh giao tiếp điện tử và ban hành quy chế không?",
                "Does other law rule otherwise on setting up electronic channels and their regulation?",
            ),
            OTHER_LAW,
        ),
        case(
            "other_law_on_notice",
            C,
            text(
                "Pháp luật có quy định khác về cách thông báo kết quả xử lý không?",
                "Does other law rule otherwise on how the result is notified?",
            ),
            OTHER_LAW,
        ),
        case(
            "refuses_some",
            A,
            text(
                "Cơ quan có từng từ chối tiếp nhận hoặc giải quyết yêu cầu không?",
                "Has the agency refused to receive or resolve any request?",
            ),
            text("chỉ khi từ chối mới phải nêu lý do", "reasons are due only on a refusal"),
        ),
    ],
    parts: &[ITEMS],
};
