//! Criterion d: the published warning list, prepared once for many look-ups.

mod host;
mod judge;
mod look_up;
mod prepared;
mod punycode;

pub(super) use host::same_host;
pub(super) use judge::{MESSAGES, prepare, same_list};
pub use look_up::{ListedHost, WarningListRequest, WarningListResponse};
pub use prepared::{Hit, MAX_LIST, WarningList};
