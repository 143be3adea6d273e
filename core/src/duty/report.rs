//! The operation `report_platform`: the report of Art. 18.2 as JSON and CSV.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Error;
use crate::assessment::message::message;
use crate::assessment::{
    Applies, Assessment, Detail, Fact, Judgement, Message, Outcome, Row, Rule, Severity, evaluate,
};
use crate::json::Read;
use crate::law::{Body, Citation, IN_FORCE, Instrument, PopulationKind, Provision, Role, body};
use crate::system::scale::{
    Average, GivenFigure, MonthUsers, MonthlyUsersGiven, Scale, ScaleFigures, ScaleRequest,
    UsedFigure,
};
use crate::text::{Arg, Text, text, tidy};

const D18: Provision = Provision::article(Instrument::Nd137, 18);
const D19: Provision = Provision::article(Instrument::Nd137, 19);

/// What a report is made of.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportRequest {
    /// The day of the report.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// Whether it is an intermediary platform, as `classify_platform` tells.
    #[serde(default)]
    pub intermediary: Fact,
    /// Distinct users in Viet Nam a month, as in `classify_scale`.
    #[serde(default)]
    pub monthly_users: MonthlyUsersGiven,
    /// The platform's owner.
    #[serde(default)]
    pub owner: Option<String>,
    /// The platform's name.
    #[serde(default)]
    pub platform: Option<String>,
    /// Which kind of population figure decides.
    #[serde(default)]
    pub population_kind: Option<PopulationKind>,
    /// Official population figures that replace the library's table.
    #[serde(default)]
    pub populations: Vec<GivenFigure>,
}

/// A report to the state (Art. 18.2). Counts are strings of digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The day of the report.
    pub as_of: NaiveDate,
    /// The average of the twelve months.
    pub average: Option<Average>,
    /// The twelve months.
    pub months: Vec<MonthUsers>,
    /// The platform's owner.
    pub owner: String,
    /// The platform's name.
    pub platform: String,
    /// The population that decided.
    pub population: Option<UsedFigure>,
    /// What the report rests on.
    pub provisions: Vec<Citation>,
    /// The class.
    pub scale: Scale,
    /// The body that receives it on the day.
    pub to: Body,
    /// The sum of the twelve months.
    pub total: Option<String>,
}

/// The report in two forms.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportResponse {
    /// What the rules say.
    pub assessment: Assessment,
    /// The report as CSV (RFC 4180), a line a month. It begins with U+FEFF: by that byte order mark
    /// a spreadsheet takes the file for UTF-8.
    pub csv: String,
    /// The report.
    pub report: Report,
}

static INTERMEDIARY: Rule = Rule {
    id: "nd137.d18.k2.r02",
    provisions: &[D18.clause(2), D18.clause(1)],
    severity: Severity::Required,
    what: text(
        "nền tảng được báo cáo là nền tảng số trung gian",
        "an intermediary platform in the report",
    ),
    readings: &[8, 33],
};

static THRESHOLD: Rule = Rule {
    id: "nd137.d18.k2.r03",
    provisions: &[D18.clause(2), D18.clause(1)],
    severity: Severity::Required,
    what: text("quy mô lớn hoặc rất lớn", "a large or very large scale"),
    readings: &[1, 2, 3, 8],
};

static NAMED: Rule = Rule {
    id: "nd137.d18.k2.r04",
    provisions: &[D18.clause(2)],
    severity: Severity::Required,
    what: text("tên nền tảng và tên chủ quản", "the names of the platform and of its owner"),
    readings: &[23],
};

pub(super) static RULES: &[&Rule] = &[&INTERMEDIARY, &THRESHOLD, &NAMED];

static OF_SCALE: Message = message("report_scale", "Kết quả: {scale}.", "The class is: {scale}.");

static NAMES: Message = message(
    "report_names",
    "Nền tảng {platform}, chủ quản {owner}.",
    "Platform {platform}, owner {owner}.",
);

pub(super) static MESSAGES: &[&Message] = &[&OF_SCALE, &NAMES];

const WHY_INTERMEDIARY: Text = text(
    "chỉ chủ quản nền tảng số trung gian báo cáo theo quy định này",
    "only owners of intermediary platforms report under this provision",
);
const WHY_SCALE: Text = text(
    "chỉ báo cáo khi đạt quy mô lớn hoặc rất lớn",
    "a report is due only at a large or very large scale",
);
const WHY_NAMES: Text = text(
    "báo cáo phải cho biết nền tảng nào, của ai",
    "a report has to say which platform, and whose",
);

struct Subject {
    request: ReportRequest,
    scale: Option<Scale>,
}

impl Subject {
    fn names(&self) -> Option<(String, String)> {
        let tidied =
            |name: &Option<String>| name.as_deref().map(tidy).filter(|name| !name.is_empty());
        Some((tidied(&self.request.platform)?, tidied(&self.request.owner)?))
    }
}

static ROWS: [Row<Subject>; 3] = [
    Row {
        rule: &INTERMEDIARY,
        applies: |_| Applies::Yes,
        judge: |subject| {
            let request = &subject.request;
            let (fact, as_of) = (&request.intermediary, request.as_of);
            Judgement::fact_on(fact, "/intermediary", WHY_INTERMEDIARY, as_of)
        },
    },
    Row {
        rule: &THRESHOLD,
        applies: |_| Applies::Yes,
        judge: |subject| {
            let Some(scale) = subject.scale else {
                return Judgement::unknown("/monthly_users", WHY_SCALE);
            };
            let reached = scale >= Scale::Large;
            let outcome = if reached { Outcome::Met } else { Outcome::NotMet };
            Judgement::new(outcome, &OF_SCALE, "/monthly_users")
                .arg("scale", Arg::Text(scale.name()))
        },
    },
    Row {
        rule: &NAMED,
        applies: |_| Applies::Yes,
        judge: |subject| match subject.names() {
            Some((platform, owner)) => Judgement::new(Outcome::Met, &NAMES, "/platform")
                .arg("platform", Arg::Quote(platform))
                .arg("owner", Arg::Quote(owner)),
            None => Judgement::unknown("/platform", WHY_NAMES).missing("/owner", WHY_NAMES),
        },
    },
];

impl ReportRequest {
    /// Makes the report.
    ///
    /// # Errors
    /// `refused`, with every finding, unless an intermediary platform with a name and an owner
    /// is large or very large; those of `classify_scale`.
    pub fn run(self) -> Result<ReportResponse, Error> {
        self.intermediary.check("/intermediary")?;
        let as_of = self.as_of;
        let scale = ScaleRequest {
            as_of,
            detail: Detail::Full,
            monthly_users: self.monthly_users.clone(),
            population_kind: self.population_kind,
            populations: self.populations.clone(),
        }
        .run()?;
        let detail = self.detail;
        let subject = Subject { request: self, scale: scale.scale };
        let findings = evaluate(&ROWS, &subject, as_of);
        let assessment = Assessment { as_of, detail, findings, operation: "report_platform" };
        let (Outcome::Met, Some((platform, owner)), Some(class), Some(figures)) =
            (assessment.outcome(), subject.names(), subject.scale, scale.figures)
        else {
            return Err(Error::refused(assessment));
        };
        debug_assert!(as_of >= IN_FORCE, "no class before the decree");
        let ScaleFigures { average, months, population, total, .. } = figures;
        let report = Report {
            as_of,
            average,
            months,
            owner,
            platform,
            population,
            provisions: [D18.clause(2), D19.clause(3)].map(Provision::cite).to_vec(),
            scale: class,
            to: body(Role::ElectronicTransactions, as_of),
            total,
        };
        Ok(ReportResponse { assessment, csv: csv(&report), report })
    }
}

fn csv(report: &Report) -> String {
    const HEAD: [&str; 9] = [
        "platform",
        "owner",
        "as_of",
        "scale",
        "population",
        "population_published",
        "total",
        "month",
        "users",
    ];
    let scale = match report.scale {
        Scale::BelowLarge => "below_large",
        Scale::Large => "large",
        Scale::VeryLarge => "very_large",
    };
    let population = report.population.as_ref();
    let mut out = format!("\u{FEFF}{}", HEAD.join(","));
    out.push_str("\r\n");
    for month in &report.months {
        let cells = [
            cell(&report.platform),
            cell(&report.owner),
            report.as_of.to_string(),
            scale.to_owned(),
            population.map_or_else(String::new, |figure| figure.value.clone()),
            population.map_or_else(String::new, |figure| figure.published.to_string()),
            report.total.clone().unwrap_or_default(),
            month.month.to_string(),
            month.users.clone().unwrap_or_default(),
        ];
        out.push_str(&cells.join(","));
        out.push_str("\r\n");
    }
    out
}

/// A cell of text: quoted, and never a formula for the program that opens it.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@']);
    let plain = if formula { format!("'{text}") } else { text.to_owned() };
    format!("\"{}\"", plain.replace('"', "\"\""))
}
