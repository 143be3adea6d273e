//! What observations of TLS say by a profile.

use chrono::NaiveDate;

use super::{KeyType, TlsObservation, TlsProfile, report};
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::{Evidence, Judgement, Message, Outcome};
use crate::text::{Arg, Text, text};
use crate::trust::dates::{ages, earlier, lapsed, not_after, tick};
use crate::trust::facts::{EncryptionFacts, MaxAge, TrustSite};
use crate::trust::list::same_host;

static SAFE: Message = message(
    "trust_tls_safe",
    "{host}: mã hóa an toàn, chứng thư số do {value} cấp, có hiệu lực đến {date}; xét theo {profile}.",
    "{host}: encryption is safe, the certificate is issued by {value} and lasts until {date}; by \
     {profile}.",
);
static FAULT: Message = message(
    "trust_tls_fault",
    "{host}: {why} (“{value}”); xét theo {profile}.",
    "{host}: {why} (“{value}”); by {profile}.",
);
static UNREAD_SUITE: Message = message(
    "trust_tls_suite_unknown",
    "{host}: không biết bộ mã “{value}” nên chưa kết luận được.",
    "{host}: the cipher suite “{value}” is not known, so nothing follows.",
);

pub(in crate::trust) static MESSAGES: &[&Message] = &[&SAFE, &FAULT, &UNREAD_SUITE];

const OLD_VERSION: Text = text(
    "máy chủ còn nhận phiên bản giao thức không an toàn",
    "the server offers an unsafe protocol version",
);
const NO_VERSION: Text =
    text("máy chủ không nhận TLS 1.2 hay 1.3", "the server offers neither TLS 1.2 nor 1.3");
const WEAK_SUITE: Text =
    text("máy chủ còn nhận bộ mã không an toàn", "the server accepts an unsafe cipher suite");
const SHORT_KEY: Text =
    text("khóa của chứng thư số không đủ mạnh", "the certificate's key is not strong enough");
const WEAK_HASH: Text = text(
    "chứng thư số ký bằng hàm băm không an toàn",
    "the certificate is signed over an unsafe hash",
);
const EXPIRED: Text = text("chứng thư số đã hết hạn", "the certificate has expired");
const NOT_YET: Text = text("chứng thư số chưa có hiệu lực", "the certificate is not yet valid");
const OTHER_HOST: Text =
    text("chứng thư số không cấp cho tên miền này", "the certificate is not for this host");
const UNTRUSTED: Text = text(
    "chuỗi chứng thư số không dẫn đến bên thứ ba tin cậy",
    "the chain leads to no trusted third party",
);

const WHY: Text = text(
    "mã hóa đường truyền được xét từ quan sát máy chủ: phiên bản, bộ mã, khóa, chứng thư số",
    "encryption is judged from what the server offers: versions, suites, key, certificate",
);
const WHY_DATE: Text = text(
    "quan sát không ghi ngày thì chưa kết luận được",
    "an undated observation settles nothing",
);
const WHY_HOST: Text =
    text("chưa có quan sát TLS cho tên miền này", "there is no observation of TLS for this host");

/// The observations that count, each with its place.
pub(in crate::trust) struct Seen {
    of: Vec<(String, TlsObservation)>,
}

/// Collects what was observed, by hand and in a report.
///
/// # Errors
/// `invalid_request` for a report that cannot be read, and for a day after `as_of`.
pub(in crate::trust) fn seen(facts: &EncryptionFacts, as_of: NaiveDate) -> Result<Seen, Error> {
    let mut of = Vec::new();
    for (n, one) in (0usize..).zip(&facts.observations) {
        let at = format!("/encryption/observations/{n}");
        not_after(one.date, &at, "date", as_of)?;
        let dates = Evidence { date: one.date, expires: one.expires, ..Evidence::default() };
        dates.check(&at)?;
        of.push((at, one.clone()));
    }
    if let Some(report) = &facts.report {
        const AT: &str = "/encryption/report";
        let read = report::read(&report.text, report.date);
        for one in read.map_err(|error| error.under("/encryption/report/text"))? {
            not_after(one.date, AT, "date", as_of)?;
            of.push((AT.to_owned(), one));
        }
    }
    Ok(Seen { of })
}

/// A fault, with what stood there.
type Fault = (Text, String);

impl Seen {
    /// The observations of the site; those of other hosts say nothing of it.
    fn relevant(&self, site: &TrustSite) -> impl Iterator<Item = &(String, TlsObservation)> {
        self.of.iter().filter(|(_, one)| match &one.host {
            Some(host) if !site.hosts.is_empty() => {
                site.hosts.iter().any(|wanted| same_host(wanted, host))
            }
            _ => true,
        })
    }

    pub(in crate::trust) fn judge(
        &self,
        site: &TrustSite,
        profile: TlsProfile,
        as_of: NaiveDate,
        max_age: MaxAge,
    ) -> Judgement {
        let mut open = None;
        let mut best: Option<(&String, &TlsObservation)> = None;
        for (at, one) in self.relevant(site) {
            let shown = |judgement: Judgement| {
                judgement.arg("host", Arg::Quote(one.host.clone().unwrap_or_default()))
            };
            let Some(date) = one.date else {
                open = open.or(Some(tick("/encryption", format!("{at}/date"), WHY_DATE)));
                continue;
            };
            if ages(date, max_age.tls_days) < as_of || one.expires.is_some_and(|day| day < as_of) {
                open = open.or(Some(lapsed(at.clone(), at.clone(), WHY, as_of)));
                continue;
            }
            match fault(one, profile, as_of) {
                Ok(Some((why, value))) => {
                    return shown(Judgement::new(Outcome::NotMet, &FAULT, at.clone()))
                        .quoting(&value)
                        .arg("why", Arg::Text(why))
                        .arg("profile", Arg::Text(profile.source()));
                }
                Ok(None) => {}
                Err(suite) => {
                    let judged = Judgement::new(Outcome::Undetermined, &UNREAD_SUITE, at.clone());
                    let judged = judged.missing(format!("{at}/cipher_suites"), WHY);
                    open = open.or(Some(shown(judged).quoting(suite)));
                    continue;
                }
            }
            let mut missing = missing(one).map(|field| format!("{at}/{field}"));
            if let Some(first) = missing.next() {
                let judged =
                    missing.fold(Judgement::unknown(first, WHY), |j, at| j.missing(at, WHY));
                open = open.or(Some(judged));
            } else if best.is_none_or(|(_, known)| one.not_after < known.not_after) {
                best = Some((at, one));
            }
        }
        let uncovered = (0usize..).zip(&site.hosts).find(|(_, wanted)| {
            let of = |one: &TlsObservation| {
                one.host.as_deref().is_none_or(|host| same_host(wanted, host))
            };
            !self.of.iter().any(|(_, one)| of(one))
        });
        match (open, uncovered, best) {
            (Some(open), _, _) => open,
            (None, Some((n, _)), Some(_)) => {
                Judgement::unknown(format!("/site/hosts/{n}"), WHY_HOST)
            }
            (None, None, Some((at, one))) => {
                let issuer = one.issuer.as_deref().unwrap_or_default();
                Judgement::new(Outcome::Met, &SAFE, at.clone())
                    .quoting(issuer)
                    .arg("host", Arg::Quote(one.host.clone().unwrap_or_default()))
                    .arg("date", Arg::Date(one.not_after.unwrap_or(as_of)))
                    .arg("profile", Arg::Text(profile.source()))
            }
            (None, _, None) => Judgement::unknown("/encryption/observations", WHY),
        }
    }

    /// When the evidence ends: the first of the certificates and observations.
    pub(in crate::trust) fn ends(&self, site: &TrustSite, max_age: MaxAge) -> Option<NaiveDate> {
        let end = |one: &TlsObservation| {
            let aged = one.date.map(|date| ages(date, max_age.tls_days));
            earlier(earlier(one.not_after, one.expires), aged)
        };
        self.relevant(site).map(|(_, one)| end(one)).fold(None, earlier)
    }
}

/// The first fault; `Err` names a suite that is not known.
fn fault(
    one: &TlsObservation,
    profile: TlsProfile,
    as_of: NaiveDate,
) -> Result<Option<Fault>, &str> {
    let found = |why: Text, value: String| Ok(Some((why, value)));
    if let Some(versions) = &one.versions {
        if let Some(version) = versions.iter().find(|version| !profile.allows_version(**version)) {
            return found(OLD_VERSION, version.name().to_owned());
        }
        if versions.is_empty() {
            return found(NO_VERSION, "–".to_owned());
        }
    }
    let suites = one.cipher_suites.as_deref().unwrap_or_default();
    if let Some(suite) = suites.iter().find(|name| profile.allows_suite(name) == Some(false)) {
        return found(WEAK_SUITE, suite.clone());
    }
    if let (Some(key), Some(bits)) = (one.key_type, one.key_bits)
        && !profile.allows_key(key, bits)
    {
        return found(SHORT_KEY, format!("{key:?} {bits}"));
    }
    if let Some(hash) = &one.signature_hash
        && !profile.allows_hash(hash)
    {
        return found(WEAK_HASH, hash.clone());
    }
    match (one.not_before, one.not_after) {
        (_, Some(last)) if last < as_of => return found(EXPIRED, last.to_string()),
        (Some(first), _) if first > as_of => return found(NOT_YET, first.to_string()),
        _ => {}
    }
    let issuer = || one.issuer.clone().unwrap_or_else(|| "–".to_owned());
    if one.host_matches == Some(false) {
        return found(OTHER_HOST, one.host.clone().unwrap_or_else(|| "–".to_owned()));
    }
    if one.trusted == Some(false) {
        return found(UNTRUSTED, issuer());
    }
    match suites.iter().find(|name| profile.allows_suite(name).is_none()) {
        Some(suite) => Err(suite),
        None => Ok(None),
    }
}

/// The facts that a full observation has and this one lacks.
fn missing(one: &TlsObservation) -> impl Iterator<Item = &'static str> {
    let bits = one.key_bits.is_none() && one.key_type != Some(KeyType::Ed);
    let suites = one.cipher_suites.as_ref().is_none_or(Vec::is_empty);
    [
        ("cipher_suites", suites),
        ("host_matches", one.host_matches.is_none()),
        ("issuer", one.issuer.is_none()),
        ("key_bits", bits),
        ("key_type", one.key_type.is_none()),
        ("not_after", one.not_after.is_none()),
        ("trusted", one.trusted.is_none()),
        ("versions", one.versions.is_none()),
    ]
    .into_iter()
    .filter_map(|(field, lacks)| lacks.then_some(field))
}
