//! QR symbols of several encoders, as SVG and as modules.

use std::fmt::Write as _;

use fast_qr::convert::Builder as _;
use nd137::conversion::qr::{Level, Qr};
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// Encodes a payload at level M and draws it with a quiet zone of 4.
pub type Draw = fn(&str) -> String;

/// Every encoder that is timed. Each picks mode, version and mask by itself.
pub const ENCODERS: [(&str, Draw); 4] = [
    ("nd137", |payload| Qr::new(payload, Level::M).expect("fits").svg),
    ("fast_qr", |payload| {
        let symbol = fast_qr::QRBuilder::new(payload).ecl(fast_qr::ECL::M).build().expect("fits");
        fast_qr::convert::svg::SvgBuilder::default().margin(4).to_str(&symbol)
    }),
    ("qrcodegen", |payload| svg(&qrcodegen(payload, None))),
    ("qrcode", |payload| {
        let level = qrcode::EcLevel::M;
        let symbol = qrcode::QrCode::with_error_correction_level(payload, level).expect("fits");
        symbol.render::<qrcode::render::svg::Color<'_>>().build()
    }),
];

/// 300 bytes: the text of a mark in the form of its payload.
pub fn payload() -> String {
    let mut text = String::from(
        "ND137 chuyển đổi từ văn bản giấy sang thông điệp dữ liệu\nCơ quan: Sở Thử nghiệm tỉnh Ví Dụ\n\
         Thời gian: 09:15:00 ngày 03/06/2026 (+07:00)\nSHA-256: ",
    );
    let mut digits = "0123456789abcdef".chars().cycle();
    while text.len() < 300 {
        text.extend(digits.next());
    }
    text
}

/// The smallest symbol at level M; without a mask, the one with the least penalty.
pub fn qrcodegen(payload: &str, mask: Option<u8>) -> QrCode {
    let segments = QrSegment::make_segments(payload);
    let mask = mask.map(Mask::new);
    let (least, most) = (Version::MIN, Version::MAX);
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, mask, false)
        .expect("fits")
}

/// The modules row by row, in the form of [`Qr::modules`].
pub fn modules(symbol: &QrCode) -> Vec<String> {
    let size = symbol.size();
    (0..size)
        .map(|y| (0..size).map(|x| if symbol.get_module(x, y) { '1' } else { '0' }).collect())
        .collect()
}

/// qrcodegen draws nothing by itself: one square a module, as its demonstration does.
fn svg(symbol: &QrCode) -> String {
    let side = symbol.size() + 8;
    let mut out = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path d=""##
    );
    for y in 0..symbol.size() {
        for x in (0..symbol.size()).filter(|x| symbol.get_module(*x, y)) {
            let _ = write!(out, "M{} {}h1v1h-1z", x + 4, y + 4);
        }
    }
    out.push_str(r#""/></svg>"#);
    out
}

/// The mask that a symbol says it has: three bits of its format information.
pub fn mask(modules: &[String]) -> u8 {
    (2..5).fold(0, |mask, x| mask << 1 | (modules[8].as_bytes()[x] - b'0')) ^ 0b101
}

/// Penalty of a symbol by ISO/IEC 18004, 7.8.3: what the choice of the mask is to make small.
pub fn penalty(modules: &[String]) -> usize {
    let size = modules.len();
    let dark = |x: usize, y: usize| modules[y].as_bytes()[x] == b'1';
    let mut total = 0;
    for turned in [false, true] {
        for a in 0..size {
            let line: Vec<bool> =
                (0..size).map(|b| if turned { dark(a, b) } else { dark(b, a) }).collect();
            total += line
                .chunk_by(PartialEq::eq)
                .map(|run| run.len())
                .filter(|run| *run >= 5)
                .map(|run| run - 2)
                .sum::<usize>();
            // Light beyond the edge counts for the pattern that looks like a finder.
            let mut wide = vec![false; 4];
            wide.extend(&line);
            wide.extend([false; 4]);
            let finder = |window: &[bool]| window == [true, false, true, true, true, false, true];
            total +=
                40 * wide.windows(11).filter(|w| finder(&w[..7]) && w[7..] == [false; 4]).count();
            total +=
                40 * wide.windows(11).filter(|w| finder(&w[4..]) && w[..4] == [false; 4]).count();
        }
    }
    for y in 1..size {
        for x in 1..size {
            let block = [dark(x, y), dark(x - 1, y), dark(x, y - 1), dark(x - 1, y - 1)];
            total += if block == [true; 4] || block == [false; 4] { 3 } else { 0 };
        }
    }
    let count: usize = modules.iter().map(|row| row.matches('1').count()).sum();
    total + 10 * (count * 20).abs_diff(size * size * 10).div_ceil(size * size).saturating_sub(1)
}

/// Payloads of 1 to 2000 bytes in which every mode and script of a mark turns up; the same in every run.
pub fn payloads(count: usize) -> Vec<String> {
    let kinds: [Vec<char>; 4] = [
        "0123456789".chars().collect(),
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".chars().collect(),
        (' '..='~').collect(),
        "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ĐƯƠ,.:\n".chars().collect(),
    ];
    let mut state = 137_u64;
    let mut below = move |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 16).expect("64 bits") % bound
    };
    (0..count)
        .map(|index| {
            let kind = &kinds[index % kinds.len()];
            let length = 1 + below(2000);
            let mut text = String::new();
            loop {
                let next = kind[below(kind.len())];
                if !text.is_empty() && text.len() + next.len_utf8() > length {
                    return text;
                }
                text.push(next);
            }
        })
        .collect()
}
