//! Messages that many rules share. Keys are stable; texts may be improved.

use crate::text::{Text, text};

/// A sentence with a stable key.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// Stable key, such as `absent`.
    pub key: &'static str,
    /// The sentence in both languages, with `{name}` places.
    pub text: Text,
}

/// Shorthand for a [`Message`] in a table.
pub const fn message(key: &'static str, vi: &'static str, en: &'static str) -> Message {
    Message { key, text: text(vi, en) }
}

/// The thing that the rule asks for is there.
pub static PRESENT: Message =
    message("present", "Có {what}: “{value}”.", "Found {what}: “{value}”.");

/// The requirement is said to be met; nothing was quoted.
pub static CONFIRMED: Message =
    message("confirmed", "Được xác nhận là đáp ứng: {what}.", "Confirmed as met: {what}.");

/// The requirement is said to be met, without evidence.
pub static DECLARED: Message = message(
    "declared",
    "Tự khai là đáp ứng, chưa kèm bằng chứng: {what}.",
    "Declared as met, without evidence: {what}.",
);

/// The thing that the rule asks for is not there.
pub static ABSENT: Message = message("absent", "Thiếu {what}.", "Missing: {what}.");

/// The requirement is said not to be met.
pub static DENIED: Message =
    message("denied", "Được xác nhận là không đáp ứng: {what}.", "Confirmed as not met: {what}.");

/// A fact is not given.
pub static UNKNOWN: Message = message(
    "unknown",
    "Chưa biết: {what}; cần có thông tin này để kết luận.",
    "Not known: {what}; the verdict needs it.",
);

/// The rule binds only under a condition that may not hold, and that is not known.
pub static CONDITION_UNKNOWN: Message = message(
    "condition_unknown",
    "Chưa biết yêu cầu này có áp dụng hay không: {what}.",
    "Not known whether this requirement binds here: {what}.",
);

/// The provision was not yet, or is no longer, in force on the day.
pub static NOT_IN_FORCE: Message = message(
    "not_in_force",
    "Quy định này không có hiệu lực vào ngày {as_of}.",
    "The provision is not in force on {as_of}.",
);

/// Every message above, for the tests of both languages.
pub static SHARED: [&Message; 9] = [
    &PRESENT,
    &CONFIRMED,
    &DECLARED,
    &ABSENT,
    &DENIED,
    &UNKNOWN,
    &CONDITION_UNKNOWN,
    &NOT_IN_FORCE,
    &super::EVIDENCE_UNSETTLED,
];
