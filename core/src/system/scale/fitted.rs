//! Templates with room for values of certain lengths: most of a verdict is then one copy.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::template::Template;
use super::values::{VALUES, Values};

/// The template of a kind of verdict, and templates with room for values as long as some that came
/// before. How long its numbers are follows from one total, so a kind has about a hundred of these, of
/// which a few are most. When all slots for one are taken, or [`MOST`] have been made in all, a verdict
/// is written in more pieces, a fifth slower. The slots themselves take eight kilobytes.
pub(super) struct Templates {
    any: Template,
    fitted: [OnceLock<(u32, Template)>; SLOTS],
    made: &'static AtomicUsize,
}

const SLOTS: usize = 128;
/// In how many slots a template may be.
const TRIED: usize = 4;

/// Seven kilobytes each.
const MOST: usize = 1000;

impl Templates {
    /// `made` counts those of all kinds.
    pub(super) fn new(any: Template, made: &'static AtomicUsize) -> Self {
        Self { any, fitted: [const { OnceLock::new() }; SLOTS], made }
    }

    /// The template with room for values of these lengths, where it has been made.
    #[inline(always)]
    pub(super) fn find(&self, values: &Values) -> Option<&Template> {
        let key = lengths(values);
        let made = slots(key).find_map(|n| self.fitted.get(n)?.get().filter(|(of, _)| *of == key));
        made.map(|(_, template)| template)
    }

    /// The template for values that are none's: a new one where there is a slot for it.
    #[cold]
    pub(super) fn fit(&self, values: &Values) -> &Template {
        let key = lengths(values);
        let free = slots(key).find_map(|n| self.fitted.get(n).filter(|slot| slot.get().is_none()));
        match free.and_then(|slot| self.new_fit(slot, key, values)) {
            Some((of, template)) if *of == key => template,
            _ => &self.any,
        }
    }

    fn new_fit<'a>(
        &self,
        slot: &'a OnceLock<(u32, Template)>,
        key: u32,
        values: &Values,
    ) -> Option<&'a (u32, Template)> {
        let one_more = |made: usize| (made < MOST).then(|| made.wrapping_add(1));
        self.made.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more).ok()?;
        let fixed = if key & OF_COUNTS == 0 { VALUES.saturating_sub(COUNTS) } else { VALUES };
        let template = self.any.with_room(fixed, values)?;
        Some(slot.get_or_init(|| (key, template)))
    }
}

/// In which slots a template may be: the highest seven bits are as many as there are slots.
#[inline(always)]
fn slots(key: u32) -> impl Iterator<Item = usize> {
    let first = usize::try_from(key.wrapping_mul(0x9E37_79B1) >> 25).unwrap_or(0);
    (0..TRIED).map(move |other| first ^ other)
}

/// The last values are those of the months.
const COUNTS: usize = 12;

/// How many digits each number has, how long the twelfths are, and how long each count is, or 0 where
/// they are of different lengths.
#[inline(always)]
fn lengths(values: &Values) -> u32 {
    let [numbers @ .., twelfths, _, a, b, c, d, e, f, g, h, i, j, k, l] = values.lengths();
    let others = [b, c, d, e, f, g, h, i, j, k, l];
    let other = others.into_iter().fold(0, |other, length| other | (length ^ a));
    let counts = u32::from(if other == 0 { *a } else { 0 });
    let digits = numbers.iter().fold(0, |key, digits| key << 4 | u32::from(*digits));
    (digits << 1 | u32::from(twelfths & 1)) << 5 | counts
}

/// The bits of [`lengths`] that are those of the counts.
const OF_COUNTS: u32 = 31;

#[cfg(test)]
mod tests {
    use super::super::values::{NUMBERS, TEXTS};
    use super::*;

    #[allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]
    fn values(number: u64, count: u8) -> Values {
        let mut values = Values::NONE;
        let numbers: [u64; NUMBERS] = std::array::from_fn(|n| number + n as u64);
        let mut texts = [count; TEXTS];
        texts[..2].copy_from_slice(&[12, 10]);
        values.set_lengths(&numbers, texts).unwrap();
        values.set_numbers(&numbers);
        (0..TEXTS).for_each(|n| values.set_text(n, &[b'7'; 16]).unwrap());
        values
    }

    #[test]
    fn what_came_before_is_found_and_all_is_written_alike() {
        let known = values(2345, 3);
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let any = Template::cut(b"2345 and 2,345", &known).unwrap();
        let templates = Templates::new(any, &MADE);
        let write = |template: &Template, values: &Values| {
            let mut out = Vec::new();
            template.write(&mut out, values);
            out
        };
        let mut found = 0;
        for digits in 0..12 {
            for count in 1..=16 {
                let values = values(10u64.pow(digits), count);
                assert!(templates.find(&values).is_none());
                let first = write(templates.fit(&values), &values);
                assert_eq!(first, write(&templates.any, &values));
                if let Some(template) = templates.find(&values) {
                    assert_eq!(write(template, &values), first);
                    found += 1;
                }
            }
        }
        // More than there are slots: most have one, and none has two.
        assert!((SLOTS / 2..=SLOTS).contains(&found), "{found}");
        let full = Templates::new(Template::cut(b"2345", &known).unwrap(), &MADE);
        MADE.store(MOST, Ordering::Relaxed);
        assert_eq!(write(full.fit(&known), &known), b"2345");
        assert!(full.find(&known).is_none());
    }
}
