//! Marks read from text, printed by this or any other tool.

use serde::Serialize;

use super::lines::Field;
use super::mark::{Access, PartialConverter};
use super::subject::Facts;
use super::wording::{Says, says};
use super::{ConverterKind, Moment, Precision};
use crate::text::{Arg, fold, text, tidy};
use crate::unicode::lowercase;
use crate::{Error, ErrorKind};

/// The longest text that is read as a mark, in bytes.
pub const LONGEST_TEXT: usize = 20_000;

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
    ("ngay chuyen doi", Field::Time), ("thoi gian", Field::Time), ("ngay", Field::Time),
    ("luc", Field::Time), ("vao luc", Field::Time), ("chuyen doi luc", Field::Time),
    ("thoi gian ky", Field::SignedAt), ("ngay ky", Field::SignedAt), ("time of conversion", Field::Time), ("time", Field::Time),
    ("ten chu quan he thong thong tin", Field::Owner), ("chu quan he thong thong tin", Field::Owner),
    ("chu quan he thong", Field::Owner), ("chu quan", Field::Owner), ("owner", Field::Owner),
    ("ten he thong thong tin", Field::System), ("he thong thong tin", Field::System),
    ("he thong", Field::System), ("information system", Field::System), ("system", Field::System),
    ("tra cuu tai", Field::Url), ("duong dan", Field::Url), ("dia chi tra cuu", Field::Url),
    ("duong dan tra cuu", Field::Url), ("truy cap tai", Field::Url), ("xem tai", Field::Url),
    ("link", Field::Url), ("url", Field::Url),
    ("ma tra cuu", Field::Code), ("ma so tra cuu", Field::Code), ("ma truy cap", Field::Code),
    ("ma xac thuc", Field::Code), ("ma dinh danh", Field::Code),
    ("look-up code", Field::Code), ("code", Field::Code),
    ("so ban sao", Field::Number), ("so", Field::Number),
    ("noi nhan", Field::Recipients), ("dia danh", Field::Place),
    ("sha-256 ban goc", Field::Digest), ("sha-256", Field::Digest),
    ("loai van ban nguon", Field::Kinds),
];

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
        let most = Arg::from(LONGEST_TEXT);
        return Err(Error::new(
            ErrorKind::LimitExceeded,
            "/text",
            text("dài quá {most} byte", "longer than {most} bytes"),
            &[("most", most)],
        ));
    }
    let mut facts = Facts { complete: true, ..Facts::default() };
    let mut signed_at = None;
    for line in written.lines() {
        for piece in pieces(line) {
            match labelled(&piece) {
                Some((Field::SignedAt, value)) => signed_at = Some((piece, value)),
                _ => read_piece(&piece, &mut facts, 0),
            }
        }
    }
    if let Some((piece, value)) = signed_at {
        // A copy shows when it was signed; elsewhere that is not the time of conversion.
        if facts.heading.is_some() && facts.at.is_none() {
            facts.at = Some(value);
        } else {
            facts.unread.push(piece);
        }
    }
    if facts.wording.is_none() {
        facts.wording.clone_from(&facts.heading);
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

/// The pieces of a line. A separator that only belongs to a value, as in recipients, splits
/// nothing: some piece behind it has to look like a field of its own.
fn pieces(line: &str) -> Vec<String> {
    let mut split = line.split([';', '|', '·', '•']).map(tidy);
    let first = split.next().unwrap_or_default();
    let rest: Vec<String> = split.filter(|piece| !piece.is_empty()).collect();
    let opens = tells(&first) || first.parse::<Moment>().is_ok();
    if rest.is_empty() || !(opens || rest.iter().any(|piece| starts_field(piece))) {
        return vec![tidy(line)];
    }
    std::iter::once(first).chain(rest).collect()
}

fn starts_field(piece: &str) -> bool {
    labelled(piece).is_some() || url_start(piece).is_some() || tells(piece) || {
        piece.parse::<Moment>().is_ok() || trailing_time(piece).1.is_some()
    }
}

fn tells(piece: &str) -> bool {
    matches!(says(piece), Says::Direction(_) | Says::Both) || is_heading(piece)
}

fn is_heading(piece: &str) -> bool {
    ["sao y", "sao luc", "trich sao"].contains(&fold(piece).as_str())
}

fn url_start(piece: &str) -> Option<usize> {
    let at = piece.find("://")?;
    ["https", "http"].iter().find_map(|scheme| {
        let start = at.checked_sub(scheme.len())?;
        piece.get(start..at)?.eq_ignore_ascii_case(scheme).then_some(start)
    })
}

/// Assigns one piece of a line. Pieces can hold pieces; the depth is bounded.
fn read_piece(piece: &str, facts: &mut Facts, depth: u8) {
    if !piece.chars().any(char::is_alphanumeric) {
        return;
    }
    if let Some((field, value)) = labelled(piece) {
        match (field, url_start(&value)) {
            (Field::Url, Some(start)) => read_url(&value, start, facts, depth),
            _ => assign(field, &value, facts),
        }
        return;
    }
    if let Some(start) = url_start(piece) {
        read_url(piece, start, facts, depth);
        return;
    }
    if piece.parse::<Moment>().is_ok() {
        assign(Field::Time, piece, facts);
        return;
    }
    if depth < DEEPEST && split_piece(piece, facts, depth) {
        return;
    }
    // A label whose value was read already, as in "Thời gian chuyển đổi 21/11/2026".
    if depth > 0 && known_label(piece).is_some() {
        return;
    }
    if is_heading(piece) {
        facts.heading.get_or_insert_with(|| piece.to_owned());
    } else if matches!(says(piece), Says::Unrecognised | Says::NotWords) {
        facts.unread.push(piece.to_owned());
    } else {
        take_wording(piece, facts);
    }
}

const DEEPEST: u8 = 3;

fn read_url(piece: &str, start: usize, facts: &mut Facts, depth: u8) {
    let (before, url) = piece.split_at_checked(start).unwrap_or((piece, ""));
    let (url, after) = url.split_once(' ').unwrap_or((url, ""));
    assign(Field::Url, url.trim_end_matches([',', '.', ')']), facts);
    if depth < DEEPEST {
        read_piece(&tidy(before.trim_end_matches([':', '(', ',', ' '])), facts, DEEPEST);
        read_piece(&tidy(after.trim_matches(['(', ')', ',', ' '])), facts, DEEPEST);
    }
}

/// Takes a piece that speaks of a conversion for the mark's words.
fn take_wording(piece: &str, facts: &mut Facts) {
    if super::wording::holds_more(piece) {
        // The words are there, and so may be a name or a time among them.
        facts.unread.push(piece.to_owned());
    }
    let Some(first) = facts.wording.take() else {
        facts.wording = Some(piece.to_owned());
        return;
    };
    let unclear = |says| matches!(says, Says::NoDirection | Says::OneMedium);
    facts.wording = Some(match (says(&first), says(piece)) {
        // A second wording that says the same is a gloss.
        (told, gloss) if told == gloss => first,
        (told, clear) if unclear(told) && !unclear(clear) => {
            facts.unread.push(first);
            piece.to_owned()
        }
        (_, vague) if unclear(vague) => {
            facts.unread.push(piece.to_owned());
            first
        }
        // They contradict each other: together they tell both directions.
        _ => format!("{first} / {piece}"),
    });
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
            assign(Field::Converter(None), name.trim_matches([':', ',', ' ']), facts);
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
        if opens_time(tail) && tail.parse::<Moment>().is_ok() {
            return (head.trim_end_matches([' ', ',', '-', '–']), Some(tail));
        }
    }
    (piece, None)
}

/// A time starts with a digit or with a word of time as it is spelled: "Thể lực 21/11/2026" ends
/// a name.
fn opens_time(tail: &str) -> bool {
    let word = lowercase(tail.split([' ', ':']).next().unwrap_or_default());
    word.starts_with(|c: char| c.is_ascii_digit() || c == '(')
        || ["ngày", "lúc", "vào", "ngay", "luc", "vao", "at", "on"].contains(&word.as_str())
}

fn labelled(piece: &str) -> Option<(Field, String)> {
    let (head, value) = piece.split_once(':')?;
    Some((known_label(head)?, tidy(value)))
}

fn known_label(head: &str) -> Option<Field> {
    let folded = fold(&tidy(head));
    FOREIGN.iter().find(|(known, _)| *known == folded).map(|(_, field)| *field)
}

fn assign(field: Field, value: &str, facts: &mut Facts) {
    // A label with nothing behind it, or a row of dots, says nothing.
    if !value.chars().any(char::is_alphanumeric) {
        return;
    }
    let value = value.to_owned();
    let slot = match field {
        Field::Converter(kind) => {
            // Beside an agency or organisation, a person is who worked for it.
            let body = matches!(kind, Some(ConverterKind::Agency | ConverterKind::Organisation));
            let person = facts.converter.kind == Some(ConverterKind::Individual);
            if kind.is_some() && (facts.converter.name.is_none() || (body && person)) {
                let first = PartialConverter { kind, name: Some(value) };
                facts.unread.extend(std::mem::replace(&mut facts.converter, first).name);
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
        Field::Digest | Field::Kinds | Field::Gloss | Field::SignedAt => return,
    };
    match slot {
        None => *slot = Some(value),
        Some(known) if *known == value => {}
        Some(_) => facts.unread.push(value),
    }
}
