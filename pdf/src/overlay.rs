//! Overrides the pages of a document so that they show the mark.

use std::collections::HashMap;
use std::rc::Rc;

use crate::error::{Error, ErrorKind, Result};
use crate::increment::Increment;
use crate::stamp::Target;
use crate::syntax::document::Document;
use crate::syntax::object::{Dict, Object, Ref};
use crate::syntax::pages::Page;
use crate::{appearance, signature};

/// Objects that several pages share.
#[derive(Default)]
pub(crate) struct Shared {
    opens: HashMap<u32, Ref>,
    calls: HashMap<String, Ref>,
    resources: HashMap<Shares, (Ref, String)>,
}

/// Resources that more than one page may have.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Shares {
    Object(Ref),
    /// Written out in a node above the pages; the address of what they inherit tells it.
    Inherited(usize),
}

impl Shared {
    /// The numbers of the streams that call the mark.
    pub(crate) fn contents(&self) -> Vec<u32> {
        let mut numbers: Vec<u32> = self.calls.values().map(|reference| reference.number).collect();
        numbers.sort_unstable();
        numbers
    }
}

/// Writes the pages that show the mark.
pub(crate) struct PageWriter<'a, 'd> {
    pub(crate) document: &'a Document<'d>,
    pub(crate) increment: &'a mut Increment,
    pub(crate) form: Ref,
    pub(crate) link: Option<&'a str>,
    pub(crate) shared: Shared,
}

impl PageWriter<'_, '_> {
    /// Overrides a page so that it shows the mark. The page's own content is put between `q` and
    /// `Q`, with as many more of both as it takes to balance it.
    pub(crate) fn mark(&mut self, target: &Target, annotations: Option<Vec<Object>>) -> Result<()> {
        let balance = target.balance;
        let page = &target.page;
        let mut dict = page.dict.clone();
        let (resources, name) = self.resources(page)?;
        dict.set("Resources", resources);
        let old = self.contents(page)?;
        let opens = balance.excess.saturating_add(1);
        let closes = if old.is_empty() { 0 } else { balance.open.saturating_add(1) };
        let call = appearance::call(target.matrix, &name, closes);
        let call = match self.shared.calls.get(&call) {
            Some(call) => *call,
            None => {
                let reference = self.increment.allocate();
                self.increment.put_stream(reference, Dict::default(), call.as_bytes());
                self.shared.calls.insert(call, reference);
                reference
            }
        };
        let mut contents = Vec::with_capacity(old.len().saturating_add(2));
        if !old.is_empty() {
            contents.push(Object::Ref(self.open(opens)));
        }
        contents.extend(old);
        contents.push(Object::Ref(call));
        dict.set("Contents", Object::Array(contents));
        if annotations.is_some() || self.link.is_some() {
            let mut list = match annotations {
                Some(list) => list,
                None => signature::annotations(self.document, &page.dict)?,
            };
            if let Some(link) = self.link {
                list.push(Object::Ref(put_link(self.increment, link, target)));
            }
            dict.set("Annots", Object::Array(list));
        }
        self.increment.put(page.reference, &dict);
        Ok(())
    }

    fn open(&mut self, levels: u32) -> Ref {
        if let Some(open) = self.shared.opens.get(&levels) {
            return *open;
        }
        let open = self.increment.allocate();
        let levels_text = "q\n".repeat(usize::try_from(levels).unwrap_or(1));
        self.increment.put_stream(open, Dict::default(), levels_text.as_bytes());
        self.shared.opens.insert(levels, open);
        open
    }

    /// The content streams of a page as references, each checked to be whole.
    fn contents(&self, page: &Page) -> Result<Vec<Object>> {
        let Some(value) = page.dict.get("Contents") else {
            return Ok(Vec::new());
        };
        let streams = match self.document.resolve(value)?.into_owned() {
            Object::Array(streams) => streams,
            Object::Null => Vec::new(),
            _ => vec![value.clone()],
        };
        let mut whole = Vec::with_capacity(streams.len());
        for stream in streams {
            let reference = match stream {
                Object::Ref(reference) => reference,
                Object::Null => continue,
                _ => {
                    return Err(Error::new(
                        ErrorKind::Syntax,
                        format!(
                            "the page in object {} has content that is no stream",
                            page.reference.number
                        ),
                    ));
                }
            };
            let loaded = self.document.load(reference)?;
            if loaded.object.is_null() {
                continue;
            }
            self.document.stream_raw(&loaded)?;
            whole.push(Object::Ref(reference));
        }
        Ok(whole)
    }

    /// The resources of the page with the mark added, and the name of the mark in them.
    fn resources(&mut self, page: &Page) -> Result<(Object, String)> {
        let own = page.dict.get("Resources");
        let inherited = page.inherited("Resources").filter(|_| own.is_none());
        // Resources that several pages share are written once.
        let key = match (own.or(inherited.map(Rc::as_ref)), inherited) {
            (Some(Object::Ref(reference)), _) => Some(Shares::Object(*reference)),
            (_, Some(inherited)) => Some(Shares::Inherited(Rc::as_ptr(inherited).addr())),
            _ => None,
        };
        if let Some((merged, name)) = key.and_then(|key| self.shared.resources.get(&key)) {
            return Ok((Object::Ref(*merged), name.clone()));
        }
        let mut resources = match page
            .attribute("Resources")
            .map(|old| self.document.resolve(old))
            .transpose()?
            .as_deref()
        {
            Some(Object::Dict(resources)) => resources.clone(),
            _ => Dict::default(),
        };
        let mut objects = self.document.dict(&resources, "XObject")?.unwrap_or_default();
        let names = (0..=u32::MAX).map(|number| format!("Nd137M{number}"));
        let name = names.into_iter().find(|name| !objects.contains(name)).unwrap_or_default();
        objects.set(&name, Object::Ref(self.form));
        resources.set("XObject", Object::Dict(objects));
        let Some(key) = key else {
            return Ok((Object::Dict(resources), name));
        };
        let merged = self.increment.allocate();
        self.increment.put(merged, &resources);
        self.shared.resources.insert(key, (merged, name.clone()));
        Ok((Object::Ref(merged), name))
    }
}

fn put_link(increment: &mut Increment, link: &str, target: &Target) -> Ref {
    let action = Dict::default()
        .with("S", Object::name("URI"))
        .with("URI", Object::String(link.as_bytes().to_vec()));
    let annotation = Dict::default()
        .with("Type", Object::name("Annot"))
        .with("Subtype", Object::name("Link"))
        .with("Rect", Object::Array(target.rect.map(crate::syntax::write::real).to_vec()))
        .with("Border", Object::Array(vec![Object::Int(0), Object::Int(0), Object::Int(0)]))
        .with("F", Object::Int(4))
        .with("P", Object::Ref(target.page.reference))
        .with("A", Object::Dict(action));
    let reference = increment.allocate();
    increment.put(reference, &annotation);
    reference
}
