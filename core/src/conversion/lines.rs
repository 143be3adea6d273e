//! The mark as lines for print and as a footer, and marks of any tool read back from text.

use serde::Serialize;

use super::mark::{Access, Mark, PartialConverter};
use super::rules::Facts;
use super::wording::{Says, says};
use super::{ConverterKind, Direction, Moment, Precision};
use crate::text::{Arg, fold, text, tidy};
use crate::{Error, ErrorKind};

/// The longest text that is read as a mark, in bytes.
pub const LONGEST_TEXT: usize = 20_000;

/// A field of a mark that has a label in print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Converter(Option<ConverterKind>),
    Time,
    System,
    Owner,
    Url,
    Code,
    Number,
    Place,
    Recipients,
    Digest,
    Kinds,
    Gloss,
}

/// The label that this library prints, for each field.
pub(super) fn label(field: Field) -> &'static str {
    match field {
        Field::Converter(Some(ConverterKind::Agency)) => "Cơ quan chuyển đổi",
        Field::Converter(Some(ConverterKind::Organisation)) => "Tổ chức chuyển đổi",
        Field::Converter(_) => "Người chuyển đổi",
        Field::Time => "Chuyển đổi lúc",
        Field::System => "Hệ thống",
        Field::Owner => "Chủ quản hệ thống",
        Field::Url => "Tra cứu tại",
        Field::Code => "Mã tra cứu",
        Field::Number => "Số",
        Field::Place => "Địa danh",
        Field::Recipients => "Nơi nhận",
        Field::Digest => "SHA-256 bản gốc",
        Field::Kinds => "Loại văn bản nguồn",
        Field::Gloss => "English",
    }
}

/// Labels that other tools print, folded; the longest first where one begins another.
#[rustfmt::skip]
const FOREIGN: &[(&str, Field)] = &[
    ("co quan thuc hien chuyen doi", Field::Converter(Some(ConverterKind::Agency))),
    ("to chuc thuc hien chuyen doi", Field::Converter(Some(ConverterKind::Organisation))),
    ("ca nhan thuc hien chuyen doi", Field::Converter(Some(ConverterKind::Individual))),
    ("co quan chuyen doi", Field::Converter(Some(ConverterKind::Agency))),
    ("to chuc chuyen doi", Field::Converter(Some(ConverterKind::Organisation))),
    ("ca nhan chuyen doi", Field::Converter(Some(ConverterKind::Individual))),
    ("nguoi thuc hien chuyen doi", Field::Converter(Some(ConverterKind::Individual))),
    ("nguoi chuyen doi", Field::Converter(Some(ConverterKind::Individual))),
    ("nguoi thuc hien", Field::Converter(Some(ConverterKind::Individual))),
    ("don vi thuc hien chuyen doi", Field::Converter(None)),
    ("don vi chuyen doi", Field::Converter(None)),
    ("don vi thuc hien", Field::Converter(None)),
    ("duoc chuyen doi boi", Field::Converter(None)),
    ("chuyen doi boi", Field::Converter(None)),
    ("co quan sao", Field::Converter(Some(ConverterKind::Agency))),
    ("co quan", Field::Converter(Some(ConverterKind::Agency))),
    ("to chuc", Field::Converter(Some(ConverterKind::Organisation))),
    ("converted by", Field::Converter(None)),
    ("thoi gian thuc hien chuyen doi", Field::Time),
    ("thoi gian chuyen doi", Field::Time), ("thoi diem chuyen doi", Field::Time),
    ("ngay chuyen doi", Field::Time), ("thoi gian ky", Field::Time), ("thoi gian", Field::Time),
    ("chuyen doi luc", Field::Time), ("time of conversion", Field::Time), ("time", Field::Time),
    ("ten chu quan he thong thong tin", Field::Owner), ("chu quan he thong thong tin", Field::Owner),
    ("chu quan he thong", Field::Owner), ("chu quan", Field::Owner), ("owner", Field::Owner),
    ("ten he thong thong tin", Field::System), ("he thong thong tin", Field::System),
    ("he thong", Field::System), ("information system", Field::System), ("system", Field::System),
    ("tra cuu tai", Field::Url), ("duong dan", Field::Url), ("dia chi tra cuu", Field::Url),
    ("ma tra cuu", Field::Code), ("ma xac thuc", Field::Code), ("ma dinh danh", Field::Code),
    ("look-up code", Field::Code), ("code", Field::Code),
    ("so ban sao", Field::Number), ("so", Field::Number),
    ("noi nhan", Field::Recipients), ("dia danh", Field::Place),
    ("sha-256 ban goc", Field::Digest), ("sha-256", Field::Digest),
    ("loai van ban nguon", Field::Kinds),
];

/// The mark as lines for print, in reading order.
///
/// For sao y, sao lục and trích sao the lines are those of Decree 30/2020/NĐ-CP, Annex I.
pub fn lines(mark: &Mark) -> Vec<String> {
    let mut out = vec![mark.wording.vi.clone()];
    let copies = mark.copy_form().is_some();
    if !mark.wording.en.is_empty() {
        out.push(mark.wording.en.clone());
    }
    body(mark, copies, &mut out);
    out
}

fn body(mark: &Mark, copies: bool, out: &mut Vec<String>) {
    let mut add = |field: Field, value: Option<&str>| {
        if let Some(value) = value {
            out.push(format!("{}: {value}", label(field)));
        }
    };
    let time = mark.at.for_print();
    if copies && mark.direction == Direction::DataToPaper {
        add(Field::Number, mark.copy.number.as_deref());
    }
    add(Field::Converter(Some(mark.converter.kind)), Some(&mark.converter.name));
    if copies {
        add(Field::Place, mark.copy.place.as_deref());
    }
    add(Field::Time, Some(&time));
    add(Field::System, mark.system.as_deref());
    add(Field::Owner, mark.owner.as_deref());
    add(Field::Url, mark.access.url.as_deref());
    add(Field::Code, mark.access.code.as_deref());
    if copies {
        add(Field::Recipients, mark.copy.recipients.as_deref());
    }
}

/// The mark as one line for a footer.
pub fn footer(mark: &Mark) -> String {
    let mut pieces =
        vec![mark.wording.vi.clone(), mark.converter.name.clone(), mark.at.for_print()];
    for (field, value) in [
        (Field::System, &mark.system),
        (Field::Owner, &mark.owner),
        (Field::Url, &mark.access.url),
        (Field::Code, &mark.access.code),
    ] {
        pieces.extend(value.iter().map(|value| format!("{}: {value}", label(field))));
    }
    pieces.join(" · ")
}

/// What was read from a printed mark.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReadMark {
    /// URL and code.
    pub access: Access,
    /// Time, as written.
    pub at: Option<String>,
    /// Who converted, where a label says so.
    pub converter_kind: Option<ConverterKind>,
    /// Name of who converted.
    pub converter_name: Option<String>,
    /// Name of the system's owner.
    pub owner: Option<String>,
    /// Name of the system.
    pub system: Option<String>,
    /// Pieces that were not understood.
    pub unread: Vec<String>,
    /// The mark's words.
    pub wording: Option<String>,
}

/// Reads a mark from text, printed by this or any other tool.
pub(super) fn read(written: &str) -> Result<(Facts, ReadMark), Error> {
    if written.len() > LONGEST_TEXT {
        let most = Arg::Count(u128::try_from(LONGEST_TEXT).unwrap_or(u128::MAX));
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "/text",
            text("dài quá {most} byte", "longer than {most} bytes"),
            &[("most", most)],
        ));
    }
    let mut facts = Facts { complete: true, ..Facts::default() };
    for line in written.lines() {
        for piece in line.split([';', '|', '·', '•']) {
            read_piece(&tidy(piece), &mut facts, 0);
        }
    }
    let reading = ReadMark {
        access: facts.access.clone(),
        at: facts.at.clone(),
        converter_kind: facts.converter.kind,
        converter_name: facts.converter.name.clone(),
        owner: facts.owner.clone(),
        system: facts.system.clone(),
        unread: facts.unread.clone(),
        wording: facts.wording.clone(),
    };
    Ok((facts, reading))
}

/// Assigns one piece of a line. Pieces can hold pieces; the depth is bounded.
fn read_piece(piece: &str, facts: &mut Facts, depth: u8) {
    if piece.is_empty() {
        return;
    }
    if let Some((field, value)) = labelled(piece) {
        assign(field, &value, facts);
        return;
    }
    if let Some(start) = piece.find("http://").or_else(|| piece.find("https://")) {
        let (before, url) = piece.split_at(start);
        let (url, after) = url.split_once(' ').unwrap_or((url, ""));
        assign(Field::Url, url.trim_end_matches([',', '.', ')']), facts);
        if depth < 3 {
            read_piece(&tidy(before.trim_end_matches([':', '(', ',', ' '])), facts, 3);
            read_piece(&tidy(after), facts, 3);
        }
        return;
    }
    if piece.parse::<Moment>().is_ok() {
        assign(Field::Time, piece, facts);
        return;
    }
    if depth < 3 && split_piece(piece, facts, depth) {
        return;
    }
    let is_wording = matches!(says(piece), Says::Direction(_) | Says::NoDirection | Says::Both)
        || ["sao y", "sao luc", "trich sao"].contains(&fold(piece).as_str());
    match (&facts.wording, is_wording) {
        (None, true) => facts.wording = Some(piece.to_owned()),
        // A second wording that says the same is a gloss.
        (Some(first), true) if says(first) == says(piece) => {}
        _ => facts.unread.push(piece.to_owned()),
    }
}

/// "… bởi NAME", "… ngày TIME", "NAME, TIME": two pieces in one.
fn split_piece(piece: &str, facts: &mut Facts, depth: u8) -> bool {
    let next = depth.saturating_add(1);
    for word in [" bởi ", " by "] {
        if let Some((before, after)) = piece.split_once(word)
            && !matches!(says(before), Says::Unrecognised | Says::NotWords)
        {
            read_piece(before, facts, next);
            let (name, time) = trailing_time(after);
            assign(Field::Converter(None), name, facts);
            if let Some(time) = time {
                assign(Field::Time, time, facts);
            }
            return true;
        }
    }
    if let (head, Some(time)) = trailing_time(piece)
        && !head.is_empty()
    {
        assign(Field::Time, time, facts);
        read_piece(head, facts, next);
        return true;
    }
    false
}

/// Splits off a time at the end of a piece: the longest tail that reads as one.
fn trailing_time(piece: &str) -> (&str, Option<&str>) {
    let starts = piece.match_indices([' ', ',']).map(|(at, _)| at).filter(|at| *at > 0).take(200);
    for at in starts {
        let (head, tail) = piece.split_at(at);
        let tail = tail.trim_start_matches([' ', ',', '-', '–']);
        if tail.parse::<Moment>().is_ok() {
            return (head.trim_end_matches([' ', ',', '-', '–']), Some(tail));
        }
    }
    (piece, None)
}

fn labelled(piece: &str) -> Option<(Field, String)> {
    let (head, value) = piece.split_once(':')?;
    let folded = fold(&tidy(head));
    let found = FOREIGN.iter().find(|(known, _)| *known == folded)?;
    Some((found.1, tidy(value)))
}

fn assign(field: Field, value: &str, facts: &mut Facts) {
    let value = value.to_owned();
    let slot = match field {
        Field::Converter(kind) => {
            if kind.is_some() && facts.converter.name.is_none() {
                facts.converter = PartialConverter { kind, name: Some(value) };
                return;
            }
            &mut facts.converter.name
        }
        Field::Time => {
            // A date beside a place is no second time.
            if let Some(known) = &facts.at
                && let (Ok(known), Ok(new)) = (known.parse::<Moment>(), value.parse::<Moment>())
                && new.precision() == Precision::Day
                && new.day_in_vietnam() == known.day_in_vietnam()
            {
                return;
            }
            &mut facts.at
        }
        Field::System => &mut facts.system,
        Field::Owner => &mut facts.owner,
        Field::Url => &mut facts.access.url,
        Field::Code => &mut facts.access.code,
        Field::Number => &mut facts.copy.number,
        Field::Place => &mut facts.copy.place,
        Field::Recipients => &mut facts.copy.recipients,
        // Kept in the payload and the record; no rule asks for them on the document.
        Field::Digest | Field::Kinds | Field::Gloss => return,
    };
    match slot {
        None => *slot = Some(value),
        Some(known) if *known == value => {}
        Some(_) => facts.unread.push(value),
    }
}
