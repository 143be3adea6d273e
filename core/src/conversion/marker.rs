//! Many marks that have the same wording, converter or system.

use super::{Direction, MarkRequest, Marked};
use crate::json::{parse, parse_with};
use crate::text::{Arg, text};
use crate::{Error, ErrorKind};

/// What is the same in every mark that a system makes, checked once: the wording, and whatever
/// else of a [`MarkRequest`] does not change from document to document.
///
/// A system learns of a wording that tells no direction when it starts, not at the first document.
#[derive(Debug, Clone)]
pub struct Marker {
    direction: Direction,
    operation: &'static str,
    shared: Vec<u8>,
}

impl Marker {
    /// Reads and checks what is shared.
    ///
    /// - `operation`: `mark_paper_to_data` or `mark_data_to_paper`.
    /// - `shared`: a request of this operation with some of its members; each may be left out.
    ///
    /// # Errors
    /// - `unknown_operation` for another name;
    /// - what the operation says of a request that cannot be read or printed
    ///   ([`MarkRequest::mark`]);
    /// - `refused` with the findings where something shared cannot stand in any mark under the
    ///   decree, such as a wording that tells the opposite direction. What is not there is no
    ///   fault yet: a request may bring it. Where no kinds are shared, an ordinary document is
    ///   taken: what is wrong in its mark is wrong in every other.
    pub fn new(operation: &str, shared: &[u8]) -> Result<Self, Error> {
        let (direction, operation) = match operation {
            "mark_paper_to_data" => (Direction::PaperToData, "mark_paper_to_data"),
            "mark_data_to_paper" => (Direction::DataToPaper, "mark_data_to_paper"),
            other => {
                let shown = other.chars().take(80).collect();
                return Err(Error::new(
                    ErrorKind::UnknownOperation,
                    "",
                    text("`{name}` không tạo ký hiệu", "`{name}` makes no mark"),
                    &[("name", Arg::Quote(shown))],
                ));
            }
        };
        parse::<MarkRequest>(shared)?.check_shared(direction, operation)?;
        Ok(Self { direction, operation, shared: shared.to_vec() })
    }

    /// Makes a mark: byte for byte what the operation answers to `request` with the shared
    /// members added. A member that `request` has counts instead of the shared one, whole.
    ///
    /// # Errors
    /// Those of [`MarkRequest::mark`].
    pub fn mark(&self, request: &[u8]) -> Result<Marked, Error> {
        parse_with::<MarkRequest>(request, &self.shared)?.mark(self.direction, self.operation)
    }
}
