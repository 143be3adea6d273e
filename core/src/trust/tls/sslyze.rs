//! The JSON of sslyze 5 and 6, as far as it is needed.

use chrono::NaiveDate;

use super::report::day;
use super::{KeyType, TlsObservation, TlsVersion};
use crate::json::{Fault, Node, Read};
use crate::trust::list::same_host;

#[derive(Read)]
pub(super) struct Server {
    scan_result: Option<Scan>,
    server_location: Location,
}

#[derive(Read)]
struct Location {
    hostname: String,
}

#[derive(Read, Default)]
#[serde(default)]
struct Scan {
    certificate_info: Attempt<Certificates>,
    ssl_2_0_cipher_suites: Attempt<Suites>,
    ssl_3_0_cipher_suites: Attempt<Suites>,
    tls_1_0_cipher_suites: Attempt<Suites>,
    tls_1_1_cipher_suites: Attempt<Suites>,
    tls_1_2_cipher_suites: Attempt<Suites>,
    tls_1_3_cipher_suites: Attempt<Suites>,
}

/// A scan command: its result is null when it was not scheduled or failed.
struct Attempt<T> {
    result: Option<T>,
}

impl<T> Default for Attempt<T> {
    fn default() -> Self {
        Self { result: None }
    }
}

impl<T: Read> Read for Attempt<T> {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        Ok(Self { result: node.members(&["result"], false)?.take(0)? })
    }
}

#[derive(Read)]
struct Suites {
    accepted_cipher_suites: Vec<Accepted>,
}

#[derive(Read)]
struct Accepted {
    cipher_suite: Named,
}

#[derive(Read)]
struct Named {
    name: String,
}

#[derive(Read)]
struct Certificates {
    certificate_deployments: Vec<Deployment>,
}

#[derive(Read)]
struct Deployment {
    path_validation_results: Vec<Path>,
    received_certificate_chain: Vec<Certificate>,
}

#[derive(Read)]
struct Path {
    trust_store: Option<Named>,
    was_validation_successful: bool,
}

#[derive(Read)]
struct Certificate {
    issuer: Name,
    not_valid_after: String,
    not_valid_before: String,
    public_key: Key,
    signature_hash_algorithm: Option<Named>,
    subject_alternative_name: Alternatives,
}

#[derive(Read)]
struct Name {
    rfc4514_string: String,
}

#[derive(Read)]
struct Key {
    algorithm: String,
    key_size: Option<u32>,
}

#[derive(Read, Default)]
#[serde(default)]
struct Alternatives {
    dns_names: Vec<String>,
    ip_addresses: Vec<String>,
}

pub(super) fn observations(
    servers: &[Server],
    date: Option<NaiveDate>,
) -> Vec<TlsObservation<'static>> {
    let mut out = Vec::new();
    for server in servers {
        let host = server.server_location.hostname.as_str();
        let mut seen = TlsObservation {
            date,
            host: Some(host.to_owned().into()),
            ..TlsObservation::default()
        };
        let Some(scan) = &server.scan_result else {
            out.push(seen);
            continue;
        };
        offered(scan, &mut seen);
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

/// Versions and suites, where every version was asked for. An old version that was seen is known anyway, and
/// so are suites: a weak one is weak whatever else there is, and without the versions good ones do not suffice.
fn offered(scan: &Scan, seen: &mut TlsObservation<'static>) {
    let attempts = [
        &scan.ssl_2_0_cipher_suites,
        &scan.ssl_3_0_cipher_suites,
        &scan.tls_1_0_cipher_suites,
        &scan.tls_1_1_cipher_suites,
        &scan.tls_1_2_cipher_suites,
        &scan.tls_1_3_cipher_suites,
    ];
    let (mut versions, mut suites) = (Vec::new(), Vec::new());
    let mut complete = true;
    for (version, attempt) in TlsVersion::ALL.into_iter().zip(attempts) {
        let Some(Suites { accepted_cipher_suites: accepted }) = &attempt.result else {
            complete = false;
            continue;
        };
        if !accepted.is_empty() {
            versions.push(version);
            let names = accepted.iter().map(|one| one.cipher_suite.name.clone().into());
            suites.extend(names);
        }
    }
    seen.versions = TlsVersion::known(versions, complete);
    seen.cipher_suites = (complete || !suites.is_empty()).then(|| suites.into());
}

fn with(
    seen: &TlsObservation<'static>,
    leaf: &Certificate,
    deployment: &Deployment,
    host: &str,
) -> TlsObservation<'static> {
    let algorithm = leaf.public_key.algorithm.as_str();
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
    TlsObservation {
        host_matches: Some(matches),
        issuer: Some(leaf.issuer.rfc4514_string.clone().into()),
        key_bits: leaf.public_key.key_size,
        key_type,
        not_after: day(&leaf.not_valid_after),
        not_before: day(&leaf.not_valid_before),
        signature_hash: leaf.signature_hash_algorithm.as_ref().map(|hash| hash.name.clone().into()),
        trusted: trusted(&deployment.path_validation_results),
        ..seen.clone()
    }
}

/// Whether a store that browsers and systems come with trusts the chain. The store of `--ca_file`
/// does not settle it: visitors do not have that file.
fn trusted(paths: &[Path]) -> Option<bool> {
    const SUPPLIED: &str = "Supplied CA file";
    let supplied = |path: &Path| path.trust_store.as_ref().is_some_and(|s| s.name == SUPPLIED);
    let mut trusting = paths.iter().filter(|path| path.was_validation_successful).peekable();
    match trusting.peek() {
        // Without a store nothing was tried.
        None => (!paths.is_empty()).then_some(false),
        Some(_) => trusting.any(|path| !supplied(path)).then_some(true),
    }
}

/// Whether a name of a certificate covers a host: the same, or `*.` for exactly one label.
fn covers(name: &str, host: &str) -> bool {
    match name.strip_prefix("*.") {
        Some(parent) => host.split_once('.').is_some_and(|(_, above)| same_host(above, parent)),
        None => same_host(name, host),
    }
}
