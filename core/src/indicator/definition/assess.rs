//! The operation `assess_indicator`.

use chrono::NaiveDate;
use serde::Serialize;

use super::Indicator;
use super::rules::ASKED;
use crate::Error;
use crate::assessment::{Assessment, Detail};
use crate::indicator::Frequency;
use crate::json::Read;

/// A definition to judge.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// The definition.
    #[serde(default)]
    pub indicator: Indicator,
}

/// The verdict on a definition.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IndicatorResponse {
    /// A finding for each element of Arts 10.4 and 10.5.
    pub assessment: Assessment,
    /// How often it comes, as read from its data period; null if that is another text.
    pub frequency: Option<Frequency>,
}

impl IndicatorRequest {
    /// Judges the definition.
    ///
    /// # Errors
    /// `invalid_request` for malformed evidence.
    pub fn run(self) -> Result<IndicatorResponse, Error> {
        let Self { as_of, detail, indicator } = self;
        indicator.check().map_err(|error| error.under("/indicator"))?;
        let findings = ASKED
            .iter()
            .map(|asked| {
                let judged = asked.rule.not_in_force(as_of).unwrap_or_else(|| {
                    (asked.see)(&indicator).judge(format!("/indicator{}", asked.at), as_of)
                });
                asked.rule.finding(judged)
            })
            .collect();
        let frequency = indicator.period.as_deref().and_then(Frequency::read);
        let operation = "assess_indicator";
        Ok(IndicatorResponse {
            assessment: Assessment { as_of, detail, findings, operation },
            frequency,
        })
    }
}
