//! The short way for a usual request: its words are only looked at, and a compact verdict is
//! written without a tree, a list or a sentence in between.
//!
//! It reads what people state by hand: everything but reports of scanners, texts of files, entries
//! of a list and exceptions. The judge is the same as on the long way; a property test
//! compares the bytes.

use std::borrow::Cow;
use std::mem::ManuallyDrop;

use chrono::NaiveDate;

use super::facts::{
    ContactFacts, ContentFacts, ContentScan, EncryptionFacts, LevelApproval, MaxAge,
    PersonalDataFacts, SecurityLevelFacts, TrustRequest, TrustSite, WarningListFacts,
};
use super::tls::{KeyType, TlsObservation, TlsProfile, TlsVersion};
use crate::assessment::say::Brief;
use crate::assessment::{Answer, Detail, EvidenceOf, FactOf, Outcome, RULE_SET, Severity};
use crate::json::quick::{Quick, members};
use crate::text::iso;

/// The response, or `None` where the request is not a usual one.
pub(crate) fn answer(request: &[u8]) -> Option<Vec<u8>> {
    // A second copy of the judge: not for browsers.
    if cfg!(target_family = "wasm") {
        return None;
    }
    let mut quick = Quick::new(request)?;
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
    record(&mut quick, &mut room, &mut request)?;
    quick.end()?;
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

fn record<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut TrustRequest<'r>,
) -> Option<()> {
    members! { quick:
        as_of => of.as_of = quick.day()?,
        contact => contact(quick, room, &mut of.contact)?,
        content => content(quick, room, &mut of.content)?,
        detail => of.detail = quick.word(&[("\"compact\"", Detail::Compact)])?,
        encryption => encryption(quick, room, &mut of.encryption)?,
        max_age => max_age(quick, &mut of.max_age)?,
        personal_data => personal(quick, room, &mut of.personal_data)?,
        security_level => level(quick, room, &mut of.security_level)?,
        site => site(quick, room, &mut of.site)?,
        warning_list => list(quick, &mut of.warning_list)?,
    }
    Some(())
}

#[inline]
fn text<'a>(quick: &mut Quick<'a>) -> Option<Cow<'a, str>> {
    quick.text().map(Cow::Borrowed)
}

fn word<'a>(quick: &mut Quick<'a>, of: &mut Cow<'a, str>) -> Option<()> {
    *of = text(quick)?;
    Some(())
}

fn evidence<'a>(quick: &mut Quick<'a>, of: &mut EvidenceOf<'a>) -> Option<()> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        note => of.note = Some(text(quick)?),
        sha256 => of.sha256 = Some(text(quick)?),
        url => of.url = Some(text(quick)?),
    }
    Some(())
}

fn fact<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut FactOf<'r>,
) -> Option<()> {
    if let Some(yes) = quick.flag() {
        of.answer = if yes { Answer::Yes } else { Answer::No };
        return Some(());
    }
    const ANSWERS: [(&str, Answer); 3] =
        [("\"yes\"", Answer::Yes), ("\"no\"", Answer::No), ("\"unknown\"", Answer::Unknown)];
    let mut answer = None;
    members! { quick:
        answer => answer = Some(quick.word(&ANSWERS)?),
        evidence => of.evidence = quick.list(&mut room.evidence, evidence)?,
    }
    of.answer = answer?;
    Some(())
}

fn contact<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut ContactFacts<'r>,
) -> Option<()> {
    members! { quick: page => fact(quick, room, &mut of.page)? }
    Some(())
}

fn scan<'a>(quick: &mut Quick<'a>, of: &mut ContentScan<'a>) -> Option<()> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        found => of.found = Some(quick.small()?),
        sha256 => of.sha256 = Some(text(quick)?),
        tool => of.tool = Some(text(quick)?),
        url => of.url = Some(text(quick)?),
    }
    Some(())
}

fn content<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut ContentFacts<'r>,
) -> Option<()> {
    members! { quick: scans => of.scans = quick.list(&mut room.scans, scan)? }
    Some(())
}

fn observation<'w, 'a: 'w>(
    quick: &mut Quick<'a>,
    words: &mut &'w mut [Cow<'a, str>],
    versions: &mut &'w mut [TlsVersion],
    of: &mut TlsObservation<'w>,
) -> Option<()> {
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
    let version = |quick: &mut Quick<'a>, of: &mut TlsVersion| {
        *of = quick.word(&VERSIONS)?;
        Some(())
    };
    members! { quick:
        cipher_suites => of.cipher_suites = Some(quick.list(words, word)?),
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        host => of.host = Some(text(quick)?),
        host_matches => of.host_matches = Some(quick.flag()?),
        issuer => of.issuer = Some(text(quick)?),
        key_bits => of.key_bits = Some(quick.small()?),
        key_type => of.key_type = Some(quick.word(&KEYS)?),
        not_after => of.not_after = Some(quick.day()?),
        not_before => of.not_before = Some(quick.day()?),
        signature_hash => of.signature_hash = Some(text(quick)?),
        trusted => of.trusted = Some(quick.flag()?),
        versions => of.versions = Some(quick.list(versions, version)?),
    }
    Some(())
}

fn encryption<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut EncryptionFacts<'r>,
) -> Option<()> {
    const PROFILES: [(&str, TlsProfile); 2] = [
        ("\"rfc_9325\"", TlsProfile::Rfc9325),
        ("\"mozilla_intermediate_5_7\"", TlsProfile::MozillaIntermediate57),
    ];
    let Room { observations, versions, words, .. } = room;
    let mut one = |quick: &mut Quick<'a>, of: &mut TlsObservation<'w>| {
        observation(quick, words, versions, of)
    };
    members! { quick:
        observations => of.observations = quick.list(observations, &mut one)?,
        profile => of.profile = quick.word(&PROFILES)?,
    }
    Some(())
}

fn max_age(quick: &mut Quick<'_>, of: &mut MaxAge) -> Option<()> {
    members! { quick:
        scan_days => of.scan_days = quick.small()?,
        tls_days => of.tls_days = quick.small()?,
        warning_list_days => of.warning_list_days = quick.small()?,
    }
    Some(())
}

fn personal<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut PersonalDataFacts<'r>,
) -> Option<()> {
    members! { quick:
        commitment => fact(quick, room, &mut of.commitment)?,
        consent => fact(quick, room, &mut of.consent)?,
    }
    Some(())
}

fn approval<'r, 'a: 'r>(quick: &mut Quick<'a>, of: &mut LevelApproval<'r>) -> Option<()> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        issuer => of.issuer = Some(text(quick)?),
        number => of.number = Some(text(quick)?),
        sha256 => of.sha256 = Some(text(quick)?),
        url => of.url = Some(text(quick)?),
    }
    Some(())
}

fn level<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut SecurityLevelFacts<'r>,
) -> Option<()> {
    members! { quick:
        approval => approval(quick, of.approval.get_or_insert_default())?,
        basic_data_subjects => of.basic_data_subjects = Some(quick.small()?),
        electronic_certificates => fact(quick, room, &mut of.electronic_certificates)?,
        level => of.level = Some(quick.small()?),
        measures => fact(quick, room, &mut of.measures)?,
        procedures => fact(quick, room, &mut of.procedures)?,
        sensitive_data_subjects => of.sensitive_data_subjects = Some(quick.small()?),
        users => of.users = Some(quick.small()?),
    }
    Some(())
}

fn site<'r, 'w: 'r, 'a: 'w>(
    quick: &mut Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut TrustSite<'r>,
) -> Option<()> {
    members! { quick:
        addresses => of.addresses = quick.list(&mut room.words, word)?,
        hosts => of.hosts = quick.list(&mut room.words, word)?,
    }
    Some(())
}

fn list<'r, 'a: 'r>(quick: &mut Quick<'a>, of: &mut WarningListFacts<'r>) -> Option<()> {
    members! { quick:
        date => of.date = Some(quick.day()?),
        listed => of.listed = Some(quick.flag()?),
        sha256 => of.sha256 = Some(text(quick)?),
        url => of.url = Some(text(quick)?),
    }
    Some(())
}

/// What [`TrustRequest::run`] leads to.
fn verdict(request: &TrustRequest<'_>) -> Option<Vec<u8>> {
    let judged = request.judged::<Brief>(None, false).ok()?;
    let mut out = Vec::with_capacity(1024);
    let mut put = |text: &str| out.extend_from_slice(text.as_bytes());
    put(r#"{"assessment":{"as_of":""#);
    put(written(&iso(request.as_of)?)?);
    put(r#"","detail":"compact","findings":[{"at":""#);
    let (mut worst, mut before) = (Outcome::NotApplicable, "");
    for one in &judged.criteria {
        let outcome = one.said.outcome;
        if one.rule.severity == Severity::Required {
            worst = worst.or_worse(outcome);
        }
        put(before);
        put(&one.said.at);
        put(match outcome {
            Outcome::Met => r#"","outcome":"met","rule":""#,
            Outcome::NotMet => r#"","outcome":"not_met","rule":""#,
            Outcome::Undetermined => r#"","outcome":"undetermined","rule":""#,
            Outcome::NotApplicable => r#"","outcome":"not_applicable","rule":""#,
            Outcome::NeedsReview => r#"","outcome":"needs_review","rule":""#,
        });
        put(one.rule.id);
        before = r#""},{"at":""#;
    }
    put(r#""}],"operation":"assess_trust","outcome":""#);
    put(worst.tag());
    put(r#"","rule_set":""#);
    put(RULE_SET);
    match judged.expires {
        None => put(r#""},"expires":null}"#),
        Some(expires) => {
            put(r#""},"expires":""#);
            put(written(&iso(expires)?)?);
            put(r#""}"#);
        }
    }
    Some(out)
}

fn written(day: &[u8]) -> Option<&str> {
    std::str::from_utf8(day).ok()
}

#[cfg(test)]
mod tests;
