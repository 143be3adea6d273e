/** Every shared vector in Chromium, to the byte: in a page and in a worker. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

const root = new URL("../../../", import.meta.url);
const lines = (await readFile(new URL("tests/vectors/bytes.tsv", root), "utf8")).trimEnd().split("\n");

test("vectors in Chromium", async (t) => {
  const server = await serve(root);
  const browser = await launch();
  t.after(() => (server.close(), browser.close()));
  const page = await browser.newPage();
  await page.goto(`${server.url}tests/vectors/bytes.tsv`);
  const inPage = await page.evaluate(async () => {
    const started = performance.now();
    const core = await import("/wasm/dist/index.js");
    await core.load();
    const ready = performance.now() - started;
    const { vectors } = await import("/wasm/test/vectors.mjs");
    const tsv = await (await fetch("/tests/vectors/bytes.tsv")).text();
    const result = await vectors(core, tsv, async (name) => new Uint8Array(await (await fetch(`/tests/vectors/documents/${name}`)).arrayBuffer()));
    const request = { as_of: "2026-11-21", monthly_users: Array(12).fill(3_069_000), detail: "compact" };
    const before = performance.now();
    for (let i = 0; i < 2000; i += 1) core.classifyScale(request);
    return { ...result, ready, each: (performance.now() - before) / 2000 };
  });
  const inWorker = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/examples/web/test/vectors.worker.mjs", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
      }),
  );
  assert.equal(inWorker.fault, undefined);
  const core = new Set(inWorker.operations);
  const ofCore = lines.filter((line) => core.has(line.split("\t")[0])).length;
  assert.ok(ofCore > 0 && ofCore < lines.length);
  for (const [where, result, count] of [["page, nd137", inPage, ofCore], ["worker, nd137", inWorker.core, ofCore], ["worker, nd137/pdf", inWorker.pdf, lines.length]]) {
    assert.deepEqual(result.failures, [], where);
    assert.equal(result.run, count, where);
    t.diagnostic(`${where}: ${result.run} vectors`);
  }
  t.diagnostic(`loaded in ${inPage.ready.toFixed(0)} ms; a compact scale verdict takes ${(inPage.each * 1000).toFixed(0)} µs`);
});
