//! Direction and management online: systems (Art. 10.6), what ministries and provinces have to set
//! up (Arts 10.2, 11.3), supervision and inspection (Art. 12).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use super::system;
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D6_3: Provision = Provision::article(Instrument::Nd137, 6).clause(3);
const D10: Provision = Provision::article(Instrument::Nd137, 10);
const D10_2: Provision = D10.clause(2);
const D10_6: Provision = D10.clause(6);
const D11_3: Provision = Provision::article(Instrument::Nd137, 11).clause(3);
const D12: Provision = Provision::article(Instrument::Nd137, 12);
const D12_1: Provision = D12.clause(1);
const D12_2: Provision = D12.clause(2);

const WHY_SYSTEM: Text = text(
    "hệ thống phục vụ chỉ đạo, điều hành phải kết nối và có đủ chức năng để ra quyết định dựa trên dữ liệu",
    "a direction system has to be connected and complete, so that decisions rest on data",
);
const WHY_DUTY: Text = text(
    "bộ, ngành và tỉnh chịu trách nhiệm bảo đảm dữ liệu cho chỉ đạo, điều hành",
    "ministries and provinces are responsible for the data of direction and management",
);
const WHY_SUPERVISION: Text = text(
    "giám sát, kiểm tra được chuyển lên môi trường điện tử",
    "supervision and inspection move online",
);

const PLATFORMS: &[Choice] = &[
    choice(
        "document_exchange",
        "Trục liên thông văn bản quốc gia",
        "the national document exchange",
    ),
    choice(
        "data_platform",
        "Nền tảng tích hợp, chia sẻ dữ liệu quốc gia",
        "the national data integration and sharing platform",
    ),
    choice(
        "task_tracking",
        "hệ thống theo dõi nhiệm vụ do Chính phủ, Thủ tướng Chính phủ giao",
        "the tracking of tasks given by the Government and Prime Minister",
    ),
    choice("other", "nền tảng khác", "another platform"),
];
const FUNCTIONS: &[Choice] = &[
    choice(
        "data",
        "thu thập, cập nhật, lưu trữ, xử lý, phân tích dữ liệu",
        "collecting, updating, storing, processing and analysing data",
    ),
    choice(
        "tracking",
        "theo dõi, giám sát, đánh giá nhiệm vụ, mục tiêu",
        "following and assessing tasks and objectives",
    ),
    choice("field", "tương tác trực tuyến tới thực địa", "online interaction with the field"),
    choice("quality", "kiểm soát chất lượng dữ liệu", "control of the quality of data"),
    choice(
        "reporting",
        "chức năng cơ bản của hệ thống báo cáo",
        "the basic functions of a reporting system",
    ),
];
const LINKS: &[Choice] = &[
    choice(
        "document_exchange",
        "Trục liên thông văn bản quốc gia",
        "the national document exchange",
    ),
    choice(
        "task_tracking",
        "hệ thống theo dõi nhiệm vụ được giao",
        "the tracking of assigned tasks",
    ),
    choice("internal", "các hệ thống nội bộ", "the internal systems"),
];

static SYSTEM_ITEMS: &[Item] = &[
    item(
        "nd137.d10.k6.r01",
        &[D10_6, D6_3],
        "platforms_connected",
        text("các nền tảng quốc gia đã kết nối", "the national platforms that are connected"),
        text(
            "Hệ thống đã kết nối với những nền tảng nào?",
            "Which platforms is the system connected to?",
        ),
        WHY_SYSTEM,
    )
    .takes(
        Kind::List(PLATFORMS),
        Test::All(&["document_exchange", "data_platform", "task_tracking"]),
    ),
    item(
        "nd137.d10.k6.r02",
        &[D10_6],
        "databases_connected",
        text(
            "kết nối với cơ sở dữ liệu quốc gia, chuyên ngành và hệ thống khác",
            "connections with national and specialised databases and other systems",
        ),
        text(
            "Hệ thống có kết nối, chia sẻ với các cơ sở dữ liệu và hệ thống khác (kể cả nội bộ) không?",
            "Is the system connected with the databases and other systems, internal ones among them?",
        ),
        WHY_SYSTEM,
    ),
    item(
        "nd137.d10.k6.r03",
        &[D10_6],
        "functions",
        text(
            "các chức năng của hệ thống phục vụ chỉ đạo, điều hành",
            "the functions of a direction system",
        ),
        text("Hệ thống có những chức năng nào?", "Which functions does the system have?"),
        WHY_SYSTEM,
    )
    .takes(
        Kind::List(FUNCTIONS),
        Test::All(&["data", "tracking", "field", "quality", "reporting"]),
    ),
    item(
        "nd137.d10.k6.r04",
        &[D10_6],
        "advanced_technology",
        text(
            "công nghệ tiên tiến để phân tích, dự báo (khuyến khích)",
            "advanced technology for analysis and forecasts (encouraged)",
        ),
        text(
            "Hệ thống có ứng dụng công nghệ tiên tiến để phân tích, dự báo không?",
            "Does the system use advanced technology for analysis and forecasts?",
        ),
        text(
            "Nghị định khuyến khích, không bắt buộc",
            "the decree encourages it and does not require it",
        ),
    )
    .when(&[When::Yes("serves_state_agency")])
    .advice(),
];

pub(super) static SYSTEM: Checklist = Checklist {
    title: text("Hệ thống phục vụ chỉ đạo, điều hành", "A system for direction and management"),
    subject: text(
        "một hệ thống phục vụ chỉ đạo, điều hành",
        "a system for direction and management",
    ),
    cases: system::CASES,
    parts: &[system::ITEMS, SYSTEM_ITEMS],
};

const BOUND: When = When::Yes("ministry_or_province");
/// Article 10(2) names ministries, ministerial-level agencies and provinces; agencies of the
/// Government, which Article 11(3) takes in (6.2.a: “bộ, ngành”), it does not name.
const NAMED: When = When::No("government_agency");

static DUTY_ITEMS: &[Item] = &[
    item(
        "nd137.d10.k2.a.r01",
        &[D10_2.point(Letter::A)],
        "indicator_set_issued",
        text("bộ chỉ số phục vụ chỉ đạo, điều hành đã ban hành", "an issued indicator set for direction and management"),
        text("Cơ quan đã ban hành bộ chỉ số phục vụ chỉ đạo, điều hành chưa?", "Has the body issued its indicator set?"),
        WHY_DUTY,
    )
    .when(&[BOUND, NAMED]),
    item(
        "nd137.d10.k2.b.r01",
        &[D10_2.point(Letter::B)],
        "system_shares_with_government",
        text("hệ thống phục vụ chỉ đạo, điều hành kết nối với hệ thống của Chính phủ, Thủ tướng Chính phủ", "a direction system connected with that of the Government and Prime Minister"),
        text("Hệ thống phục vụ chỉ đạo, điều hành có kết nối, chia sẻ dữ liệu với hệ thống của Chính phủ, Thủ tướng Chính phủ không?", "Is the direction system connected with that of the Government and Prime Minister?"),
        WHY_DUTY,
    )
    .when(&[BOUND, NAMED]),
    item(
        "nd137.d10.k2.b.r02",
        &[D10_2.point(Letter::B)],
        "shares_on_request",
        text("chia sẻ dữ liệu với bộ, tỉnh khác khi có yêu cầu", "sharing with other ministries and provinces on request"),
        text("Khi có yêu cầu, dữ liệu có được chia sẻ với bộ, tỉnh khác không?", "Are data shared with other ministries and provinces on request?"),
        WHY_DUTY,
    )
    .when(&[BOUND, NAMED, When::Yes("others_asked")]),
    item(
        "nd137.d10.k2.b.r03",
        &[D10_2.point(Letter::B)],
        "data_complete_and_secure",
        text("dữ liệu cung cấp đầy đủ, chính xác, kịp thời, an toàn", "provided data that are complete, exact, timely and secure"),
        text("Dữ liệu cung cấp có được bảo đảm đầy đủ, toàn vẹn, chính xác, kịp thời và an toàn không?", "Are the data that are provided complete, whole, exact, timely and secure?"),
        WHY_DUTY,
    )
    .when(&[BOUND, NAMED]),
    item(
        "nd137.d10.k2.c.r01",
        &[D10_2.point(Letter::C)],
        "shared_catalogue",
        text("danh mục dữ liệu dùng chung", "a catalogue of shared data"),
        text("Cơ quan đã lập và chia sẻ danh mục dữ liệu dùng chung chưa?", "Has the body made and shared a catalogue of shared data?"),
        WHY_DUTY,
    )
    .when(&[BOUND, NAMED]),
    item(
        "nd137.d10.k2.d.r01",
        &[D10_2.point(Letter::D)],
        "data_regulation",
        text("quy chế khai thác, kết nối, chia sẻ dữ liệu", "a regulation on the use, connection and sharing of data"),
        text("Cơ quan đã ban hành quy chế khai thác, kết nối, chia sẻ dữ liệu chưa?", "Has the body issued a regulation on using, connecting and sharing data?"),
        WHY_DUTY,
    )
    .when(&[BOUND, NAMED]),
    item(
        "nd137.d11.k3.a.r01",
        &[D11_3.point(Letter::A)],
        "document_system",
        text("hệ thống quản lý văn bản và điều hành", "a document management system"),
        text("Cơ quan đã triển khai hệ thống quản lý văn bản và điều hành chưa?", "Has the body a document management system in use?"),
        WHY_DUTY,
    )
    .when(&[BOUND]),
    item(
        "nd137.d11.k3.a.r02",
        &[D11_3.point(Letter::A)],
        "document_system_links",
        text("các kết nối của hệ thống quản lý văn bản và điều hành", "the connections of the document system"),
        text("Hệ thống quản lý văn bản và điều hành đã kết nối với những hệ thống nào?", "What is the document system connected to?"),
        WHY_DUTY,
    )
    .when(&[BOUND, When::Yes("document_system")])
    .takes(Kind::List(LINKS), Test::All(&["document_exchange", "task_tracking", "internal"])),
    item(
        "nd137.d11.k3.b.r01",
        &[D11_3.point(Letter::B)],
        "scenarios",
        text("kịch bản chỉ đạo, điều hành theo nhiệm vụ được giao", "the scenarios of direction that it was given"),
        text("Cơ quan đã xây dựng kịch bản chỉ đạo, điều hành được giao chưa?", "Has the body made the scenarios that it was given?"),
        WHY_DUTY,
    )
    .when(&[BOUND, When::Yes("scenarios_assigned")]),
    item(
        "nd137.d11.k3.b.r02",
        &[D11_3.point(Letter::B)],
        "ready_to_connect",
        text("hạ tầng, công nghệ, dữ liệu sẵn sàng kết nối", "infrastructure, technology and data ready to connect"),
        text("Hạ tầng, công nghệ và dữ liệu đã sẵn sàng kết nối với hệ thống của Chính phủ chưa?", "Are infrastructure, technology and data ready to connect with the Government's system?"),
        WHY_DUTY,
    )
    .when(&[BOUND]),
];

pub(super) static DUTIES: Checklist = Checklist {
    title: text("Bảo đảm dữ liệu cho chỉ đạo, điều hành", "Data for direction and management"),
    subject: text(
        "một bộ, ngành hoặc tỉnh, thành phố",
        "a ministry, government agency or province",
    ),
    cases: &[
        case(
            "ministry_or_province",
            D11_3,
            text(
                "Cơ quan có phải là bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ hoặc Ủy ban nhân dân cấp tỉnh không?",
                "Is it a ministry, ministerial-level or government agency, or a provincial People's Committee?",
            ),
            text("chỉ các cơ quan này chịu trách nhiệm", "only these are responsible"),
        ),
        case(
            "government_agency",
            D10_2,
            text(
                "Cơ quan có phải là cơ quan thuộc Chính phủ (không phải bộ, cơ quan ngang bộ) không?",
                "Is it an agency of the Government, and neither a ministry nor of ministerial level?",
            ),
            text(
                "khoản 2 Điều 10 không nêu cơ quan thuộc Chính phủ; khoản 3 Điều 11 thì có",
                "Article 10(2) does not name agencies of the Government; Article 11(3) does",
            ),
        ),
        case(
            "others_asked",
            D10_2.point(Letter::B),
            text(
                "Có bộ, tỉnh khác yêu cầu chia sẻ dữ liệu không?",
                "Has another ministry or province asked for data?",
            ),
            text("chỉ phải chia sẻ khi có yêu cầu", "sharing is due on request"),
        ),
        case(
            "scenarios_assigned",
            D11_3.point(Letter::B),
            text(
                "Cơ quan có được giao xây dựng kịch bản chỉ đạo, điều hành không?",
                "Was the body given scenarios of direction to make?",
            ),
            text("chỉ làm theo nhiệm vụ được giao", "only what was assigned is due"),
        ),
    ],
    parts: &[DUTY_ITEMS],
};

const SIDES: &[Choice] = &[
    choice(
        "authority",
        "bộ, ngành hoặc tỉnh có thẩm quyền giám sát, kiểm tra",
        "a ministry, agency or province that supervises",
    ),
    choice(
        "inspected",
        "tổ chức, cá nhân được giám sát, kiểm tra",
        "an organisation or person that is supervised",
    ),
    choice("other", "bên khác", "somebody else"),
];
const AUTHORITY: &[When] = &[When::Is("side", &["authority"])];

static SUPERVISION_ITEMS: &[Item] = &[
    item(
        "nd137.d12.k1.a.r01",
        &[D12_1.point(Letter::A)],
        "process_simplified",
        text("quy trình giám sát, kiểm tra được rà soát, đơn giản hóa", "a reviewed and simpler process of supervision"),
        text("Quy trình giám sát, kiểm tra đã được rà soát, đơn giản hóa chưa?", "Was the process of supervision reviewed and simplified?"),
        WHY_SUPERVISION,
    )
    .when(AUTHORITY),
    item(
        "nd137.d12.k1.a.r02",
        &[D12_1.point(Letter::A)],
        "online_process",
        text("quy trình giám sát, kiểm tra trên môi trường điện tử", "a process of online supervision"),
        text("Đã xây dựng quy trình giám sát, kiểm tra trên môi trường điện tử chưa?", "Is there a process of online supervision?"),
        WHY_SUPERVISION,
    )
    .when(AUTHORITY),
    item(
        "nd137.d12.k1.b.r01",
        &[D12_1.point(Letter::B)],
        "guided_and_deployed",
        text("hướng dẫn, triển khai giám sát, kiểm tra điện tử trong lĩnh vực, địa bàn", "guidance and use of online supervision in its field or area"),
        text("Giám sát, kiểm tra điện tử đã được hướng dẫn và triển khai trong lĩnh vực, địa bàn chưa?", "Is online supervision guided and in use in the field or area?"),
        WHY_SUPERVISION,
    )
    .when(AUTHORITY),
    item(
        "nd137.d12.k1.c.r01",
        &[D12_1.point(Letter::C)],
        "tools_built",
        text("nền tảng, công cụ giám sát, kiểm tra", "platforms and tools of supervision"),
        text("Đã xây dựng nền tảng số, công cụ phục vụ giám sát, kiểm tra chưa?", "Are there digital platforms and tools for supervision?"),
        WHY_SUPERVISION,
    )
    .when(AUTHORITY),
    item(
        "nd137.d12.k2.r01",
        &[D12_2],
        "complies",
        text("việc tuân thủ giám sát, kiểm tra điện tử", "compliance with online supervision"),
        text("Tổ chức, cá nhân có tuân thủ hoạt động giám sát, kiểm tra điện tử không?", "Does the organisation or person comply with online supervision?"),
        WHY_SUPERVISION,
    )
    .when(&[When::Is("side", &["inspected"])]),
];

pub(super) static SUPERVISION: Checklist = Checklist {
    title: text("Giám sát, kiểm tra điện tử", "Online supervision and inspection"),
    subject: text(
        "cơ quan giám sát hoặc bên được giám sát",
        "a supervising body, or one that is supervised",
    ),
    cases: &[case(
        "side",
        D12,
        text("Bên được đánh giá là ai?", "Who is judged?"),
        text("mỗi bên có trách nhiệm riêng", "each side has its own duties"),
    )
    .of(Kind::Choice(SIDES))],
    parts: &[SUPERVISION_ITEMS],
};
