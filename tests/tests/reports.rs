//! Every verdict of the shared cases can be reported in every form, and nothing of it becomes
//! something else on the way.

use nd137::canonical::is_canonical;
use nd137_tests::TABLE;
use serde_json::{Value, json};

const FORMS: [&str; 6] = ["html", "json", "junit", "markdown", "oscal", "sarif"];

#[test]
fn every_verdict_of_the_library_is_accepted() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/bytes.tsv");
    let cases = std::fs::read_to_string(path).unwrap();
    let (mut count, mut form) = (0usize, FORMS.iter().cycle());
    for line in cases.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        // Verdicts of operations that stand in other crates are verdicts all the same.
        let Ok(response) = serde_json::from_str::<Value>(columns[5]) else { continue };
        let Some(assessment) = response.get("assessment").filter(|one| one.is_object()) else {
            continue;
        };
        let format = form.next().unwrap();
        let request = json!({
            "assessments": [{"assessment": assessment, "subject": columns[1]}],
            "at": "2026-11-22T10:00:00+07:00",
            "format": format,
        });
        let reply = TABLE.call("render_report", request.to_string().as_bytes(), None);
        let reply = reply.unwrap_or_else(|error| panic!("{} {}: {error}", columns[0], columns[1]));
        assert!(is_canonical(&reply.json));
        let rendered: Value = serde_json::from_slice(&reply.json).unwrap();
        assert_eq!(rendered["unknown_rules"], json!([]), "{} {}", columns[0], columns[1]);
        let content = rendered["content"].as_str().unwrap();
        match *format {
            "json" => {
                assert!(is_canonical(content.as_bytes()));
                let kept: Value = serde_json::from_str(content).unwrap();
                assert_eq!(&kept["assessments"][0]["assessment"], assessment);
            }
            "oscal" | "sarif" => assert!(serde_json::from_str::<Value>(content).is_ok()),
            _ => assert!(!content.is_empty()),
        }
        count += 1;
    }
    assert!(count > 500, "{count}");
}
