//! SDMX-JSON (1.0, 2.0): metadata sets, metadata structures and concept schemes.

use serde_json::{Map, Value};

use super::{Best, Message, NAME, Report};
use crate::Error;
use crate::indicator::bytes::bad;
use crate::indicator::set::within_limit;
use crate::text::{text, tidy};

type Object = Map<String, Value>;

/// Whether a JSON object looks like an SDMX message.
pub(in crate::indicator) fn is_message(json: &str) -> bool {
    ["\"metadataSets\"", "\"metadataSet\"", "\"conceptSchemes\"", "\"metadataStructures\""]
        .iter()
        .any(|member| json.contains(member))
}

/// Reads an SDMX-JSON message. Its depth is limited by the JSON reader (128).
pub(in crate::indicator) fn read(message: &Value) -> Result<Message, Error> {
    let mut out = Message::default();
    let root = message.as_object().ok_or_else(|| {
        bad(text("SDMX-JSON phải là một đối tượng", "SDMX-JSON has to be an object"), &[])
    })?;
    // Older messages have no `data` around them.
    let data = root.get("data").and_then(Value::as_object).unwrap_or(root);
    for scheme in objects(data, "conceptSchemes").chain(objects(data, "codelists")) {
        let of = string(scheme, "id").to_owned();
        for concept in objects(scheme, "concepts").chain(objects(scheme, "codes")) {
            let id = string(concept, "id").to_owned();
            let parent = string(concept, "parent");
            if !parent.is_empty() {
                let parent = parent.rsplit('.').next().unwrap_or_default();
                out.parents.insert((of.clone(), id.clone()), parent.to_owned());
            }
            if scheme.contains_key("concepts") {
                out.concepts.push((id, said(concept, "name").take()));
            }
        }
    }
    for structure in objects(data, "metadataStructures") {
        structures(&Value::Object(structure.clone()), &mut out.concepts);
    }
    for set in
        objects(data, "metadataSets").chain(data.get("metadataSet").and_then(Value::as_object))
    {
        let whole: Vec<&Object> = match set.get("reports") {
            Some(_) => objects(set, "reports").collect(),
            None => vec![set],
        };
        for report in whole {
            within_limit(out.indicators.len().saturating_add(1))?;
            let mut read = Report { name: said(report, "name"), ..Report::default() };
            attributes(report, &mut read)?;
            out.indicators.push(read.indicator()?);
        }
    }
    out.check_parents()?;
    Ok(out)
}

/// The attributes of a structure, however deep, by their concepts.
fn structures(value: &Value, concepts: &mut Vec<(String, Option<String>)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| structures(item, concepts)),
        Value::Object(object) => {
            for attribute in objects(object, "metadataAttributes") {
                let identity = string(attribute, "conceptIdentity");
                let id = identity.rsplit('.').next().filter(|id| !id.is_empty());
                let id = id.unwrap_or_else(|| string(attribute, "id"));
                concepts.push((id.to_owned(), None));
            }
            object.values().for_each(|inner| structures(inner, concepts));
        }
        _ => {}
    }
}

/// The reported attributes of a set, a report or an attribute, in order.
fn attributes(of: &Object, report: &mut Report) -> Result<(), Error> {
    let older = of.get("attributeSet").and_then(Value::as_object);
    let reported = older.into_iter().flat_map(|set| objects(set, "reportedAttributes"));
    for attribute in objects(of, "attributes").chain(reported) {
        let mut notes = objects(attribute, "annotations");
        let named = notes.find(|note| string(note, "type") == NAME);
        let id = named.map_or_else(|| string(attribute, "id"), |note| string(note, "text"));
        let before = report.values.len();
        match attribute.get("value").or_else(|| attribute.get("values")) {
            Some(Value::Array(several)) => {
                for value in several {
                    report.push(id, plain(value)?)?;
                }
            }
            Some(Value::Object(by_language)) => report.push(id, liked(by_language))?,
            Some(value) => report.push(id, plain(value)?)?,
            None => {
                let marked =
                    || said(attribute, "structuredText").take().map(|text| unmarked(&text));
                if let Some(said) = said(attribute, "text").take().or_else(marked) {
                    report.push(id, said)?;
                }
            }
        }
        attributes(attribute, report)?;
        // It neither says anything nor holds anything: it says that there is nothing.
        if report.values.len() == before {
            report.push(id, String::new())?;
        }
    }
    Ok(())
}

/// The words of a text that is marked up (XHTML); an element parts words.
fn unmarked(text: &str) -> String {
    let mut parts = text.split('<');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('>') {
            Some((tag, after))
                if tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') =>
            {
                out.push(' ');
                out.push_str(after);
            }
            _ => {
                out.push('<');
                out.push_str(part);
            }
        }
    }
    tidy(&referred(&out))
}

/// The text with its character references read, each once; what is none stays as it is.
fn referred(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let read = part.split_once(';').and_then(|(name, after)| Some((character(name)?, after)));
        match read {
            Some((character, after)) => {
                out.push_str(&character);
                out.push_str(after);
            }
            None => {
                out.push('&');
                out.push_str(part);
            }
        }
    }
    out
}

/// What a reference stands for: a number, the five of XML, a space that does not break, and Latin
/// letters with a mark, as editors write Vietnamese ones (`&ocirc;`).
fn character(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |d| (d, 16));
        // A reference has no sign.
        let code = u32::from_str_radix(digits, radix).ok().filter(|_| !digits.starts_with('+'))?;
        return char::from_u32(code).filter(|c| *c >= ' ' || c.is_whitespace()).map(String::from);
    }
    let (letter, mark) =
        name.split_at_checked(1).filter(|_| name.starts_with(|c: char| c.is_ascii_alphabetic()))?;
    let mark = match mark {
        "acute" => "\u{301}",
        "circ" => "\u{302}",
        "grave" => "\u{300}",
        "tilde" => "\u{303}",
        _ => {
            const NAMES: [(&str, &str); 6] = [
                ("amp", "&"),
                ("apos", "'"),
                ("gt", ">"),
                ("lt", "<"),
                ("nbsp", " "),
                ("quot", "\""),
            ];
            return NAMES.iter().find(|(known, _)| *known == name).map(|(_, c)| (*c).to_owned());
        }
    };
    Some(letter.to_owned() + mark)
}

/// A single value; numbers as they are written, so a fraction has to be a text.
fn plain(value: &Value) -> Result<String, Error> {
    match value {
        Value::String(said) => Ok(said.clone()),
        Value::Bool(said) => Ok(said.to_string()),
        Value::Number(n) if !n.is_f64() => Ok(n.to_string()),
        Value::Null => Ok(String::new()),
        Value::Object(by_language) => Ok(liked(by_language)),
        _ => Err(bad(
            text(
                "giá trị của thuộc tính SDMX phải là chuỗi, số nguyên hoặc true, false",
                "the value of an SDMX attribute has to be a text, a whole number, true or false",
            ),
            &[],
        )),
    }
}

/// Of a text in several languages, the one that we like best.
fn liked(by_language: &Object) -> String {
    let mut best = Best::default();
    for (language, said) in by_language {
        if let Some(said) = said.as_str() {
            best.offer(language, said);
        }
    }
    best.take().unwrap_or_default()
}

/// `name` and `names`, `text` and `texts`.
fn said(object: &Object, member: &str) -> Best {
    let mut best = Best::default();
    if let Some(by_language) = object.get(&format!("{member}s")).and_then(Value::as_object) {
        for (language, said) in by_language {
            best.offer(language, said.as_str().unwrap_or_default());
        }
    }
    match object.get(member) {
        Some(Value::String(said)) => best.offer("", said),
        Some(Value::Object(by_language)) => best.offer("", &liked(by_language)),
        _ => {}
    }
    best
}

fn string<'v>(object: &'v Object, member: &str) -> &'v str {
    object.get(member).and_then(Value::as_str).unwrap_or_default()
}

fn objects<'v>(object: &'v Object, member: &str) -> impl Iterator<Item = &'v Object> {
    object.get(member).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_out_of_structured_texts() {
        for (given, wanted) in [
            ("<p>Tổng <b>chia</b></p><p>cho &lt;5 &amp; 6</p>", "Tổng chia cho <5 & 6"),
            ("a < b, c > d", "a < b, c > d"),
            ("<br/>x<", "x<"),
            ("<p", "<p"),
            ("&amp;lt; &quot;a&quot;", "&lt; \"a\""),
            ("T&#7893;ng &#x1ED1; c&#xF4;ng d&acirc;n &amp;#65;", "Tổng ố công dân &#65;"),
            ("Luật &apos;20&apos;&nbsp;&#160;&#39;a&#39;", "Luật '20' 'a'"),
            (
                "R&D; A&B &#xD800; &#0; &#+65; &#; &circ; a&",
                "R&D; A&B &#xD800; &#0; &#+65; &#; &circ; a&",
            ),
            ("<p>a &lt;b&gt; c</p>", "a <b> c"),
        ] {
            assert_eq!(unmarked(given), wanted, "{given}");
        }
        let message = serde_json::json!({"data": {"metadataSets": [{"attributes": [
            {"id": "DATA_COMP", "structuredTexts": {"en": "<p>sum</p>", "vi": "<p>tổng</p>"}},
            {"id": "DATA_SOURCE", "structuredText": "<p>kho</p>"},
        ]}]}});
        let indicator = read(&message).unwrap().indicators.remove(0);
        assert_eq!(indicator.method.as_deref(), Some("tổng"));
        assert_eq!(indicator.source.as_deref(), Some("kho"));
    }
}
