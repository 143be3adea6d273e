//! Takes the claim to be signed out of a print derivative, and leaves what the signatures look like.

use std::collections::{HashMap, HashSet};

use crate::error::{Error, ErrorKind, Result};
use crate::increment::Increment;
use crate::signature::{annotations, is_signature_widget};
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object, Ref};
use crate::syntax::pages::PageRef;

/// What an annotation keeps when it stops being a form field.
const KEPT: [&str; 12] =
    ["Type", "Rect", "P", "Contents", "NM", "M", "AS", "Border", "BS", "C", "StructParent", "OC"];

/// Rewrites form and widgets; gives the pages whose `/Annots` changes.
pub(crate) fn strip(
    document: &Document<'_>,
    catalog: &mut Dict,
    pages: &[PageRef],
    increment: &mut Increment,
) -> Result<HashMap<Ref, Vec<Object>>> {
    catalog.remove("Perms");
    // Revocation data and time stamps of the signatures that are no longer claimed.
    catalog.remove("DSS");
    if let Some(mut form) = document.dict(catalog, "AcroForm")? {
        let fields = document.value(&form, "Fields")?;
        let mut filter = Filter { document, increment, seen: HashSet::new() };
        let (kept, _) = filter.fields(fields.as_array().unwrap_or(&[]), false, 0)?;
        form.remove("SigFlags");
        match (kept.is_empty(), catalog.get("AcroForm").and_then(Object::as_reference)) {
            (true, _) => catalog.remove("AcroForm"),
            (false, reference) => {
                form.set("Fields", Object::Array(kept));
                match reference {
                    Some(reference) => increment.put(reference, &form),
                    None => catalog.set("AcroForm", Object::Dict(form)),
                }
            }
        }
    }
    let mut changed = HashMap::new();
    let mut done = HashSet::new();
    for page in pages.iter().filter(|page| page.has_annotations) {
        let dict = document.page(page)?.dict;
        let mut list = Vec::new();
        let mut differs = false;
        for annotation in annotations(document, &dict)? {
            let resolved = document.resolve(&annotation)?.into_owned();
            let widget = match &resolved {
                Object::Dict(widget) if is_signature_widget(document, widget)? => widget,
                _ => {
                    list.push(annotation);
                    continue;
                }
            };
            match (plain(document, widget)?, annotation) {
                (Some(plain), Object::Ref(reference)) => {
                    if done.insert(reference) {
                        increment.put(reference, &plain);
                    }
                    list.push(Object::Ref(reference));
                }
                (Some(plain), _) => {
                    list.push(Object::Dict(plain));
                    differs = true;
                }
                // Nothing was to be seen of it.
                (None, _) => differs = true,
            }
        }
        if differs {
            changed.insert(page.reference, list);
        }
    }
    Ok(changed)
}

/// The widget as a stamp annotation with the same looks; `None` where it shows nothing.
fn plain(document: &Document<'_>, widget: &Dict) -> Result<Option<Dict>> {
    let appearance =
        document.dict(widget, "AP")?.and_then(|appearance| appearance.get("N").cloned());
    let (Some(appearance), Some(_)) =
        (appearance, crate::geometry::rect(document, widget.get("Rect"))?)
    else {
        return Ok(None);
    };
    let mut plain = Dict::default();
    for key in KEPT {
        if let Some(value) = widget.get(key) {
            plain.set(key, value.clone());
        }
    }
    const HIDDEN: i64 = 2 | 32;
    const PRINT_AND_FIXED: i64 = 4 | 64 | 128;
    let flags = document.value(widget, "F")?.as_int().unwrap_or(0);
    let flags = if flags & HIDDEN == 0 { flags | PRINT_AND_FIXED } else { flags };
    plain.set("Subtype", Object::name("Stamp"));
    plain.set("F", Object::Int(flags));
    plain.set("AP", Object::Dict(Dict::default().with("N", appearance)));
    Ok(Some(plain))
}

struct Filter<'a, 'd> {
    document: &'a Document<'d>,
    increment: &'a mut Increment,
    seen: HashSet<Ref>,
}

impl Filter<'_, '_> {
    /// The fields that are no signature fields, and whether that differs from what was given.
    fn fields(
        &mut self,
        fields: &[Object],
        inherits: bool,
        depth: u32,
    ) -> Result<(Vec<Object>, bool)> {
        if depth > 32 {
            return Err(Error::new(ErrorKind::Limit, "form fields are nested deeper than 32"));
        }
        let mut kept = Vec::new();
        let mut changed = false;
        for field in fields {
            let reference = field.as_reference();
            if reference.is_some_and(|reference| !self.seen.insert(reference)) {
                return Err(Error::new(
                    ErrorKind::Cyclic,
                    "the tree of form fields leads back to itself",
                ));
            }
            let Object::Dict(mut dict) = self.document.resolve(field)?.into_owned() else {
                kept.push(field.clone());
                continue;
            };
            let signature = match self.document.value(&dict, "FT")? {
                Object::Null => inherits,
                kind => kind.as_name() == Some(b"Sig"),
            };
            let kids = self.document.value(&dict, "Kids")?;
            let kids = kids.as_array().unwrap_or(&[]);
            if signature && (kids.is_empty() || dict.contains("V")) {
                changed = true;
                continue;
            }
            let (left, differs) = self.fields(kids, signature, depth.saturating_add(1))?;
            if !differs {
                if signature {
                    changed = true;
                } else {
                    kept.push(field.clone());
                }
                continue;
            }
            changed = true;
            if left.is_empty() {
                continue;
            }
            dict.set("Kids", Object::Array(left));
            match reference {
                Some(reference) => {
                    self.increment.put(reference, &dict);
                    kept.push(Object::Ref(reference));
                }
                None => kept.push(Object::Dict(dict)),
            }
        }
        Ok((kept, changed))
    }
}
