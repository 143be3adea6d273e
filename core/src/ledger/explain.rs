//! The operation `explain`: a rule or a provision in a few sentences.

use chrono::NaiveDate;
use serde::Serialize;

use super::reading::reading;
use super::{Coverage, addressee, entry};
use crate::assessment::Rule;
use crate::json::Read;
use crate::law::{
    Body, Citation, Instrument, InstrumentInfo, Provision, article_title, body,
    describe_instruments, provisions,
};
use crate::text::{Arg, Bilingual, Text, text};
use crate::{Error, activity, catalogue};

/// What to explain.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExplainRequest {
    /// The day by which instruments and bodies are resolved.
    pub as_of: NaiveDate,
    /// A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its three forms.
    pub what: String,
}

/// A reading with its number.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberedReading {
    /// Its number.
    pub number: u8,
    /// What the library does.
    pub text: Bilingual,
}

/// A rule or a provision explained.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// Whom it binds.
    pub binds: Bilingual,
    /// The ministry that it names, as it is called on the day.
    pub body: Option<Body>,
    /// What the ledger says of the provision; absent for rules and for other instruments.
    pub coverage: Option<Coverage>,
    /// Whether it applies on the day; absent when unknown.
    pub in_force: Option<bool>,
    /// The provisions: that asked for, or those that the rule cites.
    pub provisions: Vec<Citation>,
    /// How the library reads it.
    pub readings: Vec<NumberedReading>,
    /// The other instruments that it refers to and that apply on the day.
    pub refers_to: Vec<InstrumentInfo>,
    /// The rule, or the rules that check the provision.
    pub rules: Vec<&'static str>,
    /// The first day on which it applies, where known.
    pub since: Option<NaiveDate>,
    /// All of it in a few sentences.
    pub text: Bilingual,
    /// The last day on which it applies, inclusive.
    pub until: Option<NaiveDate>,
}

const NO_SUCH: Text = text(
    "`{what}` không phải mã quy tắc hoặc điều khoản của Nghị định; hãy viết `nd137.d7.k1.a.r02`, \
     `nd137.d21.k2.dd` hoặc `điểm đ khoản 2 Điều 21`",
    "`{what}` is no rule and no provision of the decree; write `nd137.d7.k1.a.r02`, \
     `nd137.d21.k2.dd` or `Article 21(2)(đ)`",
);

impl ExplainRequest {
    /// Explains a rule or a provision.
    ///
    /// # Errors
    /// `invalid_request` at `/what` when there is no such rule or provision.
    pub fn run(self) -> Result<Explanation, Error> {
        let wanted = self.what.trim();
        if let Some(rule) = catalogue::rules().find(|rule| rule.id == wanted)
            && let Some(first) = rule.provisions.first()
        {
            return Ok(explain(*first, rule.provisions, vec![rule], None, self.as_of));
        }
        let found = wanted.parse::<Provision>().ok().filter(|one| {
            provisions().any(|known| known == *one)
                || catalogue::rules().any(|rule| rule.provisions.contains(one))
        });
        let Some(provision) = found else {
            let shown = wanted.chars().take(80).collect();
            return Err(Error::invalid("/what", NO_SUCH, &[("what", Arg::Quote(shown))]));
        };
        let line = entry(provision);
        let ours = provision.instrument() == Instrument::Nd137;
        let told = ours.then_some((line.coverage, line.reason));
        Ok(explain(provision, &[provision], line.rules, told, self.as_of))
    }
}

fn explain(
    provision: Provision,
    cited: &[Provision],
    rules: Vec<&'static Rule>,
    told: Option<(Coverage, Bilingual)>,
    as_of: NaiveDate,
) -> Explanation {
    let id = provision.id();
    // A rule of a decree that the provision refers to lives as long as that decree.
    let instrument = match rules.as_slice() {
        [only] if told.is_none() => activity::during(only.id),
        _ => None,
    };
    let instrument = instrument.unwrap_or(provision.instrument());
    let mut numbers: Vec<u8> = rules.iter().flat_map(|rule| rule.readings).copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    let readings: Vec<NumberedReading> = numbers
        .into_iter()
        .filter_map(|number| Some(NumberedReading { number, text: reading(number)?.render(&[]) }))
        .collect();
    let (since, until) = (instrument.from(), instrument.until());
    let binds = addressee::binds(&id);
    let reason = told.as_ref().map(|(_, reason)| reason);
    Explanation {
        binds: binds.render(&[]),
        body: addressee::role(&id).map(|role| body(role, as_of)),
        coverage: told.as_ref().map(|(coverage, _)| *coverage),
        in_force: instrument.in_force(as_of),
        provisions: cited.iter().map(|one| one.cite()).collect(),
        refers_to: describe_instruments(as_of)
            .into_iter()
            .filter(|one| one.in_force != Some(false))
            .filter(|one| addressee::refers(&id).iter().any(|other| other.slug() == one.id))
            .collect(),
        text: sentences(provision, &rules, reason, binds, (since, until), &readings),
        rules: rules.iter().map(|rule| rule.id).collect(),
        readings,
        since,
        until,
    }
}

/// The longest list of requirements in one sentence.
const MOST: usize = 12;

fn sentences(
    provision: Provision,
    rules: &[&Rule],
    reason: Option<&Bilingual>,
    binds: Text,
    (since, until): (Option<NaiveDate>, Option<NaiveDate>),
    readings: &[NumberedReading],
) -> Bilingual {
    let cited = provision.citation();
    let start = text("{Cited}", "{cited}");
    let mut out = Said { en: String::new(), vi: String::new() };
    out.add(start, &[("cited", Arg::Said { en: cited.en, vi: cited.vi })]);
    let title = provision
        .article_number()
        .filter(|_| provision.instrument() == Instrument::Nd137)
        .and_then(article_title);
    if let Some(title) = title {
        out.add(text(" ({title}).", " ({title})."), &[("title", Arg::Text(title))]);
    } else {
        out.add(text(".", "."), &[]);
    }
    out.add(text(" Đối tượng: {who}.", " It binds {who}."), &[("who", Arg::Text(binds))]);
    if rules.is_empty() {
        if let Some(Bilingual { en, vi }) = reason {
            out.en.push_str(&format!(" {en}"));
            out.vi.push_str(&format!(" {vi}"));
        }
    } else {
        out.add(text(" Yêu cầu: ", " It asks for: "), &[]);
        for (n, rule) in (0usize..).zip(rules.iter().take(MOST)) {
            let separator =
                if n == 0 { text("{what}", "{what}") } else { text("; {what}", "; {what}") };
            out.add(separator, &[("what", Arg::Text(rule.what))]);
        }
        let more = rules.len().saturating_sub(MOST);
        if more > 0 {
            let n = Arg::from(more);
            out.add(text("; và {n} yêu cầu khác", "; and {n} more"), &[("n", n)]);
        }
        out.add(text(".", "."), &[]);
    }
    match (since, until) {
        (Some(day), Some(last)) => out.add(
            text(" Áp dụng từ {day} đến hết {last}.", " It applies from {day} to {last}."),
            &[("day", Arg::Date(day)), ("last", Arg::Date(last))],
        ),
        (Some(day), None) => {
            out.add(
                text(" Áp dụng từ {day}.", " It applies from {day}."),
                &[("day", Arg::Date(day))],
            );
        }
        _ => {}
    }
    if !readings.is_empty() {
        out.add(text(" Cách hiểu của thư viện:", " The library reads it so:"), &[]);
        for one in readings.iter().take(MOST) {
            out.en.push_str(&format!(" {}", one.text.en));
            out.vi.push_str(&format!(" {}", one.text.vi));
        }
    }
    Bilingual { en: out.en, vi: out.vi }
}

/// Sentences in two languages, one after the other.
struct Said {
    en: String,
    vi: String,
}

impl Said {
    fn add(&mut self, what: Text, args: &[(&'static str, Arg)]) {
        let Bilingual { en, vi } = what.render(args);
        self.en.push_str(&en);
        self.vi.push_str(&vi);
    }
}
