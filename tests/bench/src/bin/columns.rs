//! Classifies the rows that `python/columns.py` wrote, checks them against the single answer,
//! and prints milliseconds and codes.
//!
//! `columns DIR THREADS`

use std::num::NonZeroU64;
use std::path::Path;
use std::time::Instant;

use nd137::system::scale::{INVALID, Population, classify, classify_columns};
use nd137_bench::words;

fn main() {
    let dir = std::env::args().nth(1).expect("a folder");
    let threads: usize = std::env::args().nth(2).map_or(1, |n| n.parse().expect("a number"));
    let dir = Path::new(&dir);
    let months: Vec<Vec<i64>> =
        (1..=12).map(|m| words(dir, &format!("m{m}.bin"), i64::from_le_bytes)).collect();
    let people = words(dir, "p.bin", i64::from_le_bytes);
    let part = people.len().div_ceil(threads);
    let mut out = vec![0u8; people.len()];
    let mut times = Vec::new();
    for _ in 0..31 {
        let start = Instant::now();
        std::thread::scope(|scope| {
            for (n, codes) in out.chunks_mut(part).enumerate() {
                let rows = n * part..n * part + codes.len();
                let slices: [&[i64]; 12] = std::array::from_fn(|m| &months[m][rows.clone()]);
                let people = Population::Each(&people[rows]);
                let mut run =
                    move || classify_columns(slices, people, codes).expect("equal lengths");
                if threads == 1 {
                    run();
                } else {
                    scope.spawn(run);
                }
            }
        });
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    for (row, code) in out.iter().enumerate() {
        let counts = std::array::from_fn(|m| months[m][row].cast_unsigned());
        let alone = NonZeroU64::new(people[row].cast_unsigned())
            .map_or(INVALID, |people| classify(&counts, people) as u8);
        assert_eq!(*code, alone, "row {row}");
    }
    std::fs::write(dir.join("out.bin"), &out).expect("the codes");
    println!("{} {} {}", times[15], times[0], times[30]);
}
