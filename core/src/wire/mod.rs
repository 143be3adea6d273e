//! The one table of operations: JSON in, canonical JSON out, one optional document each way.
//!
//! Each operation is declared once, in the table of its room; [`CORE`] has those tables. Other
//! crates declare theirs with [`operations!`](crate::operations) and chain them with [`Table`].
//! Every binding, schema and vector runner is made from the table.

mod compare;
mod table;

#[cfg(feature = "schema")]
pub use table::schemas;
pub use table::{Document, Made, Operation, Reply, Run, Table, reply};

pub use crate::json::{MAX_REQUEST, parse};
pub use compare::{
    BodyChange, Change, CompareRequest, Comparison, DayOutcome, Reason, ReasonKind, Side,
};

use crate::conversion::{self, assess, feature, payload, storage, verify};
use crate::{activity, duty, indicator, ledger, report, system, trust};

/// The tables of the core's rooms. A program that offers only one of them links only that room.
pub const CORE: [&[Operation]; 8] =
    [CONVERSION, LAW, DATES, ACTIVITY, SYSTEM, TRUST, REPORT, INDICATOR];

crate::operations! {
    /// Conversion between paper and data messages (Arts 4, 5, 23; Law Art. 13).
    pub static CONVERSION = [
        /// Make the mark of a data message converted from paper (Art. 4.1), or say what is missing.
        mark_paper_to_data(conversion::PaperToData) -> conversion::Marked;
        /// Make the mark of a paper converted from a data message (Arts 5.1, 5.2), or say what is missing.
        mark_data_to_paper(conversion::DataToPaper) -> conversion::Marked;
        /// Judge a conversion that somebody else made, from facts or from the text of its mark (Arts 4, 5).
        assess_conversion(assess::ConversionRequest) -> assess::ConversionVerdict;
        /// Read a QR payload back into the mark, or the URL and code.
        read_qr_payload(payload::PayloadRequest) -> payload::Payload;
        /// Make the record of a conversion: the mark and the digests of source and result.
        record_conversion(conversion::record::RecordRequest, optional document) -> conversion::record::Recorded;
        /// Compare record, QR payload, printed mark and document, step by step.
        verify_conversion(verify::VerifyRequest, optional document) -> verify::Verification;
        /// Judge what a converting system can do (Arts 4.2, 5.3, 23).
        assess_conversion_system(feature::SystemRequest) -> feature::SystemVerdict;
        /// Judge how data messages are stored (Law 20/2023/QH15 Art. 13).
        assess_storage(storage::StorageRequest) -> storage::StorageVerdict;
    ];
}

crate::operations! {
    /// The decree itself: its provisions and rules.
    pub static LAW = [
        /// List the decree's provisions with the ledger, instruments and bodies as of a day.
        list_provisions(ledger::ProvisionsRequest) -> ledger::Provisions;
        /// Explain a rule or a provision: what is asked, of whom, since when, how it is read.
        explain(ledger::ExplainRequest) -> ledger::Explanation;
    ];
}

crate::operations! {
    /// What a day changes, for the operations of the table that this one is put into.
    pub static DATES = [
        /// Judge the same facts under the law of two days, and say why the verdicts differ.
        compare_dates(CompareRequest, table) -> Comparison;
    ];
}

crate::operations! {
    /// Checklists (Arts 3, 6 to 9, 10.6, 11 to 14).
    pub static ACTIVITY = [
        /// List the checklists with their questions: enough to draw a form.
        list_checklists(activity::ChecklistsRequest) -> activity::Checklists;
        /// Judge the answers to a checklist, and say which questions are still worth asking.
        assess_checklist(activity::ChecklistRequest) -> activity::ChecklistVerdict;
    ];
}

crate::operations! {
    /// Systems: owner, function, scale, platform, duties and deadlines (Arts 15 to 20, 22, 23).
    pub static SYSTEM = [
        /// Determine the class and the owner of a system (Art. 15).
        classify_owner(system::OwnerRequest) -> system::OwnerResponse;
        /// Classify a system by its functions (Art. 16).
        classify_function(system::FunctionRequest) -> system::FunctionResponse;
        /// Classify a system by its average monthly users (Art. 17).
        classify_scale(system::scale::ScaleRequest) -> system::scale::ScaleResponse
            => system::scale::fast::answer;
        /// Count distinct users a calendar month from activity events (Arts 17.1, 17.4).
        count_monthly_users(system::users::CountRequest) -> system::users::CountResponse;
        /// Tell whether a system is an intermediary platform, and what Art. 18 asks of its owner.
        classify_platform(system::platform::PlatformRequest) -> system::platform::PlatformResponse;
        /// Judge every element of the duties of large and very large platforms (Arts 19, 20; Law Art. 47).
        assess_duties(duty::DutiesRequest) -> duty::DutiesResponse;
        /// List every deadline of the decree with days left, and as an iCalendar.
        list_deadlines(duty::DeadlinesRequest) -> duty::DeadlinesResponse;
        /// Make the report of a large or very large platform as JSON and CSV (Art. 18.2).
        report_platform(duty::ReportRequest) -> duty::ReportResponse;
    ];
}

crate::operations! {
    /// Network trust (Art. 21).
    pub static TRUST = [
        /// Judge the six criteria of network trust from evidence; the document is the warning list (Art. 21.2).
        assess_trust(trust::TrustRequest<'static>, optional document) -> trust::TrustResponse
            => trust::usual::answer;
        /// Make the owner's self-declaration as a page and as JSON, or say what is missing (Art. 21.3).
        declare_trust(trust::DeclareRequest, optional document) -> trust::DeclareResponse;
        /// Look up domains and addresses in a warning list, the document (Art. 21.2.d).
        check_warning_list(trust::list::WarningListRequest, optional document) -> trust::list::WarningListResponse;
        /// Read a security.txt, the document: its fields and every error with its line (RFC 9116; Art. 21.2.e).
        read_security_txt(trust::security_txt::SecurityTxtRequest, document) -> trust::security_txt::SecurityTxtResponse;
    ];
}

crate::operations! {
    /// Verdicts and rules as documents.
    pub static REPORT = [
        /// Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML.
        render_report(report::RenderRequest) -> report::Rendered;
        /// Write the decree's provisions and the library's rules as an OSCAL catalogue.
        export_catalogue(report::CatalogueRequest) -> report::Rendered;
    ];
}

crate::operations! {
    /// Indicators for steering (Arts 10.2 to 10.5).
    pub static INDICATOR = [
        /// Judge the definition of an indicator for steering (Arts 10.4, 10.5).
        assess_indicator(indicator::IndicatorRequest) -> indicator::IndicatorResponse;
        /// Judge a set of indicators and every definition in it (Arts 10.3 to 10.5).
        assess_indicator_set(indicator::SetRequest, optional document) -> indicator::SetResponse;
        /// Judge the observations of an indicator: periods, units, sums (Arts 10.2, 10.4).
        assess_observations(indicator::ObservationsRequest) -> indicator::ObservationsResponse;
        /// List which SDMX concept or CSV column answers which part of an indicator's definition.
        list_indicator_concepts(indicator::ConceptsRequest) -> indicator::Concepts;
        /// Read definitions of indicators from CSV, JSON, SDMX-ML or SDMX-JSON.
        read_indicators(indicator::ReadRequest, document) -> indicator::ReadResponse;
        /// Write definitions of indicators as SDMX-JSON.
        write_indicators(indicator::WriteRequest) -> indicator::Written;
    ];
}
