//! What a trust record holds. Whatever is left out is unknown.
//!
//! Words and lists are owned or borrowed: a request is read into its own ([`crate::wire::parse`]),
//! and a usual one for a compact verdict is only looked at (`usual`).

use std::borrow::Cow;

use chrono::NaiveDate;

use super::list::same_host;
use super::tls::{TlsObservation, TlsProfile};
use crate::assessment::{Detail, FactOf};
use crate::items::Items;
use crate::json::Read;

/// A site and the evidence for each criterion of Art. 21.2.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TrustRequest<'a> {
    /// The day whose law applies.
    pub as_of: NaiveDate,
    /// Criterion e: the public contact.
    #[serde(default)]
    pub contact: ContactFacts<'a>,
    /// Criterion đ: scans of the site's content.
    #[serde(default)]
    pub content: ContentFacts<'a>,
    /// How much to say.
    #[serde(default)]
    pub detail: Detail,
    /// Criterion c: encryption in transit.
    #[serde(default)]
    pub encryption: EncryptionFacts<'a>,
    /// How old evidence may be.
    #[serde(default)]
    pub max_age: MaxAge,
    /// Criterion b: personal data.
    #[serde(default)]
    pub personal_data: PersonalDataFacts<'a>,
    /// Criterion a: security by level.
    #[serde(default)]
    pub security_level: SecurityLevelFacts<'a>,
    /// The site.
    #[serde(default)]
    pub site: TrustSite<'a>,
    /// Criterion d: the warning list.
    #[serde(default)]
    pub warning_list: WarningListFacts<'a>,
}

/// The site (trang thông tin điện tử) that is judged.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TrustSite<'a> {
    /// IP addresses of its servers.
    pub addresses: Items<'a, Cow<'a, str>>,
    /// Its domain names.
    pub hosts: Items<'a, Cow<'a, str>>,
}

impl TrustSite<'_> {
    /// Whether what was seen of a host, or of a URL, may be of the site: all may, while no host of it
    /// is named.
    pub(super) fn may_have(&self, host: &str) -> bool {
        self.hosts.is_empty() || self.has(host)
    }

    /// Whether a host, or that of a URL, is one of the site's.
    pub(super) fn has(&self, host: &str) -> bool {
        self.hosts.iter().any(|one| same_host(one, host))
    }
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
pub struct SecurityLevelFacts<'a> {
    /// The decision that approved the level.
    pub approval: Option<LevelApproval<'a>>,
    /// Data subjects of basic personal data.
    pub basic_data_subjects: Option<u32>,
    /// Stores or processes electronic certificates (Law 20/2023/QH15 Art. 21.2).
    pub electronic_certificates: FactOf<'a>,
    /// The approved level, 1 to 5.
    pub level: Option<u8>,
    /// The measures of the approved plan are in place; “no” breaks the criterion.
    pub measures: FactOf<'a>,
    /// Resolves administrative procedures.
    pub procedures: FactOf<'a>,
    /// Data subjects of sensitive personal data.
    pub sensitive_data_subjects: Option<u32>,
    /// Users.
    pub users: Option<u32>,
}

/// A decision that approves a security level (quyết định phê duyệt cấp độ).
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct LevelApproval<'a> {
    /// Its day.
    pub date: Option<NaiveDate>,
    /// The last day on which it holds, if it says one.
    pub expires: Option<NaiveDate>,
    /// Who issued it.
    pub issuer: Option<Cow<'a, str>>,
    /// Its number and symbol.
    pub number: Option<Cow<'a, str>>,
    /// SHA-256 of the document.
    pub sha256: Option<Cow<'a, str>>,
    /// Where it can be seen.
    pub url: Option<Cow<'a, str>>,
}

/// Criterion b.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct PersonalDataFacts<'a> {
    /// The commitment is published; the evidence gives the URL and the day.
    pub commitment: FactOf<'a>,
    /// Users are asked for consent, and it is recorded.
    pub consent: FactOf<'a>,
    /// What is collected without consent because another law provides so.
    pub exceptions: Items<'a, ConsentException<'a>>,
}

/// Personal data that another law lets the site collect without consent.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConsentException<'a> {
    /// The provision that allows it.
    pub basis: Cow<'a, str>,
    /// Which data.
    pub data: Cow<'a, str>,
}

/// Criterion c.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct EncryptionFacts<'a> {
    /// Observations, written by hand or by another tool.
    pub observations: Items<'a, TlsObservation<'a>>,
    /// What is taken for safe.
    pub profile: TlsProfile,
    /// The report of a scanner, as it is.
    pub report: Option<TlsReport<'a>>,
}

/// The JSON that sslyze or testssl.sh wrote.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TlsReport<'a> {
    /// The day of the scan, where the report itself says none (testssl.sh `--jsonfile`).
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// The whole text of the file.
    pub text: Cow<'a, str>,
}

/// Criterion d. The list's text travels as the attached document, or as entries.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct WarningListFacts<'a> {
    /// The day of the copy.
    pub date: Option<NaiveDate>,
    /// Its entries, where no document is attached.
    pub entries: Option<Items<'a, Cow<'a, str>>>,
    /// What a look-up of the site in this copy said, where neither the document nor the entries
    /// are handed in.
    pub listed: Option<bool>,
    /// SHA-256 of the copy; compared with the attached document.
    pub sha256: Option<Cow<'a, str>>,
    /// Where it was published.
    pub url: Option<Cow<'a, str>>,
}

/// Criterion đ.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContentFacts<'a> {
    /// Scans for malicious links, malware and fraud.
    pub scans: Items<'a, ContentScan<'a>>,
}

/// What a scanner said of the site.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContentScan<'a> {
    /// The day of the scan.
    pub date: Option<NaiveDate>,
    /// The last day on which it counts.
    pub expires: Option<NaiveDate>,
    /// How many threats it found; 0 is a clean site.
    pub found: Option<u32>,
    /// SHA-256 of the scanner's report.
    pub sha256: Option<Cow<'a, str>>,
    /// The scanner and its version.
    pub tool: Option<Cow<'a, str>>,
    /// Where the report can be seen.
    pub url: Option<Cow<'a, str>>,
}

/// Criterion e: either is enough.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContactFacts<'a> {
    /// A published page names the contact; the evidence gives the URL and the day.
    pub page: FactOf<'a>,
    /// The site's security.txt (RFC 9116).
    pub security_txt: Option<SecurityTxtSeen<'a>>,
}

/// A security.txt as it was fetched.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecurityTxtSeen<'a> {
    /// The day on which it was fetched.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// Its text.
    pub text: Cow<'a, str>,
    /// The URL from which it came.
    #[serde(default)]
    pub url: Option<Cow<'a, str>>,
}
