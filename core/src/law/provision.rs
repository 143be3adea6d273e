//! Provisions: the address of a sentence of the law.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Instrument;
use crate::json::Read;
use crate::text::Bilingual;
use crate::unicode::lowercase;

/// A point letter, in the order of Vietnamese legal drafting: đ comes after d, and there
/// is no f, j, w or z (reading 22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each variant is the letter that it names")]
pub enum Letter {
    A,
    B,
    C,
    D,
    /// đ (U+0111), spelled `dd` in identifiers.
    Dd,
    E,
    G,
    H,
    I,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    X,
    Y,
}

const LETTERS: [(Letter, &str, &str); 23] = [
    (Letter::A, "a", "a"),
    (Letter::B, "b", "b"),
    (Letter::C, "c", "c"),
    (Letter::D, "d", "d"),
    (Letter::Dd, "đ", "dd"),
    (Letter::E, "e", "e"),
    (Letter::G, "g", "g"),
    (Letter::H, "h", "h"),
    (Letter::I, "i", "i"),
    (Letter::K, "k", "k"),
    (Letter::L, "l", "l"),
    (Letter::M, "m", "m"),
    (Letter::N, "n", "n"),
    (Letter::O, "o", "o"),
    (Letter::P, "p", "p"),
    (Letter::Q, "q", "q"),
    (Letter::R, "r", "r"),
    (Letter::S, "s", "s"),
    (Letter::T, "t", "t"),
    (Letter::U, "u", "u"),
    (Letter::V, "v", "v"),
    (Letter::X, "x", "x"),
    (Letter::Y, "y", "y"),
];

impl Letter {
    /// All letters in order.
    pub fn all() -> impl Iterator<Item = Self> {
        LETTERS.iter().map(|(letter, _, _)| *letter)
    }

    /// As printed in the law: `đ`.
    pub fn as_str(self) -> &'static str {
        LETTERS.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// As spelled in identifiers: `dd` for đ.
    pub fn machine(self) -> &'static str {
        LETTERS.iter().find(|row| row.0 == self).map_or("", |row| row.2)
    }

    fn parse(s: &str) -> Option<Self> {
        let s = s.trim();
        let lower = lowercase(&crate::text::nfc(s));
        LETTERS.iter().find(|row| row.1 == lower || row.2 == lower).map(|row| row.0)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Part {
    Article(u16),
    Annex(u16),
}

/// An article, clause or point of an instrument.
///
/// Three written forms are parsed and printed:
/// - machine: `nd137.d21.k2.dd` (điều 21, khoản 2, điểm đ);
/// - Vietnamese: `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`;
/// - English: `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`.
///
/// Order is the order of the law: by instrument, article, clause, then point, with đ after d.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    instrument: Instrument,
    part: Part,
    clause: Option<u8>,
    point: Option<Letter>,
}

impl Provision {
    /// A whole article (điều).
    pub const fn article(instrument: Instrument, number: u16) -> Self {
        Self { instrument, part: Part::Article(number), clause: None, point: None }
    }

    /// A whole annex (phụ lục).
    pub const fn annex(instrument: Instrument, number: u16) -> Self {
        Self { instrument, part: Part::Annex(number), clause: None, point: None }
    }

    /// A clause (khoản) of this article.
    #[must_use]
    pub const fn clause(mut self, number: u8) -> Self {
        self.clause = Some(number);
        self
    }

    /// A point (điểm) of this clause.
    #[must_use]
    pub const fn point(mut self, letter: Letter) -> Self {
        self.point = Some(letter);
        self
    }

    /// The article or annex that it belongs to.
    #[must_use]
    pub const fn whole(self) -> Self {
        Self { clause: None, point: None, ..self }
    }

    /// Where the provision stands.
    pub const fn instrument(self) -> Instrument {
        self.instrument
    }

    /// The article's number; `None` for an annex.
    pub const fn article_number(self) -> Option<u16> {
        match self.part {
            Part::Article(number) => Some(number),
            Part::Annex(_) => None,
        }
    }

    /// The clause's number.
    pub const fn clause_number(self) -> Option<u8> {
        self.clause
    }

    /// The point's letter.
    pub const fn point_letter(self) -> Option<Letter> {
        self.point
    }

    /// The machine form.
    pub fn id(self) -> String {
        let mut out = String::with_capacity(24);
        out.push_str(self.instrument.slug());
        let (part, number) = match self.part {
            Part::Article(n) => (".d", n),
            Part::Annex(n) => (".pl", n),
        };
        out.push_str(part);
        decimal(number, &mut out);
        if let Some(clause) = self.clause {
            out.push_str(".k");
            decimal(u16::from(clause), &mut out);
        }
        if let Some(point) = self.point {
            out.push('.');
            out.push_str(point.machine());
        }
        out
    }

    /// The form that a reader of the law expects, in both languages.
    pub fn citation(self) -> Bilingual {
        let (kind, name) = self.instrument.named();
        let (mut vi, mut en) = (String::with_capacity(64), String::with_capacity(64));
        for part in [kind.en, " ", name, ", "] {
            en.push_str(part);
        }
        if let Some(point) = self.point {
            for part in ["điểm ", point.as_str(), " "] {
                vi.push_str(part);
            }
        }
        if let Some(clause) = self.clause {
            vi.push_str("khoản ");
            decimal(u16::from(clause), &mut vi);
            vi.push(' ');
        }
        let (words, number, roman) = match self.part {
            Part::Article(n) => (("Điều ", "Article "), n, None),
            Part::Annex(n) => (("Phụ lục ", "Annex "), n, roman(n)),
        };
        for (out, word) in [(&mut vi, words.0), (&mut en, words.1)] {
            out.push_str(word);
            match roman {
                Some(roman) => out.push_str(roman),
                None => decimal(number, out),
            }
        }
        for part in [" ", kind.vi, " ", name] {
            vi.push_str(part);
        }
        if let Some(clause) = self.clause {
            en.push('(');
            decimal(u16::from(clause), &mut en);
            en.push(')');
        }
        if let Some(point) = self.point {
            for part in ["(", point.as_str(), ")"] {
                en.push_str(part);
            }
        }
        Bilingual { en, vi }
    }

    /// Machine form and citation together, as verdicts carry them.
    pub fn cite(self) -> Citation {
        let Bilingual { en, vi } = self.citation();
        Citation { en, id: self.id(), vi }
    }
}

impl fmt::Display for Provision {
    /// The machine form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
    }
}

/// A provision as a verdict shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// English form, such as `Decree 137/2024/NĐ-CP, Article 21(2)(đ)`.
    pub en: String,
    /// Machine form, such as `nd137.d21.k2.dd`.
    pub id: String,
    /// Vietnamese form, such as `điểm đ khoản 2 Điều 21 Nghị định 137/2024/NĐ-CP`.
    pub vi: String,
}

/// The text is not a provision in any of the three forms.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{input}` is not a provision; write `nd137.d21.k2.dd`, `điểm đ khoản 2 Điều 21` or `Article 21(2)(đ)`"
)]
pub struct ParseProvisionError {
    input: String,
}

impl FromStr for Provision {
    type Err = ParseProvisionError;

    /// Reads any of the three forms. Without an instrument, the decree itself is meant.
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let normal = crate::text::tidy(s);
        machine(&normal)
            .or_else(|| vietnamese(&normal))
            .or_else(|| english(&normal))
            .ok_or_else(|| ParseProvisionError { input: normal.chars().take(80).collect() })
    }
}

fn machine(s: &str) -> Option<Provision> {
    let mut parts = s.split('.').peekable();
    let instrument = match parts.peek().and_then(|slug| Instrument::from_slug(slug)) {
        Some(found) => {
            parts.next();
            found
        }
        None => Instrument::Nd137,
    };
    let part = parts.next()?;
    let mut out = if let Some(n) = part.strip_prefix("pl") {
        Provision::annex(instrument, number(n)?)
    } else {
        Provision::article(instrument, number(part.strip_prefix('d')?)?)
    };
    if let Some(clause) = parts.next() {
        out = out.clause(number(clause.strip_prefix('k')?)?);
    }
    if let Some(point) = parts.next() {
        out = out.point(Letter::parse(point)?);
    }
    parts.next().is_none().then_some(out)
}

fn vietnamese(s: &str) -> Option<Provision> {
    let lower = lowercase(s);
    let mut words = lower.split(' ');
    let (mut clause, mut point) = (None, None);
    loop {
        let word = words.next()?;
        let value = words.next()?;
        let part = match word {
            "điểm" if point.is_none() && clause.is_none() => {
                point = Some(Letter::parse(value)?);
                continue;
            }
            "khoản" if clause.is_none() => {
                clause = Some(number::<u8>(value)?);
                continue;
            }
            "điều" => Part::Article(number(value)?),
            "phụ" if value == "lục" => Part::Annex(annex_number(words.next()?)?),
            _ => return None,
        };
        if point.is_some() && clause.is_none() {
            return None;
        }
        let rest: Vec<&str> = words.collect();
        let instrument = instrument_named(&rest.join(" "), |title| title.vi.clone())?;
        return Some(Provision { instrument, part, clause, point });
    }
}

fn english(s: &str) -> Option<Provision> {
    let lower = lowercase(s);
    let (title, rest) = lower.rsplit_once(", ").unwrap_or(("", &lower));
    let instrument = instrument_named(title, |title| title.en.clone())?;
    let (word, address) = rest.split_once(' ')?;
    let mut pieces = address.split('(');
    let first = pieces.next()?;
    let part = match word {
        "article" | "art." => Part::Article(number(first)?),
        "annex" => Part::Annex(annex_number(first)?),
        _ => return None,
    };
    let clause = match pieces.next() {
        Some(piece) => Some(number::<u8>(piece.strip_suffix(')')?)?),
        None => None,
    };
    let point = match pieces.next() {
        Some(piece) => Some(Letter::parse(piece.strip_suffix(')')?)?),
        None => None,
    };
    pieces.next().is_none().then_some(Provision { instrument, part, clause, point })
}

fn instrument_named(title: &str, form: fn(&Bilingual) -> String) -> Option<Instrument> {
    if title.is_empty() || title == "nghị định này" {
        return Some(Instrument::Nd137);
    }
    super::instrument::all().find(|one| lowercase(&form(&one.title())) == title)
}

/// Writes a small number; verdicts hold many, and formatting machinery is slow.
fn decimal(n: u16, out: &mut String) {
    if n >= 10 {
        decimal(n.div_euclid(10), out);
    }
    out.push(char::from_digit(u32::from(n.rem_euclid(10)), 10).unwrap_or('0'));
}

/// Annexes are numbered in Roman: Phụ lục I.
const ROMAN: [&str; 10] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

fn roman(n: u16) -> Option<&'static str> {
    ROMAN.get(usize::from(n).checked_sub(1)?).copied()
}

/// The number of an annex, Roman or plain.
fn annex_number(s: &str) -> Option<u16> {
    let place = ROMAN.iter().position(|roman| roman.eq_ignore_ascii_case(s));
    place.map_or_else(|| number(s), |n| u16::try_from(n.checked_add(1)?).ok())
}

/// Plain digits without sign or leading zero.
fn number<T: FromStr>(s: &str) -> Option<T> {
    let plain = !s.is_empty() && !s.starts_with('0') && s.bytes().all(|b| b.is_ascii_digit());
    if plain { s.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_forms_of_every_provision_parse_back() {
        let mut count = 0;
        for provision in super::super::provisions() {
            count += 1;
            let citation = provision.cite();
            for form in [&citation.id, &citation.vi, &citation.en] {
                assert_eq!(form.parse::<Provision>().as_ref(), Ok(&provision), "{form}");
            }
        }
        assert_eq!(count, 220);
    }

    #[test]
    fn dd_is_its_own_letter_after_d() {
        let d: Provision = "nd137.d21.k2.d".parse().unwrap();
        let dd: Provision = "nd137.d21.k2.dd".parse().unwrap();
        let e: Provision = "nd137.d21.k2.e".parse().unwrap();
        assert!(d < dd && dd < e);
        assert_eq!("điểm đ khoản 2 Điều 21".parse::<Provision>(), Ok(dd));
        assert_eq!("điểm d khoản 2 Điều 21 Nghị định này".parse::<Provision>(), Ok(d));
    }

    #[test]
    fn other_instruments_and_annexes() {
        let p: Provision = "Luật 20/2023/QH15"
            .parse::<Provision>()
            .unwrap_or(Provision::article(Instrument::Luat20, 12).clause(1).point(Letter::D));
        assert_eq!(p.id(), "luat20.d12.k1.d");
        assert_eq!(p.citation().vi, "điểm d khoản 1 Điều 12 Luật 20/2023/QH15");
        let annex = Provision::annex(Instrument::Nd30, 1);
        assert_eq!(annex.citation().vi, "Phụ lục I Nghị định 30/2020/NĐ-CP");
        assert_eq!("Phụ lục 1 Nghị định 30/2020/NĐ-CP".parse::<Provision>(), Ok(annex));
        assert_eq!(annex.citation().vi.parse::<Provision>(), Ok(annex));
        assert_eq!(annex.citation().en.parse::<Provision>(), Ok(annex));
    }

    #[test]
    fn what_is_no_provision_is_refused() {
        for bad in [
            "",
            "d0",
            "d01",
            "nd137",
            "nd137.d4.k1.f",
            "điểm a Điều 4",
            "Article 4(x)",
            "d4.k1.a.r01",
        ] {
            assert!(bad.parse::<Provision>().is_err(), "{bad}");
        }
        let long = "x".repeat(10_000);
        assert!(long.parse::<Provision>().unwrap_err().to_string().len() < 300);
    }
}
