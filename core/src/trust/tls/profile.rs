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
    /// RFC 9325 (BCP 195, November 2022): TLS 1.2 or later (section 3.1.1), no suite that section 4.1
    /// forbids, nothing below 128 bits, RSA keys of at least 2048 bits (4.5). Other suites that 4.1
    /// says should not be used (static RSA, static Diffie-Hellman, `TLS_DHE_*`) are for a person.
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

    /// Whether a cipher suite may be accepted.
    pub(super) fn weigh(self, name: &str) -> Weight {
        match (Suite::read(name), self) {
            (None, _) => Weight::Unknown,
            (Some(Suite { weak: true, .. }), _) => Weight::Weak,
            (Some(Suite { modern: true, static_or_dhe: false, .. }), _) => Weight::Safe,
            (Some(suite), Self::Rfc9325) if suite.static_or_dhe => Weight::Discouraged,
            (Some(_), Self::Rfc9325) => Weight::Safe,
            (Some(suite), Self::MozillaIntermediate57) if suite.modern => Weight::Safe,
            (Some(_), Self::MozillaIntermediate57) => Weight::Weak,
        }
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

/// What a profile says of a cipher suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// It may be accepted.
    Safe,
    /// It should not be: allowed only where somebody has weighed why.
    Discouraged,
    /// It must not be.
    Weak,
    /// The name is not known.
    Unknown,
}

/// What the name of a cipher suite tells, in IANA's or OpenSSL's spelling.
struct Suite {
    /// Broken, without authentication, or below 128 bits.
    weak: bool,
    /// Forward secrecy with AES-GCM or ChaCha20-Poly1305, for RSA or ECDSA certificates.
    modern: bool,
    /// The key is agreed on by static RSA, static (EC)DH, or DHE of TLS 1.2: RFC 9325 § 4.1 says
    /// “SHOULD NOT” of all three.
    static_or_dhe: bool,
}

/// Parts of names that make a suite weak.
const WEAK: &str =
    "NULL EXPORT EXP EXPORT1024 RC4 RC2 DES DES40 3DES CBC3 IDEA ANON ADH AECDH MD5 40 56";

/// The other parts that names are made of.
const OTHER: &str = "TLS SSL WITH ECDHE ECDH DHE EDH EECDH DH RSA DSS ECDSA PSK SRP KRB5 EDE EDE3 CBC SEED CAMELLIA CAMELLIA128 CAMELLIA256 ARIA ARIA128 ARIA256 AES AES128 AES256 128 256 168 GCM CCM CCM8 8 CHACHA20 POLY1305 SHA SHA256 SHA384 OLD";

macro_rules! quoted {
    ($($name:literal),+ $(,)?) => { [$((concat!('"', $name, '"'), $name)),+] };
}

/// The suites of Mozilla's list, by which most servers are set up: they need no taking apart. Each as
/// JSON has it, and as it is.
pub(in crate::trust) const USUAL: [(&str, &str); 9] = quoted![
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
        if USUAL.iter().any(|(_, usual)| *usual == name) {
            return Some(Self { weak: false, modern: true, static_or_dhe: false });
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
        let modern = cipher && plain && (new || (exchange && certificate));
        // OpenSSL's names of static RSA name no exchange at all: `AES128-SHA`.
        let other = has("SRP") || has("KRB5") || (has("PSK") && !has("RSA"));
        let finite = has("DHE") || has("EDH") || has("DH") || has("ECDH");
        let static_or_dhe = !new && !has("ECDHE") && !has("EECDH") && (finite || !other);
        Some(Self { weak, modern, static_or_dhe })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_known_by_their_names_in_both_spellings() {
        use Weight::{Discouraged, Safe, Unknown, Weak};
        // By RFC 9325 and by Mozilla.
        for (rfc, mozilla, names) in [
            (
                Safe,
                Safe,
                &[
                    "TLS_AES_128_GCM_SHA256",
                    "TLS_CHACHA20_POLY1305_SHA256",
                    "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
                    "ECDHE-RSA-CHACHA20-POLY1305",
                ][..],
            ),
            (
                Safe,
                Weak,
                &[
                    "TLS_AES_128_CCM_SHA256",
                    "ECDHE-RSA-AES128-SHA256",
                    "ECDHE-ARIA128-GCM-SHA256",
                    "TLS_PSK_WITH_AES_128_GCM_SHA256",
                    "SRP-RSA-AES-128-CBC-SHA",
                ],
            ),
            (
                Discouraged,
                Safe,
                &["DHE-RSA-AES256-GCM-SHA384", "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256"],
            ),
            (
                Discouraged,
                Weak,
                &[
                    "AES128-GCM-SHA256",
                    "AES256-SHA",
                    "CAMELLIA128-SHA",
                    "TLS_RSA_WITH_AES_256_CBC_SHA",
                    "TLS_RSA_PSK_WITH_AES_128_GCM_SHA256",
                    "TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256",
                    "TLS_DH_RSA_WITH_AES_128_CBC_SHA",
                    "DHE-DSS-AES128-GCM-SHA256",
                    "TLS_DHE_PSK_WITH_AES_128_GCM_SHA256",
                ],
            ),
            (
                Weak,
                Weak,
                &[
                    "TLS_RSA_WITH_NULL_SHA256",
                    "EXP-RC4-MD5",
                    "DES-CBC3-SHA",
                    "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
                    "TLS_ECDH_anon_WITH_AES_256_CBC_SHA",
                    "ADH-AES128-GCM-SHA256",
                    "TLS_RSA_EXPORT_WITH_RC4_40_MD5",
                ],
            ),
            (Unknown, Unknown, &["TLS_WITH_MAGIC", ""]),
        ] {
            for name in names {
                assert_eq!(TlsProfile::Rfc9325.weigh(name), rfc, "{name}");
                assert_eq!(TlsProfile::MozillaIntermediate57.weigh(name), mozilla, "{name}");
            }
        }
    }
}
