//! An opened document: its cross-reference and the objects that are asked for.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::filter::{self, Budget, Filter};
use super::lexer::Lexer;
use super::object::{Dict, Object, Ref};
use super::xref::{Place, Xref};
use crate::error::{Error, ErrorKind, Result};
use crate::limits::Limits;

/// An object with, for a stream, the place of its data.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    pub(crate) object: Object,
    pub(crate) stream_start: Option<usize>,
}

/// A decoded object stream and the place of each of its objects.
struct Container {
    bytes: Vec<u8>,
    objects: Vec<(u32, usize)>,
}

pub(crate) struct Document<'a> {
    /// The document from its header on: every offset in a PDF counts from there.
    pub(crate) data: &'a [u8],
    /// Bytes before the header.
    pub(crate) junk: usize,
    pub(crate) header_version: String,
    pub(crate) xref: Xref,
    pub(crate) limits: &'a Limits,
    budget: Budget,
    unparsed: Cell<u64>,
    depth: Cell<u32>,
    containers: RefCell<HashMap<u32, Rc<Container>>>,
}

/// Objects whose reading needs other objects (a length, a container) may not chain further.
const MAX_LOAD_DEPTH: u32 = 16;

impl<'a> Document<'a> {
    pub(crate) fn open(document: &'a [u8], limits: &'a Limits) -> Result<Self> {
        Self::open_with(document, limits, None)
    }

    /// Opens the revision whose cross-reference stands at `startxref`.
    pub(crate) fn open_revision(
        document: &'a [u8],
        startxref: usize,
        limits: &'a Limits,
    ) -> Result<Self> {
        Self::open_with(document, limits, Some(startxref))
    }

    fn open_with(document: &'a [u8], limits: &'a Limits, startxref: Option<usize>) -> Result<Self> {
        let head = document.get(..document.len().min(1024)).unwrap_or(&[]);
        let junk = head.windows(5).position(|window| window == b"%PDF-").ok_or_else(|| {
            Error::new(
                ErrorKind::NotPdf,
                "no `%PDF-` in the first 1024 bytes: this is not a PDF document",
            )
        })?;
        let data = document.get(junk..).unwrap_or(&[]);
        let version = data.get(5..8).unwrap_or(&[]);
        let header_version = match version {
            [major, b'.', minor] if major.is_ascii_digit() && minor.is_ascii_digit() => {
                String::from_utf8_lossy(version).into_owned()
            }
            _ => {
                return Err(
                    Error::new(ErrorKind::NotPdf, "`%PDF-` is not followed by a version").at(junk)
                );
            }
        };
        let budget = Cell::new(limits.decoded_bytes);
        let xref = match startxref {
            None => Xref::read(data, limits, &budget)?,
            Some(at) => Xref::read_at(data, at, limits, &budget)?,
        };
        Ok(Self {
            data,
            junk,
            header_version,
            xref,
            limits,
            budget,
            unparsed: Cell::new(limits.parsed_bytes),
            depth: Cell::new(0),
            containers: RefCell::default(),
        })
    }

    pub(crate) fn is_encrypted(&self) -> bool {
        self.xref.trailer.contains("Encrypt")
    }

    /// Refuses a document whose strings and streams this crate cannot read.
    pub(crate) fn require_plain(&self) -> Result<()> {
        if self.is_encrypted() {
            return Err(Error::new(
                ErrorKind::Encrypted,
                "the document is encrypted: remove the password protection in the system that made it, then convert",
            ));
        }
        Ok(())
    }

    pub(crate) fn root(&self) -> Result<Ref> {
        self.xref.trailer.get("Root").and_then(Object::as_reference).ok_or_else(|| {
            Error::new(ErrorKind::XrefBroken, "the trailer names no document catalog (`/Root`)")
                .at(self.xref.startxref)
        })
    }

    pub(crate) fn catalog(&self) -> Result<Dict> {
        let root = self.root()?;
        match self.load(root)?.object {
            Object::Dict(dict) => Ok(dict),
            _ => Err(Error::new(
                ErrorKind::XrefBroken,
                format!("object {} is no document catalog", root.number),
            )),
        }
    }

    /// Reads one object. An object that does not exist is null (ISO 32000-1, 7.3.10).
    pub(crate) fn load(&self, reference: Ref) -> Result<Loaded> {
        let depth = self.depth.get();
        if depth > MAX_LOAD_DEPTH {
            return Err(Error::new(
                ErrorKind::Cyclic,
                format!("object {} cannot be read without itself", reference.number),
            ));
        }
        self.depth.set(depth.saturating_add(1));
        let loaded = self.load_inner(reference);
        self.depth.set(depth);
        loaded
    }

    fn load_inner(&self, reference: Ref) -> Result<Loaded> {
        let null = Loaded { object: Object::Null, stream_start: None };
        let Some(entry) = self.xref.get(reference.number) else {
            return Ok(null);
        };
        match entry.place {
            Place::Free => Ok(null),
            Place::Offset(_, generation) if generation != reference.generation => Ok(null),
            Place::Offset(offset, generation) => {
                self.read_at(offset, Ref { number: reference.number, generation })
            }
            Place::InStream { .. } if reference.generation != 0 => Ok(null),
            Place::InStream { container, .. } => {
                let object = self.read_contained(container, reference.number)?;
                Ok(Loaded { object, stream_start: None })
            }
        }
    }

    fn read_at(&self, offset: usize, expected: Ref) -> Result<Loaded> {
        let wrong = |what: &str| {
            Error::new(
                ErrorKind::XrefBroken,
                format!("the cross-reference is wrong: object {} {what}", expected.number),
            )
            .at(offset)
        };
        if offset >= self.data.len() {
            return Err(wrong("would lie beyond the end of the document"));
        }
        let mut lexer = Lexer::new(self.data, offset, self.limits.values_per_object);
        let head = (lexer.unsigned(), lexer.unsigned());
        lexer.skip_space();
        if head != (Some(u64::from(expected.number)), Some(u64::from(expected.generation)))
            || !lexer.keyword("obj")
        {
            return Err(wrong("does not stand where it says"));
        }
        let object = lexer.object()?;
        self.charge(lexer.pos().saturating_sub(offset))?;
        let stream_start = match object {
            Object::Dict(_) => super::stream_start(self.data, &mut lexer),
            _ => None,
        };
        if stream_start.is_none() {
            lexer.skip_space();
            if !lexer.keyword("endobj") {
                return Err(Error::new(
                    ErrorKind::Syntax,
                    format!("object {} does not end with `endobj`", expected.number),
                )
                .at(lexer.pos()));
            }
        }
        Ok(Loaded { object, stream_start })
    }

    fn charge(&self, bytes: usize) -> Result<()> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        let left = self.unparsed.get().checked_sub(bytes).ok_or_else(|| {
            Error::new(
                ErrorKind::Limit,
                "more bytes of objects must be parsed than the limit `parsed_bytes` allows",
            )
        })?;
        self.unparsed.set(left);
        Ok(())
    }

    fn read_contained(&self, container: u32, number: u32) -> Result<Object> {
        let found = self.containers.borrow().get(&container).cloned();
        let holder = match found {
            Some(holder) => holder,
            None => {
                let holder = Rc::new(self.open_container(container)?);
                self.containers.borrow_mut().insert(container, Rc::clone(&holder));
                holder
            }
        };
        let Ok(index) = holder.objects.binary_search_by_key(&number, |(number, _)| *number) else {
            return Err(Error::new(
                ErrorKind::XrefBroken,
                format!("object stream {container} does not hold object {number}"),
            ));
        };
        let offset = holder.objects.get(index).map_or(0, |(_, offset)| *offset);
        let mut lexer = Lexer::new(&holder.bytes, offset, self.limits.values_per_object);
        let object = lexer.object()?;
        self.charge(lexer.pos().saturating_sub(offset))?;
        Ok(object)
    }

    fn open_container(&self, container: u32) -> Result<Container> {
        let wrong = |what: &str| {
            Error::new(ErrorKind::XrefBroken, format!("object stream {container} {what}"))
        };
        match self.xref.get(container).map(|entry| entry.place) {
            Some(Place::Offset(..)) => {}
            _ => return Err(wrong("does not exist")),
        }
        let loaded = self.load(Ref::new(container))?;
        let dict = loaded
            .object
            .as_dict()
            .filter(|dict| dict.name_is("Type", "ObjStm"))
            .ok_or_else(|| wrong("is something else"))?;
        let count = dict.int("N").and_then(|count| usize::try_from(count).ok());
        let first = dict.int("First").and_then(|first| usize::try_from(first).ok());
        let (Some(count), Some(first)) = (count, first) else {
            return Err(wrong("has no `/N` or `/First`"));
        };
        let bytes = self.stream_bytes(&loaded)?;
        // Each pair of the head takes at least four bytes.
        if count > bytes.len() {
            return Err(wrong("claims more objects than it can hold"));
        }
        let mut lexer = Lexer::new(&bytes, 0, 1);
        let mut objects = Vec::with_capacity(count);
        for _ in 0..count {
            let (Some(number), Some(offset)) = (lexer.unsigned(), lexer.unsigned()) else {
                return Err(wrong("has a broken head"));
            };
            let number = u32::try_from(number).map_err(|_| wrong("has a broken head"))?;
            let offset = usize::try_from(offset).map_err(|_| wrong("has a broken head"))?;
            objects.push((number, first.saturating_add(offset)));
        }
        objects.sort_by_key(|(number, _)| *number);
        Ok(Container { bytes, objects })
    }

    /// Follows references until a value stands there.
    pub(crate) fn resolve<'o>(&self, object: &'o Object) -> Result<Cow<'o, Object>> {
        let Object::Ref(first) = object else {
            return Ok(Cow::Borrowed(object));
        };
        let mut reference = *first;
        for _ in 0..32 {
            match self.load(reference)?.object {
                Object::Ref(next) => reference = next,
                value => return Ok(Cow::Owned(value)),
            }
        }
        Err(Error::new(ErrorKind::Cyclic, format!("object {} refers to itself", first.number)))
    }

    /// The resolved value of a key; null where it is absent.
    pub(crate) fn value(&self, dict: &Dict, key: &str) -> Result<Object> {
        match dict.get(key) {
            None => Ok(Object::Null),
            Some(value) => self.resolve(value).map(Cow::into_owned),
        }
    }

    /// The resolved dictionary under a key; empty where it is absent or something else.
    pub(crate) fn dict(&self, dict: &Dict, key: &str) -> Result<Option<Dict>> {
        match self.value(dict, key)? {
            Object::Dict(dict) => Ok(Some(dict)),
            _ => Ok(None),
        }
    }

    /// The encoded bytes of a stream, checked at both ends.
    pub(crate) fn stream_raw(&self, loaded: &Loaded) -> Result<&'a [u8]> {
        let (Some(start), Some(dict)) = (loaded.stream_start, loaded.object.as_dict()) else {
            return Err(Error::new(ErrorKind::Syntax, "a stream is due here"));
        };
        let length =
            self.value(dict, "Length")?.as_int().and_then(|length| usize::try_from(length).ok());
        let length = length
            .ok_or_else(|| Error::new(ErrorKind::Syntax, "a stream has no `/Length`").at(start))?;
        super::stream_extent(self.data, start, length)
    }

    /// The decoded bytes of a stream.
    pub(crate) fn stream_bytes(&self, loaded: &Loaded) -> Result<Vec<u8>> {
        let raw = self.stream_raw(loaded)?;
        let dict = loaded.object.as_dict().cloned().unwrap_or_default();
        let filters = self.filters(&dict)?;
        filter::decode(raw, &filters, &self.budget).map_err(|error| match loaded.stream_start {
            Some(start) if error.offset().is_none() => error.at(start),
            _ => error,
        })
    }

    fn filters(&self, dict: &Dict) -> Result<Vec<Filter>> {
        if dict.contains("F") {
            return Err(Error::new(
                ErrorKind::Unsupported,
                "a stream keeps its data in another file",
            ));
        }
        let names = match self.value(dict, "Filter")? {
            Object::Null => return Ok(Vec::new()),
            Object::Array(names) => names,
            name => vec![name],
        };
        let parameters = match self.value(dict, "DecodeParms")? {
            Object::Array(list) => list,
            other => vec![other],
        };
        let mut filters = Vec::new();
        for (index, name) in names.iter().enumerate().take(9) {
            let name = self.resolve(name)?;
            let name = name
                .as_name()
                .ok_or_else(|| Error::new(ErrorKind::Syntax, "a stream filter is no name"))?
                .to_vec();
            let mut resolved = Dict::default();
            if let Some(Object::Dict(dict)) =
                parameters.get(index).map(|item| self.resolve(item)).transpose()?.as_deref()
            {
                for (key, value) in dict.iter() {
                    resolved.push_raw(key.to_vec(), self.resolve(value)?.into_owned());
                }
            }
            filters.push(Filter { name, parameters: resolved });
        }
        Ok(filters)
    }
}
