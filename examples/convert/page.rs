//! The report of one conversion as a page that a person can read and print.

use nd137::html::{both, escape, page, push};
use nd137::report::verdict;
use nd137::text::text;
use nd137_pdf::convert::Converted;

/// A self-contained page, Vietnamese first.
pub(crate) fn html(name: &str, converted: &Converted) -> Result<String, nd137::Error> {
    let marked = &converted.marked;
    let mut body = format!("<p class=\"note\">{}</p>\n", escape(name));
    let lines: Vec<String> = marked.lines.iter().map(|line| escape(line)).collect();
    let qr = marked.qr.as_ref().map_or("", |qr| qr.svg.as_str());
    // As it stands on the page: dark on white, whatever the reader's own colours.
    body.push_str(&format!(
        "<div style=\"display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;align-items:center;\
         border:1px solid;padding:1rem;background:#fff;color:#111\"><div>{}</div>\
         <div style=\"width:9rem\">{qr}</div></div>\n",
        lines.join("<br>")
    ));
    if !marked.remaining.is_empty() {
        heading(&mut body, "Còn phải có", "Still needed");
        body.push_str("<ul>\n");
        for remaining in &marked.remaining {
            body.push_str("<li>");
            both(&mut body, &remaining.asks.vi, &remaining.asks.en);
            if let Some(cited) = remaining.provisions.first() {
                body.push_str("<br><span class=\"note small\">");
                push(&mut body, &cited.vi);
                body.push_str("</span>");
            }
            body.push_str("</li>\n");
        }
        body.push_str("</ul>\n");
    }
    heading(&mut body, "Hồ sơ", "Record");
    body.push_str("<dl>\n");
    let digests = [
        ("Trước khi gắn ký hiệu", "before the mark", converted.record.source.as_ref()),
        ("Sau khi gắn ký hiệu", "after the mark", converted.record.result.as_ref()),
    ];
    for (vi, en, digest) in digests {
        if let Some(digest) = digest {
            body.push_str("<dt>");
            both(&mut body, vi, en);
            body.push_str(&format!(
                "</dt><dd>{} byte<br><code>{}</code></dd>\n",
                digest.bytes,
                escape(&digest.sha256)
            ));
        }
    }
    body.push_str("<dt>");
    both(&mut body, "Hồ sơ", "record");
    body.push_str(&format!("</dt><dd><code>{}</code></dd>\n</dl>\n", converted.record_sha256));
    body.push_str("<p class=\"note small\">");
    both(
        &mut body,
        "Mã băm SHA-256. Không phần nào ở đây được ký nên không chứng minh tính xác thực.",
        "SHA-256 digests. Nothing here is signed, so nothing proves authenticity.",
    );
    body.push_str("</p>\n");
    heading(&mut body, "Kết luận về ký hiệu riêng", "Verdict on the mark");
    body.push_str(&verdict(&marked.assessment)?);
    Ok(page(text("Báo cáo chuyển đổi", "Report of conversion"), &body))
}

fn heading(out: &mut String, vi: &str, en: &str) {
    out.push_str("<h2>");
    both(out, vi, en);
    out.push_str("</h2>\n");
}
