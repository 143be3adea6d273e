//! Thousands of requests, whole and spoilt, both ways: what the short way answers, the long way
//! answers with the same bytes.
#![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::answer;
use crate::trust::TrustRequest;
use crate::wire::{parse, reply};

/// The long way.
fn long(request: &[u8]) -> Result<Vec<u8>, String> {
    let said = |error: crate::Error| error.to_string();
    let response = parse::<TrustRequest<'_>>(request).map_err(said)?.run(None).map_err(said)?;
    reply(&response, None).map(|reply| reply.json).map_err(said)
}

/// Numbers that make choices, and whether odd values are among what is chosen.
struct Dice(u64, bool);

/// Makes one value.
type Make = fn(&mut Dice) -> Value;

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % 1_000_003).unwrap() % bound
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }

    fn rarely(&mut self) -> bool {
        self.below(8) == 0
    }

    fn oddly(&mut self) -> bool {
        self.1 && self.rarely()
    }

    /// Days around the one that is judged, and around those that laws and evidence turn on.
    fn day(&mut self) -> Value {
        let days = [
            "2026-11-21",
            "2026-11-20",
            "2026-10-22",
            "2026-08-23",
            "2026-08-22",
            "2026-08-18",
            "2026-11-14",
            "2026-11-13",
            "2025-12-31",
        ];
        if self.oddly() {
            let later = [json!("2026-11-22"), json!("2026-02-30"), json!("2026-1-1")];
            self.of(&[later.as_slice(), &[json!(""), json!(null), json!(7)]].concat())
        } else {
            self.of(&days.map(Value::from))
        }
    }

    /// The last day of something.
    fn last(&mut self) -> Value {
        if self.below(3) == 0 { self.day() } else { self.of(&["2027-06-30", "2026-12-01"]).into() }
    }

    fn word(&mut self) -> Value {
        let words = ["https://mau.example.vn/a", "mau.example.vn", "MAU.example.vn", "12/QĐ-VD"];
        if self.oddly() {
            self.of(&["", "  ", "\u{a0}", "a\"b", "\\", "\n", "x\u{1}y", "🙂"].map(Value::from))
        } else {
            self.of(&words.map(Value::from))
        }
    }

    fn digest(&mut self) -> Value {
        match if self.1 { self.below(9) } else { 9 } {
            0 => "F".repeat(64).into(),
            1 => "f".repeat(63).into(),
            2 => format!("{}g", "f".repeat(63)).into(),
            3 => format!("{}é", "f".repeat(62)).into(),
            _ => "0123456789abcdef".repeat(4).into(),
        }
    }

    fn number(&mut self) -> Value {
        let plain =
            [0, 1, 2, 3, 5, 6, 255, 256, 2047, 2048, 3072, 10_000, 100_000].map(Value::from);
        let odd = [json!(-1), json!(1.5), json!(1e3), json!(u64::MAX), json!(4_294_967_296u64)];
        if self.oddly() { self.of(&odd) } else { self.of(&plain) }
    }

    fn flag(&mut self) -> Value {
        if self.oddly() { json!(null) } else { json!(self.below(2) == 0) }
    }

    fn some<const N: usize>(&mut self, members: [(&str, Make); N]) -> Value {
        let mut object = serde_json::Map::new();
        for (name, make) in members {
            if !self.rarely() {
                object.insert(name.to_owned(), make(self));
            }
        }
        object.into()
    }

    fn list(&mut self, make: Make) -> Value {
        let long = if self.oddly() { self.below(20) } else { 1 + self.below(2) };
        (0..long).map(|_| make(self)).collect()
    }

    fn evidence(&mut self) -> Value {
        self.list(|dice| {
            let mut one =
                dice.some([("date", Self::day), ("url", Self::word), ("sha256", Self::digest)]);
            if dice.rarely() {
                one["expires"] = dice.last();
                one["note"] = dice.word();
            }
            one
        })
    }

    fn fact(&mut self) -> Value {
        if self.below(4) == 0 {
            return self.flag();
        }
        let answer = |dice: &mut Self| {
            let known = dice.of(&["yes", "yes", "yes", "no", "unknown"]);
            if dice.oddly() { "so".into() } else { known.into() }
        };
        self.some([("answer", answer), ("evidence", Self::evidence)])
    }

    fn observation(&mut self) -> Value {
        let suites = |dice: &mut Self| {
            dice.list(|dice| dice.of(&["TLS_AES_256_GCM_SHA384", "RC4-MD5", "MAGIC"]).into())
        };
        let keys = |dice: &mut Self| dice.of(&["rsa", "rsa", "ec", "ed", "dsa"]).into();
        let versions = |dice: &mut Self| {
            dice.list(|dice| dice.of(&["tls_1_3", "tls_1_2", "tls_1_2", "ssl_2_0"]).into())
        };
        let mut seen = self.some([
            ("cipher_suites", suites),
            ("date", Self::day),
            ("host_matches", Self::flag),
            ("issuer", Self::word),
            ("key_bits", Self::number),
            ("key_type", keys),
            ("not_after", Self::last),
            ("trusted", Self::flag),
            ("versions", versions),
        ]);
        if self.rarely() {
            seen["expires"] = self.last();
            seen["host"] = self.word();
            seen["not_before"] = self.day();
            seen["signature_hash"] = self.of(&["sha256", "sha1"]).into();
        }
        seen
    }

    /// A record with some of everything.
    fn record(&mut self) -> Value {
        let mut record = self.some([
            ("contact", |dice| dice.some([("page", Self::fact)])),
            ("content", |dice| {
                let scan: Make = |dice| {
                    let mut one = dice.some([
                        ("date", Self::day),
                        ("found", |dice| dice.of(&[0, 0, 2]).into()),
                        ("sha256", Self::digest),
                        ("tool", Self::word),
                    ]);
                    if dice.rarely() {
                        one["expires"] = dice.last();
                        one["found"] = dice.number();
                    }
                    one
                };
                json!({"scans": dice.list(scan)})
            }),
            ("encryption", |dice| json!({"observations": dice.list(Self::observation)})),
            ("personal_data", |dice| {
                dice.some([("commitment", Self::fact), ("consent", Self::fact)])
            }),
            ("security_level", |dice| {
                let approval: Make = |dice| {
                    let mut one = dice.some([("date", Self::day), ("number", Self::word)]);
                    if dice.rarely() {
                        one["expires"] = dice.last();
                        one["issuer"] = dice.word();
                        one["sha256"] = dice.digest();
                    }
                    one
                };
                dice.some([
                    ("approval", approval),
                    ("level", |dice| {
                        if dice.oddly() { dice.of(&[6, 300]) } else { dice.of(&[2, 3, 3]) }.into()
                    }),
                    ("procedures", Self::fact),
                ])
            }),
            ("site", |dice| {
                dice.some([
                    ("addresses", |dice| {
                        if dice.rarely() { dice.list(Self::word) } else { json!(["192.0.2.10"]) }
                    }),
                    ("hosts", |dice| dice.list(Self::word)),
                ])
            }),
            ("warning_list", |dice| {
                dice.some([("date", Self::day), ("listed", Self::flag), ("sha256", Self::digest)])
            }),
        ]);
        record["as_of"] = if self.rarely() { self.day() } else { json!("2026-11-21") };
        record["detail"] = if self.oddly() { json!("full") } else { json!("compact") };
        if self.rarely() {
            record["max_age"] =
                self.some([("tls_days", Self::number), ("scan_days", Self::number)]);
            record["encryption"]["profile"] = json!("mozilla_intermediate_5_7");
            record["security_level"]["users"] = self.number();
            record["security_level"]["measures"] = self.fact();
        }
        record
    }

    /// The record as text: in one order of members or another, with white space or without, and
    /// sometimes with a slip.
    fn written(&mut self, value: &Value, out: &mut String) {
        let gap = if self.rarely() { self.of(&[" ", "\n\t", "\r\n "]) } else { "" };
        out.push_str(gap);
        match value {
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                if self.rarely() {
                    let half = self.below(members.len() + 1);
                    members.rotate_left(half);
                }
                if self.below(100) == 0
                    && let Some(first) = members.first().copied()
                {
                    members.push(first);
                }
                out.push('{');
                for (n, (name, member)) in members.into_iter().enumerate() {
                    out.push_str(if n > 0 { "," } else { "" });
                    out.push_str(gap);
                    out.push_str(&json!(name).to_string());
                    out.push(':');
                    self.written(member, out);
                }
                out.push_str(gap);
                out.push('}');
            }
            Value::Array(items) => {
                out.push('[');
                for (n, item) in items.iter().enumerate() {
                    out.push_str(if n > 0 { "," } else { "" });
                    self.written(item, out);
                }
                out.push(']');
            }
            plain => out.push_str(&plain.to_string()),
        }
        out.push_str(gap);
    }
}

fn both_ways(request: &[u8]) -> Result<bool, TestCaseError> {
    let Some(short) = answer(request) else { return Ok(false) };
    let text = || String::from_utf8_lossy(request).into_owned();
    let said = |json: Vec<u8>| String::from_utf8(json).unwrap();
    prop_assert_eq!(Ok(said(short)), long(request).map(said), "{}", text());
    Ok(true)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn the_short_way_writes_what_the_long_way_does(seed in 1..u64::MAX, odd in any::<bool>()) {
        let mut dice = Dice(seed, odd);
        let (record, mut text) = (dice.record(), String::new());
        dice.written(&record, &mut text);
        both_ways(text.as_bytes())?;
        // One byte is taken away, doubled or exchanged.
        let mut bytes = text.into_bytes();
        let at = dice.below(bytes.len());
        match dice.below(3) {
            0 => drop(bytes.remove(at)),
            1 => bytes.insert(at, bytes[at]),
            _ => bytes[at] = dice.of(b"\"\\{}[],:0-e. \x01\x80\xfftn"),
        }
        both_ways(&bytes)?;
    }
}

#[test]
fn most_plain_requests_go_the_short_way() {
    let mut dice = Dice(137, false);
    let (mut short, mut met) = (0, 0);
    for _ in 0..1000 {
        let request = dice.record().to_string();
        short += usize::from(both_ways(request.as_bytes()).unwrap());
        let reply = String::from_utf8(long(request.as_bytes()).unwrap_or_default()).unwrap();
        met += reply.matches(r#""outcome":"met""#).count();
    }
    // The others hold evidence of a later day, which is an error.
    assert!(short > 300 && met > 500, "{short}, {met}");
}

#[test]
fn strange_days_are_read_as_the_long_way_reads_them() {
    const RECORD: &str = r#"{"as_of":"2026-11-21","contact":{"page":{"answer":"yes","evidence":[{"date":"2026-10-05","expires":"2027-10-05","url":"x"}]}},"content":{"scans":[{"date":"2026-11-15","found":0,"sha256":"DIGEST","tool":"x"}]},"detail":"compact","encryption":{"observations":[{"cipher_suites":["TLS_AES_128_GCM_SHA256"],"date":"2026-11-10","host_matches":true,"issuer":"x","key_bits":3072,"key_type":"rsa","not_after":"2027-06-30","not_before":"2026-06-30","trusted":true,"versions":["tls_1_3"]}]},"max_age":{"scan_days":65535,"tls_days":65535,"warning_list_days":65535},"personal_data":{"commitment":{"answer":"yes","evidence":[{"date":"2026-10-01","url":"x"}]},"consent":{"answer":"yes","evidence":[{"date":"2026-10-02"}]}},"security_level":{"approval":{"date":"2026-09-15","number":"x"},"level":3},"site":{"addresses":["x"],"hosts":["x"]},"warning_list":{"date":"2026-11-20","listed":false,"sha256":"DIGEST"}}"#;
    let record = RECORD.replace("DIGEST", &"0".repeat(64));
    let days = [
        "0000-01-01",
        "0001-01-01",
        "1900-02-29",
        "1999-12-31",
        "2000-02-29",
        "2026-00-10",
        "2026-01-00",
        "2026-02-29",
        "2026-02-30",
        "2026-04-31",
        "2026-12-32",
        "2026-13-01",
        "2028-02-29",
        "2099-12-31",
        "2100-02-29",
        "2100-03-01",
        "9999-12-31",
        "-001-01-01",
        "2026-11-2 ",
        "2026/11/20",
        "2026-11-20T",
        "",
    ];
    let places: Vec<usize> = record.match_indices("\"20").map(|(at, _)| at + 1).collect();
    assert_eq!(places.len(), 11);
    let mut short = 0;
    for day in days {
        let with = |places: &[usize]| {
            let mut record = record.clone();
            places.iter().rev().for_each(|at| record.replace_range(*at..at + 10, day));
            both_ways(record.as_bytes()).unwrap()
        };
        short += places.iter().filter(|at| with(&[**at])).count();
        // All of them at once: their last days may lie beyond any that can be written.
        short += usize::from(with(&places));
    }
    assert!(short > 50, "{short}");
}
