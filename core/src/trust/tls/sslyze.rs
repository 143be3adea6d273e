//! The JSON of sslyze 5 and 6. Only the members that are needed are read; keys and chains, with
//! numbers longer than any machine's, are passed over.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Deserialize;

use super::report::day;
use super::{KeyType, TlsObservation, TlsVersion};
use crate::trust::list::same_host;

type Str<'a> = Cow<'a, str>;

#[derive(Deserialize)]
pub(super) struct Server<'a> {
    #[serde(borrow, default)]
    scan_result: Option<Scan<'a>>,
    #[serde(borrow)]
    server_location: Location<'a>,
}

#[derive(Deserialize)]
struct Location<'a> {
    #[serde(borrow)]
    hostname: Str<'a>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Scan<'a> {
    #[serde(borrow)]
    certificate_info: Attempt<Certificates<'a>>,
    #[serde(borrow)]
    ssl_2_0_cipher_suites: Attempt<Suites<'a>>,
    #[serde(borrow)]
    ssl_3_0_cipher_suites: Attempt<Suites<'a>>,
    #[serde(borrow)]
    tls_1_0_cipher_suites: Attempt<Suites<'a>>,
    #[serde(borrow)]
    tls_1_1_cipher_suites: Attempt<Suites<'a>>,
    #[serde(borrow)]
    tls_1_2_cipher_suites: Attempt<Suites<'a>>,
    #[serde(borrow)]
    tls_1_3_cipher_suites: Attempt<Suites<'a>>,
}

/// A scan command: its result is null when it was not scheduled or failed.
#[derive(Deserialize)]
struct Attempt<T> {
    #[serde(default = "none")]
    result: Option<T>,
}

fn none<T>() -> Option<T> {
    None
}

impl<T> Default for Attempt<T> {
    fn default() -> Self {
        Self { result: None }
    }
}

#[derive(Deserialize)]
struct Suites<'a> {
    #[serde(borrow)]
    accepted_cipher_suites: Vec<Accepted<'a>>,
}

#[derive(Deserialize)]
struct Accepted<'a> {
    #[serde(borrow)]
    cipher_suite: Named<'a>,
}

#[derive(Deserialize)]
struct Named<'a> {
    #[serde(borrow)]
    name: Str<'a>,
}

#[derive(Deserialize)]
struct Certificates<'a> {
    #[serde(borrow)]
    certificate_deployments: Vec<Deployment<'a>>,
}

#[derive(Deserialize)]
struct Deployment<'a> {
    path_validation_results: Vec<Path>,
    #[serde(borrow)]
    received_certificate_chain: Vec<Certificate<'a>>,
}

#[derive(Deserialize)]
struct Path {
    was_validation_successful: bool,
}

#[derive(Deserialize)]
struct Certificate<'a> {
    #[serde(borrow)]
    issuer: Name<'a>,
    #[serde(borrow)]
    not_valid_after: Str<'a>,
    #[serde(borrow)]
    not_valid_before: Str<'a>,
    #[serde(borrow)]
    public_key: Key<'a>,
    #[serde(borrow, default)]
    signature_hash_algorithm: Option<Named<'a>>,
    #[serde(borrow)]
    subject_alternative_name: Alternatives<'a>,
}

#[derive(Deserialize)]
struct Name<'a> {
    #[serde(borrow)]
    rfc4514_string: Str<'a>,
}

#[derive(Deserialize)]
struct Key<'a> {
    #[serde(borrow)]
    algorithm: Str<'a>,
    #[serde(default)]
    key_size: Option<u32>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Alternatives<'a> {
    #[serde(borrow)]
    dns_names: Vec<Str<'a>>,
    #[serde(borrow)]
    ip_addresses: Vec<Str<'a>>,
}

pub(super) fn observations(
    servers: &[Server<'_>],
    date: Option<NaiveDate>,
) -> Vec<TlsObservation<'static>> {
    let mut out = Vec::new();
    for server in servers {
        let host = server.server_location.hostname.as_ref();
        let mut seen = TlsObservation {
            date,
            host: Some(host.to_owned().into()),
            ..TlsObservation::default()
        };
        let Some(scan) = &server.scan_result else {
            out.push(seen);
            continue;
        };
        if let Some((versions, suites)) = offered(scan) {
            (seen.versions, seen.cipher_suites) = (Some(versions.into()), Some(suites.into()));
        }
        let certificates = scan.certificate_info.result.as_ref();
        let deployments = certificates.map_or(&[][..], |found| &found.certificate_deployments);
        let before = out.len();
        for deployment in deployments {
            if let Some(leaf) = deployment.received_certificate_chain.first() {
                out.push(with(&seen, leaf, deployment, host));
            }
        }
        if out.len() == before {
            out.push(seen);
        }
    }
    out
}

/// Versions and suites, where every version was asked for: an old one that was not is unknown.
fn offered(scan: &Scan<'_>) -> Option<(Vec<TlsVersion>, Vec<Str<'static>>)> {
    let attempts = [
        &scan.ssl_2_0_cipher_suites,
        &scan.ssl_3_0_cipher_suites,
        &scan.tls_1_0_cipher_suites,
        &scan.tls_1_1_cipher_suites,
        &scan.tls_1_2_cipher_suites,
        &scan.tls_1_3_cipher_suites,
    ];
    let (mut versions, mut suites) = (Vec::new(), Vec::new());
    for (version, attempt) in TlsVersion::ALL.into_iter().zip(attempts) {
        let accepted = &attempt.result.as_ref()?.accepted_cipher_suites;
        if !accepted.is_empty() {
            versions.push(version);
            let names = accepted.iter().map(|one| one.cipher_suite.name.to_string().into());
            suites.extend(names);
        }
    }
    Some((versions, suites))
}

fn with(
    seen: &TlsObservation<'static>,
    leaf: &Certificate<'_>,
    deployment: &Deployment<'_>,
    host: &str,
) -> TlsObservation<'static> {
    let algorithm = leaf.public_key.algorithm.as_ref();
    let key_type = [
        ("RSA", KeyType::Rsa),
        ("EllipticCurve", KeyType::Ec),
        ("EC", KeyType::Ec),
        ("Ed", KeyType::Ed),
        ("DSA", KeyType::Dsa),
    ]
    .into_iter()
    .find(|(name, _)| algorithm.trim_start_matches('_').starts_with(name))
    .map(|(_, key)| key);
    let names = &leaf.subject_alternative_name;
    let matches = names.dns_names.iter().any(|name| covers(name, host))
        || names.ip_addresses.iter().any(|address| same_host(address, host));
    let trusted = deployment.path_validation_results.iter().any(|p| p.was_validation_successful);
    TlsObservation {
        host_matches: Some(matches),
        issuer: Some(leaf.issuer.rfc4514_string.as_ref().to_owned().into()),
        key_bits: leaf.public_key.key_size,
        key_type,
        not_after: day(&leaf.not_valid_after),
        not_before: day(&leaf.not_valid_before),
        signature_hash: leaf
            .signature_hash_algorithm
            .as_ref()
            .map(|hash| hash.name.to_string().into()),
        trusted: Some(trusted),
        ..seen.clone()
    }
}

/// Whether a name of a certificate covers a host: the same, or `*.` for exactly one label.
fn covers(name: &str, host: &str) -> bool {
    match name.strip_prefix("*.") {
        Some(parent) => host.split_once('.').is_some_and(|(_, above)| same_host(above, parent)),
        None => same_host(name, host),
    }
}
