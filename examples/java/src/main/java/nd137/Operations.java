// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
package nd137;

import nd137.types.CatalogueRequest;
import nd137.types.ChecklistRequest;
import nd137.types.ChecklistVerdict;
import nd137.types.Checklists;
import nd137.types.ChecklistsRequest;
import nd137.types.CompareRequest;
import nd137.types.Comparison;
import nd137.types.ConversionRequest;
import nd137.types.ConversionVerdict;
import nd137.types.Converted;
import nd137.types.CountRequest;
import nd137.types.CountResponse;
import nd137.types.DeadlinesRequest;
import nd137.types.DeadlinesResponse;
import nd137.types.DeclareRequest;
import nd137.types.DeclareResponse;
import nd137.types.DutiesRequest;
import nd137.types.DutiesResponse;
import nd137.types.ExplainRequest;
import nd137.types.Explanation;
import nd137.types.FunctionRequest;
import nd137.types.FunctionResponse;
import nd137.types.IndicatorConcepts;
import nd137.types.IndicatorConceptsRequest;
import nd137.types.IndicatorRequest;
import nd137.types.IndicatorResponse;
import nd137.types.IndicatorSetRequest;
import nd137.types.IndicatorSetResponse;
import nd137.types.InspectRequest;
import nd137.types.Inspection;
import nd137.types.MarkRequest;
import nd137.types.Marked;
import nd137.types.ObservationsRequest;
import nd137.types.ObservationsResponse;
import nd137.types.OwnerRequest;
import nd137.types.OwnerResponse;
import nd137.types.Payload;
import nd137.types.PayloadRequest;
import nd137.types.PdfVerification;
import nd137.types.PlatformRequest;
import nd137.types.PlatformResponse;
import nd137.types.Provisions;
import nd137.types.ProvisionsRequest;
import nd137.types.ReadIndicatorsRequest;
import nd137.types.ReadIndicatorsResponse;
import nd137.types.RecordRequest;
import nd137.types.Recorded;
import nd137.types.RenderRequest;
import nd137.types.Rendered;
import nd137.types.ReportRequest;
import nd137.types.ReportResponse;
import nd137.types.ScaleRequest;
import nd137.types.ScaleResponse;
import nd137.types.SdmxMessage;
import nd137.types.SecurityTxtRequest;
import nd137.types.SecurityTxtResponse;
import nd137.types.StampRequest;
import nd137.types.StorageRequest;
import nd137.types.StorageVerdict;
import nd137.types.SystemRequest;
import nd137.types.SystemVerdict;
import nd137.types.TrustRequest;
import nd137.types.TrustResponse;
import nd137.types.Verification;
import nd137.types.VerifyPdfRequest;
import nd137.types.VerifyRequest;
import nd137.types.WarningListRequest;
import nd137.types.WarningListResponse;
import nd137.types.WriteIndicatorsRequest;

/**
 * Every operation of the library, typed. Each throws {@link Nd137Exception} when the request
 * cannot be processed or a constructor refuses; a verdict of any outcome is no exception.
 */
public final class Operations {
    private Operations() {
    }

    /** Make the mark of a data message converted from paper (Art. 4.1), or say what is missing. */
    public static Marked markPaperToData(MarkRequest request) {
        return Marked.of(Nd137.call("mark_paper_to_data", request, null).json());
    }

    /** Make the mark of a paper converted from a data message (Arts 5.1, 5.2), or say what is missing. */
    public static Marked markDataToPaper(MarkRequest request) {
        return Marked.of(Nd137.call("mark_data_to_paper", request, null).json());
    }

    /** Judge a conversion that somebody else made, from facts or from the text of its mark (Arts 4, 5). */
    public static ConversionVerdict assessConversion(ConversionRequest request) {
        return ConversionVerdict.of(Nd137.call("assess_conversion", request, null).json());
    }

    /** Read a QR payload back into the mark, or the URL and code. */
    public static Payload readQrPayload(PayloadRequest request) {
        return Payload.of(Nd137.call("read_qr_payload", request, null).json());
    }

    /** Make the record of a conversion: the mark and the digests of source and result. */
    public static Recorded recordConversion(RecordRequest request, byte[] document) {
        return Recorded.of(Nd137.call("record_conversion", request, document).json());
    }

    /** Compare record, QR payload, printed mark and document, step by step. */
    public static Verification verifyConversion(VerifyRequest request, byte[] document) {
        return Verification.of(Nd137.call("verify_conversion", request, document).json());
    }

    /** Judge what a converting system can do (Arts 4.2, 5.3, 23). */
    public static SystemVerdict assessConversionSystem(SystemRequest request) {
        return SystemVerdict.of(Nd137.call("assess_conversion_system", request, null).json());
    }

    /** Judge how data messages are stored (Law 20/2023/QH15 Art. 13). */
    public static StorageVerdict assessStorage(StorageRequest request) {
        return StorageVerdict.of(Nd137.call("assess_storage", request, null).json());
    }

    /** List the decree's provisions with the ledger, instruments and bodies as of a day. */
    public static Provisions listProvisions(ProvisionsRequest request) {
        return Provisions.of(Nd137.call("list_provisions", request, null).json());
    }

    /** Explain a rule or a provision: what is asked, of whom, since when, how it is read. */
    public static Explanation explain(ExplainRequest request) {
        return Explanation.of(Nd137.call("explain", request, null).json());
    }

    /** Judge the same facts under the law of two days, and say why the verdicts differ. */
    public static Comparison compareDates(CompareRequest request) {
        return Comparison.of(Nd137.call("compare_dates", request, null).json());
    }

    /** List the checklists with their questions: enough to draw a form. */
    public static Checklists listChecklists(ChecklistsRequest request) {
        return Checklists.of(Nd137.call("list_checklists", request, null).json());
    }

    /** Judge the answers to a checklist, and say which questions are still worth asking. */
    public static ChecklistVerdict assessChecklist(ChecklistRequest request) {
        return ChecklistVerdict.of(Nd137.call("assess_checklist", request, null).json());
    }

    /** Determine the class and the owner of a system (Art. 15). */
    public static OwnerResponse classifyOwner(OwnerRequest request) {
        return OwnerResponse.of(Nd137.call("classify_owner", request, null).json());
    }

    /** Classify a system by its functions (Art. 16). */
    public static FunctionResponse classifyFunction(FunctionRequest request) {
        return FunctionResponse.of(Nd137.call("classify_function", request, null).json());
    }

    /** Classify a system by its average monthly users (Art. 17). */
    public static ScaleResponse classifyScale(ScaleRequest request) {
        return ScaleResponse.of(Nd137.call("classify_scale", request, null).json());
    }

    /** Count distinct users a calendar month from activity events (Arts 17.1, 17.4). */
    public static CountResponse countMonthlyUsers(CountRequest request) {
        return CountResponse.of(Nd137.call("count_monthly_users", request, null).json());
    }

    /** Tell whether a system is an intermediary platform, and what Art. 18 asks of its owner. */
    public static PlatformResponse classifyPlatform(PlatformRequest request) {
        return PlatformResponse.of(Nd137.call("classify_platform", request, null).json());
    }

    /** Judge every element of the duties of large and very large platforms (Arts 19, 20; Law Art. 47). */
    public static DutiesResponse assessDuties(DutiesRequest request) {
        return DutiesResponse.of(Nd137.call("assess_duties", request, null).json());
    }

    /** List every deadline of the decree with days left, and as an iCalendar. */
    public static DeadlinesResponse listDeadlines(DeadlinesRequest request) {
        return DeadlinesResponse.of(Nd137.call("list_deadlines", request, null).json());
    }

    /** Make the report of a large or very large platform as JSON and CSV (Art. 18.2). */
    public static ReportResponse reportPlatform(ReportRequest request) {
        return ReportResponse.of(Nd137.call("report_platform", request, null).json());
    }

    /** Judge the six criteria of network trust from evidence; the document is the warning list (Art. 21.2). */
    public static TrustResponse assessTrust(TrustRequest request, byte[] document) {
        return TrustResponse.of(Nd137.call("assess_trust", request, document).json());
    }

    /** Make the owner's self-declaration as a page and as JSON, or say what is missing (Art. 21.3). */
    public static DeclareResponse declareTrust(DeclareRequest request, byte[] document) {
        return DeclareResponse.of(Nd137.call("declare_trust", request, document).json());
    }

    /** Look up domains and addresses in a warning list, the document (Art. 21.2.d). */
    public static WarningListResponse checkWarningList(WarningListRequest request, byte[] document) {
        return WarningListResponse.of(Nd137.call("check_warning_list", request, document).json());
    }

    /** Read a security.txt, the document: its fields and every error with its line (RFC 9116; Art. 21.2.e). */
    public static SecurityTxtResponse readSecurityTxt(SecurityTxtRequest request, byte[] document) {
        return SecurityTxtResponse.of(Nd137.call("read_security_txt", request, document).json());
    }

    /** Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML. */
    public static Rendered renderReport(RenderRequest request) {
        return Rendered.of(Nd137.call("render_report", request, null).json());
    }

    /** Write the decree's provisions and the library's rules as an OSCAL catalogue. */
    public static Rendered exportCatalogue(CatalogueRequest request) {
        return Rendered.of(Nd137.call("export_catalogue", request, null).json());
    }

    /** Judge the definition of an indicator for steering (Arts 10.4, 10.5). */
    public static IndicatorResponse assessIndicator(IndicatorRequest request) {
        return IndicatorResponse.of(Nd137.call("assess_indicator", request, null).json());
    }

    /** Judge a set of indicators and every definition in it (Arts 10.3 to 10.5). */
    public static IndicatorSetResponse assessIndicatorSet(IndicatorSetRequest request, byte[] document) {
        return IndicatorSetResponse.of(Nd137.call("assess_indicator_set", request, document).json());
    }

    /** Judge the observations of an indicator: periods, units, sums (Arts 10.2, 10.4). */
    public static ObservationsResponse assessObservations(ObservationsRequest request) {
        return ObservationsResponse.of(Nd137.call("assess_observations", request, null).json());
    }

    /** List which SDMX concept or CSV column answers which part of an indicator's definition. */
    public static IndicatorConcepts listIndicatorConcepts(IndicatorConceptsRequest request) {
        return IndicatorConcepts.of(Nd137.call("list_indicator_concepts", request, null).json());
    }

    /** Read definitions of indicators from CSV, JSON, SDMX-ML or SDMX-JSON. */
    public static ReadIndicatorsResponse readIndicators(ReadIndicatorsRequest request, byte[] document) {
        return ReadIndicatorsResponse.of(Nd137.call("read_indicators", request, document).json());
    }

    /** Write definitions of indicators as SDMX-JSON. */
    public static SdmxMessage writeIndicators(WriteIndicatorsRequest request) {
        return SdmxMessage.of(Nd137.call("write_indicators", request, null).json());
    }

    /** Tell what a PDF document is: pages, signatures, encryption, PDF/A claim. */
    public static Inspection inspectPdf(InspectRequest request, byte[] document) {
        return Inspection.of(Nd137.call("inspect_pdf", request, document).json());
    }

    /** Put the mark of a conversion on a PDF document and make its record (Arts 4, 5). */
    public static Made<Converted> stampPdf(StampRequest request, byte[] document) {
        return Made.of(Nd137.call("stamp_pdf", request, document), Converted::of);
    }

    /** Read the mark of a PDF document back and compare it with its record, step by step. */
    public static PdfVerification verifyPdf(VerifyPdfRequest request, byte[] document) {
        return PdfVerification.of(Nd137.call("verify_pdf", request, document).json());
    }
}
