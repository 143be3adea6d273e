//! The only room that knows PDF: bytes in, bytes out.
//!
//! - [`inspect`] tells what a document is before anything is done to it.
//! - [`stamp`] puts the mark of a conversion on it, as an update to append: the document stays an
//!   exact prefix of the result, so its digest can be recomputed at any time.
//! - [`read_back`] finds the marks of a document and tells whether document and mark are as they
//!   were. It never says that a document is authentic: only a signature can.
//!
//! [`wire`] declares the operations `inspect_pdf`, `stamp_pdf` and `verify_pdf` and chains them to
//! those of the core.
//!
//! Documents and fonts are hostile bytes: [`Limits`] bounds what they may cost, and whatever is
//! broken is refused with an [`Error`] that names the place. Nothing is repaired silently.

mod appearance;
mod archive;
pub mod convert;
mod date;
mod derivative;
mod error;
mod font;
mod geometry;
mod increment;
mod inspect;
mod layout;
mod limits;
mod overlay;
mod pack;
mod read_back;
mod record;
mod report;
mod request;
mod reserve;
mod signature;
mod stamp;
mod syntax;
pub mod verify;
pub mod wire;

use nd137::text::hex;

pub use archive::ArchiveClaim;
pub use error::{Error, ErrorKind};
pub use geometry::PageBoxes;
pub use inspect::{EncryptionInfo, Inspection, PageInfo, XrefForm, inspect};
pub use limits::Limits;
pub use read_back::{After, MarkRead, Match, ReadBack, read_back};
pub use report::{ArchiveEffect, MarkedPage, StampReport};
pub use request::{AlreadyMarked, Corner, Pages, Placement, QrMatrix, SignedInput, Stamp};
pub use reserve::{PageReserve, Reading};
pub use signature::SignatureInfo;
pub use stamp::{Stamped, stamp};

fn digest(bytes: &[u8]) -> [u8; 32] {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).into()
}
