//! Exact decimal numbers: sums of an indicator's parts are compared to the last digit.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::Error;
use crate::json::{Fault, Node, Read, Value, deserialize_by_read};
use crate::text::{Text, text};

/// Digits after the point.
const SCALE: usize = 12;
/// Most digits before the point: a sum of 10⁵ of the greatest still fits in 128 bits.
const MOST_WHOLE: usize = 20;

/// A decimal number of at most 20 digits before the point and 12 after it, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Decimal(i128);

/// A number as a request gives it, read leniently: what is wrong with it is said where its
/// place is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Number {
    /// A number.
    Known(Decimal),
    /// `null`: nobody has said.
    #[default]
    Unknown,
    /// A fraction that is not written as a text: JSON readers round it.
    Rounded,
    /// Not a decimal number.
    Malformed,
}

impl Decimal {
    /// Reads digits with at most one point: `12`, `-0.5`. No separators, no exponent.
    pub fn parse(written: &str) -> Option<Self> {
        let (negative, unsigned) = match written.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > MOST_WHOLE || fraction.len() > SCALE {
            return None;
        }
        if !digits(whole) || !digits(fraction) {
            return None;
        }
        let joined = format!("{whole}{fraction:0<SCALE$}");
        let value: i128 = joined.parse().ok()?;
        Some(Self(if negative { value.checked_neg()? } else { value }))
    }

    /// The sum, `None` past 128 bits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference without its sign, `None` past 128 bits.
    pub fn distance(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0)?.checked_abs().map(Self)
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.0 < 0
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = format!("{:0>width$}", self.0.unsigned_abs(), width = SCALE.saturating_add(1));
        let point = digits.len().saturating_sub(SCALE);
        let (whole, fraction) = digits.split_at_checked(point).unwrap_or((&digits, ""));
        let sign = if self.is_negative() { "-" } else { "" };
        match fraction.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            fraction => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Number {
    /// The number, `None` where it is unknown.
    ///
    /// # Errors
    /// `invalid_request` at `at` where it is not a number.
    pub fn known(self, at: impl FnOnce() -> String) -> Result<Option<Decimal>, Error> {
        const ROUNDED: Text = text(
            "số có phần thập phân viết thành chuỗi, ví dụ \"12.5\", để không bị làm tròn",
            "write a number with a fraction as a text, such as \"12.5\", so that nothing rounds it",
        );
        const MALFORMED: Text = text(
            "số chỉ gồm chữ số và một dấu chấm thập phân, tối đa 20 chữ số trước và 12 chữ số sau dấu chấm",
            "a number has digits and at most one decimal point, up to 20 digits before and 12 after it",
        );
        match self {
            Self::Known(value) => Ok(Some(value)),
            Self::Unknown => Ok(None),
            Self::Rounded => Err(Error::invalid(at(), ROUNDED, &[])),
            Self::Malformed => Err(Error::invalid(at(), MALFORMED, &[])),
        }
    }
}

impl Read for Number {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        let parsed = |written: &str| Decimal::parse(written).map_or(Self::Malformed, Self::Known);
        Ok(match node.value {
            Value::Null => Self::Unknown,
            Value::Unsigned(given) => parsed(&given.to_string()),
            Value::Signed(given) => parsed(&given.to_string()),
            Value::Float(_) => Self::Rounded,
            Value::Text(written) => parsed(written),
            _ => {
                return Err(node.refused(text(
                    "một số nguyên, một chuỗi số thập phân hoặc `null`",
                    "a whole number, a decimal number as a string, or `null`",
                )));
            }
        })
    }
}

deserialize_by_read!(Number);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Decimal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"})
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DecimalNumber".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A whole number, or a decimal number as a string; null if unknown.",
            "anyOf": [
                {"type": "integer", "format": "int64"},
                {"type": "string", "pattern": "^-?[0-9]{1,20}(\\.[0-9]{1,12})?$"},
                {"type": "null"}
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_and_print_as_short_as_they_can() {
        for (written, printed) in [
            ("0", "0"),
            ("-0", "0"),
            ("007", "7"),
            ("12.50", "12.5"),
            ("-0.000000000001", "-0.000000000001"),
            ("99999999999999999999.999999999999", "99999999999999999999.999999999999"),
        ] {
            assert_eq!(Decimal::parse(written).unwrap().to_string(), printed, "{written}");
        }
        for bad in
            ["", "-", ".5", "5.", "1,5", "1.2.3", "1e3", "+1", " 1", "0.0000000000001", "٣", "--1"]
        {
            assert_eq!(Decimal::parse(bad), None, "{bad}");
        }
        assert_eq!(Decimal::parse(&"9".repeat(21)), None);
    }

    #[test]
    fn a_tenth_ten_times_is_one() {
        let tenth = Decimal::parse("0.1").unwrap();
        let sum = (0..10).fold(Decimal::default(), |sum, _| sum.checked_add(tenth).unwrap());
        assert_eq!(sum, Decimal::parse("1").unwrap());
        assert_eq!(sum.distance(tenth).unwrap().to_string(), "0.9");
    }

    #[test]
    fn json_fractions_are_noticed() {
        let read = |json: &str| serde_json::from_str::<Number>(json).unwrap();
        assert_eq!(read("1.5"), Number::Rounded);
        assert_eq!(read("1e3"), Number::Rounded);
        assert_eq!(read("null"), Number::Unknown);
        assert_eq!(read("\"1,5\""), Number::Malformed);
        assert_eq!(read("-7"), Number::Known(Decimal::parse("-7").unwrap()));
    }
}
