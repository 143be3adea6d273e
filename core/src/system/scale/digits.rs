//! Numbers as verdicts show them, written once in all three forms.

use super::template::Value;

/// Where the digits end: a block may begin at each of them and not pass the end.
const END: usize = 32;

/// A number in the forms of an [`Arg::Count`](crate::text::Arg::Count): digits alone, in English
/// groups and in Vietnamese groups.
pub(super) struct Digits {
    plain: [u8; 64],
    english: [u8; 64],
    vietnamese: [u8; 64],
    /// Where the digits begin in `plain`, and in the other two.
    from: (usize, usize),
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
    pub(super) fn of(number: u64) -> Self {
        let mut digits =
            Self { plain: [0; 64], english: [0; 64], vietnamese: [0; 64], from: (END, END) };
        digits.set(number);
        digits
    }

    /// In place: to move what was just written byte by byte stalls the processor.
    #[inline(never)]
    fn set(&mut self, number: u64) {
        let (mut rest, mut plain, mut grouped) = (number, END, END);
        loop {
            let last = usize::try_from(rest % 1000).unwrap_or(0);
            rest /= 1000;
            let four = GROUPS.get(last).copied().unwrap_or_default();
            let [_, a, b, c] = four;
            // The next group of digits alone takes the place of the separator.
            put(&mut self.plain, plain, four);
            put(&mut self.english, grouped, four);
            put(&mut self.vietnamese, grouped, [b'.', a, b, c]);
            (plain, grouped) = (plain.wrapping_sub(3), grouped.wrapping_sub(4));
            if rest == 0 {
                let zeros = if last < 10 { 2 } else { usize::from(last < 100) };
                let first = grouped.wrapping_add(1).wrapping_add(zeros);
                self.from = (plain.wrapping_add(zeros), first);
                return;
            }
        }
    }

    pub(super) fn plain(&self) -> Value<'_> {
        from(&self.plain, self.from.0)
    }

    pub(super) fn english(&self) -> Value<'_> {
        from(&self.english, self.from.1)
    }

    pub(super) fn vietnamese(&self) -> Value<'_> {
        from(&self.vietnamese, self.from.1)
    }
}

#[inline]
fn from(digits: &[u8; 64], from: usize) -> Value<'_> {
    Value::first(digits.get(from..).unwrap_or_default(), END.wrapping_sub(from))
}

fn put(bytes: &mut [u8; 64], end: usize, four: [u8; 4]) {
    if let Some(place) = bytes.get_mut(end.wrapping_sub(4)..end) {
        place.copy_from_slice(&four);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{Arg, text};

    fn check(n: u64) {
        let both = text("{n}", "{n}").render(&[("n", Arg::Count(n.into()))]);
        let digits = Digits::of(n);
        let written = |value: Value<'_>| {
            let mut out = Vec::new();
            value.write(&mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(written(digits.plain()), n.to_string());
        assert_eq!(written(digits.english()), both.en);
        assert_eq!(written(digits.vietnamese()), both.vi);
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
