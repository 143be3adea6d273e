//! The short way for a usual request: its words are only looked at, and a compact verdict is
//! written without a tree, a list or a sentence in between.
//!
//! It reads what people state by hand: everything but reports of scanners, texts of files, entries
//! of a list and exceptions. What [`TrustRequest::run`] would refuse it leaves to the long way. The
//! judge is the same; a property test compares the bytes.

use std::borrow::Cow;
use std::mem::ManuallyDrop;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::assess::Judged;
use super::facts::{
    ContactFacts, ContentFacts, ContentScan, EncryptionFacts, LevelApproval, MaxAge,
    PersonalDataFacts, SecurityLevelFacts, TrustRequest, TrustSite, WarningListFacts,
};
use super::rules::RULES;
use super::tls::{KeyType, TlsObservation, TlsProfile, TlsVersion, USUAL};
use crate::assessment::say::Brief;
use crate::assessment::{Answer, Detail, EvidenceOf, FactOf, Outcome, RULE_SET, Rule};
use crate::items::Items;
use crate::json::quick::{Quick, members};
use crate::text::{iso, push_first};

/// The response, or `None` where the request is not a usual one.
pub(crate) fn answer(request: &[u8]) -> Option<Vec<u8>> {
    // A second copy of the judge: not for browsers.
    if cfg!(target_family = "wasm") {
        return None;
    }
    let quick = Quick::new(request)?;
    // Nothing in here owns anything: what would be dropped is only looked at in vain.
    let mut words = ManuallyDrop::<[Cow<'_, str>; 12]>::default();
    let mut versions = [TlsVersion::Tls13; 12];
    let mut scans = ManuallyDrop::<[ContentScan<'_>; 2]>::default();
    let mut evidence = ManuallyDrop::<[EvidenceOf<'_>; 6]>::default();
    let mut observations =
        ManuallyDrop::new([TlsObservation::default(), TlsObservation::default()]);
    let mut room = Room {
        evidence: &mut *evidence,
        host_seen: false,
        hosts_counted: false,
        latest: NaiveDate::MIN,
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
    let mut as_of = None;
    record(quick, &mut room, &mut request, &mut as_of)?.end()?;
    let (as_of, written) = as_of?;
    request.as_of = as_of;
    let sound = room.latest <= as_of && !(room.host_seen && room.hosts_counted);
    let asked = sound && request.detail == Detail::Compact;
    asked.then(|| verdict(&request, written)).flatten()
}

/// Where the elements of lists are put.
struct Room<'r, 'w, 'a> {
    evidence: &'r mut [EvidenceOf<'a>],
    /// Whether an observation says of which host it is.
    host_seen: bool,
    /// Whether the site's hosts were read before that was known.
    hosts_counted: bool,
    /// The latest day of any evidence.
    latest: NaiveDate,
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

/// The day of evidence. The long way refuses one that lies after the day of the assessment.
#[inline(always)]
fn dated(quick: &mut Quick<'_>, latest: &mut NaiveDate) -> Option<Option<NaiveDate>> {
    let day = quick.day()?;
    *latest = day.max(*latest);
    Some(Some(day))
}

/// What is left, unless evidence lapsed before its own day, which the long way refuses.
#[inline(always)]
fn in_order(quick: Quick<'_>, date: Option<NaiveDate>, expires: Option<NaiveDate>) -> After<'_> {
    match (date, expires) {
        (Some(date), Some(expires)) if expires < date => None,
        _ => Some(quick),
    }
}

fn record<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut TrustRequest<'r>,
    as_of: &mut Option<(NaiveDate, &'a [u8; 10])>,
) -> After<'a> {
    members! { quick:
        as_of => *as_of = Some(quick.written_day()?),
        contact => quick = contact(quick, room, &mut of.contact)?,
        content => quick = content(quick, room, &mut of.content)?,
        detail => of.detail = quick.word(&[("\"compact\"", Detail::Compact)])?,
        encryption => quick = encryption(quick, room, &mut of.encryption)?,
        max_age => quick = max_age(quick, &mut of.max_age)?,
        personal_data => quick = personal(quick, room, &mut of.personal_data)?,
        security_level => quick = level(quick, room, &mut of.security_level)?,
        site => quick = site(quick, room, &mut of.site)?,
        warning_list => quick = list(quick, &mut room.latest, &mut of.warning_list)?,
    }
    Some(quick)
}

/// A list of words, each as `read` takes it.
#[inline(always)]
fn each<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut &'w mut [Cow<'a, str>],
    of: &mut Items<'r, Cow<'r, str>>,
    read: impl Fn(&mut Quick<'a>) -> Option<&'a str>,
) -> After<'a> {
    let one = |mut quick: Quick<'a>, of: &mut Cow<'a, str>| {
        put(of, Cow::Borrowed(read(&mut quick)?));
        Some(quick)
    };
    put(of, quick.list(room, one)?);
    Some(quick)
}

#[inline(never)]
fn words<'r, 'w: 'r, 'a: 'w>(
    quick: Quick<'a>,
    room: &mut &'w mut [Cow<'a, str>],
    of: &mut Items<'r, Cow<'r, str>>,
) -> After<'a> {
    each(quick, room, of, Quick::text)
}

/// Cipher suites; those that most servers have need not be looked at letter by letter.
#[inline(never)]
fn suites<'r, 'w: 'r, 'a: 'w>(
    quick: Quick<'a>,
    room: &mut &'w mut [Cow<'a, str>],
    of: &mut Items<'r, Cow<'r, str>>,
) -> After<'a> {
    each(quick, room, of, |quick| quick.word(&USUAL).or_else(|| quick.text()))
}

/// Words of which the judge only asks whether there are any: without a list's entries, which go the
/// long way, nothing is compared with an address, nor with a host unless one was seen. One stands
/// for each.
#[inline(never)]
fn counted<'a>(mut quick: Quick<'a>, of: &mut Items<'_, Cow<'_, str>>) -> After<'a> {
    static ANY: [Cow<'_, str>; 16] = [const { Cow::Borrowed("-") }; 16];
    let mut room = [(); ANY.len()];
    let count = quick.list(&mut room.as_mut_slice(), |mut quick, ()| {
        quick.said()?;
        Some(quick)
    })?;
    put(of, Items::Borrowed(ANY.get(..count.len())?));
    Some(quick)
}

fn evidence<'a>(
    mut quick: Quick<'a>,
    latest: &mut NaiveDate,
    of: &mut EvidenceOf<'a>,
) -> After<'a> {
    members! { quick:
        date => of.date = dated(&mut quick, latest)?,
        expires => of.expires = Some(quick.day()?),
        note => put(&mut of.note, said(&mut quick)?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    in_order(quick, of.date, of.expires)
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
    let Room { evidence: pieces, latest, .. } = room;
    let mut one = |quick: Quick<'a>, of: &mut EvidenceOf<'a>| evidence(quick, latest, of);
    members! { quick:
        answer => answer = Some(quick.word(&ANSWERS)?),
        evidence => put(&mut of.evidence, quick.list(pieces, &mut one)?),
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

fn scan<'a>(mut quick: Quick<'a>, latest: &mut NaiveDate, of: &mut ContentScan<'a>) -> After<'a> {
    members! { quick:
        date => of.date = dated(&mut quick, latest)?,
        expires => of.expires = Some(quick.day()?),
        found => of.found = Some(quick.small()?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        tool => put(&mut of.tool, said(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    in_order(quick, of.date, of.expires)
}

fn content<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut ContentFacts<'r>,
) -> After<'a> {
    let Room { latest, scans, .. } = room;
    let mut one = |quick: Quick<'a>, of: &mut ContentScan<'a>| scan(quick, latest, of);
    members! { quick: scans => put(&mut of.scans, quick.list(scans, &mut one)?) }
    Some(quick)
}

fn observation<'w, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut &'w mut [Cow<'a, str>],
    versions: &mut &'w mut [TlsVersion],
    host_seen: &mut bool,
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
        cipher_suites => quick = suites(quick, room, of.cipher_suites.get_or_insert_default())?,
        date => of.date = Some(quick.day()?),
        expires => of.expires = Some(quick.day()?),
        host => {
            *host_seen = true;
            put(&mut of.host, text(&mut quick)?);
        },
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
    let Room { host_seen, observations, versions, words, .. } = room;
    let mut one = |quick: Quick<'a>, of: &mut TlsObservation<'w>| {
        observation(quick, words, versions, host_seen, of)
    };
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

fn approval<'r, 'a: 'r>(
    mut quick: Quick<'a>,
    latest: &mut NaiveDate,
    of: &mut LevelApproval<'r>,
) -> After<'a> {
    members! { quick:
        date => of.date = dated(&mut quick, latest)?,
        expires => of.expires = Some(quick.day()?),
        issuer => put(&mut of.issuer, said(&mut quick)?),
        number => put(&mut of.number, said(&mut quick)?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    in_order(quick, of.date, of.expires)
}

fn level<'r, 'w: 'r, 'a: 'w>(
    mut quick: Quick<'a>,
    room: &mut Room<'r, 'w, 'a>,
    of: &mut SecurityLevelFacts<'r>,
) -> After<'a> {
    members! { quick:
        approval => {
            let approved = of.approval.get_or_insert_default();
            quick = approval(quick, &mut room.latest, approved)?;
        },
        basic_data_subjects => of.basic_data_subjects = Some(quick.small()?),
        electronic_certificates => quick = fact(quick, room, &mut of.electronic_certificates)?,
        level => of.level = Some(quick.small().filter(|level| (1..=5).contains(level))?),
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
        addresses => quick = counted(quick, &mut of.addresses)?,
        hosts => {
            room.hosts_counted = !room.host_seen;
            quick = match room.host_seen {
                true => words(quick, &mut room.words, &mut of.hosts)?,
                false => counted(quick, &mut of.hosts)?,
            };
        },
    }
    Some(quick)
}

fn list<'r, 'a: 'r>(
    mut quick: Quick<'a>,
    latest: &mut NaiveDate,
    of: &mut WarningListFacts<'r>,
) -> After<'a> {
    members! { quick:
        date => of.date = dated(&mut quick, latest)?,
        listed => of.listed = Some(quick.flag()?),
        sha256 => put(&mut of.sha256, digest(&mut quick)?),
        url => put(&mut of.url, said(&mut quick)?),
    }
    Some(quick)
}

/// Text that was put together once: so many bytes as a processor moves without a call, and how many
/// of them count.
struct Block<const N: usize>([u8; N], usize);

impl<const N: usize> Block<N> {
    /// `None` for a text that is too long.
    fn new(text: &str) -> Option<Self> {
        let mut block = [0; N];
        block.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self(block, text.len()))
    }

    #[inline]
    fn write(&self, out: &mut Vec<u8>) {
        push_first(out, &self.0, self.1);
    }
}

/// What follows the place of a finding, up to that of the next one, for each criterion; and what
/// follows them all, with a last day to be written over. To put them together from their words took a
/// tenth of the time.
struct Prepared {
    tails: [[Block<80>; 5]; 6],
    ends: [Block<112>; 5],
}

/// In the order of [`Outcome::ALL`], which is from the worst to the least.
static PREPARED: LazyLock<Option<Prepared>> = LazyLock::new(|| {
    let tail = |rule: &Rule, outcome: Outcome| {
        let (outcome, id) = (outcome.tag(), rule.id);
        Block::new(&format!(r#"","outcome":"{outcome}","rule":"{id}"}}{NEXT}"#))
    };
    let tails = |rule: &Rule| all(Outcome::ALL.map(|outcome| tail(rule, outcome)));
    let end = |outcome: Outcome| {
        let outcome = outcome.tag();
        Block::new(&format!(
            r#"],"operation":"assess_trust","outcome":"{outcome}","rule_set":"{RULE_SET}"}},"expires":{ENDS}"#
        ))
    };
    Some(Prepared { tails: all(RULES.map(tails))?, ends: all(Outcome::ALL.map(end))? })
});

fn all<T, const N: usize>(some: [Option<T>; N]) -> Option<[T; N]> {
    let all: Option<Vec<T>> = some.into_iter().collect();
    all?.try_into().ok()
}

const NEXT: &str = r#",{"at":""#;
const ENDS: &str = r#""0000-00-00"}"#;

/// Appends a few bytes, mostly without a call.
#[inline(always)]
fn short(out: &mut Vec<u8>, text: &[u8]) {
    /// Between `N` and twice as many: the first `N` and the last, which may overlap.
    #[inline(always)]
    fn ends<const N: usize>(out: &mut Vec<u8>, text: &[u8]) -> Option<()> {
        let (first, last) = (text.first_chunk::<N>()?, text.last_chunk::<N>()?);
        let end = out.len().wrapping_add(text.len());
        out.extend_from_slice(first);
        out.extend_from_slice(last);
        out.truncate(end);
        *out.last_chunk_mut()? = *last;
        Some(())
    }
    let written = match text.len() {
        8..16 => ends::<8>(out, text),
        16..=32 => ends::<16>(out, text),
        _ => None,
    };
    if written.is_none() {
        out.extend_from_slice(text);
    }
}

/// What [`TrustRequest::run`] leads to.
fn verdict(request: &TrustRequest<'_>, as_of: &[u8; 10]) -> Option<Vec<u8>> {
    let Prepared { tails, ends } = PREPARED.as_ref()?;
    // Not moved: it is large.
    let judged = request.judged::<Brief>(None, false);
    let Ok(Judged { criteria, expires, .. }) = &judged else { return None };
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(
        br#"{"assessment":{"as_of":"0000-00-00","detail":"compact","findings":[{"at":""#,
    );
    *out.get_mut(24..)?.first_chunk_mut()? = *as_of;
    let mut worst = Outcome::ALL.len();
    for (one, tails) in criteria.iter().zip(tails) {
        short(&mut out, one.said.at.as_bytes());
        tails.get(one.said.place)?.write(&mut out);
        worst = worst.min(one.said.place);
    }
    out.truncate(out.len().wrapping_sub(NEXT.len()));
    ends.get(worst)?.write(&mut out);
    match *expires {
        None => {
            out.truncate(out.len().wrapping_sub(ENDS.len()));
            out.extend_from_slice(b"null}");
        }
        Some(expires) => {
            let [_, day @ .., _, _] = out.last_chunk_mut::<13>()?;
            *day = iso(expires)?;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests;
