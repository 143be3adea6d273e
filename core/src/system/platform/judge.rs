//! The judgements of Art. 18.

use chrono::{Datelike as _, NaiveDate};

use super::rules::*;
use super::{Subject, due};
use crate::assessment::{Answer, Applies, Judgement, Message, Outcome, Row};
use crate::law::IN_FORCE;
use crate::month::Month;
use crate::system::scale::Scale;
use crate::text::{Arg, Text, text};

pub(super) static ROWS: [Row<Subject>; 7] = [
    Row { rule: &PLATFORM, applies: |_| Applies::Yes, judge: platform },
    Row { rule: &INTERMEDIARY, applies: is_platform, judge: intermediary },
    Row { rule: &LARGE, applies: is_intermediary, judge: |s| of_scale(s, Scale::Large) },
    Row { rule: &VERY_LARGE, applies: is_intermediary, judge: |s| of_scale(s, Scale::VeryLarge) },
    Row { rule: &FIRST, applies: is_intermediary, judge: first },
    Row { rule: &YEARLY, applies: is_intermediary, judge: yearly },
    Row { rule: &REPORT, applies: is_reportable, judge: report },
];

const WHY_PLATFORM: Text = text(
    "nền tảng số trung gian trước hết phải là môi trường để các bên giao dịch",
    "an intermediary platform is first of all an environment in which parties transact",
);
const WHY_INDEPENDENT: Text = text(
    "chủ quản của nền tảng số trung gian độc lập với các bên thực hiện giao dịch",
    "the owner of an intermediary platform is independent of the transacting parties",
);
const WHY_SCALE: Text = text(
    "quy mô tính theo số người sử dụng trung bình 12 tháng và tổng dân số",
    "the scale follows from the average users of 12 months and the population",
);
const WHY_SINCE: Text = text(
    "hạn lần đầu tùy theo nền tảng đã hoạt động đủ 12 tháng chưa",
    "when the first determination is due depends on how long the platform has run",
);
const WHY_DETERMINATIONS: Text = text(
    "cần biết các ngày đã tự xác định quy mô",
    "the days on which the scale was determined are needed",
);
const WHY_REPORTS: Text = text(
    "cần biết các ngày đã báo cáo cơ quan quản lý nhà nước",
    "the days on which reports were made to the state are needed",
);

fn is_platform(subject: &Subject) -> Applies {
    match subject.platform() {
        Answer::Yes => Applies::Yes,
        Answer::No => Applies::No(&NOT_INTERMEDIARY),
        Answer::Unknown => Applies::Unknown("/environment".into(), WHY_PLATFORM),
    }
}

fn is_intermediary(subject: &Subject) -> Applies {
    match (subject.intermediary(), subject.platform()) {
        (Answer::Yes, _) => Applies::Yes,
        (Answer::No, _) => Applies::No(&NOT_INTERMEDIARY),
        (Answer::Unknown, Answer::Yes) => Applies::Unknown("/independent".into(), WHY_INDEPENDENT),
        (Answer::Unknown, _) => Applies::Unknown("/environment".into(), WHY_PLATFORM),
    }
}

fn is_reportable(subject: &Subject) -> Applies {
    let as_of = subject.request.as_of;
    let once = subject.dues.iter().any(|due| due.scale >= Some(Scale::Large));
    let open = subject.dues.iter().any(|due| due.scale.is_none() && due.day < as_of)
        || earlier(subject).iter().any(|(_, report)| report.is_none());
    match (is_intermediary(subject), subject.scale) {
        (Applies::Yes, _) if once => Applies::Yes,
        (Applies::Yes, Some(Scale::BelowLarge)) if open => Applies::Yes,
        (Applies::Yes, Some(Scale::BelowLarge)) => Applies::No(&BELOW_THRESHOLD),
        (Applies::Yes, None) => Applies::Unknown("/monthly_users".into(), WHY_SCALE),
        (applies, _) => applies,
    }
}

/// Every 30 January by which a report may have been due before those that are known, and the report
/// made in time for it: the days of determination are not known, or the day by which the first was
/// due is not. Today's scale says nothing of it (reading 23).
fn earlier(subject: &Subject) -> Vec<(NaiveDate, Option<NaiveDate>)> {
    let request = &subject.request;
    let (earliest, known) = match subject.dues.first() {
        None if request.determinations.is_none() => {
            (due::counts_from(subject.first), request.as_of)
        }
        None => (due::first_due(subject.first), request.as_of),
        Some(due) if subject.first.is_none() => (due::first_due(None), due.day.min(request.as_of)),
        Some(_) => return Vec::new(),
    };
    let (mut all, mut from, mut next) = (Vec::new(), IN_FORCE, due::january_from(earliest));
    while let Some(day) = next.filter(|day| *day < known && all.len() < super::MOST_DAYS) {
        let in_time = |report: &NaiveDate| *report >= from && *report <= day;
        all.push((day, request.reports.iter().flatten().copied().filter(in_time).min()));
        (from, next) = (day.succ_opt().unwrap_or(day), due::january_after(day));
    }
    all
}

fn platform(subject: &Subject) -> Judgement {
    let request = &subject.request;
    Judgement::fact_on(&request.environment, "/environment", WHY_PLATFORM, request.as_of)
}

fn intermediary(subject: &Subject) -> Judgement {
    let request = &subject.request;
    if request.owner_trades.answer_on(request.as_of) == Answer::Yes {
        return match request.third_parties.answer_on(request.as_of) {
            Answer::Yes => Judgement::review(&HYBRID, "/owner_trades"),
            Answer::No => Judgement::new(Outcome::NotMet, &OWN_SHOP, "/third_parties"),
            Answer::Unknown => Judgement::unknown("/third_parties", WHY_INDEPENDENT),
        };
    }
    Judgement::fact_on(&request.independent, "/independent", WHY_INDEPENDENT, request.as_of)
}

fn of_scale(subject: &Subject, wanted: Scale) -> Judgement {
    let Some(scale) = subject.scale else {
        return Judgement::unknown("/monthly_users", WHY_SCALE);
    };
    let outcome = if scale == wanted { Outcome::Met } else { Outcome::NotMet };
    Judgement::new(outcome, &OF_SCALE, "/monthly_users").arg("scale", Arg::Text(scale.name()))
}

fn dated(
    outcome: Outcome,
    message: &'static Message,
    at: &'static str,
    day: NaiveDate,
    done: Option<NaiveDate>,
) -> Judgement {
    let judgement = Judgement::new(outcome, message, at).arg("day", Arg::Date(day));
    match done {
        Some(done) => judgement.arg("done", Arg::Date(done)),
        None => judgement,
    }
}

/// Art. 18.2.a: by 2025-10-23, or when a younger platform completes twelve months.
fn first(subject: &Subject) -> Judgement {
    const AT: &str = "/determinations";
    let Some(first) = subject.first else {
        return Judgement::unknown("/operating_since", WHY_SINCE);
    };
    let request = &subject.request;
    let (as_of, due) = (request.as_of, first.due);
    let earliest = subject.valid().min();
    let too_early = || request.determinations.iter().flatten().copied().min();
    let young = first.determinable > due;
    match earliest {
        Some(done) if done <= due => dated(Outcome::Met, &DONE, AT, due, Some(done)),
        Some(done) if young && done <= first.determinable => {
            dated(Outcome::NeedsReview, &ANNIVERSARY_DONE, AT, due, Some(done))
                .arg("from", Arg::Date(first.determinable))
        }
        Some(done) => dated(Outcome::NotMet, &FIRST_LATE, AT, due, Some(done)),
        None => match too_early() {
            Some(done) => dated(Outcome::NeedsReview, &TOO_EARLY, AT, due, Some(done)),
            None if as_of <= due => dated(Outcome::NotApplicable, &NOT_YET_DUE, AT, due, None),
            None if request.determinations.is_none() => Judgement::unknown(AT, WHY_DETERMINATIONS),
            None if young && as_of <= first.determinable => {
                dated(Outcome::Undetermined, &ANNIVERSARY, AT, due, None)
                    .arg("from", Arg::Date(first.determinable))
                    .missing("/monthly_users", WHY_SCALE)
            }
            None => dated(Outcome::NotMet, &MISSED, AT, due, None),
        },
    }
}

/// Art. 18.2.b: every year before 31 January, after the first determination.
fn yearly(subject: &Subject) -> Judgement {
    const AT: &str = "/determinations";
    let request = &subject.request;
    if request.determinations.is_none() {
        return Judgement::unknown(AT, WHY_DETERMINATIONS);
    }
    let Some(began) = subject.valid().min() else {
        return Judgement::new(Outcome::NotApplicable, &NO_FIRST, AT);
    };
    let Some(mut january) = due::january_after(began) else {
        return Judgement::new(Outcome::NotApplicable, &NO_FIRST, AT);
    };
    let mut worst: Option<Judgement> = None;
    let mut last_done = None;
    while january < request.as_of || year_done(subject, began, january).is_some() {
        let found = one_year(subject, began, january);
        match found {
            Year::Done(done) => last_done = Some((january, done)),
            Year::December(done) => {
                worst.get_or_insert_with(|| {
                    dated(Outcome::NeedsReview, &IN_DECEMBER, AT, january, Some(done))
                });
            }
            Year::Late(done) => return dated(Outcome::NotMet, &LATE, AT, january, Some(done)),
            Year::Missed => return dated(Outcome::NotMet, &MISSED, AT, january, None),
        }
        let Some(next) = due::january_after(january) else { break };
        january = next;
    }
    match (worst, last_done) {
        (Some(review), _) => review,
        (None, Some((day, done))) => dated(Outcome::Met, &DONE, AT, day, Some(done)),
        (None, None) => dated(Outcome::NotApplicable, &NOT_YET_DUE, AT, january, None),
    }
}

enum Year {
    Done(NaiveDate),
    December(NaiveDate),
    Late(NaiveDate),
    Missed,
}

/// The first determination of that January, other than the first of all (reading 25).
fn year_done(subject: &Subject, began: NaiveDate, january: NaiveDate) -> Option<NaiveDate> {
    subject
        .valid()
        .filter(|day| *day > began && *day <= january)
        .filter(|day| Month::of(*day) == Month::of(january))
        .min()
}

fn one_year(subject: &Subject, began: NaiveDate, january: NaiveDate) -> Year {
    if let Some(done) = year_done(subject, began, january) {
        return Year::Done(done);
    }
    let before = Month::of(january).plus(-1);
    let december = subject.valid().filter(|day| Month::of(*day) == before).max();
    let late = subject.valid().filter(|day| *day > january && day.year() == january.year()).min();
    match (december, late) {
        (Some(done), _) => Year::December(done),
        (None, Some(done)) => Year::Late(done),
        (None, None) => Year::Missed,
    }
}

/// Art. 18.2, last sentence; without a deadline of its own, that of Art. 19.3 (reading 25): every
/// 30 January since the first determination, or since that was due.
fn report(subject: &Subject) -> Judgement {
    const AT: &str = "/reports";
    let request = &subject.request;
    let Some(first) = subject.dues.first() else {
        let day = due::first_due(subject.first);
        return match &request.determinations {
            None => Judgement::unknown("/determinations", WHY_DETERMINATIONS),
            Some(all) => match all.iter().min() {
                None => Judgement::unknown("/operating_since", WHY_SINCE),
                // None of them counts (reading 25).
                early => {
                    let at = "/determinations";
                    dated(Outcome::NeedsReview, &TOO_EARLY, at, day, early.copied())
                }
            },
        };
    };
    let (mut open, mut done, mut next) = (None, None, first.day);
    for (day, report) in earlier(subject) {
        match report {
            Some(report) => done = Some((day, report)),
            None => open = Some(Judgement::unknown("/operating_since", WHY_SINCE)),
        }
    }
    for due in &subject.dues {
        next = due.day;
        if due.scale == Some(Scale::BelowLarge) {
            continue;
        }
        let reports = request.reports.iter().flatten().copied().filter(|day| *day >= due.from);
        if let Some(day) = reports.clone().filter(|day| *day <= due.day).min() {
            done = Some((due.day, day));
            continue;
        }
        if request.as_of <= due.day {
            continue;
        }
        let late = reports.filter(|day| day.year() == due.day.year()).min();
        if request.reports.is_none() {
            open.get_or_insert_with(|| Judgement::unknown(AT, WHY_REPORTS));
        } else if due.scale.is_none() {
            let message = if late.is_some() { &SCALE_THEN_LATE } else { &SCALE_THEN };
            open.get_or_insert_with(|| {
                dated(Outcome::Undetermined, message, "/monthly_users", due.day, late)
                    .missing("/monthly_users", WHY_SCALE)
            });
        } else {
            let message = if late.is_some() { &LATE } else { &MISSED };
            return dated(Outcome::NotMet, message, AT, due.day, late);
        }
    }
    match (open, done) {
        (Some(open), _) => open,
        (None, Some((day, done))) => dated(Outcome::Met, &DONE, AT, day, Some(done)),
        (None, None) => dated(Outcome::NotApplicable, &NOT_YET_DUE, AT, next, None),
    }
}
