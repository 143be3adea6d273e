// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: only indicators for steering (Arts 10.2 to 10.5).
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { type Bytes, Engine } from "./engine.js";
import type * as T from "./generated/types.js";
import * as glue from "./glue/indicator_glue.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const engine = new Engine(glue, () => new URL("./nd137_indicator.wasm", import.meta.url));

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
