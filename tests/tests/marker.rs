//! A [`Marker`] answers what the plain operation answers, whatever is shared and whatever comes
//! with the request; and it refuses at once only what no request could mend.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly, its helpers too"
)]

use nd137::conversion::Marker;
use nd137::{Error, ErrorKind};
use nd137_tests::TABLE;
use serde_json::{Map, Value, json};

const NAMES: [&str; 2] = ["mark_paper_to_data", "mark_data_to_paper"];

/// Operation, request, `ok` or `error`, and expected answer of every shared case.
fn cases() -> Vec<(&'static str, String, String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/bytes.tsv");
    let lines = std::fs::read_to_string(path).unwrap();
    let mut cases = Vec::new();
    for line in lines.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        if let Some(name) = NAMES.iter().find(|name| **name == columns[0]) {
            let [request, status, answer] = [3, 4, 5].map(|column| columns[column].to_owned());
            cases.push((*name, request, status, answer));
        }
    }
    assert!(cases.len() > 150, "{}", cases.len());
    cases
}

fn answer(made: Result<nd137::conversion::Marked, Error>) -> String {
    let bytes = match made {
        Ok(marked) => nd137::wire::reply(&marked, None).unwrap().json,
        Err(error) => error.to_json(),
    };
    String::from_utf8(bytes).unwrap()
}

fn plain(operation: &str, request: &str) -> Result<String, Error> {
    TABLE
        .call(operation, request.as_bytes(), None)
        .map(|reply| String::from_utf8(reply.json).unwrap())
}

#[test]
fn marks_are_those_of_the_plain_operation() {
    let (mut made, mut refused) = (0, 0);
    for (operation, request, status, expected) in cases() {
        let empty = Marker::new(operation, b"{}").unwrap();
        assert_eq!(answer(empty.mark(request.as_bytes())), expected, "{request}");

        // Each member shared alone, each left to the request alone, and all shared.
        let Ok(whole) = serde_json::from_str::<Map<String, Value>>(&request) else { continue };
        if Value::Object(whole.clone()).to_string().len() != request.len() {
            continue; // A member is given twice.
        }
        let mut splits: Vec<Vec<&String>> = vec![whole.keys().collect()];
        for name in whole.keys() {
            splits.push(vec![name]);
            splits.push(whole.keys().filter(|other| *other != name).collect());
        }
        for shared_names in splits {
            let (mut shared, mut rest) = (Map::new(), Map::new());
            for (name, value) in &whole {
                let into = if shared_names.contains(&name) { &mut shared } else { &mut rest };
                into.insert(name.clone(), value.clone());
            }
            let (shared, rest) =
                (Value::Object(shared).to_string(), Value::Object(rest).to_string());
            match Marker::new(operation, shared.as_bytes()) {
                Ok(marker) => {
                    assert_eq!(answer(marker.mark(rest.as_bytes())), expected, "{shared} {rest}");
                    made += 1;
                }
                Err(error) => {
                    // Never where a mark can be made; and what cannot be read is said alike.
                    assert_eq!(status, "error", "{shared} {rest}");
                    if error.kind() != ErrorKind::Refused {
                        assert_eq!(
                            error.to_json(),
                            plain(operation, &shared).unwrap_err().to_json()
                        );
                    }
                    refused += 1;
                }
            }
        }
    }
    assert!(made > 900 && refused > 50, "{made} {refused}");
}

#[test]
fn what_is_refused_at_once_is_refused_with_every_kind() {
    let good = json!({
        "access": {"url": "https://dichvu.example.vn/h/1"}, "at": "2026-11-21T14:30:05+07:00",
        "converter": {"kind": "agency", "name": "Sở Minh Họa"}, "owner": "Sở Minh Họa",
        "copy": {"number": "1/SY", "place": "Minh Họa", "recipients": "Lưu"},
        "system": "Hệ thống mẫu",
    });
    let kinds = [
        json!(["administrative_result"]),
        json!(["electronic_certificate"]),
        json!(["licence"]),
        json!(["ordinary"]),
        json!(["extract_copy"]),
        json!(["forwarded_copy"]),
        json!(["true_copy"]),
        json!(["administrative_result", "true_copy"]),
        json!(null),
    ];
    let wordings = [
        ("BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY", "mark_data_to_paper", false),
        ("BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY", "mark_paper_to_data", true),
        ("Bản giấy chuyển đổi từ bản điện tử", "mark_paper_to_data", false),
        ("Đã chuyển đổi", "mark_paper_to_data", false),
        ("★ 12 ★", "mark_data_to_paper", false),
        ("…", "mark_data_to_paper", false),
        ("", "mark_paper_to_data", false),
        ("SAO Y", "mark_paper_to_data", true),
        ("Bản chính", "mark_paper_to_data", true),
    ];
    for (words, operation, taken) in wordings {
        let shared = json!({"wording": {"vi": words}});
        let marker = Marker::new(operation, shared.to_string().as_bytes());
        assert_eq!(marker.is_ok(), taken, "{words}");
        let Err(error) = marker else { continue };
        assert_eq!(error.kind(), ErrorKind::Refused);
        let said: Value = serde_json::from_slice(&error.to_json()).unwrap();
        let findings = said["assessment"]["findings"].as_array().unwrap();
        assert_eq!(findings.len(), 1, "{said}");
        assert_eq!(findings[0]["at"], "/wording/vi");
        for kind in &kinds {
            let mut request = good.clone();
            request["wording"] = shared["wording"].clone();
            request["kinds"] = kind.clone();
            assert!(plain(operation, &request.to_string()).is_err(), "{words} {kind}");
        }
    }
}

#[test]
fn a_member_of_the_request_counts_instead_of_the_shared_one() {
    let shared = r#"{"converter":{"kind":"agency","name":"Sở Minh Họa"},"kinds":["ordinary"],
        "wording":{"en":"Converted from paper","vi":"CHUYỂN TỪ BẢN GIẤY SANG BẢN ĐIỆN TỬ"}}"#;
    let marker = Marker::new(NAMES[0], shared.as_bytes()).unwrap();
    let mark = |request: &str| answer(marker.mark(request.as_bytes()));
    let usual = mark(r#"{"at":"2026-11-21T14:30:05+07:00"}"#);
    assert!(usual.contains("CHUYỂN TỪ BẢN GIẤY") && usual.contains("Sở Minh Họa"), "{usual}");
    // Whole: no English gloss is left over; null takes the default wording again.
    let own = mark(r#"{"at":"2026-11-21T14:30:05+07:00","wording":{"vi":"Số hóa từ giấy"}}"#);
    assert!(own.contains("Số hóa từ giấy") && !own.contains("Converted from paper"), "{own}");
    let default = mark(r#"{"at":"2026-11-21T14:30:05+07:00","wording":null}"#);
    assert!(default.contains("BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY"), "{default}");
    // What the request lacks is named as ever; what is given twice in it too.
    assert!(mark("{}").contains("\"at\":\"/at\""));
    assert!(mark(r#"{"at":"x","at":"y"}"#).contains("the field `at` is given twice"));
    assert!(mark("[]").contains("expected an object, found a list"));
}

#[test]
fn what_cannot_be_shared_is_said_with_its_place() {
    for (shared, kind, at) in [
        ("{", ErrorKind::InvalidJson, ""),
        ("[]", ErrorKind::InvalidRequest, ""),
        (r#"{"wordings":{}}"#, ErrorKind::InvalidRequest, "/wordings"),
        (r#"{"wording":{"vi":1}}"#, ErrorKind::InvalidRequest, "/wording/vi"),
        (r#"{"wording":{"vi":"a\nb"}}"#, ErrorKind::InvalidRequest, "/wording/vi"),
        (
            r#"{"wording":{"vi":"Số hóa từ giấy","en":"From data to paper"}}"#,
            ErrorKind::InvalidRequest,
            "/wording/en",
        ),
        (r#"{"kinds":["notarised"]}"#, ErrorKind::InvalidRequest, "/kinds"),
        (r#"{"at":"hôm qua"}"#, ErrorKind::InvalidRequest, "/at"),
    ] {
        let error = Marker::new(NAMES[0], shared.as_bytes()).unwrap_err();
        assert_eq!((error.kind(), error.pointer()), (kind, at), "{shared}");
    }
    let long = json!({"owner": "x".repeat(501)}).to_string();
    let error = Marker::new(NAMES[1], long.as_bytes()).unwrap_err();
    assert_eq!((error.kind(), error.pointer()), (ErrorKind::LimitExceeded, "/owner"));
    let error = Marker::new("classify_scale", b"{}").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownOperation);
}
