// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only network trust (Art. 21).
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { type Bytes, Engine } from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/trust_glue.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_trust.wasm", import.meta.url));

/** Fetches and compiles the module, once. It lies beside this file; a copy elsewhere may be named. */
export const load = engine.load.bind(engine);
/** The names of the operations. */
export const operations = engine.operations.bind(engine);
/** Runs an operation by name, on plain objects. */
export const call = engine.call.bind(engine);
/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export const callJson = engine.callJson.bind(engine);

/** Judge the same facts under the law of two days, and say why the verdicts differ. */
export function compareDates(request: T.CompareRequest): T.Comparison {
  return engine.call("compare_dates", request).response as T.Comparison;
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
