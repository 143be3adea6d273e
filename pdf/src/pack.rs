//! Packs a short stream: DEFLATE (RFC 1951) with its fixed codes, in the ZLIB format (RFC 1950).
//!
//! A mark has half a dozen streams of some hundred to some thousand bytes. A coder for every use
//! clears 300 KB of tables for each, which took longer than the packing, and has no use for the
//! half of them here: with fixed codes nothing has to be counted, and each symbol can go out as it
//! is found. Tests hold the bytes to those of miniz_oxide at its fastest, and unpack them.

use std::borrow::Cow;

/// Matches end where a piece of this length ends.
const PIECE: usize = 4096;
const WINDOW: usize = 32_768;
const LONGEST_MATCH: usize = 258;
/// A match of three bytes from further away takes more bits than the bytes.
const NEAR: usize = 8192;
const HASHES: usize = 4096;
const END: u16 = 256;

/// The code of each byte, of the end and of each length as bits in the order of the stream, and how
/// many there are (RFC 1951, 3.2.6).
#[expect(clippy::indexing_slicing, reason = "the compiler runs this: a slip ends the build")]
static CODES: [(u16, u32); 288] = {
    let mut codes = [(0, 0); 288];
    let mut symbol = 0_u16;
    while symbol < 288 {
        let (code, bits) = match symbol {
            0..144 => (0x30 + symbol, 8),
            144..256 => (0x190 + symbol - 144, 9),
            256..280 => (symbol - 256, 7),
            _ => (0xc0 + symbol - 280, 8),
        };
        codes[symbol as usize] = (code.reverse_bits() >> (16 - bits), bits);
        symbol += 1;
    }
    codes
};

/// What a stream holds: packed, where that makes it smaller by more than it takes to say so. Best
/// packing would make a mark 1.3 KB smaller.
pub(crate) struct Packed<'d> {
    pub(crate) bytes: Cow<'d, [u8]>,
    pub(crate) deflated: bool,
}

impl<'d> Packed<'d> {
    pub(crate) fn new(data: &'d [u8]) -> Self {
        let room = data.len().checked_sub(20).filter(|room| *room >= 80);
        match room.and_then(|room| pack(data, room)) {
            Some(packed) => Self { bytes: packed.into(), deflated: true },
            None => Self { bytes: data.into(), deflated: false },
        }
    }
}

impl Packed<'static> {
    pub(crate) fn owned(data: Vec<u8>) -> Self {
        match Packed::new(&data) {
            Packed { bytes: Cow::Owned(bytes), deflated } => Self { bytes: bytes.into(), deflated },
            Packed { bytes: Cow::Borrowed(_), deflated } => Self { bytes: data.into(), deflated },
        }
    }
}

/// The data packed, where that takes at most `room` bytes.
fn pack(data: &[u8], room: usize) -> Option<Vec<u8>> {
    let mut out = Bits { bytes: Vec::with_capacity(room.saturating_add(16)), held: 0, count: 0 };
    // A window of 32 KB, no dictionary, the fastest method.
    out.bytes.extend([0x78, 0x01]);
    // The last block, with fixed codes.
    out.put(0b011, 3);
    // Where three bytes like these began last, modulo 2^16.
    let mut last = [0_u16; HASHES];
    let mut at = 0_usize;
    for piece in data.chunks(PIECE) {
        let end = at.saturating_add(piece.len());
        while let Some(four) = data.get(at..end).and_then(<[u8]>::first_chunk) {
            let three = first_three(four);
            let slot = usize::try_from(three ^ three >> 17).unwrap_or(0) % HASHES;
            let here = low_16(at);
            let before = last.get_mut(slot).map_or(here, |slot| std::mem::replace(slot, here));
            let distance = usize::from(here.wrapping_sub(before));
            let left = end.wrapping_sub(at);
            let length = if distance == 0 || distance > at.min(WINDOW.wrapping_sub(left)) {
                0
            } else {
                match_length(data, at, distance, left)
            };
            if length > 3 || (length == 3 && distance < NEAR) {
                out.copy(length, distance);
                at = at.wrapping_add(length);
            } else {
                out.byte(four[0]);
                at = at.wrapping_add(1);
            }
        }
        for byte in data.get(at..end).unwrap_or_default() {
            out.byte(*byte);
        }
        at = end;
        if out.bytes.len() > room {
            return None;
        }
    }
    out.symbol(END);
    let mut bytes = out.finish();
    bytes.extend(adler_32(data).to_be_bytes());
    (bytes.len() <= room).then_some(bytes)
}

fn first_three(four: &[u8; 4]) -> u32 {
    u32::from_le_bytes(*four) & 0x00ff_ffff
}

/// How many of the `left` bytes that stand at `at` stand `distance` bytes before as well: 0, or 3
/// to as many as one match can take.
fn match_length(data: &[u8], at: usize, distance: usize, left: usize) -> usize {
    let here = data.get(at..).unwrap_or_default();
    let before = data.get(at.wrapping_sub(distance)..).unwrap_or_default();
    let (Some(first), Some(other)) = (here.first_chunk(), before.first_chunk()) else { return 0 };
    if first_three(first) != first_three(other) {
        return 0;
    }
    let pairs = here.iter().zip(before).take(left.min(LONGEST_MATCH));
    pairs.take_while(|(here, before)| here == before).count()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::as_conversions,
    reason = "that is what it is for"
)]
fn low_16(number: usize) -> u16 {
    number as u16
}

/// Bits from the lowest on, as the stream takes them.
struct Bits {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl Bits {
    /// At most 31 bits.
    fn put(&mut self, bits: u32, count: u32) {
        self.held |= u64::from(bits) << self.count;
        self.count = self.count.wrapping_add(count);
        if self.count >= 32 {
            let [a, b, c, d, ..] = self.held.to_le_bytes();
            self.bytes.extend_from_slice(&[a, b, c, d]);
            self.held >>= 32;
            self.count = self.count.wrapping_sub(32);
        }
    }

    fn byte(&mut self, byte: u8) {
        let (code, bits) = CODES.get(usize::from(byte)).copied().unwrap_or_default();
        self.put(u32::from(code), bits);
    }

    fn symbol(&mut self, symbol: u16) {
        let (code, bits) = CODES.get(usize::from(symbol)).copied().unwrap_or_default();
        self.put(u32::from(code), bits);
    }

    /// `length` bytes, 3 to 258, as they stood `distance` bytes before, 1 to 32,768.
    fn copy(&mut self, length: usize, distance: usize) {
        let (length, distance) = (low_16(length.wrapping_sub(3)), low_16(distance.wrapping_sub(1)));
        match length {
            0..8 => self.symbol(length.wrapping_add(257)),
            255 => self.symbol(285),
            _ => {
                // Four codes for each power of two.
                let extra = length.ilog2().wrapping_sub(2);
                let code = u32::from(length >> extra).wrapping_add(extra.wrapping_mul(4));
                self.symbol(u16::try_from(code).unwrap_or(0).wrapping_add(257));
                self.put(u32::from(length) & !(u32::MAX << extra), extra);
            }
        }
        let (code, extra) = match distance {
            0..4 => (u32::from(distance), 0),
            // Two codes for each power of two.
            _ => {
                let extra = distance.ilog2().wrapping_sub(1);
                (u32::from(distance >> extra).wrapping_add(extra.wrapping_mul(2)), extra)
            }
        };
        self.put(code.reverse_bits() >> 27, 5);
        self.put(u32::from(distance) & !(u32::MAX << extra), extra);
    }

    fn finish(mut self) -> Vec<u8> {
        let whole = usize::try_from(self.count.div_ceil(8)).unwrap_or(0);
        self.bytes.extend(self.held.to_le_bytes().iter().take(whole));
        self.bytes
    }
}

/// The checksum of RFC 1950.
fn adler_32(data: &[u8]) -> u32 {
    const PRIME: u32 = 65_521;
    let (mut a, mut b) = (1_u32, 0_u32);
    // So many bytes cannot carry a sum past 2^32.
    for piece in data.chunks(5552) {
        for byte in piece {
            a = a.wrapping_add(u32::from(*byte));
            b = b.wrapping_add(a);
        }
        a %= PRIME;
        b %= PRIME;
    }
    b << 16 | a
}

#[cfg(test)]
mod tests {
    #![allow(clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

    use miniz_oxide::DataFormat;
    use miniz_oxide::deflate::core::{
        CompressionStrategy, CompressorOxide, TDEFLFlush, TDEFLStatus, compress,
    };
    use miniz_oxide::inflate::decompress_to_vec_zlib;

    use super::*;

    fn reference(data: &[u8], room: usize) -> Option<Vec<u8>> {
        let strategy = CompressionStrategy::Fixed;
        let mut packer = CompressorOxide::with_params(DataFormat::Zlib, 1, strategy, 15);
        let mut packed = vec![0; room];
        let (status, _, length) = compress(&mut packer, data, &mut packed, TDEFLFlush::Finish);
        packed.truncate(length);
        (status == TDEFLStatus::Done).then_some(packed)
    }

    /// Bytes with repetitions near and far, the same in every run.
    fn samples() -> impl Iterator<Item = Vec<u8>> {
        let mut state = 137_u64;
        let mut below = move |bound: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state >> 16).unwrap() % bound
        };
        (0..3000).map(move |n| {
            let length = match n % 10 {
                0 => below(50_000),
                1..4 => below(9000),
                _ => below(600),
            };
            let letters = [2, 4, 16, 64, 256][n % 5];
            let mut data = Vec::new();
            while data.len() < length {
                if below(letters) > 1 || data.is_empty() {
                    data.push(u8::try_from(below(letters)).unwrap());
                } else {
                    let from = data.len() - 1 - below(data.len());
                    let run = below(if n % 3 == 0 { 700 } else { 12 });
                    (from..from + run).for_each(|at| data.push(data[at]));
                }
            }
            data.truncate(length);
            data
        })
    }

    #[test]
    fn every_stream_unpacks_and_is_the_one_that_miniz_oxide_makes() {
        let (mut packed_ones, mut refused) = (0, 0);
        for data in samples() {
            let room = data.len().saturating_sub(20);
            let packed = pack(&data, room);
            assert_eq!(packed, reference(&data, room), "{data:?}");
            match packed {
                Some(packed) => {
                    packed_ones += 1;
                    assert_eq!(decompress_to_vec_zlib(&packed).unwrap(), data);
                }
                None => refused += 1,
            }
        }
        assert!(packed_ones > 1000 && refused > 500, "{packed_ones} {refused}");
    }

    #[test]
    fn what_is_longer_than_the_window_unpacks() {
        let mut count = 0;
        for data in samples().filter(|data| data.len() > 8000) {
            let data = data.repeat(150_000 / data.len());
            if let Some(packed) = pack(&data, data.len()) {
                assert_eq!(decompress_to_vec_zlib(&packed).unwrap(), data);
                count += 1;
            }
        }
        assert!(count > 100, "{count}");
    }

    #[test]
    fn the_shortest_fit_and_one_byte_less_does_not() {
        for data in [&b""[..], b"a", b"aaaa", &[0xff; 300]] {
            let packed = pack(data, 1000).unwrap();
            assert_eq!(decompress_to_vec_zlib(&packed).unwrap(), data);
            assert_eq!(pack(data, packed.len()).as_deref(), Some(packed.as_slice()));
            assert_eq!(pack(data, packed.len() - 1), None);
        }
    }
}
