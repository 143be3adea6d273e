//! The operations of this room, chained to those of the core.

use nd137::text::{Arg, text};
use nd137::wire::Table;

use crate::convert::{Converted, InspectRequest, StampRequest};
use crate::verify::{PdfVerification, VerifyPdfRequest};
use crate::{Error, ErrorKind, Inspection};

nd137::operations! {
    /// The operations on PDF documents.
    pub static OPERATIONS = [
        /// Tell what a PDF document is: pages, signatures, encryption, PDF/A claim.
        inspect_pdf(InspectRequest, document) -> Inspection;
        /// Put the mark of a conversion on a PDF document and make its record (Arts 4, 5).
        stamp_pdf(StampRequest, document) -> Converted, document;
        /// Read the mark of a PDF document back and compare it with its record, step by step.
        verify_pdf(VerifyPdfRequest, document) -> PdfVerification;
    ];
}

/// Every operation of the library: the core's, then this room's.
pub static TABLE: Table = {
    let [conversion, law, dates, activity, system, trust, report, indicator] = nd137::wire::CORE;
    Table(&[conversion, law, dates, activity, system, trust, report, indicator, OPERATIONS])
};

/// Why a document is refused, in Vietnamese. What lies in the inside of a document is told in the
/// terms of ISO 32000, which are English, for whoever made the document.
const fn refusal(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotPdf => "tệp không phải PDF",
        ErrorKind::Truncated => "tệp PDF bị cắt cụt, hãy lấy lại bản đầy đủ",
        ErrorKind::XrefBroken => "bảng tham chiếu của tệp PDF bị hỏng (chi tiết: {why})",
        ErrorKind::Syntax => "tệp PDF sai cú pháp (chi tiết: {why})",
        ErrorKind::Cyclic => "cấu trúc tệp PDF quay vòng (chi tiết: {why})",
        ErrorKind::Encrypted => {
            "tệp PDF được mã hóa; hãy bỏ mật khẩu trong hệ thống đã tạo ra tệp rồi chuyển đổi"
        }
        ErrorKind::Limit => "tệp PDF vượt giới hạn xử lý (chi tiết: {why})",
        ErrorKind::NoPages => "tệp PDF không có trang nào",
        ErrorKind::Signed => {
            "tệp đã ký số, gắn ký hiệu sẽ làm hỏng chữ ký; hãy gắn ký hiệu trước rồi ký, hoặc chọn tạo bản để in"
        }
        ErrorKind::AlreadyMarked => {
            "tệp đã mang ký hiệu chuyển đổi, có thể bị chọn hai lần; nếu thật sự chuyển đổi thêm lần nữa, hãy chọn gắn thêm ký hiệu"
        }
        ErrorKind::Unsupported => "tệp PDF dùng tính năng chưa được hỗ trợ (chi tiết: {why})",
        ErrorKind::NoRoom => "trang không đủ chỗ cho ký hiệu",
        ErrorKind::Request => "yêu cầu gắn ký hiệu không thực hiện được (chi tiết: {why})",
        ErrorKind::Font => {
            "không dùng được phông chữ này; hãy đưa một tệp TrueType hoặc OpenType (chi tiết: {why})"
        }
        ErrorKind::FontEmbedding => "giấy phép của phông chữ không cho nhúng; hãy dùng phông khác",
        ErrorKind::GlyphMissing => "phông chữ thiếu ký tự (chi tiết: {why})",
    }
}

impl From<Error> for nd137::Error {
    fn from(error: Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::Limit => nd137::ErrorKind::LimitExceeded,
            ErrorKind::NoRoom | ErrorKind::Request | ErrorKind::GlyphMissing => {
                nd137::ErrorKind::InvalidRequest
            }
            _ => nd137::ErrorKind::InvalidDocument,
        };
        let at = if error.kind() == ErrorKind::NoRoom { "/placement" } else { "" };
        let en = error.to_string();
        let of_kind = || refusal(error.kind()).replace("{why}", &en);
        let vi = error.vietnamese().map_or_else(of_kind, str::to_owned);
        let said = [("said", Arg::Said { en, vi })];
        Self::new(kind, at, text("{said}", "{said}"), &said).because(error.kind().tag())
    }
}
