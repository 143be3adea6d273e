//! One scale verdict: typed, JSON to compact verdict, JSON to full verdict; beside
//! datalogic-rs, zen-expression and regorus over the very same records. The peers get the
//! population and the two thresholds as constants and answer with one word; every result is
//! checked to be equal before anything is timed.
//!
//! `cargo bench --bench scale`

use std::hint::black_box;
use std::num::NonZeroU64;

use criterion::{Criterion, criterion_group, criterion_main};
use nd137::system::scale::{Scale, classify};
use nd137::wire::{CORE, Table};

const PEOPLE: u64 = 102_300_000;
const RECORDS: usize = 1000;

fn months() -> Vec<[u64; 12]> {
    // The same numbers in every run; small, large and very large, and the boundaries.
    let mut state = 137u64;
    let mut below = move |bound: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % bound
    };
    let mut all: Vec<[u64; 12]> = (0..RECORDS)
        .map(|_| {
            let base = match below(20) {
                0..12 => 20_000 + below(2_800_000),
                12..17 => 3_171_300 + below(6_800_000),
                _ => 10_332_300 + below(30_000_000),
            };
            std::array::from_fn(|_| base * (90 + below(21)) / 100)
        })
        .collect();
    all[10] = [PEOPLE * 3 / 100; 12];
    all[11] = [PEOPLE / 10; 12];
    all[12] = [PEOPLE / 10 + 1; 12];
    all
}

fn word(scale: Scale) -> &'static str {
    match scale {
        Scale::BelowLarge => "below_large",
        Scale::Large => "large",
        Scale::VeryLarge => "very_large",
    }
}

fn record(months: &[u64; 12], detail: &str) -> String {
    format!(r#"{{"as_of":"2026-11-21","detail":"{detail}","monthly_users":{months:?}}}"#)
        .replace(' ', "")
}

fn verdict(reply: &[u8]) -> String {
    let value: serde_json::Value = serde_json::from_slice(reply).expect("JSON");
    value["scale"].as_str().expect("a scale").to_owned()
}

/// Times `run` over all records in turn, after checking what it says of each.
fn one<T>(
    c: &mut Criterion,
    name: &str,
    records: &[String],
    expected: &[&str],
    mut run: impl FnMut(&str) -> T,
    said: impl Fn(&T) -> String,
) {
    for (record, expected) in records.iter().zip(expected) {
        assert_eq!(said(&run(record)), *expected, "{name}: {record}");
    }
    let mut turn = records.iter().cycle();
    c.bench_function(name, |b| {
        b.iter(|| {
            let record = turn.next().expect("endless");
            black_box(run(black_box(record)));
        });
    });
}

fn scale(c: &mut Criterion) {
    let people = NonZeroU64::new(PEOPLE).expect("not 0");
    let months = months();
    let expected: Vec<&str> = months.iter().map(|m| word(classify(m, people))).collect();
    let compact: Vec<String> = months.iter().map(|m| record(m, "compact")).collect();
    let full: Vec<String> = months.iter().map(|m| record(m, "full")).collect();

    let mut turn = months.iter().cycle();
    c.bench_function("nd137 typed", |b| {
        b.iter(|| black_box(classify(black_box(turn.next().expect("endless")), people)));
    });
    static TABLE: Table = Table(&CORE);
    let call = |request: &str| TABLE.call("classify_scale", request.as_bytes(), None);
    let reply = |request: &str| call(request).expect("a verdict").json;
    let said = |json: &Vec<u8>| verdict(json);
    one(c, "nd137 JSON to compact verdict", &compact, &expected, reply, said);
    one(c, "nd137 JSON to full verdict", &full, &expected, reply, said);
    // As Python's json module writes by default: white space costs us more than it costs the peers.
    let spaced: Vec<String> =
        compact.iter().map(|r| r.replace("\":", "\": ").replace(',', ", ")).collect();
    one(c, "nd137, with spaces", &spaced, &expected, reply, said);

    let sum: Vec<String> = (0..12).map(|m| format!(r#"{{"var":"monthly_users.{m}"}}"#)).collect();
    let sums = [
        ("12 variables", format!(r#"{{"+":[{}]}}"#, sum.join(","))),
        (
            "reduce",
            r#"{"reduce":[{"var":"monthly_users"},{"+":[{"var":"current"},{"var":"accumulator"}]},0]}"#
                .to_owned(),
        ),
    ];
    let (large, very_large) = (36 * PEOPLE, 120 * PEOPLE);
    for (how, sum) in sums {
        let hundred = format!(r#"{{"*":[{sum},100]}}"#);
        let rule = format!(
            r#"{{"if":[{{">":[{hundred},{very_large}]}},"very_large",{{">=":[{hundred},{large}]}},"large","below_large"]}}"#
        );
        let engine = datalogic_rs::Engine::new();
        let compiled = engine.compile(rule.as_str()).expect("a rule");
        let mut session = engine.session();
        let mut run = |record: &str| {
            let answer = session.eval_str(&compiled, record).expect("an answer");
            session.reset();
            answer
        };
        let name = format!("datalogic-rs, {how}");
        let said = |said: &String| said.trim_matches('"').to_owned();
        one(c, &name, &compact, &expected, &mut run, said);
        one(c, &format!("{name}, with spaces"), &spaced, &expected, &mut run, said);
    }

    let expression = format!(
        "sum(monthly_users)*100 > {very_large} ? 'very_large' : sum(monthly_users)*100 >= {large} ? 'large' : 'below_large'"
    );
    let compiled = zen_expression::compile_expression(&expression).expect("an expression");
    let mut vm = zen_expression::vm::VM::new();
    let run = |record: &str| {
        let input: zen_expression::variable::Variable =
            serde_json::from_str(record).expect("a variable");
        compiled.evaluate_with(input, &mut vm).expect("an answer")
    };
    one(c, "zen-expression", &compact, &expected, run, |said| {
        said.as_str().expect("a string").to_owned()
    });

    let policy = format!(
        "package a\nimport rego.v1\ntotal := sum(input.monthly_users)\nscale := \"very_large\" if total * 100 > {very_large}\nelse := \"large\" if total * 100 >= {large}\nelse := \"below_large\"\n"
    );
    let mut engine = regorus::Engine::new();
    engine.add_policy("a.rego".to_owned(), policy).expect("a policy");
    let entry = "data.a.scale";
    let compiled = engine.compile_with_entrypoint(&entry.into()).expect("compiles");
    let program =
        regorus::languages::rego::compiler::Compiler::compile_from_policy(&compiled, &[entry])
            .expect("a program");
    let mut vm = regorus::rvm::vm::RegoVM::new();
    vm.load_program(program);
    vm.set_data(regorus::Value::new_object()).expect("data");
    let run = |record: &str| {
        vm.set_input(regorus::Value::from_json_str(record).expect("a value"));
        vm.execute().expect("an answer")
    };
    one(c, "regorus", &compact, &expected, run, |said| {
        said.as_string().expect("a string").to_string()
    });
}

criterion_group!(benches, scale);
criterion_main!(benches);
