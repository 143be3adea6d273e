//! The JSON of testssl.sh 3: findings with an id and a sentence, flat or by host.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::report::day;
use super::{KeyType, TlsObservation, TlsVersion};
use crate::json::{Fault, Node, Read, Value};

type Str<'a> = Cow<'a, str>;

#[derive(Read)]
pub(super) struct Finding {
    finding: String,
    id: String,
    #[serde(default)]
    ip: String,
    #[serde(default)]
    port: String,
    #[serde(default)]
    severity: String,
}

impl Finding {
    /// Whether testssl.sh says here that it broke off: what it did not come to has no line. (A
    /// `scanProblem` that is a warning skips one section, whose lines are then missing.)
    fn broke_off(&self) -> bool {
        matches!(
            (self.id.as_str(), self.severity.as_str()),
            ("scanProblem", "FATAL") | ("scanTime", "WARN")
        )
    }
}

/// `scanTime` of `--jsonfile-pretty`: seconds, or words where the scan broke off.
#[derive(Default)]
pub(super) struct ScanTime {
    broke_off: bool,
}

impl Read for ScanTime {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let words = |said: &str| said.contains(|c: char| c.is_ascii_alphabetic());
        Ok(Self { broke_off: matches!(node.value, Value::Text(said) if words(said)) })
    }
}

/// One host of `--jsonfile-pretty`.
#[derive(Read)]
pub(super) struct Target {
    #[serde(default, rename = "cipherTests")]
    cipher_tests: Vec<Finding>,
    #[serde(default)]
    protocols: Vec<Finding>,
    #[serde(default, rename = "serverDefaults")]
    server_defaults: Vec<Finding>,
    #[serde(default, rename = "serverPreferences")]
    server_preferences: Vec<Finding>,
    #[serde(rename = "targetHost")]
    target_host: Option<String>,
}

/// The findings of `--jsonfile`, by host and port.
pub(super) fn flat(findings: &[Finding], date: Option<NaiveDate>) -> Vec<TlsObservation<'static>> {
    let mut out = Vec::new();
    let mut rest = findings;
    while let Some(first) = rest.first() {
        let same = rest.iter().take_while(|f| f.ip == first.ip && f.port == first.port).count();
        let (group, after) = rest.split_at_checked(same).unwrap_or((rest, &[]));
        rest = after;
        let host = first.ip.split('/').next().unwrap_or_default();
        // What stands alone speaks of no server.
        if group
            .iter()
            .any(|finding| finding.id.starts_with("cert") || version(&finding.id).is_some())
        {
            out.extend(observations(group.iter(), host, date));
        }
        if group.iter().any(Finding::broke_off) {
            out.push(unseen(host, date));
        }
    }
    out
}

/// What is known of a server after a scan that broke off, beside what was seen before: nothing.
fn unseen(host: &str, date: Option<NaiveDate>) -> TlsObservation<'static> {
    let host = (!host.is_empty()).then(|| host.to_owned().into());
    TlsObservation { date, host, ..TlsObservation::default() }
}

/// `invocation` is the command line, as far as it is known.
pub(super) fn pretty(
    targets: &[Target],
    date: Option<NaiveDate>,
    invocation: &str,
    time: &ScanTime,
) -> Vec<TlsObservation<'static>> {
    let of = |target: &Target| {
        let findings = target
            .protocols
            .iter()
            .chain(&target.server_preferences)
            .chain(&target.server_defaults)
            .chain(&target.cipher_tests);
        observations(findings, target.target_host.as_deref().unwrap_or_default(), date)
    };
    let mut seen: Vec<_> = targets.iter().flat_map(of).collect();
    if let (true, Some(last)) = (time.broke_off, targets.last()) {
        seen.push(unseen(last.target_host.as_deref().unwrap_or_default(), date));
    }
    // With an authority of the tester's own, that a chain passes does not settle it: visitors do
    // not have that authority.
    if invocation.to_ascii_lowercase().contains("--add-ca") {
        for one in &mut seen {
            one.trusted = one.trusted.filter(|trusted| !trusted);
        }
    }
    seen
}

/// One observation for each certificate; ids of several certificates end in ` <...#2>`.
fn observations<'f>(
    findings: impl Iterator<Item = &'f Finding>,
    host: &str,
    date: Option<NaiveDate>,
) -> Vec<TlsObservation<'static>> {
    let mut common = unseen(host, date);
    let mut certificates: Vec<(&str, TlsObservation<'static>)> = Vec::new();
    let (mut versions, mut answered) = (Vec::new(), 0usize);
    let mut suites: Option<Vec<Str<'static>>> = None;
    for one in findings {
        let (id, which) = one.id.split_once(' ').unwrap_or((&one.id, ""));
        let said = one.finding.trim();
        if let Some(version) = version(id) {
            match offered(said) {
                Some(true) => versions.push(version),
                Some(false) => {}
                None => continue,
            }
            answered = answered.saturating_add(1);
        } else if id.starts_with("cipher-") {
            suites.get_or_insert_default().extend(suite(said));
        } else if id.starts_with("cipherorder_") || id.starts_with("supportedciphers_") {
            let names = said.split_whitespace().filter(|name| name.contains(['-', '_']));
            let names = names.map(|name| Cow::Owned(name.to_owned()));
            suites.get_or_insert_default().extend(names);
        } else if id.starts_with("cert_") {
            let known = certificates.iter().position(|(name, _)| *name == which);
            if known.is_none() {
                certificates.push((which, TlsObservation::default()));
            }
            let at = known.unwrap_or(certificates.len().saturating_sub(1));
            if let Some((_, certificate)) = certificates.get_mut(at) {
                about(id, said, certificate);
            }
        }
    }
    common.cipher_suites = suites.map(Into::into);
    common.versions = TlsVersion::known(versions, answered >= TlsVersion::ALL.len());
    if certificates.is_empty() {
        return vec![common];
    }
    let with = |(_, certificate): (&str, TlsObservation<'static>)| TlsObservation {
        cipher_suites: common.cipher_suites.clone(),
        date: common.date,
        host: common.host.clone(),
        versions: common.versions.clone(),
        ..certificate
    };
    certificates.into_iter().map(with).collect()
}

fn version(id: &str) -> Option<TlsVersion> {
    const IDS: [&str; 6] = ["SSLv2", "SSLv3", "TLS1", "TLS1_1", "TLS1_2", "TLS1_3"];
    let at = IDS.iter().position(|known| *known == id)?;
    TlsVersion::ALL.get(at).copied()
}

fn offered(said: &str) -> Option<bool> {
    if said.contains("not offered") {
        Some(false)
    } else {
        (said.contains("offered") || said.contains("vulnerable")).then_some(true)
    }
}

/// The suite of a line such as `TLS 1.2  xc030  ECDHE-RSA-… ECDH 253 AESGCM 256 TLS_ECDHE_…`.
fn suite(said: &str) -> Option<Str<'static>> {
    let last = said.split_whitespace().next_back()?;
    if last.starts_with("TLS_") || last.starts_with("SSL_") {
        return Some(last.to_owned().into());
    }
    said.split_whitespace().find(|word| word.contains('-')).map(|word| word.to_owned().into())
}

fn about(id: &str, said: &str, certificate: &mut TlsObservation<'static>) {
    match id {
        "cert_caIssuers" => certificate.issuer = Some(said.to_owned().into()),
        "cert_chain_of_trust" => certificate.trusted = Some(said.starts_with("passed")),
        "cert_keySize" => {
            let mut words = said.split_whitespace();
            certificate.key_type = match words.next() {
                Some("RSA") => Some(KeyType::Rsa),
                Some("EC" | "ECDSA") => Some(KeyType::Ec),
                Some(name) if name.starts_with("Ed") => Some(KeyType::Ed),
                Some("DSA") => Some(KeyType::Dsa),
                // testssl.sh 3.0: "… unknown public key algorithm ED25519".
                Some(_) if said.ends_with(" ED25519") || said.ends_with(" ED448") => {
                    Some(KeyType::Ed)
                }
                _ => None,
            };
            certificate.key_bits = words.next().and_then(|bits| bits.parse().ok());
        }
        "cert_notAfter" => certificate.not_after = day(said),
        "cert_notBefore" => certificate.not_before = day(said),
        "cert_signatureAlgorithm" => {
            let lower = said.to_ascii_lowercase();
            let hash =
                lower.split_whitespace().find(|w| w.starts_with("sha") || w.starts_with("md"));
            certificate.signature_hash = hash.map(|hash| hash.to_owned().into());
        }
        "cert_trust" => {
            certificate.host_matches = Some(said.to_ascii_lowercase().starts_with("ok"));
        }
        _ => {}
    }
}
