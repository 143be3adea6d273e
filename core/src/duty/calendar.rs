//! iCalendar (RFC 5545) text. Nothing in it comes from a clock: equal input, equal text.

use chrono::{Datelike as _, NaiveDate};
use sha2::{Digest as _, Sha256};

use crate::text::Language;

/// The longest line in octets, without its line break (RFC 5545 § 3.1).
const LONGEST: usize = 75;

/// An all-day event.
pub(super) struct Entry {
    pub(super) date: NaiveDate,
    pub(super) id: String,
    pub(super) note: String,
    pub(super) what: String,
}

/// The calendar of these entries. `name` is the system's; `as_of` is the time stamp.
pub(super) fn calendar(
    entries: impl Iterator<Item = Entry>,
    name: &str,
    language: Language,
    as_of: NaiveDate,
) -> String {
    let tag = match language {
        Language::En => "en",
        Language::Vi => "vi",
    };
    let mut out = String::new();
    line("BEGIN:VCALENDAR", &mut out);
    line("VERSION:2.0", &mut out);
    line("PRODID:-//nd137//137-2024-ND-CP//VI", &mut out);
    line("CALSCALE:GREGORIAN", &mut out);
    line("METHOD:PUBLISH", &mut out);
    for entry in entries {
        let Some(next) = entry.date.succ_opt() else { continue };
        let day = basic(entry.date);
        let mark: String =
            Sha256::digest(name).iter().take(8).map(|b| format!("{b:02x}")).collect();
        let what = if name.trim().is_empty() {
            entry.what
        } else {
            format!("{} – {}", entry.what, name.trim())
        };
        line("BEGIN:VEVENT", &mut out);
        line(&format!("UID:{}-{day}-{mark}@nd137", entry.id), &mut out);
        line(&format!("DTSTAMP:{}T000000Z", basic(as_of)), &mut out);
        line(&format!("DTSTART;VALUE=DATE:{day}"), &mut out);
        line(&format!("DTEND;VALUE=DATE:{}", basic(next)), &mut out);
        line(&format!("SUMMARY;LANGUAGE={tag}:{}", escaped(&what)), &mut out);
        line(&format!("DESCRIPTION;LANGUAGE={tag}:{}", escaped(&entry.note)), &mut out);
        line("TRANSP:TRANSPARENT", &mut out);
        line("END:VEVENT", &mut out);
    }
    line("END:VCALENDAR", &mut out);
    out
}

/// A DATE value: `20261121`.
fn basic(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// TEXT values escape backslash, semicolon, comma and line break; controls are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Writes a line, folded between characters so that no part has more than 75 octets.
fn line(text: &str, out: &mut String) {
    let mut length = 0usize;
    for c in text.chars() {
        if length.saturating_add(c.len_utf8()) > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length = length.saturating_add(c.len_utf8());
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn made(name: &str, note: &str) -> String {
        let date = NaiveDate::from_ymd_opt(2027, 1, 30).unwrap();
        let as_of = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let what = "Tự xác định quy mô; hằng năm".to_owned();
        let entry = Entry { date, id: "report".to_owned(), note: note.to_owned(), what };
        calendar(std::iter::once(entry), name, Language::Vi, as_of)
    }

    proptest! {
        #[test]
        fn lines_are_short_and_read_back(name in any::<String>(), note in any::<String>()) {
            let text = made(&name, &note);
            for part in text.split("\r\n") {
                prop_assert!(part.len() <= LONGEST, "{part}");
                prop_assert!(!part.contains(['\n', '\r']), "{part}");
            }
            let parsed: icalendar::Calendar = text.parse().unwrap();
            prop_assert_eq!(parsed.components.len(), 1);
        }
    }

    #[test]
    fn a_parser_reads_what_was_written() {
        use icalendar::{CalendarComponent, Component as _, EventLike as _};
        let text = made("Sàn Mẫu, \"A\"; B", "dòng một\ndòng hai \\ hết");
        let parsed: icalendar::Calendar = text.parse().unwrap();
        let CalendarComponent::Event(event) = &parsed.components[0] else { panic!("no event") };
        assert_eq!(event.get_summary(), Some("Tự xác định quy mô; hằng năm – Sàn Mẫu, \"A\"; B"));
        assert_eq!(event.get_description(), Some("dòng một\ndòng hai \\ hết"));
        let _ = event.get_location();
    }
}
