//! When two spellings are one unit of measurement (đơn vị tính, Art. 10.4.d).
//!
//! Names of units do not depend on case ("Người", "người"), but symbols of the International System
//! do: a megawatt (`MW`) is not a milliwatt (`mW`), nor a megabyte (`MB`) a megabit (`Mb`).

use crate::text::{name_key, tidy};

/// What two symbols are written as that differ by nothing but case.
const SYMBOLS: [&str; 34] = [
    "bps", "gb", "gbps", "kb", "kbps", "ma", "mah", "mb", "mbar", "mbit", "mbps", "mbq", "mcal",
    "mev", "mg", "mhz", "mj", "ml", "mm", "mn", "mpa", "ms", "msv", "mt", "mv", "mva", "mvar",
    "mw", "mwh", "mwp", "pa", "pb", "tb", "tbps",
];

/// A form for comparing units: as [`name_key`], with the case by which a symbol is one of two (milli or
/// mega, pico or peta, bit or byte), and that of a letter alone (`M`, a million, and `m`, a metre).
pub(super) fn unit_key(unit: &str) -> String {
    let unit = tidy(unit);
    let mut key = name_key(&unit);
    for word in unit.split(|c: char| c.is_ascii() && !c.is_ascii_alphabetic()) {
        let symbol = SYMBOLS.iter().find(|symbol| symbol.eq_ignore_ascii_case(word));
        if symbol.is_none() && unit.len() > 1 {
            continue;
        }
        key.push('\n');
        let of_bits = symbol.is_some_and(|symbol| symbol.ends_with('b') || symbol.ends_with("bps"));
        key.extend(word.char_indices().map(|(at, c)| match c {
            'B' if of_bits => c,
            'M' | 'P' if at == 0 => c,
            // Litre is often written `L`.
            _ if symbol.is_some() || c == 'L' => c.to_ascii_lowercase(),
            _ => c,
        }));
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
            ["MHz", "Mhz"],
            ["MHz", "MHZ"],
            ["MPa", "Mpa"],
            ["MWh", "MWH"],
            ["MWh", "Mwh"],
            ["MW", "Mw"],
            ["MVA", "Mva"],
            ["Mbit/s", "MBIT/s"],
            ["pH", "PH"],
            ["kWp", "KWP"],
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
