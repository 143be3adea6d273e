//! Numbers as verdicts show them, written once in all three forms, and the other values of a verdict.

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

/// What is put into a template: numbers in the forms of an [`Arg::Count`](crate::text::Arg::Count), and
/// short texts. They are counted through: of each number its digits alone, in English groups and in
/// Vietnamese groups; then the texts.
pub(super) struct Values {
    /// Two of each number, digits alone and in English groups, which end with the slot; one of each
    /// text, which begins with it; and one more, for a block begins anywhere in a slot.
    slots: [Block; 2 * NUMBERS + TEXTS + 1],
    lengths: [u8; NUMBERS + TEXTS],
}

/// A short text is copied as a whole block.
pub(super) type Block = [u8; SHORT];
pub(super) const SHORT: usize = 16;

/// How many numbers there are, texts, and values of both.
pub(super) const NUMBERS: usize = 6;
pub(super) const TEXTS: usize = 14;
pub(super) const VALUES: usize = 3 * NUMBERS + TEXTS;

/// Where a value stands among the bytes of all, and whether its commas have to be dots.
pub(super) struct Place {
    pub(super) from: usize,
    pub(super) length: usize,
    pub(super) dots: bool,
}

impl Values {
    pub(super) const NONE: Self = Self { slots: [[0; SHORT]; _], lengths: [0; _] };

    /// Takes how long everything is: numbers and the lengths of texts.
    #[inline(always)]
    pub(super) fn set_lengths(
        &mut self,
        numbers: &[u64; NUMBERS],
        texts: [u8; TEXTS],
    ) -> Option<()> {
        for (length, number) in self.lengths.iter_mut().zip(numbers) {
            *length = digits_of(*number);
        }
        *self.lengths.last_chunk_mut()? = texts;
        numbers.iter().all(|number| *number < TOO_LARGE).then_some(())
    }

    /// Takes the numbers in their order, each in the same steps: how many groups it has cannot be
    /// foreseen.
    #[inline(always)]
    pub(super) fn set_numbers(&mut self, numbers: &[u64; NUMBERS]) {
        let (pairs, _) = self.slots.as_chunks_mut();
        for ([plain, english], number) in pairs.iter_mut().zip(numbers) {
            let (high, low) = (number / 1_000_000, number % 1_000_000);
            let groups = [low % 1000, low / 1000, high % 1000, high / 1000].map(group);
            // The next group of digits alone takes the place of the separator.
            for (four, (alone, grouped)) in
                groups.into_iter().zip([(12, 12), (9, 8), (6, 4), (3, 0)])
            {
                put(plain, alone, four);
                put(english, grouped, four);
            }
        }
    }

    /// Takes a text: the first bytes of a block.
    #[inline(always)]
    pub(super) fn set_text(&mut self, text: usize, block: &Block) -> Option<()> {
        *self.slots.get_mut(text.checked_add(2 * NUMBERS)?)? = *block;
        Some(())
    }

    /// How many digits each number has, and how long each text is.
    #[inline(always)]
    pub(super) fn lengths(&self) -> &[u8; NUMBERS + TEXTS] {
        &self.lengths
    }

    /// A text: the first bytes of a block.
    #[inline(always)]
    pub(super) fn text(&self, text: usize) -> Option<(&Block, usize)> {
        let block = self.slots.get(text.checked_add(2 * NUMBERS)?)?;
        Some((block, usize::from(*self.lengths.get(text.checked_add(NUMBERS)?)?)))
    }

    pub(super) fn place(&self, value: usize) -> Option<Place> {
        if let Some(text) = value.checked_sub(3 * NUMBERS) {
            let from = text.checked_add(2 * NUMBERS)?.checked_mul(SHORT)?;
            let length = usize::from(*self.lengths.get(text.checked_add(NUMBERS)?)?);
            return Some(Place { from, length, dots: false });
        }
        let (number, form) = (value / 3, value % 3);
        let digits = usize::from(*self.lengths.get(number)?);
        let separators = if form == 0 { 0 } else { digits.saturating_sub(1) / 3 };
        let length = digits.checked_add(separators)?;
        let end = number.checked_mul(2)?.checked_add(form.min(1))?.checked_add(1)?;
        let from = end.checked_mul(SHORT)?.checked_sub(length)?;
        Some(Place { from, length, dots: form == 2 })
    }

    /// The block that begins at a byte.
    #[inline(always)]
    pub(super) fn block(&self, from: usize) -> Option<&Block> {
        self.slots.as_flattened().get(from..)?.first_chunk()
    }
}

#[inline(always)]
fn put(bytes: &mut Block, at: usize, four: [u8; 4]) {
    if let Some(place) = bytes.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
        *place = four;
    }
}

/// How many digits a number has: about so many as its bits say, and one more from a power of ten.
#[inline(always)]
fn digits_of(number: u64) -> u8 {
    let number = number | 1;
    let bits = u64::BITS.wrapping_sub(number.leading_zeros());
    let [about, ..] = (bits.wrapping_mul(1233) >> 12).to_le_bytes();
    let power = POWERS.get(usize::from(about));
    about.wrapping_add(u8::from(power.is_some_and(|power| number >= *power)))
}

#[inline(always)]
fn group(number: u64) -> [u8; 4] {
    usize::try_from(number).ok().and_then(|n| GROUPS.get(n)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{Arg, text};

    fn check(n: u64) {
        let numbers = [7, 77, n, 777, 7777, 77_777];
        let mut values = Values::NONE;
        let Some(()) = values.set_lengths(&numbers, [10; TEXTS]) else {
            assert!(n >= TOO_LARGE, "{n}");
            return;
        };
        values.set_numbers(&numbers);
        (0..TEXTS).for_each(|n| values.set_text(n, b"of sixteen bytes").unwrap());
        let mut expected = Vec::new();
        for n in numbers {
            let both = text("{n}", "{n}").render(&[("n", Arg::Count(n.into()))]);
            expected.extend([n.to_string(), both.en, both.vi]);
        }
        expected.resize(VALUES, "of sixteen".to_owned());
        for (value, expected) in expected.iter().enumerate() {
            let Place { from, length, dots } = values.place(value).unwrap();
            let written = str::from_utf8(&values.block(from).unwrap()[..length]).unwrap();
            assert_eq!(
                if dots { written.replace(',', ".") } else { written.to_owned() },
                *expected
            );
        }
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
