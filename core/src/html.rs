//! The page that every printed result of the library stands on, and the escape of its texts.
//!
//! A page is one file: no script, nothing fetched (its own Content-Security-Policy forbids
//! both), readable on a phone and on A4, light or dark as the reader has it. Vietnamese comes
//! first, English beside it in a softer colour.

use crate::assessment::Outcome;
use crate::text::{Text, visible};

/// Adds a text to HTML, as text: in content as well as in a quoted attribute.
pub fn push(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(visible(c)),
        }
    }
}

/// A text as HTML.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    out
}

/// Both languages inside an element: Vietnamese, then English, marked as such.
pub fn both(out: &mut String, vi: &str, en: &str) {
    push(out, vi);
    out.push_str(" <span lang=\"en\">");
    push(out, en);
    out.push_str("</span>");
}

/// The outcome as an icon and words; the colour only repeats them.
pub fn status(out: &mut String, outcome: Outcome) {
    let colour = match outcome {
        Outcome::Met => "good",
        Outcome::NotMet => "bad",
        Outcome::Undetermined | Outcome::NeedsReview => "open",
        Outcome::NotApplicable => "none",
    };
    out.push_str("<span class=\"status ");
    out.push_str(colour);
    out.push_str("\"><span aria-hidden=\"true\">");
    out.push_str(outcome.icon());
    out.push_str("</span> ");
    let name = outcome.name();
    both(out, name.vi, name.en);
    out.push_str("</span>");
}

/// Begins a page, up to its body. The title is text; the style is CSS of ours.
pub fn head(out: &mut String, title: &[&str], style: &str) {
    out.push_str(concat!(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ",
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n",
        "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
    ));
    for part in title {
        push(out, part);
    }
    out.push_str("</title>\n<style>\n");
    out.push_str(style);
    out.push_str("</style>\n</head>\n<body>\n");
}

/// A whole page with its heading. The title is text; the body is HTML.
pub fn page(title: Text, body: &str) -> String {
    let mut out = String::with_capacity(body.len().saturating_add(4096));
    head(&mut out, &[title.vi, " – ", title.en], STYLE);
    out.push_str("<main>\n<h1>");
    both(&mut out, title.vi, title.en);
    out.push_str("</h1>\n");
    out.push_str(body);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--tint:#f6f8fa;\
--good:#116329;--bad:#a40e26;--open:#7d4e00}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--paper:#0d1117;--tint:#161b22;\
--good:#56d364;--bad:#ff8e86;--open:#e3b341}}
@media print{:root{--ink:#000;--soft:#444;--line:#999;--paper:#fff;--tint:#fff;--good:#116329;--bad:#a40e26;--open:#7d4e00}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,'Noto Sans',sans-serif;overflow-wrap:anywhere}
main{max-width:52rem;margin:auto;padding:1.5rem 1rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .5rem}\
h3{font-size:1.05rem;margin:1.75rem 0 .25rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}\
h4{font-size:1rem;margin:0}p,ul,dl{margin:.35rem 0}ul{padding-left:1.25rem}dt{font-weight:600;margin-top:.5rem}dd{margin:0}
[lang=en],.note{color:var(--soft);font-weight:400}[lang=en]{font-style:italic}\
h1 [lang=en],h2 [lang=en]{font-size:.75em}h3>[lang=en],h4>[lang=en]{display:block;font-size:.9em}
code{font-size:.85em;background:var(--tint);padding:0 .2em;border-radius:.2em}
.status{font-weight:700}.good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}.none{color:var(--soft)}
.status [lang=en]{color:inherit;font-size:.85em}
.finding{border-left:.25rem solid var(--line);padding:.1rem 0 .1rem .85rem;margin:1rem 0}\
.finding:has(.bad){border-color:var(--bad)}.finding:has(.open){border-color:var(--open)}.finding:has(.good){border-color:var(--good)}
.brief{font-size:.875em;margin:.5rem 0}.brief p,.brief h4,.brief h4>[lang=en]{display:inline;font-size:1em}.brief br{display:none}.brief p::before{content:' – '}
.small{font-size:.875em}.counts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.25rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.4rem .75rem .4rem 0;\
text-align:left;vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
@media print{@page{size:A4;margin:18mm 16mm}body{font-size:10pt}main{max-width:none;padding:0}\
h2,h3,h4{break-after:avoid}h2,h3,h4,.finding,tr,li{break-inside:avoid}a{color:inherit}}
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::text;

    #[test]
    fn no_text_becomes_markup() {
        assert_eq!(
            escape("<b a='1' c=\"2\">&amp;</b>\u{0}\u{202e}"),
            "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;&lt;/b&gt;\u{fffd}\u{fffd}"
        );
        let page = page(text("Tiêu đề </title><script>", "</style>"), "");
        assert!(!page.contains("<script") && page.matches("</style>").count() == 1);
    }

    #[test]
    fn a_page_fetches_nothing() {
        let page = page(text("Trang", "Page"), "");
        for word in ["http:", "https:", "url(", "@import", "src=", "<script", "<link"] {
            assert!(!page.contains(word), "{word}");
        }
    }
}
