//! A warning list: read or refused, and every entry is found again, with all that is below it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nd137::trust::list::WarningList;

fuzz_target!(|text: &[u8]| {
    let Ok(list) = WarningList::read(text) else { return };
    let text = String::from_utf8_lossy(text);
    let lines = text.trim_start_matches('\u{FEFF}').lines().map(str::trim);
    let entries: Vec<&str> =
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert_eq!(list.entries() as usize, entries.len());
    for entry in entries {
        if let Ok(hit) = list.find(entry) {
            let hit = hit.expect("an entry covers itself");
            if !hit.entry.contains(['–', ':']) && !hit.entry.ends_with(|c: char| c.is_ascii_digit())
            {
                let below = format!("a.{}", hit.entry);
                assert!(below.len() > 253 || list.find(&below).expect("a name").is_some());
            }
        }
    }
});
