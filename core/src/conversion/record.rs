//! The record of a conversion (hồ sơ chuyển đổi): the mark and the digests, as canonical JSON.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::mark::{Mark, check_sha256};
use super::payload;
use crate::json::Read;
use crate::text::{Arg, hex, text};
use crate::{Error, ErrorKind};

/// The format tag of this version.
pub const FORMAT: &str = "nd137.record/1";

/// The longest record that is read, in bytes.
pub const LONGEST: usize = 64 * 1024;

/// Bytes that were digested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Digested {
    /// How many bytes, at most [`Digested::MOST`].
    pub bytes: u64,
    /// Their SHA-256, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

impl Digested {
    /// The largest size: more has no canonical form.
    pub const MOST: u64 = crate::canonical::LARGEST;

    /// Digests bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            sha256: hex(&Sha256::digest(bytes)),
        }
    }

    /// With the digest in lower case.
    ///
    /// # Errors
    /// `invalid_request` at `/sha256` or `/bytes`.
    pub(super) fn checked(self) -> Result<Self, Error> {
        if self.bytes > Self::MOST {
            let message = text("tệp dài quá {most} byte", "a document has at most {most} bytes");
            return Err(Error::invalid(
                "/bytes",
                message,
                &[("most", Arg::Count(Self::MOST.into()))],
            ));
        }
        Ok(Self { sha256: check_sha256("/sha256", &self.sha256)?, ..self })
    }

    /// The digest of a document that travels with a request, or the one that stands in it.
    ///
    /// # Errors
    /// `invalid_request` at `at` where both are given and differ.
    pub(super) fn of_either(
        document: Option<&[u8]>,
        stated: Option<Self>,
        at: &'static str,
    ) -> Result<Option<Self>, Error> {
        let seen = document.map(Self::of);
        let stated = stated.map(Self::checked).transpose().map_err(|error| error.under(at))?;
        if let (Some(seen), Some(stated)) = (&seen, &stated)
            && seen != stated
        {
            let message = text(
                "mã băm khai báo khác với tệp kèm theo",
                "the digest given differs from the document's",
            );
            return Err(Error::invalid(at, message, &[]));
        }
        Ok(seen.or(stated))
    }
}

/// A record of conversion. It proves nothing by itself: whoever relies on it signs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Always [`FORMAT`].
    pub format: String,
    /// The mark.
    pub mark: Mark,
    /// What the QR code says, where there is one.
    pub payload: Option<String>,
    /// The document that carries the mark.
    pub result: Option<Digested>,
    /// The document before it was marked: the scan, or the data message.
    pub source: Option<Digested>,
}

impl Record {
    /// A record of a mark.
    pub fn new(
        mark: Mark,
        payload: Option<String>,
        source: Option<Digested>,
        result: Option<Digested>,
    ) -> Self {
        Self { format: FORMAT.to_owned(), mark, payload, result, source }
    }

    /// Canonical JSON (RFC 8785).
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a record strictly: known format, no unknown field, sound digests and a mark that a
    /// constructor could have made.
    ///
    /// # Errors
    /// `limit_exceeded` over [`LONGEST`] bytes, otherwise `invalid_json` or `invalid_request`
    /// with a pointer into the record.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        if json.len() > LONGEST {
            let most = Arg::from(LONGEST);
            let message =
                text("hồ sơ dài quá {most} byte", "the record is longer than {most} bytes");
            return Err(Error::new(ErrorKind::LimitExceeded, "", message, &[("most", most)]));
        }
        let record: Self = crate::json::parse(json)?;
        record.checked()
    }

    /// What serde does not see: the format, and the mark's fields tidied as its constructor does,
    /// so that NFC and NFD are one record.
    ///
    /// # Errors
    /// `invalid_request` or `limit_exceeded` with a pointer into the record.
    pub(super) fn checked(self) -> Result<Self, Error> {
        if self.format != FORMAT {
            let message = text(
                "định dạng “{format}” không được hỗ trợ; cần {known}",
                "the format `{format}` is not supported; {known} is needed",
            );
            let shown = self.format.chars().take(60).collect();
            let args = [("format", Arg::Quote(shown)), ("known", Arg::Quote(FORMAT.to_owned()))];
            return Err(Error::invalid("/format", message, &args));
        }
        let digest = |given: Option<Digested>, at: &str| {
            given.map(Digested::checked).transpose().map_err(|error| error.under(at))
        };
        if let Some(payload) = &self.payload {
            payload::check_length(payload).map_err(|error| error.under("/payload"))?;
        }
        Ok(Self {
            mark: self.mark.checked().map_err(|error| error.under("/mark"))?,
            result: digest(self.result, "/result")?,
            source: digest(self.source, "/source")?,
            ..self
        })
    }
}

/// The request of `record_conversion`; the marked document may travel with it.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordRequest {
    /// The mark, as a constructor returned it.
    pub mark: Mark,
    /// What the QR code says.
    #[serde(default)]
    pub payload: Option<String>,
    /// The marked document's digest; leave out when the document itself is given.
    #[serde(default)]
    pub result: Option<Digested>,
    /// The digest of the document before it was marked.
    #[serde(default)]
    pub source: Option<Digested>,
}

/// A record and its own digest.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recorded {
    /// The record.
    pub record: Record,
    /// SHA-256 of the record's canonical JSON.
    pub sha256: String,
}

impl RecordRequest {
    /// Makes a record of a conversion.
    ///
    /// # Errors
    /// `invalid_request` for a bad digest, or where both a document and its digest are given
    /// and differ.
    pub fn run(self, document: Option<&[u8]>) -> Result<Recorded, Error> {
        let result = Digested::of_either(document, self.result, "/result")?;
        let record = Record::new(self.mark, self.payload, self.source, result).checked()?;
        let sha256 = hex(&Sha256::digest(record.to_json()));
        Ok(Recorded { record, sha256 })
    }
}
