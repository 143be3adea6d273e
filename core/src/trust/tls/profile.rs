//! What is taken for safe: named profiles with their source.
//!
//! The decree asks for a “safe algorithm” and names none, so the profile is the caller's choice.

use super::{KeyType, TlsVersion};
use crate::json::Read;
use crate::text::{Text, text};

/// A named profile of safe TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TlsProfile {
    /// Mozilla's guidelines for servers, version 5.7, “intermediate”: a closed list of suites.
    #[serde(rename = "mozilla_intermediate_5_7")]
    MozillaIntermediate57,
    /// RFC 9325 (BCP 195, November 2022): TLS 1.2 or later, nothing below 128 bits, RSA keys of at
    /// least 2048 bits.
    #[default]
    #[serde(rename = "rfc_9325")]
    Rfc9325,
}

impl TlsProfile {
    /// Its name, date or version, and where it is published.
    pub fn source(self) -> Text {
        match self {
            Self::MozillaIntermediate57 => text(
                "hướng dẫn của Mozilla phiên bản 5.7, mức trung gian \
                 (https://ssl-config.mozilla.org/guidelines/5.7.json)",
                "Mozilla guidelines 5.7, intermediate \
                 (https://ssl-config.mozilla.org/guidelines/5.7.json)",
            ),
            Self::Rfc9325 => text(
                "RFC 9325, tháng 11 năm 2022 (https://www.rfc-editor.org/rfc/rfc9325)",
                "RFC 9325, November 2022 (https://www.rfc-editor.org/rfc/rfc9325)",
            ),
        }
    }

    /// Whether a protocol version may be offered.
    pub(super) fn allows_version(self, version: TlsVersion) -> bool {
        version >= TlsVersion::Tls12
    }

    /// Whether a cipher suite may be accepted; `None` for a name that is not known.
    pub(super) fn allows_suite(self, name: &str) -> Option<bool> {
        let suite = Suite::read(name)?;
        Some(match self {
            Self::Rfc9325 => !suite.weak,
            Self::MozillaIntermediate57 => !suite.weak && suite.modern,
        })
    }

    /// Whether the key of a certificate is long enough.
    pub(super) fn allows_key(self, key: KeyType, bits: u32) -> bool {
        match (self, key) {
            (_, KeyType::Rsa) => bits >= 2048,
            (Self::Rfc9325, KeyType::Ec) => bits >= 224,
            (Self::Rfc9325, KeyType::Ed) => true,
            (Self::MozillaIntermediate57, KeyType::Ec) => matches!(bits, 256 | 384),
            (Self::MozillaIntermediate57, KeyType::Ed) | (_, KeyType::Dsa) => false,
        }
    }

    /// Whether a certificate may be signed over this hash, also where a tool writes it as `SHA-1`
    /// or within the name of the algorithm.
    pub(super) fn allows_hash(self, hash: &str) -> bool {
        if hash == "sha256" {
            return true;
        }
        let hash = hash.to_ascii_lowercase();
        hash != "sha" && !["md2", "md5", "sha1", "sha-1"].iter().any(|weak| hash.contains(weak))
    }
}

/// What the name of a cipher suite tells, in IANA's or OpenSSL's spelling.
struct Suite {
    /// Broken, without authentication, or below 128 bits.
    weak: bool,
    /// Forward secrecy with AES-GCM or ChaCha20-Poly1305, for RSA or ECDSA certificates.
    modern: bool,
}

/// Parts of names that make a suite weak.
const WEAK: &str =
    "NULL EXPORT EXP EXPORT1024 RC4 RC2 DES DES40 3DES CBC3 IDEA ANON ADH AECDH MD5 40 56";

/// The other parts that names are made of.
const OTHER: &str = "TLS SSL WITH ECDHE ECDH DHE EDH EECDH DH RSA DSS ECDSA PSK SRP KRB5 EDE EDE3 CBC SEED CAMELLIA CAMELLIA128 CAMELLIA256 ARIA ARIA128 ARIA256 AES AES128 AES256 128 256 168 GCM CCM CCM8 8 CHACHA20 POLY1305 SHA SHA256 SHA384 OLD";

/// The suites of Mozilla's list, by which most servers are set up: they need no taking apart.
const USUAL: [&str; 9] = [
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
];

impl Suite {
    fn read(name: &str) -> Option<Self> {
        if USUAL.contains(&name) {
            return Some(Self { weak: false, modern: true });
        }
        let upper = name.trim().to_ascii_uppercase();
        if upper.is_empty() || upper.len() > 80 {
            return None;
        }
        let parts: Vec<&str> = upper.split(['-', '_']).collect();
        let stands = |list: &str, part: &str| list.split(' ').any(|known| known == part);
        let weak = parts.iter().any(|part| stands(WEAK, part));
        if !parts.iter().all(|part| stands(WEAK, part) || stands(OTHER, part)) {
            return None;
        }
        let has = |wanted: &str| parts.contains(&wanted);
        let cipher = has("GCM") || (has("CHACHA20") && has("POLY1305"));
        let new = parts.first() == Some(&"TLS") && !has("WITH");
        let exchange = has("ECDHE") || has("EECDH") || ((has("DHE") || has("EDH")) && has("RSA"));
        let certificate = has("RSA") || has("ECDSA");
        let plain = ![
            "PSK",
            "SRP",
            "DSS",
            "ARIA",
            "ARIA128",
            "ARIA256",
            "CAMELLIA",
            "CAMELLIA128",
            "CAMELLIA256",
        ]
        .iter()
        .any(|part| has(part));
        Some(Self { weak, modern: cipher && plain && (new || (exchange && certificate)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_known_by_their_names_in_both_spellings() {
        let modern = TlsProfile::MozillaIntermediate57;
        for name in [
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "ECDHE-RSA-CHACHA20-POLY1305",
            "DHE-RSA-AES256-GCM-SHA384",
        ] {
            assert_eq!(modern.allows_suite(name), Some(true), "{name}");
            assert_eq!(TlsProfile::Rfc9325.allows_suite(name), Some(true), "{name}");
        }
        for name in [
            "TLS_AES_128_CCM_SHA256",
            "AES128-GCM-SHA256",
            "ECDHE-RSA-AES128-SHA256",
            "TLS_RSA_WITH_AES_256_CBC_SHA",
            "DHE-DSS-AES128-GCM-SHA256",
            "ECDHE-ARIA128-GCM-SHA256",
            "TLS_DHE_PSK_WITH_AES_128_GCM_SHA256",
        ] {
            assert_eq!(modern.allows_suite(name), Some(false), "{name}");
            assert_eq!(TlsProfile::Rfc9325.allows_suite(name), Some(true), "{name}");
        }
        for name in [
            "TLS_RSA_WITH_NULL_SHA256",
            "EXP-RC4-MD5",
            "DES-CBC3-SHA",
            "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
            "TLS_ECDH_anon_WITH_AES_256_CBC_SHA",
            "ADH-AES128-GCM-SHA256",
            "TLS_RSA_EXPORT_WITH_RC4_40_MD5",
        ] {
            assert_eq!(TlsProfile::Rfc9325.allows_suite(name), Some(false), "{name}");
        }
        assert_eq!(TlsProfile::Rfc9325.allows_suite("TLS_WITH_MAGIC"), None);
    }
}
