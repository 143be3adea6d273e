//! State bodies: the decree's own name, and who does that work on a given day.

use chrono::NaiveDate;
use serde::Serialize;

use super::day;
use crate::text::{Bilingual, Text, text};

/// Work that the decree gives to a ministry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// State management of electronic transactions, digital transformation (Arts 6, 8, 17, 18).
    ElectronicTransactions,
    /// Network information security and the trust mark (Arts 11.2.b, 21).
    NetworkSecurity,
    /// Pay of experts (Art. 14.5).
    Labour,
}

/// A body as the decree names it and as it is called on a given day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Body {
    /// The name in the decree.
    pub decree_name: Bilingual,
    /// The name of the body that does the work on the day.
    pub name: Bilingual,
    /// False where the succession is not verified.
    pub verified: bool,
}

const MIC: Text =
    text("Bộ Thông tin và Truyền thông", "Ministry of Information and Communications");
const MOLISA: Text =
    text("Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs");
const MOST: Text = text("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology");
const MPS: Text = text("Bộ Công an", "Ministry of Public Security");
const MOHA: Text = text("Bộ Nội vụ", "Ministry of Home Affairs");

/// The ministries were reorganised on 1 March 2025.
const REORGANISED: NaiveDate = day(2025, 3, 1);

/// Who does this work on `as_of`.
pub fn body(role: Role, as_of: NaiveDate) -> Body {
    let (before, after, verified) = match role {
        Role::ElectronicTransactions => (MIC, MOST, true),
        Role::NetworkSecurity => (MIC, MPS, true),
        Role::Labour => (MOLISA, MOHA, false),
    };
    let changed = as_of >= REORGANISED;
    Body {
        decree_name: before.render(&[]),
        name: if changed { after } else { before }.render(&[]),
        verified: verified || !changed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ministry_is_named_by_the_day() {
        let before = body(Role::ElectronicTransactions, day(2025, 2, 28));
        assert_eq!(before.name, before.decree_name);
        let after = body(Role::ElectronicTransactions, day(2025, 3, 1));
        assert_eq!(after.name.vi, "Bộ Khoa học và Công nghệ");
        assert_eq!(after.decree_name.vi, "Bộ Thông tin và Truyền thông");
        assert_eq!(body(Role::NetworkSecurity, day(2026, 1, 1)).name.vi, "Bộ Công an");
        assert!(!body(Role::Labour, day(2026, 1, 1)).verified);
    }
}
