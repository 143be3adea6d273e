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
pub(super) fn normal(uri: &str) -> String {
    let Some((scheme, rest)) = uri.split_once(':') else { return uri.to_owned() };
    let scheme = scheme.to_ascii_lowercase();
    let Some(rest) = rest.strip_prefix("//") else { return format!("{scheme}:{}", escapes(rest)) };
    let split = |text: &'_ str, at: Option<usize>| {
        let (before, after) = text.split_at_checked(at.unwrap_or(text.len())).unwrap_or((text, ""));
        (before.to_owned(), after.to_owned())
    };
    let (authority, rest) = split(rest, rest.find(['/', '?', '#']));
    let (path, query) = split(&rest, rest.find(['?', '#']));
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (format!("{}@", escapes(user)), host),
        None => (String::new(), authority.as_str()),
    };
    let default = match scheme.as_str() {
        "https" => "443",
        "http" => "80",
        _ => "",
    };
    // A colon within brackets is of an IPv6 address.
    let host = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') && (port.is_empty() || port == default) => name,
        _ => host,
    };
    let host = escapes(&host.to_ascii_lowercase());
    format!("{scheme}://{user}{host}{}{}", segments(&escapes(&path)), escapes(&query))
}

/// Escapes in upper case, and none of characters that need none.
fn escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('%');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let digits = part.get(..2).filter(|two| two.bytes().all(|b| b.is_ascii_hexdigit()));
        let Some(digits) = digits else {
            out.push('%');
            out.push_str(part);
            continue;
        };
        let c = u8::from_str_radix(digits, 16).map_or('%', char::from);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) {
            out.push(c);
        } else {
            out.push('%');
            out.push_str(&digits.to_ascii_uppercase());
        }
        out.push_str(part.get(2..).unwrap_or_default());
    }
    out
}

/// A path without `.` and `..` (RFC 3986 § 5.2.4); an empty one is `/`.
fn segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut open = true;
    for segment in path.split('/').skip(1) {
        open = matches!(segment, "." | ".." | "");
        match segment {
            "." => {}
            ".." => drop(kept.pop()),
            _ => kept.push(segment),
        }
    }
    let mut out = String::from("/");
    out.push_str(&kept.join("/"));
    if open && !out.ends_with('/') {
        out.push('/');
    }
    out
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
            ("MAILTO:a@B.vn", "mailto:a@B.vn"),
            ("nothing", "nothing"),
        ] {
            assert_eq!(normal(given), wanted, "{given}");
            assert_eq!(normal(wanted), wanted, "{given}");
        }
    }
}
