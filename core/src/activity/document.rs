//! Documents and work files (Art. 9.4), remote work and meetings (Art. 9.5).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D9: Provision = Provision::article(Instrument::Nd137, 9);
const D9_4: Provision = D9.clause(4);
const D9_5: Provision = D9.clause(5);
const WHY_DOCUMENTS: Text = text(
    "văn bản, hồ sơ được xử lý một lần, trên hệ thống, theo dõi được",
    "documents and files are handled once, on the system, and can be followed",
);
const WHY_REMOTE: Text = text(
    "làm việc, họp từ xa cần có phương án và điều kiện",
    "remote work and meetings need a plan and the means",
);
const STEPS: &[Choice] = &[
    choice("receipt", "tiếp nhận văn bản", "receipt"),
    choice("forwarding", "chuyển xử lý", "forwarding"),
    choice("filing", "tạo lập hồ sơ", "opening of files"),
    choice("consultation", "xin ý kiến phối hợp", "consultation"),
    choice("submission", "trình duyệt qua các cấp", "submission for approval"),
    choice("direction", "ý kiến chỉ đạo của lãnh đạo", "directions of leaders"),
    choice("signature", "ký số", "digital signature"),
    choice("issue", "phát hành", "issue"),
];
const ALL_STEPS: Test = Test::All(&[
    "receipt",
    "forwarding",
    "filing",
    "consultation",
    "submission",
    "direction",
    "signature",
    "issue",
]);

static DOCUMENT_ITEMS: &[Item] = &[
    item(
        "nd137.d9.k4.a.r01",
        &[D9_4.point(Letter::A)],
        "full_process",
        text("xử lý toàn trình văn bản, hồ sơ không chứa bí mật nhà nước", "full online handling of documents without state secrets"),
        text("Văn bản, hồ sơ không chứa bí mật nhà nước có được xử lý toàn trình trên môi trường điện tử không?", "Are documents and files without state secrets handled wholly online?"),
        WHY_DOCUMENTS,
    )
    .advice(),
    item(
        "nd137.d9.k4.a.r02",
        &[D9_4.point(Letter::A)],
        "not_twice",
        text("không xử lý song song bản giấy", "no parallel handling on paper"),
        text("Cơ quan có bảo đảm không xử lý song song cả bản điện tử và bản giấy không?", "Does the agency avoid handling the same file both online and on paper?"),
        WHY_DOCUMENTS,
    )
    .when(&[When::No("law_requires_paper")]),
    item(
        "nd137.d9.k4.a.r03",
        &[D9_4.point(Letter::A)],
        "secrets_excluded",
        text("văn bản, hồ sơ chứa bí mật nhà nước được tách khỏi quy trình điện tử thông thường", "state secrets kept out of the ordinary online process"),
        text("Văn bản, hồ sơ chứa bí mật nhà nước có được tách khỏi quy trình điện tử thông thường không?", "Are documents with state secrets kept out of the ordinary online process?"),
        WHY_DOCUMENTS,
    )
    .when(&[When::Yes("has_secrets")]),
    item(
        "nd137.d9.k4.b.r01",
        &[D9_4.point(Letter::B)],
        "traceable",
        text("quy trình theo dõi, kiểm tra, đánh giá được", "a process that can be followed, checked and assessed"),
        text("Quy trình xử lý có theo dõi, kiểm tra, đánh giá được không?", "Can the process be followed, checked and assessed?"),
        WHY_DOCUMENTS,
    ),
    item(
        "nd137.d9.k4.b.r02",
        &[D9_4.point(Letter::B)],
        "steps_on_system",
        text("các khâu thực hiện trên hệ thống quản lý văn bản và điều hành", "the steps done on the document management system"),
        text("Những khâu nào được thực hiện trên hệ thống quản lý văn bản và điều hành?", "Which steps are done on the document management system?"),
        WHY_DOCUMENTS,
    )
    .takes(Kind::List(STEPS), ALL_STEPS),
    item(
        "nd137.d9.k4.c.r01",
        &[D9_4.point(Letter::C)],
        "tasks_synchronised",
        text("đồng bộ tình hình nhiệm vụ được giao qua Trục liên thông văn bản quốc gia", "synchronised progress of assigned tasks over the national document exchange"),
        text("Tình hình, kết quả nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao có được đồng bộ qua Trục liên thông văn bản quốc gia không?", "Is progress on tasks from the Government or Prime Minister synchronised over the national document exchange?"),
        text("Chính phủ, Thủ tướng Chính phủ theo dõi nhiệm vụ từ dữ liệu này", "the Government follows its tasks from these data"),
    )
    .when(&[When::Yes("has_government_tasks")]),
    item(
        "nd137.d9.k4.d.r01",
        &[D9_4.point(Letter::D)],
        "results_synchronised",
        text("đồng bộ kết quả thủ tục hành chính sang hệ thống thông tin giải quyết thủ tục hành chính", "synchronised results in the procedures system"),
        text("Kết quả thủ tục hành chính là văn bản điện tử có được đồng bộ từ hệ thống quản lý văn bản và điều hành với hệ thống thông tin giải quyết thủ tục hành chính không?", "Are results of procedures issued on the document system synchronised to the procedures system?"),
        text("kết quả phải có trên hệ thống thông tin giải quyết thủ tục hành chính", "results have to be in the procedures system"),
    )
    .when(&[When::Yes("issues_procedure_results")]),
    item(
        "nd137.d9.k4.dd.r01",
        &[D9_4.point(Letter::Dd)],
        "secrets_sent_by_law",
        text("gửi, nhận văn bản chứa bí mật nhà nước theo pháp luật về cơ yếu và bảo vệ bí mật nhà nước", "documents with state secrets sent and received under the law on cipher and state secrets"),
        text("Việc gửi, nhận văn bản điện tử chứa bí mật nhà nước có theo pháp luật về cơ yếu và bảo vệ bí mật nhà nước không?", "Are electronic documents with state secrets sent and received under the law on cipher and state secrets?"),
        text("văn bản chứa bí mật nhà nước có quy định riêng", "documents with state secrets have rules of their own"),
    )
    .when(&[When::Yes("exchanges_secrets")]),
];

pub(super) static DOCUMENTS: Checklist = Checklist {
    title: text("Xử lý văn bản, hồ sơ công việc", "Documents and work files"),
    subject: text("một cơ quan nhà nước", "a state agency"),
    cases: &[
        case(
            "law_requires_paper",
            D9_4.point(Letter::A),
            text(
                "Pháp luật có bắt buộc phải có bản giấy không?",
                "Does the law require paper as well?",
            ),
            text(
                "chỉ được xử lý song song khi pháp luật bắt buộc",
                "both may be used only where the law requires paper",
            ),
        ),
        case(
            "has_secrets",
            D9_4.point(Letter::A),
            text(
                "Cơ quan có văn bản, hồ sơ chứa bí mật nhà nước không?",
                "Does the agency have documents with state secrets?",
            ),
            text("bí mật nhà nước được loại trừ", "state secrets are excluded"),
        ),
        case(
            "has_government_tasks",
            D9_4.point(Letter::C),
            text(
                "Cơ quan có nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao không?",
                "Does the agency have tasks from the Government or Prime Minister?",
            ),
            text("chỉ nhiệm vụ được giao mới phải đồng bộ", "only such tasks are synchronised"),
        ),
        case(
            "issues_procedure_results",
            D9_4.point(Letter::D),
            text(
                "Cơ quan có ban hành kết quả thủ tục hành chính trên hệ thống quản lý văn bản và điều hành không?",
                "Does the agency issue results of procedures on its document system?",
            ),
            text(
                "chỉ kết quả thủ tục hành chính mới phải đồng bộ",
                "only results of procedures are synchronised",
            ),
        ),
        case(
            "exchanges_secrets",
            D9_4.point(Letter::Dd),
            text(
                "Cơ quan có gửi, nhận văn bản điện tử chứa bí mật nhà nước không?",
                "Does the agency send or receive electronic documents with state secrets?",
            ),
            text(
                "văn bản chứa bí mật nhà nước có quy định riêng",
                "documents with state secrets have rules of their own",
            ),
        ),
    ],
    parts: &[DOCUMENT_ITEMS],
};

const REMOTE: &[When] = &[When::Yes("works_remotely")];

static REMOTE_ITEMS: &[Item] = &[
    item(
        "nd137.d9.k5.a.r01",
        &[D9_5.point(Letter::A)],
        "option_chosen",
        text(
            "phương án làm việc, họp từ xa được lựa chọn",
            "a chosen option for remote work and meetings",
        ),
        text(
            "Cơ quan đã quyết định phương án làm việc, họp từ xa phù hợp chưa?",
            "Has the agency chosen an option for remote work and meetings that fits it?",
        ),
        WHY_REMOTE,
    )
    .when(REMOTE),
    item(
        "nd137.d9.k5.b.r01",
        &[D9_5.point(Letter::B)],
        "equipment_provided",
        text(
            "điều kiện, thiết bị cho người làm việc từ xa",
            "conditions and equipment for those who work remotely",
        ),
        text(
            "Người làm việc, họp từ xa có được bảo đảm điều kiện, thiết bị cần thiết không?",
            "Do those who work or meet remotely have the conditions and equipment that they need?",
        ),
        WHY_REMOTE,
    )
    .when(REMOTE),
    item(
        "nd137.d9.k5.b.r02",
        &[D9_5.point(Letter::B)],
        "within_norms",
        text("sự phù hợp với tiêu chuẩn, định mức thiết bị", "fit with the norms for equipment"),
        text(
            "Thiết bị có phù hợp tiêu chuẩn, định mức của cơ quan nhà nước không?",
            "Does the equipment accord with the norms for state agencies?",
        ),
        WHY_REMOTE,
    )
    .when(REMOTE),
];

pub(super) static REMOTE_WORK: Checklist = Checklist {
    title: text("Làm việc, họp từ xa", "Remote work and meetings"),
    subject: text("một cơ quan nhà nước", "a state agency"),
    cases: &[case(
        "works_remotely",
        D9_5,
        text(
            "Cơ quan có tổ chức làm việc hoặc họp từ xa không?",
            "Does the agency work or meet remotely?",
        ),
        text(
            "yêu cầu chỉ phát sinh khi làm việc, họp từ xa",
            "the requirements arise only with remote work",
        ),
    )],
    parts: &[REMOTE_ITEMS],
};
