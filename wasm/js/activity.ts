// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only the checklists (Arts 3, 6 to 9, 10.6, 11 to 14).
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { Engine } from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/activity_glue.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_activity.wasm", import.meta.url));

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

/** List the checklists with their questions: enough to draw a form. */
export function listChecklists(request: T.ChecklistsRequest): T.Checklists {
  return engine.call("list_checklists", request).response as T.Checklists;
}

/** Judge the answers to a checklist, and say which questions are still worth asking. */
export function assessChecklist(request: T.ChecklistRequest): T.ChecklistVerdict {
  return engine.call("assess_checklist", request).response as T.ChecklistVerdict;
}
