//! What goes wrong before there is a verdict, and refusals.

use serde::Serialize;

use crate::assessment::{Assessment, Pointer};
use crate::text::{Arg, Bilingual, Text, text};

/// The kinds of error, stable across languages and versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request is not JSON in UTF-8.
    InvalidJson,
    /// A field is missing, unknown, of the wrong type or outside its range.
    InvalidRequest,
    /// A limit on size, depth or number is passed.
    LimitExceeded,
    /// There is no operation of this name.
    UnknownOperation,
    /// A constructor refused; the findings say all that is missing.
    Refused,
    /// The document cannot be processed.
    InvalidDocument,
    /// The library failed; please report it.
    Internal,
}

impl ErrorKind {
    /// The stable tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::InvalidJson => "invalid_json",
            Self::InvalidRequest => "invalid_request",
            Self::LimitExceeded => "limit_exceeded",
            Self::UnknownOperation => "unknown_operation",
            Self::Refused => "refused",
            Self::InvalidDocument => "invalid_document",
            Self::Internal => "internal",
        }
    }
}

/// An error: its kind, the place in the request, and a sentence in both languages.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}{}: {}", .kind.tag(), if .at.is_empty() { String::new() } else { format!(" at `{}`", .at) }, .message.en)]
pub struct Error {
    kind: ErrorKind,
    at: Pointer,
    message: Bilingual,
    assessment: Option<Box<Assessment>>,
    reason: Option<&'static str>,
}

impl Error {
    /// An error at a place of the request (`""` for the whole).
    pub fn new(
        kind: ErrorKind,
        at: impl Into<Pointer>,
        message: Text,
        args: &[(&'static str, Arg)],
    ) -> Self {
        let message = message.render(args);
        Self { kind, at: at.into(), message, assessment: None, reason: None }
    }

    /// A field that cannot be accepted.
    pub fn invalid(at: impl Into<Pointer>, message: Text, args: &[(&'static str, Arg)]) -> Self {
        Self::new(ErrorKind::InvalidRequest, at, message, args)
    }

    /// A constructor's refusal, with every finding.
    pub fn refused(assessment: Assessment) -> Self {
        const REFUSED: Text = text(
            "chưa đủ điều kiện; còn {n} điểm cần bổ sung, xem các kết luận kèm theo",
            "refused; points still open: {n}, see the findings",
        );
        const NOT_BINDING: Text = text(
            "không lập được vì quy định không áp dụng ở đây, xem các kết luận kèm theo",
            "refused; the provisions do not apply here, see the findings",
        );
        let open = assessment.open().count();
        let why = if open == 0 { NOT_BINDING } else { REFUSED };
        let mut error = Self::new(ErrorKind::Refused, "", why, &[("n", open.into())]);
        error.assessment = Some(Box::new(assessment));
        error
    }

    /// The same error with a stable tag that tells it from others of its kind.
    #[must_use]
    pub fn because(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// The stable tag within the kind, where there is one: `encrypted`, `signed`, …
    pub fn reason(&self) -> Option<&'static str> {
        self.reason
    }

    /// The kind.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// JSON Pointer to the field; empty for the whole request.
    pub fn pointer(&self) -> &str {
        &self.at
    }

    /// What was wrong and what to do.
    pub fn message(&self) -> &Bilingual {
        &self.message
    }

    /// The findings of a refusal.
    pub fn assessment(&self) -> Option<&Assessment> {
        self.assessment.as_deref()
    }

    /// The same error for a request that holds this one at `prefix`.
    #[must_use]
    pub fn under(mut self, prefix: &str) -> Self {
        self.at = format!("{prefix}{}", self.at).into();
        self
    }

    /// The error as canonical JSON, the same in every language.
    pub fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(&View {
            assessment: self.assessment.as_deref(),
            at: &self.at,
            kind: self.kind,
            message: &self.message,
            reason: self.reason,
        })
        .unwrap_or_default()
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Error"))]
struct View<'a> {
    /// The findings of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<&'a Assessment>,
    /// JSON Pointer to the field; empty for the whole request.
    at: &'a str,
    kind: ErrorKind,
    message: &'a Bilingual,
    /// Stable tag within the kind, such as `encrypted` or `signed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

/// The JSON Schema of an error.
#[cfg(feature = "schema")]
pub(crate) fn schema() -> schemars::Schema {
    crate::wire::schemas::<View<'_>, View<'_>>().1
}
