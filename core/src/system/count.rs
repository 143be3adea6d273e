//! Counts as callers write them: JSON integers, or decimal strings where a number is too
//! large for the language at hand (JavaScript rounds past 2^53).

use crate::Error;
use crate::json::{Fault, Node, Read, Value, deserialize_by_read};
use crate::text::{Arg, Text, text};

/// The longest count in digits. Twelve of them, times 25, still fit in 128 bits.
const MOST_DIGITS: usize = 36;

/// A count, read leniently: what is wrong with it is said where its place is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Count {
    /// A whole number of at most 36 digits.
    Whole(u128),
    /// `null`: nobody has said.
    #[default]
    Unknown,
    /// Not a count.
    Bad(Flaw),
}

/// What is wrong with a number that was meant as a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Below zero.
    Negative,
    /// A fraction, or an integer that JSON readers round: 2^64 or more, not written as a string.
    NotWhole,
    /// A string with something other than digits in it.
    NotDigits,
    /// More than 36 digits.
    TooLong,
}

impl Flaw {
    fn text(self) -> Text {
        match self {
            Self::Negative => text(
                "số lượng không được âm",
                "a count cannot be negative; give a whole number from 0",
            ),
            Self::NotWhole => text(
                "số lượng phải là số nguyên; số từ 2^64 trở lên viết thành chuỗi chữ số",
                "a count is a whole number; write one of 2^64 or more as a string of digits",
            ),
            Self::NotDigits => text(
                "chuỗi số lượng chỉ gồm các chữ số 0-9, không dấu phân cách",
                "a count written as a string has the digits 0-9 only, without separators",
            ),
            Self::TooLong => {
                text("số lượng dài quá 36 chữ số", "the count has more than 36 digits")
            }
        }
    }
}

impl Count {
    /// The number, `None` where it is unknown.
    ///
    /// # Errors
    /// `invalid_request` at `at` where it is not a count.
    pub fn known(self, at: impl FnOnce() -> String) -> Result<Option<u128>, Error> {
        match self {
            Self::Whole(n) => Ok(Some(n)),
            Self::Unknown => Ok(None),
            Self::Bad(flaw) => Err(Error::invalid(at(), flaw.text(), &[])),
        }
    }

    fn digits(written: &str) -> Self {
        let unsigned = written.strip_prefix('-').unwrap_or(written);
        if unsigned.is_empty() || !unsigned.bytes().all(|b| b.is_ascii_digit()) {
            Self::Bad(Flaw::NotDigits)
        } else if unsigned.len() < written.len() {
            Self::Bad(Flaw::Negative)
        } else if written.len() > MOST_DIGITS {
            Self::Bad(Flaw::TooLong)
        } else {
            written.parse().map_or(Self::Bad(Flaw::TooLong), Self::Whole)
        }
    }
}

impl From<u64> for Count {
    fn from(n: u64) -> Self {
        Self::Whole(u128::from(n))
    }
}

/// Every JSON value that can be meant as a count.
impl Read for Count {
    fn read(node: Node<'_, '_>) -> Result<Self, Fault> {
        Ok(match node.value {
            Value::Null => Self::Unknown,
            Value::Unsigned(given) => Self::from(*given),
            Value::Signed(given) => {
                u64::try_from(*given).map_or(Self::Bad(Flaw::Negative), Self::from)
            }
            Value::Float(given) if *given < 0.0 => Self::Bad(Flaw::Negative),
            Value::Float(_) => Self::Bad(Flaw::NotWhole),
            Value::Text(written) => Self::digits(written),
            _ => {
                return Err(node.refused(text(
                    "một số nguyên, một chuỗi chữ số hoặc `null`",
                    "a whole number, a string of digits or `null`",
                )));
            }
        })
    }
}

deserialize_by_read!(Count);

/// A population: a count that must be given and may not be 0.
///
/// # Errors
/// `invalid_request` at `at`.
pub(super) fn positive(count: Count, at: &str) -> Result<u128, Error> {
    const ZERO: Text =
        text("dân số phải lớn hơn 0; {given}", "a population is greater than 0; {given}");
    let given = match count.known(|| at.to_owned())? {
        Some(0) => text("đang là 0", "this one is 0"),
        None => text("chưa có giá trị", "none is given"),
        Some(value) => return Ok(value),
    };
    Err(Error::invalid(at.to_owned(), ZERO, &[("given", Arg::Text(given))]))
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A whole number from 0; past 2^53 as a string of digits; null if unknown.",
            "anyOf": [
                {"type": "integer", "minimum": 0},
                {"type": "string", "pattern": "^[0-9]{1,36}$"},
                {"type": "null"}
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Count {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn counts_are_exact_at_any_size() {
        assert_eq!(read("0"), Count::Whole(0));
        assert_eq!(read("18446744073709551615"), Count::Whole(u128::from(u64::MAX)));
        assert_eq!(read("\"18446744073709551616\""), Count::Whole(1 << 64));
        assert_eq!(read("\"007\""), Count::Whole(7));
        let longest = "9".repeat(MOST_DIGITS);
        assert_eq!(read(&format!("\"{longest}\"")), Count::Whole(10u128.pow(36) - 1));
        // Twelve of the longest, times 25, fit: no check after this one can fail.
        assert!((10u128.pow(36) - 1).checked_mul(12 * 25).is_some());
    }

    #[test]
    fn what_is_no_count_is_told_apart() {
        for (json, flaw) in [
            ("-1", Flaw::Negative),
            ("-1.5", Flaw::Negative),
            ("\"-1\"", Flaw::Negative),
            ("1.5", Flaw::NotWhole),
            ("1.0", Flaw::NotWhole),
            ("18446744073709551616", Flaw::NotWhole),
            ("1e3", Flaw::NotWhole),
            ("\"\"", Flaw::NotDigits),
            ("\"-\"", Flaw::NotDigits),
            ("\"1,000\"", Flaw::NotDigits),
            ("\" 1\"", Flaw::NotDigits),
            ("\"١\"", Flaw::NotDigits),
            ("\"1000000000000000000000000000000000000\"", Flaw::TooLong),
        ] {
            assert_eq!(read(json), Count::Bad(flaw), "{json}");
        }
        assert_eq!(read("null"), Count::Unknown);
        assert!(serde_json::from_str::<Count>("true").is_err());
        assert!(serde_json::from_str::<Count>("[]").is_err());
    }
}
