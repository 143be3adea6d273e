//! What a format cannot say of a report.

use serde::Serialize;

use super::given::GivenFinding;
use super::{Format, Report};
use crate::assessment::{Detail, Outcome};
use crate::text::{Bilingual, Text, text, visible};

/// Something that the form cannot say, or says in another way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Loss {
    /// Stable tag.
    pub id: &'static str,
    /// What becomes of it.
    pub what: Bilingual,
}

impl Loss {
    pub(super) fn new(id: &'static str, what: Text) -> Self {
        Self { id, what: what.render(&[]) }
    }
}

const ARGUMENTS: Text = text(
    "mã và tham số của câu không được ghi riêng; giá trị của chúng nằm trong câu",
    "keys and arguments of sentences are not written apart; their values stand in the sentences",
);
const CHARACTERS: Text = text(
    "ký tự điều khiển và ký tự đổi chiều chữ được thay bằng U+FFFD",
    "control characters and characters that turn the direction of text become U+FFFD",
);
const LINES: Text = text(
    "xuống dòng và khoảng trắng liền nhau trong câu chữ trở thành một dấu cách",
    "line breaks and runs of white space in texts become one space",
);
const COMPACT: Text = text(
    "kết luận được đưa vào ở dạng rút gọn nên không có câu giải thích, bằng chứng, dữ kiện còn thiếu \
     và mức độ; yêu cầu và căn cứ lấy từ danh mục quy tắc",
    "a verdict was given in short: it has no sentences, evidence, missing facts or severity; \
     requirements and provisions come from the catalogue of rules",
);
const NO_STATUS: Text = text(
    "OSCAL chỉ có trạng thái đạt và không đạt: kết luận chưa xác định được, cần người xem xét, không \
     áp dụng chỉ là quan sát (observation) có thuộc tính `outcome`",
    "OSCAL knows only satisfied and not satisfied: outcomes undetermined, needs review and not \
     applicable are observations with the property `outcome`, without a finding",
);
const AS_ERROR: Text = text(
    "JUnit không có kết luận chưa xác định được và cần người xem xét: chúng được ghi là lỗi (error) \
     với `type` là tên kết luận",
    "JUnit has no undetermined and no needs review: they are errors whose `type` is the outcome",
);
const ADVICE: Text = text(
    "JUnit không có khuyến nghị: khuyến nghị chưa đạt được ghi là bỏ qua (skipped) để không làm hỏng \
     kết quả chung",
    "JUnit has no advice: advice that is not met is skipped, so that it does not fail the suite",
);

/// What is lost of this report in this form.
pub(super) fn of(report: &Report, format: Format) -> Vec<Loss> {
    if format == Format::Json {
        return Vec::new();
    }
    let any = |test: fn(&GivenFinding) -> bool| {
        report.subjects.iter().any(|one| one.assessment.findings.iter().any(test))
    };
    let said = |test: fn(&str) -> bool| {
        report.subjects.iter().any(|one| {
            one.subject.as_deref().is_some_and(test)
                || one.assessment.findings.iter().any(|finding| texts(finding).any(test))
        })
    };
    let sarif = format == Format::Sarif;
    let open = |f: &GivenFinding| matches!(f.outcome, Outcome::Undetermined | Outcome::NeedsReview);
    let applies = [
        (
            "arguments",
            ARGUMENTS,
            !sarif
                && any(|f| f.message.is_some() || f.args.as_ref().is_some_and(|a| !a.is_empty())),
        ),
        ("characters", CHARACTERS, !sarif && said(|s| s.chars().any(|c| visible(c) != c))),
        (
            "lines",
            LINES,
            !sarif
                && format != Format::Junit
                && said(|s| s.split_whitespace().collect::<Vec<_>>().join(" ") != s),
        ),
        (
            "compact",
            COMPACT,
            report.subjects.iter().any(|one| one.assessment.detail == Detail::Compact),
        ),
        (
            "no_status",
            NO_STATUS,
            format == Format::Oscal
                && any(|f| !matches!(f.outcome, Outcome::Met | Outcome::NotMet)),
        ),
        ("as_error", AS_ERROR, format == Format::Junit && any(open)),
        (
            "advice",
            ADVICE,
            format == Format::Junit && any(|f| f.advisory() && f.outcome != Outcome::Met),
        ),
    ];
    applies
        .into_iter()
        .filter(|(_, _, applies)| *applies)
        .map(|(id, what, _)| Loss::new(id, what))
        .collect()
}

/// Every text of a finding that is not an identifier.
fn texts(finding: &GivenFinding) -> impl Iterator<Item = &str> {
    let message = finding.message.iter().flat_map(|m| [&m.en, &m.vi]);
    let asks = finding.asks.iter().flat_map(|asks| [&asks.en, &asks.vi]);
    let evidence = finding.evidence.iter().flatten().map(|quote| &quote.value);
    let missing = finding.missing.iter().flatten().flat_map(|missing| {
        [
            &missing.why.en,
            &missing.why.vi,
            &missing.provision.en,
            &missing.provision.vi,
            &missing.at,
        ]
    });
    let cited = finding.provisions.iter().flatten().flat_map(|cited| [&cited.en, &cited.vi]);
    let places = finding.evidence.iter().flatten().map(|quote| quote.at.as_ref());
    message
        .chain(asks)
        .chain(evidence)
        .chain(missing)
        .chain(cited)
        .map(String::as_str)
        .chain(places)
        .chain(std::iter::once(finding.at.as_str()))
}
