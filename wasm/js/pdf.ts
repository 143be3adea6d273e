// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only conversion and the operations on PDF documents (Arts 4, 5, 23).
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

/** Judge the same facts under the law of two days, and say why the verdicts differ. */
export function compareDates(request: T.CompareRequest): T.Comparison {
  return engine.call("compare_dates", request).response as T.Comparison;
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
