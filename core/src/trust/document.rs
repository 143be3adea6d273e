//! The declaration as a page: Vietnamese with English beside it, made for A4, nothing loaded.

use chrono::{Datelike as _, NaiveDate};

use super::declare::Declaration;

const STYLE: &str = "@page{size:A4;margin:18mm 16mm}\
*{box-sizing:border-box}\
body{margin:0 auto;max-width:178mm;padding:8mm 0;color:#111;background:#fff;\
font:11pt/1.45 'Times New Roman',Tinos,'Liberation Serif',serif}\
h1{margin:0;text-align:center;font-size:15pt;line-height:1.3}\
.en{color:#444;font-style:italic}\
h1 .en{display:block;font-size:11pt;font-weight:normal}\
.sub{margin:1mm 0 6mm;text-align:center}\
table{width:100%;border-collapse:collapse;margin:0 0 5mm}\
caption{text-align:left;font-weight:bold;padding:0 0 1.5mm}\
th,td{padding:1.6mm 2mm;border:.3mm solid #777;text-align:left;vertical-align:top;\
overflow-wrap:anywhere}\
thead th{background:#eee}\
thead{display:table-header-group}\
tr{break-inside:avoid}\
.who th{width:34%;font-weight:normal}\
.who td{font-weight:bold}\
.letter{width:9mm;text-align:center;font-weight:bold}\
.until{width:25mm}\
td .en,th .en{display:block;font-size:9.5pt}\
.said{margin:0 0 4mm;padding:3mm 4mm;border:.5mm solid #111;break-inside:avoid}\
.said p,.note p{margin:0}\
.note{font-size:9.5pt;break-inside:avoid}\
.sign{width:50%;margin:8mm 0 0 auto;text-align:center;break-inside:avoid}\
.sign p{margin:0}\
.room{height:24mm}\
@media print{body{padding:0;max-width:none}}";

/// The page.
pub(super) fn html(of: &Declaration) -> String {
    let mut out = Page { html: String::with_capacity(8192) };
    out.raw("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.text(&format!("Tự công bố tín nhiệm mạng – {}", of.system));
    out.raw("</title>\n<style>");
    out.raw(STYLE);
    out.raw("</style>\n</head>\n<body>\n<h1>BẢN TỰ CÔNG BỐ ĐÁP ỨNG TIÊU CHÍ TÍN NHIỆM MẠNG");
    out.english("Self-declaration that the network trust criteria are met");
    out.raw("</h1>\n<p class=\"sub\">Khoản 3 Điều 21 Nghị định 137/2024/NĐ-CP");
    out.raw(" · <span class=\"en\" lang=\"en\">Decree 137/2024/NĐ-CP, Article 21(3)</span></p>\n");

    out.raw("<table class=\"who\">\n<tbody>\n");
    out.row("Chủ quản hệ thống thông tin", "System owner", &of.owner);
    out.row("Hệ thống thông tin", "Information system", &of.system);
    out.row("Địa chỉ trang", "Address", &of.url);
    out.row("Ngày công bố", "Date", &day(of.as_of));
    let until = of.expires.map_or_else(|| "–".to_owned(), day);
    out.row("Bằng chứng còn giá trị đến hết ngày", "Evidence counts until", &until);
    out.raw("</tbody>\n</table>\n<div class=\"said\">\n<p>");
    out.both(&of.statement.vi, &of.statement.en);
    out.raw("</p>\n</div>\n<table>\n<caption>Các tiêu chí tại khoản 2 Điều 21 ");
    out.raw("<span class=\"en\" lang=\"en\">/ The criteria of Art. 21.2</span></caption>\n");
    out.raw("<thead>\n<tr><th scope=\"col\" class=\"letter\">Điểm</th><th scope=\"col\">Tiêu chí");
    out.english("Criterion");
    out.raw("</th><th scope=\"col\">Bằng chứng");
    out.english("Evidence");
    out.raw("</th><th scope=\"col\" class=\"until\">Còn giá trị đến");
    out.english("Until");
    out.raw("</th></tr>\n</thead>\n<tbody>\n");
    for one in &of.criteria {
        let letter = if one.letter == "dd" { "đ" } else { one.letter };
        out.raw("<tr><td class=\"letter\">");
        out.text(letter);
        out.raw("</td><td>");
        out.both(&capital(&one.asks.vi), &capital(&one.asks.en));
        out.raw("</td><td>");
        out.both(&one.evidence.vi, &one.evidence.en);
        out.raw("</td><td>");
        out.text(&one.expires.map_or_else(|| "–".to_owned(), day));
        out.raw("</td></tr>\n");
    }
    out.raw("</tbody>\n</table>\n<div class=\"note\"><p>");
    out.both(&of.note.vi, &of.note.en);
    out.raw("</p></div>\n<div class=\"sign\">\n<p>");
    let on =
        format!("ngày {:02} tháng {:02} năm {}", of.as_of.day(), of.as_of.month(), of.as_of.year());
    match &of.place {
        Some(place) => out.text(&format!("{place}, {on}")),
        None => out.text(&capital(&on)),
    }
    out.raw("</p>\n<p><strong>ĐẠI DIỆN CHỦ QUẢN HỆ THỐNG</strong>");
    out.raw("<br><span class=\"en\" lang=\"en\">For the system owner</span></p>\n<div class=\"room\"></div>\n<p>");
    out.text(of.declared_by.as_deref().unwrap_or_default());
    out.raw("</p>\n</div>\n</body>\n</html>\n");
    out.html
}

struct Page {
    html: String,
}

impl Page {
    fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Text from outside: nothing in it is markup.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                c if c.is_control() => {}
                c => self.html.push(c),
            }
        }
    }

    fn english(&mut self, en: &str) {
        self.raw("<span class=\"en\" lang=\"en\">");
        self.text(en);
        self.raw("</span>");
    }

    fn both(&mut self, vi: &str, en: &str) {
        self.text(vi);
        self.raw(" ");
        self.english(en);
    }

    fn row(&mut self, vi: &str, en: &str, value: &str) {
        self.raw("<tr><th scope=\"row\">");
        self.both(vi, en);
        self.raw("</th><td>");
        self.text(value);
        self.raw("</td></tr>\n");
    }
}

fn day(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
