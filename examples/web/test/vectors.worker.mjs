/** Runs the shared vectors in a worker. */

import * as core from "../../../wasm/dist/index.js";
import * as pdf from "../../../wasm/dist/pdf.js";
import { vectors } from "../../../wasm/test/vectors.mjs";

const shared = new URL("../../../tests/vectors/", import.meta.url);
const document = async (name) => new Uint8Array(await (await fetch(new URL(`documents/${name}`, shared))).arrayBuffer());
try {
  await Promise.all([core.load(), pdf.load()]);
  const tsv = await (await fetch(new URL("bytes.tsv", shared))).text();
  self.postMessage({ core: await vectors(core, tsv, document), pdf: await vectors(pdf, tsv, document), operations: core.operations() });
} catch (error) {
  self.postMessage({ fault: String(error) });
}
