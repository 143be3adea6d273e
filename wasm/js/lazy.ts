// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

/**
 * Vietnam's Decree 137/2024/NĐ-CP for JavaScript: every operation, each with the smallest module
 * that has it. A module is fetched when its first operation is asked for.
 */

import type { Answer, Bytes } from "./engine.js";
import type { Operations } from "./generated/types.js";

export type { Answer, Bytes } from "./engine.js";
export { Nd137Error } from "./error.js";
export type * from "./generated/types.js";

const entries = {
  index: () => import("./index.js"),
  conversion: () => import("./conversion.js"),
  document: () => import("./document.js"),
  activity: () => import("./activity.js"),
  indicator: () => import("./indicator.js"),
  system: () => import("./system.js"),
  trust: () => import("./trust.js"),
};

const entryOf: Record<keyof Operations, keyof typeof entries> = {
  mark_paper_to_data: "conversion",
  mark_data_to_paper: "conversion",
  assess_conversion: "conversion",
  read_qr_payload: "conversion",
  record_conversion: "conversion",
  verify_conversion: "conversion",
  assess_conversion_system: "conversion",
  assess_storage: "conversion",
  list_provisions: "index",
  compare_dates: "index",
  explain: "index",
  list_checklists: "activity",
  assess_checklist: "activity",
  classify_owner: "system",
  classify_function: "system",
  classify_scale: "system",
  count_monthly_users: "system",
  classify_platform: "system",
  assess_duties: "system",
  list_deadlines: "system",
  report_platform: "system",
  assess_trust: "trust",
  declare_trust: "trust",
  check_warning_list: "trust",
  read_security_txt: "trust",
  render_report: "index",
  export_catalogue: "index",
  assess_indicator: "indicator",
  assess_indicator_set: "indicator",
  assess_observations: "indicator",
  list_indicator_concepts: "indicator",
  read_indicators: "indicator",
  write_indicators: "indicator",
  inspect_pdf: "document",
  stamp_pdf: "document",
  verify_pdf: "document",
};

/** The entry of an operation, ready for calls. Any entry tells of an operation that there is not. */
async function ready(name: string) {
  const entry = await entries[Object.hasOwn(entryOf, name) ? entryOf[name as keyof Operations] : "activity"]();
  await entry.load();
  return entry;
}

/** Fetches and compiles now what an operation needs. */
export async function load(name: keyof Operations): Promise<void> {
  await ready(name);
}

/** The names of the operations. */
export function operations(): string[] {
  return Object.keys(entryOf);
}

/** Runs an operation, on plain objects. */
export async function call<Name extends keyof Operations>(
  name: Name,
  request: Operations[Name]["request"],
  document?: Bytes,
): Promise<{ response: Operations[Name]["response"]; document?: Uint8Array }> {
  const answer = (await ready(name)).call(name, request, document);
  return answer as { response: Operations[Name]["response"]; document?: Uint8Array };
}

/** Runs an operation, on JSON text: the answer is the same to the byte in every language. */
export async function callJson(name: string, request: string, document?: Bytes): Promise<Answer> {
  return (await ready(name)).callJson(name, request, document);
}
