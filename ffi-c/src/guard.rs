//! The one way in: a failure or a panic becomes a status and an error that can be read.

use std::panic::{AssertUnwindSafe, catch_unwind};

use nd137::text::{Arg, Text, text};
use nd137::{Error, ErrorKind};

use crate::reply::Reply;
use crate::status;

/// Why an entry did not do its work.
#[derive(Debug)]
pub(crate) struct Failure {
    status: i32,
    error: Box<Error>,
}

impl Failure {
    /// The call itself is wrong; the argument is named in the text.
    pub(crate) fn argument(message: Text, args: &[(&'static str, Arg)]) -> Self {
        let error = Error::invalid("", message, args);
        Self { status: status::ND137_INVALID_ARGUMENT, error: Box::new(error) }
    }

    /// A pointer that must not be NULL.
    pub(crate) fn null(name: &'static str) -> Self {
        const NULL: Text = text("tham số `{name}` là NULL", "the argument `{name}` is NULL");
        Self::argument(NULL, &[("name", Arg::Quote(name.to_owned()))])
    }

    /// A pointer to numbers that does not stand where numbers may stand.
    pub(crate) fn unaligned(name: &'static str) -> Self {
        const UNALIGNED: Text = text(
            "tham số `{name}` không nằm ở địa chỉ chia hết cho kích thước của kiểu",
            "the argument `{name}` is not aligned for its type",
        );
        Self::argument(UNALIGNED, &[("name", Arg::Quote(name.to_owned()))])
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { status: status::of(error.kind()), error: Box::new(error) }
    }
}

/// Runs an entry. `run` writes its results as the last thing that it does, so that they are
/// untouched when it fails; the error is written only on failure, and only if it is wanted.
///
/// # Safety
/// `error` is NULL or points to a place for a pointer that the caller may write.
pub(crate) unsafe fn guard(
    error: *mut *mut Reply,
    run: impl FnOnce() -> Result<(), Failure>,
) -> i32 {
    let failure = match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(())) => return status::ND137_OK,
        Ok(Err(failure)) => failure,
        Err(payload) => panicked(payload.as_ref()),
    };
    if !error.is_null() {
        let reply = Reply::give(failure.error.to_json(), None);
        // SAFETY: not NULL, and by contract a place for a pointer.
        unsafe { error.write(reply) };
    }
    failure.status
}

fn panicked(payload: &(dyn std::any::Any + Send)) -> Failure {
    const PANIC: Text = text(
        "thư viện gặp lỗi nội bộ, hãy báo cho người phát triển: {why}",
        "the library failed, please report it: {why}",
    );
    let said = payload.downcast_ref::<&str>().copied();
    let said = said.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let why = said.unwrap_or("panic").to_owned();
    Error::new(ErrorKind::Internal, "", PANIC, &[("why", Arg::Quote(why))]).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_status_and_an_error() {
        let mut error = std::ptr::null_mut();
        // SAFETY: `error` is a place for a pointer.
        let status = unsafe { guard(&raw mut error, || panic!("on purpose")) };
        assert_eq!(status, status::ND137_INTERNAL);
        // SAFETY: the guard gave this reply.
        let json = unsafe { &*error }.json().to_vec();
        let text = String::from_utf8(json).unwrap();
        assert!(text.contains("\"kind\":\"internal\"") && text.contains("on purpose"), "{text}");
        // SAFETY: given above, freed once.
        unsafe { crate::handle::free(error) };
    }

    #[test]
    fn an_error_is_not_forced_on_the_caller() {
        // SAFETY: NULL is allowed.
        let status = unsafe { guard(std::ptr::null_mut(), || Err(Failure::null("x"))) };
        assert_eq!(status, status::ND137_INVALID_ARGUMENT);
    }
}
