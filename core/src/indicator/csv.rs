//! Definitions as CSV (RFC 4180): a heading, then one definition a line.
//!
//! Read strictly: a quotation mark that is not closed, a line with more or fewer cells than the
//! heading, a heading given twice are errors, so that nothing is read by half.

use std::borrow::Cow;
use std::collections::HashMap;

use super::bytes::{bad, number};
use super::concept::{IndicatorField, Place, answer, column};
use super::read::Found;
use super::{Indicator, IndicatorAttribute};
use crate::Error;
use crate::assessment::Fact;
use crate::text::{Arg, fold, text, tidy};
use crate::unicode::lowercase;

/// The most columns.
const MOST_COLUMNS: usize = 500;

/// Cells of a text, line by line.
struct Cells<'a> {
    rest: &'a str,
    separator: char,
    /// The line that comes next, counted from 1.
    line: usize,
}

impl<'a> Cells<'a> {
    /// The next record with its line; `None` at the end. Empty lines are passed over.
    fn record(&mut self, into: &mut Vec<String>) -> Result<Option<usize>, Error> {
        into.clear();
        while let Some(rest) = self.rest.strip_prefix("\r\n").or(self.rest.strip_prefix('\n')) {
            self.rest = rest;
            self.line = self.line.saturating_add(1);
        }
        if self.rest.is_empty() {
            return Ok(None);
        }
        let line = self.line;
        loop {
            let cell = self.cell()?;
            into.push(cell);
            if into.len() > MOST_COLUMNS {
                return Err(bad(
                    text(
                        "dòng {line} có quá {most} cột",
                        "line {line} has more than {most} columns",
                    ),
                    &[("line", number(line)), ("most", number(MOST_COLUMNS))],
                ));
            }
            if let Some(rest) = self.rest.strip_prefix(self.separator) {
                self.rest = rest;
                continue;
            }
            let rest = self.rest.strip_prefix("\r\n").or(self.rest.strip_prefix('\n'));
            if let Some(rest) = rest {
                self.rest = rest;
                self.line = self.line.saturating_add(1);
            }
            return Ok(Some(line));
        }
    }

    /// A cell; leaves the separator or the end of the line behind it.
    fn cell(&mut self) -> Result<String, Error> {
        let Some(quoted) = self.rest.strip_prefix('"') else {
            let separator = self.separator;
            // The separators are ASCII, so bytes are enough, and quicker than characters.
            let ends = |b: u8| char::from(b) == separator || b == b'\n';
            let end = self.rest.bytes().position(ends).unwrap_or(self.rest.len());
            let (cell, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
            let cell = if rest.starts_with('\n') {
                // The end of a line in Windows: the record takes both characters.
                let bare = cell.strip_suffix('\r').unwrap_or(cell);
                self.rest = self.rest.get(bare.len()..).unwrap_or_default();
                bare
            } else {
                self.rest = rest;
                if rest.is_empty() { cell.strip_suffix('\r').unwrap_or(cell) } else { cell }
            };
            if cell.contains('"') {
                return Err(self.misquoted());
            }
            return Ok(cell.to_owned());
        };
        let opened = self.line;
        let (mut out, mut rest) = (String::new(), quoted);
        loop {
            let Some((text, after)) = rest.split_once('"') else {
                return Err(bad(
                    text(
                        "dấu ngoặc kép mở ở dòng {line} không được đóng",
                        "the quotation mark that opens on line {line} is not closed",
                    ),
                    &[("line", number(opened))],
                ));
            };
            out.push_str(text);
            self.line = self.line.saturating_add(text.matches('\n').count());
            let Some(more) = after.strip_prefix('"') else {
                self.rest = after;
                break;
            };
            out.push('"');
            rest = more;
        }
        let ended = self.rest.is_empty()
            || self.rest.starts_with(self.separator)
            || self.rest.starts_with('\n')
            || self.rest.starts_with("\r\n");
        if ended { Ok(out) } else { Err(self.misquoted()) }
    }

    fn misquoted(&self) -> Error {
        bad(
            text(
                "dấu ngoặc kép đặt sai ở dòng {line}; ô có dấu ngoặc kép phải nằm trong ngoặc kép và viết đôi",
                "a misplaced quotation mark on line {line}; a cell that holds one is quoted whole, and the mark is doubled",
            ),
            &[("line", number(self.line))],
        )
    }
}

fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty()
}

/// Of the column with this number, from 0.
fn no_heading(column: usize) -> Error {
    bad(
        text(
            "cột thứ {n} không có tên; dòng đầu phải là tên cột, không phải tiêu đề của bảng",
            "column {n} has no heading; the first line has to be the headings, not a title",
        ),
        &[("n", number(column.saturating_add(1)))],
    )
}

/// Whether the first line ends with CR alone, as on a Macintosh of old, and as Excel still can.
fn ends_with_cr(text: &str) -> bool {
    let mut quoted = false;
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => return false,
            b'\r' if !quoted => return bytes.peek() != Some(&b'\n'),
            _ => {}
        }
    }
    false
}

/// The text and its separator: that of a first line `sep=;`, as Excel has it, or the likely one.
fn separated(text: &str) -> (&str, char) {
    let mut said = text.strip_prefix("sep=").unwrap_or_default().chars();
    match (said.next(), said.as_str()) {
        (Some(separator @ (',' | ';' | '\t')), rest) if rest.starts_with(['\r', '\n']) => {
            (rest, separator)
        }
        _ => (text, separator(text)),
    }
}

/// The separator that stands most often in the first line.
fn separator(text: &str) -> char {
    let first = text.lines().next().unwrap_or_default();
    let count = |c: char| first.matches(c).count();
    [',', ';', '\t'].into_iter().max_by_key(|c| (count(*c), *c == ',')).unwrap_or(',')
}

/// What the reader makes of a column.
enum Column {
    Field(IndicatorField),
    /// Becomes an attribute with this name; whether its heading says that it is one.
    Attribute(String, bool),
    /// Running numbers say nothing of an indicator.
    Number,
}

/// Reads definitions.
pub(super) fn read(
    text_: &str,
    columns: &HashMap<String, IndicatorField>,
    most: usize,
) -> Result<(Vec<Indicator>, Vec<Found>), Error> {
    let ended = match ends_with_cr(text_) {
        true => Cow::Owned(text_.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text_),
    };
    let (rest, separator) = separated(&ended);
    let mut cells = Cells { rest, separator, line: 1 };
    let mut record = Vec::new();
    while record.iter().all(|cell: &String| is_blank(cell)) {
        if cells.record(&mut record)?.is_none() {
            return Err(bad(text("tệp CSV rỗng", "the CSV document is empty"), &[]));
        }
    }
    // Spreadsheets write columns after a table that were touched and are empty.
    let width = record.len();
    record.truncate(
        record.iter().rposition(|cell| !is_blank(cell)).map_or(0, |last| last.saturating_add(1)),
    );
    let mut seen: HashMap<String, ()> = HashMap::new();
    let mut fields: HashMap<&'static str, ()> = HashMap::new();
    let (mut plan, mut told) = (Vec::new(), Vec::new());
    for heading in &record {
        let heading = tidy(heading);
        let field = columns.get(&heading).copied().or_else(|| column(&heading));
        let attribute = field == Some(IndicatorField::Attributes);
        let twice = seen.insert(lowercase(&heading), ()).is_some()
            || field.is_some_and(|field| fields.insert(field.name(), ()).is_some() && !attribute);
        if heading.is_empty() {
            return Err(no_heading(plan.len()));
        }
        if twice {
            return Err(bad(
                text(
                    "cột `{heading}` trùng với cột khác",
                    "the column `{heading}` repeats another one",
                ),
                &[("heading", Arg::Quote(heading))],
            ));
        }
        told.push(Found { answers: field, id: heading.clone(), name: None });
        plan.push(match field {
            Some(field) if !attribute => Column::Field(field),
            None if matches!(fold(&heading).as_str(), "stt" | "tt" | "so tt" | "no" | "#") => {
                Column::Number
            }
            _ => Column::Attribute(heading, attribute),
        });
    }
    if fields.is_empty() {
        return Err(bad(
            text(
                "không nhận ra cột nào của định nghĩa chỉ số; dòng đầu phải là tên cột, hoặc khai `columns`",
                "no column of a definition is recognised; the first line has to be the headings, or give `columns`",
            ),
            &[],
        ));
    }
    let mut indicators = Vec::new();
    while let Some(line) = cells.record(&mut record)? {
        // Spreadsheets write the rows below a table that were touched and are empty.
        if record.iter().all(|cell| is_blank(cell)) {
            continue;
        }
        if record.len() == width {
            if let Some(at) = record.iter().skip(plan.len()).position(|cell| !is_blank(cell)) {
                return Err(no_heading(plan.len().saturating_add(at)));
            }
            record.truncate(plan.len());
        }
        if record.len() != plan.len() {
            return Err(bad(
                text(
                    "dòng {line} có {n} ô, trong khi dòng tên cột có {wanted}",
                    "line {line} has {n} cells, the heading has {wanted}",
                ),
                &[("line", number(line)), ("n", number(record.len())), ("wanted", number(width))],
            ));
        }
        if indicators.len() >= most {
            super::set::within_limit(most.saturating_add(1))?;
        }
        let mut indicator = Indicator::default();
        for (column, cell) in plan.iter().zip(record.drain(..)) {
            match column {
                Column::Field(field) => fill(&mut indicator, *field, cell, line)?,
                Column::Attribute(name, known) => {
                    let blank = is_blank(&cell);
                    if *known || !blank {
                        let attributes = indicator.attributes.get_or_insert_default();
                        if !blank {
                            attributes.push(IndicatorAttribute { name: name.clone(), value: cell });
                        }
                    }
                }
                Column::Number => {}
            }
        }
        indicators.push(indicator);
    }
    Ok((indicators, told))
}

/// Puts a cell where it belongs. An empty cell says that there is none; of a fact, that it is
/// unknown.
fn fill(
    indicator: &mut Indicator,
    field: IndicatorField,
    cell: String,
    line: usize,
) -> Result<(), Error> {
    match indicator.place(field) {
        Place::Attributes(_) => {}
        Place::Text(text) => *text = Some(cell),
        Place::List(list) => {
            let items = cell.split([';', '|']).map(tidy).filter(|item| !item.is_empty());
            *list = Some(items.collect());
        }
        Place::Fact(fact) => {
            let Some(answer) = answer(&cell) else {
                return Err(bad(
                    text(
                        "ô `{field}` ở dòng {line} là “{cell}”; chỉ nhận có, không, yes, no hoặc để trống",
                        "the cell `{field}` on line {line} is “{cell}”; it takes yes, no, có, không or nothing",
                    ),
                    &[
                        ("field", Arg::Quote(field.name().to_owned())),
                        ("line", number(line)),
                        ("cell", Arg::Quote(cell.chars().take(40).collect())),
                    ],
                ));
            };
            *fact = Fact { answer, ..Fact::default() };
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Result<Vec<Vec<String>>, String> {
        let mut cells = Cells { rest: text, separator: ',', line: 1 };
        let (mut record, mut out) = (Vec::new(), Vec::new());
        while cells.record(&mut record).map_err(|e| e.message().en.clone())?.is_some() {
            out.push(record.clone());
        }
        Ok(out)
    }

    #[test]
    fn cells_are_those_of_the_rfc() {
        assert_eq!(cells("a,b\r\n1,2").unwrap(), [["a", "b"], ["1", "2"]]);
        assert_eq!(cells("a,b\n\n1,\n").unwrap(), [["a", "b"], ["1", ""]]);
        assert_eq!(cells("\"a\"\"b\",\"x,\ny\"\r\n").unwrap(), [["a\"b", "x,\ny"]]);
        assert_eq!(cells(",\n,").unwrap(), [["", ""], ["", ""]]);
        assert_eq!(cells("\"\"").unwrap(), [[""]]);
        assert_eq!(cells("a\r\n\"b\"\r\n").unwrap(), [["a"], ["b"]]);
        assert!(cells("").unwrap().is_empty());
        for (bad, says) in [
            ("a\n\"b\nc", "line 2"),
            ("a\"b", "line 1"),
            ("\"a\"b", "line 1"),
            ("\"a\nb\"\n\"x\"y", "line 3"),
        ] {
            assert!(cells(bad).unwrap_err().contains(says), "{bad}");
        }
    }

    #[test]
    fn a_title_above_the_headings_is_told() {
        let said = |text: &str| {
            read(text, &HashMap::new(), 10).err().map(|error| error.message().en.clone())
        };
        assert!(said("Bộ chỉ số,,\nMã,Tên,Kỳ\n").unwrap().contains("no column of a definition"));
        assert!(said("Tên,,\nMã,Tên,Kỳ\n").unwrap().contains("column 2 has no heading"));
        assert!(said("Mã,,Tên\n").unwrap().contains("column 2 has no heading"));
        assert!(said("Mã,Tên,tên\n").unwrap().contains("`tên` repeats"));
    }

    #[test]
    fn the_separator_is_found() {
        assert_eq!(separated("sep=;\r\na,b"), ("\r\na,b", ';'));
        assert_eq!(separated("sep=\t\na,b"), ("\na,b", '\t'));
        assert_eq!(separated("sep=x\na,b"), ("sep=x\na,b", ','));
        assert_eq!(separated("sep=,b\n"), ("sep=,b\n", ','));
        assert_eq!(separator("a;b;c,d\n,,,,,"), ';');
        assert_eq!(separator("a\tb"), '\t');
        assert_eq!(separator("a"), ',');
    }
}
