/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: the rules, without the PDF code.
 *
 * Call `await load()` once; then every operation is a plain function.
 */

import { engine } from "./engine-core.js";

export type { Answer, Bytes, Source } from "./engine.js";
export { Nd137Error } from "./error.js";
export * from "./generated/core.js";
export type * from "./generated/types.js";

/** Fetches and compiles the module, once. It lies beside this file; a copy elsewhere may be named. */
export const load = engine.load.bind(engine);
/** The names of the operations. */
export const operations = engine.operations.bind(engine);
/** Runs an operation by name, on plain objects. */
export const call = engine.call.bind(engine);
/** Runs an operation by name, on JSON text: the answer is the same to the byte in every language. */
export const callJson = engine.callJson.bind(engine);
