// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only provisions, explanations, verdicts as documents.
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { Engine } from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/report_glue.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_report.wasm", import.meta.url));

/** Fetches and compiles the module, once. It lies beside this file; a copy elsewhere may be named. */
export const load = engine.load.bind(engine);
/** The names of the operations. */
export const operations = engine.operations.bind(engine);
/** Runs an operation by name, on plain objects. */
export const call = engine.call.bind(engine);
/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export const callJson = engine.callJson.bind(engine);

/** List the decree's provisions with the ledger, instruments and bodies as of a day. */
export function listProvisions(request: T.ProvisionsRequest): T.Provisions {
  return engine.call("list_provisions", request).response as T.Provisions;
}

/** Explain a rule or a provision: what is asked, of whom, since when, how it is read. */
export function explain(request: T.ExplainRequest): T.Explanation {
  return engine.call("explain", request).response as T.Explanation;
}

/** Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML. */
export function renderReport(request: T.RenderRequest): T.Rendered {
  return engine.call("render_report", request).response as T.Rendered;
}

/** Write the decree's provisions and the library's rules as an OSCAL catalogue. */
export function exportCatalogue(request: T.CatalogueRequest): T.Rendered {
  return engine.call("export_catalogue", request).response as T.Rendered;
}
