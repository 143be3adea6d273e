//! The command line.

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, ValueEnum};
use nd137::conversion::{
    Access, ConverterKind, Direction, MarkRequest, PartialConverter, QrRequest, SourceKind, Tier,
};
use nd137_pdf::convert::StampRequest;
use nd137_pdf::{AlreadyMarked, Corner, Pages, Placement, SignedInput};

/// Puts the mark of a conversion (Decree 137/2024/NĐ-CP, Arts 4 and 5) on PDF documents.
///
/// Gắn ký hiệu riêng (Nghị định 137/2024/NĐ-CP, Điều 4 và Điều 5) lên tệp PDF chuyển đổi.
#[derive(Parser)]
#[command(name = "convert", version)]
pub(crate) struct Arguments {
    /// Which way the conversion went · chiều chuyển đổi
    #[arg(long, value_enum)]
    direction: Option<Way>,
    /// Full name of who converted · tên đầy đủ bên chuyển đổi
    #[arg(long, value_name = "NAME")]
    converter: Option<String>,
    /// What kind of body that is · loại bên chuyển đổi
    #[arg(long, value_enum, default_value_t = Who::Agency)]
    converter_kind: Who,
    /// Time of conversion, such as `21/11/2026 14:30:05`; now if absent · thời gian chuyển đổi
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// Name of the information system · tên hệ thống thông tin
    #[arg(long, value_name = "NAME")]
    system: Option<String>,
    /// Name of the system's owner · tên chủ quản hệ thống
    #[arg(long, value_name = "NAME")]
    owner: Option<String>,
    /// Full URL of the data message · đường dẫn đầy đủ
    #[arg(long)]
    url: Option<String>,
    /// Unique look-up code · mã tra cứu
    #[arg(long)]
    code: Option<String>,
    /// Kind of source; may be given several times; `ordinary` if absent · loại văn bản nguồn
    #[arg(long, value_enum)]
    kind: Vec<Kind>,
    /// Number and symbol of a copy on paper · số, ký hiệu bản sao
    #[arg(long, value_name = "NUMBER")]
    copy_number: Option<String>,
    /// Place of signing of a copy on paper · địa danh
    #[arg(long, value_name = "PLACE")]
    copy_place: Option<String>,
    /// Recipients of a copy on paper · nơi nhận
    #[arg(long, value_name = "NAMES")]
    copy_recipients: Option<String>,
    /// What the QR code says · nội dung mã QR
    #[arg(long, value_enum, default_value_t = QrTier::Text)]
    qr: QrTier,
    /// Corner of the page · góc trang
    #[arg(long, value_enum, default_value_t = Place::Clear)]
    corner: Place,
    /// Distance from the page's edges in millimetres · lề
    #[arg(long, value_name = "MM", default_value_t = 8)]
    margin: u32,
    /// Pages that carry the mark · trang mang ký hiệu
    #[arg(long, value_enum, default_value_t = Which::First)]
    pages: Which,
    /// A TrueType or OpenType font of your own · phông chữ riêng
    #[arg(long, value_name = "FILE")]
    font: Option<PathBuf>,
    /// Make a print derivative of signed documents instead of refusing them · tạo bản để in từ tệp đã ký
    #[arg(long)]
    print_derivative: bool,
    /// Put one more mark on documents that carry one · gắn thêm ký hiệu lên tệp đã mang ký hiệu
    #[arg(long)]
    again: bool,
    /// Replace outputs that exist · ghi đè tệp kết quả đã có
    #[arg(long)]
    overwrite: bool,
    /// Folder for the outputs; it is made if need be · thư mục kết quả
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Compare a record with a marked document: RECORD.json MARKED.pdf · đối chiếu
    #[arg(long)]
    verify: bool,
    /// Files and folders · tệp và thư mục
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Way {
    PaperToData,
    DataToPaper,
}

#[derive(Clone, Copy, ValueEnum)]
enum Who {
    Agency,
    Organisation,
    Individual,
}

#[derive(Clone, Copy, ValueEnum)]
enum QrTier {
    Text,
    Url,
    None,
}

#[derive(Clone, Copy, ValueEnum)]
enum Place {
    /// The first corner under which no text lies · góc không che chữ
    Clear,
    TopLeft,
    TopRight,
    BottomLeft,
    BottomRight,
}

#[derive(Clone, Copy, ValueEnum)]
enum Which {
    First,
    Last,
    All,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    Ordinary,
    Licence,
    ElectronicCertificate,
    AdministrativeResult,
    /// Sao y
    #[value(alias = "sao-y")]
    TrueCopy,
    /// Sao lục
    #[value(alias = "sao-luc")]
    ForwardedCopy,
    /// Trích sao
    #[value(alias = "trich-sao")]
    ExtractCopy,
    Notarised,
    Authenticated,
}

/// What is to be done.
pub(crate) enum Job {
    /// Compare a record with a document.
    Verify {
        /// The record.
        record: PathBuf,
        /// The marked document.
        document: PathBuf,
    },
    /// Mark documents.
    Mark(Box<Order>),
}

/// An order to mark documents.
pub(crate) struct Order {
    /// Files and folders.
    pub(crate) paths: Vec<PathBuf>,
    /// Where the outputs go.
    pub(crate) out: PathBuf,
    /// Whether outputs that exist are replaced.
    pub(crate) overwrite: bool,
    /// What is asked for each document.
    pub(crate) request: StampRequest,
    /// What is about to happen, for a person.
    pub(crate) summary: String,
}

impl Arguments {
    /// Makes a job of the arguments, or an explanation of what is wrong with them.
    pub(crate) fn job(self) -> Result<Job, clap::Error> {
        let usage =
            |message: &str| Self::command().error(ErrorKind::MissingRequiredArgument, message);
        if self.verify {
            let [record, document] = <[PathBuf; 2]>::try_from(self.paths).map_err(|_| {
                usage("--verify cần RECORD.json và MARKED.pdf · takes RECORD.json and MARKED.pdf")
            })?;
            return Ok(Job::Verify { record, document });
        }
        if self.paths.is_empty() && self.direction.is_none() && self.converter.is_none() {
            return sample(&self).map(|order| Job::Mark(Box::new(order)));
        }
        let direction =
            self.direction.ok_or_else(|| usage("thiếu --direction · --direction is missing"))?;
        let out =
            self.out.clone().ok_or_else(|| usage("thiếu --out DIR · --out DIR is missing"))?;
        if self.converter.is_none() {
            return Err(usage("thiếu --converter NAME · --converter NAME is missing"));
        }
        if self.paths.is_empty() {
            return Err(usage("thiếu tệp hoặc thư mục · no file or folder is given"));
        }
        let font = match &self.font {
            Some(path) => Some(std::fs::read(path).map_err(|error| {
                usage(&format!(
                    "không đọc được phông chữ {} · the font cannot be read: {error}",
                    path.display()
                ))
            })?),
            None => None,
        };
        let kinds: Vec<SourceKind> = match self.kind.as_slice() {
            [] => vec![SourceKind::Ordinary],
            kinds => kinds.iter().copied().map(SourceKind::from).collect(),
        };
        let names: Vec<String> =
            kinds.iter().map(|kind| format!("{} ({})", kind.name().vi, kind.name().en)).collect();
        let way = match direction {
            Way::PaperToData => "giấy → điện tử · paper → data",
            Way::DataToPaper => "điện tử → giấy · data → paper",
        };
        Ok(Job::Mark(Box::new(Order {
            summary: format!("Chuyển đổi {way}; loại văn bản · kind: {}", names.join(", ")),
            request: self.request(direction, kinds, font),
            out,
            overwrite: self.overwrite,
            paths: self.paths,
        })))
    }

    fn request(
        &self,
        direction: Way,
        kinds: Vec<SourceKind>,
        font: Option<Vec<u8>>,
    ) -> StampRequest {
        use base64::Engine as _;
        let now = || crate::now().format("%Y-%m-%dT%H:%M:%S%:z").to_string();
        let mark = MarkRequest {
            access: Access { code: self.code.clone(), url: self.url.clone() },
            at: Some(self.at.clone().unwrap_or_else(now)),
            converter: PartialConverter {
                kind: Some(self.converter_kind.into()),
                name: self.converter.clone(),
            },
            copy: nd137::conversion::CopyDetails {
                number: self.copy_number.clone(),
                place: self.copy_place.clone(),
                recipients: self.copy_recipients.clone(),
            },
            kinds: Some(kinds),
            owner: self.owner.clone(),
            qr: QrRequest { tier: self.qr.into(), ..QrRequest::default() },
            system: self.system.clone(),
            ..MarkRequest::default()
        };
        StampRequest {
            already_marked: if self.again { AlreadyMarked::Add } else { AlreadyMarked::Refuse },
            direction: match direction {
                Way::PaperToData => Direction::PaperToData,
                Way::DataToPaper => Direction::DataToPaper,
            },
            font: font.map(|font| base64::engine::general_purpose::STANDARD.encode(font)),
            link: false,
            mark,
            placement: Placement {
                corner: self.corner.into(),
                margin_mm: self.margin,
                pages: self.pages.into(),
                ..Placement::default()
            },
            reserve: true,
            signed_input: if self.print_derivative {
                SignedInput::PrintDerivative
            } else {
                SignedInput::Refuse
            },
        }
    }
}

/// Marks the bundled page; its converter is made up.
fn sample(arguments: &Arguments) -> Result<Order, clap::Error> {
    let mut request = arguments.request(
        Way::PaperToData,
        vec![SourceKind::Licence, SourceKind::AdministrativeResult],
        None,
    );
    request.mark.converter.name =
        Some("Trung tâm Phục vụ hành chính công tỉnh Minh Họa".to_owned());
    Ok(Order {
        paths: vec![PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/convert/sample-scan.pdf"))],
        out: arguments.out.clone().unwrap_or_else(|| PathBuf::from("out")),
        overwrite: true,
        request,
        summary: "Trang mẫu: giấy phép được quét thành PDF · sample: a licence scanned to PDF"
            .to_owned(),
    })
}

impl From<Who> for ConverterKind {
    fn from(who: Who) -> Self {
        match who {
            Who::Agency => Self::Agency,
            Who::Organisation => Self::Organisation,
            Who::Individual => Self::Individual,
        }
    }
}

impl From<QrTier> for Tier {
    fn from(tier: QrTier) -> Self {
        match tier {
            QrTier::Text => Self::Text,
            QrTier::Url => Self::Url,
            QrTier::None => Self::None,
        }
    }
}

impl From<Place> for Corner {
    fn from(place: Place) -> Self {
        match place {
            Place::Clear => Self::Clear,
            Place::TopLeft => Self::TopLeft,
            Place::TopRight => Self::TopRight,
            Place::BottomLeft => Self::BottomLeft,
            Place::BottomRight => Self::BottomRight,
        }
    }
}

impl From<Which> for Pages {
    fn from(which: Which) -> Self {
        match which {
            Which::First => Self::First,
            Which::Last => Self::Last,
            Which::All => Self::All,
        }
    }
}

impl From<Kind> for SourceKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Ordinary => Self::Ordinary,
            Kind::Licence => Self::Licence,
            Kind::ElectronicCertificate => Self::ElectronicCertificate,
            Kind::AdministrativeResult => Self::AdministrativeResult,
            Kind::TrueCopy => Self::TrueCopy,
            Kind::ForwardedCopy => Self::ForwardedCopy,
            Kind::ExtractCopy => Self::ExtractCopy,
            Kind::Notarised => Self::Notarised,
            Kind::Authenticated => Self::Authenticated,
        }
    }
}
