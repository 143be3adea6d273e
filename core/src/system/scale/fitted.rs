//! Templates with room for values of certain lengths: most of a verdict is then one copy.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::template::Template;
use super::values::{VALUES, Values};

/// The template of a kind of verdict, and templates with room for values as long as some that came
/// before. How long its numbers are follows from one total, so a kind has about a hundred of these, of
/// which a few are most. When all slots for one are taken, or [`MOST`] have been made in all, a verdict
/// is written in more pieces.
pub(super) struct Templates {
    any: Template,
    fitted: [OnceLock<(u32, Template)>; SLOTS],
}

const SLOTS: usize = 128;
/// In how many slots a template may be.
const TRIED: usize = 4;

/// Seven kilobytes each.
const MOST: usize = 1000;
static MADE: AtomicUsize = AtomicUsize::new(0);

impl Templates {
    pub(super) fn new(any: Template) -> Self {
        Self { any, fitted: [const { OnceLock::new() }; SLOTS] }
    }

    /// The template for these values.
    #[inline]
    pub(super) fn fit(&self, values: &Values) -> &Template {
        let key = lengths(values);
        // The highest seven bits: as many as there are slots.
        let first = usize::try_from(key.wrapping_mul(0x9E37_79B1) >> 25).unwrap_or(0);
        for slot in self.fitted.iter().cycle().skip(first).take(TRIED) {
            match slot.get().or_else(|| self.new_fit(slot, key, values)) {
                Some((of, template)) if *of == key => return template,
                Some(_) => {}
                None => break,
            }
        }
        &self.any
    }

    #[cold]
    fn new_fit<'a>(
        &self,
        slot: &'a OnceLock<(u32, Template)>,
        key: u32,
        values: &Values,
    ) -> Option<&'a (u32, Template)> {
        let one_more = |made: usize| (made < MOST).then(|| made.wrapping_add(1));
        MADE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more).ok()?;
        let fixed = if key & OF_COUNTS == 0 { VALUES.saturating_sub(COUNTS) } else { VALUES };
        let template = self.any.with_room(fixed, values)?;
        Some(slot.get_or_init(|| (key, template)))
    }
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
