//! The report of one conversion as a page that a person can read and print.

use nd137::assessment::{Finding, Outcome};
use nd137_pdf::convert::Converted;

/// A self-contained page, Vietnamese first.
pub(crate) fn html(name: &str, converted: &Converted) -> String {
    let marked = &converted.marked;
    let mut body = String::new();
    body.push_str(&format!(
        "<h1>Báo cáo chuyển đổi <span lang=en>Report of conversion</span></h1><p class=file>{}</p>",
        escape(name)
    ));
    let lines: Vec<String> = marked.lines.iter().map(|line| escape(line)).collect();
    let qr = marked.qr.as_ref().map_or("", |qr| qr.svg.as_str());
    body.push_str(&format!(
        "<section class=mark aria-label=\"Dấu chuyển đổi\"><div>{}</div>{qr}</section>",
        lines.join("<br>")
    ));
    body.push_str("<h2>Kết luận về dấu <span lang=en>Verdict on the mark</span></h2><table><thead><tr><th scope=col>Kết luận<br><span lang=en>Outcome</span><th scope=col>Yêu cầu<br><span lang=en>Requirement</span><th scope=col>Căn cứ<br><span lang=en>Provision</span></tr></thead><tbody>");
    for finding in &marked.assessment.findings {
        if finding.outcome != Outcome::NotApplicable {
            body.push_str(&row(finding));
        }
    }
    body.push_str("</tbody></table>");
    if !marked.remaining.is_empty() {
        body.push_str("<h2>Còn phải có <span lang=en>Still needed</span></h2><ul>");
        for remaining in &marked.remaining {
            let cited = remaining.provisions.first();
            body.push_str(&format!(
                "<li>{} <span lang=en>{}</span><br><small>{}</small>",
                escape(&remaining.asks.vi),
                escape(&remaining.asks.en),
                cited.map_or(String::new(), |cited| escape(&cited.vi))
            ));
        }
        body.push_str("</ul>");
    }
    body.push_str("<h2>Hồ sơ <span lang=en>Record</span></h2><dl>");
    for (vi, en, digest) in [
        ("Trước khi đóng dấu", "before the mark", converted.record.source.as_ref()),
        ("Sau khi đóng dấu", "after the mark", converted.record.result.as_ref()),
    ] {
        if let Some(digest) = digest {
            body.push_str(&format!(
                "<dt>{vi} <span lang=en>{en}</span><dd>{} byte<br><code>{}</code>",
                digest.bytes,
                escape(&digest.sha256)
            ));
        }
    }
    body.push_str(&format!(
        "<dt>Hồ sơ <span lang=en>record</span><dd><code>{}</code></dl><p class=note>Mã băm SHA-256. Không phần nào ở đây được ký nên không chứng minh tính xác thực. <span lang=en>SHA-256 digests. Nothing here is signed, so nothing proves authenticity.</span></p>",
        escape(&converted.record_sha256)
    ));
    format!(
        "<!doctype html><html lang=vi><meta charset=utf-8><meta name=viewport content=\"width=device-width,initial-scale=1\"><title>Báo cáo chuyển đổi – {}</title><style>{STYLE}</style><main>{body}</main></html>",
        escape(name)
    )
}

fn row(finding: &Finding) -> String {
    let (icon, vi, en, class) = match finding.outcome {
        Outcome::Met => ("✓", "Đáp ứng", "met", "good"),
        Outcome::NotMet => ("✗", "Không đáp ứng", "not met", "bad"),
        Outcome::Undetermined => ("?", "Chưa xác định", "undetermined", "open"),
        Outcome::NeedsReview => ("!", "Cần người xem", "needs review", "open"),
        Outcome::NotApplicable => ("–", "Không áp dụng", "not applicable", "open"),
    };
    let said = finding.message.text.render(&finding.args);
    let cited = finding.rule.provisions.first().map(|p| p.citation().vi).unwrap_or_default();
    format!(
        "<tr><td class={class}>{icon} {vi}<br><span lang=en>{en}</span><td>{}<br><span lang=en>{}</span><td>{}<br><small>{}</small></tr>",
        escape(&said.vi),
        escape(&said.en),
        escape(&cited),
        finding.rule.id
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff}\
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9da7b1;--line:#3d444d;--paper:#0d1117}}\
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,'Noto Sans',sans-serif}\
main{max-width:48rem;margin:auto;padding:1.5rem}h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:1.75rem 0 .5rem}\
[lang=en],small,.note{color:var(--soft);font-weight:400}h1 [lang=en],h2 [lang=en]{font-size:.8em}.file{margin:.25rem 0 1rem}\
.mark{display:flex;gap:1rem;justify-content:space-between;align-items:center;border:1px solid var(--line);padding:1rem;background:#fff;color:#111}\
.mark svg{width:9rem;height:9rem;flex:none}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.5rem .5rem .5rem 0;text-align:left;vertical-align:top}\
td:first-child{white-space:nowrap}.good{color:#116329}.bad{color:#a40e26}.open{color:#7d4e00}\
@media(prefers-color-scheme:dark){.good{color:#56d364}.bad{color:#ff7b72}.open{color:#e3b341}}\
code{overflow-wrap:anywhere;font-size:.85rem}dt{font-weight:600;margin-top:.5rem}dd{margin:0}\
@media(max-width:30rem){.mark{flex-direction:column}td:first-child{white-space:normal}}\
@media print{:root{--ink:#000;--soft:#444;--line:#999;--paper:#fff}main{max-width:none;padding:0}tr,li,section{break-inside:avoid}@page{size:A4;margin:18mm}}";
