//! The forms that values of a security.txt have: URIs (RFC 3986) and language tags (RFC 5646).

/// The scheme of a URI; `None` for what is no URI of RFC 3986.
pub(super) fn scheme(value: &str) -> Option<&str> {
    let (scheme, rest) = value.split_once(':')?;
    let letters = |b: u8| b.is_ascii_alphanumeric() || b"+-.".contains(&b);
    let sound = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(letters)
        && !rest.is_empty()
        && rest.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&b));
    let web = ["http", "https"].iter().any(|web| scheme.eq_ignore_ascii_case(web));
    let host = rest.strip_prefix("//").is_some_and(|host| !host.starts_with(['/', '?', '#']));
    (sound && (!web || (host && rest.len() > 2))).then_some(scheme)
}

/// Whether a tag has the form of RFC 5646.
pub(super) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let sound = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let first = parts.next().unwrap_or_default();
    sound(first)
        && (first.len() > 1 || matches!(first, "x" | "X" | "i" | "I"))
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(sound)
}

/// A URI in the one spelling of those that mean the same (RFC 3986 §§ 6.2.2 and 6.2.3): scheme and
/// host in lower case, no default port, no empty path, no dot segments, escapes only where needed.
pub(super) fn normal(uri: &str) -> Vec<u8> {
    let mut uri = escapes(uri.as_bytes());
    let start =
        uri.windows(3).position(|three| three == b"://").map_or(0, |at| at.saturating_add(3));
    let (scheme, rest) = uri.split_at_mut_checked(start).unwrap_or_default();
    scheme.make_ascii_lowercase();
    let end = |ends: &[u8], of: &[u8]| of.iter().position(|b| ends.contains(b)).unwrap_or(of.len());
    let (host, rest) = rest.split_at_mut_checked(end(b"/?#", rest)).unwrap_or_default();
    let name = host.iter().rposition(|b| *b == b'@').unwrap_or(0);
    host.get_mut(name..).unwrap_or_default().make_ascii_lowercase();
    let port: &[u8] = if scheme == b"https://" { b":443" } else { b":80" };
    let host = host.strip_suffix(port).or(host.strip_suffix(b":")).unwrap_or(host);
    let (path, query) = rest.split_at_checked(end(b"?#", rest)).unwrap_or_default();
    [scheme, host, &segments(path), query].concat()
}

/// Escapes in upper case, and none of characters that need none.
fn escapes(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [b, after @ ..] = rest {
        rest = after;
        let digit = |b: &u8| char::from(*b).to_digit(16).and_then(|n| u8::try_from(n).ok());
        if let (b'%', [high, low, after @ ..]) = (b, after)
            && let (Some(tens), Some(ones)) = (digit(high), digit(low))
        {
            rest = after;
            let c = tens << 4 | ones;
            if c.is_ascii_alphanumeric() || b"-._~".contains(&c) {
                out.push(c);
            } else {
                out.extend([b'%', high.to_ascii_uppercase(), low.to_ascii_uppercase()]);
            }
        } else {
            out.push(*b);
        }
    }
    out
}

/// A path without `.` and `..` (RFC 3986 § 5.2.4); an empty one is `/`.
fn segments(path: &[u8]) -> Vec<u8> {
    let mut kept: Vec<&[u8]> = vec![b""];
    let mut all = path.split(|b| *b == b'/').skip(1).peekable();
    while let Some(segment) = all.next() {
        match segment {
            b"." => {}
            b".." if kept.len() > 1 => drop(kept.pop()),
            b".." => {}
            _ => kept.push(segment),
        }
        if all.peek().is_none() && matches!(segment, b"." | b"..") {
            kept.push(b"");
        }
    }
    if kept.len() == 1 {
        kept.push(b"");
    }
    kept.join(&b'/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling_of_each_uri() {
        for (given, wanted) in [
            ("https://mau.example.vn", "https://mau.example.vn/"),
            ("HTTPS://MAU.Example.vn:443/a/B", "https://mau.example.vn/a/B"),
            ("https://mau.example.vn:/", "https://mau.example.vn/"),
            ("http://mau.example.vn:80?q", "http://mau.example.vn/?q"),
            ("https://mau.example.vn:80/", "https://mau.example.vn:80/"),
            ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a"),
            ("https://[2001:DB8::443]/", "https://[2001:db8::443]/"),
            ("https://a@B@mau.vn/", "https://a@B@mau.vn/"),
            ("https://mau.vn/%7ea/%2f%c3%A9%zz%", "https://mau.vn/~a/%2F%C3%A9%zz%"),
            ("https://mau.vn/a/./b/../c", "https://mau.vn/a/c"),
            ("https://mau.vn/a/..", "https://mau.vn/"),
            ("https://mau.vn/a/b/.", "https://mau.vn/a/b/"),
            ("https://mau.vn/../a//b", "https://mau.vn/a//b"),
            ("https://mau.vn/a/%2e%2e/b", "https://mau.vn/b"),
            ("https://mau.vn/a/", "https://mau.vn/a/"),
            ("https://mau.vn/a?X=/../#F", "https://mau.vn/a?X=/../#F"),
            ("https://mau.vn/..", "https://mau.vn/"),
        ] {
            let made = |uri| String::from_utf8(normal(uri)).unwrap();
            assert_eq!(made(given), wanted, "{given}");
            assert_eq!(made(wanted), wanted, "{given}");
        }
    }
}
