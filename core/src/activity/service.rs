//! Online public services and procedures (Arts 8.2–8.5). What full and partial mean follows the
//! decree of the day: Decree 42/2022/NĐ-CP until 2026-06-30, then Decree 224/2026/NĐ-CP.

use super::item::{Checklist, Choice, Item, Kind, Question, Test, When, case, choice, item};
use crate::law::{Instrument, Provision};
use crate::text::{Text, text};

const D4: Provision = Provision::article(Instrument::Nd137, 4);
const D8: Provision = Provision::article(Instrument::Nd137, 8);
const D8_2: Provision = D8.clause(2);
const D8_3: Provision = D8.clause(3);
const D8_4: Provision = D8.clause(4);
const D8_5: Provision = D8.clause(5);
const ND42_11_1: Provision = Provision::article(Instrument::Nd42, 11).clause(1);

const WHY_FULL: Text = text(
    "dịch vụ toàn trình phải dựa trên quy trình đã được rà soát và đạt chất lượng",
    "a full-process service rests on a reviewed process of the required quality",
);
const WHY_LEVEL: Text = text(
    "đủ điều kiện thì phải cung cấp toàn trình; chưa toàn trình thì phải thông báo",
    "full process is due where it is possible, and people must be told where it is not",
);
const WHY_RESULT: Text = text(
    "hồ sơ, kết quả được số hóa để tổ chức, cá nhân không phải nộp lại",
    "files and results are digitised so that people need not hand them in again",
);
const WHY_UNITS: Text = text(
    "dịch vụ sự nghiệp công, công ích cũng được đưa lên môi trường điện tử",
    "services of public units and public utilities go online as well",
);

const KINDS: &[Choice] = &[
    choice("administrative", "dịch vụ hành chính công", "an administrative service"),
    choice("public_unit", "dịch vụ sự nghiệp công", "a service of a public unit"),
    choice("public_utility", "dịch vụ công ích", "a public utility service"),
];
const LEVELS: &[Choice] = &[
    choice("full", "toàn trình", "full process"),
    choice("partial", "một phần", "partial"),
    choice("offline", "chưa trực tuyến", "not online"),
];
const ELEMENTS: &[Choice] = &[
    choice("full_information", "đủ thông tin về thủ tục", "full information on the procedure"),
    choice("done_online", "thực hiện hoàn toàn trên môi trường mạng", "done wholly online"),
    choice(
        "resolved_online",
        "giải quyết hoàn toàn trên môi trường mạng",
        "resolved wholly online",
    ),
    choice(
        "result_online_or_post",
        "trả kết quả trực tuyến hoặc qua dịch vụ bưu chính công ích",
        "the result online or by public post",
    ),
];
const REASONS: &[Choice] = &[
    choice("presence", "phải có mặt", "presence is required"),
    choice("on_site", "phải kiểm tra thực địa", "an on-site check"),
    choice("incident", "sự cố kỹ thuật", "a technical incident"),
    choice(
        "technical",
        "lý do kỹ thuật khác không khắc phục được",
        "another technical issue that cannot be solved",
    ),
    choice("other", "lý do khác", "another reason"),
    choice("none", "chưa công bố lý do", "no reason was published"),
];
const PLACES: &[Choice] = &[
    choice("national_portal", "Cổng Dịch vụ công quốc gia", "the National Public Service Portal"),
    choice(
        "procedures_system",
        "Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ hoặc cấp tỉnh",
        "the procedures system of a ministry or province",
    ),
    choice(
        "own_portal",
        "cổng thông tin điện tử của tổ chức cung cấp dịch vụ công",
        "the portal of the organisation that provides it",
    ),
];

const ADMINISTRATIVE: When = When::Is("kind", &["administrative"]);
const OTHER_KINDS: &[When] = &[When::Is("kind", &["public_unit", "public_utility"])];
const ALLOWED: When = When::No("other_law_excludes");
const FULL: When = When::Is("level", &["full"]);

const LEVEL: Question = case(
    "level",
    D8_3,
    text("Dịch vụ đang được cung cấp ở mức nào?", "At which level is the service provided?"),
    WHY_LEVEL,
)
.of(Kind::Choice(LEVELS));

static ITEMS: &[Item] = &[
    item(
        "nd137.d8.k2.r01",
        &[D8_2],
        "process_reviewed",
        text("quy trình đã được rà soát, tái cấu trúc", "a process that was reviewed and redesigned"),
        text("Quy trình của dịch vụ đã được rà soát, tái cấu trúc chưa?", "Was the process of the service reviewed and redesigned?"),
        WHY_FULL,
    )
    .when(&[ADMINISTRATIVE, FULL]),
    item(
        "nd137.d8.k2.r02",
        &[D8_2],
        "quality_met",
        text("chất lượng theo quy định của Chính phủ", "the quality that the Government requires"),
        text("Dịch vụ có đạt yêu cầu chất lượng theo quy định của Chính phủ không?", "Does the service reach the quality that the Government requires?"),
        WHY_FULL,
    )
    .when(&[ADMINISTRATIVE, FULL]),
    item(
        "nd137.d8.k3.r01",
        &[D8_3],
        "level",
        text("mức độ toàn trình khi đủ điều kiện", "full process where it is possible"),
        text("Dịch vụ đang được cung cấp ở mức nào?", "At which level is the service provided?"),
        WHY_LEVEL,
    )
    .when(&[ALLOWED, When::Yes("full_possible")])
    .takes(Kind::Choice(LEVELS), Test::OneOf(&["full"])),
    item(
        "nd137.d8.k3.r02",
        &[D8_3],
        "not_full_announced",
        text("thông báo khi chưa toàn trình", "notice where it is not full process"),
        text("Tổ chức, cá nhân có được thông báo rằng dịch vụ chưa toàn trình không?", "Are people told that the service is not full process?"),
        WHY_LEVEL,
    )
    .when(&[ALLOWED, When::Is("level", &["partial", "offline"])]),
    item(
        "nd137.d8.k3.r03",
        &[D8_3],
        "partial_reason",
        text("lý do được công bố của mức một phần", "a published reason why it is partial"),
        text("Lý do nào được công bố cho việc chỉ cung cấp một phần?", "Which reason was published for providing it only in part?"),
        text("mức một phần chỉ chấp nhận bốn loại lý do được công bố", "a partial level takes one of four published reasons"),
    )
    .when(&[When::During(Instrument::Nd224), ALLOWED, When::Is("level", &["partial"])])
    .takes(Kind::Choice(REASONS), Test::OneOf(&["presence", "on_site", "incident", "technical"])),
    item(
        "nd42.d11.k1.r01",
        &[ND42_11_1, D8_3],
        "full_elements",
        text("các yếu tố của mức toàn trình", "the elements of full process"),
        text("Dịch vụ có những yếu tố nào?", "Which of these does the service have?"),
        text("đủ các yếu tố này mới gọi là toàn trình", "only with all of them is a service full process"),
    )
    .when(&[FULL])
    .takes(
        Kind::List(ELEMENTS),
        Test::All(&["full_information", "done_online", "resolved_online", "result_online_or_post"]),
    ),
    item(
        "nd137.d8.k4.r01",
        &[D8_4],
        "digitised",
        text("hồ sơ, kết quả được số hóa", "files and results that are digitised"),
        text("Hồ sơ và kết quả có được số hóa theo quy định không?", "Are files and results digitised as required?"),
        WHY_RESULT,
    )
    .when(&[ADMINISTRATIVE]),
    item(
        "nd137.d8.k4.r02",
        &[D8_4],
        "result_delivered",
        text("bản điện tử của kết quả tại Kho quản lý dữ liệu điện tử, ứng dụng định danh quốc gia", "an electronic result in the electronic data store, the national identity application"),
        text("Bản điện tử của kết quả có được trả tại Kho quản lý dữ liệu điện tử của tổ chức, cá nhân, tại ứng dụng định danh quốc gia, theo nhu cầu của họ không?", "Is an electronic result delivered to the person's electronic data store, to the national identity application, as they wish?"),
        WHY_RESULT,
    )
    .when(&[ADMINISTRATIVE]),
    item(
        "nd137.d8.k4.r03",
        &[D8_4],
        "kept_as_authorised",
        text("kết quả được lưu theo thỏa thuận ủy quyền", "a result kept as the authorisation says"),
        text("Kết quả có được lưu theo đúng thỏa thuận ủy quyền không?", "Is the result kept as the authorisation says?"),
        text("thực hiện theo ủy quyền thì lưu kết quả theo thỏa thuận ủy quyền", "where somebody acts for another, their agreement says where the result is kept"),
    )
    .when(&[ADMINISTRATIVE, When::Yes("by_authorisation")]),
    item(
        "nd137.d8.k4.r04",
        &[D8_4, D4],
        "paper_converted",
        text("kết quả giấy được chuyển thành thông điệp dữ liệu", "a paper result converted into a data message"),
        text("Kết quả giấy có được chuyển thành thông điệp dữ liệu theo Điều 4 không?", "Is a paper result converted into a data message under Article 4?"),
        WHY_RESULT,
    )
    .when(&[ADMINISTRATIVE, When::Yes("paper_result")]),
    item(
        "nd137.d8.k4.r05",
        &[D8_4],
        "conversion_stored",
        text("bản chuyển đổi được lưu trong hệ thống", "the converted result stored in a system"),
        text("Bản chuyển đổi có được lưu trong hệ thống, cơ sở dữ liệu liên quan không?", "Is the converted result stored in the system or database concerned?"),
        WHY_RESULT,
    )
    .when(&[ADMINISTRATIVE, When::Yes("paper_result")]),
    item(
        "nd137.d8.k4.r06",
        &[D8_4],
        "conversion_reused",
        text("bản chuyển đổi được chia sẻ và sử dụng lại", "the converted result shared and reused"),
        text("Bản chuyển đổi có được chia sẻ giữa các cơ quan nhà nước và sử dụng lại trong thủ tục khác không?", "Is the converted result shared between state agencies and reused in other procedures?"),
        WHY_RESULT,
    )
    .when(&[ADMINISTRATIVE, When::Yes("paper_result")]),
    item(
        "nd137.d8.k5.r01",
        &[D8_5],
        "unit_process_reviewed",
        text("quy trình của dịch vụ sự nghiệp công, công ích đã được rà soát", "the process of the unit's or utility's service, reviewed"),
        text("Quy trình của dịch vụ sự nghiệp công, công ích đã được rà soát, tái cấu trúc chưa?", "Was the process of the unit's or utility's service reviewed and redesigned?"),
        WHY_UNITS,
    )
    .when(OTHER_KINDS),
    item(
        "nd137.d8.k5.r02",
        &[D8_5],
        "provided_at",
        text("nơi cung cấp dịch vụ sự nghiệp công, công ích", "the places that offer the unit's or utility's service"),
        text("Dịch vụ sự nghiệp công, công ích được cung cấp ở đâu?", "Where is the unit's or utility's service offered online?"),
        WHY_UNITS,
    )
    .when(OTHER_KINDS)
    .takes(
        Kind::List(PLACES),
        Test::AllOrReview(&["national_portal", "procedures_system", "own_portal"]),
    ),
];

pub(super) static SERVICE: Checklist = Checklist {
    title: text("Dịch vụ công trực tuyến", "An online public service"),
    subject: text("một dịch vụ công hoặc thủ tục hành chính", "one public service or procedure"),
    cases: &[
        case(
            "kind",
            D8,
            text("Đây là loại dịch vụ công nào?", "Which kind of public service is it?"),
            text("mỗi loại dịch vụ có yêu cầu riêng", "each kind has its own requirements"),
        )
        .of(Kind::Choice(KINDS)),
        case(
            "other_law_excludes",
            D8.clause(1),
            text(
                "Có luật khác không cho thực hiện bằng phương tiện điện tử không?",
                "Does another law forbid doing it electronically?",
            ),
            text(
                "luật khác có thể loại trừ phương tiện điện tử",
                "another law may exclude electronic means",
            ),
        ),
        LEVEL,
        case(
            "full_possible",
            D8_3,
            text(
                "Có đủ điều kiện thực hiện trọn vẹn quy trình bằng phương tiện điện tử không?",
                "Can the whole process be done online from start to end?",
            ),
            WHY_LEVEL,
        ),
        case(
            "by_authorisation",
            D8_4,
            text(
                "Thủ tục có được thực hiện theo ủy quyền không?",
                "Is the procedure done for somebody else by authorisation?",
            ),
            text("lưu kết quả theo thỏa thuận ủy quyền", "the result is then kept as agreed"),
        ),
        case(
            "paper_result",
            D8_4,
            text("Kết quả có được trả bằng văn bản giấy không?", "Is the result given on paper?"),
            text("kết quả giấy phải được chuyển đổi", "a result on paper has to be converted"),
        ),
    ],
    parts: &[ITEMS],
};
