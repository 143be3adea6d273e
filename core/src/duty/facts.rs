//! What an owner of a large or very large intermediary platform states of its duties.

use crate::assessment::Fact;
use crate::json::Read;

/// The mechanism for handling problems (cơ chế phản ánh và xử lý vướng mắc, Art. 19.1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Problems {
    /// Owner and users agreed on a common channel: web site, e-mail, application, other (a).
    pub channel_agreed: Fact,
    /// It names a contact in Viet Nam that is responsible (b).
    pub contact_in_viet_nam: Fact,
    /// It informs affected users of problem and measures (b).
    pub informs_affected: Fact,
    /// It takes in complaints and disputes between the parties (b).
    pub intake_disputes: Fact,
    /// It takes in any other problem (b).
    pub intake_other: Fact,
    /// It takes in technical problems (b).
    pub intake_technical: Fact,
    /// The accounts concerned are notified before handling begins (b).
    pub notice_before: Fact,
    /// It is public on the platform and easy to reach (a).
    pub published: Fact,
    /// It notifies the result (b).
    pub result_notified: Fact,
    /// Users were notified of the change through a common channel (c).
    pub updates_notified: Fact,
    /// It is published in Vietnamese; other languages are optional (a).
    pub vietnamese: Fact,
}

/// The mechanism for illegal content (nội dung vi phạm pháp luật, Art. 19.2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Content {
    /// Owner and users agreed on a common channel (a).
    pub channel_agreed: Fact,
    /// It names a contact in Viet Nam that is responsible (c).
    pub contact_in_viet_nam: Fact,
    /// It informs affected users of the content and the remedies (c).
    pub informs_affected: Fact,
    /// It gives competent bodies act, content and person on request (c).
    pub informs_authorities: Fact,
    /// It is public on the platform and easy to reach (a).
    pub published: Fact,
    /// Competent bodies are among its trusted sources (b).
    pub trusts_authorities: Fact,
    /// Users were notified of the change through a common channel (d).
    pub updates_notified: Fact,
    /// It is published in Vietnamese (a).
    pub vietnamese: Fact,
    /// Accounts that seem to break the law are warned before handling begins (c).
    pub warning_before: Fact,
}

/// Statistics of users (Art. 19.3).
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Statistics {
    /// Users are counted month by month.
    pub monthly: Fact,
    /// The information was provided before 31 January; the evidence carries the day.
    pub provided_yearly: Fact,
    /// It went through the state's reporting system, or as the ministry guides.
    pub through_the_system: Fact,
}

/// A channel of communication (kênh giao tiếp).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A mobile application.
    App,
    /// E-mail.
    Email,
    /// Another.
    Other,
    /// A web site.
    Website,
}

/// Recommendations and advertising (khuyến nghị, quảng cáo, Art. 20.1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Recommendation {
    /// Owner and users agreed on a channel: web site, application, other (a).
    pub channel_agreed: Fact,
    /// Which channels; Art. 20.1.a, unlike 19.1.a, does not list e-mail (reading 11).
    pub channels: Vec<Channel>,
    /// A user's choice is not changed without consent (b).
    pub choice_kept: Fact,
    /// Users can choose not to have them based on their data (b).
    pub opt_out: Fact,
    /// Users who opt out are told how their access to content changes (b).
    pub opt_out_explained: Fact,
    /// Principles, parameters or criteria are public and easy to reach (a).
    pub published: Fact,
    /// The criteria of what a search shows first are public (a).
    pub search_criteria: Fact,
    /// They are published in Vietnamese (a).
    pub vietnamese: Fact,
}

/// The code of conduct (bộ quy tắc ứng xử, Art. 20.2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Conduct {
    /// A code that helps people with disabilities and other vulnerable people (d).
    pub accessible: Fact,
    /// It says how to communicate and behave on the platform (b).
    pub covers_conduct: Fact,
    /// It accords with the law and the parties' rights and interests (c).
    pub lawful: Fact,
    /// It is public and easy to reach (a).
    pub published: Fact,
    /// The parties were notified of the change through a common channel (a).
    pub updates_notified: Fact,
    /// It is published in Vietnamese (a).
    pub vietnamese: Fact,
}

/// Duties that stand in the Law (Law 20/2023/QH15, Art. 47).
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct LawDuties {
    /// The law on electronic transactions and related law is complied with (1.a).
    pub compliance: Fact,
    /// Incidents and risks of abuse are reported every year (2.d).
    pub incident_report: Fact,
    /// Information is given electronically on request (1.b).
    pub information_on_request: Fact,
    /// The security of the system is monitored (1.c).
    pub security_monitoring: Fact,
    /// Users can uninstall pre-installed applications that are not essential (3.c).
    pub uninstall: Fact,
}

/// Everything that is asked, by subject. Whatever is left out is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct DutyFacts {
    /// The code of conduct (Art. 20.2).
    pub conduct: Conduct,
    /// The mechanism for illegal content (Art. 19.2).
    pub content: Content,
    /// The Law's own duties (Art. 47).
    pub law: LawDuties,
    /// The mechanism for problems (Art. 19.1).
    pub problems: Problems,
    /// Recommendations and advertising (Art. 20.1).
    pub recommendation: Recommendation,
    /// Statistics of users (Art. 19.3).
    pub statistics: Statistics,
}

/// What some duties depend on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Situation {
    /// The code of conduct has changed since it was published.
    pub conduct_changed: Fact,
    /// The mechanism for illegal content has changed.
    pub content_changed: Fact,
    /// The owner supplies applications that are installed beforehand.
    pub preinstalled_apps: Fact,
    /// The mechanism for problems has changed.
    pub problems_changed: Fact,
    /// The platform has a search that shows some content first.
    pub search_priority: Fact,
}
