//! A security.txt from anywhere: the lines of problems are lines of the file, and a file that is
//! good stays good when its line breaks are written as CRLF.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::fuzz_target;
use nd137::trust::security_txt::read;

fuzz_target!(|bytes: &[u8]| {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let file = read(bytes, Some("https://mau.example.vn/.well-known/security.txt"), day)
        .expect("it is not too long");
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').count();
    for problem in &file.problems {
        assert!(problem.line.is_none_or(|line| (1..=lines).contains(&(line as usize))));
    }
    if file.errors().next().is_none() {
        assert!(!file.contacts.is_empty() && file.expires_on.is_some());
        let text = std::str::from_utf8(bytes).expect("a good file is UTF-8");
        let again = text.replace("\r\n", "\n").replace('\n', "\r\n");
        let again = read(again.as_bytes(), None, day).expect("it is not too long");
        assert_eq!(again.contacts, file.contacts);
        assert!(again.errors().next().is_none());
    }
});
