//! The readings: where the decree leaves a choice, what the library does.

use crate::text::{Text, text};

/// Reading `n` stands at place `n - 1`.
#[rustfmt::skip]
static READINGS: [Text; 35] = [
    text("Quy mô lớn là từ 3% đến 10%, tính cả hai đầu; rất lớn là trên 10%; chỉ tính bằng số nguyên.", "Large is 3 % to 10 %, both ends in; very large is over 10 %; whole numbers only."),
    text("Dân số là số công bố gần nhất đến ngày đánh giá, mặc định là dân số trung bình năm.", "Population is the latest figure published by the day, by default the yearly average."),
    text("12 tháng gần nhất là 12 tháng dương lịch trọn vẹn trước ngày đánh giá; thiếu tháng thì chưa kết luận.", "The twelve most recent months are complete calendar months before the day; fewer settle nothing."),
    text("Người sử dụng được đếm một lần mỗi tháng tại Việt Nam khi có ít nhất một hoạt động; không đếm lượt truy cập.", "A user counts once a month, in Viet Nam, with at least one activity; visits do not count."),
    text("Trước ngày 31 tháng 01 nghĩa là chậm nhất hết ngày 30 tháng 01.", "Before 31 January means by the end of 30 January."),
    text("12 tháng và 24 tháng từ 23/10/2024 kết thúc hết ngày 23/10/2025 và 23/10/2026.", "Twelve and twenty-four months from 2024-10-23 end with 2025-10-23 and 2026-10-23."),
    text("Nền tảng chưa đủ 12 tháng tự xác định lần đầu khi đủ 12 tháng, sau đó hằng năm.", "A platform younger than twelve months determines its scale when it completes them, then yearly."),
    text("Mọi chủ quản nền tảng số trung gian đều tự xác định quy mô; chỉ chủ quản nền tảng đạt ngưỡng phải báo cáo.", "Every owner of an intermediary platform determines its scale; only owners of those at a threshold report."),
    text("Chủ quản cũng tự giao dịch trên nền tảng của mình: vẫn là trung gian nếu có bên thứ ba giao dịch, và cần người xem xét.", "An owner that also sells there: intermediary where third parties trade, and a person should look."),
    text("Cơ chế vướng mắc có năm yếu tố, cơ chế nội dung vi phạm có bốn; thông báo trước khi xử lý; bắt buộc có tiếng Việt.", "The problem mechanism has five elements, that on illegal content four; notice comes before handling; Vietnamese is mandatory."),
    text("Các điểm liệt kê kênh khác nhau: điểm a khoản 1 Điều 20 không nêu thư điện tử.", "The lists of channels differ: Article 20(1)(a) does not name e-mail."),
    text("Ký hiệu riêng phải bằng chữ và nêu chiều chuyển đổi; mã QR chỉ là bổ sung.", "The mark is words and says which way it went; a QR code only adds to it."),
    text("Bên chuyển đổi là cơ quan, tổ chức hoặc cá nhân, ghi tên đầy đủ; giấy phép và loại tương tự thì cá nhân là chưa đủ.", "The converter is an agency, organisation or person with full name; for licences and the like a person alone fails."),
    text("Luôn cần tên hệ thống và chủ quản, cộng với đường dẫn đầy đủ hoặc mã duy nhất.", "System and owner always, and a full URL or a unique code."),
    text("Công chứng, chứng thực, sao y, sao lục, trích sao theo pháp luật về công chứng, chứng thực, công tác văn thư; không đòi thêm thông tin của điểm a.", "Notarisation, authentication and copies follow their own law; the fields of point a are not asked as well."),
    text("Kết quả thủ tục hành chính vẫn mang ký hiệu riêng; chiều ra giấy còn theo Điều 18 Nghị định 45/2020.", "Results of procedures carry the mark; on paper Decree 45/2020 Article 18 binds as well."),
    text("Thời gian ghi theo giờ Việt Nam; đọc được các cách viết ngày thông dụng.", "Times are written in Viet Nam's time; the usual ways to write a day are read."),
    text("Hệ thống giao dịch: cấp hoặc xác thực tài khoản, và giao kết hợp đồng hoặc thực hiện hành vi đơn phương.", "A transaction system issues or authenticates accounts, and concludes contracts or performs unilateral acts."),
    text("Khoản 3 Điều 6 và khoản 4 Điều 10 đòi tất cả; khoản 5 Điều 10 và khoản 1 Điều 17 chỉ cần một; khoản 2 Điều 21 đòi cả sáu.", "Articles 6(3) and 10(4) ask all; 10(5) and 17(1) any one; 21(2) all six."),
    text("Điều 21: chỉ nói đáp ứng tiêu chí, không nói được chứng nhận; công bố là tự nguyện.", "Article 21: criteria met, never certified; the declaration is voluntary."),
    text("Tính năng ký số chỉ bắt buộc khi chuyển đổi giấy phép và loại tương tự; chứng thư điện tử chuyển ra giấy vẫn cần chữ ký và dấu (nếu có).", "The signing feature is needed only where licences and the like are converted; an electronic certificate on paper still needs signature and seal, if any."),
    text("Thứ tự điểm theo chữ cái tiếng Việt, đ đứng sau d.", "Points run in Vietnamese order, đ after d."),
    text("Thiếu dữ kiện không bao giờ coi là không; kết luận là chưa xác định và nêu rõ cần gì.", "A missing fact is never no; the outcome is undetermined and says what is needed."),
    text("Nền tảng mới: đến hạn vào ngày tròn năm, nhưng quy mô chưa xác định đến khi hết tháng trọn vẹn thứ mười hai.", "A young platform is due on its anniversary; its scale is open until the twelfth complete month has ended."),
    text("Báo cáo theo khoản 2 Điều 18 không có hạn riêng nên dùng hạn của khoản 3 Điều 19; lần tự xác định trong tháng 12, trước khi Nghị định có hiệu lực hoặc trước 12 tháng hoạt động cần người xem xét.", "The report of Article 18(2) has no deadline of its own: that of 19(3) is used; a determination in December, before the decree or before twelve months of operation needs a person."),
    text("Tổng điều tra công bố sau không thay dân số trung bình mặc định; kết quả kia được nêu bên cạnh.", "A later census does not replace the default average; the other answer is shown beside it."),
    text("Chủ quản là bộ, ngành, Ủy ban nhân dân cấp tỉnh, hoặc cấp chấp thuận chủ trương đầu tư, quyết định thuê dịch vụ; cả hai cùng có căn cứ, hoặc không có dự án và không thuê, thì cần người xem xét.", "The owner is a ministry or province, or the level that approved the investment policy or the hire; where both have grounds, or there was neither, a person looks."),
    text("Một hệ thống có thể thuộc nhiều điểm của khoản 1 Điều 16; nêu tất cả.", "A system may fall in several points of Article 16(1): all are given."),
    text("Thời gian chuyển tiếp của Điều 23 dùng cho cả hệ thống mới, đến 23/10/2026.", "Article 23's time is for newer systems too, until 2026-10-23."),
    text("Chưa biết có ngoại lệ của luật hay không thì chưa kết luận, không coi là không đạt. Chứng thư điện tử do cá nhân chuyển ra giấy thì cần người xem xét.", "An unknown exemption settles nothing; it is not a failure. An electronic certificate put on paper by a person alone needs a person to look."),
    text("Điểm b khoản 2 Điều 5 chỉ thay thông tin của điểm a; hệ thống, chủ quản và truy cập vẫn cần.", "Article 5(2)(b) replaces the fields of point a only; system, owner and access stay."),
    text("Thời gian chuyển tiếp chỉ cho văn bản có giá trị pháp lý và không lùi yêu cầu ký số của Luật.", "The grace is for documents with legal value and does not delay the Law's signing feature."),
    text("Bằng chứng không ghi ngày, ghi ngày sau hoặc hết hạn thì không kết luận được gì; riêng Luật không đòi thời gian chuyển đổi.", "Evidence that is undated, later or lapsed settles nothing; the Law alone asks no time of conversion."),
    text("Nghĩa vụ thông báo thay đổi chỉ phát sinh khi đã có thay đổi. Cách đặt dấu (“Uỷ”, “Ủy”) không làm khác tên; một cơ quan viết nhiều cách thì cần người xem xét.", "Duties to tell of changes arise once something changed. The place of a tone mark does not change a name; a body spelled in several ways needs a person."),
    text("Chỉ số trùng nhau: căn cứ duy nhất là điểm b khoản 4 Điều 10; hai định nghĩa một nguồn cần người xem xét.", "Duplicate indicators rest on Article 10(4)(b) alone; two definitions of one source need a person."),
];

/// A reading by its number.
pub(super) fn reading(number: u8) -> Option<Text> {
    READINGS.get(usize::from(number).checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reading_that_a_rule_rests_on_is_written() {
        for rule in crate::catalogue::rules() {
            for number in rule.readings {
                assert!(reading(*number).is_some(), "{}: {number}", rule.id);
            }
        }
        assert!(reading(0).is_none() && reading(36).is_none());
        for one in &READINGS {
            assert!(one.vi.ends_with('.') && one.en.ends_with('.') && !one.vi.is_ascii());
            assert_eq!(crate::text::nfc(one.vi), one.vi);
        }
    }
}
