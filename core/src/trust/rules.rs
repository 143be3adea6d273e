//! The six criteria of Art. 21.2, one rule each.

use crate::assessment::{Rule, Severity};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

/// Art. 21.2.
pub(super) const D21_2: Provision = Provision::article(Instrument::Nd137, 21).clause(2);

const fn rule(
    id: &'static str,
    provisions: &'static [Provision],
    what: Text,
    readings: &'static [u8],
) -> Rule {
    Rule { id, provisions, severity: Severity::Required, what, readings }
}

/// Criterion a.
pub(super) static LEVEL: Rule = rule(
    "nd137.d21.k2.a.r01",
    &[D21_2.point(Letter::A)],
    text("việc bảo đảm an toàn theo cấp độ", "security by level"),
    &[19, 20, 33],
);
/// Criterion b.
pub(super) static PERSONAL: Rule = rule(
    "nd137.d21.k2.b.r01",
    &[D21_2.point(Letter::B)],
    text(
        "cam kết chỉ thu thập, lưu trữ dữ liệu cá nhân khi được đồng ý",
        "the commitment to collect and store personal data only with consent",
    ),
    &[19, 20, 33],
);
/// Criterion c.
pub(super) static ENCRYPTION: Rule = rule(
    "nd137.d21.k2.c.r01",
    &[D21_2.point(Letter::C)],
    text(
        "mã hóa đường truyền bằng thuật toán an toàn, chứng thư số do bên thứ ba tin cậy cấp",
        "encryption in transit by safe algorithms, with a trusted third party's certificate",
    ),
    &[19, 20, 33],
);
/// Criterion d.
pub(super) static LIST: Rule = rule(
    "nd137.d21.k2.d.r01",
    &[D21_2.point(Letter::D)],
    text(
        "tên miền và địa chỉ máy chủ không thuộc danh sách khuyến cáo",
        "a domain and server address that are not on the warning list",
    ),
    &[19, 20, 33],
);
/// Criterion đ.
pub(super) static CONTENT: Rule = rule(
    "nd137.d21.k2.dd.r01",
    &[D21_2.point(Letter::Dd)],
    text(
        "trang không có liên kết độc hại, mã độc, thông tin gây hại",
        "a site without malicious links, malware or harmful information",
    ),
    &[19, 20, 33],
);
/// Criterion e.
pub(super) static CONTACT: Rule = rule(
    "nd137.d21.k2.e.r01",
    &[D21_2.point(Letter::E)],
    text(
        "đầu mối công khai tiếp nhận vấn đề an toàn thông tin",
        "a public contact for information security problems",
    ),
    &[19, 20, 33],
);

/// The letters of the criteria.
pub(super) const LETTERS: [&str; 6] = ["a", "b", "c", "d", "dd", "e"];

/// The criteria in the order of the law.
pub(super) static RULES: [&Rule; 6] = [&LEVEL, &PERSONAL, &ENCRYPTION, &LIST, &CONTENT, &CONTACT];
