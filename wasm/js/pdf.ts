// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: the rules and the operations on PDF documents.
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { type Bytes, Engine } from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/pdf_glue.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_pdf.wasm", import.meta.url));

/** Fetches and compiles the module, once. It lies beside this file; a copy elsewhere may be named. */
export const load = engine.load.bind(engine);
/** The names of the operations. */
export const operations = engine.operations.bind(engine);
/** Runs an operation by name, on plain objects. */
export const call = engine.call.bind(engine);
/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export const callJson = engine.callJson.bind(engine);

/** Make the mark of a data message converted from paper (Art. 4.1), or say what is missing. */
export function markPaperToData(request: T.PaperToData): T.Marked {
  return engine.call("mark_paper_to_data", request).response as T.Marked;
}

/** Make the mark of a paper converted from a data message (Arts 5.1, 5.2), or say what is missing. */
export function markDataToPaper(request: T.DataToPaper): T.Marked {
  return engine.call("mark_data_to_paper", request).response as T.Marked;
}

/** Judge a conversion that somebody else made, from facts or from the text of its mark (Arts 4, 5). */
export function assessConversion(request: T.ConversionRequest): T.ConversionVerdict {
  return engine.call("assess_conversion", request).response as T.ConversionVerdict;
}

/** Read a QR payload back into the mark, or the URL and code. */
export function readQrPayload(request: T.PayloadRequest): T.Payload {
  return engine.call("read_qr_payload", request).response as T.Payload;
}

/** Make the record of a conversion: the mark and the digests of source and result. */
export function recordConversion(request: T.RecordRequest, document?: Bytes): T.Recorded {
  return engine.call("record_conversion", request, document).response as T.Recorded;
}

/** Compare record, QR payload, printed mark and document, step by step. */
export function verifyConversion(request: T.VerifyRequest, document?: Bytes): T.Verification {
  return engine.call("verify_conversion", request, document).response as T.Verification;
}

/** Judge what a converting system can do (Arts 4.2, 5.3, 23). */
export function assessConversionSystem(request: T.SystemRequest): T.SystemVerdict {
  return engine.call("assess_conversion_system", request).response as T.SystemVerdict;
}

/** Judge how data messages are stored (Law 20/2023/QH15 Art. 13). */
export function assessStorage(request: T.StorageRequest): T.StorageVerdict {
  return engine.call("assess_storage", request).response as T.StorageVerdict;
}

/** List the decree's provisions with the ledger, instruments and bodies as of a day. */
export function listProvisions(request: T.ProvisionsRequest): T.Provisions {
  return engine.call("list_provisions", request).response as T.Provisions;
}

/** Judge the same facts under the law of two days, and say why the verdicts differ. */
export function compareDates(request: T.CompareRequest): T.Comparison {
  return engine.call("compare_dates", request).response as T.Comparison;
}

/** Explain a rule or a provision: what is asked, of whom, since when, how it is read. */
export function explain(request: T.ExplainRequest): T.Explanation {
  return engine.call("explain", request).response as T.Explanation;
}

/** List the checklists with their questions: enough to draw a form. */
export function listChecklists(request: T.ChecklistsRequest): T.Checklists {
  return engine.call("list_checklists", request).response as T.Checklists;
}

/** Judge the answers to a checklist, and say which questions are still worth asking. */
export function assessChecklist(request: T.ChecklistRequest): T.ChecklistVerdict {
  return engine.call("assess_checklist", request).response as T.ChecklistVerdict;
}

/** Determine the class and the owner of a system (Art. 15). */
export function classifyOwner(request: T.OwnerRequest): T.OwnerResponse {
  return engine.call("classify_owner", request).response as T.OwnerResponse;
}

/** Classify a system by its functions (Art. 16). */
export function classifyFunction(request: T.FunctionRequest): T.FunctionResponse {
  return engine.call("classify_function", request).response as T.FunctionResponse;
}

/** Classify a system by its average monthly users (Art. 17). */
export function classifyScale(request: T.ScaleRequest): T.ScaleResponse {
  return engine.call("classify_scale", request).response as T.ScaleResponse;
}

/** Count distinct users a calendar month from activity events (Arts 17.1, 17.4). */
export function countMonthlyUsers(request: T.CountRequest): T.CountResponse {
  return engine.call("count_monthly_users", request).response as T.CountResponse;
}

/** Tell whether a system is an intermediary platform, and what Art. 18 asks of its owner. */
export function classifyPlatform(request: T.PlatformRequest): T.PlatformResponse {
  return engine.call("classify_platform", request).response as T.PlatformResponse;
}

/** Judge every element of the duties of large and very large platforms (Arts 19, 20; Law Art. 47). */
export function assessDuties(request: T.DutiesRequest): T.DutiesResponse {
  return engine.call("assess_duties", request).response as T.DutiesResponse;
}

/** List every deadline of the decree with days left, and as an iCalendar. */
export function listDeadlines(request: T.DeadlinesRequest): T.DeadlinesResponse {
  return engine.call("list_deadlines", request).response as T.DeadlinesResponse;
}

/** Make the report of a large or very large platform as JSON and CSV (Art. 18.2). */
export function reportPlatform(request: T.ReportRequest): T.ReportResponse {
  return engine.call("report_platform", request).response as T.ReportResponse;
}

/** Judge the six criteria of network trust from evidence; the document is the warning list (Art. 21.2). */
export function assessTrust(request: T.TrustRequest, document?: Bytes): T.TrustResponse {
  return engine.call("assess_trust", request, document).response as T.TrustResponse;
}

/** Make the owner's self-declaration as a page and as JSON, or say what is missing (Art. 21.3). */
export function declareTrust(request: T.DeclareRequest, document?: Bytes): T.DeclareResponse {
  return engine.call("declare_trust", request, document).response as T.DeclareResponse;
}

/** Look up domains and addresses in a warning list, the document (Art. 21.2.d). */
export function checkWarningList(request: T.WarningListRequest, document?: Bytes): T.WarningListResponse {
  return engine.call("check_warning_list", request, document).response as T.WarningListResponse;
}

/** Read a security.txt, the document: its fields and every error with its line (RFC 9116; Art. 21.2.e). */
export function readSecurityTxt(request: T.SecurityTxtRequest, document: Bytes): T.SecurityTxtResponse {
  return engine.call("read_security_txt", request, document).response as T.SecurityTxtResponse;
}

/** Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML. */
export function renderReport(request: T.RenderRequest): T.Rendered {
  return engine.call("render_report", request).response as T.Rendered;
}

/** Write the decree's provisions and the library's rules as an OSCAL catalogue. */
export function exportCatalogue(request: T.CatalogueRequest): T.Rendered {
  return engine.call("export_catalogue", request).response as T.Rendered;
}

/** Judge the definition of an indicator for steering (Arts 10.4, 10.5). */
export function assessIndicator(request: T.IndicatorRequest): T.IndicatorResponse {
  return engine.call("assess_indicator", request).response as T.IndicatorResponse;
}

/** Judge a set of indicators and every definition in it (Arts 10.3 to 10.5). */
export function assessIndicatorSet(request: T.IndicatorSetRequest, document?: Bytes): T.IndicatorSetResponse {
  return engine.call("assess_indicator_set", request, document).response as T.IndicatorSetResponse;
}

/** Judge the observations of an indicator: periods, units, sums (Arts 10.2, 10.4). */
export function assessObservations(request: T.ObservationsRequest): T.ObservationsResponse {
  return engine.call("assess_observations", request).response as T.ObservationsResponse;
}

/** List which SDMX concept or CSV column answers which part of an indicator's definition. */
export function listIndicatorConcepts(request: T.IndicatorConceptsRequest): T.IndicatorConcepts {
  return engine.call("list_indicator_concepts", request).response as T.IndicatorConcepts;
}

/** Read definitions of indicators from CSV, JSON, SDMX-ML or SDMX-JSON. */
export function readIndicators(request: T.ReadIndicatorsRequest, document: Bytes): T.ReadIndicatorsResponse {
  return engine.call("read_indicators", request, document).response as T.ReadIndicatorsResponse;
}

/** Write definitions of indicators as SDMX-JSON. */
export function writeIndicators(request: T.WriteIndicatorsRequest): T.SdmxMessage {
  return engine.call("write_indicators", request).response as T.SdmxMessage;
}

/** Tell what a PDF document is: pages, signatures, encryption, PDF/A claim. */
export function inspectPdf(request: T.InspectRequest, document: Bytes): T.Inspection {
  return engine.call("inspect_pdf", request, document).response as T.Inspection;
}

/** Put the mark of a conversion on a PDF document and make its record (Arts 4, 5). */
export function stampPdf(request: T.StampRequest, document: Bytes): { response: T.Converted; document: Uint8Array } {
  return engine.call("stamp_pdf", request, document) as { response: T.Converted; document: Uint8Array };
}

/** Read the mark of a PDF document back and compare it with its record, step by step. */
export function verifyPdf(request: T.VerifyPdfRequest, document: Bytes): T.PdfVerification {
  return engine.call("verify_pdf", request, document).response as T.PdfVerification;
}
