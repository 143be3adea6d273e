//! Experts hired from the state budget (Art. 14).

use super::item::{Checklist, Choice, Item, Kind, Test, When, case, choice, item};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const D14: Provision = Provision::article(Instrument::Nd137, 14);
const D14_1: Provision = D14.clause(1);
const D14_2: Provision = D14.clause(2);
const D14_3: Provision = D14.clause(3);
const D14_4: Provision = D14.clause(4);
const D14_5: Provision = D14.clause(5);

const WHY_HIRE: Text = text(
    "chỉ được thuê chuyên gia cho một số việc, theo tiêu chí và hợp đồng",
    "experts may be hired for some work only, by criteria and by contract",
);
const WHY_RIGHTS: Text = text(
    "chuyên gia có các quyền này khi thực hiện hợp đồng",
    "experts have these rights under their contract",
);
const WHY_PAY: Text = text(
    "chi từ ngân sách phải có nguồn, mức và căn cứ rõ ràng",
    "spending from the budget needs a source, a rate and a ground",
);
const HIRED: When = When::Yes("state_funded");

const WORK: &[Choice] = &[
    choice("database_advice", "tư vấn xây dựng cơ sở dữ liệu", "advice on building databases"),
    choice(
        "management",
        "chuyên môn kỹ thuật về quản lý hệ thống",
        "technical work on managing the system",
    ),
    choice(
        "operation",
        "chuyên môn kỹ thuật về vận hành hệ thống",
        "technical work on operating the system",
    ),
    choice(
        "security",
        "chuyên môn kỹ thuật về bảo đảm an toàn thông tin mạng",
        "technical work on information security",
    ),
    choice("other", "việc khác", "other work"),
];

static ITEMS: &[Item] = &[
    item(
        "nd137.d14.k1.r01",
        &[D14_1],
        "work",
        text("việc được phép thuê chuyên gia", "work for which experts may be hired"),
        text("Chuyên gia được thuê để làm việc gì?", "For which work is the expert hired?"),
        WHY_HIRE,
    )
    .when(&[HIRED])
    .takes(Kind::Choice(WORK), Test::OneOf(&["database_advice", "management", "operation", "security"])),
    item(
        "nd137.d14.k1.r02",
        &[D14_1],
        "able",
        text("năng lực phù hợp với công việc", "ability that fits the work"),
        text("Chuyên gia có năng lực phù hợp với công việc không?", "Has the expert the ability that the work needs?"),
        WHY_HIRE,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k2.a.r01",
        &[D14_2.point(Letter::A)],
        "chosen_by_criteria",
        text("tiêu chí lựa chọn cụ thể cho công việc", "criteria of choice for the work"),
        text("Chuyên gia có được lựa chọn theo tiêu chí cụ thể cho công việc không?", "Was the expert chosen by criteria made for the work?"),
        WHY_HIRE,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k2.b.r01",
        &[D14_2.point(Letter::B)],
        "contract",
        text("hợp đồng với chuyên gia", "a contract with the expert"),
        text("Chuyên gia có làm việc theo hợp đồng không?", "Does the expert work under a contract?"),
        WHY_HIRE,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k3.a.r01",
        &[D14_3.point(Letter::A)],
        "paid_as_agreed",
        text("thù lao theo thỏa thuận", "pay as agreed"),
        text("Chuyên gia có được trả thù lao theo thỏa thuận trong hợp đồng không?", "Is the expert paid as the contract says?"),
        WHY_RIGHTS,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k3.b.r01",
        &[D14_3.point(Letter::B)],
        "informed",
        text("thông tin cần cho công việc", "the information that the work needs"),
        text("Chuyên gia có được cung cấp thông tin liên quan đến công việc không?", "Is the expert given the information that belongs to the work?"),
        WHY_RIGHTS,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k3.c.r01",
        &[D14_3.point(Letter::C)],
        "conference_supported",
        text("hỗ trợ dự hội nghị, hội thảo khoa học trong nước", "support for scientific conferences in Viet Nam"),
        text("Chi phí dự hội nghị, hội thảo khoa học trong nước có được hỗ trợ theo mức quy định không?", "Are the costs of scientific conferences in Viet Nam supported at the set rate?"),
        WHY_RIGHTS,
    )
    .when(&[HIRED, When::Yes("attends_conferences")]),
    item(
        "nd137.d14.k3.d.r01",
        &[D14_3.point(Letter::D)],
        "may_propose",
        text("quyền đề xuất phương thức thực hiện công việc", "the right to propose how to work"),
        text("Chuyên gia có được đề xuất phương thức thực hiện công việc không?", "May the expert propose how to do the work?"),
        WHY_RIGHTS,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k4.a.r01",
        &[D14_4.point(Letter::A)],
        "lawful_source",
        text("nguồn chi từ ngân sách theo phân cấp hoặc nguồn hợp pháp khác", "money from the budget as assigned, or another lawful source"),
        text("Thù lao, hỗ trợ có được chi từ ngân sách theo phân cấp hoặc nguồn hợp pháp khác không?", "Are pay and support paid from the budget as assigned or from another lawful source?"),
        WHY_PAY,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k4.b.r01",
        &[D14_4.point(Letter::B)],
        "rate_in_contract",
        text("mức thù lao trong hợp đồng theo chất lượng, số lượng, thời gian", "a rate in the contract by quality, amount and time"),
        text("Mức thù lao có theo hợp đồng, gắn với chất lượng, số lượng và thời gian không?", "Does the pay follow the contract, by quality, amount and time?"),
        WHY_PAY,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k4.c.r01",
        &[D14_4.point(Letter::C)],
        "settled_by_result",
        text("quyết toán trên cơ sở kết quả thực tế", "settlement by the actual result"),
        text("Việc thanh, quyết toán có dựa trên đánh giá kết quả thực tế không?", "Is the settlement based on the actual result?"),
        WHY_PAY,
    )
    .when(&[HIRED]),
    item(
        "nd137.d14.k5.r01",
        &[D14_5],
        "value_by_norms",
        text("giá trị hợp đồng theo quy định về mức lương và định mức chi", "a contract value by the rules on pay and spending"),
        text("Giá trị hợp đồng có theo quy định về mức lương chuyên gia và định mức chi ngân sách không?", "Does the contract's value follow the rules on experts' pay and on spending?"),
        WHY_PAY,
    )
    .when(&[HIRED]),
];

pub(super) static EXPERTS: Checklist = Checklist {
    title: text("Thuê chuyên gia", "Hiring experts"),
    subject: text("một hợp đồng thuê chuyên gia", "a contract with an expert"),
    cases: &[
        case(
            "state_funded",
            D14,
            text(
                "Cơ quan nhà nước có thuê chuyên gia này từ ngân sách nhà nước không?",
                "Does a state agency hire this expert from the state budget?",
            ),
            text(
                "Điều 14 chỉ nói về chuyên gia thuê từ ngân sách",
                "Article 14 is about experts paid from the budget",
            ),
        ),
        case(
            "attends_conferences",
            D14_3.point(Letter::C),
            text(
                "Chuyên gia có dự hội nghị, hội thảo khoa học trong nước phù hợp với công việc trong hợp đồng không?",
                "Does the expert attend scientific conferences in Viet Nam on the work?",
            ),
            text("khi đó được hỗ trợ chi phí", "the costs are then supported"),
        ),
    ],
    parts: &[ITEMS],
};
