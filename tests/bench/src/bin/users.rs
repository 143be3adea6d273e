//! Counts monthly users over columns that `python/users.py` wrote, and prints the counts, the
//! time and the memory taken beyond the columns.
//!
//! `users DIR THREADS`: with two threads, each counts half of the rows and the parts are merged.

use std::path::Path;
use std::time::Instant;

use nd137::system::users::{EventColumns, MonthlyUsers};
use nd137_bench::{bytes, status, words};

fn main() {
    let dir = std::env::args().nth(1).expect("a folder");
    let threads: usize = std::env::args().nth(2).map_or(1, |n| n.parse().expect("a number"));
    let dir = Path::new(&dir);
    let users = words(dir, "users.bin", u64::from_le_bytes);
    let times = words(dir, "times.bin", i64::from_le_bytes);
    let (activities, places) = (bytes(dir, "activities.bin"), bytes(dir, "places.bin"));
    // Resets the high-water mark, so that reading the files does not count.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let before = status("VmRSS");
    let start = Instant::now();
    let part = users.len().div_ceil(threads);
    let mut parts: Vec<MonthlyUsers> = std::thread::scope(|scope| {
        let running: Vec<_> = users
            .chunks(part)
            .zip(times.chunks(part))
            .zip(activities.chunks(part).zip(places.chunks(part)))
            .map(|((users, times), (activities, places))| {
                scope.spawn(move || {
                    let mut counter = MonthlyUsers::new(usize::MAX);
                    let columns = EventColumns { activities, places, times, users };
                    counter.add_columns(columns).expect("good columns");
                    counter
                })
            })
            .collect();
        running.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    let mut whole = parts.pop().expect("one part");
    while let Some(part) = parts.pop() {
        whole.merge(&part).expect("ids only");
    }
    let months = whole.finish();
    let seconds = start.elapsed().as_secs_f64();
    println!("seconds {seconds:.3}");
    println!("megabytes {:.0}", status("VmHWM") - before);
    for month in months {
        println!("{} {}", month.month, month.users);
    }
}
