//! The operation `list_deadlines`: every date of the decree for given facts (Arts 18.2, 19.3, 23).

use chrono::NaiveDate;
use serde::Serialize;

use super::calendar::{Entry, calendar};
use crate::assessment::{Answer, Fact};
use crate::json::Read;
use crate::law::{CONVERSION_GRACE_ENDS, Citation, Instrument, Letter, Provision};
use crate::system::due;
use crate::system::scale::Scale;
use crate::text::{Arg, Bilingual, Language, Text, text};
use crate::{Error, ErrorKind};

/// The most determinations in a request.
const MOST: usize = 200;

/// A system whose dates are wanted. Whatever is left out is unknown.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlinesRequest {
    /// The day from which days are counted.
    pub as_of: NaiveDate,
    /// The system converts documents that have legal value (Art. 23).
    #[serde(default)]
    pub converts: Fact,
    /// The days on which the owner determined the scale; an empty list if it never did.
    #[serde(default)]
    pub determinations: Option<Vec<NaiveDate>>,
    /// Whether it is an intermediary platform.
    #[serde(default)]
    pub intermediary: Fact,
    /// The language of the calendar; Vietnamese if absent.
    #[serde(default)]
    pub language: Option<Language>,
    /// The system's name, for the calendar.
    #[serde(default)]
    pub name: Option<String>,
    /// The day on which it began to run.
    #[serde(default)]
    pub operating_since: Option<NaiveDate>,
    /// Its scale.
    #[serde(default)]
    pub scale: Option<Scale>,
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// Review and equip converting systems (Art. 23).
    ConversionSystems,
    /// The first self-determination of scale (Art. 18.2.a).
    FirstDetermination,
    /// The report of a platform at a threshold (Art. 18.2).
    Report,
    /// The yearly information of large platforms (Art. 19.3).
    YearlyInformation,
    /// The yearly self-determination (Art. 18.2.b).
    YearlyDetermination,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// Whether it binds this system.
    pub applies: Answer,
    /// The last good day, inclusive, until 23:59:59 in UTC+7.
    pub date: NaiveDate,
    /// Days from `as_of` to the last good day; below 0 once it has passed.
    pub days_left: i64,
    /// What is due.
    pub kind: DeadlineKind,
    /// The reading by which the date was found.
    pub note: Bilingual,
    /// The provision.
    pub provision: Citation,
    /// What is due, in words.
    pub what: Bilingual,
}

/// Dates, and a calendar of them.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeadlinesResponse {
    /// An iCalendar (RFC 5545) text of the deadlines that bind or may bind.
    pub calendar: String,
    /// The deadlines in the order of their dates: fixed ones, and of the yearly ones the last
    /// that has passed and the next two.
    pub deadlines: Vec<Deadline>,
}

const FIRST: Text =
    text("Lần đầu tự xác định quy mô số lượng người sử dụng", "First self-determination of scale");
const YEARLY: Text = text("Tự xác định quy mô hằng năm", "Yearly self-determination of scale");
const REPORT: Text = text(
    "Báo cáo cơ quan quản lý nhà nước khi đạt quy mô lớn, rất lớn",
    "Report to the state as a large or very large platform",
);
const INFORMATION: Text = text(
    "Cung cấp thông tin định kỳ hằng năm cho cơ quan quản lý nhà nước",
    "Yearly information for the state",
);
const GRACE: Text = text(
    "Rà soát hệ thống chuyển đổi văn bản có giá trị pháp lý để đáp ứng yêu cầu",
    "Systems that convert documents with legal value reviewed and equipped",
);

const NOTE_FIRST: Text = text(
    "Hạn là ngày 23/10/2025, tính cả ngày đó; nền tảng hoạt động chưa đủ 12 tháng thì hạn là ngày \
     đủ 12 tháng.",
    "The last good day is 2025-10-23; for a platform younger than twelve months, the day on which \
     it completes them.",
);
const NOTE_FIRST_UNKNOWN: Text = text(
    "Chưa biết ngày bắt đầu hoạt động; ngày này đúng với nền tảng đã hoạt động đủ 12 tháng.",
    "The first day of operation is not known; this date is that of platforms which had run for \
     twelve months.",
);
const NOTE_JANUARY: Text = text(
    "“Trước ngày 31 tháng 01” hiểu chặt là muộn nhất ngày 30, không dời vì ngày nghỉ.",
    "“Before 31 January” is read strictly: by the 30th, not moved for weekends.",
);
const NOTE_INFORMATION: Text = text(
    "“Trước ngày 31 tháng 01” hiểu chặt là muộn nhất ngày 30, không dời vì ngày nghỉ; khác với việc \
     tự xác định hằng năm, nghĩa vụ này không chờ lần tự xác định đầu tiên.",
    "“Before 31 January” is read strictly: by the 30th, not moved for weekends; unlike the yearly \
     determination, this duty does not wait for a first one.",
);
const NOTE_REPORT: Text = text(
    "Điều khoản về báo cáo không nêu hạn riêng nên dùng hạn cung cấp thông tin hằng năm; muộn nhất \
     ngày 30 tháng 01.",
    "The report has no deadline of its own, so that of the yearly information is used: by 30 \
     January.",
);
const NOTE_GRACE: Text = text(
    "24 tháng từ ngày Nghị định có hiệu lực, tính cả ngày cuối; hiểu là áp dụng cả cho hệ thống \
     lập sau ngày đó.",
    "24 months from the day the decree took effect, the last day included; read as covering \
     systems begun later too.",
);

impl DeadlinesRequest {
    /// Lists the deadlines.
    ///
    /// # Errors
    /// `invalid_request` for malformed evidence and for a day of operation or determination
    /// after `as_of`; `limit_exceeded` for more than 200 determinations.
    pub fn run(self) -> Result<DeadlinesResponse, Error> {
        self.check()?;
        let mut deadlines = Vec::new();
        self.determinations(&mut deadlines);
        self.reports(&mut deadlines);
        let converts = self.converts.answer_on(self.as_of);
        let d23 = Provision::article(Instrument::Nd137, 23);
        let (kind, date) = (DeadlineKind::ConversionSystems, CONVERSION_GRACE_ENDS);
        deadlines.push(self.deadline(converts, date, kind, GRACE, NOTE_GRACE, d23));
        deadlines.sort_by_key(|deadline| (deadline.date, deadline.kind));
        let language = self.language.unwrap_or(Language::Vi);
        let entries = deadlines.iter().filter(|one| one.applies != Answer::No).map(|one| Entry {
            date: one.date,
            what: pick(&one.what, language),
            note: format!(
                "{} ({})",
                pick(&one.note, language),
                match language {
                    Language::En => &one.provision.en,
                    Language::Vi => &one.provision.vi,
                }
            ),
            id: format!("{:?}", one.kind).to_ascii_lowercase(),
        });
        let name = self.name.as_deref().unwrap_or_default();
        let calendar = calendar(entries, name, language, self.as_of);
        Ok(DeadlinesResponse { calendar, deadlines })
    }

    fn check(&self) -> Result<(), Error> {
        self.converts.check("/converts")?;
        self.intermediary.check("/intermediary")?;
        let days = self.determinations.as_deref().unwrap_or_default();
        if days.len() > MOST {
            return Err(Error::new(
                ErrorKind::LimitExceeded,
                "/determinations",
                text("danh sách có quá {n} ngày", "the list has more than {n} days"),
                &[("n", Arg::Count(200))],
            ));
        }
        (0usize..)
            .zip(days)
            .try_for_each(|(n, day)| due::past(*day, self.as_of, format!("/determinations/{n}")))?;
        due::began_by(self.operating_since, self.as_of)
    }

    fn deadline(
        &self,
        applies: Answer,
        date: NaiveDate,
        kind: DeadlineKind,
        what: Text,
        note: Text,
        provision: Provision,
    ) -> Deadline {
        let days_left = date.signed_duration_since(self.as_of).num_days();
        let (note, what, provision) = (note.render(&[]), what.render(&[]), provision.cite());
        Deadline { applies, date, days_left, kind, note, provision, what }
    }

    /// The last 30 January that has passed since `from`, and the next two.
    fn januaries(&self, from: NaiveDate) -> Vec<NaiveDate> {
        let mut days = Vec::new();
        let last = due::january_from(self.as_of)
            .and_then(|next| next.checked_sub_months(chrono::Months::new(12)))
            .filter(|last| *last > from && *last < self.as_of);
        days.extend(last);
        let mut next = due::january_from(self.as_of.max(from));
        if from >= self.as_of {
            next = due::january_after(from);
        }
        for _ in 0..2 {
            days.extend(next);
            next = next.and_then(due::january_after);
        }
        days
    }

    fn first(&self) -> Option<due::First> {
        self.operating_since.and_then(due::first)
    }

    /// The first determination that counts.
    fn began(&self) -> Option<NaiveDate> {
        let from = due::counts_from(self.first());
        self.determinations.iter().flatten().copied().filter(|day| *day >= from).min()
    }

    fn determinations(&self, out: &mut Vec<Deadline>) {
        let d18 = Provision::article(Instrument::Nd137, 18).clause(2);
        let intermediary = self.intermediary.answer_on(self.as_of);
        let (date, note, applies) = match self.first() {
            Some(first) => (first.due, NOTE_FIRST, intermediary),
            None => {
                (due::FIRST_DETERMINATION, NOTE_FIRST_UNKNOWN, intermediary.and(Answer::Unknown))
            }
        };
        let kind = DeadlineKind::FirstDetermination;
        out.push(self.deadline(applies, date, kind, FIRST, note, d18.point(Letter::A)));
        let began = self.began();
        let applies = intermediary.and(began.map_or(Answer::Unknown, |_| Answer::Yes));
        // Until there is a first one, they are counted from when it is due.
        let from = began.unwrap_or(date);
        let kind = DeadlineKind::YearlyDetermination;
        for day in self.januaries(from) {
            out.push(self.deadline(applies, day, kind, YEARLY, NOTE_JANUARY, d18.point(Letter::B)));
        }
    }

    fn reports(&self, out: &mut Vec<Deadline>) {
        let large = match self.scale {
            None => Answer::Unknown,
            Some(Scale::BelowLarge) => Answer::No,
            Some(_) => Answer::Yes,
        };
        let applies = self.intermediary.answer_on(self.as_of).and(large);
        let d18 = Provision::article(Instrument::Nd137, 18).clause(2);
        let d19 = Provision::article(Instrument::Nd137, 19).clause(3);
        // A day on which it begins that is 30 January itself binds already.
        let from = |day: NaiveDate| self.januaries(day.pred_opt().unwrap_or(day));
        let kind = DeadlineKind::Report;
        let began = due::reports_from(self.first(), self.began());
        for day in from(began.unwrap_or(due::FIRST_DETERMINATION)) {
            out.push(self.deadline(applies, day, kind, REPORT, NOTE_REPORT, d18));
        }
        let kind = DeadlineKind::YearlyInformation;
        for day in from(due::counts_from(self.first())) {
            out.push(self.deadline(applies, day, kind, INFORMATION, NOTE_INFORMATION, d19));
        }
    }
}

fn pick(said: &Bilingual, language: Language) -> String {
    match language {
        Language::En => said.en.clone(),
        Language::Vi => said.vi.clone(),
    }
}
