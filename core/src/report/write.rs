//! Writing JSON, Markdown and XML by hand: each with the one escape that its texts need.

use sha2::{Digest as _, Sha256};

use crate::text::{hex, visible};

/// JSON, written front to back.
#[derive(Default)]
pub(super) struct Json(pub(super) String);

impl Json {
    /// The comma between two values; none after an opening or a name.
    fn separate(&mut self) {
        if !matches!(self.0.bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
    }

    /// Opens an object or an array.
    pub(super) fn open(&mut self, bracket: char) {
        self.separate();
        self.0.push(bracket);
    }

    /// Closes it.
    pub(super) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// A text.
    pub(super) fn text(&mut self, text: &str) {
        self.separate();
        self.0.push('"');
        for c in text.chars() {
            match c {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                c if c < ' ' => {
                    self.0.push_str("\\u00");
                    self.0.push_str(&hex(&[u8::try_from(u32::from(c)).unwrap_or_default()]));
                }
                c => self.0.push(c),
            }
        }
        self.0.push('"');
    }

    /// A value that is already JSON, such as a number.
    pub(super) fn raw(&mut self, json: &str) {
        self.separate();
        self.0.push_str(json);
    }

    /// The name of a member; its value comes next.
    pub(super) fn name(&mut self, name: &str) {
        self.text(name);
        self.0.push(':');
    }

    /// The name of a member that is an object or an array.
    pub(super) fn begin(&mut self, name: &str, bracket: char) {
        self.name(name);
        self.open(bracket);
    }

    /// A member that is a text.
    pub(super) fn field(&mut self, name: &str, value: &str) {
        self.name(name);
        self.text(value);
    }

    /// A member that is an object with one text.
    pub(super) fn one(&mut self, name: &str, inner: &str, value: &str) {
        self.begin(name, '{');
        self.field(inner, value);
        self.close('}');
    }
}

/// A text as one line of Markdown: nothing in it is markup, a link, HTML or the end of a cell.
pub(super) fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        let mut rest = word.chars().peekable();
        let numbered = word.trim_start_matches(|c: char| c.is_ascii_digit());
        // Only the first word stands where a list or a heading could begin.
        let first = out.is_empty();
        if first && word.starts_with(['-', '+', '=']) {
            out.push('\\');
        }
        let mut ordinal = first && numbered.len() < word.len() && numbered.starts_with(['.', ')']);
        let mut before = ' ';
        while let Some(c) = rest.next() {
            let markup = matches!(
                c,
                '\\' | '`'
                    | '*'
                    | '_'
                    | '{'
                    | '}'
                    | '['
                    | ']'
                    | '<'
                    | '>'
                    | '#'
                    | '|'
                    | '~'
                    | '&'
                    | '$'
                    | '^'
            );
            // `https://` and `www.` become links by themselves in some readers.
            let link = c == ':' && rest.peek() == Some(&'/') || c == '.' && before == 'w';
            let item = ordinal && matches!(c, '.' | ')');
            ordinal &= !item;
            if markup || link || item {
                out.push('\\');
            }
            out.push(visible(c));
            before = c.to_ascii_lowercase();
        }
    }
    out
}

/// A text as XML 1.0, in content as well as in a quoted attribute.
pub(super) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            c => out.push(visible(c)),
        }
    }
    out
}

/// SHA-256 in hexadecimal.
pub(super) fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A UUID that follows from a text alone: the same report always has the same one.
///
/// It is made from SHA-256 as RFC 9562 shows for version 8, but says version 5 (a digest of a
/// name), because OSCAL admits only versions 4 and 5.
pub(super) fn uuid(name: &str) -> String {
    let mut bytes: [u8; 32] = Sha256::digest(name.as_bytes()).into();
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut bytes;
    *version = *version & 0x0f | 0x50;
    *variant = *variant & 0x3f | 0x80;
    let digits = hex(&bytes);
    let mut out = String::with_capacity(36);
    for (n, digit) in (0usize..32).zip(digits.chars()) {
        if matches!(n, 8 | 12 | 16 | 20) {
            out.push('-');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_what_a_parser_reads() {
        let mut json = Json::default();
        json.open('{');
        json.field("a", "\"\\\n\r\t\u{1f}\u{0}đ");
        json.begin("b", '[');
        json.raw("1");
        json.text("x");
        json.open('{');
        json.close('}');
        json.close(']');
        json.close('}');
        let value: serde_json::Value = serde_json::from_str(&json.0).unwrap();
        assert_eq!(value["a"], "\"\\\n\r\t\u{1f}\u{0}đ");
        assert_eq!(value["b"], serde_json::json!([1, "x", {}]));
    }

    #[test]
    fn markdown_has_no_markup() {
        assert_eq!(markdown("a|b\n# <x>*y*"), "a\\|b \\# \\<x\\>\\*y\\*");
        assert_eq!(markdown("- a"), "\\- a");
        assert_eq!(markdown("12. a 3. b"), "12\\. a 3. b");
        assert_eq!(markdown("2026.11.1"), "2026\\.11.1");
        assert_eq!(markdown("https://a www.b"), "https\\://a www\\.b");
        assert_eq!(markdown("[a](javascript:b)"), "\\[a\\](javascript:b)");
        assert_eq!(markdown("=== x"), "\\=== x");
    }

    #[test]
    fn xml_has_no_markup_and_no_forbidden_character() {
        assert_eq!(
            xml("<a b=\"'&'\">]]>\u{0}\u{ffff}\n"),
            "&lt;a b=&quot;&apos;&amp;&apos;&quot;&gt;]]&gt;\u{fffd}\u{fffd}&#10;"
        );
    }

    #[test]
    fn a_uuid_follows_from_its_name() {
        let one = uuid("nd137");
        assert_eq!(one, uuid("nd137"));
        assert_ne!(one, uuid("nd138"));
        assert_eq!(one.len(), 36);
        assert_eq!(one.chars().nth(14), Some('5'));
        assert!(matches!(one.chars().nth(19), Some('8' | '9' | 'a' | 'b')));
    }
}
