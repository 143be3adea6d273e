//! Whether record, QR payload, printed text and document still belong together.
//!
//! Each step is a finding. Agreement is not authenticity: nothing here is signed, and the last
//! finding says so.

use chrono::NaiveDate;
use serde::Serialize;

use super::mark::{Access, Mark, Tier};
use super::record::{Digested, Record};
use super::subject::{LAW, advice, rule};
use super::{Moment, lines, payload, reading};
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::{
    Applies, Assessment, Detail, Finding, Judgement, Message, Outcome, Row, Rule, evaluate,
};
use crate::json::Read;
use crate::law::{Letter, Provision};
use crate::text::{Arg, Text, name_key, text, tidy};

const WHOLE: &[Provision] = &[LAW.clause(1).point(Letter::A), LAW.clause(2).point(Letter::A)];

static PAYLOAD: Rule = rule(
    "luat20.d12.k1.a.r02",
    WHOLE,
    text("mã QR khớp với hồ sơ chuyển đổi", "a QR code that agrees with the record"),
    &[12],
);
static PRINTED: Rule = rule(
    "luat20.d12.k1.a.r03",
    WHOLE,
    text(
        "ký hiệu riêng in trên văn bản khớp với hồ sơ chuyển đổi",
        "a printed mark that agrees with the record",
    ),
    &[],
);
static RESULT: Rule = rule(
    "luat20.d12.k1.a.r04",
    WHOLE,
    text("văn bản đúng là bản được ghi trong hồ sơ", "the document that the record names"),
    &[],
);
static SOURCE: Rule = rule(
    "luat20.d12.k1.a.r05",
    WHOLE,
    text("bản gốc đúng là bản được ghi trong hồ sơ", "the source that the record names"),
    &[],
);
static AUTHENTIC: Rule = advice(
    "luat20.d12.k1.a.r06",
    WHOLE,
    text("chữ ký bảo đảm tính xác thực", "a signature that assures authenticity"),
    &[],
);

/// The document is as it was marked. Judged where documents are read.
pub static UNCHANGED: Rule = rule(
    "luat20.d12.k1.a.r07",
    WHOLE,
    text(
        "văn bản không bị thay đổi sau khi gắn ký hiệu riêng",
        "a document that did not change after it was marked",
    ),
    &[],
);
/// The mark can be seen. Judged where documents are read.
pub static SHOWN: Rule = rule(
    "luat20.d12.k1.c.r01",
    &[LAW.clause(1).point(Letter::C), LAW.clause(2).point(Letter::C)],
    text("ký hiệu riêng hiển thị trên trang", "the mark is shown on a page"),
    &[12],
);

static AGREES: Message = message("agrees", "Khớp.", "They agree.");
static DIFFERS: Message = message(
    "differs",
    "Khác nhau ở {field}: hồ sơ ghi “{record}”, ở đây là “{value}”.",
    "They differ in {field}: the record says “{record}”, here it is “{value}”.",
);
static NOT_GIVEN: Message =
    message("not_given", "Không được đưa vào để đối chiếu.", "Not given, so not compared.");
static FOREIGN_PAYLOAD: Message = message(
    "foreign_payload",
    "Mã QR không do thư viện này tạo; cần người xem xét, đối chiếu “{value}”.",
    "The QR code is not of this library; a person has to compare “{value}”.",
);
static PARTLY_READ: Message = message(
    "partly_read",
    "Các phần đọc được đều khớp, nhưng không thấy {field}; cần người xem xét.",
    "What could be read agrees, but {field} was not found; a person has to look.",
);
static UNSIGNED: Message = message(
    "unverified_signature",
    "Thư viện không kiểm chữ ký; các phần khớp nhau không có nghĩa là xác thực.",
    "The library verifies no signature; agreement is not authenticity.",
);

/// What to compare. The marked document itself may travel with the request.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifyRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much the verdict says.
    #[serde(default)]
    pub detail: Detail,
    /// The marked document's digest, where the document is not given.
    #[serde(default)]
    pub document: Option<Digested>,
    /// What a scanner read from the QR code.
    #[serde(default)]
    pub payload: Option<String>,
    /// The record of the conversion.
    pub record: Record,
    /// The digest of the document before it was marked.
    #[serde(default)]
    pub source: Option<Digested>,
    /// The printed mark.
    #[serde(default)]
    pub text: Option<String>,
}

/// The answer for each step.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verification {
    /// One finding a step.
    pub assessment: Assessment,
}

struct Subject {
    /// The record came out of the document itself.
    embedded: bool,
    document: Option<Digested>,
    payload: Option<Result<payload::Payload, Error>>,
    payload_text: String,
    record: Record,
    source: Option<Digested>,
    text: Option<(String, reading::ReadMark)>,
}

/// A field in which two things differ: its name, what the record says, what is here.
struct Difference {
    field: Text,
    record: String,
    here: String,
}

impl Difference {
    fn judgement(self, at: &'static str) -> Judgement {
        Judgement::new(Outcome::NotMet, &DIFFERS, at)
            .arg("field", Arg::Text(self.field))
            .arg("record", Arg::Quote(self.record.chars().take(200).collect()))
            .quoting(&self.here)
    }
}

const WORDING: Text = text("ký hiệu riêng", "the wording");
const TIME: Text = text("thời gian chuyển đổi", "the time of conversion");
const CONVERTER: Text = text("tên bên chuyển đổi", "the converter's name");
const SYSTEM: Text = text("tên hệ thống", "the system's name");
const OWNER: Text = text("tên chủ quản", "the owner's name");
const URL: Text = text("đường dẫn", "the URL");
const CODE: Text = text("mã tra cứu", "the code");
const DIGEST: Text = text("mã băm SHA-256", "the SHA-256 digest");
const LENGTH: Text = text("số byte", "the number of bytes");
const CONTENT: Text = text("nội dung mã QR", "the QR code's content");

fn given<T>(part: &Option<T>) -> Applies {
    if part.is_some() { Applies::Yes } else { Applies::No(&NOT_GIVEN) }
}

fn payload_agrees(subject: &Subject) -> Judgement {
    let record = &subject.record;
    let here = payload::normal(&subject.payload_text);
    let recorded = record.payload.as_deref().map(payload::normal);
    let content = |recorded: String| {
        Difference { field: CONTENT, record: recorded, here: here.clone() }.judgement("/payload")
    };
    // The mark says more than the bytes: where both can be read, name the field.
    let read = match &subject.payload {
        Some(Ok(read)) => read,
        // Recorded as it is: the record agrees, though this version does not read it.
        _ if recorded.as_deref() == Some(here.as_str()) => return agreed("/payload"),
        _ => return content(recorded.unwrap_or_else(|| payload::text(&record.mark))),
    };
    if let Some(difference) = read.mark.as_ref().and_then(|m| first_difference(&record.mark, m)) {
        return difference.judgement("/payload");
    }
    match (recorded, read.tier) {
        (Some(recorded), _) if recorded != here => content(recorded),
        (_, Tier::Text) if read.mark.as_ref() == Some(&record.mark) => agreed("/payload"),
        (_, Tier::Text) => content(payload::text(&record.mark)),
        (_, Tier::Url) => url_agrees(&record.mark.access, &read.access),
        (Some(_), Tier::None) => agreed("/payload"),
        (None, Tier::None) => Judgement::review(&FOREIGN_PAYLOAD, "/payload").quoting(&here),
    }
}

/// A URL without a code agrees too: the code is an addition.
fn url_agrees(recorded: &Access, here: &Access) -> Judgement {
    let differs = |field, record: &Option<String>, here: &Option<String>| {
        let shown = |value: &Option<String>| value.clone().unwrap_or_default();
        Difference { field, record: shown(record), here: shown(here) }.judgement("/payload")
    };
    if recorded.url != here.url {
        differs(URL, &recorded.url, &here.url)
    } else if here.code.is_some() && recorded.code != here.code {
        differs(CODE, &recorded.code, &here.code)
    } else {
        agreed("/payload")
    }
}

fn agreed(at: &'static str) -> Judgement {
    Judgement::new(Outcome::Met, &AGREES, at)
}

/// The first field in which two marks differ.
fn first_difference(record: &Mark, here: &Mark) -> Option<Difference> {
    let fields = |mark: &Mark| {
        [
            (WORDING, mark.wording.vi.clone()),
            (TIME, mark.at.to_string()),
            (CONVERTER, mark.converter.name.clone()),
            (SYSTEM, mark.system.clone().unwrap_or_default()),
            (OWNER, mark.owner.clone().unwrap_or_default()),
            (URL, mark.access.url.clone().unwrap_or_default()),
            (CODE, mark.access.code.clone().unwrap_or_default()),
            (DIGEST, mark.source_sha256.clone().unwrap_or_default()),
        ]
    };
    fields(record)
        .into_iter()
        .zip(fields(here))
        .find(|((_, a), (_, b))| a != b)
        .map(|((field, record), (_, here))| Difference { field, record, here })
}

fn printed_agrees(subject: &Subject) -> Judgement {
    let mark = &subject.record.mark;
    let Some((written, read)) = &subject.text else {
        return Judgement::new(Outcome::NotApplicable, &NOT_GIVEN, "/text");
    };
    // Print that is ours to the letter needs no reading, whatever its names hold.
    let printed = tidy(written);
    if printed == tidy(&lines::lines(mark).join(" ")) || printed == tidy(&lines::footer(mark)) {
        return agreed("/text");
    }
    let name = |a: &str, b: &str| name_key(a) == name_key(b);
    let same = |a: &str, b: &str| tidy(a) == tidy(b);
    let time = |a: &str, b: &str| match (a.parse::<Moment>(), b.parse::<Moment>()) {
        (Ok(a), Ok(b)) => {
            a.at() == b.at()
                || (b.precision() < a.precision() && a.day_in_vietnam() == b.day_in_vietnam())
        }
        _ => false,
    };
    let direction = mark.direction;
    let wording = |a: &str, b: &str| same(a, b) || payload::tells(b, direction);
    type Same<'a> = &'a dyn Fn(&str, &str) -> bool;
    let at = mark.at.to_string();
    let fields: [(Text, Option<&str>, Option<&str>, Same<'_>); 7] = [
        (WORDING, Some(&mark.wording.vi), read.wording.as_deref(), &wording),
        (CONVERTER, Some(&mark.converter.name), read.converter_name.as_deref(), &name),
        (TIME, Some(&at), read.at.as_deref(), &time),
        (SYSTEM, mark.system.as_deref(), read.system.as_deref(), &name),
        (OWNER, mark.owner.as_deref(), read.owner.as_deref(), &name),
        (URL, mark.access.url.as_deref(), read.access.url.as_deref(), &same),
        (CODE, mark.access.code.as_deref(), read.access.code.as_deref(), &same),
    ];
    for (field, recorded, here, same) in fields {
        if let (Some(recorded), Some(here)) = (recorded, here)
            && !same(recorded, here)
        {
            return Difference { field, record: recorded.to_owned(), here: here.to_owned() }
                .judgement("/text");
        }
    }
    let missing = fields.iter().find(|(_, recorded, here, _)| recorded.is_some() && here.is_none());
    match missing {
        Some((field, recorded, _, _)) if read.unread.is_empty() => Difference {
            field: *field,
            record: recorded.unwrap_or_default().to_owned(),
            here: String::new(),
        }
        .judgement("/text"),
        Some((field, _, _, _)) => {
            Judgement::review(&PARTLY_READ, "/text").arg("field", Arg::Text(*field))
        }
        None => agreed("/text"),
    }
}

const WHY_DOCUMENT: Text = text(
    "phải có văn bản hoặc mã băm của nó thì mới đối chiếu được",
    "without the document or its digest there is nothing to compare",
);
const WHY_RECORDED: Text =
    text("hồ sơ không ghi mã băm để đối chiếu", "the record holds no digest to compare with");

fn digests(
    recorded: &Option<Digested>,
    here: &Option<Digested>,
    in_record: &'static str,
    in_request: &'static str,
) -> Judgement {
    match (recorded, here) {
        (None, _) => Judgement::unknown(in_record, WHY_RECORDED),
        (_, None) => Judgement::unknown(in_request, WHY_DOCUMENT),
        (Some(recorded), Some(here)) if recorded == here => {
            agreed(in_request).evidence(in_record, &recorded.sha256)
        }
        (Some(recorded), Some(here)) => {
            let (field, record, here) = if recorded.sha256 == here.sha256 {
                (LENGTH, recorded.bytes.to_string(), here.bytes.to_string())
            } else {
                (DIGEST, recorded.sha256.clone(), here.sha256.clone())
            };
            Difference { field, record, here }.judgement(in_request)
        }
    }
}

static ROWS: &[Row<Subject>] = &[
    Row { rule: &PAYLOAD, applies: |s| given(&s.payload), judge: payload_agrees },
    Row { rule: &PRINTED, applies: |s| given(&s.text), judge: printed_agrees },
    Row {
        rule: &RESULT,
        applies: |s| if s.embedded { Applies::No(&EMBEDDED) } else { Applies::Yes },
        judge: |s| digests(&s.record.result, &s.document, "/record/result", "/document"),
    },
    Row {
        rule: &SOURCE,
        applies: |s| given(&s.source),
        judge: |s| digests(&s.record.source, &s.source, "/record/source", "/source"),
    },
    Row {
        rule: &AUTHENTIC,
        applies: |_| Applies::Yes,
        judge: |_| Judgement::review(&UNSIGNED, "/record"),
    },
];

static EMBEDDED: Message = message(
    "embedded_record",
    "Hồ sơ nằm trong chính văn bản nên không thể ghi mã băm của văn bản đó.",
    "The record stands in the document itself, so it cannot hold that document's digest.",
);

pub(crate) static RULES: &[&Rule] =
    &[&PAYLOAD, &PRINTED, &RESULT, &SOURCE, &AUTHENTIC, &UNCHANGED, &SHOWN];
pub(crate) static MESSAGES: &[&Message] =
    &[&EMBEDDED, &AGREES, &DIFFERS, &NOT_GIVEN, &FOREIGN_PAYLOAD, &PARTLY_READ, &UNSIGNED];

impl VerifyRequest {
    /// Compares what is given with the record, and answers for each step.
    ///
    /// # Errors
    /// `invalid_request` with a pointer for a record that is not sound, a bad digest, or a
    /// document that is given twice and differs; `limit_exceeded` for a text that is too long.
    pub fn run(self, document: Option<&[u8]>) -> Result<Verification, Error> {
        let document = Digested::of_either(document, self.document, "/document")?;
        let (as_of, detail) = (self.as_of, self.detail);
        let request = Self { document, ..self };
        let findings = request.steps(false)?;
        let assessment = Assessment { as_of, detail, findings, operation: "verify_conversion" };
        Ok(Verification { assessment })
    }

    /// The findings of each step, for a room that adds steps of its own.
    ///
    /// `embedded` says that the record came out of the document itself.
    ///
    /// # Errors
    /// As [`VerifyRequest::run`].
    pub fn steps(self, embedded: bool) -> Result<Vec<Finding>, Error> {
        let text = match self.text {
            Some(written) => {
                let read = reading::read(&written)?.1;
                Some((written, read))
            }
            None => None,
        };
        if let Some(payload) = &self.payload {
            payload::check_length(payload).map_err(|error| error.under("/payload"))?;
        }
        let subject = Subject {
            document: Digested::of_either(None, self.document, "/document")?,
            embedded,
            payload: self.payload.as_deref().map(payload::read),
            payload_text: self.payload.unwrap_or_default(),
            record: self.record.checked().map_err(|error| error.under("/record"))?,
            source: Digested::of_either(None, self.source, "/source")?,
            text,
        };
        Ok(evaluate(ROWS, &subject, self.as_of))
    }
}
