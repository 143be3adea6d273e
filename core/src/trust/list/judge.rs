//! What a warning list says of a site.

use chrono::NaiveDate;

use super::{Hit, WarningList};
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::say::Say;
use crate::assessment::{Message, Outcome, sound};
use crate::law::{Role, body};
use crate::text::{Arg, Text, hex, text};
use crate::trust::dates::{ages, not_after, tick};
use crate::trust::facts::{MaxAge, TrustSite, WarningListFacts};

static CLEAR: Message = message(
    "trust_list_clear",
    "Không có trong danh sách ngày {date} (nơi công bố nay thuộc {body}; SHA-256 của bản đã tra: \
     {sha256}).",
    "Not on the list of {date} (published today under the {body}; SHA-256 of the copy: {sha256}).",
);
static LISTED: Message = message(
    "trust_listed",
    "Có trong danh sách ngày {date}: “{value}”, mục {entry} (SHA-256 của bản đã tra: {sha256}).",
    "On the list of {date}: “{value}”, entry {entry} (SHA-256 of the copy: {sha256}).",
);
static SAID_LISTED: Message = message(
    "trust_said_listed",
    "Kết quả tra cứu: có trong danh sách ngày {date} (SHA-256 của bản đã tra: {sha256}).",
    "The look-up says: on the list of {date} (SHA-256 of the copy: {sha256}).",
);
static PAGE: Message = message(
    "trust_listed_page",
    "Danh sách ngày {date} nêu một trang của máy chủ này (“{value}”, mục {entry}); cần người xem \
     xét (SHA-256 của bản đã tra: {sha256}).",
    "The list of {date} names one page of this host (“{value}”, entry {entry}); a person should \
     look (SHA-256 of the copy: {sha256}).",
);
static STALE: Message = message(
    "trust_list_stale",
    "Bản danh sách ngày {date} đã quá {n} ngày nên chưa kết luận được; cần bản mới hơn.",
    "The copy of the list of {date} is more than {n} days old and settles nothing; a newer one is \
     needed.",
);

pub(in crate::trust) static MESSAGES: &[&Message] = &[&CLEAR, &LISTED, &SAID_LISTED, &PAGE, &STALE];

const WHY_LIST: Text = text(
    "cần bản danh sách khuyến cáo kèm ngày và mã băm",
    "the warning list is needed, with its day and digest",
);
const WHY_HOSTS: Text = text("cần tên miền để tra danh sách", "the domain is needed to look it up");
const WHY_ADDRESSES: Text = text(
    "tiêu chí nêu cả địa chỉ máy chủ, không chỉ tên miền",
    "the criterion names the server's address beside the domain",
);

/// Prepares the list that a request hands in.
///
/// # Errors
/// Those of [`WarningList`]; `invalid_request` where the digest is not the document's, or where
/// both a document and entries are given.
pub(in crate::trust) fn prepare(
    facts: &WarningListFacts<'_>,
    document: Option<&[u8]>,
) -> Result<Option<WarningList>, Error> {
    const BOTH: Text = text(
        "chỉ đưa danh sách một cách: tệp kèm theo hoặc các mục",
        "give the list in one way: as the attached document or as entries",
    );
    match (document, &facts.entries) {
        (Some(_), Some(_)) => Err(Error::invalid("/warning_list/entries", BOTH, &[])),
        (Some(document), None) => {
            let list = WarningList::read(document)?;
            same_list(facts, &list)?;
            Ok(Some(list))
        }
        (None, Some(entries)) => WarningList::of(entries.iter().map(AsRef::as_ref))
            .map(Some)
            .map_err(|error| error.under("/warning_list/entries")),
        (None, None) => Ok(None),
    }
}

/// Checks that the digest which is stated is this list's.
pub(in crate::trust) fn same_list(
    facts: &WarningListFacts<'_>,
    list: &WarningList,
) -> Result<(), Error> {
    const OTHER: Text = text(
        "mã băm không khớp với tệp danh sách; mã băm của tệp là `{value}`",
        "the digest is not that of the attached list, which is `{value}`",
    );
    let found = hex(&list.sha256());
    if facts.sha256.as_ref().is_none_or(|said| said.eq_ignore_ascii_case(&found)) {
        return Ok(());
    }
    Err(Error::invalid("/warning_list/sha256", OTHER, &[("value", Arg::Quote(found))]))
}

impl WarningListFacts<'_> {
    pub(in crate::trust) fn check(&self, as_of: NaiveDate) -> Result<(), Error> {
        let at = || "/warning_list".to_owned();
        not_after(self.date, at, as_of)?;
        sound(self.date, None, self.sha256.as_deref(), at)
    }

    /// Judges; `ends` is what [`ends`](Self::ends) says.
    ///
    /// # Errors
    /// `invalid_request` at a host or address that cannot be read.
    pub(in crate::trust) fn judge<J: Say>(
        &self,
        site: &TrustSite<'_>,
        list: Option<&WarningList>,
        attached: bool,
        as_of: NaiveDate,
        max_age: MaxAge,
        ends: Option<NaiveDate>,
    ) -> Result<J, Error> {
        let (listed, page) = match list {
            Some(list) => hits(site, list)?,
            None => (None, None),
        };
        // A list without an entry is a copy that failed: it clears nobody.
        let none = list.is_some_and(|list| list.entries() == 0);
        if none || (list.is_none() && self.listed.is_none()) {
            return Ok(J::unknown("/warning_list", WHY_LIST));
        }
        let Some(date) = self.date else {
            return Ok(tick("/warning_list", "/warning_list/date", WHY_LIST));
        };
        if !attached && self.sha256.is_none() {
            return Ok(tick("/warning_list", "/warning_list/sha256", WHY_LIST));
        }
        // Entries are of the copy whose digest is stated, or they were not looked at by now.
        let copy = || match (list, &self.sha256) {
            (_, Some(said)) => said.to_ascii_lowercase(),
            (Some(list), None) => hex(&list.sha256()),
            (None, None) => String::new(),
        };
        let dated = |judgement: J| judgement.arg("date", date);
        if ends.is_some_and(|end| end < as_of) {
            let stale = J::new(Outcome::Undetermined, &STALE, "/warning_list/date");
            return Ok(dated(stale)
                .arg("n", u128::from(max_age.warning_list_days))
                .missing("/warning_list/date", WHY_LIST));
        }
        let found = |outcome, message, (at, host, hit): (String, &str, Hit)| {
            let found = dated(J::new(outcome, message, at)).quote("sha256", copy);
            found.quoting(host).quote("entry", || hit.entry)
        };
        if let Some(listed) = listed {
            return Ok(found(Outcome::NotMet, &LISTED, listed));
        }
        if self.listed == Some(true) {
            // Against entries that do not have the site, a person has to look.
            let outcome = if list.is_some() { Outcome::NeedsReview } else { Outcome::NotMet };
            let said = J::new(outcome, &SAID_LISTED, "/warning_list/listed");
            return Ok(dated(said).quote("sha256", copy));
        }
        if site.hosts.is_empty() {
            return Ok(J::unknown("/site/hosts", WHY_HOSTS));
        }
        if site.addresses.is_empty() {
            return Ok(J::unknown("/site/addresses", WHY_ADDRESSES));
        }
        if let Some(page) = page {
            return Ok(found(Outcome::NeedsReview, &PAGE, page));
        }
        let today = || body(Role::NetworkSecurity, as_of).name;
        let clear = dated(J::new(Outcome::Met, &CLEAR, "/warning_list"));
        Ok(clear.quote("sha256", copy).said("body", today))
    }

    /// The last day on which the copy counts.
    pub(in crate::trust) fn ends(&self, max_age: MaxAge) -> Option<NaiveDate> {
        self.date.map(|date| ages(date, max_age.warning_list_days))
    }
}

type Found<'a> = Option<(String, &'a str, Hit)>;

/// The first of the site's hosts and addresses that is listed, and the first with a listed page.
fn hits<'a>(site: &'a TrustSite<'a>, list: &WarningList) -> Result<(Found<'a>, Found<'a>), Error> {
    let hosts =
        (0usize..).zip(site.hosts.iter()).map(|(n, host)| (format!("/site/hosts/{n}"), host));
    let addresses = (0usize..)
        .zip(site.addresses.iter())
        .map(|(n, host)| (format!("/site/addresses/{n}"), host));
    let (mut listed, mut page) = (None, None);
    for (at, host) in hosts.chain(addresses) {
        match list.find(host).map_err(|why| bad_host(at.clone(), why))? {
            Some(hit) if hit.page => page = page.or(Some((at, host.as_ref(), hit))),
            Some(hit) => listed = listed.or(Some((at, host.as_ref(), hit))),
            None => {}
        }
    }
    Ok((listed, page))
}

pub(super) fn bad_host(at: String, why: Text) -> Error {
    const BAD: Text = text("không đọc được: {why}", "cannot be read: {why}");
    Error::invalid(at, BAD, &[("why", Arg::Text(why))])
}
