//! Laws, decrees and circulars, with the days on which they apply.

use chrono::NaiveDate;
use serde::Serialize;

use super::day;
use crate::text::{Bilingual, Text, text};

/// A legal instrument that the library cites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Instrument {
    /// Decree 137/2024/NĐ-CP, the decree that this library is about.
    Nd137,
    /// Law 20/2023/QH15 on electronic transactions (Luật Giao dịch điện tử).
    Luat20,
    /// Decree 30/2020/NĐ-CP on records work (công tác văn thư).
    Nd30,
    /// Decree 45/2020/NĐ-CP on administrative procedures online.
    Nd45,
    /// Decree 42/2022/NĐ-CP on online information and services, until 2026-06-30.
    Nd42,
    /// Decree 224/2026/NĐ-CP, which replaced Decree 42/2022/NĐ-CP.
    Nd224,
    /// Decree 85/2016/NĐ-CP on information security by level.
    Nd85,
    /// Law 116/2025/QH15 on cyber security.
    Luat116,
    /// Decree 331/2026/NĐ-CP on information security by level.
    Nd331,
    /// Decree 13/2023/NĐ-CP on personal data.
    Nd13,
    /// Law 91/2025/QH15 on personal data.
    Luat91,
    /// Decree 356/2025/NĐ-CP on personal data.
    Nd356,
    /// Decree 68/2024/NĐ-CP on the public service's specialised digital signature.
    Nd68,
    /// Decree 23/2025/NĐ-CP on electronic signatures and trust services.
    Nd23,
    /// Circular 12/2025/TT-BKHCN on the reporting system of Art. 18.4.
    Tt12,
    /// Law 20/2026/QH16, which renames ministries in older laws.
    Luat20Of2026,
    /// Circular 01/2023/TT-VPCP on electronic files of administrative procedures.
    Tt01,
}

/// How sure the library is of a fact about an instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The wording was seen.
    Wording,
    /// A secondary source says so.
    SecondarySource,
    /// Not verified.
    Unverified,
}

struct Row {
    instrument: Instrument,
    slug: &'static str,
    number: &'static str,
    kind: Text,
    governs: Text,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    certainty: Certainty,
}

const DECREE: Text = text("Nghị định", "Decree");
const LAW: Text = text("Luật", "Law");
const CIRCULAR: Text = text("Thông tư", "Circular");

use Certainty::{SecondarySource, Unverified, Wording};

#[rustfmt::skip]
const TABLE: &[Row] = &[
    Row { instrument: Instrument::Nd137, slug: "nd137", number: "137/2024/NĐ-CP", kind: DECREE,
        governs: text("giao dịch điện tử của cơ quan nhà nước", "electronic transactions of state agencies"),
        from: Some(super::IN_FORCE), until: None, certainty: Wording },
    Row { instrument: Instrument::Luat20, slug: "luat20", number: "20/2023/QH15", kind: LAW,
        governs: text("giao dịch điện tử", "electronic transactions"),
        from: Some(day(2024, 7, 1)), until: None, certainty: Wording },
    Row { instrument: Instrument::Nd30, slug: "nd30", number: "30/2020/NĐ-CP", kind: DECREE,
        governs: text("công tác văn thư, các hình thức bản sao", "records work, forms of copy"),
        from: Some(day(2020, 3, 5)), until: None, certainty: Unverified },
    Row { instrument: Instrument::Nd45, slug: "nd45", number: "45/2020/NĐ-CP", kind: DECREE,
        governs: text("thủ tục hành chính trên môi trường điện tử", "administrative procedures online"),
        from: Some(day(2020, 5, 22)), until: None, certainty: Unverified },
    Row { instrument: Instrument::Nd42, slug: "nd42", number: "42/2022/NĐ-CP", kind: DECREE,
        governs: text("thông tin và dịch vụ công trực tuyến", "online information and services"),
        from: Some(day(2022, 8, 15)), until: Some(day(2026, 6, 30)), certainty: Wording },
    Row { instrument: Instrument::Nd224, slug: "nd224", number: "224/2026/NĐ-CP", kind: DECREE,
        governs: text("thông tin và dịch vụ công trực tuyến", "online information and services"),
        from: Some(day(2026, 7, 1)), until: None, certainty: Wording },
    Row { instrument: Instrument::Nd85, slug: "nd85", number: "85/2016/NĐ-CP", kind: DECREE,
        governs: text("an toàn hệ thống thông tin theo cấp độ", "information security by level"),
        from: Some(day(2016, 7, 1)), until: Some(day(2026, 6, 30)), certainty: SecondarySource },
    Row { instrument: Instrument::Luat116, slug: "luat116", number: "116/2025/QH15", kind: LAW,
        governs: text("an ninh mạng", "cyber security"),
        from: Some(day(2026, 7, 1)), until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Nd331, slug: "nd331", number: "331/2026/NĐ-CP", kind: DECREE,
        governs: text("bảo đảm an ninh mạng theo cấp độ", "security by level under the cyber security law"),
        from: Some(day(2026, 8, 19)), until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Nd13, slug: "nd13", number: "13/2023/NĐ-CP", kind: DECREE,
        governs: text("bảo vệ dữ liệu cá nhân", "personal data protection"),
        from: Some(day(2023, 7, 1)), until: Some(day(2025, 12, 31)), certainty: SecondarySource },
    Row { instrument: Instrument::Luat91, slug: "luat91", number: "91/2025/QH15", kind: LAW,
        governs: text("bảo vệ dữ liệu cá nhân", "personal data protection"),
        from: Some(day(2026, 1, 1)), until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Nd356, slug: "nd356", number: "356/2025/NĐ-CP", kind: DECREE,
        governs: text("bảo vệ dữ liệu cá nhân", "personal data protection"),
        from: Some(day(2026, 1, 1)), until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Nd68, slug: "nd68", number: "68/2024/NĐ-CP", kind: DECREE,
        governs: text("chữ ký số chuyên dùng công vụ", "the public service's digital signature"),
        from: None, until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Nd23, slug: "nd23", number: "23/2025/NĐ-CP", kind: DECREE,
        governs: text("chữ ký điện tử và dịch vụ tin cậy", "electronic signatures and trust services"),
        from: None, until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Tt12, slug: "tt12", number: "12/2025/TT-BKHCN", kind: CIRCULAR,
        governs: text("hệ thống tiếp nhận dữ liệu giao dịch điện tử", "the system that receives e-transaction reports"),
        from: Some(day(2026, 1, 1)), until: None, certainty: Wording },
    Row { instrument: Instrument::Luat20Of2026, slug: "luat20-2026", number: "20/2026/QH16", kind: LAW,
        governs: text("sửa tên bộ trong các luật đã ban hành", "ministry names in older laws"),
        from: Some(day(2027, 3, 1)), until: None, certainty: SecondarySource },
    Row { instrument: Instrument::Tt01, slug: "tt01", number: "01/2023/TT-VPCP", kind: CIRCULAR,
        governs: text("hồ sơ điện tử trong giải quyết thủ tục hành chính", "electronic files of administrative procedures"),
        from: None, until: None, certainty: SecondarySource },
];

impl Instrument {
    fn row(self) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.instrument == self)
    }

    /// The machine form: `nd137`, `luat20`, …
    pub fn slug(self) -> &'static str {
        self.row().map_or("", |row| row.slug)
    }

    /// The instrument with this machine form.
    pub fn from_slug(slug: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.slug == slug).map(|row| row.instrument)
    }

    /// Kind and number, such as "Nghị định 137/2024/NĐ-CP" and "Decree 137/2024/NĐ-CP".
    pub fn title(self) -> Bilingual {
        let (kind, number) = self.named();
        Bilingual { en: format!("{} {number}", kind.en), vi: format!("{} {number}", kind.vi) }
    }

    /// The number alone: `137/2024/NĐ-CP`.
    pub fn number(self) -> &'static str {
        self.row().map_or("", |row| row.number)
    }

    /// Kind and number apart, for writing without a copy.
    pub(super) fn named(self) -> (Text, &'static str) {
        self.row().map_or((DECREE, ""), |row| (row.kind, row.number))
    }

    /// Whether the instrument applies on a day; `None` where the library does not know
    /// the day on which it took effect.
    pub fn in_force(self, as_of: NaiveDate) -> Option<bool> {
        let row = self.row()?;
        let started = row.from? <= as_of;
        Some(started && row.until.is_none_or(|last| as_of <= last))
    }

    /// The first day on which it applies, where known.
    pub fn from(self) -> Option<NaiveDate> {
        self.row().and_then(|row| row.from)
    }

    /// The last day on which it applies, inclusive; `None` while it has no end.
    pub fn until(self) -> Option<NaiveDate> {
        self.row().and_then(|row| row.until)
    }
}

pub(super) fn all() -> impl Iterator<Item = Instrument> {
    TABLE.iter().map(|row| row.instrument)
}

/// What the library knows of an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InstrumentInfo {
    /// How sure the dates are.
    pub certainty: Certainty,
    /// First day on which it applies, if known.
    pub from: Option<NaiveDate>,
    /// What it governs here.
    pub governs: Bilingual,
    /// Machine form.
    pub id: &'static str,
    /// Whether it applies on the day asked for; absent when unknown.
    pub in_force: Option<bool>,
    /// Kind and number.
    pub title: Bilingual,
    /// Last day on which it applies, inclusive.
    pub until: Option<NaiveDate>,
}

/// All instruments, in the order of the table.
pub fn describe_instruments(as_of: NaiveDate) -> Vec<InstrumentInfo> {
    TABLE
        .iter()
        .map(|row| InstrumentInfo {
            certainty: row.certainty,
            from: row.from,
            governs: row.governs.render(&[]),
            id: row.slug,
            in_force: row.instrument.in_force(as_of),
            title: row.instrument.title(),
            until: row.until,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_has_one_row_with_real_days() {
        for row in TABLE {
            assert_eq!(Instrument::from_slug(row.slug), Some(row.instrument));
            for date in [row.from, row.until].into_iter().flatten() {
                assert_ne!(date, NaiveDate::MIN, "{}", row.slug);
            }
        }
        let slugs: std::collections::BTreeSet<_> = TABLE.iter().map(|row| row.slug).collect();
        assert_eq!(slugs.len(), TABLE.len());
    }

    #[test]
    fn last_days_are_inclusive() {
        let nd42 = Instrument::Nd42;
        assert_eq!(nd42.in_force(day(2026, 6, 30)), Some(true));
        assert_eq!(nd42.in_force(day(2026, 7, 1)), Some(false));
        assert_eq!(Instrument::Nd224.in_force(day(2026, 6, 30)), Some(false));
        assert_eq!(Instrument::Nd224.in_force(day(2026, 7, 1)), Some(true));
        assert_eq!(Instrument::Nd137.in_force(day(2024, 10, 22)), Some(false));
        assert_eq!(Instrument::Nd137.in_force(day(2024, 10, 23)), Some(true));
        assert_eq!(Instrument::Nd68.in_force(day(2026, 1, 1)), None);
    }
}
