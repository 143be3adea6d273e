//! The short way for a usual request: its words are only looked at, and a compact verdict is
//! written without a tree, a list or a sentence in between.
//!
//! It reads what people state by hand: everything but reports of scanners, texts of files, entries
//! of a list and exceptions. The judge is the same as on the long way; a property test
//! compares the bytes.

use std::borrow::Cow;
use std::mem::ManuallyDrop;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::facts::{
    ContactFacts, ContentFacts, ContentScan, EncryptionFacts, LevelApproval, MaxAge,
    PersonalDataFacts, SecurityLevelFacts, TrustRequest, TrustSite, WarningListFacts,
};
use super::rules::RULES;
use super::tls::{KeyType, TlsObservation, TlsProfile, TlsVersion};
use crate::assessment::say::Brief;
use crate::assessment::{Answer, Detail, EvidenceOf, FactOf, Outcome, RULE_SET, Rule, Severity};
use crate::items::Items;
use crate::json::quick::{Quick, members};
use crate::text::iso;

/// The response, or `None` where the request is not a usual one.
pub(crate) fn answer(request: &[u8]) -> Option<Vec<u8>> {
    // A second copy of the judge: not for browsers.
    if cfg!(target_family = "wasm") {
        return None;
    }
    let quick = Quick::new(request)?;
    // Nothing in here owns anything: what would be dropped is only looked at in vain.
    let mut words = ManuallyDrop::<[Cow<'_, str>; 16]>::default();
    let mut versions = [TlsVersion::Tls13; 12];
    let mut scans = ManuallyDrop::<[ContentScan<'_>; 2]>::default();
    let mut evidence = ManuallyDrop::<[EvidenceOf<'_>; 6]>::default();
    let mut observations = ManuallyDrop::<[TlsObservation<'_>; 2]>::default();
    let mut room = Room {
        evidence: &mut *evidence,
        observations: &mut *observations,
        scans: &mut *scans,
        versions: &mut versions,
        words: &mut *words,
    };
    let mut request = ManuallyDrop::new(TrustRequest {
        as_of: NaiveDate::MIN,
        contact: ContactFacts::default(),
        content: ContentFacts::default(),
        detail: Detail::Full,
        encryption: EncryptionFacts::default(),
        max_age: MaxAge::default(),
        personal_data: PersonalDataFacts::default(),
        security_level: SecurityLevelFacts::default(),
        site: TrustSite::default(),
        warning_list: WarningListFacts::default(),
    });
    record(quick, &mut room, &mut request)?.end()?;
    let asked = request.detail == Detail::Compact && request.as_of > NaiveDate::MIN;
    asked.then(|| verdict(&request)).flatten()
}

/// Where the elements of lists are put.
struct Room<'r, 'w, 'a> {
    evidence: &'r mut [EvidenceOf<'a>],
    observations: &'r mut [TlsObservation<'w>],
    scans: &'r mut [ContentScan<'a>],
    versions: &'w mut [TlsVersion],
    words: &'w mut [Cow<'a, str>],
}

/// What of a request is left after a part of it.
type After<'a> = Option<Quick<'a>>;

/// Puts a value where one is that owns nothing: to drop that one would be to look at it in vain.
#[inline(always)]
fn put<T>(slot: &mut T, value: T) {
    std::mem::forget(std::mem::replace(slot, value));
}

#[inline(always)]
fn text<'a>(quick: &mut Quick<'a>) -> Option<Option<Cow<'a, str>>> {
    Some(Some(Cow::Borrowed(quick.text()?)))
}

/// Words of which the judge only asks whether they are blank: a compact verdict does not show them.
#[inline(always)]
fn said<'a>(quick: &mut Quick<'a>) -> Option<Option<Cow<'a, str>>> {
    Some(Some(Cow::Borrowed(quick.said()?)))
}

#[inline(always)]
fn digest<'a>(quick: &mut Quick<'a>) -> Option<Option<Cow<'a, str>>> {
    Some(Some(Cow::Borrowed(quick.digest()?)))
}

fn record<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut TrustRequest<'r>,
) -> After<'a> {
    members! { quick:
        as_of => of.as_of = quick.day()?,
        contact => quick = contact(quick, room, &mut of.contact)?,
        content => quick = content(quick, room, &mut of.content)?,
        detail => of.detail = quick.word(&[("\"compact\"", Detail::Compact)])?,
        encryption => quick = encryption(quick, room, &mut of.encryption)?,
        max_age => quick = max_age(quick, &mut of.max_age)?,
        personal_data => quick = personal(quick, room, &mut of.personal_data)?,
        security_level => quick = level(quick, room, &mut of.security_level)?,
        site => quick = site(quick, room, &mut of.site)?,
        warning_list => quick = list(quick, &mut of.warning_list)?,
    }
    Some(quick)
}

#[inline(never)]
fn words<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut &'w mut [Cow<'a, str>],
    of: &mut Items<'r, Cow<'r, str>>,
) -> After<'a> {
    let read = |mut quick: Quick<'a>, of: &mut Cow<'a, str>| {
        put(of, Cow::Borrowed(quick.text()?));
        Some(quick)
    };
    put(of, quick.list(room, read)?);
    Some(quick)
}

fn evidence<'a>(mut quick: Quick<'a>, of: &mut EvidenceOf<'a>) -> After<'a> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        note => put(&mut of.note, said(&mut quick)?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    Some(quick)
}

#[inline(never)]
fn fact<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut FactOf<'r>,
) -> After<'a> {
    if !quick.is_at(b'{') {
        of.answer = if quick.flag()? { Answer::Yes } else { Answer::No };
        return Some(quick);
    }
    const ANSWERS: [(&str, Answer); 3] =
        [("\"yes\"", Answer::Yes), ("\"no\"", Answer::No), ("\"unknown\"", Answer::Unknown)];
    let mut answer = None;
    members! { quick:
        answer => answer = Some(quick.word(&ANSWERS)?),
        evidence => put(&mut of.evidence, quick.list(&mut room.evidence, evidence)?),
    }
    of.answer = answer?;
    Some(quick)
}

fn contact<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut ContactFacts<'r>,
) -> After<'a> {
    members! { quick: page => quick = fact(quick, room, &mut of.page)? }
    Some(quick)
}

fn scan<'a>(mut quick: Quick<'a>, of: &mut ContentScan<'a>) -> After<'a> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        found => of.found = Some(quick.small()?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        tool => put(&mut of.tool, said(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    Some(quick)
}

fn content<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut ContentFacts<'r>,
) -> After<'a> {
    members! { quick: scans => put(&mut of.scans, quick.list(&mut room.scans, scan)?) }
    Some(quick)
}

fn observation<'w, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut &'w mut [Cow<'a, str>],
    versions: &mut &'w mut [TlsVersion],
    of: &mut TlsObservation<'w>,
) -> After<'a> {
    const KEYS: [(&str, KeyType); 4] = [
        ("\"rsa\"", KeyType::Rsa),
        ("\"ec\"", KeyType::Ec),
        ("\"ed\"", KeyType::Ed),
        ("\"dsa\"", KeyType::Dsa),
    ];
    const VERSIONS: [(&str, TlsVersion); 6] = [
        ("\"tls_1_2\"", TlsVersion::Tls12),
        ("\"tls_1_3\"", TlsVersion::Tls13),
        ("\"tls_1_1\"", TlsVersion::Tls11),
        ("\"tls_1_0\"", TlsVersion::Tls10),
        ("\"ssl_3_0\"", TlsVersion::Ssl30),
        ("\"ssl_2_0\"", TlsVersion::Ssl20),
    ];
    let version = |mut quick: Quick<'a>, of: &mut TlsVersion| {
        *of = quick.word(&VERSIONS)?;
        Some(quick)
    };
    members! { quick:
        cipher_suites => quick = words(quick, room, of.cipher_suites.get_or_insert_default())?,
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        host => put(&mut of.host, text(&mut quick)?),
        host_matches => of.host_matches = Some(quick.flag()?),
        issuer => put(&mut of.issuer, said(&mut quick)?),
        key_bits => of.key_bits = Some(quick.small()?),
        key_type => of.key_type = Some(quick.word(&KEYS)?),
        not_after => of.not_after = Some(quick.day()?),
        not_before => of.not_before = Some(quick.day()?),
        signature_hash => put(&mut of.signature_hash, text(&mut quick)?),
        trusted => of.trusted = Some(quick.flag()?),
        versions => put(&mut of.versions, Some(quick.list(versions, version)?)),
    }
    Some(quick)
}

fn encryption<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut EncryptionFacts<'r>,
) -> After<'a> {
    const PROFILES: [(&str, TlsProfile); 2] = [
        ("\"rfc_9325\"", TlsProfile::Rfc9325),
        ("\"mozilla_intermediate_5_7\"", TlsProfile::MozillaIntermediate57),
    ];
    let Room { observations, versions, words, .. } = room;
    let mut one =
        |quick: Quick<'a>, of: &mut TlsObservation<'w>| observation(quick, words, versions, of);
    members! { quick:
        observations => put(&mut of.observations, quick.list(observations, &mut one)?),
        profile => of.profile = quick.word(&PROFILES)?,
    }
    Some(quick)
}

fn max_age<'a>(mut quick: Quick<'a>, of: &mut MaxAge) -> After<'a> {
    members! { quick:
        scan_days => of.scan_days = quick.small()?,
        tls_days => of.tls_days = quick.small()?,
        warning_list_days => of.warning_list_days = quick.small()?,
    }
    Some(quick)
}

fn personal<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut PersonalDataFacts<'r>,
) -> After<'a> {
    members! { quick:
        commitment => quick = fact(quick, room, &mut of.commitment)?,
        consent => quick = fact(quick, room, &mut of.consent)?,
    }
    Some(quick)
}

fn approval<'r, 'a: 'r>(mut quick: Quick<'a>, of: &mut LevelApproval<'r>) -> After<'a> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        issuer => put(&mut of.issuer, said(&mut quick)?),
        number => put(&mut of.number, said(&mut quick)?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    Some(quick)
}

fn level<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut SecurityLevelFacts<'r>,
) -> After<'a> {
    members! { quick:
        approval => quick = approval(quick, of.approval.get_or_insert_default())?,
        basic_data_subjects => of.basic_data_subjects = Some(quick.small()?),
        electronic_certificates => quick = fact(quick, room, &mut of.electronic_certificates)?,
        level => of.level = Some(quick.small()?),
        measures => quick = fact(quick, room, &mut of.measures)?,
        procedures => quick = fact(quick, room, &mut of.procedures)?,
        sensitive_data_subjects => of.sensitive_data_subjects = Some(quick.small()?),
        users => of.users = Some(quick.small()?),
    }
    Some(quick)
}

fn site<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut TrustSite<'r>,
) -> After<'a> {
    members! { quick:
        addresses => quick = words(quick, &mut room.words, &mut of.addresses)?,
        hosts => quick = words(quick, &mut room.words, &mut of.hosts)?,
    }
    Some(quick)
}

fn list<'r, 'a: 'r>(mut quick: Quick<'a>, of: &mut WarningListFacts<'r>) -> After<'a> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        listed => of.listed = Some(quick.flag()?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    Some(quick)
}

/// A finding after its place, for every outcome, up to the place of the next one: made once, for to
/// put it together from its words took a tenth of the time.
static TAILS: LazyLock<Vec<[String; 5]>> = LazyLock::new(|| {
    let tail = |rule: &Rule, outcome: Outcome| {
        format!(r#"","outcome":"{}","rule":"{}"}}{NEXT}"#, outcome.tag(), rule.id)
    };
    RULES.iter().map(|rule| Outcome::ALL.map(|outcome| tail(rule, outcome))).collect()
});

const NEXT: &str = r#",{"at":""#;

/// What [`TrustRequest::run`] leads to.
fn verdict(request: &TrustRequest<'_>) -> Option<Vec<u8>> {
    let judged = request.judged::<Brief>(None, false).ok()?;
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(br#"{"assessment":{"as_of":""#);
    out.extend_from_slice(&iso(request.as_of)?);
    out.extend_from_slice(br#"","detail":"compact","findings":[{"at":""#);
    let mut worst = Outcome::NotApplicable;
    for (one, tails) in judged.criteria.iter().zip(&*TAILS) {
        let outcome = one.said.outcome;
        if one.rule.severity == Severity::Required {
            worst = worst.or_worse(outcome);
        }
        out.extend_from_slice(one.said.at.as_bytes());
        let place = Outcome::ALL.iter().position(|one| *one == outcome)?;
        out.extend_from_slice(tails.get(place)?.as_bytes());
    }
    out.truncate(out.len().wrapping_sub(NEXT.len()));
    out.extend_from_slice(br#"],"operation":"assess_trust","outcome":""#);
    out.extend_from_slice(worst.tag().as_bytes());
    out.extend_from_slice(br#"","rule_set":""#);
    out.extend_from_slice(RULE_SET.as_bytes());
    match judged.expires {
        None => out.extend_from_slice(br#""},"expires":null}"#),
        Some(expires) => {
            out.extend_from_slice(br#""},"expires":""#);
            out.extend_from_slice(&iso(expires)?);
            out.extend_from_slice(br#""}"#);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests;
