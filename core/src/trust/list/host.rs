//! Hosts as they are written, and the one form in which they are compared.
//!
//! Names are compared in their ASCII form: lower case, Punycode over NFC, no trailing dot.
//! This is no full UTS 46: full-width forms and the dots of other scripts are mapped, other
//! compatibility characters are not; an A-label is taken as it stands.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::punycode;
use crate::text::{Text, nfc, text};
use crate::unicode::lowercase;

/// A host, or a range of addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Host<'a> {
    /// A domain name in ASCII.
    Name(Cow<'a, str>),
    /// IPv4 addresses from first to last, IPv4-mapped ones included.
    V4(u32, u32),
    /// IPv6 addresses from first to last.
    V6(u128, u128),
}

/// A host as an entry of a list or a site gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Read<'a> {
    pub(super) host: Host<'a>,
    /// A URL with a path: one page of the host, not all of it.
    pub(super) page: bool,
}

const EMPTY: Text = text("tên máy chủ trống", "the host is empty");
const LONG: Text = text(
    "tên miền dài quá 253 ký tự hoặc có phần dài quá 63 ký tự",
    "the domain name is longer than 253 characters, or a part of it than 63",
);
const CHARACTER: Text = text(
    "tên miền có ký tự không được phép hoặc phần trống",
    "the domain name has a character that no name may have, or an empty part",
);
const ONE_LABEL: Text =
    text("tên miền phải có ít nhất hai phần", "a domain name has at least two parts");
const ADDRESS: Text = text("địa chỉ IP không hợp lệ", "the IP address is not valid");
const PREFIX: Text = text(
    "độ dài tiền tố mạng không hợp lệ (1–32 với IPv4, 1–128 với IPv6, 97–128 với IPv4 viết dạng IPv6)",
    "the length of the network prefix is not valid (1–32 for IPv4, 1–128 for IPv6, 97–128 for IPv4 \
     written as IPv6)",
);
const PORT: Text = text("cổng không hợp lệ", "the port is not valid");

/// Reads a domain name, an address, a network (CIDR), or the host of a URL.
pub(super) fn read(written: &str) -> Result<Read<'_>, Text> {
    let written = written.trim();
    // Most entries are plain names already.
    if is_plain(written) {
        return Ok(Read { host: Host::Name(Cow::Borrowed(written)), page: false });
    }
    if let Some((address, prefix)) = written.split_once('/')
        && let Ok(address) = address.parse()
    {
        return network(address, prefix).map(|host| Read { host, page: false });
    }
    // Only a URL has a scheme and a user: a line of a table that holds one somewhere has neither,
    // and must not be read by half.
    let url = written.split_once("://");
    let url = url.filter(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphanumeric()));
    let rest = url.map_or(written, |(_, rest)| rest);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (mut authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    if path.bytes().any(|b| b <= b' ' || b == b'"') {
        return Err(CHARACTER);
    }
    let page = !matches!(path, "" | "/");
    if url.is_some() {
        authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    }
    let host = host(authority)?;
    Ok(Read { host, page })
}

/// Whether two hosts are one, however they are written.
pub(in crate::trust) fn same_host(one: &str, other: &str) -> bool {
    match (read(one), read(other)) {
        (Ok(one), Ok(other)) => one.host == other.host,
        // Local names have one part and are no hosts of a list.
        _ => one.trim().eq_ignore_ascii_case(other.trim()),
    }
}

/// A name of at least two labels in lower-case ASCII, whose last one is no number.
fn is_plain(name: &str) -> bool {
    let (mut label, mut dots) = (0usize, 0usize);
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => label = label.saturating_add(1),
            b'.' if (1..=63).contains(&label) => (label, dots) = (0, dots.saturating_add(1)),
            _ => return false,
        }
    }
    let last = name.bytes().next_back();
    (1..=63).contains(&label)
        && dots > 0
        && name.len() <= 253
        && last.is_some_and(|byte| !byte.is_ascii_digit())
}

fn host(authority: &str) -> Result<Host<'static>, Text> {
    if let Some(rest) = authority.strip_prefix('[') {
        let (address, port) = rest.split_once(']').ok_or(ADDRESS)?;
        check_port(port)?;
        let address: Ipv6Addr = address.parse().map_err(|_| ADDRESS)?;
        return Ok(single(IpAddr::V6(address)));
    }
    if let Ok(address) = authority.parse() {
        return Ok(single(address));
    }
    let name = match authority.split_once(':') {
        Some((name, _)) if authority.matches(':').count() == 1 => {
            check_port(authority.strip_prefix(name).unwrap_or_default())?;
            name
        }
        Some(_) => return Err(ADDRESS),
        None => authority,
    };
    if let Ok(address) = name.parse::<Ipv4Addr>() {
        return Ok(single(IpAddr::V4(address)));
    }
    let name = name.strip_prefix("*.").or_else(|| name.strip_prefix('.')).unwrap_or(name);
    ascii(name).map(|name| Host::Name(Cow::Owned(name)))
}

fn check_port(port: &str) -> Result<(), Text> {
    match port.strip_prefix(':') {
        None if port.is_empty() => Ok(()),
        Some("") => Ok(()),
        Some(digits)
            if digits.bytes().all(|b| b.is_ascii_digit()) && digits.parse::<u16>().is_ok() =>
        {
            Ok(())
        }
        _ => Err(PORT),
    }
}

/// The ASCII form of a name.
fn ascii(name: &str) -> Result<String, Text> {
    let mapped: String = name.chars().map(narrow).collect();
    let name = mapped.strip_suffix('.').unwrap_or(&mapped);
    if name.is_empty() {
        return Err(EMPTY);
    }
    if name.len() > 4 * 253 {
        return Err(LONG);
    }
    let mut out = String::with_capacity(name.len());
    for (n, label) in name.split('.').enumerate() {
        if n > 0 {
            out.push('.');
        }
        let before = out.len();
        if label.is_ascii() {
            out.extend(label.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            let lower = lowercase(label);
            let label = nfc(&lower);
            if !label.chars().all(|c| c.is_alphanumeric() || c == '-' || is_joined(c)) {
                return Err(CHARACTER);
            }
            out.push_str("xn--");
            out.push_str(&punycode::encode(&label).ok_or(CHARACTER)?);
        }
        if out.len().saturating_sub(before) > 63 {
            return Err(LONG);
        }
    }
    let sound = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b);
    if out.split('.').any(|label| label.is_empty() || !label.bytes().all(sound)) {
        return Err(CHARACTER);
    }
    if out.len() > 253 {
        return Err(LONG);
    }
    // Browsers take a name whose last part is a number for an address.
    match out.rsplit_once('.') {
        None => Err(ONE_LABEL),
        Some((_, last)) if last.bytes().all(|b| b.is_ascii_digit()) => Err(ADDRESS),
        Some(_) => Ok(out),
    }
}

/// Marks that belong to a letter, as in scripts that do not compose.
fn is_joined(c: char) -> bool {
    crate::unicode::is_mark(c) || c == '·'
}

/// Full-width forms and the dots of other scripts as ASCII.
fn narrow(c: char) -> char {
    match c {
        '\u{3002}' | '\u{FF61}' => '.',
        '\u{FF01}'..='\u{FF5E}' => {
            u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c)
        }
        c => c,
    }
}

fn single(address: IpAddr) -> Host<'static> {
    match address.to_canonical() {
        IpAddr::V4(address) => Host::V4(address.to_bits(), address.to_bits()),
        IpAddr::V6(address) => Host::V6(address.to_bits(), address.to_bits()),
    }
}

/// A network by CIDR; host bits that are set are taken for the network's.
fn network(address: IpAddr, prefix: &str) -> Result<Host<'static>, Text> {
    if prefix.len() > 3 || !prefix.bytes().all(|b| b.is_ascii_digit()) {
        return Err(PREFIX);
    }
    let prefix: u32 = prefix.parse().map_err(|_| PREFIX)?;
    match address {
        IpAddr::V4(address) if (1..=32).contains(&prefix) => Ok(range4(address.to_bits(), prefix)),
        IpAddr::V6(address) if (1..=128).contains(&prefix) => {
            match (address.to_ipv4_mapped(), prefix.checked_sub(96)) {
                (Some(mapped), Some(prefix @ 1..)) => Ok(range4(mapped.to_bits(), prefix)),
                // As `0.0.0.0/0`: every IPv4 address.
                (Some(_), _) => Err(PREFIX),
                (None, _) => {
                    let hosts = u128::MAX.checked_shr(prefix).unwrap_or(0);
                    Ok(Host::V6(address.to_bits() & !hosts, address.to_bits() | hosts))
                }
            }
        }
        _ => Err(PREFIX),
    }
}

fn range4(address: u32, prefix: u32) -> Host<'static> {
    let hosts = u32::MAX.checked_shr(prefix).unwrap_or(0);
    Host::V4(address & !hosts, address | hosts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(written: &str) -> String {
        match read(written) {
            Ok(Read { host: Host::Name(name), .. }) => name.into_owned(),
            other => panic!("{written}: {other:?}"),
        }
    }

    #[test]
    fn every_spelling_of_a_name_is_that_name() {
        for written in [
            "dịchvụ.example.vn",
            "DỊCHVỤ.Example.VN.",
            "di\u{323}chvu\u{323}.example.vn",
            "xn--dchv-5w5a1g.example.vn",
            "XN--DCHV-5W5A1G.example.vn",
            "https://nguoidung@dịchvụ.example.vn:8443/",
            "dịchvụ。example。vn",
            "dịchvụ.ｅｘａｍｐｌｅ.vn",
            "*.dịchvụ.example.vn",
        ] {
            assert_eq!(name(written), "xn--dchv-5w5a1g.example.vn", "{written}");
        }
    }

    #[test]
    fn addresses_and_networks() {
        let v4 = |written: &str| match read(written).unwrap().host {
            Host::V4(first, last) => (Ipv4Addr::from(first).to_string(), last.wrapping_sub(first)),
            other => panic!("{other:?}"),
        };
        assert_eq!(v4("203.0.113.7"), ("203.0.113.7".to_owned(), 0));
        assert_eq!(v4("::ffff:203.0.113.7"), ("203.0.113.7".to_owned(), 0));
        assert_eq!(v4("[::ffff:cb00:7107]:443"), ("203.0.113.7".to_owned(), 0));
        assert_eq!(v4("203.0.113.9/24"), ("203.0.113.0".to_owned(), 255));
        assert_eq!(v4("::ffff:203.0.113.0/120"), ("203.0.113.0".to_owned(), 255));
        assert_eq!(v4("http://203.0.113.7:8080/"), ("203.0.113.7".to_owned(), 0));
        let Host::V6(first, last) = read("2001:db8::/32").unwrap().host else { panic!() };
        assert_eq!(last ^ first, u128::MAX >> 32);
        assert!(matches!(read("2001:DB8::1").unwrap().host, Host::V6(a, b) if a == b));
    }

    #[test]
    fn a_path_makes_a_page() {
        assert!(!read("https://example.vn/").unwrap().page);
        assert!(read("https://example.vn/gia-mao").unwrap().page);
        assert!(read("example.vn?x=1").unwrap().page);
        assert!(read("example.vn/?den=https://khac.example.vn/").unwrap().page);
        assert_eq!(name("example.vn/?den=https://khac.example.vn/"), "example.vn");
    }

    #[test]
    fn what_is_no_host_is_refused() {
        for bad in [
            "",
            ".",
            "vn",
            "localhost",
            "a..vn",
            "exa mple.vn",
            "1.2.3.256",
            "1.2.3",
            "0x7f.1",
            "203.0.113.0/33",
            "203.0.113.0/0",
            "203.0.113.0/x",
            "2001:db8::/129",
            "::ffff:0:0/96",
            "::ffff:203.0.113.0/64",
            "[2001:db8::1",
            "example.vn:99999",
            "exam\u{200B}ple.vn",
            "exam\u{AD}ple.vn",
            "1:2:3",
            "xau.example.vn,https://tot.example.vn/",
            "xau.example.vn,nguoi@tot.example.vn",
            "{\"url\":\"https://xau.example.vn/\"}",
            "xau.example.vn/ghi chu",
        ] {
            assert!(read(bad).is_err(), "{bad}: {:?}", read(bad));
        }
    }
}
