/** The engine of the rules and the operations on PDF documents. */

import { Engine } from "./engine.js";
import * as glue from "./glue/pdf.js";

export const engine = new Engine(glue, () => new URL("./nd137_pdf.wasm", import.meta.url));
