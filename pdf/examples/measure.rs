//! Times marking a file: `measure IN.pdf [ROUNDS]`. Figures for a look; the benchmarks proper are in `tests/bench`.

use std::time::Instant;

use nd137_pdf::{Limits, Pages, QrMatrix, Stamp, inspect, read_back, stamp};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(document) = arguments.next().and_then(|path| std::fs::read(path).ok()) else {
        eprintln!("usage: measure IN.pdf [ROUNDS]");
        return;
    };
    let rounds = arguments.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(200_u32);
    let lines = [
        "CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY SANG THÔNG ĐIỆP DỮ LIỆU",
        "Cơ quan chuyển đổi: Ủy ban nhân dân xã Ví Dụ, tỉnh Mẫu",
        "Người thực hiện: Nguyễn Văn Thử",
        "Thời gian chuyển đổi: 09:15:00 ngày 03/06/2026 (+07:00)",
        "Hệ thống: Cổng chuyển đổi ví dụ (Sở Thử nghiệm tỉnh Mẫu)",
    ];
    let mut request = Stamp::new(lines.map(str::to_owned).to_vec(), "2026-06-03T09:15:00+07:00");
    let dark = (0..69 * 69_u32).map(|index| index.wrapping_mul(2_654_435_761) >> 16 & 1 == 1);
    request.qr = Some(QrMatrix::from_dark(69, dark));
    let limits = Limits::default();
    for (name, pages, reserve) in [
        ("first page", Pages::First, true),
        ("first page, overlap not read", Pages::First, false),
        ("all pages", Pages::All, true),
        ("all pages, overlap not read", Pages::All, false),
    ] {
        request.placement.pages = pages;
        request.reserve = reserve;
        let start = Instant::now();
        let mut growth = 0;
        for _ in 0..rounds {
            match stamp(&document, &request, None, &limits) {
                Ok(stamped) => growth = stamped.increment.len(),
                Err(error) => return eprintln!("{error}"),
            }
        }
        println!(
            "{name}: {:.3} ms, {growth} bytes",
            start.elapsed().as_secs_f64() * 1000.0 / f64::from(rounds)
        );
        if let Ok(stamped) = stamp(&document, &request, None, &limits) {
            let output = [document.as_slice(), &stamped.increment].concat();
            let start = Instant::now();
            let read = read_back(&output, &limits).map(|read| read.marks.len());
            println!(
                "  read back ({read:?} marks): {:.3} ms",
                start.elapsed().as_secs_f64() * 1000.0
            );
        }
    }
    let start = Instant::now();
    let pages = inspect(&document, &limits).map(|found| found.page_count);
    println!("inspect ({pages:?} pages): {:.3} ms", start.elapsed().as_secs_f64() * 1000.0);
}
