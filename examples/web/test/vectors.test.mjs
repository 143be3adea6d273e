/** Every shared vector in Chromium, to the byte: in a page and in a worker. */

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { build } from "vite";

import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

const root = new URL("../../../", import.meta.url);
const lines = (await readFile(new URL("tests/vectors/bytes.tsv", root), "utf8")).trimEnd().split("\n");

test("vectors in Chromium", async (t) => {
  const server = await serve(root);
  const browser = await launch();
  t.after(() => (server.close(), browser.close()));
  const page = await browser.newPage();
  await page.goto(`${server.url}examples/web/test/server.mjs`);
  const inPage = await page.evaluate(async () => {
    const started = performance.now();
    const system = await import("/wasm/dist/system.js");
    await system.load();
    const ready = performance.now() - started;
    const request = { as_of: "2026-11-21", monthly_users: Array(12).fill(3_069_000), detail: "compact" };
    const before = performance.now();
    for (let i = 0; i < 2000; i += 1) system.classifyScale(request);
    const each = (performance.now() - before) / 2000;
    const { vectors } = await import("/wasm/test/vectors.mjs");
    const tsv = await (await fetch("/tests/vectors/bytes.tsv")).text();
    const document = async (name) => new Uint8Array(await (await fetch(`/tests/vectors/documents/${name}`)).arrayBuffer());
    return { ...(await vectors(await import("/wasm/dist/index.js"), tsv, document)), ready, each };
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
  for (const [where, result] of [["page", inPage], ["worker", inWorker]]) {
    assert.deepEqual(result.failures, [], where);
    assert.equal(result.run, lines.length, where);
    t.diagnostic(`${where}: ${result.run} vectors`);
  }
  t.diagnostic(`nd137/system loaded in ${inPage.ready.toFixed(0)} ms; a compact scale verdict takes ${(inPage.each * 1000).toFixed(0)} µs`);
});

test("the main entry fetches the smallest module that has an operation, once", async (t) => {
  const server = await serve(root);
  const browser = await launch();
  t.after(() => (server.close(), browser.close()));
  const fetched = async (work) => {
    const page = await browser.newPage();
    const modules = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".wasm")) modules.push(/nd137_([a-z]+)/.exec(response.url())[1]);
    });
    await page.goto(`${server.url}examples/web/test/server.mjs`);
    await page.evaluate(work);
    await page.close();
    return modules;
  };
  assert.deepEqual(await fetched(() => import("/wasm/dist/index.js")), []);
  const several = async () => {
    const { assessTrust, call, explain, load } = await import("/wasm/dist/index.js");
    await Promise.all([explain({ as_of: "2026-11-01", what: "nd137.d4" }), load("explain"), call("list_provisions", { as_of: "2026-11-01" })]);
    await assessTrust({}).catch(() => undefined);
  };
  assert.deepEqual(await fetched(several), ["report", "trust"]);
  const days = async () => {
    const { compareDates } = await import("/wasm/dist/index.js");
    await compareDates({ operation: "assess_storage", request: {}, first: "2024-06-30", second: "2026-11-01" });
    await compareDates({ operation: "no_such", request: {}, first: "2024-06-30", second: "2026-11-01" }).catch(() => undefined);
  };
  assert.deepEqual(await fetched(days), ["conversion", "activity"]);
  const document = async () => {
    const { inspectPdf, readQrPayload, verifyPdf } = await import("/wasm/dist/index.js");
    await inspectPdf({}, new Uint8Array(8)).catch(() => undefined);
    await verifyPdf({}, new Uint8Array(8)).catch(() => undefined);
    await readQrPayload({ payload: "MH-2026-000123" });
  };
  assert.deepEqual(await fetched(document), ["pdf"]);
});

test("a page that imports one function is built with the code of one room", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nd137-"));
  await symlink(new URL("../node_modules", import.meta.url), join(folder, "node_modules"));
  await writeFile(join(folder, "main.js"), 'import { classifyScale } from "nd137";\nclassifyScale({}).catch(console.error);');
  const { output } = await build({ root: folder, logLevel: "error", configFile: false, build: { write: false, rollupOptions: { input: join(folder, "main.js") } } });
  const chunks = output.filter((file) => file.type === "chunk").map((file) => file.name);
  assert.deepEqual(chunks.sort(), ["main", "system"]);
  await rm(folder, { recursive: true });
});

test("a form in a plain page, with one module script and no bundler", async (t) => {
  const server = await serve(root);
  const browser = await launch();
  t.after(() => (server.close(), browser.close()));
  const page = await browser.newPage();
  await page.goto(`${server.url}examples/web/test/server.mjs`);
  await page.evaluate(async () => {
    document.documentElement.lang = "en";
    document.body.innerHTML = `<form>
      <input name="/converter/name"><select name="/converter/kind"><option value="agency">agency</select>
      <input name="/at" type="datetime-local" step="1" data-type="date-time" value="2026-11-21T14:30:05">
      <select name="/kinds/0"><option value="ordinary">ordinary</select>
      <div data-qr></div></form>`;
    const { markPaperToData } = await import("/wasm/dist/index.js");
    const { bindForm } = await import("/wasm/dist/form.js");
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
