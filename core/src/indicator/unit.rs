//! When two spellings are one unit of measurement (đơn vị tính, Art. 10.4.d).
//!
//! Names of units do not depend on case ("Người", "người"), but symbols of the International System
//! do: a megawatt (`MW`) is not a milliwatt (`mW`), nor a megabyte (`MB`) a megabit (`Mb`).

use crate::text::{name_key, tidy};

/// What two symbols are written as that differ by nothing but case.
const SYMBOLS: [&str; 35] = [
    "bps", "gb", "gbps", "kb", "kbps", "ma", "mah", "mb", "mbar", "mbit", "mbps", "mbq", "mcal",
    "mev", "mg", "mhz", "mj", "ml", "mm", "mn", "mpa", "ms", "msv", "mt", "mv", "mva", "mvar",
    "mw", "mwh", "mwp", "pa", "pb", "ph", "tb", "tbps",
];

/// A form for comparing units: as [`name_key`], with the case of what is two symbols, or a letter
/// alone (`M`, a million, and `m`, a metre).
pub(super) fn unit_key(unit: &str) -> String {
    let unit = tidy(unit);
    let mut key = name_key(&unit);
    for word in unit.split(|c: char| c.is_ascii() && !c.is_ascii_alphabetic()) {
        if unit.len() == 1 || SYMBOLS.iter().any(|symbol| symbol.eq_ignore_ascii_case(word)) {
            key.push('\n');
            // Kilo is often written `K`, and litre `L`: no other of these symbols has them.
            key.extend(
                word.chars()
                    .map(|c| if matches!(c, 'K' | 'L') { c.to_ascii_lowercase() } else { c }),
            );
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_parts_symbols_and_not_names() {
        for same in [
            ["Người", "người"],
            ["NGHÌN HỒ SƠ", "nghìn  hồ sơ"],
            ["%", "%"],
            ["Km", "km"],
            ["KM2", "km2"],
            ["Kg", "kg"],
            ["KG", "kg"],
            ["Ha", "ha"],
            ["HA", "ha"],
            ["Con", "con"],
            ["USD", "usd"],
            ["Tỷ VND", "tỷ vnd"],
            ["kWh", "KWh"],
            ["KWH", "kwh"],
            ["mL", "ml"],
            ["L", "l"],
            ["KB", "kB"],
            ["Hz", "HZ"],
            ["Lượt/Người", "lượt/người"],
            ["Uỷ ban", "Ủy ban"],
            ["Cm", "cm"],
            ["M2", "m2"],
            ["đồng/M³", "đồng/m³"],
        ] {
            assert_eq!(unit_key(same[0]), unit_key(same[1]), "{same:?}");
        }
        for apart in [
            ["MW", "mW"],
            ["MWh", "mWh"],
            ["MB", "Mb"],
            ["MBps", "Mbps"],
            ["kB", "kb"],
            ["Mg", "mg"],
            ["Pa", "pA"],
            ["MPa", "mPa"],
            ["Mbit/s", "mbit/s"],
            ["ML", "ml"],
            ["M", "m"],
            ["t", "T"],
            ["Người", "Nguời"],
            ["Tấn", "Tần"],
            ["Triệu MW", "triệu mW"],
        ] {
            assert_ne!(unit_key(apart[0]), unit_key(apart[1]), "{apart:?}");
        }
    }
}
