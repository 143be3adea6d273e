//! The operations of this room, chained to those of the core.

use nd137::text::{Arg, Text, text};
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
    let [conversion, law, activity, system, trust, report, indicator] = nd137::wire::CORE;
    Table(&[conversion, law, activity, system, trust, report, indicator, OPERATIONS])
};

/// Why a document is refused, in Vietnamese; the detail follows in English.
const fn refusal(kind: ErrorKind) -> Text {
    match kind {
        ErrorKind::NotPdf => text("tệp không phải PDF ({why})", "{why}"),
        ErrorKind::Truncated => text("tệp PDF bị cắt cụt, hãy lấy lại bản đầy đủ ({why})", "{why}"),
        ErrorKind::XrefBroken => text("bảng tham chiếu của tệp PDF bị hỏng ({why})", "{why}"),
        ErrorKind::Syntax => text("tệp PDF sai cú pháp ({why})", "{why}"),
        ErrorKind::Cyclic => text("cấu trúc tệp PDF quay vòng ({why})", "{why}"),
        ErrorKind::Encrypted => text("tệp PDF được mã hóa, hãy bỏ mật khẩu trước ({why})", "{why}"),
        ErrorKind::Limit => text("tệp PDF vượt giới hạn xử lý ({why})", "{why}"),
        ErrorKind::NoPages => text("tệp PDF không có trang nào ({why})", "{why}"),
        ErrorKind::Signed => text(
            "tệp đã ký số, gắn ký hiệu sẽ làm hỏng chữ ký; hãy gắn ký hiệu trước rồi ký, hoặc chọn tạo bản để in ({why})",
            "{why}",
        ),
        ErrorKind::AlreadyMarked => text(
            "tệp đã mang ký hiệu chuyển đổi, có thể bị chọn hai lần; nếu thật sự chuyển đổi thêm lần nữa, hãy chọn gắn thêm ký hiệu ({why})",
            "{why}",
        ),
        ErrorKind::Unsupported => text("tệp PDF dùng tính năng chưa được hỗ trợ ({why})", "{why}"),
        ErrorKind::NoRoom => text("trang không đủ chỗ cho ký hiệu ({why})", "{why}"),
        ErrorKind::Request => text("yêu cầu gắn ký hiệu không thực hiện được ({why})", "{why}"),
        ErrorKind::Font => text("không đọc được phông chữ ({why})", "{why}"),
        ErrorKind::FontEmbedding => text("phông chữ không cho phép nhúng ({why})", "{why}"),
        ErrorKind::GlyphMissing => text("phông chữ thiếu ký tự ({why})", "{why}"),
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
        let args = [("why", Arg::Quote(error.to_string()))];
        Self::new(kind, at, refusal(error.kind()), &args).because(error.kind().tag())
    }
}
