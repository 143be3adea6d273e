//! The decree's own table of contents: 24 articles, 73 clauses, 123 points.

use super::{Instrument, Letter, Provision};
use crate::text::{Text, text};

/// For each article: a title of our own, and for each clause the number of its points.
#[rustfmt::skip]
const ARTICLES: [(Text, &[usize]); 24] = [
    (text("Phạm vi điều chỉnh", "Scope"), &[]),
    (text("Đối tượng áp dụng", "Who is bound"), &[]),
    (text("Giải thích từ ngữ", "Definitions"), &[0, 0, 0, 0, 0]),
    (text("Từ văn bản giấy sang thông điệp dữ liệu", "From paper to data message"), &[3, 5]),
    (text("Từ thông điệp dữ liệu sang văn bản giấy", "From data message to paper"), &[2, 3, 3]),
    (text("Đưa hoạt động của cơ quan nhà nước lên môi trường điện tử", "Moving state agencies' work online"), &[0, 2, 7, 0]),
    (text("Tiếp nhận, giải quyết yêu cầu", "Receiving and resolving requests"), &[3, 3, 0]),
    (text("Dịch vụ công trực tuyến, thủ tục hành chính", "Online public services and procedures"), &[0, 0, 0, 0, 0, 0, 0, 0]),
    (text("Quản trị nội bộ", "Internal administration"), &[4, 0, 0, 5, 2, 0]),
    (text("Chỉ đạo, điều hành; bộ chỉ số", "Direction and management; indicator sets"), &[0, 4, 4, 4, 5, 0]),
    (text("Bảo đảm dữ liệu phục vụ chỉ đạo, điều hành", "Data for direction and management"), &[7, 2, 2]),
    (text("Giám sát, kiểm tra", "Supervision and inspection"), &[3, 0]),
    (text("Phương án khẩn cấp, ứng cứu sự cố", "Contingency and incident response"), &[0, 3]),
    (text("Thuê chuyên gia", "Hiring experts"), &[0, 3, 4, 3, 0]),
    (text("Phân loại hệ thống theo chủ quản", "Classes of system by owner"), &[0, 3, 3]),
    (text("Phân loại hệ thống theo chức năng", "Classes of system by function"), &[5, 0]),
    (text("Phân loại hệ thống theo số người sử dụng", "Classes of system by number of users"), &[0, 0, 0, 0, 0]),
    (text("Nền tảng số trung gian quy mô lớn, rất lớn", "Large and very large intermediary platforms"), &[2, 2, 0, 3]),
    (text("Trách nhiệm của chủ quản nền tảng quy mô lớn", "Duties of owners of large platforms"), &[3, 4, 0]),
    (text("Trách nhiệm của chủ quản nền tảng quy mô rất lớn", "Duties of owners of very large platforms"), &[2, 4]),
    (text("Tiêu chí tín nhiệm mạng", "Trust criteria"), &[0, 6, 0]),
    (text("Hiệu lực thi hành", "Entry into force"), &[0, 0]),
    (text("Chuyển tiếp", "Transition"), &[]),
    (text("Trách nhiệm thi hành", "Responsibility for implementation"), &[]),
];

/// Every provision of the decree in its own order: each article, its clauses, their points.
pub fn provisions() -> impl Iterator<Item = Provision> {
    (1u16..).zip(ARTICLES.iter()).flat_map(|(number, (_, clauses))| {
        let article = Provision::article(Instrument::Nd137, number);
        let below = (1u8..).zip(clauses.iter()).flat_map(move |(number, points)| {
            let clause = article.clause(number);
            let points = Letter::all().take(*points).map(move |letter| clause.point(letter));
            std::iter::once(clause).chain(points)
        });
        std::iter::once(article).chain(below)
    })
}

/// What an article of the decree is about.
pub fn article_title(number: u16) -> Option<Text> {
    let index = usize::from(number).checked_sub(1)?;
    ARTICLES.get(index).map(|(title, _)| *title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_decree_has_220_provisions() {
        let all: Vec<Provision> = provisions().collect();
        let articles = all.iter().filter(|p| p.clause_number().is_none()).count();
        let points = all.iter().filter(|p| p.point_letter().is_some()).count();
        assert_eq!((articles, all.len() - articles - points, points), (24, 73, 123));
        assert!(
            all.windows(2).all(|pair| pair[0] < pair[1]),
            "the law's order is the type's order"
        );
    }

    #[test]
    fn d_and_dd_of_article_4_are_both_there() {
        let ids: Vec<String> = provisions().map(Provision::id).collect();
        for id in [
            "nd137.d4.k2.d",
            "nd137.d4.k2.dd",
            "nd137.d16.k1.dd",
            "nd137.d21.k2.e",
            "nd137.d11.k1.g",
        ] {
            assert!(ids.iter().any(|known| known == id), "{id}");
        }
    }
}
