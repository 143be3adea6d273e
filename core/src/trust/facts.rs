//! What a trust record holds. Whatever is left out is unknown.

use chrono::NaiveDate;

use super::tls::{TlsObservation, TlsProfile};
use crate::assessment::{Detail, Fact};
use crate::json::Read;

/// A site and the evidence for each criterion of Art. 21.2.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TrustRequest {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// Criterion e: the public contact.
    #[serde(default)]
    pub contact: ContactFacts,
    /// Criterion đ: scans of the site's content.
    #[serde(default)]
    pub content: ContentFacts,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// Criterion c: encryption in transit.
    #[serde(default)]
    pub encryption: EncryptionFacts,
    /// How old evidence may be.
    #[serde(default)]
    pub max_age: MaxAge,
    /// Criterion b: personal data.
    #[serde(default)]
    pub personal_data: PersonalDataFacts,
    /// Criterion a: security by level.
    #[serde(default)]
    pub security_level: SecurityLevelFacts,
    /// The site.
    #[serde(default)]
    pub site: TrustSite,
    /// Criterion d: the warning list.
    #[serde(default)]
    pub warning_list: WarningListFacts,
}

/// The site (trang thông tin điện tử) that is judged.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TrustSite {
    /// IP addresses of its servers.
    pub addresses: Vec<String>,
    /// Its domain names.
    pub hosts: Vec<String>,
}

/// How many days evidence counts that does not say when it lapses. The decree says nothing of
/// this: the numbers are the library's own defaults.
#[derive(Debug, Clone, Copy, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct MaxAge {
    /// A scan of the content: 30 days.
    pub scan_days: u16,
    /// An observation of TLS: 90 days.
    pub tls_days: u16,
    /// A copy of the warning list: 7 days.
    pub warning_list_days: u16,
}

impl Default for MaxAge {
    fn default() -> Self {
        Self { scan_days: 30, tls_days: 90, warning_list_days: 7 }
    }
}

/// Criterion a.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SecurityLevelFacts {
    /// The decision that approved the level.
    pub approval: Option<LevelApproval>,
    /// Data subjects of basic personal data.
    pub basic_data_subjects: Option<u32>,
    /// Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2).
    pub electronic_certificates: Fact,
    /// The approved level, 1 to 5.
    pub level: Option<u8>,
    /// The measures of the approved plan are in place; “no” breaks the criterion.
    pub measures: Fact,
    /// Resolves administrative procedures.
    pub procedures: Fact,
    /// Data subjects of sensitive personal data.
    pub sensitive_data_subjects: Option<u32>,
    /// Users.
    pub users: Option<u32>,
}

/// A decision that approves a security level (quyết định phê duyệt cấp độ).
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct LevelApproval {
    /// Its day.
    pub date: Option<NaiveDate>,
    /// The last day on which it holds, if it says one.
    pub expires: Option<NaiveDate>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Its number and symbol.
    pub number: Option<String>,
    /// SHA-256 of the document.
    pub sha256: Option<String>,
    /// Where it can be seen.
    pub url: Option<String>,
}

/// Criterion b.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PersonalDataFacts {
    /// The commitment is published; the evidence gives the URL and the day.
    pub commitment: Fact,
    /// Users are asked for consent, and it is recorded.
    pub consent: Fact,
    /// What is collected without consent because another law provides so.
    pub exceptions: Vec<ConsentException>,
}

/// Personal data that another law lets the site collect without consent.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConsentException {
    /// The provision that allows it.
    pub basis: String,
    /// Which data.
    pub data: String,
}

/// Criterion c.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct EncryptionFacts {
    /// Observations, written by hand or by another tool.
    pub observations: Vec<TlsObservation>,
    /// What is taken for safe.
    pub profile: TlsProfile,
    /// The report of a scanner, as it is.
    pub report: Option<TlsReport>,
}

/// The JSON that sslyze or testssl.sh wrote.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TlsReport {
    /// The day of the scan, where the report itself says none (testssl.sh `--jsonfile`).
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// The whole text of the file.
    pub text: String,
}

/// Criterion d. The list's text travels as the attached document, or as entries.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct WarningListFacts {
    /// The day of the copy.
    pub date: Option<NaiveDate>,
    /// Its entries, where no document is attached.
    pub entries: Option<Vec<String>>,
    /// What a look-up of the site in this copy said, where neither the document nor the entries
    /// are handed in.
    pub listed: Option<bool>,
    /// SHA-256 of the copy; compared with the attached document.
    pub sha256: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
}

/// Criterion đ.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContentFacts {
    /// Scans for malicious links, malware and fraud.
    pub scans: Vec<ContentScan>,
}

/// What a scanner said of the site.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContentScan {
    /// The day of the scan.
    pub date: Option<NaiveDate>,
    /// The last day on which it counts.
    pub expires: Option<NaiveDate>,
    /// How many threats it found; 0 is a clean site.
    pub found: Option<u32>,
    /// SHA-256 of the scanner's report.
    pub sha256: Option<String>,
    /// The scanner and its version.
    pub tool: Option<String>,
    /// Where the report can be seen.
    pub url: Option<String>,
}

/// Criterion e: either is enough.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContactFacts {
    /// A published page names the contact; the evidence gives the URL and the day.
    pub page: Fact,
    /// The site's security.txt (RFC 9116).
    pub security_txt: Option<SecurityTxtSeen>,
}

/// A security.txt as it was fetched.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecurityTxtSeen {
    /// The day on which it was fetched.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// Its text.
    pub text: String,
    /// The URL from which it came.
    #[serde(default)]
    pub url: Option<String>,
}
