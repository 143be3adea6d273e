//! What Law 20/2023/QH15 Art. 12 itself asks besides the mark: the content whole, the message usable,
//! the signature and the seal of points d.

use super::subject::{LAW, Signature, Subject, WHY_KINDS, other_route, rule, subject_kinds};
use super::{ConverterKind, Direction, SourceKind};
use crate::assessment::message::message;
use crate::assessment::{Answer, Applies, Judgement, Message, Outcome, Row, Rule};
use crate::law::{Letter, Provision};
use crate::text::{Text, text};

const L12_1_A: Provision = LAW.clause(1).point(Letter::A);
const L12_1_B: Provision = LAW.clause(1).point(Letter::B);
const L12_1_D: Provision = LAW.clause(1).point(Letter::D);
const L12_2_A: Provision = LAW.clause(2).point(Letter::A);
const L12_2_D: Provision = LAW.clause(2).point(Letter::D);

static DATA_WHOLE: Rule = rule(
    "luat20.d12.k1.a.r01",
    &[L12_1_A],
    text("nội dung toàn vẹn như văn bản giấy", "content as whole as on the paper"),
    &[],
);
static DATA_ACCESSIBLE: Rule = rule(
    "luat20.d12.k1.b.r01",
    &[L12_1_B],
    text(
        "khả năng truy cập và sử dụng để tham chiếu",
        "a data message that can be opened and used for reference",
    ),
    &[],
);
static DATA_SIGNED: Rule = rule(
    "luat20.d12.k1.d.r01",
    &[L12_1_D],
    text(
        "chữ ký số của cơ quan, tổ chức thực hiện chuyển đổi",
        "the digital signature of the converting agency or organisation",
    ),
    &[13, 30],
);
static PAPER_WHOLE: Rule = rule(
    "luat20.d12.k2.a.r01",
    &[L12_2_A],
    text("nội dung toàn vẹn như thông điệp dữ liệu", "content as whole as in the data message"),
    &[],
);
static PAPER_SIGNED: Rule = rule(
    "luat20.d12.k2.d.r01",
    &[L12_2_D],
    text(
        "chữ ký của cơ quan, tổ chức thực hiện chuyển đổi chứng thư điện tử",
        "the signature of the body that converted the electronic certificate",
    ),
    &[21, 30],
);
static PAPER_SEALED: Rule = rule(
    "luat20.d12.k2.d.r02",
    &[L12_2_D],
    text(
        "dấu (nếu có) của cơ quan, tổ chức chuyển đổi",
        "the seal, if any, of the converting body",
    ),
    &[21, 30],
);
static NOTARISED: Rule = rule(
    "nd137.d4.k1.b.r01",
    &[
        Provision::article(crate::law::Instrument::Nd137, 4).clause(1).point(Letter::B),
        Provision::article(crate::law::Instrument::Nd137, 5).clause(2).point(Letter::B),
    ],
    text(
        "thông tin theo pháp luật về công chứng, chứng thực",
        "what the law on notarisation and authentication prescribes",
    ),
    &[15],
);

static OTHER_DIRECTION: Message = message(
    "other_direction",
    "Chỉ áp dụng cho chiều chuyển đổi ngược lại.",
    "Binds only conversions the other way.",
);
static NO_LICENCE: Message = message(
    "no_licence",
    "Không phải giấy phép, giấy chứng nhận, chứng chỉ, văn bản xác nhận, chấp thuận của cơ quan, tổ \
     chức có thẩm quyền.",
    "Not a licence, certificate, diploma, confirmation or approval by a competent body.",
);
static NO_CERTIFICATE: Message =
    message("no_certificate", "Không phải chứng thư điện tử.", "Not an electronic certificate.");
static EXEMPT: Message = message(
    "exempt",
    "Theo khai báo, pháp luật khác không yêu cầu chữ ký trong trường hợp này.",
    "Another law exempts it from the signature, as declared.",
);
static INDIVIDUAL_SIGNED: Message = message(
    "individual_signed",
    "Chữ ký của cá nhân không thay được chữ ký của cơ quan, tổ chức chuyển đổi.",
    "An individual's signature is not that of the converting agency or organisation.",
);
static UNSIGNED: Message = message(
    "unsigned",
    "Chưa có chữ ký số của cơ quan, tổ chức thực hiện chuyển đổi.",
    "The converting agency or organisation has not signed.",
);
static INDIVIDUAL_CONVERTER: Message = message(
    "individual_converter",
    "Cá nhân chuyển đổi hoặc ký chứng thư điện tử: cần người xem xét ai phải ký và đóng dấu.",
    "An individual converted or signed an electronic certificate: a person has to say who must sign and seal.",
);
static NO_SEAL: Message = message(
    "no_seal",
    "Bên chuyển đổi không có con dấu, hoặc pháp luật không yêu cầu đóng dấu ở đây.",
    "The converting body has no seal, or no law wants it here.",
);
static NO_NOTARY: Message = message(
    "no_notary",
    "Không phục vụ công chứng, chứng thực.",
    "Not for notarisation or authentication.",
);
static NOTARY_LAW: Message = message(
    "notary_law",
    "Áp dụng pháp luật về công chứng, chứng thực; cần người xem xét.",
    "The law on notarisation and authentication applies; a person has to look.",
);

fn to_data(subject: &Subject) -> Applies {
    match subject.transfer.direction() {
        Some(Direction::PaperToData) => Applies::Yes,
        _ => Applies::No(&OTHER_DIRECTION),
    }
}

fn to_paper(subject: &Subject) -> Applies {
    match subject.transfer.direction() {
        Some(Direction::DataToPaper) => Applies::Yes,
        _ => Applies::No(&OTHER_DIRECTION),
    }
}

fn of_kind(subject: &Subject, kind: SourceKind, otherwise: &'static Message) -> Applies {
    match &subject.kinds {
        None => Applies::Unknown(subject_kinds(), WHY_KINDS),
        Some(_) if subject.is(kind) => Applies::Yes,
        Some(_) => Applies::No(otherwise),
    }
}

fn licences(subject: &Subject) -> Applies {
    match to_data(subject) {
        Applies::Yes => of_kind(subject, SourceKind::Licence, &NO_LICENCE),
        no => no,
    }
}

fn certificates(subject: &Subject) -> Applies {
    match to_paper(subject) {
        Applies::Yes => of_kind(subject, SourceKind::ElectronicCertificate, &NO_CERTIFICATE),
        no => no,
    }
}

fn notaries(subject: &Subject) -> Applies {
    match &subject.kinds {
        None => Applies::Unknown(subject_kinds(), WHY_KINDS),
        Some(kinds) if kinds.iter().any(|kind| other_route(*kind) && !kind.is_copy()) => {
            Applies::Yes
        }
        Some(_) => Applies::No(&NO_NOTARY),
    }
}

const WHY_WHOLE: Text = text(
    "phải có người hoặc hệ thống xác nhận nội dung không bị thay đổi",
    "somebody or a system has to confirm that the content did not change",
);
const WHY_ACCESS: Text =
    text("thông điệp dữ liệu phải mở và dùng được", "the data message has to be usable");
const WHY_SIGNED: Text = text(
    "văn bản loại này phải có chữ ký của bên chuyển đổi",
    "a document of this kind needs the converting body's signature",
);
const WHY_EXEMPT: Text = text(
    "luật khác có thể quy định khác về chữ ký",
    "another law may say otherwise about the signature",
);
const WHY_SEAL: Text = text(
    "chỉ cần đóng dấu nếu bên chuyển đổi có con dấu",
    "a seal is needed only if the converting body has one",
);

/// Readings 13 and 30.
fn licence_signed(subject: &Subject) -> Judgement {
    let Signature { by, exempt, signed, .. } = &subject.deeds.signature;
    // `signed` speaks of the converting body; where nobody says who signed, it is the converter.
    let signer = by.or(subject.facts.converter.kind);
    let individual = signer == Some(ConverterKind::Individual);
    let body = signer.is_some() && !individual;
    let answer = signed.answer_on(subject.as_of);
    match (answer, exempt.answer_on(subject.as_of)) {
        (Answer::Yes, _) if body => {
            Judgement::fact_on(signed, "/signature/signed", WHY_SIGNED, subject.as_of)
        }
        (_, Answer::Yes) => Judgement::new(Outcome::NotApplicable, &EXEMPT, "/signature/exempt"),
        // Whether an individual signed settles nothing: only an exemption helps.
        (_, Answer::Unknown) if individual => Judgement::unknown("/signature/exempt", WHY_EXEMPT),
        (_, Answer::No) if individual => {
            let at = by.map_or_else(|| subject.at("/converter/kind"), |_| "/signature/by".into());
            Judgement::new(Outcome::NotMet, &INDIVIDUAL_SIGNED, at)
        }
        (Answer::Yes, _) => Judgement::unknown("/signature/by", WHY_SIGNED),
        (Answer::Unknown, exempt) => {
            let judged = Judgement::fact_on(signed, "/signature/signed", WHY_SIGNED, subject.as_of);
            if exempt == Answer::No {
                judged
            } else {
                judged.missing("/signature/exempt", WHY_EXEMPT)
            }
        }
        (Answer::No, Answer::Unknown) => Judgement::unknown("/signature/exempt", WHY_EXEMPT),
        (Answer::No, Answer::No) => Judgement::new(Outcome::NotMet, &UNSIGNED, "/signature/signed"),
    }
}

/// Reading 30: an individual as converter, or as the only one who signed.
fn by_individual(subject: &Subject) -> bool {
    let individual = Some(ConverterKind::Individual);
    subject.facts.converter.kind == individual || subject.deeds.signature.by == individual
}

fn certificate_signed(subject: &Subject) -> Judgement {
    if by_individual(subject) {
        return Judgement::review(&INDIVIDUAL_CONVERTER, subject.at("/converter/kind"));
    }
    let signed = &subject.deeds.signature.signed;
    Judgement::fact_on(signed, "/signature/signed", WHY_SIGNED, subject.as_of)
}

fn certificate_sealed(subject: &Subject) -> Judgement {
    if by_individual(subject) {
        return Judgement::review(&INDIVIDUAL_CONVERTER, subject.at("/converter/kind"));
    }
    seal(subject, &NO_SEAL, WHY_SEAL)
}

/// A seal where one is wanted.
pub(super) fn seal(subject: &Subject, no_seal: &'static Message, why: Text) -> Judgement {
    let Signature { seal_required, sealed, .. } = &subject.deeds.signature;
    let as_of = subject.as_of;
    match (seal_required.answer_on(as_of), sealed.answer_on(as_of)) {
        (Answer::No, _) => {
            Judgement::new(Outcome::NotApplicable, no_seal, "/signature/seal_required")
        }
        (_, Answer::Yes) | (Answer::Yes, _) => {
            Judgement::fact_on(sealed, "/signature/sealed", why, as_of)
        }
        (Answer::Unknown, Answer::No) => Judgement::unknown("/signature/seal_required", why),
        (Answer::Unknown, Answer::Unknown) => {
            Judgement::unknown("/signature/seal_required", why).missing("/signature/sealed", why)
        }
    }
}

/// The requirements of Art. 12 besides the mark.
pub(super) static ROWS: &[Row<Subject>] = &[
    Row {
        rule: &DATA_WHOLE,
        applies: to_data,
        judge: |subject| {
            Judgement::fact_on(&subject.deeds.integrity, "/integrity", WHY_WHOLE, subject.as_of)
        },
    },
    Row {
        rule: &DATA_ACCESSIBLE,
        applies: to_data,
        judge: |subject| {
            Judgement::fact_on(&subject.deeds.accessible, "/accessible", WHY_ACCESS, subject.as_of)
        },
    },
    Row { rule: &DATA_SIGNED, applies: licences, judge: licence_signed },
    Row {
        rule: &PAPER_WHOLE,
        applies: to_paper,
        judge: |subject| {
            Judgement::fact_on(&subject.deeds.integrity, "/integrity", WHY_WHOLE, subject.as_of)
        },
    },
    Row { rule: &PAPER_SIGNED, applies: certificates, judge: certificate_signed },
    Row { rule: &PAPER_SEALED, applies: certificates, judge: certificate_sealed },
    Row {
        rule: &NOTARISED,
        applies: notaries,
        judge: |_| Judgement::review(&NOTARY_LAW, subject_kinds()),
    },
];

pub(crate) static RULES: &[&Rule] = &[
    &DATA_WHOLE,
    &DATA_ACCESSIBLE,
    &DATA_SIGNED,
    &PAPER_WHOLE,
    &PAPER_SIGNED,
    &PAPER_SEALED,
    &NOTARISED,
];

pub(crate) static MESSAGES: &[&Message] = &[
    &OTHER_DIRECTION,
    &NO_LICENCE,
    &NO_CERTIFICATE,
    &EXEMPT,
    &INDIVIDUAL_SIGNED,
    &UNSIGNED,
    &INDIVIDUAL_CONVERTER,
    &NO_SEAL,
    &NO_NOTARY,
    &NOTARY_LAW,
];
