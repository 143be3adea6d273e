//! Numbers as verdicts show them, written once in all three forms.

use super::template::{SHORT, Value};

/// Where the digits end: with the four groups of the largest number, and a block may begin at each
/// of them.
const END: usize = 16;

/// The numbers that this writes end here: a million million users are more than there are people.
const TOO_LARGE: u64 = 1_000_000_000_000;

/// The powers of ten up to there.
static POWERS: [u64; 13] = [
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
    10_000_000_000,
    100_000_000_000,
    TOO_LARGE,
];

/// A number in the forms of an [`Arg::Count`](crate::text::Arg::Count): digits alone, in English
/// groups and in Vietnamese groups.
pub(super) struct Digits {
    plain: [u8; END + SHORT],
    english: [u8; END + SHORT],
    vietnamese: [u8; END + SHORT],
    /// How many bytes there are of the first form, and of the other two.
    length: (usize, usize),
}

/// Every group of three digits with the separator before it.
static GROUPS: [[u8; 4]; 1000] = groups();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "the compiler runs it: a slip ends the build"
)]
const fn groups() -> [[u8; 4]; 1000] {
    let mut groups = [*b",000"; 1000];
    let mut n = 0;
    while n < 1000 {
        groups[n] =
            [b',', b'0' + (n / 100) as u8, b'0' + (n / 10 % 10) as u8, b'0' + (n % 10) as u8];
        n += 1;
    }
    groups
}

impl Digits {
    pub(super) const NONE: Self = {
        let none = [0; END + SHORT];
        Self { plain: none, english: none, vietnamese: none, length: (0, 0) }
    };

    /// Writes a number where it stays: to move what was just written stalls the processor. Every
    /// number takes the same steps, for how many groups it has cannot be foreseen.
    #[inline]
    pub(super) fn set(&mut self, number: u64) -> Option<()> {
        if number >= TOO_LARGE {
            return None;
        }
        let (high, low) = (number / 1_000_000, number % 1_000_000);
        let groups = [low % 1000, low / 1000, high % 1000, high / 1000].map(group);
        for (four, (plain, grouped)) in groups.into_iter().zip([(12, 12), (9, 8), (6, 4), (3, 0)]) {
            let dot = u32::from_le_bytes(four) ^ u32::from(b',' ^ b'.');
            // The next group of digits alone takes the place of the separator.
            put(&mut self.plain, plain, four);
            put(&mut self.english, grouped, four);
            put(&mut self.vietnamese, grouped, dot.to_le_bytes());
        }
        let digits = digits_of(number);
        self.length = (digits, digits.wrapping_add(digits.wrapping_sub(1) / 3));
        Some(())
    }

    /// The forms in their order.
    #[inline]
    pub(super) fn forms(&self) -> Option<[Value<'_>; 3]> {
        let (plain, grouped) = self.length;
        Some([
            last(&self.plain, plain)?,
            last(&self.english, grouped)?,
            last(&self.vietnamese, grouped)?,
        ])
    }
}

#[inline]
fn last(written: &[u8; END + SHORT], length: usize) -> Option<Value<'_>> {
    Value::first(written.get(END.checked_sub(length)?..)?, length)
}

#[inline(always)]
fn put(bytes: &mut [u8; END + SHORT], at: usize, four: [u8; 4]) {
    if let Some(place) = bytes.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
        *place = four;
    }
}

/// How many digits a number has: about so many as its bits say, and one more from a power of ten.
#[inline]
fn digits_of(number: u64) -> usize {
    let number = number | 1;
    let about = u64::BITS.wrapping_sub(number.leading_zeros()).wrapping_mul(1233) >> 12;
    let about = usize::try_from(about).unwrap_or(0);
    about.wrapping_add(usize::from(POWERS.get(about).is_some_and(|power| number >= *power)))
}

#[inline]
fn group(number: u64) -> [u8; 4] {
    usize::try_from(number).ok().and_then(|n| GROUPS.get(n)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{Arg, text};

    fn check(n: u64) {
        let mut digits = Digits::NONE;
        let Some(()) = digits.set(n) else {
            assert!(n >= TOO_LARGE, "{n}");
            return;
        };
        let both = text("{n}", "{n}").render(&[("n", Arg::Count(n.into()))]);
        let forms = digits.forms().unwrap();
        let forms = forms.map(|form| str::from_utf8(form.text()).unwrap());
        assert_eq!(forms, [n.to_string().as_str(), &both.en, &both.vi]);
    }

    #[test]
    fn every_length_is_written_as_a_message_writes_it() {
        for power in 0..20 {
            let n = 10u64.pow(power);
            [n.saturating_sub(1), n, n.saturating_add(1)].into_iter().for_each(check);
        }
        check(u64::MAX);
    }

    proptest! {
        #[test]
        fn any_number_is(n in any::<u64>(), shift in 0u32..64) {
            check(n >> shift);
        }
    }
}
