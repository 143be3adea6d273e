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

test("a form in a plain page, with one module script and no bundler", async (t) => {
  const server = await serve(root);
  const browser = await launch();
  t.after(() => (server.close(), browser.close()));
  const page = await browser.newPage();
  await page.goto(`${server.url}tests/vectors/bytes.tsv`);
  await page.evaluate(async () => {
    document.documentElement.lang = "en";
    document.body.innerHTML = `<form>
      <input name="/converter/name"><select name="/converter/kind"><option value="agency">agency</select>
      <input name="/at" type="datetime-local" step="1" data-type="date-time" value="2026-11-21T14:30:05">
      <select name="/kinds/0"><option value="ordinary">ordinary</select>
      <div data-qr></div></form>`;
    const { load, markPaperToData } = await import("/wasm/dist/index.js");
    const { bindForm } = await import("/wasm/dist/form.js");
    await load();
    window.answers = [];
    window.bound = bindForm(document.querySelector("form"), { operation: markPaperToData, onAnswer: (answer) => window.answers.push(answer) });
    await window.bound.check();
  });
  const name = page.locator("[name='/converter/name']");
  const validation = () => name.evaluate((field) => field.validationMessage);
  // Wrong from the start, but not held against the person before the field was left.
  assert.match(await validation(), /Article 4\(1\)/);
  assert.equal(await name.getAttribute("aria-invalid"), null);
  assert.equal(await page.locator("[data-qr] svg").count(), 0);
  await name.focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Backspace");
  assert.equal(await page.evaluate(() => window.bound.report()), false);
  assert.equal(await name.getAttribute("aria-invalid"), "true");
  await name.fill("Sở Y tế tỉnh Minh Họa");
  await page.waitForSelector("[data-qr] svg");
  assert.equal(await validation(), "");
  assert.equal(await page.evaluate(() => window.bound.report()), true);
  assert.deepEqual(await page.evaluate(() => window.bound.request()), {
    at: "2026-11-21T14:30:05+07:00",
    converter: { kind: "agency", name: "Sở Y tế tỉnh Minh Họa" },
    kinds: ["ordinary"],
  });
  const seen = await page.evaluate(() => (window.bound.disconnect(), window.answers.length));
  await name.fill("");
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => window.answers.length), seen);
});
