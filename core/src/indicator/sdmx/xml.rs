//! SDMX-ML (2.1, 3.0): metadata sets, metadata structures and concept schemes.
//!
//! Read in one pass. A document type, an entity that XML does not know itself, nesting past 64
//! levels and a document that ends too early are errors: nothing is read by half.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::{Best, Message, Report};
use crate::Error;
use crate::indicator::bytes::{bad, place};
use crate::indicator::set::within_limit;
use crate::text::{Arg, Text, text, tidy};

/// The deepest nesting.
const MOST_DEEP: usize = 64;
/// The most attributes of an element.
const MOST_ATTRIBUTES: usize = 64;
/// The longest text of one value, in bytes.
const LONGEST: usize = 1 << 20;

/// The elements that mean something here, by their local names: prefixes differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Element {
    Concept,
    ConceptIdentity,
    KeyValue,
    MetadataAttribute,
    MetadataSet,
    Name,
    Other,
    Parent,
    Ref,
    Report,
    ReportedAttribute,
    Scheme,
    Text,
    Value,
}

impl Element {
    fn of(local: &str) -> Self {
        match local {
            "Code" | "Concept" => Self::Concept,
            "Codelist" | "ConceptScheme" => Self::Scheme,
            "ConceptIdentity" => Self::ConceptIdentity,
            "KeyValue" => Self::KeyValue,
            "MetadataAttribute" => Self::MetadataAttribute,
            "MetadataSet" => Self::MetadataSet,
            "Name" => Self::Name,
            "Parent" => Self::Parent,
            "Ref" => Self::Ref,
            "Report" => Self::Report,
            "ReportedAttribute" => Self::ReportedAttribute,
            "StructuredText" | "Text" => Self::Text,
            "Value" => Self::Value,
            _ => Self::Other,
        }
    }
}

/// A text that is being gathered until its element ends.
struct Capture {
    element: Element,
    depth: usize,
    language: String,
    text: String,
}

/// A reported attribute that is open.
struct Reported {
    id: String,
    best: Best,
    /// Text directly in it, or in its XML attribute.
    direct: String,
    /// Its elements Value: SDMX 3.0 has one for each of several values.
    values: Vec<String>,
    /// It holds other attributes, so it need not say anything itself.
    holds: bool,
}

#[derive(Default)]
struct State {
    message: Message,
    stack: Vec<Element>,
    capture: Option<Capture>,
    report: Option<Report>,
    /// A metadata set that holds reports is not one itself.
    set_has_reports: bool,
    reported: Vec<Reported>,
    dimension: String,
    scheme: String,
    /// The concept or code that is open: id, name, whether it is a concept, parent.
    item: Option<(String, Best, bool)>,
    /// Open attributes of a structure, by their place among the concepts.
    structure: Vec<usize>,
    roots: usize,
}

/// Reads an SDMX-ML message.
pub(in crate::indicator) fn read(xml: &str) -> Result<Message, Error> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut state = State::default();
    loop {
        let before = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let at = |what: Text| bad(what, &place(xml, before));
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let of = attributes(&start).map_err(at)?;
                state.start(start.local_name().as_ref(), of).map_err(at)?;
            }
            Ok(Event::End(_)) => state.end()?,
            Ok(Event::Text(said)) => state.said(&said.xml10_content()).map_err(at)?,
            Ok(Event::CData(said)) => state.said(&said.xml10_content()).map_err(at)?,
            Ok(Event::GeneralRef(name)) => {
                let c = match &*name {
                    "amp" => Some('&'),
                    "apos" => Some('\''),
                    "gt" => Some('>'),
                    "lt" => Some('<'),
                    "quot" => Some('"'),
                    _ => name.resolve_char_ref().ok().flatten(),
                };
                let c = c.ok_or_else(|| {
                    at(text(
                        "tham chiếu không có trong XML ở dòng {line}, cột {column}; không nhận thực thể tự khai",
                        "a reference that XML does not know on line {line}, column {column}; declared entities are not accepted",
                    ))
                })?;
                state.said(c.encode_utf8(&mut [0; 4])).map_err(at)?;
            }
            Ok(Event::DocType(_)) => {
                return Err(at(text(
                    "không nhận khai báo DOCTYPE (dòng {line}, cột {column})",
                    "a DOCTYPE is not accepted (line {line}, column {column})",
                )));
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                let [line, column] = place(xml, at);
                return Err(bad(
                    text(
                        "XML sai ở dòng {line}, cột {column}: {why}",
                        "the XML is not well-formed on line {line}, column {column}: {why}",
                    ),
                    &[line, column, ("why", Arg::Quote(error.to_string()))],
                ));
            }
        }
    }
    if !state.stack.is_empty() || state.roots != 1 {
        return Err(bad(
            text(
                "tệp XML bị cắt cụt hoặc không có đúng một phần tử gốc",
                "the XML document is cut off or has not exactly one root element",
            ),
            &[],
        ));
    }
    state.message.check_parents()?;
    Ok(state.message)
}

/// `id`, `xml:lang` and `value` of an element.
fn attributes(start: &BytesStart<'_>) -> Result<[String; 3], Text> {
    const BAD: Text = text(
        "thuộc tính XML sai ở dòng {line}, cột {column}",
        "an XML attribute is malformed on line {line}, column {column}",
    );
    let (mut id, mut language, mut said) = (None, None, None);
    let mut attributes = start.attributes();
    // Comparing each with each would take quadratic time; ours are compared below.
    attributes.with_checks(false);
    for (n, attribute) in attributes.enumerate() {
        let attribute = attribute.map_err(|_| BAD)?;
        let into = match attribute.key.as_ref() {
            "id" => &mut id,
            "xml:lang" | "lang" => &mut language,
            "value" => &mut said,
            _ if n >= MOST_ATTRIBUTES => return Err(BAD),
            _ => continue,
        };
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| BAD)?;
        if n >= MOST_ATTRIBUTES || into.replace(value.into_owned()).is_some() {
            return Err(BAD);
        }
    }
    Ok([id, language, said].map(Option::unwrap_or_default))
}

const NOT_ONE_ROOT: Text = text(
    "có nội dung ngoài phần tử gốc ở dòng {line}, cột {column}",
    "there is content outside the root element on line {line}, column {column}",
);

impl State {
    fn start(&mut self, local: &str, [id, language, said]: [String; 3]) -> Result<(), Text> {
        if self.stack.is_empty() {
            self.roots = self.roots.saturating_add(1);
            if self.roots > 1 {
                return Err(NOT_ONE_ROOT);
            }
        }
        if self.stack.len() >= MOST_DEEP {
            return Err(text(
                "XML lồng quá 64 cấp ở dòng {line}, cột {column}",
                "the XML is nested deeper than 64 levels on line {line}, column {column}",
            ));
        }
        let within = self.stack.last().copied().unwrap_or(Element::Other);
        let element = match Element::of(local) {
            // So SDMX 3.0 calls what is reported; in a structure it is another thing.
            Element::Other if local == "Attribute" && self.report.is_some() => {
                Element::ReportedAttribute
            }
            element => element,
        };
        self.stack.push(element);
        if let Some(capture) = &mut self.capture {
            // Marked-up text: an element parts words.
            capture.text.push(' ');
            if element == Element::Ref {
                capture.text.push_str(&id);
            }
            return Ok(());
        }
        let captures = matches!(
            (within, element),
            (Element::ReportedAttribute, Element::Text | Element::Value)
                | (Element::KeyValue, Element::Value)
                | (Element::Concept | Element::MetadataSet, Element::Name)
                | (Element::Concept, Element::Parent)
                | (Element::MetadataAttribute, Element::ConceptIdentity)
        );
        if captures {
            let depth = self.stack.len();
            self.capture = Some(Capture { element, depth, language, text: String::new() });
            return Ok(());
        }
        match element {
            Element::MetadataSet => {
                self.set_has_reports = false;
                self.report = Some(Report::default());
            }
            Element::Report => {
                self.set_has_reports = true;
                self.report = Some(Report::default());
            }
            Element::ReportedAttribute => {
                if let Some(outer) = self.reported.last_mut() {
                    outer.holds = true;
                }
                let (best, direct, values) = (Best::default(), String::new(), Vec::new());
                self.reported.push(Reported { id, best, direct, values, holds: false });
                // SDMX 2.1 writes a code or a plain value as an attribute.
                self.said(&said)?;
            }
            Element::KeyValue => self.dimension = id,
            Element::Scheme => self.scheme = format!("{local} {id}"),
            Element::Concept => self.item = Some((id, Best::default(), local == "Concept")),
            Element::MetadataAttribute => {
                self.structure.push(self.message.concepts.len());
                self.message.concepts.push((id, None));
            }
            _ => {}
        }
        Ok(())
    }

    fn said(&mut self, said: &str) -> Result<(), Text> {
        if self.stack.is_empty() && !said.trim().is_empty() {
            return Err(NOT_ONE_ROOT);
        }
        let into = match &mut self.capture {
            Some(capture) => &mut capture.text,
            None if self.stack.last() == Some(&Element::ReportedAttribute) => {
                match self.reported.last_mut() {
                    Some(reported) => &mut reported.direct,
                    None => return Ok(()),
                }
            }
            None => return Ok(()),
        };
        if into.len().saturating_add(said.len()) > LONGEST {
            return Err(text(
                "giá trị dài quá 1 MiB ở dòng {line}, cột {column}",
                "a value is longer than 1 MiB on line {line}, column {column}",
            ));
        }
        into.push_str(said);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Error> {
        let depth = self.stack.len();
        let Some(element) = self.stack.pop() else { return Ok(()) };
        if self.capture.is_some() {
            if let Some(capture) = self.capture.take_if(|capture| capture.depth == depth) {
                self.captured(capture);
            }
            return Ok(());
        }
        match element {
            Element::ReportedAttribute => self.reported_ends()?,
            Element::Report => self.report_ends()?,
            Element::MetadataSet => {
                let says = self.report.as_ref().is_some_and(|report| !report.values.is_empty());
                if says && !self.set_has_reports {
                    self.report_ends()?;
                }
                self.report = None;
            }
            Element::Concept => {
                if let Some((id, name, true)) = self.item.take() {
                    self.message.concepts.push((id, name.take()));
                }
            }
            Element::MetadataAttribute => {
                self.structure.pop();
            }
            _ => {}
        }
        Ok(())
    }

    fn captured(&mut self, capture: Capture) {
        let said = tidy(&capture.text);
        match capture.element {
            Element::Name => match (&mut self.item, &mut self.report) {
                (Some((_, name, _)), _) => name.offer(&capture.language, &said),
                (None, Some(report)) => report.name.offer(&capture.language, &said),
                (None, None) => {}
            },
            Element::Parent => {
                if let Some((id, _, _)) = &self.item {
                    self.message.parents.insert((self.scheme.clone(), id.clone()), said);
                }
            }
            Element::ConceptIdentity => {
                // A reference's id, or the end of a URN.
                let id = said.rsplit('.').next().unwrap_or_default();
                let open = self.structure.last().and_then(|n| self.message.concepts.get_mut(*n));
                if let Some(concept) = open.filter(|_| !id.is_empty()) {
                    id.clone_into(&mut concept.0);
                }
            }
            Element::Value if self.stack.last() == Some(&Element::KeyValue) => {
                if let Some(report) = &mut self.report {
                    report.key.push((self.dimension.clone(), said));
                }
            }
            element => match self.reported.last_mut() {
                Some(reported) if element == Element::Value => reported.values.push(said),
                Some(reported) => reported.best.offer(&capture.language, &said),
                None => {}
            },
        }
    }

    fn reported_ends(&mut self) -> Result<(), Error> {
        let (Some(reported), Some(report)) = (self.reported.pop(), &mut self.report) else {
            return Ok(());
        };
        let Reported { id, mut best, direct, values, holds } = reported;
        let direct = tidy(&direct);
        if !direct.is_empty() {
            best.offer("", &direct);
        }
        let said = best.take();
        if said.is_none() && values.is_empty() && !holds {
            return report.push(&id, String::new());
        }
        said.into_iter().chain(values).try_for_each(|said| report.push(&id, said))
    }

    fn report_ends(&mut self) -> Result<(), Error> {
        let Some(report) = self.report.take() else { return Ok(()) };
        within_limit(self.message.indicators.len().saturating_add(1))?;
        self.message.indicators.push(report.indicator()?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(xml: &str) -> String {
        read(xml).err().expect(xml).message().en.clone()
    }

    #[test]
    fn hostile_xml_is_refused_with_its_place() {
        assert!(failed("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>").contains("DOCTYPE"));
        assert!(failed("<a>\n&x;</a>").contains("line 2"));
        assert!(failed("<a><b></a>").contains("line 1"));
        assert!(failed("<a><b>").contains("cut off"));
        assert!(failed("").contains("root"));
        assert!(failed("<a/><b/>").contains("outside the root"));
        assert!(failed("<a/>b").contains("outside the root"));
        assert!(failed(&"<a>".repeat(65)).contains("64 levels"));
        assert!(failed("<a id='1' id='2'/>").contains("attribute"));
        let many: String = (0..100).map(|n| format!(" a{n}='1'")).collect();
        assert!(failed(&format!("<a{many}/>")).contains("attribute"));
    }

    #[test]
    fn a_circle_of_concepts_is_refused() {
        let concept = |id: &str, parent: &str| {
            format!("<c:Concept id='{id}'><c:Parent><Ref id='{parent}'/></c:Parent></c:Concept>")
        };
        let scheme =
            |inner: String| format!("<m><c:ConceptScheme id='S'>{inner}</c:ConceptScheme></m>");
        assert!(failed(&scheme(concept("A", "B") + &concept("B", "A"))).contains("`A`"));
        assert!(failed(&scheme(concept("A", "A"))).contains("cycle"));
        assert!(read(&scheme(concept("A", "B") + &concept("B", "C"))).is_ok());
        let newer = "<m><ConceptScheme id='S'><Concept id='A'><Parent>A</Parent></Concept></ConceptScheme></m>";
        assert!(failed(newer).contains("cycle"));
    }

    #[test]
    fn both_versions_report_the_same() {
        let older = "<m:GenericMetadata xmlns:m='m'><m:MetadataSet><g:Report id='R'><g:Target>\
            <g:ReferenceValue><g:DataKey><c:KeyValue id='SERIES'><c:Value>SI_1</c:Value></c:KeyValue>\
            </g:DataKey></g:ReferenceValue></g:Target><g:AttributeSet>\
            <g:ReportedAttribute id='INFO'><g:AttributeSet><g:ReportedAttribute id='UNIT_MEASURE'>\
            <c:Text xml:lang='en'>Percent</c:Text><c:Text xml:lang='vi'>%</c:Text></g:ReportedAttribute>\
            </g:AttributeSet></g:ReportedAttribute><g:ReportedAttribute id='DATA_COMP'><c:StructuredText \
            xml:lang='en'><p>a &amp; b</p><p><![CDATA[c < d]]></p></c:StructuredText></g:ReportedAttribute>\
            <g:ReportedAttribute id='COMPARABILITY'/></g:AttributeSet></g:Report></m:MetadataSet>\
            </m:GenericMetadata>";
        let indicator = read(older).unwrap().indicators.remove(0);
        assert_eq!(indicator.code.as_deref(), Some("SI_1"));
        assert_eq!(indicator.unit.as_deref(), Some("%"));
        assert_eq!(indicator.method.as_deref(), Some("a & b c < d"));
        assert_eq!(indicator.comparability.as_deref(), Some(""));
        assert_eq!(indicator.attributes, None);
        let newer = "<msg:MetadataSet id='SET'><str:Name>N</str:Name><md:AttributeSet>\
            <md:ReportedAttribute id='UNIT_MEASURE'>%</md:ReportedAttribute></md:AttributeSet></msg:MetadataSet>";
        let indicator = read(newer).unwrap().indicators.remove(0);
        // The id of the set is not the indicator's.
        assert_eq!((indicator.code.as_deref(), indicator.name.as_deref()), (None, Some("N")));
        assert_eq!(indicator.unit.as_deref(), Some("%"));
    }

    #[test]
    fn attributes_of_sdmx_3_stand_in_the_set_itself() {
        let set = "<mes:Metadata xmlns:mes='m'><mes:MetadataSet id='S' agencyID='VN'>\
            <com:Name xml:lang='en'>Rate</com:Name><com:Name xml:lang='vi'>Tỷ lệ</com:Name>\
            <gen:Metadataflow>urn:x</gen:Metadataflow><gen:Target>urn:y</gen:Target>\
            <gen:Attribute id='INFO'><gen:Attribute id='UNIT_MEASURE'><gen:Value>%</gen:Value>\
            </gen:Attribute></gen:Attribute><gen:Attribute id='DISAGGREGATION'>\
            <gen:Value>giới</gen:Value><gen:Value>tuổi</gen:Value></gen:Attribute>\
            <gen:Attribute id='DATA_COMP'><com:StructuredText xml:lang='vi'><p>a</p><p>b</p>\
            </com:StructuredText></gen:Attribute><gen:Attribute id='COMPARABILITY'/>\
            </mes:MetadataSet></mes:Metadata>";
        let indicator = read(set).unwrap().indicators.remove(0);
        assert_eq!(indicator.name.as_deref(), Some("Tỷ lệ"));
        assert_eq!(indicator.unit.as_deref(), Some("%"));
        assert_eq!(indicator.method.as_deref(), Some("a b"));
        assert_eq!(indicator.comparability.as_deref(), Some(""));
        assert_eq!(indicator.disaggregations.unwrap(), ["giới", "tuổi"]);
        assert_eq!(indicator.attributes, None);
        // In a structure an attribute is a part of it, not what somebody reports.
        let structure =
            "<m><DataStructure id='D'><Attribute id='UNIT_MEASURE'/></DataStructure></m>";
        assert!(read(structure).unwrap().indicators.is_empty());
    }

    #[test]
    fn a_structure_says_which_concepts_it_offers() {
        let structure = "<m><MetadataStructure id='M'><MetadataAttribute id='A'><ConceptIdentity>\
            <Ref id='UNIT_MEASURE'/></ConceptIdentity><MetadataAttribute id='B'><ConceptIdentity>\
            urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=S:C(1.0).DATA_COMP</ConceptIdentity>\
            </MetadataAttribute></MetadataAttribute></MetadataStructure></m>";
        let concepts = read(structure).unwrap().concepts;
        let ids: Vec<&str> = concepts.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["UNIT_MEASURE", "DATA_COMP"]);
    }
}
