//! Packs a short stream: DEFLATE (RFC 1951) with its fixed codes, in the ZLIB format (RFC 1950).
//!
//! A mark has half a dozen streams of some hundred to some thousand bytes: to count letters for codes
//! of their own would take longer than all the rest and save little.

use std::borrow::Cow;
use std::cell::RefCell;

use miniz_oxide::DataFormat;
use miniz_oxide::deflate::core::{
    CompressionStrategy, CompressorOxide, TDEFLFlush, TDEFLStatus, compress,
};

thread_local! {
    /// Its tables of 300 KB take longer to come by than a stream to pack: each thread keeps one.
    static PACKER: RefCell<CompressorOxide> = RefCell::new(CompressorOxide::with_params(
        DataFormat::Zlib,
        1,
        CompressionStrategy::Fixed,
        15,
    ));
}

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
    PACKER.with_borrow_mut(|packer| {
        packer.reset();
        let mut packed = vec![0; room];
        let (status, _, length) = compress(packer, data, &mut packed, TDEFLFlush::Finish);
        packed.truncate(length);
        (status == TDEFLStatus::Done).then_some(packed)
    })
}

#[cfg(test)]
mod tests {
    use miniz_oxide::inflate::decompress_to_vec_zlib;

    use super::*;

    #[test]
    fn a_stream_is_packed_where_that_makes_it_smaller() {
        let text = "Bản điện tử chuyển đổi từ văn bản giấy. ".repeat(20);
        let mut state = 137_u64;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[0]
        })
        .take(2000)
        .collect();
        for (data, deflated) in
            [(text.as_bytes(), true), (b"short", false), (&noise, false), (text.as_bytes(), true)]
        {
            let packed = Packed::new(data);
            assert_eq!(packed.deflated, deflated);
            if deflated {
                assert_eq!(decompress_to_vec_zlib(&packed.bytes).unwrap(), data);
            } else {
                assert_eq!(*packed.bytes, *data);
            }
            assert_eq!(Packed::owned(data.to_vec()).bytes, packed.bytes);
        }
    }

    #[test]
    fn the_shortest_fit_and_one_byte_less_does_not() {
        for data in [&b"aaaa"[..], &[0xff; 300]] {
            let packed = pack(data, 1000).unwrap();
            assert_eq!(decompress_to_vec_zlib(&packed).unwrap(), data);
            assert_eq!(pack(data, packed.len()).as_deref(), Some(packed.as_slice()));
            assert_eq!(pack(data, packed.len() - 1), None);
        }
    }
}
