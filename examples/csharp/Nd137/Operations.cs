// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using Nd137.Types;

namespace Nd137
{
    /// <summary>Every operation of the library, typed. Each throws <see cref="Nd137Exception"/>
    /// when the request cannot be processed or a constructor refuses; a verdict of any outcome
    /// is no exception.</summary>
    public static class Operations
    {
        /// <summary>Make the mark of a data message converted from paper (Art. 4.1), or say what is missing.</summary>
        public static Marked MarkPaperToData(MarkRequest request)
        {
            return Marked.Of(Library.Call("mark_paper_to_data", request, null).Json());
        }

        /// <summary>Make the mark of a paper converted from a data message (Arts 5.1, 5.2), or say what is missing.</summary>
        public static Marked MarkDataToPaper(MarkRequest request)
        {
            return Marked.Of(Library.Call("mark_data_to_paper", request, null).Json());
        }

        /// <summary>Judge a conversion that somebody else made, from facts or from the text of its mark (Arts 4, 5).</summary>
        public static ConversionVerdict AssessConversion(ConversionRequest request)
        {
            return ConversionVerdict.Of(Library.Call("assess_conversion", request, null).Json());
        }

        /// <summary>Read a QR payload back into the mark, or the URL and code.</summary>
        public static Payload ReadQrPayload(PayloadRequest request)
        {
            return Payload.Of(Library.Call("read_qr_payload", request, null).Json());
        }

        /// <summary>Make the record of a conversion: the mark and the digests of source and result.</summary>
        public static Recorded RecordConversion(RecordRequest request, byte[] document)
        {
            return Recorded.Of(Library.Call("record_conversion", request, document).Json());
        }

        /// <summary>Compare record, QR payload, printed mark and document, step by step.</summary>
        public static Verification VerifyConversion(VerifyRequest request, byte[] document)
        {
            return Verification.Of(Library.Call("verify_conversion", request, document).Json());
        }

        /// <summary>Judge what a converting system can do (Arts 4.2, 5.3, 23).</summary>
        public static SystemVerdict AssessConversionSystem(SystemRequest request)
        {
            return SystemVerdict.Of(Library.Call("assess_conversion_system", request, null).Json());
        }

        /// <summary>Judge how data messages are stored (Law 20/2023/QH15 Art. 13).</summary>
        public static StorageVerdict AssessStorage(StorageRequest request)
        {
            return StorageVerdict.Of(Library.Call("assess_storage", request, null).Json());
        }

        /// <summary>List the decree's provisions with the ledger, instruments and bodies as of a day.</summary>
        public static Provisions ListProvisions(ProvisionsRequest request)
        {
            return Provisions.Of(Library.Call("list_provisions", request, null).Json());
        }

        /// <summary>Explain a rule or a provision: what is asked, of whom, since when, how it is read.</summary>
        public static Explanation Explain(ExplainRequest request)
        {
            return Explanation.Of(Library.Call("explain", request, null).Json());
        }

        /// <summary>Judge the same facts under the law of two days, and say why the verdicts differ.</summary>
        public static Comparison CompareDates(CompareRequest request)
        {
            return Comparison.Of(Library.Call("compare_dates", request, null).Json());
        }

        /// <summary>List the checklists with their questions: enough to draw a form.</summary>
        public static Checklists ListChecklists(ChecklistsRequest request)
        {
            return Checklists.Of(Library.Call("list_checklists", request, null).Json());
        }

        /// <summary>Judge the answers to a checklist, and say which questions are still worth asking.</summary>
        public static ChecklistVerdict AssessChecklist(ChecklistRequest request)
        {
            return ChecklistVerdict.Of(Library.Call("assess_checklist", request, null).Json());
        }

        /// <summary>Determine the class and the owner of a system (Art. 15).</summary>
        public static OwnerResponse ClassifyOwner(OwnerRequest request)
        {
            return OwnerResponse.Of(Library.Call("classify_owner", request, null).Json());
        }

        /// <summary>Classify a system by its functions (Art. 16).</summary>
        public static FunctionResponse ClassifyFunction(FunctionRequest request)
        {
            return FunctionResponse.Of(Library.Call("classify_function", request, null).Json());
        }

        /// <summary>Classify a system by its average monthly users (Art. 17).</summary>
        public static ScaleResponse ClassifyScale(ScaleRequest request)
        {
            return ScaleResponse.Of(Library.Call("classify_scale", request, null).Json());
        }

        /// <summary>Count distinct users a calendar month from activity events (Arts 17.1, 17.4).</summary>
        public static CountResponse CountMonthlyUsers(CountRequest request)
        {
            return CountResponse.Of(Library.Call("count_monthly_users", request, null).Json());
        }

        /// <summary>Tell whether a system is an intermediary platform, and what Art. 18 asks of its owner.</summary>
        public static PlatformResponse ClassifyPlatform(PlatformRequest request)
        {
            return PlatformResponse.Of(Library.Call("classify_platform", request, null).Json());
        }

        /// <summary>Judge every element of the duties of large and very large platforms (Arts 19, 20; Law Art. 47).</summary>
        public static DutiesResponse AssessDuties(DutiesRequest request)
        {
            return DutiesResponse.Of(Library.Call("assess_duties", request, null).Json());
        }

        /// <summary>List every deadline of the decree with days left, and as an iCalendar.</summary>
        public static DeadlinesResponse ListDeadlines(DeadlinesRequest request)
        {
            return DeadlinesResponse.Of(Library.Call("list_deadlines", request, null).Json());
        }

        /// <summary>Make the report of a large or very large platform as JSON and CSV (Art. 18.2).</summary>
        public static ReportResponse ReportPlatform(ReportRequest request)
        {
            return ReportResponse.Of(Library.Call("report_platform", request, null).Json());
        }

        /// <summary>Judge the six criteria of network trust from evidence; the document is the warning list (Art. 21.2).</summary>
        public static TrustResponse AssessTrust(TrustRequest request, byte[] document)
        {
            return TrustResponse.Of(Library.Call("assess_trust", request, document).Json());
        }

        /// <summary>Make the owner's self-declaration as a page and as JSON, or say what is missing (Art. 21.3).</summary>
        public static DeclareResponse DeclareTrust(DeclareRequest request, byte[] document)
        {
            return DeclareResponse.Of(Library.Call("declare_trust", request, document).Json());
        }

        /// <summary>Look up domains and addresses in a warning list, the document (Art. 21.2.d).</summary>
        public static WarningListResponse CheckWarningList(WarningListRequest request, byte[] document)
        {
            return WarningListResponse.Of(Library.Call("check_warning_list", request, document).Json());
        }

        /// <summary>Read a security.txt, the document: its fields and every error with its line (RFC 9116; Art. 21.2.e).</summary>
        public static SecurityTxtResponse ReadSecurityTxt(SecurityTxtRequest request, byte[] document)
        {
            return SecurityTxtResponse.Of(Library.Call("read_security_txt", request, document).Json());
        }

        /// <summary>Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML.</summary>
        public static Rendered RenderReport(RenderRequest request)
        {
            return Rendered.Of(Library.Call("render_report", request, null).Json());
        }

        /// <summary>Write the decree's provisions and the library's rules as an OSCAL catalogue.</summary>
        public static Rendered ExportCatalogue(CatalogueRequest request)
        {
            return Rendered.Of(Library.Call("export_catalogue", request, null).Json());
        }

        /// <summary>Judge the definition of an indicator for steering (Arts 10.4, 10.5).</summary>
        public static IndicatorResponse AssessIndicator(IndicatorRequest request)
        {
            return IndicatorResponse.Of(Library.Call("assess_indicator", request, null).Json());
        }

        /// <summary>Judge a set of indicators and every definition in it (Arts 10.3 to 10.5).</summary>
        public static IndicatorSetResponse AssessIndicatorSet(IndicatorSetRequest request, byte[] document)
        {
            return IndicatorSetResponse.Of(Library.Call("assess_indicator_set", request, document).Json());
        }

        /// <summary>Judge the observations of an indicator: periods, units, sums (Arts 10.2, 10.4).</summary>
        public static ObservationsResponse AssessObservations(ObservationsRequest request)
        {
            return ObservationsResponse.Of(Library.Call("assess_observations", request, null).Json());
        }

        /// <summary>List which SDMX concept or CSV column answers which part of an indicator's definition.</summary>
        public static IndicatorConcepts ListIndicatorConcepts(IndicatorConceptsRequest request)
        {
            return IndicatorConcepts.Of(Library.Call("list_indicator_concepts", request, null).Json());
        }

        /// <summary>Read definitions of indicators from CSV, JSON, SDMX-ML or SDMX-JSON.</summary>
        public static ReadIndicatorsResponse ReadIndicators(ReadIndicatorsRequest request, byte[] document)
        {
            return ReadIndicatorsResponse.Of(Library.Call("read_indicators", request, document).Json());
        }

        /// <summary>Write definitions of indicators as SDMX-JSON.</summary>
        public static SdmxMessage WriteIndicators(WriteIndicatorsRequest request)
        {
            return SdmxMessage.Of(Library.Call("write_indicators", request, null).Json());
        }

        /// <summary>Tell what a PDF document is: pages, signatures, encryption, PDF/A claim.</summary>
        public static Inspection InspectPdf(InspectRequest request, byte[] document)
        {
            return Inspection.Of(Library.Call("inspect_pdf", request, document).Json());
        }

        /// <summary>Put the mark of a conversion on a PDF document and make its record (Arts 4, 5).</summary>
        public static Made<Converted> StampPdf(StampRequest request, byte[] document)
        {
            return Made<Converted>.Of(Library.Call("stamp_pdf", request, document), Converted.Of);
        }

        /// <summary>Read the mark of a PDF document back and compare it with its record, step by step.</summary>
        public static PdfVerification VerifyPdf(VerifyPdfRequest request, byte[] document)
        {
            return PdfVerification.Of(Library.Call("verify_pdf", request, document).Json());
        }
    }
}
