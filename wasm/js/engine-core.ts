/** The engine of the rules, without the PDF code. */

import { Engine } from "./engine.js";
import * as glue from "./glue/core.js";

export const engine = new Engine(glue, () => new URL("./nd137.wasm", import.meta.url));
