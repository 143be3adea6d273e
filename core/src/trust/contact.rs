//! Criterion e: a public contact for information security problems.

use chrono::NaiveDate;

use super::dates::{check, latest, not_after, settled, tick, unsettled};
use super::facts::{ContactFacts, SecurityTxtSeen, TrustSite};
use super::personal::published;
use super::security_txt::{SecurityTxt, SecurityTxtProblem, read};
use crate::Error;
use crate::assessment::message::message;
use crate::assessment::say::Say;
use crate::assessment::{Answer, EvidenceOf, Message, Outcome};
use crate::text::{Arg, Text, text};

static FILE: Message = message(
    "trust_security_txt",
    "Tệp security.txt hợp lệ, đầu mối {value}, hạn dùng đến {date}.",
    "The security.txt is valid: contact {value}, it expires on {date}.",
);
static BAD_FILE: Message = message(
    "trust_security_txt_bad",
    "Tệp security.txt có {n} lỗi theo RFC 9116; lỗi đầu tiên: {why}.",
    "Errors in the security.txt by RFC 9116: {n}; the first: {why}.",
);
static PAGE: Message = message(
    "trust_contact_page",
    "Đầu mối công bố tại {value} ngày {date}.",
    "The contact is published at {value}, {date}.",
);
static NO_CONTACT: Message = message(
    "trust_no_contact",
    "Không công bố đầu mối tiếp nhận vấn đề an toàn thông tin.",
    "No contact for information security problems is published.",
);

pub(super) static MESSAGES: &[&Message] = &[&FILE, &BAD_FILE, &PAGE, &NO_CONTACT];

const PAGE_AT: &str = "/contact/page";
const FILE_AT: &str = "/contact/security_txt";

const WHY: Text = text(
    "đầu mối phải công khai: cần tệp security.txt, hoặc địa chỉ và ngày công bố của một trang",
    "the contact has to be public: a security.txt, or the URL and the day of a page",
);
const WHY_SEEN: Text = text(
    "tệp security.txt cho biết điều gì tùy theo ngày tải về",
    "what a security.txt shows depends on the day on which it was fetched",
);
const WHY_URL: Text = text(
    "tệp chỉ áp dụng cho tên miền nơi tải về (RFC 9116)",
    "the file applies only to the host it came from (RFC 9116)",
);

/// The URL of a page, the day of its evidence, and the last day on which that holds.
type Page<'a> = (&'a str, NaiveDate, Option<NaiveDate>);

impl ContactFacts<'_> {
    pub(super) fn check(&self, as_of: NaiveDate) -> Result<(), Error> {
        check(&self.page, PAGE_AT, as_of)?;
        match &self.security_txt {
            Some(seen) => not_after(seen.date, || FILE_AT.to_owned(), as_of),
            None => Ok(()),
        }
    }

    /// Reads the file, if there is one.
    ///
    /// # Errors
    /// `limit_exceeded` for a file that is too long.
    pub(super) fn read(&self, as_of: NaiveDate) -> Result<Option<Box<SecurityTxt>>, Error> {
        let read = |seen: &SecurityTxtSeen<'_>| {
            read(seen.text.as_bytes(), seen.url.as_deref(), as_of)
                .map(Box::new)
                .map_err(|error| error.under("/contact/security_txt/text"))
        };
        self.security_txt.as_ref().map(read).transpose()
    }

    /// The page whose evidence holds longest.
    pub(super) fn page(&self, as_of: NaiveDate) -> Option<Page<'_>> {
        if self.page.answer != Answer::Yes {
            return None;
        }
        let shown = |one: &EvidenceOf<'_>| published(one).is_some();
        let best = settled(&self.page, as_of).filter(|one| shown(one));
        let best = best.max_by_key(|one| one.expires.unwrap_or(NaiveDate::MAX))?;
        published(best).map(|(url, date)| (url, date, best.expires))
    }

    fn seen(&self) -> bool {
        self.security_txt.as_ref().is_some_and(|seen| seen.date.is_some())
    }

    /// Whether the file came from another host than the site's.
    pub(super) fn elsewhere(&self, site: &TrustSite<'_>) -> bool {
        let url = self.security_txt.as_ref().and_then(|seen| seen.url.as_deref());
        url.is_some_and(|url| !site.may_have(url))
    }

    pub(super) fn judge<J: Say>(
        &self,
        file: Option<&SecurityTxt>,
        page: Option<Page<'_>>,
        elsewhere: bool,
        as_of: NaiveDate,
    ) -> J {
        if let Some(file) = file
            && self.seen()
            && file.errors().next().is_none()
            && let (Some(contact), Some(expires)) = (file.contacts.first(), file.expires_on)
        {
            return J::new(Outcome::Met, &FILE, FILE_AT).quoting(contact).arg("date", expires);
        }
        if let Some((url, date, _)) = page {
            return J::new(Outcome::Met, &PAGE, PAGE_AT).quoting(url).arg("date", date);
        }
        match file {
            Some(_) if !self.seen() => tick(FILE_AT, "/contact/security_txt/date", WHY_SEEN),
            Some(file) => {
                let why = file.errors().next().map(SecurityTxtProblem::said);
                let (vi, en) = why.unwrap_or_default();
                J::new(Outcome::NotMet, &BAD_FILE, FILE_AT)
                    .arg("n", file.errors().count())
                    .arg("why", Arg::Said { en, vi })
            }
            None if self.page.answer_on(as_of) == Answer::No => {
                J::new(Outcome::NotMet, &NO_CONTACT, PAGE_AT)
            }
            None if elsewhere => J::unknown("/contact/security_txt/url", WHY_URL),
            None if settled(&self.page, as_of).next().is_some() => {
                tick(PAGE_AT, "/contact/page/evidence", WHY)
            }
            None => unsettled(&self.page, PAGE_AT, WHY, as_of),
        }
    }

    /// When the evidence ends: either is enough, so the later counts.
    pub(super) fn ends(
        &self,
        file: Option<&SecurityTxt>,
        page: Option<Page<'_>>,
    ) -> Option<NaiveDate> {
        let file = file.filter(|file| self.seen() && file.errors().next().is_none());
        let page = page.map(|(_, _, expires)| expires);
        latest(file.map(|file| file.expires_on).into_iter().chain(page))
    }
}
