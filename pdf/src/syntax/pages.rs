//! Walks the page tree and reads the inherited attributes of a page.

use std::collections::HashSet;
use std::rc::Rc;

use super::document::Document;
use super::object::{Dict, Object, Ref};
use crate::error::{Error, ErrorKind, Result};

const INHERITABLE: [&str; 4] = ["CropBox", "MediaBox", "Resources", "Rotate"];

/// What a page inherits, in the order of [`INHERITABLE`]; shared, however many pages there are.
type Inherited = [Option<Rc<Object>>; 4];

/// A page of the tree with what it inherits.
#[derive(Debug, Clone)]
pub(crate) struct PageRef {
    pub(crate) reference: Ref,
    /// Whether the page has annotations at all.
    pub(crate) has_annotations: bool,
    inherited: Inherited,
}

/// A page with its inherited attributes filled in.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    pub(crate) reference: Ref,
    /// The page dictionary as it stands in the document.
    pub(crate) dict: Dict,
    inherited: Inherited,
}

impl Page {
    /// The attribute that the page has from above, where it has none of its own.
    pub(crate) fn inherited(&self, key: &str) -> Option<&Rc<Object>> {
        let found = INHERITABLE.iter().zip(&self.inherited).find(|(name, _)| **name == key);
        found.and_then(|(_, value)| value.as_ref())
    }

    pub(crate) fn attribute(&self, key: &str) -> Option<&Object> {
        self.dict.get(key).or_else(|| self.inherited(key).map(Rc::as_ref))
    }
}

impl Document<'_> {
    /// Every page in order.
    pub(crate) fn pages(&self) -> Result<Vec<PageRef>> {
        let catalog = self.catalog()?;
        let top = catalog.get("Pages").and_then(Object::as_reference);
        let top = top.ok_or_else(|| {
            Error::new(ErrorKind::NoPages, "the document catalog names no page tree")
        })?;
        let mut pages = Vec::new();
        let mut nodes = HashSet::new();
        // The tree is walked with an own stack: its depth is the document's choice.
        let mut stack = vec![(top, Inherited::default())];
        let limit = usize::try_from(self.limits.pages).unwrap_or(usize::MAX);
        while let Some((reference, inherited)) = stack.pop() {
            let Object::Dict(node) = self.load(reference)?.object else {
                return Err(Error::new(
                    ErrorKind::Syntax,
                    format!("object {} of the page tree is no dictionary", reference.number),
                ));
            };
            if node.name_is("Type", "Page") || !node.contains("Kids") {
                if node.name_is("Type", "Pages") {
                    return Err(Error::new(
                        ErrorKind::Syntax,
                        format!("object {} of the page tree has no `/Kids`", reference.number),
                    ));
                }
                pages.push(PageRef {
                    reference,
                    has_annotations: node.contains("Annots"),
                    inherited,
                });
                if pages.len() > limit {
                    return Err(Error::new(
                        ErrorKind::Limit,
                        "the document has more pages than the limit `pages` allows",
                    ));
                }
                continue;
            }
            if !nodes.insert(reference.number) {
                return Err(Error::new(
                    ErrorKind::Cyclic,
                    format!("the page tree leads back to object {}", reference.number),
                ));
            }
            let kids = self.value(&node, "Kids")?;
            let kids = kids.as_array().ok_or_else(|| {
                Error::new(ErrorKind::Syntax, "`/Kids` of the page tree is no array")
            })?;
            let inherited = inherit(&inherited, &node);
            for kid in kids.iter().rev() {
                let kid = kid.as_reference().ok_or_else(|| {
                    Error::new(ErrorKind::Syntax, "`/Kids` of the page tree holds no reference")
                })?;
                stack.push((kid, inherited.clone()));
            }
            if stack.len() > limit.saturating_add(limit) {
                return Err(Error::new(
                    ErrorKind::Limit,
                    "the document has more pages than the limit `pages` allows",
                ));
            }
        }
        if pages.is_empty() {
            return Err(Error::new(ErrorKind::NoPages, "the document has no page"));
        }
        Ok(pages)
    }

    pub(crate) fn page(&self, page: &PageRef) -> Result<Page> {
        match self.load(page.reference)?.object {
            Object::Dict(dict) => {
                Ok(Page { reference: page.reference, dict, inherited: page.inherited.clone() })
            }
            _ => Err(Error::new(
                ErrorKind::Syntax,
                format!("object {} is no page", page.reference.number),
            )),
        }
    }
}

fn inherit(above: &Inherited, node: &Dict) -> Inherited {
    let mut merged = above.clone();
    for (slot, key) in merged.iter_mut().zip(INHERITABLE) {
        if let Some(value) = node.get(key) {
            *slot = Some(Rc::new(value.clone()));
        }
    }
    merged
}
