#![doc = include_str!("concepts.md")]

use serde::Serialize;

use super::Indicator;
use crate::Error;
use crate::assessment::{Answer, Fact};
use crate::json::Read;
use crate::law::{Citation, Instrument, Letter, Provision};
use crate::text::{Bilingual, Text, fold, text, tidy};
use crate::unicode::lowercase;

/// A part of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IndicatorField {
    /// Whatever answers no other part.
    Attributes,
    /// The code.
    Code,
    /// The point of collection follows state management.
    CollectionByFunction,
    /// The bodies that collect it.
    CollectionPoints,
    /// Combined with statistics.
    CombinedWithStatistics,
    /// Comparability.
    Comparability,
    /// Criterion b.
    CriterionAnalysis,
    /// Criterion đ.
    CriterionComponent,
    /// Criterion a.
    CriterionDecisive,
    /// Criterion d.
    CriterionFrequent,
    /// Criterion c.
    CriterionMeasurable,
    /// Main disaggregations.
    Disaggregations,
    /// Fits goals and tasks.
    FitsObjectives,
    /// Groups of the set.
    Groups,
    /// Measures results.
    MeasuresResults,
    /// Method of computation.
    Method,
    /// Name.
    Name,
    /// Data period.
    Period,
    /// Takes over existing data.
    ReusesExisting,
    /// Shared from centre to locality.
    Shared,
    /// Source of the data.
    Source,
    /// Unit of measurement.
    Unit,
    /// Updated regularly.
    UpdatedRegularly,
}

/// A row of the table.
pub(super) struct Mapping {
    pub(super) field: IndicatorField,
    provision: Option<Provision>,
    what: Text,
    /// SDMX concepts, the one that is written first; where several are reported, the first wins.
    pub(super) concepts: &'static [&'static str],
    /// Column headings, folded, with spaces.
    headings: &'static [&'static str],
}

impl Mapping {
    /// Whether Art. 10.4.d asks a definition to say it in words.
    pub(super) fn of_definition(&self) -> bool {
        self.provision == Some(K4D) && self.field != IndicatorField::MeasuresResults
    }
}

const K4: Provision = Provision::article(Instrument::Nd137, 10).clause(4);
const K5: Provision = Provision::article(Instrument::Nd137, 10).clause(5);
const K4A: Provision = K4.point(Letter::A);
const K4B: Provision = K4.point(Letter::B);
const K4C: Provision = K4.point(Letter::C);
const K4D: Provision = K4.point(Letter::D);

macro_rules! table {
    ($( $field:ident, $provision:expr, $vi:literal, $en:literal, $concepts:tt, $headings:tt; )*) => {
        pub(super) static TABLE: &[Mapping] = &[$( Mapping {
            field: IndicatorField::$field,
            provision: $provision,
            what: text($vi, $en),
            concepts: &$concepts,
            headings: &$headings,
        } ),*];
    };
}

// The concepts are those of SDMX's cross-domain list and of the SDG metadata structure; of the
// latter DATA_SOURCE names the providers and SOURCE_TYPE describes the sources. COMPILING_ORG is
// a sentence that may name several bodies, so it stays an attribute and answers no 10.4.b.
table! {
    Code, None, "mã chỉ số", "the code",
        ["INDICATOR", "SERIES", "INDICATOR_CODE"], ["ma", "ma chi so"];
    Name, None, "tên chỉ số", "the name",
        ["TITLE", "SDG_SERIES_DESCR", "SDG_INDICATOR", "INDICATOR_NAME"], ["ten", "ten chi so", "chi so"];
    Method, Some(K4D), "phương pháp tính", "the method of computation",
        ["DATA_COMP", "COMP_METHOD"], ["phuong phap tinh", "cach tinh"];
    Unit, Some(K4D), "đơn vị đo lường", "the unit of measurement",
        ["UNIT_MEASURE", "UNIT"], ["don vi", "don vi tinh", "don vi do", "don vi do luong"];
    Attributes, Some(K4D), "các thuộc tính", "the attributes",
        ["STAT_CONC_DEF", "CLASS_SYSTEM", "STAT_POP", "REF_AREA"], ["thuoc tinh", "khai niem", "dinh nghia", "pham vi"];
    Disaggregations, Some(K4D), "phân tổ chủ yếu", "the main disaggregations",
        ["DISAGGREGATION", "COVERAGE"], ["phan to", "phan to chu yeu"];
    Period, Some(K4D), "kỳ dữ liệu", "the data period",
        ["FREQ", "REF_PERIOD", "FREQ_COLL", "FREQ_DISS"], ["ky", "ky du lieu", "ky so lieu", "tan suat"];
    Source, Some(K4D), "nguồn dữ liệu", "the source of the data",
        ["DATA_SOURCE", "SOURCE_TYPE"], ["nguon", "nguon du lieu", "nguon so lieu"];
    Comparability, Some(K4D), "khả năng so sánh", "comparability",
        ["COMPARABILITY"], ["kha nang so sanh"];
    CollectionPoints, Some(K4B), "đầu mối thu thập", "the point of collection",
        ["DATA_PROVIDER"], ["dau moi", "dau moi thu thap"];
    Groups, Some(Provision::article(Instrument::Nd137, 10).clause(3)), "nhóm chỉ số",
        "the groups of the set", ["ND137_GROUP"], ["nhom", "nhom chi so"];
    FitsObjectives, Some(K4A), "phù hợp chỉ tiêu, mục tiêu, nhiệm vụ", "fits goals and tasks",
        ["ND137_FITS_OBJECTIVES"], ["phu hop muc tieu"];
    UpdatedRegularly, Some(K4B), "cập nhật thường xuyên", "updated regularly",
        ["ND137_UPDATED_REGULARLY"], ["cap nhat thuong xuyen"];
    CollectionByFunction, Some(K4B), "đầu mối theo chức năng quản lý nhà nước",
        "a point of collection by state management", ["ND137_COLLECTION_BY_FUNCTION"], ["dau moi theo chuc nang"];
    ReusesExisting, Some(K4B), "sử dụng dữ liệu sẵn có", "takes over existing data",
        ["ND137_REUSES_EXISTING"], ["su dung du lieu san co"];
    Shared, Some(K4B), "chia sẻ, tái sử dụng thống nhất", "shared and used again uniformly",
        ["ND137_SHARED"], ["chia se"];
    CombinedWithStatistics, Some(K4C), "kết hợp thống kê và chế độ báo cáo",
        "combined with statistics and reporting", ["ND137_COMBINED_WITH_STATISTICS"], ["ket hop thong ke"];
    MeasuresResults, Some(K4D), "đo lường kết quả, hiệu quả", "measures results",
        ["ND137_MEASURES_RESULTS"], ["do luong ket qua"];
    CriterionDecisive, Some(K5.point(Letter::A)), "tiêu chí a", "criterion a",
        ["ND137_CRITERION_DECISIVE"], ["tieu chi a"];
    CriterionAnalysis, Some(K5.point(Letter::B)), "tiêu chí b", "criterion b",
        ["ND137_CRITERION_ANALYSIS"], ["tieu chi b"];
    CriterionMeasurable, Some(K5.point(Letter::C)), "tiêu chí c", "criterion c",
        ["ND137_CRITERION_MEASURABLE"], ["tieu chi c"];
    CriterionFrequent, Some(K5.point(Letter::D)), "tiêu chí d", "criterion d",
        ["ND137_CRITERION_FREQUENT"], ["tieu chi d"];
    // Folding takes đ to d: this one heading is compared with its diacritics.
    CriterionComponent, Some(K5.point(Letter::Dd)), "tiêu chí đ", "criterion đ",
        ["ND137_CRITERION_COMPONENT"], [];
}

/// Which part of a definition a concept answers, and how far down the list of that part it
/// stands; the ids are compared without case.
pub(super) fn answered_by(concept: &str) -> Option<(IndicatorField, usize)> {
    TABLE.iter().find_map(|mapping| {
        let at = mapping.concepts.iter().position(|known| known.eq_ignore_ascii_case(concept))?;
        Some((mapping.field, at))
    })
}

/// Which part of a definition a column holds, by its heading: the field's own name, its
/// Vietnamese name with or without diacritics, or a concept.
pub(super) fn column(heading: &str) -> Option<IndicatorField> {
    let heading = lowercase(&tidy(heading));
    if heading == "tiêu chí đ" {
        return Some(IndicatorField::CriterionComponent);
    }
    let folded = fold(&heading);
    let own = folded.replace([' ', '-'], "_");
    TABLE
        .iter()
        .find(|mapping| mapping.field.name() == own || mapping.headings.contains(&folded.as_str()))
        .map(|mapping| mapping.field)
        .or_else(|| answered_by(&heading).map(|(field, _)| field))
}

impl IndicatorField {
    /// The name in JSON and in CSV.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Attributes => "attributes",
            Self::Code => "code",
            Self::CollectionByFunction => "collection_by_function",
            Self::CollectionPoints => "collection_points",
            Self::CombinedWithStatistics => "combined_with_statistics",
            Self::Comparability => "comparability",
            Self::CriterionAnalysis => "criterion_analysis",
            Self::CriterionComponent => "criterion_component",
            Self::CriterionDecisive => "criterion_decisive",
            Self::CriterionFrequent => "criterion_frequent",
            Self::CriterionMeasurable => "criterion_measurable",
            Self::Disaggregations => "disaggregations",
            Self::FitsObjectives => "fits_objectives",
            Self::Groups => "groups",
            Self::MeasuresResults => "measures_results",
            Self::Method => "method",
            Self::Name => "name",
            Self::Period => "period",
            Self::ReusesExisting => "reuses_existing",
            Self::Shared => "shared",
            Self::Source => "source",
            Self::Unit => "unit",
            Self::UpdatedRegularly => "updated_regularly",
        }
    }
}

/// Where a part of a definition is kept.
pub(super) enum Place<'a> {
    Attributes(&'a mut Option<Vec<super::IndicatorAttribute>>),
    Fact(&'a mut Fact),
    List(&'a mut Option<Vec<String>>),
    Text(&'a mut Option<String>),
}

impl Indicator {
    /// The place of a part.
    pub(super) fn place(&mut self, field: IndicatorField) -> Place<'_> {
        use IndicatorField as F;
        match field {
            F::Attributes => Place::Attributes(&mut self.attributes),
            F::Code => Place::Text(&mut self.code),
            F::CollectionByFunction => Place::Fact(&mut self.collection_by_function),
            F::CollectionPoints => Place::List(&mut self.collection_points),
            F::CombinedWithStatistics => Place::Fact(&mut self.combined_with_statistics),
            F::Comparability => Place::Text(&mut self.comparability),
            F::CriterionAnalysis => Place::Fact(&mut self.criteria.analysis),
            F::CriterionComponent => Place::Fact(&mut self.criteria.component),
            F::CriterionDecisive => Place::Fact(&mut self.criteria.decisive),
            F::CriterionFrequent => Place::Fact(&mut self.criteria.frequent),
            F::CriterionMeasurable => Place::Fact(&mut self.criteria.measurable),
            F::Disaggregations => Place::List(&mut self.disaggregations),
            F::FitsObjectives => Place::Fact(&mut self.fits_objectives),
            F::Groups => Place::List(&mut self.groups),
            F::MeasuresResults => Place::Fact(&mut self.measures_results),
            F::Method => Place::Text(&mut self.method),
            F::Name => Place::Text(&mut self.name),
            F::Period => Place::Text(&mut self.period),
            F::ReusesExisting => Place::Fact(&mut self.reuses_existing),
            F::Shared => Place::Fact(&mut self.shared),
            F::Source => Place::Text(&mut self.source),
            F::Unit => Place::Text(&mut self.unit),
            F::UpdatedRegularly => Place::Fact(&mut self.updated_regularly),
        }
    }
}

/// Reads a cell that says yes or no; blank is unknown, any other word is `None`.
pub(super) fn answer(cell: &str) -> Option<Answer> {
    Some(match fold(cell.trim()).as_str() {
        "" | "?" | "unknown" | "chua ro" => Answer::Unknown,
        "yes" | "true" | "1" | "x" | "co" => Answer::Yes,
        "no" | "false" | "0" | "khong" => Answer::No,
        _ => return None,
    })
}

/// Asks for the table of concepts.
#[derive(Debug, Clone, Default, Read)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorConceptsRequest"))]
#[serde(deny_unknown_fields)]
pub struct ConceptsRequest {}

/// What answers a part of a definition.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConceptMapping {
    /// SDMX concepts that answer it; the first is the one that is written, and of several
    /// reported ones the first in this order is taken.
    pub concepts: Vec<&'static str>,
    /// The part, as a CSV column is called.
    pub field: &'static str,
    /// Further headings of a CSV column, without diacritics.
    pub headings: Vec<&'static str>,
    /// The provision that asks for it.
    pub provision: Option<Citation>,
    /// What it is.
    pub what: Bilingual,
}

/// The table of concepts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "IndicatorConcepts"))]
pub struct Concepts {
    /// One row a part of a definition.
    pub mappings: Vec<ConceptMapping>,
}

impl ConceptsRequest {
    /// Gives the table.
    ///
    /// # Errors
    /// None.
    pub fn run(self) -> Result<Concepts, Error> {
        let mappings = TABLE
            .iter()
            .map(|mapping| ConceptMapping {
                concepts: mapping.concepts.to_vec(),
                field: mapping.field.name(),
                headings: mapping.headings.to_vec(),
                provision: mapping.provision.map(|provision| provision.cite()),
                what: mapping.what.render(&[]),
            })
            .collect();
        Ok(Concepts { mappings })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `concepts.md` is for people; on a difference the whole table is printed.
    #[test]
    fn the_table_for_people_is_this_one() {
        let code = |name: &&str| format!("`{name}`");
        let row = |mapping: &Mapping| {
            let concepts: Vec<String> = mapping.concepts.iter().map(code).collect();
            let headings: Vec<String> = mapping.headings.iter().map(code).collect();
            let provision = mapping.provision.map_or_else(String::new, |p| p.id());
            format!(
                "| {} ({}) | `{}` | {provision} | {} | {} |",
                mapping.what.en,
                mapping.what.vi,
                mapping.field.name(),
                concepts.join(", "),
                headings.join(", ")
            )
        };
        let rows: Vec<String> = TABLE.iter().map(row).collect();
        let shown = include_str!("concepts.md");
        let found: Vec<&str> = shown.lines().filter(|l| l.starts_with("| ")).skip(1).collect();
        assert_eq!(found, rows, "\n{}\n", rows.join("\n"));
    }

    #[test]
    fn no_concept_and_no_heading_answers_two_parts() {
        let mut seen = std::collections::BTreeSet::new();
        for mapping in TABLE {
            for name in mapping.concepts {
                assert!(seen.insert(name.to_lowercase()), "{name}");
                assert_eq!(answered_by(name).map(|(field, _)| field), Some(mapping.field));
            }
            for heading in mapping.headings {
                assert!(seen.insert((*heading).to_owned()), "{heading}");
            }
            assert_eq!(column(mapping.field.name()), Some(mapping.field));
            assert_eq!(column(mapping.what.vi).unwrap_or(mapping.field), mapping.field);
        }
        assert_eq!(column("Đơn vị tính"), Some(IndicatorField::Unit));
        assert_eq!(column("TIÊU CHÍ Đ"), Some(IndicatorField::CriterionComponent));
        assert_eq!(column("tiêu chí d"), Some(IndicatorField::CriterionFrequent));
        assert_eq!(column("ghi chú"), None);
    }
}
