//! The declaration as a page: Vietnamese with English beside it, made for A4, nothing loaded.

use chrono::{Datelike as _, NaiveDate};

use super::declare::Declaration;
use crate::html::{both, head, push};
use crate::text::capital;

const STYLE: &str = "@page{size:A4;margin:15mm 15mm}\
*{box-sizing:border-box}\
body{margin:0 auto;max-width:178mm;padding:8mm 0;color:#111;background:#fff;\
font:10.5pt/1.3 'Times New Roman',Tinos,'Liberation Serif',serif}\
h1{margin:0;text-align:center;font-size:15pt;line-height:1.3}\
[lang=en]{color:#444;font-style:italic}\
h1 [lang=en]{display:block;font-size:11pt;font-weight:normal}\
.sub{margin:1mm 0 4mm;text-align:center}\
table{width:100%;border-collapse:collapse;margin:0 0 5mm}\
caption{text-align:left;font-weight:bold;padding:0 0 1.5mm}\
th,td{padding:1.1mm 2mm;border:.3mm solid #777;text-align:left;vertical-align:top;\
overflow-wrap:anywhere}\
thead th{background:#eee}\
thead{display:table-header-group}\
tr{break-inside:avoid}\
.who th{width:34%;font-weight:normal}\
.who td{font-weight:bold}\
.letter{width:14mm;text-align:center;font-weight:bold}\
.until{width:25mm}\
td [lang=en],th [lang=en]{display:block;font-size:9pt}\
.said{margin:0 0 4mm;padding:2mm 3mm;border:.5mm solid #111;break-inside:avoid}\
.said p,.note p{margin:0}\
.note{font-size:9.5pt;break-inside:avoid}\
.sign{width:50%;margin:5mm 0 0 auto;text-align:center;break-inside:avoid}\
.sign p{margin:0}\
.room{height:24mm}\
@media print{body{padding:0;max-width:none}}\n";

/// The page.
pub(super) fn html(of: &Declaration) -> String {
    let mut page = String::with_capacity(8192);
    let out = &mut page;
    head(out, &["Tự công bố tín nhiệm mạng – ", &of.system], STYLE);
    out.push_str("<h1>BẢN TỰ CÔNG BỐ ĐÁP ỨNG TIÊU CHÍ TÍN NHIỆM MẠNG");
    english(out, "Self-declaration that the network trust criteria are met");
    out.push_str("</h1>\n<p class=\"sub\">Khoản 3 Điều 21 Nghị định 137/2024/NĐ-CP");
    out.push_str(" · <span lang=\"en\">Decree 137/2024/NĐ-CP, Article 21(3)</span></p>\n");

    out.push_str("<table class=\"who\">\n<tbody>\n");
    row(out, "Chủ quản hệ thống thông tin", "System owner", &of.owner);
    row(out, "Hệ thống thông tin", "Information system", &of.system);
    row(out, "Địa chỉ trang", "Address", &of.url);
    row(out, "Ngày công bố", "Date", &day(of.as_of));
    let until = of.expires.map_or_else(|| "–".to_owned(), day);
    row(out, "Bằng chứng còn giá trị đến hết ngày", "Evidence counts until", &until);
    out.push_str("</tbody>\n</table>\n<div class=\"said\">\n<p>");
    both(out, &of.statement.vi, &of.statement.en);
    out.push_str("</p>\n</div>\n<table>\n<caption>Các tiêu chí tại khoản 2 Điều 21 ");
    out.push_str("<span lang=\"en\">/ The criteria of Art. 21.2</span></caption>\n");
    out.push_str(
        "<thead>\n<tr><th scope=\"col\" class=\"letter\">Điểm</th><th scope=\"col\">Tiêu chí",
    );
    english(out, "Criterion");
    out.push_str("</th><th scope=\"col\">Bằng chứng");
    english(out, "Evidence");
    out.push_str("</th><th scope=\"col\" class=\"until\">Còn giá trị đến");
    english(out, "Until");
    out.push_str("</th></tr>\n</thead>\n<tbody>\n");
    for one in &of.criteria {
        let letter = if one.letter == "dd" { "đ" } else { one.letter };
        out.push_str("<tr><td class=\"letter\">");
        push(out, letter);
        out.push_str("</td><td>");
        both(out, &capital(&one.asks.vi), &capital(&one.asks.en));
        out.push_str("</td><td>");
        both(out, &one.evidence.vi, &one.evidence.en);
        out.push_str("</td><td>");
        push(out, &one.expires.map_or_else(|| "–".to_owned(), day));
        out.push_str("</td></tr>\n");
    }
    out.push_str("</tbody>\n</table>\n<div class=\"note\"><p>");
    both(out, &of.note.vi, &of.note.en);
    out.push_str("</p></div>\n<div class=\"sign\">\n<p>");
    let on = in_words(of.as_of);
    match &of.place {
        Some(place) => push(out, &format!("{place}, {on}")),
        None => push(out, &capital(&on)),
    }
    out.push_str("</p>\n<p><strong>ĐẠI DIỆN CHỦ QUẢN HỆ THỐNG</strong>");
    out.push_str(
        "<br><span lang=\"en\">For the system owner</span></p>\n<div class=\"room\"></div>\n<p>",
    );
    push(out, of.declared_by.as_deref().unwrap_or_default());
    out.push_str("</p>\n</div>\n</body>\n</html>\n");
    page
}

fn day(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

/// As the date line of a document has it: a 0 before days below 10 and before months 1 and 2 only
/// (Decree 30/2020, Annex I).
fn in_words(date: NaiveDate) -> String {
    let zero = if date.month() < 3 { "0" } else { "" };
    format!("ngày {:02} tháng {zero}{} năm {}", date.day(), date.month(), date.year())
}

fn english(out: &mut String, en: &str) {
    out.push_str("<span lang=\"en\">");
    push(out, en);
    out.push_str("</span>");
}

fn row(out: &mut String, vi: &str, en: &str, value: &str) {
    out.push_str("<tr><th scope=\"row\">");
    both(out, vi, en);
    out.push_str("</th><td>");
    push(out, value);
    out.push_str("</td></tr>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_line_has_zeros_where_decree_30_asks_for_them() {
        for (y, m, d, wanted) in [
            (2027, 2, 9, "ngày 09 tháng 02 năm 2027"),
            (2027, 3, 10, "ngày 10 tháng 3 năm 2027"),
            (2026, 9, 1, "ngày 01 tháng 9 năm 2026"),
            (2026, 12, 31, "ngày 31 tháng 12 năm 2026"),
        ] {
            assert_eq!(in_words(NaiveDate::from_ymd_opt(y, m, d).unwrap()), wanted);
        }
    }
}
