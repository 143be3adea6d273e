//! The short way for the usual full request. A verdict of five kilobytes is nine tenths fixed text:
//! for each kind of verdict and month the long way writes one, of a made-up system, and this way
//! writes it again with other numbers and days.

use std::sync::atomic::AtomicUsize;
use std::sync::{LazyLock, OnceLock};

use chrono::NaiveDate;

use super::fast::Usual;
use super::fitted::Templates;
use super::template::Template;
use super::values::{NUMBERS, SHORT, TEXTS, Values};
use super::{Scale, ScaleRequest, thresholds};
use crate::law::{IN_FORCE, PopulationFigure, PopulationKind, latest_population, populations};
use crate::month::Month;
use crate::wire::{parse, reply};

/// What a verdict of one kind shares with all others of it: the figures, and the class by each.
struct Kind {
    main: &'static Known,
    census: Option<(&'static Known, Scale)>,
    scale: Scale,
}

/// A figure of the table, and the least totals over twelve months that reach a class by it.
struct Known {
    place: usize,
    large: u64,
    very_large: u64,
}

/// In the order of the table. A figure too large for this way leaves its day to the long way.
static KNOWN: LazyLock<Vec<Option<Known>>> = LazyLock::new(|| {
    let known = |(place, figure): (usize, &'static PopulationFigure)| {
        let (large, very_large) = thresholds(figure.value.into());
        let (large, very_large) = (large.try_into().ok()?, very_large.try_into().ok()?);
        Some(Known { place, large, very_large })
    };
    (0..).zip(populations()).map(known).collect()
});

impl Known {
    /// The latest figure of a kind on a day.
    #[inline]
    fn latest(kind: PopulationKind, as_of: NaiveDate) -> Option<&'static Self> {
        let figure = latest_population(kind, as_of)?;
        let place = populations().iter().position(|known| std::ptr::eq(known, figure))?;
        KNOWN.get(place)?.as_ref()
    }

    fn class(&self, total: u64) -> Scale {
        match total {
            _ if total >= self.very_large => Scale::VeryLarge,
            _ if total >= self.large => Scale::Large,
            _ => Scale::BelowLarge,
        }
    }
}

/// How many months from the first in force are known to this way: those of its first twenty years.
const MONTHS: usize = 240;

/// The templates for each month of `as_of` and each kind, made when the first request of them comes;
/// `None` where they cannot be made, and the long way is taken.
static TEMPLATES: [OnceLock<Vec<OfKind>>; MONTHS] = [const { OnceLock::new() }; MONTHS];
static FITTED: AtomicUsize = AtomicUsize::new(0);
type OfKind = OnceLock<Option<Box<Templates>>>;

impl Kind {
    fn of(usual: &Usual<'_>) -> Option<Self> {
        let main = Known::latest(PopulationKind::Average, usual.day)?;
        let census = Known::latest(PopulationKind::Census, usual.day).zip(usual.census);
        Some(Self { main, census, scale: usual.scale })
    }

    /// Its templates for the month of a day.
    fn templates(&self, day: NaiveDate) -> Option<&'static Templates> {
        let month = Month::of(day).since(Month::of(IN_FORCE));
        let figures = populations().len();
        let kinds = figures.saturating_mul(figures.saturating_add(1)).saturating_mul(9);
        let all = || (0..kinds).map(|_| OnceLock::new()).collect();
        let month = TEMPLATES.get(usize::try_from(month).ok()?)?.get_or_init(all);
        let new = || self.new_template(day).map(|any| Box::new(Templates::new(any, &FITTED)));
        month.get(self.place())?.get_or_init(new).as_deref()
    }

    /// Its place among the templates of a month.
    fn place(&self) -> usize {
        let (census, of_census) = match &self.census {
            None => (0, 0),
            Some((known, scale)) => (known.place.wrapping_add(1), number(*scale)),
        };
        let figures = populations().len().wrapping_add(1);
        let figures = self.main.place.wrapping_mul(figures).wrapping_add(census);
        figures
            .wrapping_mul(9)
            .wrapping_add(number(self.scale).wrapping_mul(3))
            .wrapping_add(of_census)
    }

    fn is_of(&self, total: u64) -> bool {
        let same = |(known, scale): &(&Known, Scale)| known.class(total) == *scale;
        self.main.class(total) == self.scale && self.census.as_ref().is_none_or(same)
    }

    /// Whether a day has the figures of this kind.
    fn is_on(&self, day: NaiveDate) -> bool {
        let place = |known: Option<&Known>| known.map(|known| known.place);
        let census = self.census.as_ref().map(|(known, _)| *known);
        place(Known::latest(PopulationKind::Average, day)) == Some(self.main.place)
            && place(Known::latest(PopulationKind::Census, day)) == place(census)
    }

    /// A verdict of this kind, cut where its values stand. Where a value is by chance what the text
    /// says anyway, such as a day on which something took effect, the cut is wrong: then a second
    /// verdict, of another day and with other counts, does not come out, and other days are tried.
    /// Where the month has no other day of this kind, what it says of this one is right.
    fn new_template(&self, day: NaiveDate) -> Option<Template> {
        let days = Month::of(day).first_day()?.iter_days().take(31);
        let is_like = |other: &NaiveDate| {
            *other >= IN_FORCE && Month::of(*other) == Month::of(day) && self.is_on(*other)
        };
        let days: Vec<NaiveDate> = days.filter(is_like).collect();
        let (last, others) = days.split_last()?;
        let other = Example::new(self, *last, 677)?;
        let wanted = other.long_way()?;
        let tried = if others.is_empty() { std::slice::from_ref(last) } else { others };
        tried.iter().find_map(|day| {
            let template = Example::new(self, *day, 911)?.cut(self)?;
            (other.short_way(self, &template)? == wanted).then_some(template)
        })
    }
}

/// A made-up system.
struct Example {
    request: String,
}

impl Example {
    /// Twelve counts that lead to a kind, `step` apart: no two the same and none the average.
    fn new(kind: &Kind, day: NaiveDate, step: u64) -> Option<Self> {
        // Far from every threshold, and between those of two figures; other totals with other steps.
        let far = step.checked_mul(8_419)?;
        let main = kind.main;
        let census = kind.census.as_ref().map_or(main, |(known, _)| known);
        let totals = [
            main.large.saturating_sub(far),
            main.large.saturating_add(far),
            main.very_large.saturating_add(far),
            main.large.midpoint(census.large).saturating_add(step),
            main.very_large.midpoint(census.very_large).saturating_add(step),
        ];
        let total = totals.into_iter().find(|total| kind.is_of(*total))?;
        let mut counts = [0; 12];
        for (n, count) in (1u64..).zip(&mut counts) {
            *count = (total / 12).checked_sub(6006)?.checked_add(n.checked_mul(step)?)?;
        }
        let [others @ .., last] = &mut counts;
        *last = others.iter().try_fold(total, |left, count| left.checked_sub(*count))?;
        let request = format!(r#"{{"as_of":"{day}","detail":"full","monthly_users":{counts:?}}}"#);
        Some(Self { request })
    }

    fn cut(&self, kind: &Kind) -> Option<Template> {
        Template::cut(&self.long_way()?, &self.values(kind)?)
    }

    fn short_way(&self, kind: &Kind, template: &Template) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        template.write(&mut out, &self.values(kind)?);
        Some(out)
    }

    fn values(&self, kind: &Kind) -> Option<Values> {
        let usual = Usual::read(self.request.as_bytes())?;
        let mut values = Values::NONE;
        let (numbers, texts) = lengths(kind, &usual)?;
        values.set_lengths(&numbers, texts)?;
        set(&mut values, &numbers, &usual)?;
        Some(values)
    }

    fn long_way(&self) -> Option<Vec<u8>> {
        let response = parse::<ScaleRequest>(self.request.as_bytes()).ok()?.run().ok()?;
        reply(&response, None).ok().map(|reply| reply.json)
    }
}

/// The rest of a division by twelve, with its name: a single digit stands in many places.
static TWELFTHS: [[u8; SHORT]; 12] = [
    *b"\"twelfths\":0    ",
    *b"\"twelfths\":1    ",
    *b"\"twelfths\":2    ",
    *b"\"twelfths\":3    ",
    *b"\"twelfths\":4    ",
    *b"\"twelfths\":5    ",
    *b"\"twelfths\":6    ",
    *b"\"twelfths\":7    ",
    *b"\"twelfths\":8    ",
    *b"\"twelfths\":9    ",
    *b"\"twelfths\":10   ",
    *b"\"twelfths\":11   ",
];

/// The numbers of a verdict, and how long its other values are.
#[inline(always)]
fn lengths(kind: &Kind, usual: &Usual<'_>) -> Option<([u64; NUMBERS], [u8; TEXTS])> {
    let total = usual.total;
    // How far the total is from a class.
    let away = |least: u64| match total.checked_sub(least) {
        Some(above) => above.wrapping_add(1),
        None => least.wrapping_sub(total),
    };
    let [large, very_large] = [kind.main.large, kind.main.very_large].map(away);
    let numbers =
        [total, large, large.div_ceil(12), very_large, very_large.div_ceil(12), total / 12];
    let mut texts = [if total % 12 > 9 { 13 } else { 12 }, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (length, count) in texts.iter_mut().skip(2).zip(&usual.counts) {
        *length = count.length()?;
    }
    Some((numbers, texts))
}

/// Takes the values themselves.
#[inline(always)]
fn set(values: &mut Values, numbers: &[u64; NUMBERS], usual: &Usual<'_>) -> Option<()> {
    values.set_numbers(numbers);
    values.set_text(0, TWELFTHS.get(usize::try_from(usual.total % 12).ok()?)?)?;
    let mut day = [0; SHORT];
    *day.first_chunk_mut()? = *usual.written;
    values.set_text(1, &day)?;
    let mut tail = [0; 2 * SHORT];
    *tail.first_chunk_mut()? = *usual.request.last_chunk::<SHORT>()?;
    for (n, count) in (2..).zip(&usual.counts) {
        values.set_text(n, count.block(usual.request, &tail)?)?;
    }
    Some(())
}

/// The response, or `None` where a number is too large for this way.
pub(super) fn write(usual: &Usual<'_>) -> Option<Vec<u8>> {
    let kind = Kind::of(usual)?;
    let templates = kind.templates(usual.day)?;
    let mut values = Values::NONE;
    let (numbers, texts) = lengths(&kind, usual)?;
    values.set_lengths(&numbers, texts)?;
    // What will be copied is looked up before there is anything to put into it: so it is there in time.
    let found = templates.find(&values);
    set(&mut values, &numbers, usual)?;
    let mut out = Vec::with_capacity(6144);
    found.unwrap_or_else(|| templates.fit(&values)).write(&mut out, &values);
    Some(out)
}

/// The place of a class among the three.
fn number(scale: Scale) -> usize {
    match scale {
        Scale::BelowLarge => 0,
        Scale::Large => 1,
        Scale::VeryLarge => 2,
    }
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;

    use super::*;

    #[test]
    fn every_kind_has_a_template_that_is_right_on_every_day() {
        // Every month of the twenty years once, and every day of those in which a figure is published.
        let mut kinds = std::collections::HashSet::new();
        let first = Month::of(IN_FORCE);
        let published = populations().iter().map(|figure| Month::of(figure.published));
        let published: Vec<Month> = published.collect();
        let days = IN_FORCE.iter_days().take_while(|day| Month::of(*day).since(first) < 240);
        for day in days {
            let whole = published.contains(&Month::of(day)) || Month::of(day).since(first) < 24;
            if !whole && day.day() != 11 {
                continue;
            }
            let Some(main) = Known::latest(PopulationKind::Average, day) else { continue };
            let census = Known::latest(PopulationKind::Census, day);
            for scale in [Scale::BelowLarge, Scale::Large, Scale::VeryLarge] {
                let kind = Kind { main, census: census.map(|known| (known, scale)), scale };
                kinds.insert(kind.place());
                let other = Example::new(&kind, day, 313).unwrap();
                let short = write(&Usual::read(other.request.as_bytes()).unwrap());
                assert!(short.unwrap() == other.long_way().unwrap(), "{day}");
            }
        }
        assert_eq!(kinds.len(), 9);
    }
}
