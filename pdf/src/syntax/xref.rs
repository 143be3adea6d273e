//! The cross-reference: tables, streams, hybrids and chains of revisions. Followed, never repaired.

use std::collections::HashSet;

use super::filter::{self, Budget, Filter};
use super::lexer::{Lexer, is_space};
use super::object::{Dict, Object};
use crate::error::{Error, ErrorKind, Result};
use crate::limits::Limits;

/// Where an indirect object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Free,
    Offset(usize, u16),
    InStream { container: u32, index: u32 },
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) number: u32,
    pub(crate) place: Place,
    /// The section that says so: 0 is the newest.
    pub(crate) section: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Table,
    Stream,
    Hybrid,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Section {
    pub(crate) offset: usize,
    pub(crate) form: Form,
}

#[derive(Debug)]
pub(crate) struct Xref {
    /// Sorted by number, one entry each: the newest.
    entries: Vec<Entry>,
    /// From the newest to the oldest.
    pub(crate) sections: Vec<Section>,
    /// The trailer of the newest section.
    pub(crate) trailer: Dict,
    pub(crate) startxref: usize,
}

fn broken(what: impl Into<String>, at: usize) -> Error {
    Error::new(ErrorKind::XrefBroken, what).at(at)
}

impl Xref {
    pub(crate) fn get(&self, number: u32) -> Option<Entry> {
        let index = self.entries.binary_search_by_key(&number, |entry| entry.number).ok()?;
        self.entries.get(index).copied()
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The least number that no object of the document has had.
    pub(crate) fn next_number(&self) -> u32 {
        let highest = self.entries.last().map_or(0, |entry| entry.number);
        let size = self.trailer.int("Size").and_then(|size| u32::try_from(size).ok()).unwrap_or(0);
        highest.saturating_add(1).max(size)
    }

    pub(crate) fn read(data: &[u8], limits: &Limits, budget: &Budget) -> Result<Self> {
        let startxref = find_startxref(data)?;
        Self::read_at(data, startxref, limits, budget)
    }

    /// Reads the chain that begins at `startxref`; an older start shows an older revision.
    pub(crate) fn read_at(
        data: &[u8],
        startxref: usize,
        limits: &Limits,
        budget: &Budget,
    ) -> Result<Self> {
        let mut reader = Reader { data, limits, budget, entries: Vec::new(), section: 0 };
        let mut seen = HashSet::new();
        let mut sections = Vec::new();
        let mut newest: Option<Dict> = None;
        let mut next = Some(startxref);
        while let Some(offset) = next {
            if !seen.insert(offset) {
                return Err(Error::new(
                    ErrorKind::Cyclic,
                    "the chain of `/Prev` leads back to itself",
                )
                .at(offset));
            }
            if sections.len() >= usize::try_from(limits.revisions).unwrap_or(usize::MAX) {
                return Err(Error::new(
                    ErrorKind::Limit,
                    "the document has more revisions than the limit `revisions` allows",
                ));
            }
            let (form, trailer) = reader.section(offset)?;
            sections.push(Section { offset, form });
            reader.section = reader.section.saturating_add(1);
            next = match trailer.get("Prev") {
                None => None,
                Some(value) => Some(to_offset(value, data, offset)?),
            };
            newest.get_or_insert(trailer);
        }
        let mut entries = reader.entries;
        // Stable, so of several entries for one number the newest stays first.
        entries.sort_by_key(|entry| entry.number);
        entries.dedup_by_key(|entry| entry.number);
        entries.shrink_to_fit();
        Ok(Self { entries, sections, trailer: newest.unwrap_or_default(), startxref })
    }
}

fn to_offset(value: &Object, data: &[u8], at: usize) -> Result<usize> {
    let offset = value.as_int().and_then(|value| usize::try_from(value).ok());
    match offset {
        Some(offset) if offset < data.len() => Ok(offset),
        _ => Err(broken("a cross-reference names a place outside the document", at)),
    }
}

/// The end of the document, where `startxref` must stand.
const TAIL: usize = 2048;

fn find_startxref(data: &[u8]) -> Result<usize> {
    let from = data.len().saturating_sub(TAIL);
    let tail = data.get(from..).unwrap_or(&[]);
    let word = b"startxref";
    let missing = || {
        Error::new(
            ErrorKind::Truncated,
            format!("no `startxref` in the last {TAIL} bytes: the end of the document is missing; fetch it again from its source"),
        )
        .at(data.len())
    };
    let at = tail.windows(word.len()).rposition(|window| window == word).ok_or_else(missing)?;
    let at = from.saturating_add(at);
    let mut lexer = Lexer::new(data, at.saturating_add(word.len()), 1);
    let offset = lexer.unsigned().ok_or_else(|| match lexer.peek() {
        None => missing(),
        Some(_) => broken("`startxref` is not followed by a number", at),
    })?;
    let after = data.get(lexer.pos()..).unwrap_or(&[]);
    let mark = after.iter().position(|byte| !is_space(*byte)).and_then(|start| after.get(start..));
    if !mark.is_some_and(|mark| mark.starts_with(b"%%EOF")) {
        return Err(Error::new(
            ErrorKind::Truncated,
            "`startxref` is not followed by `%%EOF`: the end of the document is missing; fetch it again from its source",
        )
        .at(lexer.pos()));
    }
    match usize::try_from(offset) {
        Ok(offset) if offset < at => Ok(offset),
        _ => Err(broken(format!("`startxref` names byte {offset}, which lies beyond it"), at)),
    }
}

struct Reader<'a> {
    data: &'a [u8],
    limits: &'a Limits,
    budget: &'a Budget,
    entries: Vec<Entry>,
    section: u32,
}

impl Reader<'_> {
    fn push(&mut self, number: u64, place: Place) -> Result<()> {
        let number = u32::try_from(number).ok().filter(|number| *number <= self.limits.objects);
        let number = number.ok_or_else(|| {
            Error::new(ErrorKind::Limit, "an object number exceeds the limit `objects`")
        })?;
        // Every revision may name every object again, but not without end.
        if self.entries.len() > usize::try_from(self.limits.objects).unwrap_or(usize::MAX) {
            return Err(Error::new(
                ErrorKind::Limit,
                "the cross-reference has more entries than the limit `objects` allows",
            ));
        }
        self.entries.push(Entry { number, place, section: self.section });
        Ok(())
    }

    fn section(&mut self, offset: usize) -> Result<(Form, Dict)> {
        let mut lexer = Lexer::new(self.data, offset, self.limits.values_per_object);
        lexer.skip_space();
        if lexer.keyword("xref") {
            self.table(lexer, offset)
        } else {
            self.stream(offset).map(|trailer| (Form::Stream, trailer))
        }
    }

    fn table(&mut self, mut lexer: Lexer<'_>, offset: usize) -> Result<(Form, Dict)> {
        let mut free = Vec::new();
        loop {
            lexer.skip_space();
            if lexer.keyword("trailer") {
                break;
            }
            let first = lexer.unsigned();
            let count = lexer.unsigned();
            let (Some(first), Some(count)) = (first, count) else {
                return Err(broken(
                    "a section of the cross-reference table does not begin with two numbers",
                    lexer.pos(),
                ));
            };
            for index in 0..count {
                let (place, generation) = (lexer.unsigned(), lexer.unsigned());
                lexer.skip_space();
                let kind = lexer.peek();
                lexer.bump();
                let (Some(place), Some(generation), Some(kind @ (b'n' | b'f'))) =
                    (place, generation, kind)
                else {
                    return Err(broken(
                        "an entry of the cross-reference table is not `offset generation n|f`",
                        lexer.pos(),
                    ));
                };
                let number = first.saturating_add(index);
                match (kind, usize::try_from(place), u16::try_from(generation)) {
                    (b'n', Ok(place), Ok(generation)) => {
                        self.push(number, Place::Offset(place, generation))?
                    }
                    (b'n', ..) => {
                        return Err(broken(
                            "an entry of the cross-reference table has impossible numbers",
                            lexer.pos(),
                        ));
                    }
                    // Free entries wait: a hybrid file hides in them what its stream gives.
                    _ => free.push(number),
                }
            }
        }
        let trailer = match lexer.object()? {
            Object::Dict(trailer) => trailer,
            _ => {
                return Err(broken("`trailer` is not followed by a dictionary", lexer.pos()));
            }
        };
        let form = match trailer.get("XRefStm") {
            None => Form::Table,
            Some(value) => {
                let at = to_offset(value, self.data, offset)?;
                self.stream(at)?;
                Form::Hybrid
            }
        };
        for number in free {
            self.push(number, Place::Free)?;
        }
        Ok((form, trailer))
    }

    fn stream(&mut self, offset: usize) -> Result<Dict> {
        let missing = || broken("no cross-reference stands where the document says", offset);
        let mut lexer = Lexer::new(self.data, offset, self.limits.values_per_object);
        let head = (lexer.unsigned(), lexer.unsigned());
        lexer.skip_space();
        if head.0.is_none() || head.1.is_none() || !lexer.keyword("obj") {
            return Err(missing());
        }
        let Object::Dict(dict) = lexer.object()? else {
            return Err(missing());
        };
        if !dict.name_is("Type", "XRef") {
            return Err(missing());
        }
        let length = dict.int("Length").and_then(|length| usize::try_from(length).ok());
        let length = length
            .ok_or_else(|| broken("a cross-reference stream has no direct `/Length`", offset))?;
        let raw = super::stream_data(self.data, &mut lexer, length)?;
        let filters = direct_filters(&dict)
            .ok_or_else(|| broken("a cross-reference stream has unreadable filters", offset))?;
        let table = filter::decode(raw, &filters, self.budget)?;
        self.stream_entries(&dict, &table, offset)?;
        Ok(dict)
    }

    fn stream_entries(&mut self, dict: &Dict, table: &[u8], offset: usize) -> Result<()> {
        let widths = dict.get("W").and_then(Object::as_array).unwrap_or(&[]);
        let widths: Vec<usize> =
            widths.iter().filter_map(|width| usize::try_from(width.as_int()?).ok()).collect();
        let [first, second, third] = widths.as_slice() else {
            return Err(broken("a cross-reference stream has no `/W` of three widths", offset));
        };
        let row = first.saturating_add(*second).saturating_add(*third);
        if row == 0 || widths.iter().any(|width| *width > 8) {
            return Err(broken("a cross-reference stream has impossible widths", offset));
        }
        let size = dict.int("Size").unwrap_or(0);
        let index: Vec<u64> = match dict.get("Index").and_then(Object::as_array) {
            Some(index) => {
                index.iter().filter_map(|value| u64::try_from(value.as_int()?).ok()).collect()
            }
            None => vec![0, u64::try_from(size).unwrap_or(0)],
        };
        let mut rows = table.chunks_exact(row);
        for pair in index.chunks(2) {
            let [start, count] = pair else {
                return Err(broken(
                    "the `/Index` of a cross-reference stream has an odd number of values",
                    offset,
                ));
            };
            for step in 0..*count {
                let entry = rows.next().ok_or_else(|| {
                    broken("a cross-reference stream ends before its last entry", offset)
                })?;
                let (kind, rest) = entry.split_at_checked(*first).unwrap_or_default();
                let (place, tail) = rest.split_at_checked(*second).unwrap_or_default();
                let number = start.saturating_add(step);
                let kind = if kind.is_empty() { 1 } else { big_endian(kind) };
                let place = match kind {
                    0 => Place::Free,
                    1 => {
                        match (usize::try_from(big_endian(place)), u16::try_from(big_endian(tail)))
                        {
                            (Ok(place), Ok(generation)) => Place::Offset(place, generation),
                            _ => {
                                return Err(broken(
                                    "an entry of a cross-reference stream has impossible numbers",
                                    offset,
                                ));
                            }
                        }
                    }
                    2 => {
                        match (u32::try_from(big_endian(place)), u32::try_from(big_endian(tail))) {
                            (Ok(container), Ok(index)) => Place::InStream { container, index },
                            _ => {
                                return Err(broken(
                                    "an entry of a cross-reference stream has impossible numbers",
                                    offset,
                                ));
                            }
                        }
                    }
                    // ISO 32000-1, 7.5.8.3: other types count as references to the null object.
                    _ => Place::Free,
                };
                self.push(number, place)?;
            }
        }
        Ok(())
    }
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

/// The filters of a stream whose dictionary has no references, as a cross-reference stream must.
fn direct_filters(dict: &Dict) -> Option<Vec<Filter>> {
    let parameters =
        |object: Option<&Object>| object.and_then(Object::as_dict).cloned().unwrap_or_default();
    match dict.get("Filter") {
        None => Some(Vec::new()),
        Some(Object::Name(name)) => Some(vec![Filter {
            name: name.clone(),
            parameters: parameters(dict.get("DecodeParms")),
        }]),
        Some(Object::Array(names)) => names
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let list = dict.get("DecodeParms").and_then(Object::as_array);
                Some(Filter {
                    name: name.as_name()?.to_vec(),
                    parameters: parameters(list.and_then(|list| list.get(index))),
                })
            })
            .collect(),
        Some(_) => None,
    }
}
