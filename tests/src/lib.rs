//! What the generators and the vector runner share.

pub mod shape;
pub mod signatures;

use nd137::wire::Table;

/// Every operation that a binding offers.
pub static TABLE: Table = nd137_pdf::wire::TABLE;

/// Outcomes that a rule cannot have, with the reason: rule, outcome, why.
pub const CANNOT: &[(&str, &str, &str)] = &[
    ("nd137.d17.k4.r01", "not_met", "wanting data are undetermined, never a failure (reading 23)"),
    ("nd137.d15.k2.r01", "not_met", "whoever the owner is belongs to one of the three classes"),
    (
        "nd137.d16.k1.r02",
        "not_met",
        "point đ takes every other field; denying it too is left to a person",
    ),
    ("nd137.d18.k2.r04", "not_met", "a name that is not given is missing, not wrong (reading 23)"),
    ("nd137.d4.k1.b.r01", "met", "other law prescribes it; a person has to look (reading 15)"),
    ("nd137.d4.k1.b.r01", "not_met", "other law prescribes it; a person has to look (reading 15)"),
    ("luat20.d12.k1.a.r02", "undetermined", "a QR code is given and compared, or not given"),
    ("luat20.d12.k1.a.r03", "undetermined", "a text is given and compared, or not given"),
    ("luat20.d12.k1.a.r06", "met", "the library verifies no signature"),
    ("luat20.d12.k1.a.r06", "not_met", "the library verifies no signature"),
    ("luat20.d12.k1.a.r06", "undetermined", "the library verifies no signature"),
    ("nd137.d17.k2.r02", "not_met", "two figures that disagree are left to a person (reading 26)"),
    (
        "luat20.d12.k1.a.r07",
        "not_applicable",
        "every document that is verified has bytes to compare",
    ),
    ("luat20.d12.k1.a.r07", "undetermined", "the document itself is at hand: nothing is unknown"),
    ("luat20.d12.k1.c.r01", "not_applicable", "a mark is always asked for (reading 12)"),
    ("luat20.d12.k1.c.r01", "undetermined", "the document itself is at hand: nothing is unknown"),
];
