//! The provisions that no rule checks, and why.

use super::Coverage::{self, Declaratory, NeedsReview, StateBody};
use crate::law::{Instrument, Letter, Provision};
use crate::text::{Text, text};

const fn a(article: u16) -> Provision {
    Provision::article(Instrument::Nd137, article)
}

const fn k(article: u16, clause: u8) -> Provision {
    a(article).clause(clause)
}

const fn p(article: u16, clause: u8, letter: Letter) -> Provision {
    k(article, clause).point(letter)
}

const fn note(
    provision: Provision,
    coverage: Coverage,
    vi: &'static str,
    en: &'static str,
) -> (Provision, Coverage, Text) {
    (provision, coverage, text(vi, en))
}

use Letter::{A, B, C, D, Dd, E, G};

/// In the order of the decree. A note on a provision that a rule comes to check is not read any
/// more, and a test asks to delete it.
#[rustfmt::skip]
pub(super) static NOTES: &[(Provision, Coverage, Text)] = &[
    note(a(1), Declaratory, "Nêu phạm vi của Nghị định.", "Says what the decree is about."),
    note(a(2), Declaratory, "Nêu ai chịu sự điều chỉnh.", "Says whom the decree binds."),
    note(k(6, 1), NeedsReview, "Ưu tiên toàn trình theo lộ trình, kế hoạch: người có thẩm quyền cân nhắc. Nội dung bí mật nhà nước bắt buộc theo pháp luật về bảo vệ bí mật nhà nước và cơ yếu; khoản 4 Điều 9 kiểm tra phần văn bản.", "Priority for full process along a road map is for those in charge to weigh. State secrets always follow the law on state secrets and cipher; Article 9(4) checks documents."),
    note(p(6, 2, B), StateBody, "Giao bộ quản lý giao dịch điện tử hướng dẫn lập kế hoạch.", "Has the ministry for electronic transactions guide the making of plans."),
    note(k(6, 4), NeedsReview, "Gắn ứng dụng công nghệ với cải cách hành chính: chỉ con người đánh giá được hiệu quả.", "Ties systems to administrative reform: only people can judge the effect."),
    note(p(7, 2, C), Declaratory, "Mở cho các kênh khác theo pháp luật liên quan.", "Leaves room for other channels under related law."),
    note(k(8, 1), NeedsReview, "Dẫn sang các nghị định về thủ tục và dịch vụ trực tuyến; có luật khác loại trừ hay không do người trả lời nêu.", "Refers to the decrees on procedures and online services; whether another law excludes it, the one who answers has to say."),
    note(k(8, 7), StateBody, "Giao bộ quản lý giao dịch điện tử vận hành hệ thống đo lường dịch vụ số.", "Has the ministry for electronic transactions run the system that measures digital services."),
    note(k(8, 8), StateBody, "Giao Văn phòng Chính phủ hướng dẫn tái cấu trúc và vận hành hệ thống đánh giá.", "Has the Government Office guide the redesign of processes and run the rating system."),
    note(k(10, 1), NeedsReview, "Trách nhiệm của người đứng đầu; cách chỉ đạo chỉ con người đánh giá được.", "A duty of the head of the agency; only people can judge how the head directs."),
    note(k(11, 1), StateBody, "Các việc của Văn phòng Chính phủ.", "Work of the Government Office."),
    note(p(11, 1, A), StateBody, "Giao Văn phòng Chính phủ xây dựng bộ chỉ số của Chính phủ, Thủ tướng Chính phủ.", "Has the Government Office make the indicator set of the Government and Prime Minister."),
    note(p(11, 1, B), StateBody, "Giao Văn phòng Chính phủ điều phối, nêu yêu cầu cho hệ thống báo cáo và hệ thống chỉ đạo, điều hành.", "Has the Government Office coordinate, and set requirements for reporting and direction systems."),
    note(p(11, 1, C), StateBody, "Giao Văn phòng Chính phủ phát triển hệ thống theo dõi nhiệm vụ, họp và xử lý công việc.", "Has the Government Office develop the systems for tasks, meetings and work."),
    note(p(11, 1, D), StateBody, "Giao Văn phòng Chính phủ điều phối kết nối dữ liệu và giám sát chất lượng.", "Has the Government Office coordinate connections and watch the quality of data."),
    note(p(11, 1, Dd), StateBody, "Giao Văn phòng Chính phủ hướng dẫn, giám sát gửi nhận văn bản điện tử.", "Has the Government Office guide and watch the exchange of electronic documents."),
    note(p(11, 1, E), StateBody, "Giao Văn phòng Chính phủ phối hợp bảo đảm an toàn các hệ thống của Chính phủ.", "Has the Government Office see to the security of the Government's systems with others."),
    note(p(11, 1, G), StateBody, "Giao Văn phòng Chính phủ quy định kỹ thuật về cấu trúc, định dạng và chia sẻ dữ liệu.", "Has the Government Office set technical rules on the structure, format and sharing of data."),
    note(k(11, 2), StateBody, "Các việc Nghị định giao Bộ Thông tin và Truyền thông; nay thuộc bộ quản lý giao dịch điện tử và bộ quản lý an toàn thông tin mạng.", "Work that the decree gives to the Ministry of Information and Communications; today of the ministries for electronic transactions and for network security."),
    note(p(11, 2, A), StateBody, "Giao bộ quản lý giao dịch điện tử phối hợp hướng dẫn xây dựng và kết nối hệ thống phục vụ chỉ đạo, điều hành.", "Has the ministry for electronic transactions help to guide the building and connecting of direction systems."),
    note(p(11, 2, B), StateBody, "Giao bộ quản lý an toàn thông tin mạng phối hợp giám sát, hướng dẫn bảo đảm an toàn thông tin mạng.", "Has the ministry for network security help to watch and guide information security."),
    note(p(14, 2, C), Declaratory, "Cho phép một chuyên gia làm nhiều việc; không đặt ra yêu cầu.", "Lets one expert do several kinds of work; asks nothing."),
    note(k(16, 2), StateBody, "Giao bộ trưởng, thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân cấp tỉnh quy định hoặc trình quy định về hợp đồng điện tử và hệ thống giao dịch điện tử trong lĩnh vực của mình.", "Has ministers, heads of ministerial-level agencies and chairs of provinces make or propose rules on electronic contracts and e-transaction systems in their fields."),
    note(k(17, 1), Declaratory, "Định nghĩa người sử dụng; `count_monthly_users` đếm theo định nghĩa này.", "Says who is a user; `count_monthly_users` counts by it."),
    note(k(17, 5), StateBody, "Giao bộ quản lý giao dịch điện tử đề xuất sửa đổi phân loại.", "Has the ministry for electronic transactions propose changes to the classes."),
    note(k(18, 3), StateBody, "Giao cơ quan nhà nước tiếp nhận, tổng hợp, chia sẻ báo cáo.", "Has state agencies receive, combine and share the reports."),
    note(k(18, 4), StateBody, "Các việc của bộ quản lý giao dịch điện tử.", "Work of the ministry for electronic transactions."),
    note(p(18, 4, A), StateBody, "Giao bộ này lập và vận hành hệ thống tiếp nhận dữ liệu.", "Has it set up and run the system that receives the data."),
    note(p(18, 4, B), StateBody, "Giao bộ này tiếp nhận, tổng hợp dữ liệu, công bố danh sách nền tảng số trung gian quy mô lớn, rất lớn.", "Has it receive and combine the data, and publish the list of large and very large intermediary platforms."),
    note(p(18, 4, C), StateBody, "Giao bộ này công bố công cụ đo lường và nguồn số liệu tin cậy.", "Has it publish tools of measurement and trusted sources of figures."),
    note(k(21, 1), Declaratory, "Nêu tín nhiệm mạng là gì; thư viện chỉ nói đáp ứng tiêu chí, không chứng nhận.", "Says what network trust is; the library speaks of criteria met, never of a certificate."),
    note(k(21, 3), Declaratory, "Khuyến khích tự công bố; `declare_trust` lập bản công bố khi có yêu cầu.", "Encourages a declaration of one's own; `declare_trust` makes one for who wants it."),
    note(a(22), Declaratory, "Hiệu lực của Nghị định; mọi quy tắc của Nghị định tính từ ngày 23/10/2024.", "When the decree takes effect; every rule of the decree counts from 2024-10-23."),
    note(k(22, 1), Declaratory, "Có hiệu lực từ ngày ký, 23/10/2024, trừ trường hợp của Điều 23; trước ngày đó không quy tắc nào của Nghị định áp dụng.", "In force from its signing, 2024-10-23, but for Art. 23; before that day no rule of the decree applies."),
    note(k(22, 2), Declaratory, "Bãi bỏ Điều 25 Nghị định 64/2007/NĐ-CP.", "Repeals Art. 25 of Decree 64/2007/NĐ-CP."),
    note(a(24), Declaratory, "Nêu ai chịu trách nhiệm thi hành: người đứng đầu bộ, ngành, tỉnh và các tổ chức, cá nhân liên quan; không đặt ra yêu cầu riêng.", "Says who carries the decree out: heads of ministries, agencies and provinces, and the organisations and persons concerned; asks nothing of its own."),
];
