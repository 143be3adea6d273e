//! Decodes the stream filters that carry structure and page content. Image filters are not read.

use std::cell::Cell;

use flate2::{Decompress, FlushDecompress, Status};

use super::object::{Dict, Object};
use crate::error::{Error, ErrorKind, Result};

/// What is left of [`crate::Limits::decoded_bytes`].
pub(crate) type Budget = Cell<u64>;

fn spend(budget: &Budget, bytes: usize) -> Result<()> {
    let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
    let left = budget.get().checked_sub(bytes).ok_or_else(|| {
        Error::new(
            ErrorKind::Limit,
            "streams decode to more bytes than the limit `decoded_bytes` allows",
        )
    })?;
    budget.set(left);
    Ok(())
}

/// One filter of a stream with its parameters, already resolved.
pub(crate) struct Filter {
    pub(crate) name: Vec<u8>,
    pub(crate) parameters: Dict,
}

/// Applies `filters` in order.
pub(crate) fn decode(raw: &[u8], filters: &[Filter], budget: &Budget) -> Result<Vec<u8>> {
    if filters.len() > 8 {
        return Err(Error::new(ErrorKind::Limit, "a stream has more than 8 filters"));
    }
    let mut data = None;
    for filter in filters {
        let input = data.as_deref().unwrap_or(raw);
        let mut output = match filter.name.as_slice() {
            b"FlateDecode" | b"Fl" => inflate(input, budget)?,
            b"LZWDecode" | b"LZW" => {
                lzw(input, filter.parameters.int("EarlyChange") != Some(0), budget)?
            }
            b"ASCIIHexDecode" | b"AHx" => ascii_hex(input, budget)?,
            b"ASCII85Decode" | b"A85" => ascii_85(input, budget)?,
            b"RunLengthDecode" | b"RL" => run_length(input, budget)?,
            other => {
                let name = String::from_utf8_lossy(other).into_owned();
                return Err(Error::new(
                    ErrorKind::Unsupported,
                    format!("the stream filter `{name}` is not read"),
                ));
            }
        };
        if matches!(filter.name.as_slice(), b"FlateDecode" | b"Fl" | b"LZWDecode" | b"LZW") {
            output = unpredict(output, &filter.parameters, budget)?;
        }
        data = Some(output);
    }
    match data {
        Some(data) => Ok(data),
        None => {
            spend(budget, raw.len())?;
            Ok(raw.to_vec())
        }
    }
}

fn inflate(input: &[u8], budget: &Budget) -> Result<Vec<u8>> {
    let mut state = Decompress::new(true);
    let mut output = Vec::with_capacity(input.len().saturating_mul(3).min(1 << 20));
    let mut rest = input;
    loop {
        // Growth in steps, each paid before it is made: a bomb stops at the limit.
        if output.len() == output.capacity() {
            output.reserve(output.len().clamp(4096, 1 << 20));
        }
        let (before_in, before_out) = (state.total_in(), output.len());
        let status =
            state.decompress_vec(rest, &mut output, FlushDecompress::None).map_err(|error| {
                Error::new(ErrorKind::Syntax, format!("a Flate stream is broken: {error}"))
            })?;
        let taken = usize::try_from(state.total_in().saturating_sub(before_in)).unwrap_or(0);
        let made = output.len().saturating_sub(before_out);
        rest = rest.get(taken..).unwrap_or(&[]);
        spend(budget, made)?;
        match status {
            Status::StreamEnd => return Ok(output),
            _ if taken == 0 && made == 0 && output.len() < output.capacity() => {
                return Err(Error::new(ErrorKind::Syntax, "a Flate stream ends too early"));
            }
            _ => {}
        }
    }
}

fn lzw(input: &[u8], early: bool, budget: &Budget) -> Result<Vec<u8>> {
    let broken = || Error::new(ErrorKind::Syntax, "an LZW stream is broken");
    // Each entry of the table names a run of the output.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let mut output: Vec<u8> = Vec::new();
    let (mut width, mut bits, mut held) = (9_u32, 0_u32, 0_u32);
    let mut previous: Option<(usize, usize)> = None;
    for byte in input {
        held = held << 8 | u32::from(*byte);
        bits = bits.saturating_add(8);
        if bits < width {
            continue;
        }
        bits = bits.saturating_sub(width);
        let code = usize::try_from(held >> bits).unwrap_or(0);
        held &= (1_u32 << bits).saturating_sub(1);
        match code {
            256 => {
                table.clear();
                (width, previous) = (9, None);
                continue;
            }
            257 => break,
            _ => {}
        }
        let start = output.len();
        if code < 256 {
            output.push(u8::try_from(code).unwrap_or(0));
        } else {
            let run = match table.get(code.saturating_sub(258)) {
                Some(run) => *run,
                // The code that is being defined: the last run and its own first byte.
                None if code.saturating_sub(258) == table.len() => {
                    let (from, length) = previous.ok_or_else(broken)?;
                    (from, length.saturating_add(1))
                }
                None => return Err(broken()),
            };
            for offset in 0..run.1 {
                let byte = *output.get(run.0.saturating_add(offset)).ok_or_else(broken)?;
                output.push(byte);
            }
        }
        let length = output.len().saturating_sub(start);
        spend(budget, length)?;
        if let Some((from, before)) = previous
            && table.len() < 3838
        {
            table.push((from, before.saturating_add(1)));
        }
        previous = Some((start, length));
        // The entry that the coder will make next decides the width of the next code.
        let next = table.len().saturating_add(259).saturating_add(usize::from(early));
        width = match next {
            0..=512 => 9,
            513..=1024 => 10,
            1025..=2048 => 11,
            _ => 12,
        };
    }
    Ok(output)
}

fn ascii_hex(input: &[u8], budget: &Budget) -> Result<Vec<u8>> {
    spend(budget, input.len().div_euclid(2))?;
    let mut output = Vec::new();
    let mut half: Option<u8> = None;
    for byte in input {
        let digit = match byte {
            b'>' => break,
            byte if super::lexer::is_space(*byte) => continue,
            byte => char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()),
        };
        let digit =
            digit.ok_or_else(|| Error::new(ErrorKind::Syntax, "an ASCIIHex stream is broken"))?;
        match half.take() {
            None => half = Some(digit),
            Some(high) => output.push(high << 4 | digit),
        }
    }
    output.extend(half.map(|high| high << 4));
    Ok(output)
}

fn ascii_85(input: &[u8], budget: &Budget) -> Result<Vec<u8>> {
    spend(budget, input.len().saturating_mul(4))?;
    let broken = || Error::new(ErrorKind::Syntax, "an ASCII85 stream is broken");
    let mut output = Vec::new();
    let (mut group, mut count) = (0_u32, 0_usize);
    for byte in input {
        match byte {
            b'~' => break,
            b'z' if count == 0 => output.extend([0; 4]),
            b'!'..=b'u' => {
                let digit = u32::from(byte.saturating_sub(b'!'));
                group = group
                    .checked_mul(85)
                    .and_then(|group| group.checked_add(digit))
                    .ok_or_else(broken)?;
                count = count.saturating_add(1);
                if count == 5 {
                    output.extend(group.to_be_bytes());
                    (group, count) = (0, 0);
                }
            }
            byte if super::lexer::is_space(*byte) => {}
            _ => return Err(broken()),
        }
    }
    if count > 1 {
        for _ in count..5 {
            group =
                group.checked_mul(85).and_then(|group| group.checked_add(84)).ok_or_else(broken)?;
        }
        output.extend(group.to_be_bytes().iter().take(count.saturating_sub(1)));
    }
    Ok(output)
}

fn run_length(input: &[u8], budget: &Budget) -> Result<Vec<u8>> {
    let broken = || Error::new(ErrorKind::Syntax, "a RunLength stream is broken");
    let mut output = Vec::new();
    let mut rest = input;
    while let Some((length, tail)) = rest.split_first() {
        rest = match *length {
            128 => break,
            literal @ 0..=127 => {
                let count = usize::from(literal).saturating_add(1);
                let (run, tail) = tail.split_at_checked(count).ok_or_else(broken)?;
                spend(budget, count)?;
                output.extend_from_slice(run);
                tail
            }
            repeat => {
                let count = 257_usize.saturating_sub(usize::from(repeat));
                let (byte, tail) = tail.split_first().ok_or_else(broken)?;
                spend(budget, count)?;
                output.extend(std::iter::repeat_n(*byte, count));
                tail
            }
        };
    }
    Ok(output)
}

/// Undoes the PNG predictors (ISO 32000-1, 7.4.4.4). The TIFF predictor serves images only.
fn unpredict(data: Vec<u8>, parameters: &Dict, budget: &Budget) -> Result<Vec<u8>> {
    let predictor = parameters.get("Predictor").and_then(Object::as_int).unwrap_or(1);
    if predictor <= 1 {
        return Ok(data);
    }
    if predictor < 10 {
        return Err(Error::new(
            ErrorKind::Unsupported,
            format!("the stream predictor {predictor} is not read"),
        ));
    }
    let value = |key: &str, default: i64| parameters.int(key).unwrap_or(default);
    let (colors, bits, columns) =
        (value("Colors", 1), value("BitsPerComponent", 8), value("Columns", 1));
    if !(1..=32).contains(&colors)
        || !matches!(bits, 1 | 2 | 4 | 8 | 16)
        || !(1..=1 << 20).contains(&columns)
    {
        return Err(Error::new(
            ErrorKind::Syntax,
            "the predictor of a stream has impossible parameters",
        ));
    }
    let pixel_bits = colors.saturating_mul(bits);
    let pixel = usize::try_from(pixel_bits.saturating_add(7).div_euclid(8)).unwrap_or(1);
    let row = usize::try_from(pixel_bits.saturating_mul(columns).saturating_add(7).div_euclid(8))
        .unwrap_or(1);
    spend(budget, data.len())?;
    let mut output: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0_u8; row];
    let mut line = vec![0_u8; row];
    for coded in data.chunks(row.saturating_add(1)) {
        let Some((kind, coded)) = coded.split_first() else {
            break;
        };
        for (index, byte) in coded.iter().enumerate() {
            let before = index.checked_sub(pixel);
            let left = before.and_then(|at| line.get(at)).copied().unwrap_or(0);
            let up = above.get(index).copied().unwrap_or(0);
            let corner = before.and_then(|at| above.get(at)).copied().unwrap_or(0);
            let guess = match kind {
                0 => 0,
                1 => left,
                2 => up,
                3 => u8::midpoint(left, up),
                4 => paeth(left, up, corner),
                _ => {
                    return Err(Error::new(
                        ErrorKind::Syntax,
                        "a row of a stream names an unknown predictor",
                    ));
                }
            };
            if let Some(slot) = line.get_mut(index) {
                *slot = byte.wrapping_add(guess);
            }
        }
        output.extend(line.iter().take(coded.len()));
        std::mem::swap(&mut above, &mut line);
    }
    Ok(output)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let [a, b, c] = [left, up, corner].map(i16::from);
    let guess = a.saturating_add(b).saturating_sub(c);
    let far = |value: i16| guess.saturating_sub(value).unsigned_abs();
    if far(a) <= far(b) && far(a) <= far(c) {
        left
    } else if far(b) <= far(c) {
        up
    } else {
        corner
    }
}
