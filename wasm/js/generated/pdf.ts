// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.

import { engine } from "../engine-pdf.js";
import type * as T from "./types.js";

/** List the decree's provisions, instruments and bodies as of a day. */
export function listProvisions(request: T.ProvisionsRequest): T.Provisions {
  return engine.call("list_provisions", request).response as T.Provisions;
}

/** Classify a system by its average monthly users (Art. 17). */
export function classifyScale(request: T.ScaleRequest): T.ScaleResponse {
  return engine.call("classify_scale", request).response as T.ScaleResponse;
}
