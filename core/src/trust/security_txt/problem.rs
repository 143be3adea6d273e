//! What can be wrong with a security.txt, in words.

use serde::Serialize;

use crate::text::{Bilingual, Text, text};

/// What can be wrong with a security.txt, or better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is said in the table below")]
pub enum SecurityTxtCode {
    ByteOrderMark,
    CanonicalAbsent,
    CanonicalMismatch,
    ContactMissing,
    ControlCharacter,
    EmptyName,
    EmptyValue,
    EncryptionAbsent,
    Expired,
    ExpiresFar,
    ExpiresInvalid,
    ExpiresMissing,
    ExpiresTwice,
    InsecureUri,
    InvalidLine,
    LanguageInvalid,
    LanguagesTwice,
    LastLineOpen,
    NoSpaceAfterColon,
    NotAUri,
    NotUtf8,
    SignatureIncomplete,
    SignatureNotFirst,
    SpaceBeforeColon,
    TextAfterSignature,
    Unsigned,
    UnknownField,
}

impl SecurityTxtCode {
    /// Whether it is advice only.
    fn advice(self) -> bool {
        matches!(
            self,
            Self::CanonicalAbsent
                | Self::EncryptionAbsent
                | Self::ExpiresFar
                | Self::UnknownField
                | Self::Unsigned
        )
    }

    fn text(self) -> Text {
        match self {
            Self::ByteOrderMark => {
                text("tệp mở đầu bằng dấu BOM", "the file starts with a byte order mark")
            }
            Self::CanonicalAbsent => text(
                "tệp có chữ ký nên có trường Canonical",
                "a signed file should have a field Canonical",
            ),
            Self::CanonicalMismatch => text(
                "địa chỉ tải tệp không nằm trong các trường Canonical",
                "the URL of the file is in no field Canonical",
            ),
            Self::ContactMissing => text("thiếu trường Contact", "the field Contact is missing"),
            Self::ControlCharacter => {
                text("dòng có ký tự điều khiển", "the line has a control character")
            }
            Self::EmptyName => text(
                "tên trường trống hoặc có ký tự không được phép",
                "the name of the field is empty or has a character that no name may have",
            ),
            Self::EmptyValue => text("trường không có giá trị", "the field has no value"),
            Self::EncryptionAbsent => text(
                "có đầu mối thư điện tử thì nên có trường Encryption",
                "with a contact by e-mail there should be a field Encryption",
            ),
            Self::Expired => text("tệp đã hết hạn", "the file has expired"),
            Self::ExpiresFar => {
                text("hạn dùng nên trong vòng một năm", "the expiry should lie within a year")
            }
            Self::ExpiresInvalid => text(
                "Expires không phải ngày giờ theo RFC 3339",
                "Expires is no date and time of RFC 3339",
            ),
            Self::ExpiresMissing => text("thiếu trường Expires", "the field Expires is missing"),
            Self::ExpiresTwice => {
                text("trường Expires chỉ được có một lần", "the field Expires may stand once only")
            }
            Self::InsecureUri => {
                text("địa chỉ web phải là https://", "a web URI has to be https://")
            }
            Self::InvalidLine => text(
                "dòng không phải trường, chú thích hay dòng trống",
                "the line is no field, no comment and not empty",
            ),
            Self::LanguageInvalid => {
                text("mã ngôn ngữ sai dạng (RFC 5646)", "a language tag is malformed (RFC 5646)")
            }
            Self::LanguagesTwice => text(
                "trường Preferred-Languages chỉ được có một lần",
                "the field Preferred-Languages may stand once only",
            ),
            Self::LastLineOpen => {
                text("dòng cuối thiếu ký tự xuống dòng", "the last line has no line break")
            }
            Self::NoSpaceAfterColon => {
                text("sau dấu hai chấm phải có dấu cách", "a space has to follow the colon")
            }
            Self::NotAUri => text("giá trị phải là một URI", "the value has to be a URI"),
            Self::NotUtf8 => text("dòng không phải UTF-8", "the line is not UTF-8"),
            Self::SignatureIncomplete => {
                text("khối chữ ký không trọn vẹn", "the signature block is not complete")
            }
            Self::SignatureNotFirst => text(
                "phần ký phải bắt đầu từ dòng đầu tiên",
                "a signed message has to begin on the first line",
            ),
            Self::SpaceBeforeColon => text(
                "trước dấu hai chấm không được có khoảng trắng",
                "no white space may stand before the colon",
            ),
            Self::TextAfterSignature => {
                text("có nội dung sau chữ ký", "there is text after the signature")
            }
            Self::Unsigned => text("tệp nên được ký số", "the file should be signed"),
            Self::UnknownField => {
                text("trường không có trong danh mục chuẩn", "the field is not a registered one")
            }
        }
    }
}

/// A problem and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SecurityTxtProblem {
    /// Whether it is advice: an error otherwise.
    pub advice: bool,
    /// What it is.
    pub code: SecurityTxtCode,
    /// The line, from 1; none where it concerns the whole file.
    pub line: Option<u32>,
    /// What it is, in words.
    pub message: Bilingual,
}

impl SecurityTxtProblem {
    pub(super) fn new(code: SecurityTxtCode, line: Option<u32>) -> Self {
        Self { advice: code.advice(), code, line, message: code.text().render(&[]) }
    }

    /// The sentence with its line, in Vietnamese and English.
    pub(in crate::trust) fn said(&self) -> (String, String) {
        let Bilingual { en, vi } = &self.message;
        match self.line {
            Some(line) => (format!("dòng {line}: {vi}"), format!("line {line}: {en}")),
            None => (vi.clone(), en.clone()),
        }
    }
}
