//! One trust record of ten facts with their evidence: JSON in, a compact verdict with its places
//! out; beside datalogic-rs, jsonschema and regorus over the very same records. The peers judge the
//! same facts by the same thresholds, and answer with the criteria that are not met and why;
//! every result is checked to be equal before anything is timed. Then a warning list of a
//! million entries.
//!
//! `cargo bench --bench trust`

use std::hint::black_box;
use std::time::Instant;

use criterion::{Criterion, criterion_group, criterion_main};
use nd137::trust::list::WarningList;
use nd137::wire::{CORE, Table};

const RECORDS: usize = 1000;
const DIGEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const LETTERS: [&str; 6] = ["a", "b", "c", "d", "dd", "e"];

/// The same numbers in every run.
fn below(state: &mut u64, bound: u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state % bound
}

/// Ten facts: host, address, level, approval, commitment, consent, TLS, look-up, scan, page. About
/// one criterion in ten fails.
fn record(state: &mut u64, n: usize) -> String {
    let mut fails = || below(state, 10) == 0;
    let level = if fails() { 2 } else { 3 };
    let commitment = if fails() { "no" } else { "yes" };
    let (version, bits) = if fails() { ("tls_1_1", 2048) } else { ("tls_1_2", 3072) };
    let until = if fails() { "2026-10-31" } else { "2027-06-30" };
    let listed = fails();
    let found = if fails() { 2 } else { 0 };
    let page = if fails() { "no" } else { "yes" };
    format!(
        r#"{{"as_of":"2026-11-21","contact":{{"page":{{"answer":"{page}","evidence":[{{"date":"2026-10-05","url":"https://mau-{n}.example.vn/lien-he"}}]}}}},"content":{{"scans":[{{"date":"2026-11-15","found":{found},"sha256":"{DIGEST}","tool":"may-quet 2.1"}}]}},"detail":"compact","encryption":{{"observations":[{{"cipher_suites":["TLS_AES_256_GCM_SHA384"],"date":"2026-11-10","host_matches":true,"issuer":"CN=Vi Du CA","key_bits":{bits},"key_type":"rsa","not_after":"{until}","trusted":true,"versions":["{version}","tls_1_3"]}}]}},"personal_data":{{"commitment":{{"answer":"{commitment}","evidence":[{{"date":"2026-10-01","url":"https://mau-{n}.example.vn/cam-ket"}}]}},"consent":{{"answer":"yes","evidence":[{{"date":"2026-10-02"}}]}}}},"security_level":{{"approval":{{"date":"2026-09-15","number":"12/QĐ-VD"}},"level":{level},"procedures":true}},"site":{{"addresses":["192.0.2.10"],"hosts":["mau-{n}.example.vn"]}},"warning_list":{{"date":"2026-11-20","listed":{listed},"sha256":"{DIGEST}"}}}}"#
    )
}

/// What each criterion asks, in the three languages of the peers: JSONLogic, Rego, JSON Schema.
fn rules() -> [[String; 3]; 6] {
    let var = |path: &str| format!(r#"{{"var":"{path}"}}"#);
    let at_least = |path: &str, least: &str| {
        (
            format!(r#"{{">=":[{},"{least}"]}}"#, var(path)),
            format!("input.{} >= \"{least}\"", path.replace(".0", "[0]")),
        )
    };
    // Digits compare as text, so a pattern of JSON Schema can be a bound of a date.
    let after_november_21 = r"^(202[7-9]|20[3-9]|2026-(11-(2[1-9]|30)|12))";
    let recent_list = r"^2026-11-(1[4-9]|2[01])$";
    let recent_scan = r"^2026-(10-(2[2-9]|3)|11)";
    let recent_tls = r"^2026-(08-(2[3-9]|3)|09|1)";
    let (list_logic, list_rego) = at_least("warning_list.date", "2026-11-14");
    let (scan_logic, scan_rego) = at_least("content.scans.0.date", "2026-10-22");
    let (tls_logic, tls_rego) = at_least("encryption.observations.0.date", "2026-08-23");
    let (end_logic, end_rego) = at_least("encryption.observations.0.not_after", "2026-11-21");
    let shown = |at: &str| {
        (
            format!(
                r#"{{"==":[{},"yes"]}},{{"!!":{}}},{{"!!":{}}}"#,
                var(&format!("{at}.answer")),
                var(&format!("{at}.evidence.0.date")),
                var(&format!("{at}.evidence.0.url"))
            ),
            format!(
                "input.{at}.answer == \"yes\"; input.{at}.evidence[0].date; input.{at}.evidence[0].url"
            ),
        )
    };
    let schema_shown = |name: &str| {
        format!(
            r#""{name}":{{"required":["answer","evidence"],"properties":{{"answer":{{"const":"yes"}},"evidence":{{"minItems":1,"items":{{"required":["date","url"]}}}}}}}}"#
        )
    };
    let (commitment_logic, commitment_rego) = shown("personal_data.commitment");
    let (page_logic, page_rego) = shown("contact.page");
    [
        [
            format!(
                r#"{{"and":[{{">=":[{},{{"if":[{},3,1]}}]}},{{"!!":{}}},{{"!!":{}}}]}}"#,
                var("security_level.level"),
                var("security_level.procedures"),
                var("security_level.approval.number"),
                var("security_level.approval.date")
            ),
            "input.security_level.level >= 3; input.security_level.approval.number; input.security_level.approval.date".to_owned(),
            r#"{"required":["security_level"],"properties":{"security_level":{"required":["level","approval"],"properties":{"level":{"minimum":3},"approval":{"required":["number","date"]}}}}}"#.to_owned(),
        ],
        [
            format!(
                r#"{{"and":[{commitment_logic},{{"==":[{},"yes"]}},{{"!!":{}}}]}}"#,
                var("personal_data.consent.answer"),
                var("personal_data.consent.evidence.0.date")
            ),
            format!(
                "{commitment_rego}; input.personal_data.consent.answer == \"yes\"; input.personal_data.consent.evidence[0].date"
            ),
            format!(
                r#"{{"required":["personal_data"],"properties":{{"personal_data":{{"required":["commitment","consent"],"properties":{{{},"consent":{{"properties":{{"answer":{{"const":"yes"}},"evidence":{{"minItems":1,"items":{{"required":["date"]}}}}}}}}}}}}}}}}"#,
                schema_shown("commitment")
            ),
        ],
        [
            format!(
                r#"{{"and":[{tls_logic},{end_logic},{{"all":[{},{{"in":[{{"var":""}},["tls_1_2","tls_1_3"]]}}]}},{{"all":[{},{{"in":[{{"var":""}},["TLS_AES_128_GCM_SHA256","TLS_AES_256_GCM_SHA384","TLS_CHACHA20_POLY1305_SHA256"]]}}]}},{{">=":[{},2048]}},{},{},{{"!!":{}}}]}}"#,
                var("encryption.observations.0.versions"),
                var("encryption.observations.0.cipher_suites"),
                var("encryption.observations.0.key_bits"),
                var("encryption.observations.0.trusted"),
                var("encryption.observations.0.host_matches"),
                var("encryption.observations.0.issuer")
            ),
            format!(
                "{tls_rego}; {end_rego}; every v in input.encryption.observations[0].versions {{ v in {{\"tls_1_2\", \"tls_1_3\"}} }}; every s in input.encryption.observations[0].cipher_suites {{ s in {{\"TLS_AES_128_GCM_SHA256\", \"TLS_AES_256_GCM_SHA384\", \"TLS_CHACHA20_POLY1305_SHA256\"}} }}; input.encryption.observations[0].key_bits >= 2048; input.encryption.observations[0].trusted; input.encryption.observations[0].host_matches; input.encryption.observations[0].issuer"
            ),
            format!(
                r#"{{"required":["encryption"],"properties":{{"encryption":{{"properties":{{"observations":{{"minItems":1,"items":{{"required":["cipher_suites","date","host_matches","issuer","key_bits","key_type","not_after","trusted","versions"],"properties":{{"date":{{"pattern":"{recent_tls}"}},"not_after":{{"pattern":"{after_november_21}"}},"versions":{{"items":{{"enum":["tls_1_2","tls_1_3"]}}}},"cipher_suites":{{"items":{{"enum":["TLS_AES_128_GCM_SHA256","TLS_AES_256_GCM_SHA384","TLS_CHACHA20_POLY1305_SHA256"]}}}},"key_bits":{{"minimum":2048}},"trusted":{{"const":true}},"host_matches":{{"const":true}}}}}}}}}}}}}}}}"#
            ),
        ],
        [
            format!(
                r#"{{"and":[{list_logic},{{"!":{}}},{{"!!":{}}},{{"!!":{}}},{{"!!":{}}}]}}"#,
                var("warning_list.listed"),
                var("warning_list.sha256"),
                var("site.hosts.0"),
                var("site.addresses.0")
            ),
            format!(
                "{list_rego}; input.warning_list.listed == false; input.warning_list.sha256; input.site.hosts[0]; input.site.addresses[0]"
            ),
            format!(
                r#"{{"required":["warning_list","site"],"properties":{{"warning_list":{{"required":["date","listed","sha256"],"properties":{{"date":{{"pattern":"{recent_list}"}},"listed":{{"const":false}}}}}},"site":{{"required":["hosts","addresses"],"properties":{{"hosts":{{"minItems":1}},"addresses":{{"minItems":1}}}}}}}}}}"#
            ),
        ],
        [
            format!(
                r#"{{"and":[{scan_logic},{{"==":[{},0]}},{{"!!":{}}},{{"!!":{}}}]}}"#,
                var("content.scans.0.found"),
                var("content.scans.0.sha256"),
                var("content.scans.0.tool")
            ),
            format!(
                "{scan_rego}; input.content.scans[0].found == 0; input.content.scans[0].sha256; input.content.scans[0].tool"
            ),
            format!(
                r#"{{"required":["content"],"properties":{{"content":{{"properties":{{"scans":{{"minItems":1,"items":{{"required":["date","found","sha256","tool"],"properties":{{"date":{{"pattern":"{recent_scan}"}},"found":{{"const":0}}}}}}}}}}}}}}}}"#
            ),
        ],
        [
            format!(r#"{{"and":[{page_logic}]}}"#),
            page_rego,
            format!(
                r#"{{"required":["contact"],"properties":{{"contact":{{"required":["page"],"properties":{{{}}}}}}}}}"#,
                schema_shown("page")
            ),
        ],
    ]
}

/// The criteria that are not met, by our verdict.
fn failed(reply: &[u8]) -> String {
    let value: serde_json::Value = serde_json::from_slice(reply).expect("JSON");
    let findings = value["assessment"]["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 6);
    let open = findings.iter().zip(LETTERS).filter(|(finding, _)| finding["outcome"] != "met");
    open.map(|(_, letter)| letter).collect::<Vec<_>>().join(",")
}

fn one<T>(
    c: &mut Criterion,
    name: &str,
    records: &[String],
    expected: &[String],
    mut run: impl FnMut(&str) -> T,
    said: impl Fn(&T) -> String,
) {
    for (record, expected) in records.iter().zip(expected) {
        assert_eq!(&said(&run(record)), expected, "{name}: {record}");
    }
    let mut turn = records.iter().cycle();
    c.bench_function(name, |b| {
        b.iter(|| {
            let record = turn.next().expect("endless");
            black_box(run(black_box(record)));
        });
    });
}

/// The letters at the start of reasons.
fn letters(mut reasons: Vec<String>) -> String {
    reasons.sort_by_key(|reason| {
        LETTERS.iter().position(|letter| reason.split(':').next() == Some(letter))
    });
    let letters: Vec<&str> = reasons.iter().filter_map(|reason| reason.split(':').next()).collect();
    letters.join(",")
}

fn trust(c: &mut Criterion) {
    let mut state = 137;
    let records: Vec<String> = (0..RECORDS).map(|n| record(&mut state, n)).collect();
    static TABLE: Table = Table(&CORE);
    let call =
        |request: &str| TABLE.call("assess_trust", request.as_bytes(), None).expect("a verdict");
    let expected: Vec<String> = records.iter().map(|record| failed(&call(record).json)).collect();
    let all_met = expected.iter().filter(|open| open.is_empty()).count();
    println!("{RECORDS} records of {} bytes, all met in {all_met}", records[0].len());
    one(
        c,
        "nd137 JSON to compact verdict",
        &records,
        &expected,
        |r| call(r).json,
        |json| failed(json),
    );
    // As Python's json module writes by default: white space costs us more than it costs the peers.
    let spaced: Vec<String> =
        records.iter().map(|r| r.replace("\":", "\": ").replace(",\"", ", \"")).collect();
    one(c, "nd137, with spaces", &spaced, &expected, |r| call(r).json, |json| failed(json));
    let full: Vec<String> =
        records.iter().map(|r| r.replace(r#""compact""#, r#""full""#)).collect();
    one(c, "nd137 JSON to full verdict", &full, &expected, |r| call(r).json, |json| failed(json));

    let rules = rules();
    let logic: Vec<String> = rules
        .iter()
        .zip(LETTERS)
        .map(|([logic, _, _], letter)| {
            format!(r#"{{"if":[{logic},[],["{letter}: criterion {letter} is not met"]]}}"#)
        })
        .collect();
    let logic = format!(r#"{{"merge":[{}]}}"#, logic.join(","));
    let engine = datalogic_rs::Engine::new();
    let compiled = engine.compile(logic.as_str()).expect("a rule");
    let mut session = engine.session();
    let mut run = |record: &str| {
        let answer = session.eval_str(&compiled, record).expect("an answer");
        session.reset();
        answer
    };
    let said = |answer: &String| letters(serde_json::from_str(answer).expect("reasons"));
    one(c, "datalogic-rs", &records, &expected, &mut run, said);
    one(c, "datalogic-rs, with spaces", &spaced, &expected, &mut run, said);

    let all: Vec<&str> = rules.iter().map(|[_, _, schema]| schema.as_str()).collect();
    let schema: serde_json::Value =
        serde_json::from_str(&format!(r#"{{"allOf":[{}]}}"#, all.join(","))).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a validator");
    let run = |record: &str| {
        let value: serde_json::Value = serde_json::from_str(record).expect("JSON");
        let errors = validator.iter_errors(&value);
        let errors: Vec<_> =
            errors.map(|error| (error.schema_path().to_string(), error.to_string())).collect();
        serde_json::to_string(&errors).expect("JSON")
    };
    let said = |answer: &String| {
        let errors: Vec<(String, String)> = serde_json::from_str(answer).expect("errors");
        let criterion = |path: &str| {
            let n: usize = path.split('/').nth(2).and_then(|n| n.parse().ok()).expect("a number");
            format!("{}:", LETTERS[n])
        };
        let mut found: Vec<String> = errors.iter().map(|(path, _)| criterion(path)).collect();
        found.dedup();
        letters(found)
    };
    one(c, "jsonschema", &records, &expected, run, said);

    let mut policy = "package b\nimport rego.v1\n".to_owned();
    for ([_, rego, _], letter) in rules.iter().zip(LETTERS) {
        policy += &format!(
            "ok_{letter} if {{ {rego} }}\nfailed contains \"{letter}: criterion {letter} is not met\" if not ok_{letter}\n"
        );
    }
    let mut engine = regorus::Engine::new();
    engine.add_policy("b.rego".to_owned(), policy).expect("a policy");
    let entry = "data.b.failed";
    let compiled = engine.compile_with_entrypoint(&entry.into()).expect("compiles");
    let program =
        regorus::languages::rego::compiler::Compiler::compile_from_policy(&compiled, &[entry])
            .expect("a program");
    let mut vm = regorus::rvm::vm::RegoVM::new();
    vm.load_program(program);
    vm.set_data(regorus::Value::new_object()).expect("data");
    let run = |record: &str| {
        vm.set_input(regorus::Value::from_json_str(record).expect("a value"));
        vm.execute().expect("an answer").to_json_str().expect("JSON")
    };
    let said = |answer: &String| letters(serde_json::from_str(answer).expect("reasons"));
    one(c, "regorus", &records, &expected, run, said);
}

/// A million entries and a million look-ups, a third of them listed.
fn list(c: &mut Criterion) {
    const MILLION: usize = 1_000_000;
    let mut state = 137;
    let mut text = String::new();
    for n in 0..MILLION {
        match n % 10 {
            9 => {
                let [a, b] = [below(&mut state, 250), below(&mut state, 250)];
                text += &format!("203.{a}.{b}.{}\n", n % 256);
            }
            _ => {
                text +=
                    &format!("{:x}-lua-dao-{n}.example{}.vn\n", below(&mut state, 1 << 20), n % 97)
            }
        }
    }
    let start = Instant::now();
    let list = WarningList::read(text.as_bytes()).expect("a list");
    println!(
        "{} entries, {} bytes of text: prepared in {:.0} ms, {} bytes in memory",
        list.entries(),
        text.len(),
        start.elapsed().as_secs_f64() * 1e3,
        list.memory()
    );
    let lines: Vec<&str> = text.lines().collect();
    let hosts: Vec<String> = (0..MILLION)
        .map(|n| {
            let line = lines[usize::try_from(below(&mut state, 1_000_000)).expect("small")];
            match n % 3 {
                0 if line.starts_with("203.") => line.to_owned(),
                0 => format!("www.{line}"),
                1 => format!("khong-co-{n}.example{}.vn", n % 97),
                _ => format!("198.51.{}.{}", n % 100, n % 256),
            }
        })
        .collect();
    for (n, host) in hosts.iter().enumerate() {
        assert_eq!(list.find(host).expect("a host").is_some(), n % 3 == 0, "{host}");
    }
    let start = Instant::now();
    let found = hosts.iter().filter(|host| list.find(host).is_ok_and(|hit| hit.is_some())).count();
    println!(
        "{} look-ups, {found} listed: {:.0} ms",
        hosts.len(),
        start.elapsed().as_secs_f64() * 1e3
    );
    let mut turn = hosts.iter().cycle();
    c.bench_function("one look-up among a million", |b| {
        b.iter(|| black_box(list.find(black_box(turn.next().expect("endless")))));
    });
}

criterion_group!(benches, trust, list);
criterion_main!(benches);
