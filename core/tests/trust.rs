//! Network trust: reports as scanners wrote them, hostile sizes, and lists held to a plain search.

#![allow(missing_docs, reason = "tests")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may fail loudly, its helpers too"
)]

use nd137::ErrorKind;
use nd137::trust::list::WarningList;
use nd137::trust::tls::{KeyType, TlsVersion, read_report};
use nd137::wire::{CORE, Table};
use proptest::prelude::*;
use serde_json::{Value, json};

const TABLE: Table = Table(&CORE);

fn report(name: &str) -> String {
    let path = format!("{}/../tests/trust/reports/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).expect(&path)
}

/// The finding on encryption of a request with this report alone.
fn encryption(text: &str, host: &str, profile: &str) -> Value {
    let request = json!({
        "as_of": "2026-12-01",
        "encryption": { "profile": profile, "report": { "date": "2026-11-22", "text": text } },
        "site": { "hosts": [host] },
    });
    let reply = TABLE.call("assess_trust", request.to_string().as_bytes(), None).unwrap();
    let response: Value = serde_json::from_slice(&reply.json).unwrap();
    response["assessment"]["findings"][2].clone()
}

#[test]
fn reports_are_read_as_the_scanners_wrote_them() {
    // sslyze 6.3.1 and testssl.sh 3.0.8 looked at one server, which had a certificate of an
    // invented authority that both were told to trust.
    for name in ["sslyze.json", "testssl.json", "testssl_pretty.json"] {
        let text = report(name);
        let seen = read_report(&text, None).unwrap();
        assert_eq!(seen.len(), 1, "{name}");
        let one = &seen[0];
        assert_eq!(one.host.as_deref(), Some("localhost"), "{name}");
        assert_eq!(one.versions, Some(vec![TlsVersion::Tls12, TlsVersion::Tls13].into()), "{name}");
        let mut suites = one.cipher_suites.clone().unwrap().to_vec();
        suites.sort();
        assert_eq!(
            suites,
            [
                "TLS_AES_128_GCM_SHA256",
                "TLS_AES_256_GCM_SHA384",
                "TLS_CHACHA20_POLY1305_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            ],
            "{name}"
        );
        assert_eq!((one.key_type, one.key_bits), (Some(KeyType::Rsa), Some(2048)), "{name}");
        assert_eq!(one.not_after.unwrap().to_string(), "2027-09-18", "{name}");
        // The flat form of testssl.sh alone does not say that the authority was the tester's own.
        let flat = name == "testssl.json";
        assert_eq!((one.trusted, one.host_matches), (flat.then_some(true), Some(true)), "{name}");
        assert_eq!(one.signature_hash.as_deref(), Some("sha256"), "{name}");
        assert!(one.issuer.as_deref().unwrap().contains("Vi Du Root CA"), "{name}");
        // Only the flat form of testssl.sh says no day.
        assert_eq!(one.date.is_some(), !flat, "{name}");
        for profile in ["rfc_9325", "mozilla_intermediate_5_7"] {
            let finding = encryption(&text, "localhost", profile);
            let outcome = if flat { "met" } else { "undetermined" };
            assert_eq!(finding["outcome"], outcome, "{name}: {finding}");
            assert_eq!(finding["missing"].as_array().unwrap().len(), usize::from(!flat));
        }
        let other = encryption(&text, "mau.example.vn", "rfc_9325");
        assert_eq!(other["outcome"], "undetermined", "{name}");
    }
    let weak = encryption(&report("testssl_weak.json"), "localhost", "rfc_9325");
    assert_eq!(weak["outcome"], "not_met");
    assert_eq!(weak["args"]["value"], "TLS 1.0");
}

#[test]
fn half_a_report_is_no_report() {
    let whole = report("testssl_pretty.json");
    let end = whole.trim_end().len();
    for part in (0..end).step_by(97).filter(|part| whole.is_char_boundary(*part)) {
        assert!(read_report(&whole[..part], None).is_err(), "{part} bytes");
    }
}

#[test]
fn hostile_sizes_are_refused() {
    let long = vec![b'#'; 100 << 20];
    let request = br#"{"as_of":"2026-11-21"}"#;
    let error = TABLE.call("read_security_txt", request, Some(&long)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LimitExceeded);
    let inside = json!({
        "as_of": "2026-11-21",
        "contact": { "security_txt": { "text": String::from_utf8(long).unwrap() } },
    });
    let error = TABLE.call("assess_trust", inside.to_string().as_bytes(), None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LimitExceeded);

    let deep = format!(r#"{{"server_scan_results":{}"#, "[".repeat(1 << 20));
    assert_eq!(read_report(&deep, None).unwrap_err().kind(), ErrorKind::InvalidRequest);
    let lines = "x\n".repeat(100_000);
    let reply = TABLE.call("read_security_txt", request, Some(lines.as_bytes())).unwrap();
    let response: Value = serde_json::from_slice(&reply.json).unwrap();
    assert_eq!(response["file"]["problems"].as_array().unwrap().len(), 1000);
    assert_eq!(response["file"]["more"], 99_000 + 3);

    // A thousand lines of advice do not hide an error.
    let advice = "X: y\n".repeat(1000);
    let expired =
        format!("{advice}Contact: https://mau.example.vn/\nExpires: 2020-01-01T00:00:00Z\n");
    let reply = TABLE.call("read_security_txt", request, Some(expired.as_bytes())).unwrap();
    let response: Value = serde_json::from_slice(&reply.json).unwrap();
    assert_eq!(response["valid"], false);
    let problems = response["file"]["problems"].as_array().unwrap();
    assert_eq!((problems.len(), &problems[999]["code"]), (1000, &json!("expired")));

    let site: Vec<Value> = (0..10_000).map(|n| json!(format!("m{n}.example.vn"))).collect();
    let seen = vec![json!({ "host": "a.example.vn" }); 10_000];
    let many = json!({
        "as_of": "2026-11-21", "encryption": { "observations": seen }, "site": { "hosts": site },
    });
    let error = TABLE.call("assess_trust", many.to_string().as_bytes(), None).unwrap_err();
    assert_eq!((error.kind(), error.pointer()), (ErrorKind::LimitExceeded, "/encryption"));

    // A long address is made normal once, not for every Canonical.
    let many = "Canonical: b:c\n".repeat(17_000);
    let url = format!("https://mau.example.vn/{}", "a/".repeat(1 << 20));
    let long = json!({ "as_of": "2026-11-21", "url": url }).to_string();
    let reply = TABLE.call("read_security_txt", long.as_bytes(), Some(many.as_bytes())).unwrap();
    let response: Value = serde_json::from_slice(&reply.json).unwrap();
    assert_eq!(response["valid"], false);
}

#[test]
fn a_declaration_is_one_page_that_loads_nothing() {
    let cases = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/bytes.tsv");
    let cases = std::fs::read_to_string(cases).unwrap();
    let mut seen = 0;
    for line in cases.lines().filter(|line| line.starts_with("declare_trust\t")) {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields[4] != "ok" {
            continue;
        }
        seen += 1;
        let response: Value = serde_json::from_str(fields[5]).unwrap();
        let html = response["html"].as_str().unwrap();
        for word in ["<script", "<img", "<link", "url(", "@import", "src=", "href="] {
            assert!(!html.contains(word), "{}: {word}", fields[1]);
        }
        // The words may stand only where they are denied.
        let note = response["declaration"]["note"]["en"].as_str().unwrap();
        assert!(note.contains("not a network trust certificate"), "{note}");
        assert!(!html.replace(note, "").contains("certified"));
        assert_eq!(html.matches("<tr>").count(), 12, "{}", fields[1]);
    }
    assert!(seen >= 4);
}

fn name() -> impl Strategy<Value = String> {
    "[a-c]{1,2}(\\.[a-c]{1,2}){1,3}"
}

proptest! {
    #[test]
    fn a_list_finds_what_a_plain_search_does(
        names in proptest::collection::vec(name(), 0..40),
        nets in proptest::collection::vec((any::<u32>(), 1u32..33), 0..20),
        host in name(),
        address in any::<u32>(),
    ) {
        let written = |bits: u32| std::net::Ipv4Addr::from_bits(bits).to_string();
        let mut text = names.join("\n");
        for (bits, length) in &nets {
            text += &format!("\n{}/{length}", written(*bits));
        }
        let list = WarningList::read(text.as_bytes()).unwrap();
        let covered = names.iter().any(|n| *n == host || host.ends_with(&format!(".{n}")));
        let hit = list.find(&host).unwrap();
        prop_assert_eq!(hit.is_some(), covered);
        if let Some(hit) = hit {
            prop_assert!(names.contains(&hit.entry));
        }
        let network = |bits: u32, length: u32| bits.checked_shr(32 - length).unwrap_or(0);
        let covered = nets.iter().any(|(bits, n)| network(*bits, *n) == network(address, *n));
        prop_assert_eq!(list.find(&written(address)).unwrap().is_some(), covered);
        let mapped = format!("[::ffff:{}]", written(address));
        prop_assert_eq!(list.find(&mapped).unwrap().is_some(), covered);
    }
}
