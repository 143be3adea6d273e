//! The decree as an OSCAL catalogue: a control a provision, an objective a rule.

use super::Rendered;
use super::loss::Loss;
use super::oscal::{both, metadata, property};
use super::write::{Json, digest, markdown, uuid};
use crate::Error;
use crate::assessment::Rule;
use crate::catalogue::rules;
use crate::conversion::Moment;
use crate::json::Read;
use crate::law::{Instrument, Provision, article_title, provisions};
use crate::text::{Bilingual, Text, text};

/// What the catalogue is made of.
#[derive(Debug, Clone, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CatalogueRequest {
    /// The time of the catalogue.
    pub at: Moment,
}

const TITLE: Text = text(
    "Danh mục yêu cầu của Nghị định 137/2024/NĐ-CP",
    "Catalogue of the requirements of Decree 137/2024/NĐ-CP",
);
const OWN_WORDS: Text = text(
    "câu chữ của văn bản không được chép lại: mỗi điều khoản có tên và số, mỗi quy tắc được diễn đạt \
     bằng lời của thư viện",
    "the law's sentences are not copied: a provision has its number and a title, a rule the library's \
     own words",
);

impl CatalogueRequest {
    /// Writes the catalogue.
    ///
    /// # Errors
    /// None beyond those of reading the request.
    pub fn run(self) -> Result<Rendered, Error> {
        let at = self.at.to_string();
        let mut groups = Json::default();
        groups.open('[');
        group(Instrument::Nd137, &mut groups);
        for instrument in others() {
            group(instrument, &mut groups);
        }
        groups.close(']');
        let mut json = Json::default();
        json.open('{');
        json.begin("catalog", '{');
        json.field("uuid", &uuid(&format!("{at}{}", digest(groups.0.as_bytes()))));
        metadata(&mut json, &format!("{} · {}", TITLE.vi, TITLE.en), &at);
        json.name("groups");
        json.raw(&groups.0);
        json.close('}');
        json.close('}');
        Ok(Rendered {
            content: json.0,
            extension: "json",
            losses: vec![Loss::new("own_words", OWN_WORDS)],
            media_type: "application/json",
            unknown_rules: Vec::new(),
        })
    }
}

/// The first provision of a rule: where a reader of the catalogue finds it.
fn home(rule: &Rule) -> Option<Provision> {
    rule.provisions.first().copied()
}

/// The other instruments that rules rest on, in their own order.
fn others() -> Vec<Instrument> {
    let mut found: Vec<Instrument> = rules()
        .flat_map(|rule| rule.provisions)
        .map(|provision| provision.instrument())
        .filter(|instrument| *instrument != Instrument::Nd137)
        .collect();
    found.sort();
    found.dedup();
    found
}

fn group(instrument: Instrument, json: &mut Json) {
    let title = instrument.title();
    json.open('{');
    json.field("id", instrument.slug());
    json.field("class", "instrument");
    json.field("title", &both(&title));
    json.begin("controls", '[');
    if instrument == Instrument::Nd137 {
        let all: Vec<Provision> = provisions().collect();
        decree(&all, json);
    } else {
        let mut cited: Vec<Provision> = rules()
            .flat_map(|rule| rule.provisions.iter().copied())
            .filter(|provision| provision.instrument() == instrument)
            .collect();
        cited.sort();
        cited.dedup();
        for provision in cited {
            open(provision, json);
            json.close('}');
        }
    }
    json.close(']');
    json.close('}');
}

/// The decree's own order, each article with its clauses, each clause with its points.
fn decree(all: &[Provision], json: &mut Json) {
    // How many controls stand open: the article, the clause, the point.
    let mut deep = 0usize;
    for provision in all {
        let depth = match (provision.clause_number(), provision.point_letter()) {
            (None, _) => 1,
            (_, None) => 2,
            _ => 3,
        };
        if deep < depth && deep > 0 {
            json.begin("controls", '[');
        }
        while deep >= depth {
            json.close('}');
            if deep > depth {
                json.close(']');
            }
            deep = deep.saturating_sub(1);
        }
        open(*provision, json);
        deep = depth;
    }
    while deep > 0 {
        json.close('}');
        if deep > 1 {
            json.close(']');
        }
        deep = deep.saturating_sub(1);
    }
}

/// A control, left open for the controls below it.
fn open(provision: Provision, json: &mut Json) {
    let mut title = provision.citation();
    let class = match (provision.clause_number(), provision.point_letter()) {
        (None, _) => "article",
        (_, None) => "clause",
        _ => "point",
    };
    let decree = provision.instrument() == Instrument::Nd137;
    if class == "article"
        && decree
        && let Some(words) = provision.article_number().and_then(article_title)
    {
        title = Bilingual {
            en: format!("{} – {}", title.en, words.en),
            vi: format!("{} – {}", title.vi, words.vi),
        };
    }
    json.open('{');
    json.field("id", &provision.id());
    json.field("class", class);
    json.field("title", &both(&title));
    let mut own = rules().filter(|rule| home(rule) == Some(provision)).peekable();
    if own.peek().is_some() {
        json.begin("parts", '[');
        for rule in own {
            objective(rule, json);
        }
        json.close(']');
    }
}

fn objective(rule: &Rule, json: &mut Json) {
    json.open('{');
    json.field("id", rule.id);
    json.field("name", "assessment-objective");
    json.begin("props", '[');
    let advisory = rule.severity == crate::assessment::Severity::Advisory;
    property(json, "severity", if advisory { "advisory" } else { "required" });
    for provision in rule.provisions {
        property(json, "provision", &provision.id());
    }
    for reading in rule.readings {
        property(json, "reading", &reading.to_string());
    }
    json.close(']');
    json.field("prose", &format!("{}\n\n{}", markdown(rule.what.vi), markdown(rule.what.en)));
    json.close('}');
}
