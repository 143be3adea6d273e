//! The operation `check_warning_list`: many hosts against one list.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::Hit;
use super::judge::{bad_host, prepare};
use crate::Error;
use crate::json::Read;
use crate::text::{hex, text};
use crate::trust::dates::ages;
use crate::trust::facts::{MaxAge, WarningListFacts};

/// Hosts to look up. The list is the attached document, or entries.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WarningListRequest {
    /// The day of the look-up.
    pub as_of: NaiveDate,
    /// Domain names and addresses.
    pub hosts: Vec<String>,
    /// How old the copy may be.
    #[serde(default)]
    pub max_age: MaxAge,
    /// The list.
    #[serde(default)]
    pub warning_list: WarningListFacts<'static>,
}

/// A host that is listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedHost {
    /// JSON Pointer to it.
    pub at: String,
    /// The entry that covers it.
    pub entry: String,
    /// The entry names one page of the host.
    pub page: bool,
}

/// The hosts that are listed; none of the others is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WarningListResponse {
    /// How many entries the list has.
    pub entries: u32,
    /// The hosts that are listed, in the order of the request.
    pub listed: Vec<ListedHost>,
    /// SHA-256 of the list: the attached document's, or the one that was stated.
    pub sha256: Option<String>,
    /// The copy is too old, or its day is not known: that a host is not listed settles nothing.
    pub stale: bool,
}

impl WarningListRequest {
    /// Looks up every host.
    ///
    /// # Errors
    /// `invalid_request` for a missing list or a host that cannot be read, and what
    /// [`super::WarningList::read`] refuses.
    pub fn run(self, document: Option<&[u8]>) -> Result<WarningListResponse, Error> {
        self.warning_list.check(self.as_of)?;
        let Some(list) = prepare(&self.warning_list, document)? else {
            return Err(Error::invalid(
                "/warning_list",
                text(
                    "thiếu danh sách: kèm tệp danh sách hoặc đưa các mục",
                    "the list is missing: attach it, or give its entries",
                ),
                &[],
            ));
        };
        let mut listed = Vec::new();
        for (n, host) in (0usize..).zip(&self.hosts) {
            let found = list.find(host).map_err(|why| bad_host(format!("/hosts/{n}"), why))?;
            if let Some(Hit { entry, page }) = found {
                listed.push(ListedHost { at: format!("/hosts/{n}"), entry, page });
            }
        }
        let date = self.warning_list.date;
        let fresh = date.is_some_and(|d| self.as_of <= ages(d, self.max_age.warning_list_days));
        Ok(WarningListResponse {
            entries: list.entries(),
            listed,
            sha256: document
                .map(|_| hex(&list.sha256()))
                .or(self.warning_list.sha256.map(Cow::into_owned)),
            stale: !fresh,
        })
    }
}
