//! Internal administration (Arts 9.1–9.3, 9.6).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D4: Provision = Provision::article(Instrument::Nd137, 4);
const D6_3: Provision = Provision::article(Instrument::Nd137, 6).clause(3);
const D9: Provision = Provision::article(Instrument::Nd137, 9);
const D9_1: Provision = D9.clause(1);
const D9_2: Provision = D9.clause(2);
const D9_3: Provision = D9.clause(3);
const D9_6: Provision = D9.clause(6);

const WHY_SCOPE: Text = text(
    "đây là các hoạt động quản trị nội bộ được ưu tiên đưa lên môi trường điện tử",
    "these are the activities of internal administration that go online first",
);
const WHY_PROCEDURES: Text = text(
    "thủ tục hành chính nội bộ phải được rà soát và số hóa như thủ tục hành chính",
    "internal procedures are reviewed and digitised as public ones are",
);
const WHY_REPORTS: Text = text(
    "báo cáo nội bộ phải được chuẩn hóa và chuyển sang điện tử",
    "internal reports are standardised and become electronic",
);
const WHY_SYSTEMS: Text = text(
    "hệ thống nội bộ phải đạt yêu cầu cơ bản và kết nối với nhau",
    "internal systems meet the basic requirements and connect to each other",
);

const FIELDS: &[Choice] = &[
    choice("planning", "kế hoạch", "planning"),
    choice("strategy", "chiến lược", "strategy"),
    choice("personnel", "nhân sự", "personnel"),
    choice("finance", "tài chính - kế toán", "finance and accounting"),
    choice("records", "văn thư lưu trữ", "records and archives"),
    choice("property", "tài sản", "property"),
    choice("awards", "thi đua - khen thưởng", "emulation and commendation"),
    choice("general", "hành chính, tổng hợp", "administration and general affairs"),
    choice("other", "lĩnh vực khác", "another field"),
];
/// What is not there cannot be reviewed or put online: only fields with procedures count.
const ALL_FIELDS: Test = Test::AllOf("procedure_fields");

const HAS_PROCEDURES: When = When::Yes("has_internal_procedures");
const PAPER: &[When] = &[HAS_PROCEDURES, When::Yes("paper_results")];

static INTERNAL_ITEMS: &[Item] = &[
    item(
        "nd137.d9.k1.a.r01",
        &[D9_1.point(Letter::A)],
        "fields_online",
        text("các lĩnh vực có thủ tục hành chính nội bộ giải quyết trên môi trường điện tử", "the fields whose internal procedures are resolved online"),
        text("Thủ tục hành chính nội bộ của những lĩnh vực nào được giải quyết trên môi trường điện tử?", "In which fields are internal procedures resolved online?"),
        WHY_SCOPE,
    )
    .when(&[HAS_PROCEDURES])
    .takes(Kind::List(FIELDS), ALL_FIELDS)
    .advice(),
    item(
        "nd137.d9.k1.b.r01",
        &[D9_1.point(Letter::B)],
        "reports_online",
        text("chế độ báo cáo trên môi trường điện tử", "reporting online"),
        text("Chế độ thông tin báo cáo có được thực hiện trên môi trường điện tử không?", "Is reporting done online?"),
        WHY_SCOPE,
    )
    .advice(),
    item(
        "nd137.d9.k1.c.r01",
        &[D9_1.point(Letter::C)],
        "documents_online",
        text("xử lý văn bản, hồ sơ trên môi trường điện tử", "handling of documents and files online"),
        text("Văn bản, hồ sơ công việc có được xử lý trên môi trường điện tử không?", "Are documents and work files handled online?"),
        WHY_SCOPE,
    )
    .advice(),
    item(
        "nd137.d9.k1.d.r01",
        &[D9_1.point(Letter::D)],
        "remote_organised",
        text("tổ chức làm việc, họp từ xa", "remote work and meetings"),
        text("Cơ quan có tổ chức làm việc, họp từ xa khi cần không?", "Does the agency organise remote work and meetings where needed?"),
        WHY_SCOPE,
    )
    .advice(),
    item(
        "nd137.d9.k2.r01",
        &[D9_2],
        "fields_reviewed",
        text("các lĩnh vực có thủ tục hành chính nội bộ đã được rà soát, tái cấu trúc", "the fields whose internal procedures were reviewed and redesigned"),
        text("Thủ tục hành chính nội bộ của những lĩnh vực nào đã được rà soát, tái cấu trúc?", "In which fields were internal procedures reviewed and redesigned?"),
        WHY_PROCEDURES,
    )
    .when(&[HAS_PROCEDURES])
    .takes(Kind::List(FIELDS), ALL_FIELDS),
    item(
        "nd137.d9.k2.r02",
        &[D9_2],
        "basic_parts_stated",
        text("đủ các bộ phận tạo thành cơ bản của thủ tục", "all basic parts of each procedure"),
        text("Mỗi thủ tục hành chính nội bộ có quy định đầy đủ, rõ ràng, cụ thể, hợp lý các bộ phận tạo thành cơ bản không?", "Does each internal procedure state its basic parts fully, clearly, concretely and reasonably?"),
        WHY_PROCEDURES,
    )
    .when(&[HAS_PROCEDURES]),
    item(
        "nd137.d9.k2.r03",
        &[D9_2],
        "internal_quality_met",
        text("chất lượng của thủ tục toàn trình", "the quality of full-process procedures"),
        text("Thủ tục hành chính nội bộ có đạt yêu cầu chất lượng của thủ tục toàn trình không?", "Do internal procedures reach the quality of full-process procedures?"),
        WHY_PROCEDURES,
    )
    .when(&[HAS_PROCEDURES]),
    item(
        "nd137.d9.k2.r04",
        &[D9_2],
        "internal_digitised",
        text("hồ sơ, kết quả nội bộ được số hóa", "internal files and results that are digitised"),
        text("Hồ sơ, kết quả của thủ tục hành chính nội bộ có được số hóa không?", "Are files and results of internal procedures digitised?"),
        WHY_PROCEDURES,
    )
    .when(&[HAS_PROCEDURES]),
    item(
        "nd137.d9.k2.r05",
        &[D9_2, D4],
        "internal_converted",
        text("kết quả giấy được chuyển đổi và lưu trong hệ thống", "paper results converted and stored in a system"),
        text("Kết quả giấy có được chuyển thành thông điệp dữ liệu theo Điều 4 và lưu trong hệ thống không?", "Are paper results converted under Article 4 and stored in a system?"),
        WHY_PROCEDURES,
    )
    .when(PAPER),
    item(
        "nd137.d9.k2.r06",
        &[D9_2],
        "internal_reused",
        text("kết quả chuyển đổi được chia sẻ và sử dụng lại", "converted results shared and reused"),
        text("Kết quả chuyển đổi có được chia sẻ giữa các đơn vị, với cơ quan liên quan và sử dụng lại trong thủ tục hành chính nội bộ khác không?", "Are converted results shared between units and with the agencies concerned, and reused in other internal procedures?"),
        WHY_PROCEDURES,
    )
    .when(PAPER),
    item(
        "nd137.d9.k3.r01",
        &[D9_3],
        "reports_standardised",
        text("chế độ báo cáo được rà soát, chuẩn hóa", "reports that were reviewed and standardised"),
        text("Các chế độ báo cáo đã được rà soát, chuẩn hóa chưa?", "Were the reports reviewed and standardised?"),
        WHY_REPORTS,
    ),
    item(
        "nd137.d9.k3.r02",
        &[D9_3],
        "report_system",
        text("hệ thống thông tin báo cáo", "a reporting information system"),
        text("Cơ quan đã có hệ thống thông tin báo cáo theo quy định chưa?", "Does the agency have the reporting information system that is required?"),
        WHY_REPORTS,
    ),
    item(
        "nd137.d9.k3.r03",
        &[D9_3],
        "electronic_reports",
        text("báo cáo điện tử trong nội bộ", "electronic internal reports"),
        text("Các báo cáo nội bộ có được thực hiện bằng báo cáo điện tử không?", "Are internal reports electronic?"),
        WHY_REPORTS,
    ),
    item(
        "nd137.d9.k3.r04",
        &[D9_3],
        "automatic_reports",
        text("báo cáo tự động, dựa trên dữ liệu, theo thời gian thực", "automatic, data-based, real-time reports"),
        text("Cơ quan có đang chuyển dần sang báo cáo tự động, theo thời gian thực không?", "Is the agency moving to automatic, real-time reports?"),
        WHY_REPORTS,
    )
    .advice(),
    item(
        "nd137.d9.k6.r01",
        &[D9_6, D6_3],
        "systems_meet_basics",
        text("yêu cầu cơ bản của khoản 3 Điều 6 đối với hệ thống nội bộ", "the basic requirements of Article 6(3) for internal systems"),
        text("Các hệ thống nội bộ có đáp ứng khoản 3 Điều 6 không (xem danh mục `system_basics`)?", "Do the internal systems meet Article 6(3) (see the checklist `system_basics`)?"),
        WHY_SYSTEMS,
    ),
    item(
        "nd137.d9.k6.r02",
        &[D9_6],
        "systems_connected",
        text("liên thông, chia sẻ giữa các hệ thống nội bộ", "connection and sharing between internal systems"),
        text("Các hệ thống nội bộ có liên thông, tích hợp, kết nối và chia sẻ với nhau không?", "Are the internal systems integrated and connected, and do they share with each other?"),
        WHY_SYSTEMS,
    ),
];

pub(super) static INTERNAL: Checklist = Checklist {
    title: text("Quản trị nội bộ trên môi trường điện tử", "Internal administration online"),
    subject: text("một cơ quan nhà nước", "a state agency"),
    cases: &[
        case(
            "has_internal_procedures",
            D9_2,
            text(
                "Cơ quan có thủ tục hành chính nội bộ không?",
                "Does the agency have internal administrative procedures?",
            ),
            text(
                "một số yêu cầu chỉ dành cho thủ tục hành chính nội bộ",
                "some requirements are for internal procedures only",
            ),
        ),
        case(
            "procedure_fields",
            D9_1.point(Letter::A),
            text(
                "Cơ quan có thủ tục hành chính nội bộ trong những lĩnh vực nào?",
                "In which fields does the agency have internal administrative procedures?",
            ),
            text(
                "chỉ lĩnh vực có thủ tục mới phải rà soát và đưa lên môi trường điện tử",
                "only fields that have procedures are reviewed and go online",
            ),
        )
        .of(Kind::List(FIELDS)),
        case(
            "paper_results",
            D9_2,
            text(
                "Có kết quả thủ tục hành chính nội bộ nào là văn bản giấy không?",
                "Are any internal results on paper?",
            ),
            text("kết quả giấy phải được chuyển đổi", "results on paper have to be converted"),
        ),
    ],
    parts: &[INTERNAL_ITEMS],
};
