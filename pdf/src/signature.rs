//! Finds the signatures of a document, in the form fields and among the annotations of its pages.

use std::collections::HashSet;
use std::rc::Rc;

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object, Ref};
use crate::syntax::pages::PageRef;
use nd137::json::Read;

/// A signature as the document states it. Nothing here was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SignatureInfo {
    /// The bytes that the signature says it covers: offset, length, offset, length.
    pub byte_range: Vec<i64>,
    /// Whether those bytes are the whole document but for the signature value itself.
    pub covers_whole_file: bool,
    /// For a certifying signature: 1 no change allowed, 2 filling in and signing, 3 also annotating.
    pub docmdp_level: Option<i64>,
    /// The full name of the field.
    pub field: String,
    /// For a signature that locks fields: `All`, `Include` or `Exclude`.
    pub field_mdp: Option<String>,
    /// The format of the value, such as `ETSI.CAdES.detached`.
    pub sub_filter: Option<String>,
}

pub(crate) struct Signatures {
    pub(crate) signed: Vec<SignatureInfo>,
    /// Fields that wait for a signature.
    pub(crate) empty_fields: u32,
    /// `/Perms` of the catalog holds a permission.
    pub(crate) permissions: bool,
    /// `/SigFlags` says that there are signature fields.
    pub(crate) flagged: bool,
}

impl Signatures {
    /// Whether a mark put on afterwards would break a promise of the document.
    ///
    /// A field that still waits for its signature is no signature. A document that says it has
    /// signature fields, and has none that can be found, counts as signed: better asked than broken.
    pub(crate) fn is_signed(&self) -> bool {
        !self.signed.is_empty() || self.permissions || (self.flagged && self.empty_fields == 0)
    }
}

const MAX_FIELDS: usize = 100_000;

pub(crate) fn find(
    document: &Document<'_>,
    catalog: &Dict,
    pages: &[PageRef],
) -> Result<Signatures> {
    let mut found =
        Signatures { signed: Vec::new(), empty_fields: 0, permissions: false, flagged: false };
    let mut seen = HashSet::new();
    if let Some(form) = document.dict(catalog, "AcroForm")? {
        found.flagged = document.value(&form, "SigFlags")?.as_int().unwrap_or(0) & 1 != 0;
        fields(document, &form, &mut found, &mut seen)?;
    }
    if let Some(permissions) = document.dict(catalog, "Perms")? {
        found.permissions = ["DocMDP", "UR", "UR3"].iter().any(|key| permissions.contains(key));
    }
    // Some writers list a signature on its page only.
    for page in pages.iter().filter(|page| page.has_annotations) {
        for annotation in annotations(document, &document.page(page)?.dict)? {
            let Object::Dict(dict) = document.resolve(&annotation)?.into_owned() else {
                continue;
            };
            if annotation.as_reference().is_some_and(|reference| seen.contains(&reference))
                || !is_signature_widget(document, &dict)?
            {
                continue;
            }
            let holder = match document.dict(&dict, "Parent")? {
                Some(parent) if !dict.contains("FT") => {
                    let listed = dict
                        .get("Parent")
                        .and_then(Object::as_reference)
                        .is_some_and(|parent| !seen.insert(parent));
                    if listed {
                        continue;
                    }
                    parent
                }
                _ => dict,
            };
            let name = text(&document.value(&holder, "T")?);
            record(document, &holder, name, &mut found)?;
        }
    }
    Ok(found)
}

fn fields(
    document: &Document<'_>,
    form: &Dict,
    found: &mut Signatures,
    seen: &mut HashSet<Ref>,
) -> Result<()> {
    let top = document.value(form, "Fields")?;
    let top = top.as_array().unwrap_or(&[]).iter().rev();
    let mut stack: Vec<(Object, Rc<str>, bool)> =
        top.map(|field| (field.clone(), Rc::from(""), false)).collect();
    while let Some((field, prefix, inherits)) = stack.pop() {
        if let Object::Ref(reference) = field
            && !seen.insert(reference)
        {
            continue;
        }
        if seen.len() > MAX_FIELDS || stack.len() > MAX_FIELDS {
            return Err(Error::new(
                ErrorKind::Limit,
                format!("the document has more than {MAX_FIELDS} form fields"),
            ));
        }
        let Object::Dict(dict) = document.resolve(&field)?.into_owned() else {
            continue;
        };
        let name = match (text(&document.value(&dict, "T")?), prefix) {
            (own, prefix) if own.is_empty() => prefix,
            (own, prefix) if prefix.is_empty() => Rc::from(own),
            (own, prefix) => Rc::from(format!("{prefix}.{own}")),
        };
        if name.len() > 2000 {
            return Err(Error::new(
                ErrorKind::Limit,
                "the name of a form field is longer than 2000 bytes",
            ));
        }
        let signature = match document.value(&dict, "FT")? {
            Object::Null => inherits,
            kind => kind.as_name() == Some(b"Sig"),
        };
        let kids = document.value(&dict, "Kids")?;
        let kids = kids.as_array().unwrap_or(&[]);
        if signature && (kids.is_empty() || dict.contains("V")) {
            record(document, &dict, name.to_string(), found)?;
            // The kids of a signature field are its widgets.
            seen.extend(kids.iter().filter_map(Object::as_reference));
            continue;
        }
        stack.extend(kids.iter().rev().map(|kid| (kid.clone(), Rc::clone(&name), signature)));
    }
    Ok(())
}

fn record(
    document: &Document<'_>,
    field: &Dict,
    name: String,
    found: &mut Signatures,
) -> Result<()> {
    match document.value(field, "V")? {
        Object::Dict(value) => found.signed.push(describe(document, &value, name)?),
        _ => found.empty_fields = found.empty_fields.saturating_add(1),
    }
    Ok(())
}

fn describe(document: &Document<'_>, value: &Dict, field: String) -> Result<SignatureInfo> {
    let range = document.value(value, "ByteRange")?;
    let byte_range: Vec<i64> =
        range.as_array().unwrap_or(&[]).iter().filter_map(Object::as_int).take(16).collect();
    let length =
        i64::try_from(document.data.len().saturating_add(document.junk)).unwrap_or(i64::MAX);
    let covers_whole_file = match byte_range.as_slice() {
        [0, first, second, rest] => {
            *first >= 0 && second > first && *rest >= 0 && second.checked_add(*rest) == Some(length)
        }
        _ => false,
    };
    let mut info = SignatureInfo {
        byte_range,
        covers_whole_file,
        docmdp_level: None,
        field,
        field_mdp: None,
        sub_filter: document
            .value(value, "SubFilter")?
            .as_name()
            .map(|name| String::from_utf8_lossy(name).into_owned()),
    };
    let references = document.value(value, "Reference")?;
    for reference in references.as_array().unwrap_or(&[]).iter().take(16) {
        let Object::Dict(reference) = document.resolve(reference)?.into_owned() else {
            continue;
        };
        let parameters = document.dict(&reference, "TransformParams")?.unwrap_or_default();
        match document.value(&reference, "TransformMethod")?.as_name() {
            // ISO 32000-1, table 254: without /P the level is 2.
            Some(b"DocMDP") => {
                info.docmdp_level = Some(document.value(&parameters, "P")?.as_int().unwrap_or(2))
            }
            Some(b"FieldMDP") => {
                let action = document.value(&parameters, "Action")?;
                info.field_mdp = Some(
                    action
                        .as_name()
                        .map(|name| String::from_utf8_lossy(name).into_owned())
                        .unwrap_or_default(),
                );
            }
            _ => {}
        }
    }
    Ok(info)
}

/// The entries of `/Annots`.
pub(crate) fn annotations(document: &Document<'_>, page: &Dict) -> Result<Vec<Object>> {
    match document.value(page, "Annots")? {
        Object::Array(items) => Ok(items),
        _ => Ok(Vec::new()),
    }
}

/// Whether an annotation shows a signature field; the type of the field may be inherited.
pub(crate) fn is_signature_widget(document: &Document<'_>, annotation: &Dict) -> Result<bool> {
    if !annotation.name_is("Subtype", "Widget") {
        return Ok(false);
    }
    let mut node = annotation.clone();
    for _ in 0..32 {
        if let kind @ Object::Name(_) = document.value(&node, "FT")? {
            return Ok(kind.as_name() == Some(b"Sig"));
        }
        match document.dict(&node, "Parent")? {
            Some(parent) => node = parent,
            None => return Ok(false),
        }
    }
    Ok(false)
}

/// A text string of PDF: UTF-16 or UTF-8 with a mark, else read as Latin-1.
pub(crate) fn text(value: &Object) -> String {
    match value.as_string().unwrap_or(&[]) {
        [0xFE, 0xFF, rest @ ..] => {
            let units = rest
                .chunks_exact(2)
                .filter_map(|pair| Some(u16::from_be_bytes(pair.try_into().ok()?)));
            char::decode_utf16(units)
                .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
