/** Runs the shared vectors in a worker. */

import * as main from "../../../wasm/dist/index.js";
import { vectors } from "../../../wasm/test/vectors.mjs";

const shared = new URL("../../../tests/vectors/", import.meta.url);
const document = async (name) => new Uint8Array(await (await fetch(new URL(`documents/${name}`, shared))).arrayBuffer());
try {
  const tsv = await (await fetch(new URL("bytes.tsv", shared))).text();
  self.postMessage(await vectors(main, tsv, document));
} catch (error) {
  self.postMessage({ fault: String(error) });
}
