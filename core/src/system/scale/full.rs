//! The short way for the usual full request. A verdict of five kilobytes is four fifths fixed text:
//! for each kind of verdict the long way writes one, of a made-up system, and this way writes it
//! again with other numbers, months and days.

use std::sync::{LazyLock, OnceLock};

use chrono::{Datelike as _, Days, NaiveDate};

use super::digits::Digits;
use super::fast::Usual;
use super::template::{Template, Value};
use super::{Scale, ScaleRequest, thresholds};
use crate::law::{IN_FORCE, PopulationFigure, PopulationKind, latest_population, populations};
use crate::system::month::Month;
use crate::wire::{parse, reply};

/// What a verdict of one kind shares with all others of it: the figures, and the class by each.
struct Kind {
    main: &'static Known,
    census: Option<(&'static Known, Scale)>,
    scale: Scale,
}

/// A figure of the table, and the least totals over twelve months that reach a class by it.
struct Known {
    figure: &'static PopulationFigure,
    place: usize,
    large: u64,
    very_large: u64,
}

/// In the order of the table. A figure too large for this way leaves its day to the long way.
static KNOWN: LazyLock<Vec<Option<Known>>> = LazyLock::new(|| {
    let known = |(place, figure): (usize, &'static PopulationFigure)| {
        let (large, very_large) = thresholds(figure.value.into());
        let (large, very_large) = (large.try_into().ok()?, very_large.try_into().ok()?);
        Some(Known { figure, place, large, very_large })
    };
    (0..).zip(populations()).map(known).collect()
});

impl Known {
    /// The latest figure of a kind on a day.
    fn latest(kind: PopulationKind, as_of: NaiveDate) -> Option<&'static Self> {
        let figure = latest_population(kind, as_of)?;
        KNOWN.iter().flatten().find(|known| std::ptr::eq(known.figure, figure))
    }

    fn class(&self, total: u64) -> Scale {
        match total {
            _ if total >= self.very_large => Scale::VeryLarge,
            _ if total >= self.large => Scale::Large,
            _ => Scale::BelowLarge,
        }
    }
}

/// One template for each kind, made when the first request of it comes; `None` where it cannot be
/// made, and the long way is taken.
static TEMPLATES: LazyLock<Vec<OnceLock<Option<Template>>>> = LazyLock::new(|| {
    let figures = populations().len();
    let kinds = figures.saturating_mul(figures.saturating_add(1)).saturating_mul(9);
    (0..kinds).map(|_| OnceLock::new()).collect()
});

impl Kind {
    fn of(usual: &Usual<'_>) -> Option<Self> {
        let main = Known::latest(PopulationKind::Average, usual.day)?;
        let census = Known::latest(PopulationKind::Census, usual.day).zip(usual.census);
        Some(Self { main, census, scale: usual.scale })
    }

    /// Its place among the templates.
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
    fn template(&self) -> Option<Template> {
        let census = self.census.as_ref().map(|(known, _)| known.figure.published);
        let from = IN_FORCE.max(self.main.figure.published).max(census.unwrap_or(IN_FORCE));
        let days = (5..150).step_by(5).filter_map(|n| from.checked_add_days(Days::new(n)));
        let days: Vec<NaiveDate> = days.filter(|day| self.is_on(*day)).collect();
        let (last, others) = days.split_last()?;
        let other = Example::new(self, *last, 677)?;
        let (values, wanted) = (other.values()?, other.long_way()?);
        others.iter().find_map(|day| {
            let one = Example::new(self, *day, 911)?;
            let template = Template::cut(&one.long_way()?, &one.values()?.all())?;
            let mut written = Vec::new();
            template.write(&mut written, |number| values.get(number));
            (written == wanted).then_some(template)
        })
    }
}

/// A made-up system.
struct Example {
    day: NaiveDate,
    written_day: String,
    counts: [u64; 12],
    written: [String; 12],
    numbers: Numbers,
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
        let written = counts.map(|count| count.to_string());
        let numbers = Numbers::new(main, total)?;
        Some(Self { day, written_day: day.to_string(), counts, written, numbers })
    }

    fn values(&self) -> Option<Values<'_>> {
        let users = self.written.each_ref().map(|count| Value::Long(count.as_bytes()));
        let months = Months::before(self.day)?;
        Some(Values::new(self.written_day.as_bytes(), &self.numbers, months, users))
    }

    fn long_way(&self) -> Option<Vec<u8>> {
        let Self { written_day, counts, .. } = self;
        let request =
            format!(r#"{{"as_of":"{written_day}","detail":"full","monthly_users":{counts:?}}}"#);
        let response = parse::<ScaleRequest>(request.as_bytes()).ok()?.run().ok()?;
        reply(&response, None).ok().map(|reply| reply.json)
    }
}

/// How far a total is from a class, in users and on average.
struct Away {
    users: Digits,
    average: Digits,
}

impl Away {
    fn new(total: u64, least: u64) -> Option<Self> {
        let users = match total.checked_sub(least) {
            Some(above) => above.checked_add(1)?,
            None => least.wrapping_sub(total),
        };
        Some(Self { users: Digits::of(users), average: Digits::of(users.div_ceil(12)) })
    }
}

/// The numbers of a verdict beside the counts.
struct Numbers {
    total: Digits,
    large: Away,
    very_large: Away,
    whole: Digits,
    twelfths: &'static [u8],
}

/// The rest of a division by twelve, with its name: a single digit stands in many places.
const TWELFTHS: [&str; 12] = [
    "\"twelfths\":0",
    "\"twelfths\":1",
    "\"twelfths\":2",
    "\"twelfths\":3",
    "\"twelfths\":4",
    "\"twelfths\":5",
    "\"twelfths\":6",
    "\"twelfths\":7",
    "\"twelfths\":8",
    "\"twelfths\":9",
    "\"twelfths\":10",
    "\"twelfths\":11",
];

impl Numbers {
    fn new(main: &Known, total: u64) -> Option<Self> {
        Some(Self {
            total: Digits::of(total),
            large: Away::new(total, main.large)?,
            very_large: Away::new(total, main.very_large)?,
            whole: Digits::of(total / 12),
            twelfths: TWELFTHS.get(usize::try_from(total % 12).ok()?)?.as_bytes(),
        })
    }
}

/// The values of a verdict, by their numbers in a template.
struct Values<'a> {
    numbers: [Value<'a>; 18],
    months: Months,
    users: [Value<'a>; 12],
}

impl<'a> Values<'a> {
    fn new(day: &'a [u8], of: &'a Numbers, months: Months, users: [Value<'a>; 12]) -> Self {
        let Numbers { total, large, very_large, whole, twelfths } = of;
        let numbers = [
            total.plain(),
            total.english(),
            total.vietnamese(),
            large.users.plain(),
            large.users.english(),
            large.users.vietnamese(),
            large.average.plain(),
            large.average.english(),
            large.average.vietnamese(),
            very_large.users.plain(),
            very_large.users.english(),
            very_large.users.vietnamese(),
            very_large.average.plain(),
            very_large.average.english(),
            very_large.average.vietnamese(),
            whole.plain(),
            Value::Long(twelfths),
            Value::Long(day),
        ];
        Self { numbers, months, users }
    }

    fn get(&self, number: usize) -> Value<'_> {
        let month = number.wrapping_sub(self.numbers.len());
        let user = month.wrapping_sub(self.months.0.len());
        match (self.numbers.get(number), self.months.0.get(month)) {
            (Some(value), _) => *value,
            (None, Some(month)) => Value::Short(month, 7),
            (None, None) => self.users.get(user).copied().unwrap_or(Value::NONE),
        }
    }

    fn all(&self) -> Vec<Value<'_>> {
        (0..42).map(|number| self.get(number)).collect()
    }
}

/// The twelve months before a day, each with what makes it a block.
struct Months([[u8; 32]; 12]);

impl Months {
    fn before(day: NaiveDate) -> Option<Self> {
        const NAMES: [[u8; 2]; 12] = [
            *b"01", *b"02", *b"03", *b"04", *b"05", *b"06", *b"07", *b"08", *b"09", *b"10", *b"11",
            *b"12",
        ];
        let first = Month::of(day).plus(-12);
        let [one, next] = [first.written()?, first.plus(12).written()?];
        let (to_here, from_here) = NAMES.split_at_checked(usize::try_from(day.month0()).ok()?)?;
        let names = from_here.iter().map(|name| (one, name));
        let names = names.chain(to_here.iter().map(|name| (next, name)));
        let mut months = [[0; 32]; 12];
        for (block, ([y1, y2, y3, y4, ..], [m1, m2])) in months.iter_mut().zip(names) {
            *block.first_chunk_mut()? = [y1, y2, y3, y4, b'-', *m1, *m2];
        }
        Some(Self(months))
    }
}

/// The response, or `None` where a number is too large for this way.
pub(super) fn write(usual: &Usual<'_>) -> Option<Vec<u8>> {
    let kind = Kind::of(usual)?;
    let slot = TEMPLATES.get(kind.place())?;
    let template = slot.get_or_init(|| kind.template()).as_ref()?;
    let numbers = Numbers::new(kind.main, usual.total)?;
    let users = usual.counts.map(|count| count.value(usual.request));
    let mut out = Vec::with_capacity(6144);
    let values = Values::new(usual.written, &numbers, Months::before(usual.day)?, users);
    template.write(&mut out, |number| values.get(number));
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
    use super::*;

    #[test]
    fn every_kind_has_a_template_that_is_right_on_every_day() {
        let mut kinds = 0;
        let days = || IN_FORCE.iter_days().step_by(7).take(200);
        for (n, day) in days().enumerate() {
            let Some(main) = Known::latest(PopulationKind::Average, day) else { continue };
            let census = Known::latest(PopulationKind::Census, day);
            for scale in [Scale::BelowLarge, Scale::Large, Scale::VeryLarge] {
                let kind = Kind { main, census: census.map(|known| (known, scale)), scale };
                if n > 0 && kind.is_on(days().nth(n - 1).unwrap()) {
                    continue;
                }
                kinds += 1;
                let template = kind.template().unwrap();
                let published = populations().iter().map(|figure| figure.published);
                let all = days().chain(published.filter(|day| *day >= IN_FORCE));
                for day in all.filter(|day| kind.is_on(*day)) {
                    let other = Example::new(&kind, day, 313).unwrap();
                    let (values, mut written) = (other.values().unwrap(), Vec::new());
                    template.write(&mut written, |number| values.get(number));
                    assert!(written == other.long_way().unwrap(), "{day}");
                }
            }
        }
        assert_eq!(kinds, 9);
    }
}
