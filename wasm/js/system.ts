// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only systems, their duties and deadlines (Arts 15 to 20, 22, 23).
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { Engine } from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/system_glue.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_system.wasm", import.meta.url));

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
