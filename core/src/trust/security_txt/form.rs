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
