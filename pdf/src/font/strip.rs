//! Takes out of a subset what a document does not need: hinting programs, names and PostScript
//! data. That halves a mark's growth; viewers and printers draw the outlines unhinted. The
//! `subsetter` crate keeps these parts.

/// A font program ready to be embedded.
pub(super) struct Stripped {
    pub(super) program: Vec<u8>,
    pub(super) cff: bool,
    pub(super) glyphs: u16,
    hmtx: Vec<u8>,
    long_metrics: u16,
}

impl Stripped {
    /// Advance width of a glyph in font units.
    pub(super) fn advance(&self, glyph: u16) -> Option<u16> {
        let index = glyph.min(self.long_metrics.checked_sub(1)?);
        read_u16(&self.hmtx, usize::from(index).checked_mul(4)?)
    }
}

fn read_u16(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at.checked_add(2)?)?;
    Some(u16::from_be_bytes(bytes.try_into().ok()?))
}

fn read_u32(data: &[u8], at: usize) -> Option<u32> {
    let bytes = data.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}

fn table<'a>(font: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    let count = read_u16(font, 4)?;
    for index in 0..usize::from(count) {
        let at = index.checked_mul(16)?.checked_add(12)?;
        if font.get(at..at.checked_add(4)?)? == tag {
            let offset = usize::try_from(read_u32(font, at.checked_add(8)?)?).ok()?;
            let length = usize::try_from(read_u32(font, at.checked_add(12)?)?).ok()?;
            return font.get(offset..offset.checked_add(length)?);
        }
    }
    None
}

pub(super) fn strip(font: &[u8]) -> Option<Stripped> {
    let hhea = table(font, b"hhea")?;
    let hmtx = table(font, b"hmtx")?.to_vec();
    let long_metrics = read_u16(hhea, 34)?;
    let maxp = table(font, b"maxp")?;
    let glyphs = read_u16(maxp, 4)?;
    if let Some(cff) = table(font, b"CFF ") {
        return Some(Stripped { program: cff.to_vec(), cff: true, glyphs, hmtx, long_metrics });
    }
    let mut head = table(font, b"head")?.to_vec();
    let loca = table(font, b"loca")?;
    let glyf = table(font, b"glyf")?;
    let long = read_u16(&head, 50)? != 0;
    let place = |glyph: usize| -> Option<usize> {
        if long {
            usize::try_from(read_u32(loca, glyph.checked_mul(4)?)?).ok()
        } else {
            usize::from(read_u16(loca, glyph.checked_mul(2)?)?).checked_mul(2)
        }
    };
    let (mut new_glyf, mut new_loca) = (Vec::new(), Vec::new());
    for glyph in 0..usize::from(glyphs) {
        new_loca.extend(u32::try_from(new_glyf.len()).ok()?.to_be_bytes());
        let outline = glyf.get(place(glyph)?..place(glyph.checked_add(1)?)?)?;
        if !outline.is_empty() {
            unhint(outline, &mut new_glyf)?;
        }
        while new_glyf.len().rem_euclid(4) != 0 {
            new_glyf.push(0);
        }
    }
    new_loca.extend(u32::try_from(new_glyf.len()).ok()?.to_be_bytes());
    // The long form of `loca`; the checksum of the whole font is set at the end.
    head.get_mut(50..52)?.copy_from_slice(&[0, 1]);
    head.get_mut(8..12)?.fill(0);
    let tables: [(&[u8; 4], &[u8]); 6] = [
        (b"glyf", &new_glyf),
        (b"head", &head),
        (b"hhea", hhea),
        (b"hmtx", &hmtx),
        (b"loca", &new_loca),
        (b"maxp", maxp),
    ];
    let program = assemble(&tables)?;
    Some(Stripped { program, cff: false, glyphs, hmtx, long_metrics })
}

/// Copies one outline without its instructions.
fn unhint(outline: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let contours = i16::from_be_bytes(outline.get(..2)?.try_into().ok()?);
    if let Ok(contours) = usize::try_from(contours) {
        let points_end = contours.checked_mul(2)?.checked_add(10)?;
        let length = usize::from(read_u16(outline, points_end)?);
        let coordinates = points_end.checked_add(2)?.checked_add(length)?;
        out.extend_from_slice(outline.get(..points_end)?);
        out.extend([0, 0]);
        out.extend_from_slice(outline.get(coordinates..)?);
        return Some(());
    }
    const WORDS: u16 = 0x0001;
    const SCALE: u16 = 0x0008;
    const MORE: u16 = 0x0020;
    const SCALE_XY: u16 = 0x0040;
    const SCALE_2X2: u16 = 0x0080;
    const INSTRUCTIONS: u16 = 0x0100;
    out.extend_from_slice(outline.get(..10)?);
    let mut at = 10_usize;
    loop {
        let flags = read_u16(outline, at)?;
        let mut size = 4_usize;
        size = size.checked_add(if flags & WORDS != 0 { 4 } else { 2 })?;
        size = size.checked_add(match flags {
            flags if flags & SCALE != 0 => 2,
            flags if flags & SCALE_XY != 0 => 4,
            flags if flags & SCALE_2X2 != 0 => 8,
            _ => 0,
        })?;
        let end = at.checked_add(size)?;
        out.extend((flags & !INSTRUCTIONS).to_be_bytes());
        out.extend_from_slice(outline.get(at.checked_add(2)?..end)?);
        at = end;
        if flags & MORE == 0 {
            return Some(());
        }
    }
}

fn checksum(data: &[u8]) -> u32 {
    let (words, rest) = data.as_chunks();
    let mut last = [0_u8; 4];
    for (slot, byte) in last.iter_mut().zip(rest) {
        *slot = *byte;
    }
    let sum = |sum: u32, word: &[u8; 4]| sum.wrapping_add(u32::from_be_bytes(*word));
    words.iter().chain([&last]).fold(0, sum)
}

fn assemble(tables: &[(&[u8; 4], &[u8])]) -> Option<Vec<u8>> {
    let count = u16::try_from(tables.len()).ok()?;
    let power = u16::try_from(count.checked_ilog2()?).ok()?;
    let range = 16_u16.checked_shl(u32::from(power))?;
    let mut font = vec![0, 1, 0, 0];
    for value in [count, range, power, count.checked_mul(16)?.checked_sub(range)?] {
        font.extend(value.to_be_bytes());
    }
    let mut offset = tables.len().checked_mul(16)?.checked_add(12)?;
    let mut head_at = None;
    for (tag, data) in tables {
        if *tag == b"head" {
            head_at = Some(offset);
        }
        font.extend_from_slice(*tag);
        for value in [checksum(data), u32::try_from(offset).ok()?, u32::try_from(data.len()).ok()?]
        {
            font.extend(value.to_be_bytes());
        }
        offset = offset.checked_add(data.len().checked_next_multiple_of(4)?)?;
    }
    for (_, data) in tables {
        font.extend_from_slice(data);
        while font.len().rem_euclid(4) != 0 {
            font.push(0);
        }
    }
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(checksum(&font)).to_be_bytes();
    let at = head_at?.checked_add(8)?;
    font.get_mut(at..at.checked_add(4)?)?.copy_from_slice(&adjustment);
    Some(font)
}
