//! Whom a provision binds, which bodies it names, and which instruments it refers to.

use crate::law::{Instrument, Role};
use crate::text::{Text, text};

const AGENCY: Text = text("cơ quan nhà nước", "state agencies");
const MINISTRY: Text = text(
    "bộ, ngành và Ủy ban nhân dân cấp tỉnh",
    "ministries, agencies of the Government and provinces",
);
const MIC: Text = text("bộ quản lý giao dịch điện tử", "the ministry for electronic transactions");
const OFFICE: Text = text("Văn phòng Chính phủ", "the Government Office");
const OWNER: Text = text("chủ quản hệ thống thông tin", "owners of information systems");
const PLATFORM: Text =
    text("chủ quản nền tảng số trung gian", "owners of intermediary digital platforms");
const CONVERTER: Text = text("bên thực hiện chuyển đổi", "whoever converts a document");
const CONVERTING: Text = text("chủ quản hệ thống chuyển đổi", "owners of converting systems");
const ANYONE: Text = text(
    "cơ quan, tổ chức, cá nhân liên quan",
    "the agencies, organisations and persons concerned",
);

/// By the machine form of a provision, or of one that holds it; the longest wins.
#[rustfmt::skip]
static BINDS: &[(&str, Text)] = &[
    ("nd137.d4", CONVERTER), ("nd137.d4.k2", CONVERTING),
    ("nd137.d5", CONVERTER), ("nd137.d5.k3", CONVERTING),
    ("nd137.d6", AGENCY), ("nd137.d6.k2.a", MINISTRY), ("nd137.d6.k2.b", MIC),
    ("nd137.d6.k3", text("chủ quản hệ thống phục vụ cơ quan nhà nước", "owners of systems that serve state agencies")),
    ("nd137.d7", AGENCY), ("nd137.d8", AGENCY),
    ("nd137.d8.k6", MINISTRY), ("nd137.d8.k7", MIC), ("nd137.d8.k8", OFFICE),
    ("nd137.d9", AGENCY),
    ("nd137.d10", AGENCY), ("nd137.d10.k1", text("người đứng đầu cơ quan nhà nước", "heads of state agencies")),
    ("nd137.d10.k2", text("bộ, cơ quan ngang bộ và Ủy ban nhân dân cấp tỉnh", "ministries, ministerial-level agencies and provinces")),
    ("nd137.d10.k3.a", OFFICE), ("nd137.d10.k3.b", text("bộ, ngành", "ministries and agencies of the Government")),
    ("nd137.d10.k3.c", text("Ủy ban nhân dân cấp tỉnh", "provinces")),
    ("nd137.d10.k6", text("chủ quản hệ thống phục vụ chỉ đạo, điều hành", "owners of direction systems")),
    ("nd137.d11", MINISTRY), ("nd137.d11.k1", OFFICE), ("nd137.d11.k2", MIC),
    ("nd137.d11.k2.b", text("bộ quản lý an toàn thông tin mạng", "the ministry for network security")),
    ("nd137.d12", MINISTRY),
    ("nd137.d12.k2", text("tổ chức, cá nhân được giám sát, kiểm tra", "organisations and persons that are supervised")),
    ("nd137.d13", text("chủ quản hệ thống trong cơ quan nhà nước", "owners of systems in state agencies")),
    ("nd137.d14", text("cơ quan nhà nước thuê chuyên gia", "state agencies that hire experts")),
    ("nd137.d15", OWNER), ("nd137.d16", OWNER),
    ("nd137.d16.k2", text("bộ trưởng, thủ trưởng cơ quan ngang bộ, chủ tịch Ủy ban nhân dân cấp tỉnh", "ministers, heads of ministerial-level agencies, chairs of provinces")),
    ("nd137.d17", OWNER), ("nd137.d17.k5", MIC),
    ("nd137.d18", PLATFORM), ("nd137.d18.k3", AGENCY), ("nd137.d18.k4", MIC),
    ("nd137.d19", text("chủ quản nền tảng số trung gian quy mô lớn và rất lớn", "owners of large and very large intermediary platforms")),
    ("nd137.d20", text("chủ quản nền tảng số trung gian quy mô rất lớn", "owners of very large intermediary platforms")),
    ("nd137.d21", OWNER), ("nd137.d23", CONVERTING),
    ("luat20.d12", CONVERTER), ("luat20.d13", text("bên lưu trữ thông điệp dữ liệu", "whoever stores data messages")),
    ("luat20.d21", OWNER), ("luat20.d47", PLATFORM), ("luat20.d47.k1", OWNER),
    ("nd42", AGENCY), ("nd45", AGENCY), ("nd30", CONVERTER),
];

/// The work of a ministry that a provision speaks of.
static ROLES: &[(&str, Role)] = &[
    ("nd137.d6.k2.b", Role::ElectronicTransactions),
    ("nd137.d8.k7", Role::ElectronicTransactions),
    ("nd137.d11.k2", Role::ElectronicTransactions),
    ("nd137.d11.k2.b", Role::NetworkSecurity),
    ("nd137.d13.k2.c", Role::NetworkSecurity),
    ("nd137.d14.k5", Role::Labour),
    ("nd137.d17.k5", Role::ElectronicTransactions),
    ("nd137.d18.k2", Role::ElectronicTransactions),
    ("nd137.d18.k4", Role::ElectronicTransactions),
    ("nd137.d19.k3", Role::ElectronicTransactions),
    ("nd137.d21.k2.d", Role::NetworkSecurity),
];

/// The other instruments that a provision refers to, old and new.
static REFERS: &[(&str, &[Instrument])] = &[
    ("nd137.d4", &[Instrument::Luat20]),
    ("nd137.d4.k1.b", &[Instrument::Nd30]),
    ("nd137.d4.k1.c", &[Instrument::Nd45]),
    ("nd137.d4.k2.dd", &[Instrument::Luat20, Instrument::Nd68, Instrument::Nd23]),
    ("nd137.d5", &[Instrument::Luat20]),
    ("nd137.d5.k2.b", &[Instrument::Nd30]),
    ("nd137.d5.k2.c", &[Instrument::Nd45]),
    ("nd137.d7.k2.a", &[Instrument::Nd42, Instrument::Nd224]),
    ("nd137.d8", &[Instrument::Nd45, Instrument::Nd42, Instrument::Nd224]),
    ("nd137.d9.k2", &[Instrument::Nd45]),
    ("nd137.d18", &[Instrument::Tt12]),
    ("nd137.d19", &[Instrument::Luat20]),
    ("nd137.d19.k3", &[Instrument::Luat20, Instrument::Tt12]),
    ("nd137.d20", &[Instrument::Luat20]),
    ("nd137.d21.k2.a", &[Instrument::Nd85, Instrument::Luat116, Instrument::Nd331]),
    ("nd137.d21.k2.b", &[Instrument::Nd13, Instrument::Luat91, Instrument::Nd356]),
];

/// The row of the longest form that is this one or holds it.
fn longest<T: Copy>(rows: &[(&str, T)], id: &str) -> Option<T> {
    rows.iter()
        .filter(|(form, _)| {
            id.strip_prefix(form).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
        .max_by_key(|(form, _)| form.len())
        .map(|(_, row)| *row)
}

/// Whom a provision binds.
pub(super) fn binds(id: &str) -> Text {
    longest(BINDS, id).unwrap_or(ANYONE)
}

/// The ministry's work that a provision speaks of.
pub(super) fn role(id: &str) -> Option<Role> {
    longest(ROLES, id)
}

/// The instruments that a provision refers to, whether in force or not.
pub(crate) fn refers(id: &str) -> &'static [Instrument] {
    longest(REFERS, id).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Provision;

    #[test]
    fn every_form_of_the_decree_is_a_provision() {
        let known: Vec<String> = crate::law::provisions().map(Provision::id).collect();
        let forms = BINDS.iter().map(|row| row.0).chain(ROLES.iter().map(|row| row.0));
        for form in forms.chain(REFERS.iter().map(|row| row.0)) {
            let ours = form.starts_with("nd137.");
            assert!(!ours || known.iter().any(|id| id == form), "{form}");
            assert!(ours || Instrument::from_slug(form.split('.').next().unwrap()).is_some());
        }
        for id in &known {
            let general = ["nd137.d1", "nd137.d2", "nd137.d22", "nd137.d24"];
            let article = id.split(".k").next().unwrap();
            let anyone = binds(id) == ANYONE;
            assert_eq!(anyone, general.contains(&article) || article == "nd137.d3", "{id}");
        }
    }

    #[test]
    fn the_longest_form_wins_and_a_form_ends_at_a_dot() {
        assert_eq!(binds("nd137.d6.k2.b"), MIC);
        assert_eq!(binds("nd137.d6.k2"), AGENCY);
        assert_eq!(binds("nd137.d11.k1.dd"), OFFICE);
        assert_eq!(role("nd137.d21.k2.dd"), None);
        assert_eq!(role("nd137.d21.k2.d"), Some(Role::NetworkSecurity));
    }
}
