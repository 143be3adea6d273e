//! A warning list in memory: names behind a hash table, addresses as sorted ranges.
//!
//! A name costs its own bytes, one for its length, and some 8 in the table: a million entries
//! take less than their text twice over. A look-up of a name asks for the name and for every
//! domain above it.

use std::net::{Ipv4Addr, Ipv6Addr};

use sha2::{Digest as _, Sha256};

use super::host::{Host, Read, read};
use crate::text::{Arg, Text, text};
use crate::{Error, ErrorKind};

/// The longest list in bytes.
pub const MAX_LIST: usize = 256 * 1024 * 1024;

/// A list prepared for look-ups. It never changes: any number of threads may use it at once.
#[derive(Debug, Clone)]
pub struct WarningList {
    /// For each name its length in one byte, then its bytes.
    names: Vec<u8>,
    /// Twice the place in `names`, plus one for a page, plus one; 0 is empty.
    table: Vec<u32>,
    used: usize,
    seed: u64,
    sha256: [u8; 32],
    v4: Vec<(u32, u32)>,
    v6: Vec<(u128, u128)>,
    entries: u32,
}

/// An entry that covers a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The entry: a name, an address, or a range of addresses.
    pub entry: String,
    /// The entry names one page of the host, not all of it.
    pub page: bool,
}

const LONG: Text = text(
    "danh sách dài {n} byte, quá giới hạn {most} byte",
    "the list has {n} bytes, more than the limit of {most}",
);
const LINE: Text = text(
    "dòng {n} của danh sách không đọc được: {why}: `{value}`",
    "line {n} of the list cannot be read: {why}: `{value}`",
);
const NOT_UTF8: Text = text("không phải UTF-8", "it is not UTF-8");

impl WarningList {
    /// Reads a list: an entry a line; empty lines and lines that begin with `#` do not count.
    /// An entry is a domain name (also in its own script), an IP address, a network in CIDR form,
    /// or a URL.
    ///
    /// # Errors
    /// `limit_exceeded` for a list longer than [`MAX_LIST`]; `invalid_document` for a line that
    /// cannot be read, which the message names.
    pub fn read(text: &[u8]) -> Result<Self, Error> {
        if text.len() > MAX_LIST {
            let args = [("n", Arg::from(text.len())), ("most", Arg::from(MAX_LIST))];
            return Err(Error::new(ErrorKind::LimitExceeded, "", LONG, &args));
        }
        let mut list = Self::empty(Sha256::digest(text).into(), text.len());
        let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
        for (n, line) in (1u32..).zip(text.split(|byte| *byte == b'\n')) {
            let wrong = |why: Text, shown: &str| {
                let value = shown.chars().take(80).collect();
                let args = [
                    ("n", Arg::Count(n.into())),
                    ("why", Arg::Text(why)),
                    ("value", Arg::Quote(value)),
                ];
                Error::new(ErrorKind::InvalidDocument, "", LINE, &args)
            };
            let Ok(line) = std::str::from_utf8(line) else {
                return Err(wrong(NOT_UTF8, &String::from_utf8_lossy(line)));
            };
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                list.add(read(line).map_err(|why| wrong(why, line))?);
            }
        }
        Ok(list.finish())
    }

    /// Prepares entries that are given one by one, with the digest of the copy that they are of.
    ///
    /// # Errors
    /// `invalid_request` at `/N` for an entry that cannot be read.
    pub fn of<'a>(entries: impl Iterator<Item = &'a str>) -> Result<Self, Error> {
        const ENTRY: Text = text(
            "mục không đọc được: {why}: `{value}`",
            "the entry cannot be read: {why}: `{value}`",
        );
        let mut list = Self::empty([0; 32], 0);
        for (n, entry) in (0usize..).zip(entries) {
            let entry = read(entry).map_err(|why| {
                let value = entry.chars().take(80).collect();
                let args = [("why", Arg::Text(why)), ("value", Arg::Quote(value))];
                Error::invalid(format!("/{n}"), ENTRY, &args)
            })?;
            list.add(entry);
        }
        Ok(list.finish())
    }

    fn empty(sha256: [u8; 32], length: usize) -> Self {
        let mut seed = 0u64;
        for eight in sha256.as_chunks::<8>().0 {
            seed ^= u64::from_le_bytes(*eight);
        }
        Self {
            names: Vec::with_capacity(length),
            table: vec![0; 16],
            used: 0,
            seed,
            sha256,
            v4: Vec::new(),
            v6: Vec::new(),
            entries: 0,
        }
    }

    /// How many entries were read.
    pub fn entries(&self) -> u32 {
        self.entries
    }

    /// SHA-256 of the text that was read; zeros where there was none.
    pub fn sha256(&self) -> [u8; 32] {
        self.sha256
    }

    /// The memory that it holds, in bytes.
    pub fn memory(&self) -> usize {
        let table = self.table.capacity().saturating_mul(4);
        let v4 = self.v4.capacity().saturating_mul(8);
        let v6 = self.v6.capacity().saturating_mul(32);
        [self.names.capacity(), table, v4, v6].into_iter().fold(0, usize::saturating_add)
    }

    /// The entry that covers a host, if there is one: the name itself, a domain above it, the
    /// address, or a network that holds it.
    ///
    /// # Errors
    /// What is wrong with the host.
    pub fn find(&self, host: &str) -> Result<Option<Hit>, Text> {
        Ok(match read(host)?.host {
            Host::Name(name) => self.find_name(&name),
            Host::V4(first, _) => within(&self.v4, first).map(|(first, last)| {
                range(&Ipv4Addr::from_bits(first), &Ipv4Addr::from_bits(last))
            }),
            Host::V6(first, _) => within(&self.v6, first).map(|(first, last)| {
                range(&Ipv6Addr::from_bits(first), &Ipv6Addr::from_bits(last))
            }),
        })
    }

    /// The whole name first, then what stands after each dot, down to two labels.
    fn find_name(&self, name: &str) -> Option<Hit> {
        let mut page = None;
        let mut rest = name;
        while let Some((_, above)) = rest.split_once('.') {
            match self.slot(rest.as_bytes()).1 {
                Some(true) if page.is_none() => {
                    page = Some(Hit { entry: rest.to_owned(), page: true })
                }
                Some(false) => return Some(Hit { entry: rest.to_owned(), page: false }),
                _ => {}
            }
            rest = above;
        }
        page
    }

    fn add(&mut self, entry: Read<'_>) {
        self.entries = self.entries.saturating_add(1);
        match entry.host {
            Host::V4(first, last) => self.v4.push((first, last)),
            Host::V6(first, last) => self.v6.push((first, last)),
            Host::Name(name) => self.add_name(name.as_bytes(), entry.page),
        }
    }

    fn add_name(&mut self, name: &[u8], page: bool) {
        let (slot, found) = self.slot(name);
        if let Some(known) = found {
            // A whole host covers its pages.
            if known
                && !page
                && let Some(place) = self.table.get_mut(slot)
            {
                *place = place.saturating_sub(1);
            }
            return;
        }
        let Some(place) = u32::try_from(self.names.len()).ok().and_then(|n| n.checked_mul(2))
        else {
            return;
        };
        let Ok(length) = u8::try_from(name.len()) else { return };
        if let Some(slot) = self.table.get_mut(slot) {
            *slot = place.saturating_add(u32::from(page)).saturating_add(1);
        }
        self.names.push(length);
        self.names.extend_from_slice(name);
        self.used = self.used.saturating_add(1);
        if self.used.saturating_mul(4) > self.table.len().saturating_mul(3) {
            self.grow();
        }
    }

    fn grow(&mut self) {
        let old = std::mem::take(&mut self.table);
        self.table = vec![0; old.len().saturating_mul(2)];
        for value in old.into_iter().filter(|value| *value != 0) {
            if let Some(name) = self.name(value) {
                let slot = self.slot(name).0;
                if let Some(place) = self.table.get_mut(slot) {
                    *place = value;
                }
            }
        }
    }

    fn name(&self, value: u32) -> Option<&[u8]> {
        let place = usize::try_from(value.checked_sub(1)? / 2).ok()?;
        let (length, rest) = self.names.get(place..)?.split_first()?;
        rest.get(..usize::from(*length))
    }

    /// The slot of a name, and whether it is there and a page.
    fn slot(&self, name: &[u8]) -> (usize, Option<bool>) {
        let mask = self.table.len().saturating_sub(1);
        let hash = hash(self.seed, name);
        let mut slot = usize::try_from(hash & u64::try_from(mask).unwrap_or(0)).unwrap_or(0);
        loop {
            match self.table.get(slot) {
                None | Some(0) => return (slot, None),
                Some(value) if self.name(*value) == Some(name) => {
                    return (slot, Some(value & 1 == 0));
                }
                Some(_) => slot = slot.wrapping_add(1) & mask,
            }
        }
    }

    fn finish(mut self) -> Self {
        self.names.shrink_to_fit();
        self.v4 = joined(std::mem::take(&mut self.v4), |last| last.checked_add(1));
        self.v6 = joined(std::mem::take(&mut self.v6), |last| last.checked_add(1));
        self
    }
}

/// Sorted ranges without overlap, so that one comparison finds the one that may hold an address.
fn joined<T: Copy + Ord>(mut ranges: Vec<(T, T)>, next: impl Fn(T) -> Option<T>) -> Vec<(T, T)> {
    ranges.sort_unstable();
    let mut out: Vec<(T, T)> = Vec::with_capacity(ranges.len());
    for (first, last) in ranges {
        match out.last_mut() {
            Some(before) if next(before.1).is_none_or(|next| first < next) => {
                before.1 = before.1.max(last);
            }
            _ => out.push((first, last)),
        }
    }
    out.shrink_to_fit();
    out
}

fn within<T: Copy + Ord>(ranges: &[(T, T)], address: T) -> Option<(T, T)> {
    let after = ranges.partition_point(|(first, _)| *first <= address);
    let range = *ranges.get(after.checked_sub(1)?)?;
    (address <= range.1).then_some(range)
}

fn range(first: &impl ToString, last: &impl ToString) -> Hit {
    let (first, last) = (first.to_string(), last.to_string());
    let entry = if first == last { first } else { format!("{first}–{last}") };
    Hit { entry, page: false }
}

/// A hash whose seed is the digest of the list: nobody can choose names that collide without
/// changing the seed.
fn hash(seed: u64, name: &[u8]) -> u64 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |state: u64, word: u64| {
        let product = u128::from(state ^ word).wrapping_mul(u128::from(ODD));
        let (low, high) = (product & u128::from(u64::MAX), product >> 64);
        u64::try_from(low ^ high).unwrap_or(0)
    };
    let (words, rest) = name.as_chunks::<8>();
    let mut state = mix(seed ^ ODD, u64::try_from(name.len()).unwrap_or(0));
    for word in words {
        state = mix(state, u64::from_le_bytes(*word));
    }
    let mut last = [0u8; 8];
    for (to, from) in last.iter_mut().zip(rest) {
        *to = *from;
    }
    mix(mix(state, u64::from_le_bytes(last)), seed.rotate_left(32))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> WarningList {
        WarningList::read(text.as_bytes()).unwrap()
    }

    fn entry(list: &WarningList, host: &str) -> Option<String> {
        list.find(host).unwrap().map(|hit| hit.entry)
    }

    #[test]
    fn names_cover_their_subdomains_and_nothing_else() {
        let list = list("# mẫu\r\nlua-dao.example.vn\r\n\r\nDỊCHVỤ.example.com.\n");
        assert_eq!(list.entries(), 2);
        for host in
            ["lua-dao.example.vn", "a.b.LUA-DAO.example.vn.", "https://lua-dao.example.vn/x"]
        {
            assert_eq!(entry(&list, host).as_deref(), Some("lua-dao.example.vn"), "{host}");
        }
        for host in ["example.vn", "xlua-dao.example.vn", "lua-dao.example.vn.com"] {
            assert_eq!(entry(&list, host), None, "{host}");
        }
        assert!(entry(&list, "www.xn--dchv-5w5a1g.example.com").is_some());
    }

    #[test]
    fn ranges_are_closed_and_joined() {
        let list = list(
            "203.0.113.0/25\n203.0.113.64/26\n203.0.113.200\n2001:db8::/64\n::ffff:198.51.100.1\n",
        );
        for (host, covered) in [
            ("203.0.112.255", false),
            ("203.0.113.0", true),
            ("203.0.113.127", true),
            ("203.0.113.128", false),
            ("::ffff:203.0.113.200", true),
            ("203.0.113.201", false),
            ("198.51.100.1", true),
            ("2001:db8::ffff:ffff:ffff:ffff", true),
            ("2001:db8:0:1::", false),
        ] {
            assert_eq!(entry(&list, host).is_some(), covered, "{host}");
        }
        assert_eq!(entry(&list, "203.0.113.5").as_deref(), Some("203.0.113.0–203.0.113.127"));
    }

    #[test]
    fn a_page_is_less_than_its_host() {
        let one = list("https://chung.example.vn/trang-gia\n");
        assert_eq!(one.find("chung.example.vn").unwrap().map(|hit| hit.page), Some(true));
        for text in
            ["chung.example.vn/x\nchung.example.vn\n", "chung.example.vn\nchung.example.vn/x\n"]
        {
            let hit = list(text).find("chung.example.vn").unwrap();
            assert_eq!(hit.map(|hit| hit.page), Some(false));
        }
    }

    #[test]
    fn many_names_are_all_found_again() {
        let text: String = (0..50_000).map(|n| format!("mau-{n}.example.vn\n")).collect();
        let list = list(&text);
        for n in 0..50_000 {
            assert!(entry(&list, &format!("www.mau-{n}.example.vn")).is_some(), "{n}");
            assert!(entry(&list, &format!("mau-{n}x.example.vn")).is_none(), "{n}");
        }
        assert!(list.memory() < 2 * text.len() + 64);
    }

    #[test]
    fn a_bad_line_is_named() {
        for (text, line) in [
            (&b"example.vn\nkhong hop le\n"[..], "line 2"),
            (b"example.vn\n\nex\xFFample.vn\n", "line 3"),
            (b"\xFF\xFEe\0x\0", "line 1"),
        ] {
            let error = WarningList::read(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidDocument);
            assert!(error.message().en.contains(line), "{}", error.message().en);
        }
    }
}
