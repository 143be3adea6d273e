//! QR symbols for `python/qr.py`, which times them beside Python's and reads them with decoders.
//!
//! - `symbols serve`: for each line `ENCODER ROUNDS` of the input, prints the seconds that so many
//!   symbols of the 300 bytes took.
//! - `symbols check COUNT`: compares so many symbols, module for module, with qrcodegen's of the
//!   same mask, and prints each on a line for the decoders: payload in hexadecimal, modules row by row.

use std::hint::black_box;
use std::time::Instant;

use nd137::conversion::qr::{Level, Qr};
use nd137_bench::symbol::{self, ENCODERS};

fn serve() {
    let payload = symbol::payload();
    for line in std::io::stdin().lines() {
        let line = line.expect("text");
        let (name, rounds) = line.split_once(' ').expect("`ENCODER ROUNDS`");
        let (_, draw) = ENCODERS.iter().find(|(own, _)| *own == name).expect("a known encoder");
        let rounds: u32 = rounds.parse().expect("a number");
        let start = Instant::now();
        for _ in 0..rounds {
            black_box(draw(black_box(&payload)));
        }
        println!("{:e}", start.elapsed().as_secs_f64());
    }
}

fn check(count: usize) {
    let (mut same_mask, mut ours, mut theirs) = (0, 0, 0);
    let mut worst = 0.0_f64;
    for payload in symbol::payloads(count) {
        let qr = Qr::new(&payload, Level::M).expect("fits");
        let mask = symbol::mask(&qr.modules);
        let forced = symbol::modules(&symbol::qrcodegen(&payload, Some(mask)));
        assert_eq!(qr.modules, forced, "mask {mask}: {payload}");
        let free = symbol::modules(&symbol::qrcodegen(&payload, None));
        same_mask += usize::from(free == forced);
        let (own, best) = (symbol::penalty(&forced), symbol::penalty(&free));
        ours += own;
        theirs += best;
        worst = worst.max(own as f64 / best as f64);
        let hex: String = payload.bytes().map(|byte| format!("{byte:02x}")).collect();
        println!("{hex} {}", qr.modules.join(","));
    }
    eprintln!(
        "{count} symbols equal qrcodegen's of the same version, mode and mask, module for module; \
         {same_mask} have the mask that qrcodegen picks; penalty {:.4} of qrcodegen's pick in sum, {worst:.3} at worst",
        ours as f64 / theirs as f64
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => serve(),
        ["check", count] => check(count.parse().expect("a number")),
        ["payload"] => print!("{}", symbol::payload()),
        _ => eprintln!("usage: symbols serve | check COUNT | payload"),
    }
}
