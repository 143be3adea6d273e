//! What observations of TLS say by a profile.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::profile::Weight;
use super::{KeyType, TlsObservation, TlsProfile, report};
use crate::assessment::message::message;
use crate::assessment::say::{Say, element};
use crate::assessment::{Message, Outcome, Pointer, sound};
use crate::text::{Arg, Text, text};
use crate::trust::dates::{ages, earlier, lapsed, not_after, tick};
use crate::trust::facts::{EncryptionFacts, MaxAge, TrustSite};
use crate::trust::list::same_host;
use crate::{Error, ErrorKind};

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
static DISCOURAGED: Message = message(
    "trust_tls_discouraged",
    "{host}: máy chủ còn nhận bộ mã “{value}”, mà mục 4.1 của RFC 9325 khuyến nghị không dùng (không \
     cấm); cần người xem xét lý do.",
    "{host}: the server accepts the cipher suite “{value}”, which RFC 9325 section 4.1 says should \
     not be used, without forbidding it; a person should weigh why.",
);

pub(in crate::trust) static MESSAGES: &[&Message] = &[&SAFE, &FAULT, &UNREAD_SUITE, &DISCOURAGED];

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

const MANY: Text = text(
    "{n} quan sát cho {m} tên miền là quá nhiều cho một yêu cầu; chia thành nhiều yêu cầu",
    "{n} observations for {m} hosts are too many for one request; divide them",
);

/// How many times an observation may be held against a host: a second's work.
const MOST: usize = 10_000_000;

/// The observations that count.
pub(in crate::trust) struct Seen<'r> {
    given: &'r [TlsObservation<'r>],
    reported: Vec<TlsObservation<'static>>,
}

/// Where an observation stands: its number in the request, or `None` in the report.
type Place = Option<usize>;

fn at(place: Place) -> Pointer {
    place.map_or("/encryption/report".into(), |n| element("/encryption/observations/0", n))
}

fn below(place: Place, field: &str) -> String {
    format!("{}/{field}", at(place))
}

/// Collects what was observed, by hand and in a report.
///
/// # Errors
/// `invalid_request` for a report that cannot be read, and for a day after `as_of`;
/// `limit_exceeded` for more observations than can be held against the hosts.
pub(in crate::trust) fn seen<'r>(
    facts: &'r EncryptionFacts<'r>,
    site: &TrustSite<'_>,
    as_of: NaiveDate,
) -> Result<Seen<'r>, Error> {
    let given: &[_] = &facts.observations;
    for (n, one) in (0usize..).zip(given) {
        let at = || at(Some(n)).into_owned();
        not_after(one.date, at, as_of)?;
        sound(one.date, one.expires, None, at)?;
    }
    let mut reported = Vec::new();
    if let Some(report) = &facts.report {
        let read = report::read(&report.text, report.date);
        reported = read.map_err(|error| error.under("/encryption/report/text"))?;
        for one in &reported {
            not_after(one.date, || at(None).into_owned(), as_of)?;
        }
    }
    let (all, hosts) = (given.len().saturating_add(reported.len()), site.hosts.len());
    if all.saturating_mul(hosts) > MOST {
        return Err(too_many(all, hosts));
    }
    Ok(Seen { given, reported })
}

#[cold]
fn too_many(all: usize, hosts: usize) -> Error {
    let args = [("n", Arg::from(all)), ("m", Arg::from(hosts))];
    Error::new(ErrorKind::LimitExceeded, "/encryption", MANY, &args)
}

/// What is said of an observation, as far as it goes.
enum Said<'o> {
    /// A fault, with what stood there.
    Fault(Text, Value<'o>),
    /// A suite that is not known.
    Unread(&'o str),
    /// A suite that should not be accepted.
    Discouraged(&'o str),
    Sound,
}

/// What stood where a fault is.
enum Value<'o> {
    Day(NaiveDate),
    Words(Cow<'o, str>),
}

impl<'o, W: Into<Cow<'o, str>>> From<W> for Value<'o> {
    fn from(words: W) -> Self {
        Self::Words(words.into())
    }
}

impl Seen<'_> {
    fn all(&self) -> impl Iterator<Item = (Place, &TlsObservation<'_>)> {
        let given = (0usize..).zip(self.given).map(|(n, one)| (Some(n), one));
        given.chain(self.reported.iter().map(|one| (None::<usize>, one)))
    }

    /// The observations of the site; those of other hosts say nothing of it.
    fn relevant(&self, site: &TrustSite<'_>) -> impl Iterator<Item = (Place, &TlsObservation<'_>)> {
        self.all().filter(|(_, one)| one.host.as_ref().is_none_or(|host| site.may_have(host)))
    }

    /// Judges, and says when the evidence ends: with the first of the certificates and observations.
    pub(in crate::trust) fn judge<J: Say>(
        &self,
        site: &TrustSite<'_>,
        profile: TlsProfile,
        as_of: NaiveDate,
        max_age: MaxAge,
    ) -> (J, Option<NaiveDate>) {
        let (mut open, mut review, mut broken, mut ends) = (None, None, None, None);
        let mut best: Option<(Place, &TlsObservation<'_>)> = None;
        for (place, one) in self.relevant(site) {
            let shown = |judgement: J| judgement.quote("host", || named(one, site));
            let aged = one.date.map(|date| ages(date, max_age.tls_days));
            ends = earlier(ends, earlier(earlier(one.not_after, one.expires), aged));
            // One fault is enough.
            if broken.is_some() {
                continue;
            }
            let Some(aged) = aged else {
                open = open.or_else(|| Some(tick("/encryption", below(place, "date"), WHY_DATE)));
                continue;
            };
            if aged < as_of || one.expires.is_some_and(|day| day < as_of) {
                open = open.or_else(|| Some(lapsed(at(place), at(place), WHY, as_of)));
                continue;
            }
            let mut weigh = None;
            match said(one, profile, as_of) {
                Said::Fault(why, value) => {
                    let judged = shown(J::new(Outcome::NotMet, &FAULT, at(place)));
                    let judged = match value {
                        Value::Day(day) => judged.dating(day),
                        Value::Words(words) => judged.quoting(&words),
                    };
                    broken = Some(judged.arg("why", why).arg("profile", profile.source()));
                    continue;
                }
                Said::Unread(suite) => {
                    let judged = J::new(Outcome::Undetermined, &UNREAD_SUITE, at(place));
                    let judged = judged.missing(below(place, "cipher_suites"), WHY);
                    open = open.or(Some(shown(judged).quoting(suite)));
                    continue;
                }
                Said::Discouraged(suite) => weigh = Some(suite),
                Said::Sound => {}
            }
            let mut missing = missing(one).map(|field| below(place, field));
            if let Some(first) = missing.next() {
                let judged = missing.fold(J::unknown(first, WHY), |j, at| j.missing(at, WHY));
                open = open.or(Some(judged));
            } else if let Some(suite) = weigh {
                let judged = J::review(&DISCOURAGED, at(place));
                review = review.or_else(|| Some(shown(judged).quoting(suite)));
            } else if best.is_none_or(|(_, known)| one.not_after < known.not_after) {
                best = Some((place, one));
            }
        }
        if let Some(broken) = broken {
            return (broken, ends);
        }
        let uncovered = (0usize..).zip(site.hosts.iter()).find(|(_, wanted)| {
            let of = |one: &TlsObservation<'_>| {
                one.host.as_deref().is_none_or(|host| same_host(wanted, host))
            };
            !self.all().any(|(_, one)| of(one))
        });
        let said = match (open, uncovered, review, best) {
            (Some(open), ..) => open,
            (None, _, None, None) => J::unknown("/encryption/observations", WHY),
            (None, Some((n, _)), ..) => J::unknown(format!("/site/hosts/{n}"), WHY_HOST),
            (None, None, Some(review), _) => review,
            (None, None, None, Some((place, one))) => {
                let issuer = one.issuer.as_deref().unwrap_or_default();
                J::new(Outcome::Met, &SAFE, at(place))
                    .quoting(issuer)
                    .quote("host", || named(one, site))
                    .arg("date", one.not_after.unwrap_or(as_of))
                    .arg("profile", profile.source())
            }
        };
        (said, ends)
    }
}

/// The host of an observation, for a message: one that names none is of the site's.
fn named(one: &TlsObservation<'_>, site: &TrustSite<'_>) -> String {
    let first = site.hosts.first().map(|host| &**host);
    one.host.as_deref().or(first).unwrap_or("–").to_owned()
}

/// The first fault; without one, the first suite that is not known or should not be there.
fn said<'o>(one: &'o TlsObservation<'o>, profile: TlsProfile, as_of: NaiveDate) -> Said<'o> {
    let or_none = |value: &'o Option<Cow<'o, str>>| value.as_deref().unwrap_or("–").into();
    if let Some(versions) = &one.versions {
        if let Some(version) = versions.iter().find(|version| !profile.allows_version(**version)) {
            return Said::Fault(OLD_VERSION, version.name().into());
        }
        if versions.is_empty() {
            return Said::Fault(NO_VERSION, "–".into());
        }
    }
    let (mut unread, mut discouraged) = (None, None);
    for suite in one.cipher_suites.as_deref().unwrap_or_default() {
        match profile.weigh(suite) {
            Weight::Safe => {}
            Weight::Discouraged => discouraged = discouraged.or(Some(&**suite)),
            Weight::Weak => return Said::Fault(WEAK_SUITE, (&**suite).into()),
            Weight::Unknown => unread = unread.or(Some(&**suite)),
        }
    }
    if let (Some(key), Some(bits)) = (one.key_type, one.key_bits)
        && !profile.allows_key(key, bits)
    {
        return Said::Fault(SHORT_KEY, format!("{} {bits}", key.name()).into());
    }
    if let Some(hash) = &one.signature_hash
        && !profile.allows_hash(hash)
    {
        return Said::Fault(WEAK_HASH, (&**hash).into());
    }
    match (one.not_before, one.not_after) {
        (_, Some(last)) if last < as_of => return Said::Fault(EXPIRED, Value::Day(last)),
        (Some(first), _) if first > as_of => return Said::Fault(NOT_YET, Value::Day(first)),
        _ => {}
    }
    if one.host_matches == Some(false) {
        return Said::Fault(OTHER_HOST, or_none(&one.host));
    }
    if one.trusted == Some(false) {
        return Said::Fault(UNTRUSTED, or_none(&one.issuer));
    }
    match (unread, discouraged) {
        (Some(suite), _) => Said::Unread(suite),
        (None, Some(suite)) => Said::Discouraged(suite),
        (None, None) => Said::Sound,
    }
}

/// The facts that a full observation has and this one lacks.
fn missing(one: &TlsObservation<'_>) -> impl Iterator<Item = &'static str> {
    let bits = one.key_bits.is_none() && one.key_type != Some(KeyType::Ed);
    let suites = one.cipher_suites.as_ref().is_none_or(|suites| suites.is_empty());
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
