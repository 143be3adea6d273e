//! What a hostile document may cost.

/// Upper bounds on the work that one document may cause. The defaults suit scans of some hundred
/// megabytes on a small server; a browser may want less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes that all compressed streams read in one call may decode to.
    pub decoded_bytes: u64,
    /// Operators of page content that the overlap check reads in one call.
    pub content_operators: u64,
    /// Indirect objects named by the cross-reference. ISO 32000-1, Annex C names this default.
    pub objects: u32,
    /// Values (numbers, names, entries) in one object.
    pub values_per_object: u32,
    /// Bytes of objects that may be parsed in one call, an object that is read twice counted twice.
    pub parsed_bytes: u64,
    /// Pages of the document.
    pub pages: u32,
    /// Pages that [`crate::inspect`] describes one by one; the count is always told.
    pub page_details: u32,
    /// Cross-reference sections, that is revisions, of the document.
    pub revisions: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            decoded_bytes: 256 << 20,
            content_operators: 2_000_000,
            objects: 8_388_607,
            values_per_object: 1_000_000,
            parsed_bytes: 512 << 20,
            pages: 100_000,
            page_details: 50,
            revisions: 1_000,
        }
    }
}
