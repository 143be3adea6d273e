//! The definition of an indicator, and the operation `assess_indicator`.

mod assess;
mod rules;
mod seen;

use serde::Serialize;

use crate::Error;
use crate::assessment::Fact;
use crate::json::Read;

pub use self::assess::{IndicatorRequest, IndicatorResponse};
pub(super) use self::rules::{ASKED, Asked, MESSAGES, RULES, WHY};
pub(super) use self::seen::quoted;

/// One more thing that a definition says of its indicator (thuộc tính).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorAttribute {
    /// What it is called: an SDMX concept, a column's heading, or any name.
    pub name: String,
    /// What the definition says.
    pub value: String,
}

/// Why an indicator was chosen (tiêu chí lựa chọn, Art. 10.5): any one is enough.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorCriteria"))]
#[serde(deny_unknown_fields, default)]
pub struct Criteria {
    /// It supports analysis, forecasts and proposals (b).
    pub analysis: Fact,
    /// It is a component of related statistical indicators (đ).
    pub component: Fact,
    /// It decides whether important, priority goals and tasks are reached (a).
    pub decisive: Fact,
    /// It comes at short, regular intervals (continuously, daily, weekly, monthly) and is
    /// shared automatically (d). Checked against the declared data period.
    pub frequent: Fact,
    /// It is concrete, quantitative, measurable, limited in time and can be verified (c).
    pub measurable: Fact,
}

/// The definition of an indicator. What is absent or null is unknown; an empty text or list
/// says that there is none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Indicator {
    /// Its attributes (thuộc tính, 10.4.d): concepts, classification, scope and the like.
    pub attributes: Option<Vec<IndicatorAttribute>>,
    /// Its code (mã chỉ số).
    pub code: Option<String>,
    /// The point of collection follows the division of state management (10.4.b).
    pub collection_by_function: Fact,
    /// The bodies that collect it (đầu mối thu thập, 10.4.b): there has to be one.
    pub collection_points: Option<Vec<String>>,
    /// It is combined with statistics and other reporting (10.4.c).
    pub combined_with_statistics: Fact,
    /// How far it can be compared (khả năng so sánh, 10.4.d).
    pub comparability: Option<String>,
    /// Why it was chosen (10.5).
    pub criteria: Criteria,
    /// Its main disaggregations (phân tổ chủ yếu, 10.4.d).
    pub disaggregations: Option<Vec<String>>,
    /// It fits and reflects goals, programmes and tasks (10.4.a).
    pub fits_objectives: Fact,
    /// The groups of the set that it belongs to (10.3), by their ids.
    pub groups: Option<Vec<String>>,
    /// It measures results and effectiveness of work (10.4.d).
    pub measures_results: Fact,
    /// How it is computed (phương pháp tính, 10.4.d).
    pub method: Option<String>,
    /// Its name (tên chỉ số).
    pub name: Option<String>,
    /// Its data period (kỳ dữ liệu, 10.4.d): a word such as `month` or `tháng`, an SDMX code
    /// such as `M`, or any text.
    pub period: Option<String>,
    /// It takes over data of existing systems and databases (10.4.b).
    pub reuses_existing: Fact,
    /// It is connected, shared and used again uniformly from centre to locality (10.4.b).
    pub shared: Fact,
    /// Where its data come from (nguồn dữ liệu, 10.4.d).
    pub source: Option<String>,
    /// Its unit of measurement (đơn vị đo lường, 10.4.d).
    pub unit: Option<String>,
    /// Its data are updated regularly (10.4.b).
    pub updated_regularly: Fact,
}

/// Every fact of a definition with its place in it.
macro_rules! facts {
    ($of:expr) => {{
        let of = $of;
        [
            ("/collection_by_function", &of.collection_by_function),
            ("/combined_with_statistics", &of.combined_with_statistics),
            ("/criteria/analysis", &of.criteria.analysis),
            ("/criteria/component", &of.criteria.component),
            ("/criteria/decisive", &of.criteria.decisive),
            ("/criteria/frequent", &of.criteria.frequent),
            ("/criteria/measurable", &of.criteria.measurable),
            ("/fits_objectives", &of.fits_objectives),
            ("/measures_results", &of.measures_results),
            ("/reuses_existing", &of.reuses_existing),
            ("/shared", &of.shared),
            ("/updated_regularly", &of.updated_regularly),
        ]
    }};
}

impl Indicator {
    /// Checks the evidence of its facts.
    ///
    /// # Errors
    /// `invalid_request` at the field of the evidence, counted from the definition.
    pub fn check(&self) -> Result<(), Error> {
        facts!(self)
            .into_iter()
            .filter(|(_, fact)| !fact.evidence.is_empty())
            .try_for_each(|(at, fact)| fact.check(at))
    }
}
