//! Properties of conversion marks that hold for any names, not only for the shared cases.

#![allow(missing_docs, reason = "tests")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly, its helpers too"
)]

use chrono::NaiveDate;
use icu_normalizer::DecomposingNormalizerBorrowed;
use nd137::assessment::Outcome;
use nd137::conversion::lines::{footer, lines};
use nd137::conversion::record::{Digested, Record};
use nd137::conversion::{
    Access, Converter, ConverterKind, CopyDetails, Direction, MarkRequest, Marked, Moment,
    PartialConverter, QrRequest, SourceKind, Tier, payload,
};
use nd137::wire::{CORE, Table};
use nd137::{ErrorKind, canonical};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

const TABLE: Table = Table(&CORE);

/// Words that Vietnamese names are made of; from [`PLAIN`] on, words that could be taken for
/// something else.
const WORDS: &[&str] = &[
    "Sở",
    "Y",
    "tế",
    "Ủy",
    "ban",
    "nhân",
    "dân",
    "xã",
    "tỉnh",
    "Minh",
    "Họa",
    "Đắk",
    "Công",
    "ty",
    "cổ phần",
    "Nguyễn",
    "Thị",
    "Ví",
    "Dụ",
    "12",
    "Hệ thống:",
    "Mã tra cứu: X",
    "https://a.vn/x",
    "21/11/2026",
    "nd137/1",
    "P-D",
    "#nd137=1",
    "A&B",
    "50%",
    "(TT)",
    "🏥",
    "名前",
    "English:",
    "từ",
    "giấy",
    "sang",
    "điện tử",
    "ngày",
    "lúc",
    "Số",
];
const PLAIN: usize = 19;

/// What stands between words; marks use some of it themselves.
const JOINTS: &[&str] = &[" ", "  ", ", ", "; ", ": ", " · ", " | ", "|", "/", "-", "\u{A0}"];

fn nfd(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd().normalize(text).into_owned()
}

fn either_form((name, decomposed): (String, bool)) -> String {
    if decomposed { nfd(&name) } else { name }
}

/// A name with whatever inside, in NFC or NFD.
fn name() -> impl Strategy<Value = String> + Clone {
    let words = prop::collection::vec(any::<(Index, Index)>(), 1..8).prop_map(|words| {
        words.iter().fold("Cơ sở".to_owned(), |name, (word, joint)| {
            name + JOINTS[joint.index(JOINTS.len())] + WORDS[word.index(WORDS.len())]
        })
    });
    let free = prop::collection::vec(any::<char>(), 0..40).prop_map(|chars| {
        let turns = |c: &char| {
            matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}')
                || matches!(c, '\u{2066}'..='\u{2069}')
        };
        let kept = chars.into_iter().filter(|c| !c.is_control() && !turns(c));
        "Tên ".chars().chain(kept).collect()
    });
    (prop_oneof![3 => words, 1 => free], any::<bool>()).prop_map(either_form)
}

/// A name in which nothing looks like a field of a mark.
fn plain_name() -> impl Strategy<Value = String> + Clone {
    let words = prop::collection::vec(select(&WORDS[..PLAIN]), 1..7);
    (words.prop_map(|words| words.join(" ")), any::<bool>()).prop_map(either_form)
}

fn moment() -> impl Strategy<Value = String> + Clone {
    let time = (0u32..24, 0u32..60, 0u32..60);
    (1900i32..=9999, 1u32..=12, 1u32..=28, time, -14i32..=14, 0u8..5).prop_map(
        |(y, mo, d, (h, mi, s), zone, form)| match form {
            0 => format!("{y}-{mo:02}-{d:02}T{h:02}:{mi:02}:{s:02}{zone:+03}:00"),
            1 => format!("{d:02}.{mo:02}.{y} {h:02}:{mi:02}:{s:02} {zone:+03}:00"),
            2 => format!("{d}/{mo}/{y} {h:02}:{mi:02}:{s:02}"),
            3 => format!("{h} giờ {mi} phút {s} giây, ngày {d} tháng {mo} năm {y}"),
            _ => format!("{h:02}:{mi:02}:{s:02} ngày {d:02}-{mo:02}-{y}"),
        },
    )
}

/// A time on which the decree is in force.
fn moment_in_force() -> impl Strategy<Value = String> + Clone {
    let first = NaiveDate::from_ymd_opt(2024, 10, 23).unwrap();
    moment().prop_filter("in force", move |at| {
        at.parse::<Moment>().is_ok_and(|at| at.day_in_vietnam() >= first)
    })
}

fn url() -> impl Strategy<Value = String> + Clone {
    "https://[a-z]{1,8}\\.example/[a-zA-Z0-9._~/-]{0,20}x(\\?[a-z]=[a-z0-9%&=]{0,10})?(#[a-z0-9-]{0,8})?"
}

fn kinds() -> impl Strategy<Value = Vec<SourceKind>> + Clone {
    use SourceKind::{
        AdministrativeResult, ElectronicCertificate, ExtractCopy, ForwardedCopy, Licence, Ordinary,
        TrueCopy,
    };
    select(vec![
        vec![Ordinary],
        vec![Licence],
        vec![ElectronicCertificate],
        vec![AdministrativeResult],
        vec![Licence, AdministrativeResult, Licence],
        vec![TrueCopy],
        vec![ForwardedCopy, Licence],
        vec![ExtractCopy],
    ])
}

type Order = (Direction, MarkRequest);

/// A complete request for a mark, with names of `names`.
fn order(names: impl Strategy<Value = String> + Clone) -> impl Strategy<Value = Order> {
    let direction = select(vec![Direction::PaperToData, Direction::DataToPaper]);
    let kind = select(vec![ConverterKind::Agency, ConverterKind::Organisation]);
    let names = (names.clone(), names.clone(), names.clone(), names.clone(), names);
    let rest = (prop::option::of(url()), any::<bool>());
    (direction, kinds(), kind, moment_in_force(), names, rest).prop_map(
        |(direction, kinds, kind, at, (name, system, owner, code, place), (url, digest))| {
            let symbol = match kinds.first() {
                Some(SourceKind::TrueCopy) => "SY",
                Some(SourceKind::ForwardedCopy) => "SL",
                _ => "TrS",
            };
            let request = MarkRequest {
                access: Access { code: Some(code), url },
                at: Some(at),
                converter: PartialConverter { kind: Some(kind), name: Some(name) },
                copy: CopyDetails {
                    number: Some(format!("12/{symbol}-MH")),
                    recipients: Some(format!("Như Điều 3; Lưu: VT, {place}")),
                    place: Some(place),
                },
                kinds: Some(kinds),
                owner: Some(owner),
                qr: QrRequest { tier: Tier::None, ..QrRequest::default() },
                source_sha256: digest.then(|| "Ab".repeat(32)),
                system: Some(system),
                ..MarkRequest::default()
            };
            (direction, request)
        },
    )
}

fn made((direction, request): Order) -> Marked {
    request.mark(direction, "mark").expect("a complete mark")
}

fn call(operation: &str, request: &Value) -> Value {
    let reply = TABLE.call(operation, request.to_string().as_bytes(), None).expect("an answer");
    assert!(canonical::is_canonical(&reply.json));
    serde_json::from_slice(&reply.json).expect("JSON")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// What is printed into a QR code is read back whole, in either Unicode form.
    #[test]
    fn payloads_are_read_back(order in order(name())) {
        let mark = made(order).mark;
        let printed = payload::text(&mark);
        prop_assume!(printed.len() < 2_953);
        let read = payload::read(&printed).expect(&printed).mark.expect(&printed);
        prop_assert_eq!(&payload::text(&read), &printed);
        prop_assert_eq!(&read, &mark);
        let decomposed = nfd(&printed);
        prop_assert_eq!(payload::read(&decomposed).expect(&printed).mark, Some(mark));
    }

    /// URL and code are read back.
    #[test]
    fn urls_are_read_back(url in url(), code in prop::option::of(name())) {
        let code = code.map(|code| nd137::text::tidy(&code));
        let access = Access { code, url: Some(url) };
        let printed = payload::url(&access).unwrap();
        prop_assert_eq!(payload::read(&printed).unwrap().access, access);
    }

    /// A URL that could not be read back is refused.
    #[test]
    fn urls_with_a_code_of_their_own_are_refused(url in url(), code in "[a-z0-9]{0,5}") {
        let joint = if url.contains('#') { '&' } else { '#' };
        let access = Access { code: None, url: Some(format!("{url}{joint}nd137={code}")) };
        prop_assert_eq!(payload::url(&access).unwrap_err().kind(), ErrorKind::InvalidRequest);
    }

    /// A record is canonical JSON, and is read back from it.
    #[test]
    fn records_are_read_back(order in order(name()), document in any::<Vec<u8>>()) {
        let mark = made(order).mark;
        let payload = Some(payload::text(&mark)).filter(|text| text.len() < 7_000);
        let record = Record::new(mark, payload, None, Some(Digested::of(&document)));
        let json = record.to_json();
        prop_assert!(canonical::is_canonical(json.as_bytes()));
        prop_assert_eq!(Record::from_json(json.as_bytes()).expect(&json), record);
    }

    /// Our own print agrees with its record, whatever the names hold.
    #[test]
    fn print_agrees_with_its_record(order in order(name())) {
        let mark = made(order).mark;
        let record = Record::new(mark.clone(), None, None, None).to_json();
        let record: Value = serde_json::from_str(&record).unwrap();
        let printed = lines(&mark).join("\n");
        let decomposed = nfd(&printed);
        for text in [printed, decomposed, footer(&mark)] {
            let request = json!({"as_of": "2026-11-21", "record": record, "text": text});
            let verdict = call("verify_conversion", &request);
            prop_assert_eq!(&verdict["assessment"]["findings"][1]["outcome"], "met", "{}", text);
        }
    }

    /// Every field that our print shows is found again by the reader of foreign marks.
    #[test]
    fn printed_fields_are_found_again(order in order(plain_name())) {
        let mark = made(order).mark;
        for text in [lines(&mark).join("\n"), footer(&mark)] {
            let request =
                json!({"as_of": "2026-11-21", "direction": mark.direction, "text": text});
            let read = &call("assess_conversion", &request)["read"];
            let at: Moment = read["at"].as_str().expect(&text).parse().expect(&text);
            prop_assert_eq!(at, mark.at);
            prop_assert_eq!(&read["converter_name"], mark.converter.name.as_str(), "{}", text);
            prop_assert_eq!(&read["converter_kind"], &json!(mark.converter.kind));
            prop_assert_eq!(&read["wording"], mark.wording.vi.as_str());
            prop_assert_eq!(&read["system"], &json!(mark.system), "{}", text);
            prop_assert_eq!(&read["owner"], &json!(mark.owner), "{}", text);
            prop_assert_eq!(&read["access"], &json!(mark.access), "{}", text);
            prop_assert_eq!(&read["unread"], &json!([]), "{}", text);
        }
    }

    /// Dropping one required field fails the provision that asks for it, and no other.
    #[test]
    fn one_field_dropped_is_one_provision_failed(
        order in order(name()), dropped in 0usize..5, blank in any::<bool>(),
    ) {
        let (direction, mut request) = order;
        request.kinds = Some(vec![SourceKind::Ordinary]);
        let left = blank.then(|| " … ".to_owned());
        let rule = match (direction, dropped) {
            (Direction::PaperToData, 0) => { request.at = None; "nd137.d4.k1.a.r02" }
            (Direction::PaperToData, _) => { request.converter.name = left; "nd137.d4.k1.a.r03" }
            (Direction::DataToPaper, 0) => { request.at = None; "nd137.d5.k2.a.r02" }
            (Direction::DataToPaper, 1) => { request.converter.name = left; "nd137.d5.k2.a.r03" }
            (Direction::DataToPaper, 2) => { request.system = left; "nd137.d5.k1.a.r01" }
            (Direction::DataToPaper, 3) => { request.owner = left; "nd137.d5.k1.a.r02" }
            (Direction::DataToPaper, _) => {
                request.access = Access { code: left, url: None };
                "nd137.d5.k1.b.r01"
            }
        };
        let error = request.mark(direction, "mark").unwrap_err();
        prop_assert_eq!(error.kind(), ErrorKind::Refused);
        let open: Vec<&str> = error
            .assessment()
            .unwrap()
            .open()
            .filter(|finding| finding.outcome != Outcome::NeedsReview)
            .map(|finding| finding.rule.id)
            .collect();
        prop_assert_eq!(open, vec![rule]);
    }

    /// The two Unicode forms of a request make one mark.
    #[test]
    fn unicode_forms_make_one_mark(order in order(name())) {
        let mut other = order.clone();
        let request = &mut other.1;
        for field in
            [&mut request.converter.name, &mut request.system, &mut request.owner, &mut request.at]
        {
            *field = field.take().map(|text| nfd(&text));
        }
        prop_assert_eq!(made(order).mark, made(other).mark);
    }

    /// A time is read back from either form in which it is printed.
    #[test]
    fn moments_are_read_back(written in moment()) {
        let Ok(moment) = written.parse::<Moment>() else {
            // Refused only where the year is another in Vietnam, beyond the first or last.
            prop_assert!(written.contains("1900") || written.contains("9999"), "{}", written);
            return Ok(());
        };
        for same in [moment, moment.in_vietnam()] {
            prop_assert_eq!(same.at(), moment.at());
            prop_assert_eq!(same.to_string().parse::<Moment>(), Ok(same));
            prop_assert_eq!(same.for_print().parse::<Moment>(), Ok(same));
        }
    }

    #[test]
    fn any_text_is_a_time_or_none(written in "\\PC{0,60}") {
        if let Ok(moment) = written.parse::<Moment>() {
            prop_assert_eq!(moment.to_string().parse::<Moment>().unwrap().at(), moment.at());
        }
    }

    /// Any text has an answer, as a payload and as a printed mark.
    #[test]
    fn any_text_is_read(written in "(\\PC|\n|[;|·:]| bởi |ngày |https://|21/11/2026){0,60}") {
        let _ = payload::read(&written);
        let request = json!({
            "as_of": "2026-11-21", "direction": "data_to_paper", "kinds": ["ordinary"],
            "text": written,
        });
        prop_assert!(call("assess_conversion", &request)["assessment"]["outcome"].is_string());
    }
}

/// Any JSON, with names and values that the operations know.
fn any_json() -> impl Strategy<Value = Value> {
    const FIELDS: &[&str] = &[
        "as_of",
        "at",
        "converter",
        "name",
        "kind",
        "kinds",
        "mark",
        "record",
        "text",
        "direction",
        "payload",
        "access",
        "url",
        "code",
        "features",
        "signature",
        "scan",
        "result",
        "sha256",
        "bytes",
        "format",
        "wording",
        "vi",
        "qr",
        "tier",
        "detail",
        "answer",
        "evidence",
    ];
    const VALUES: &[&str] = &[
        "2026-11-21",
        "paper_to_data",
        "data_to_paper",
        "agency",
        "ordinary",
        "true_copy",
        "yes",
        "nd137.record/1",
        "text",
        "url",
        "compact",
        "",
        "Sở Y tế",
        "https://a.vn/x",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(VALUES).prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 60, 8, |inner| {
        let field = select(FIELDS).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(field, inner, 0..8)
                .prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever stands in a request, whole or cut, every operation answers canonically or says
    /// what is wrong.
    #[test]
    fn any_json_has_an_answer(request in any_json(), cut in any::<Index>()) {
        let json = request.to_string();
        let half = &json.as_bytes()[..cut.index(json.len())];
        for operation in TABLE.operations() {
            for bytes in [json.as_bytes(), half] {
                let answer = match TABLE.call(operation.name, bytes, None) {
                    Ok(reply) => reply.json,
                    Err(error) => {
                        prop_assert_ne!(error.kind(), ErrorKind::Internal);
                        error.to_json()
                    }
                };
                prop_assert!(canonical::is_canonical(&answer), "{}", operation.name);
            }
        }
    }
}

#[test]
fn an_individual_is_read_back_too() {
    for direction in [Direction::PaperToData, Direction::DataToPaper] {
        let person = "Nguyễn Văn Ví Dụ".to_owned();
        let request = MarkRequest {
            access: Access { code: Some("MH-1".to_owned()), url: None },
            at: Some("2026-11-21T14:30:05+07:00".to_owned()),
            converter: PartialConverter {
                kind: Some(ConverterKind::Individual),
                name: Some(person.clone()),
            },
            kinds: Some(vec![SourceKind::Ordinary]),
            owner: Some("Sở Y tế tỉnh Minh Họa".to_owned()),
            system: Some("Một cửa Minh Họa".to_owned()),
            ..MarkRequest::default()
        };
        let mark = made((direction, request)).mark;
        assert_eq!(mark.converter, Converter { kind: ConverterKind::Individual, name: person });
        assert_eq!(payload::read(&payload::text(&mark)).unwrap().mark, Some(mark));
    }
}
