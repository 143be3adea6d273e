//! Criterion c: encryption in transit, with a trusted third party's certificate.

mod judge;
mod profile;
mod report;
mod sslyze;
mod testssl;

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::items::Items;
use crate::json::Read;

pub(super) use judge::{MESSAGES, seen};
pub use profile::TlsProfile;
pub(super) use profile::USUAL;
pub use report::read as read_report;

/// A protocol version, from the oldest to the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "each variant is the version that it names")]
pub enum TlsVersion {
    #[serde(rename = "ssl_2_0")]
    Ssl20,
    #[serde(rename = "ssl_3_0")]
    Ssl30,
    #[serde(rename = "tls_1_0")]
    Tls10,
    #[serde(rename = "tls_1_1")]
    Tls11,
    #[serde(rename = "tls_1_2")]
    Tls12,
    #[serde(rename = "tls_1_3")]
    Tls13,
}

impl TlsVersion {
    pub(super) const ALL: [Self; 6] =
        [Self::Ssl20, Self::Ssl30, Self::Tls10, Self::Tls11, Self::Tls12, Self::Tls13];

    /// What is known of the versions that a server offers, of those that were seen: all of them, or,
    /// where not every version was asked for, that one is too old. Without an old one it is unknown.
    pub(super) fn known(seen: Vec<Self>, complete: bool) -> Option<Items<'static, Self>> {
        let old = seen.iter().any(|version| *version < Self::Tls12);
        (complete || old).then(|| seen.into())
    }

    /// As people write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ssl20 => "SSL 2.0",
            Self::Ssl30 => "SSL 3.0",
            Self::Tls10 => "TLS 1.0",
            Self::Tls11 => "TLS 1.1",
            Self::Tls12 => "TLS 1.2",
            Self::Tls13 => "TLS 1.3",
        }
    }
}

/// The kind of a certificate's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum KeyType {
    /// DSA.
    Dsa,
    /// ECDSA over a NIST or similar curve.
    Ec,
    /// Ed25519 or Ed448.
    Ed,
    /// RSA.
    Rsa,
}

impl KeyType {
    /// As people write it.
    fn name(self) -> &'static str {
        match self {
            Self::Dsa => "DSA",
            Self::Ec => "ECDSA",
            Self::Ed => "EdDSA",
            Self::Rsa => "RSA",
        }
    }
}

/// What was seen of a server's TLS. Whatever is left out is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TlsObservation<'a> {
    /// Every cipher suite that the server accepts, by its IANA or OpenSSL name.
    pub cipher_suites: Option<Items<'a, Cow<'a, str>>>,
    /// The day of the observation.
    pub date: Option<NaiveDate>,
    /// The last day on which the observation counts.
    pub expires: Option<NaiveDate>,
    /// The host that was asked.
    pub host: Option<Cow<'a, str>>,
    /// The certificate is for this host.
    pub host_matches: Option<bool>,
    /// Who issued the certificate.
    pub issuer: Option<Cow<'a, str>>,
    /// Length of the certificate's key in bits.
    pub key_bits: Option<u32>,
    /// Kind of the certificate's key.
    pub key_type: Option<KeyType>,
    /// The certificate's last day.
    pub not_after: Option<NaiveDate>,
    /// The certificate's first day.
    pub not_before: Option<NaiveDate>,
    /// The hash over which the certificate is signed, such as `sha256`.
    pub signature_hash: Option<Cow<'a, str>>,
    /// The chain leads to an issuer of a trust store.
    pub trusted: Option<bool>,
    /// Every protocol version that the server offers.
    pub versions: Option<Items<'a, TlsVersion>>,
}
