//! The mark as lines for print and as a footer.

use super::mark::Mark;
use super::{ConverterKind, Direction};

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
    /// When it was signed: the time that a copy shows, not the time of conversion.
    SignedAt,
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
        Field::SignedAt => "Thời gian ký",
    }
}

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
            out.push(labelled_line(field, value));
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

fn labelled_line(field: Field, value: &str) -> String {
    format!("{}: {value}", label(field))
}

/// The mark as one line for a footer.
pub fn footer(mark: &Mark) -> String {
    let converter = Field::Converter(Some(mark.converter.kind));
    let mut pieces = vec![mark.wording.vi.clone(), labelled_line(converter, &mark.converter.name)];
    pieces.push(mark.at.for_print());
    for (field, value) in [
        (Field::System, &mark.system),
        (Field::Owner, &mark.owner),
        (Field::Url, &mark.access.url),
        (Field::Code, &mark.access.code),
    ] {
        pieces.extend(value.iter().map(|value| labelled_line(field, value)));
    }
    pieces.join(" · ")
}
