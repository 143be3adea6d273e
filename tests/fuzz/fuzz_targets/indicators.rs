//! A document with definitions, in any format and encoding: what is read can be judged as a set,
//! and what is written as SDMX-JSON reads back as the same definitions.
//!
//! The first byte of the input chooses format and encoding, or leaves both to be found out; the
//! rest is the document.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::ErrorKind;
use nd137::assessment::Fact;
use nd137::indicator::{Encoding, Format, Indicator, ReadRequest, SetRequest, WriteRequest};
use nd137::text::tidy;

/// What SDMX cannot carry: evidence, and texts that white space alone tells apart.
fn carried(mut indicator: Indicator) -> Indicator {
    let plain = |fact: &mut Fact| fact.evidence = Default::default();
    for fact in [
        &mut indicator.collection_by_function,
        &mut indicator.combined_with_statistics,
        &mut indicator.criteria.analysis,
        &mut indicator.criteria.component,
        &mut indicator.criteria.decisive,
        &mut indicator.criteria.frequent,
        &mut indicator.criteria.measurable,
        &mut indicator.fits_objectives,
        &mut indicator.measures_results,
        &mut indicator.reuses_existing,
        &mut indicator.shared,
        &mut indicator.updated_regularly,
    ] {
        plain(fact);
    }
    indicator
}

/// Whether SDMX can tell the definition from others: an attribute that bears the name of a
/// concept would be read as what the concept answers.
fn plain(indicator: &Indicator) -> bool {
    let known = nd137::indicator::ConceptsRequest {}.run().expect("a table");
    let concept = |name: &str| {
        known.mappings.iter().any(|row| row.concepts.iter().any(|c| c.eq_ignore_ascii_case(name)))
    };
    let empty_item = |list: &Option<Vec<String>>| list.iter().flatten().any(String::is_empty);
    indicator.code.is_some()
        && indicator.name.as_deref().is_some_and(|name| !tidy(name).is_empty())
        && indicator.attributes.iter().flatten().all(|one| !concept(&one.name))
        && indicator.attributes.as_ref().is_none_or(|all| !all.is_empty())
        && ![&indicator.collection_points, &indicator.disaggregations, &indicator.groups]
            .into_iter()
            .any(empty_item)
}

fuzz_target!(|input: &[u8]| {
    let Some((choice, document)) = input.split_first() else { return };
    let format = match choice % 5 {
        0 => None,
        1 => Some(Format::Csv),
        2 => Some(Format::Json),
        3 => Some(Format::SdmxJson),
        _ => Some(Format::SdmxMl),
    };
    let encoding = match choice / 5 % 5 {
        0 => None,
        1 => Some(Encoding::Utf8),
        2 => Some(Encoding::Utf16Be),
        3 => Some(Encoding::Utf16Le),
        _ => Some(Encoding::Windows1258),
    };
    let request = ReadRequest { format, encoding, ..ReadRequest::default() };
    let read = match request.run(document) {
        Ok(read) => read,
        Err(error) => {
            assert!(error.kind() != ErrorKind::Internal, "{error}");
            return;
        }
    };
    let day = r#"{"as_of": "2026-11-22", "kind": "ministry"}"#;
    let mut set: SetRequest = serde_json::from_str(day).expect("a request");
    set.indicators = Some(read.indicators.clone());
    let verdict = set.run(None);
    assert!(verdict.is_ok() || read.indicators.iter().any(|one| one.check().is_err()));

    let indicators: Vec<Indicator> =
        read.indicators.into_iter().map(carried).filter(plain).collect();
    // A message without a set says nothing, and is refused as such.
    if indicators.is_empty() {
        return;
    }
    let written = WriteRequest { agency: None, indicators: indicators.clone() };
    let written = serde_json::to_vec(&written.run().expect("written")).expect("JSON");
    let request = ReadRequest { format: Some(Format::SdmxJson), ..ReadRequest::default() };
    let again = request.run(&written).expect("our own message is read").indicators;
    assert_eq!(again, indicators);
});
