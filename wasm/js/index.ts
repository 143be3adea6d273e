// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: every operation, as a promise.
 *
 * A module is fetched when the first operation that needs it is called, and never one with more than
 * that operation's room.
 */

import type { Answer, Bytes, Engine } from "./engine.js";
import type * as T from "./generated/types.js";

export type { Answer, Bytes } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

type Entry = Pick<Engine, "call" | "callJson" | "load">;

/** An entry, when its operations can be called. */
async function ready<E extends Entry>(imported: Promise<E>): Promise<E> {
  const entry = await imported;
  await entry.load();
  return entry;
}

// A function for each entry, and no table of them where it can be helped: a bundler keeps only the
// entries whose operations a page imports.
const activity = () => ready(import("./activity.js"));
const indicator = () => ready(import("./indicator.js"));
const report = () => ready(import("./report.js"));
const system = () => ready(import("./system.js"));
const trust = () => ready(import("./trust.js"));

/** The larger of the two entries that convert, once it was asked for: the other is not needed then. */
let converting: Promise<typeof import("./pdf.js")> | undefined;
const pdf = () =>
  (converting ??= ready(import("./pdf.js")).catch((cause: unknown) => {
    converting = undefined;
    throw cause;
  }));
const conversion = () => converting ?? ready(import("./conversion.js"));

const entries: Record<keyof T.Operations, () => Promise<Entry>> = {
  mark_paper_to_data: conversion,
  mark_data_to_paper: conversion,
  assess_conversion: conversion,
  read_qr_payload: conversion,
  record_conversion: conversion,
  verify_conversion: conversion,
  assess_conversion_system: conversion,
  assess_storage: conversion,
  list_provisions: report,
  explain: report,
  compare_dates: activity,
  list_checklists: activity,
  assess_checklist: activity,
  classify_owner: system,
  classify_function: system,
  classify_scale: system,
  count_monthly_users: system,
  classify_platform: system,
  assess_duties: system,
  list_deadlines: system,
  report_platform: system,
  assess_trust: trust,
  declare_trust: trust,
  check_warning_list: trust,
  read_security_txt: trust,
  render_report: report,
  export_catalogue: report,
  assess_indicator: indicator,
  assess_indicator_set: indicator,
  assess_observations: indicator,
  list_indicator_concepts: indicator,
  read_indicators: indicator,
  write_indicators: indicator,
  inspect_pdf: pdf,
  stamp_pdf: pdf,
  verify_pdf: pdf,
};

/** The entry of an operation. Any tells of one that there is not. */
function having(name: unknown) {
  return typeof name === "string" && Object.hasOwn(entries, name) ? entries[name as keyof T.Operations] : activity;
}

/** The entry that compares two days for an operation: its own, if that judges. */
function comparing(operation: unknown) {
  const entry = having(operation);
  return entry === report ? activity : entry;
}

/** Fetches and compiles now what these operations need. */
export async function load(...names: (keyof T.Operations)[]): Promise<void> {
  await Promise.all(names.map((name) => having(name)()));
}

/** The names of the operations. */
export function operations(): string[] {
  return Object.keys(entries);
}

/** Runs an operation by name, on plain objects. */
export async function call<Name extends keyof T.Operations>(
  name: Name,
  request: T.Operations[Name]["request"],
  document?: Bytes,
): Promise<{ response: T.Operations[Name]["response"]; document?: Uint8Array }> {
  const entry = name === "compare_dates" ? comparing((request as T.CompareRequest | undefined)?.operation) : having(name);
  const answer = (await entry()).call(name, request, document);
  return answer as { response: T.Operations[Name]["response"]; document?: Uint8Array };
}

/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export async function callJson(name: string, request: string, document?: Bytes): Promise<Answer> {
  const entry = name === "compare_dates" ? comparing(named(request)) : having(name);
  return (await entry()).callJson(name, request, document);
}

/** The operation that a request to compare names; what cannot be read, any entry refuses. */
function named(request: string): unknown {
  try {
    return (JSON.parse(request) as { operation?: unknown } | null)?.operation;
  } catch {
    return undefined;
  }
}

/** Make the mark of a data message converted from paper (Art. 4.1), or say what is missing. */
export async function markPaperToData(request: T.PaperToData): Promise<T.Marked> {
  return (await conversion()).markPaperToData(request);
}

/** Make the mark of a paper converted from a data message (Arts 5.1, 5.2), or say what is missing. */
export async function markDataToPaper(request: T.DataToPaper): Promise<T.Marked> {
  return (await conversion()).markDataToPaper(request);
}

/** Judge a conversion that somebody else made, from facts or from the text of its mark (Arts 4, 5). */
export async function assessConversion(request: T.ConversionRequest): Promise<T.ConversionVerdict> {
  return (await conversion()).assessConversion(request);
}

/** Read a QR payload back into the mark, or the URL and code. */
export async function readQrPayload(request: T.PayloadRequest): Promise<T.Payload> {
  return (await conversion()).readQrPayload(request);
}

/** Make the record of a conversion: the mark and the digests of source and result. */
export async function recordConversion(request: T.RecordRequest, document?: Bytes): Promise<T.Recorded> {
  return (await conversion()).recordConversion(request, document);
}

/** Compare record, QR payload, printed mark and document, step by step. */
export async function verifyConversion(request: T.VerifyRequest, document?: Bytes): Promise<T.Verification> {
  return (await conversion()).verifyConversion(request, document);
}

/** Judge what a converting system can do (Arts 4.2, 5.3, 23). */
export async function assessConversionSystem(request: T.SystemRequest): Promise<T.SystemVerdict> {
  return (await conversion()).assessConversionSystem(request);
}

/** Judge how data messages are stored (Law 20/2023/QH15 Art. 13). */
export async function assessStorage(request: T.StorageRequest): Promise<T.StorageVerdict> {
  return (await conversion()).assessStorage(request);
}

/** List the decree's provisions with the ledger, instruments and bodies as of a day. */
export async function listProvisions(request: T.ProvisionsRequest): Promise<T.Provisions> {
  return (await report()).listProvisions(request);
}

/** Explain a rule or a provision: what is asked, of whom, since when, how it is read. */
export async function explain(request: T.ExplainRequest): Promise<T.Explanation> {
  return (await report()).explain(request);
}

/** Judge the same facts under the law of two days, and say why the verdicts differ. */
export async function compareDates(request: T.CompareRequest): Promise<T.Comparison> {
  return (await comparing(request?.operation)()).call("compare_dates", request).response as T.Comparison;
}

/** List the checklists with their questions: enough to draw a form. */
export async function listChecklists(request: T.ChecklistsRequest): Promise<T.Checklists> {
  return (await activity()).listChecklists(request);
}

/** Judge the answers to a checklist, and say which questions are still worth asking. */
export async function assessChecklist(request: T.ChecklistRequest): Promise<T.ChecklistVerdict> {
  return (await activity()).assessChecklist(request);
}

/** Determine the class and the owner of a system (Art. 15). */
export async function classifyOwner(request: T.OwnerRequest): Promise<T.OwnerResponse> {
  return (await system()).classifyOwner(request);
}

/** Classify a system by its functions (Art. 16). */
export async function classifyFunction(request: T.FunctionRequest): Promise<T.FunctionResponse> {
  return (await system()).classifyFunction(request);
}

/** Classify a system by its average monthly users (Art. 17). */
export async function classifyScale(request: T.ScaleRequest): Promise<T.ScaleResponse> {
  return (await system()).classifyScale(request);
}

/** Count distinct users a calendar month from activity events (Arts 17.1, 17.4). */
export async function countMonthlyUsers(request: T.CountRequest): Promise<T.CountResponse> {
  return (await system()).countMonthlyUsers(request);
}

/** Tell whether a system is an intermediary platform, and what Art. 18 asks of its owner. */
export async function classifyPlatform(request: T.PlatformRequest): Promise<T.PlatformResponse> {
  return (await system()).classifyPlatform(request);
}

/** Judge every element of the duties of large and very large platforms (Arts 19, 20; Law Art. 47). */
export async function assessDuties(request: T.DutiesRequest): Promise<T.DutiesResponse> {
  return (await system()).assessDuties(request);
}

/** List every deadline of the decree with days left, and as an iCalendar. */
export async function listDeadlines(request: T.DeadlinesRequest): Promise<T.DeadlinesResponse> {
  return (await system()).listDeadlines(request);
}

/** Make the report of a large or very large platform as JSON and CSV (Art. 18.2). */
export async function reportPlatform(request: T.ReportRequest): Promise<T.ReportResponse> {
  return (await system()).reportPlatform(request);
}

/** Judge the six criteria of network trust from evidence; the document is the warning list (Art. 21.2). */
export async function assessTrust(request: T.TrustRequest, document?: Bytes): Promise<T.TrustResponse> {
  return (await trust()).assessTrust(request, document);
}

/** Make the owner's self-declaration as a page and as JSON, or say what is missing (Art. 21.3). */
export async function declareTrust(request: T.DeclareRequest, document?: Bytes): Promise<T.DeclareResponse> {
  return (await trust()).declareTrust(request, document);
}

/** Look up domains and addresses in a warning list, the document (Art. 21.2.d). */
export async function checkWarningList(request: T.WarningListRequest, document?: Bytes): Promise<T.WarningListResponse> {
  return (await trust()).checkWarningList(request, document);
}

/** Read a security.txt, the document: its fields and every error with its line (RFC 9116; Art. 21.2.e). */
export async function readSecurityTxt(request: T.SecurityTxtRequest, document: Bytes): Promise<T.SecurityTxtResponse> {
  return (await trust()).readSecurityTxt(request, document);
}

/** Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML. */
export async function renderReport(request: T.RenderRequest): Promise<T.Rendered> {
  return (await report()).renderReport(request);
}

/** Write the decree's provisions and the library's rules as an OSCAL catalogue. */
export async function exportCatalogue(request: T.CatalogueRequest): Promise<T.Rendered> {
  return (await report()).exportCatalogue(request);
}

/** Judge the definition of an indicator for steering (Arts 10.4, 10.5). */
export async function assessIndicator(request: T.IndicatorRequest): Promise<T.IndicatorResponse> {
  return (await indicator()).assessIndicator(request);
}

/** Judge a set of indicators and every definition in it (Arts 10.3 to 10.5). */
export async function assessIndicatorSet(request: T.IndicatorSetRequest, document?: Bytes): Promise<T.IndicatorSetResponse> {
  return (await indicator()).assessIndicatorSet(request, document);
}

/** Judge the observations of an indicator: periods, units, sums (Arts 10.2, 10.4). */
export async function assessObservations(request: T.ObservationsRequest): Promise<T.ObservationsResponse> {
  return (await indicator()).assessObservations(request);
}

/** List which SDMX concept or CSV column answers which part of an indicator's definition. */
export async function listIndicatorConcepts(request: T.IndicatorConceptsRequest): Promise<T.IndicatorConcepts> {
  return (await indicator()).listIndicatorConcepts(request);
}

/** Read definitions of indicators from CSV, JSON, SDMX-ML or SDMX-JSON. */
export async function readIndicators(request: T.ReadIndicatorsRequest, document: Bytes): Promise<T.ReadIndicatorsResponse> {
  return (await indicator()).readIndicators(request, document);
}

/** Write definitions of indicators as SDMX-JSON. */
export async function writeIndicators(request: T.WriteIndicatorsRequest): Promise<T.SdmxMessage> {
  return (await indicator()).writeIndicators(request);
}

/** Tell what a PDF document is: pages, signatures, encryption, PDF/A claim. */
export async function inspectPdf(request: T.InspectRequest, document: Bytes): Promise<T.Inspection> {
  return (await pdf()).inspectPdf(request, document);
}

/** Put the mark of a conversion on a PDF document and make its record (Arts 4, 5). */
export async function stampPdf(request: T.StampRequest, document: Bytes): Promise<{ response: T.Converted; document: Uint8Array }> {
  return (await pdf()).stampPdf(request, document);
}

/** Read the mark of a PDF document back and compare it with its record, step by step. */
export async function verifyPdf(request: T.VerifyPdfRequest, document: Bytes): Promise<T.PdfVerification> {
  return (await pdf()).verifyPdf(request, document);
}
