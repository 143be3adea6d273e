/**
 * Times a page with nd137 beside one with ajv and the npm package qrcode: from opening the page to
 * the first answer with its QR code, and for each answer after that. `npm run compare` prints it.
 */

import { mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

const request = { at: "2026-11-21T14:30:05+07:00", converter: { kind: "agency", name: "Sở Y tế tỉnh Minh Họa" }, kinds: ["ordinary"] };
const schema = JSON.parse(await readFile(new URL("../../../schemas/mark_paper_to_data.request.json", import.meta.url), "utf8"));

const SOURCES = {
  nd137: `
    import { markPaperToData } from "nd137";
    const answer = async (request) => (await markPaperToData(request)).qr.svg;`,
  "nd137/conversion": `
    import { load, markPaperToData } from "nd137/conversion";
    await load();
    const answer = async (request) => markPaperToData(request).qr.svg;`,
  "ajv and qrcode": `
    import Ajv from "ajv/dist/2020";
    import formats from "ajv-formats";
    import QRCode from "qrcode";
    const ajv = new Ajv({ strict: false });
    formats(ajv);
    const valid = ajv.compile(${JSON.stringify(schema)});
    const answer = async (request) => {
      if (!valid(request)) throw new Error("invalid");
      const lines = ["BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY", request.converter.name, request.at];
      return QRCode.toString(lines.join("\\n"), { type: "svg", errorCorrectionLevel: "M" });
    };`,
};
const MEASURE = `
  const request = ${JSON.stringify(request)};
  document.body.innerHTML = await answer(request);
  const first = performance.now();
  for (let i = 0; i < 200; i += 1) await answer({ ...request, converter: { kind: "agency", name: "Sở " + i } });
  const before = performance.now();
  for (let i = 0; i < 1000; i += 1) await answer({ ...request, converter: { kind: "agency", name: "Sở " + i } });
  window.measured = { first, each: (performance.now() - before) / 1000 };`;

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const browser = await launch();
const pages = [];
for (const [name, source] of Object.entries(SOURCES)) {
  const folder = await mkdtemp(join(tmpdir(), "nd137-"));
  await symlink(new URL("../node_modules", import.meta.url), join(folder, "node_modules"));
  await writeFile(join(folder, "main.js"), source + MEASURE);
  await writeFile(join(folder, "index.html"), `<!doctype html><body><script type="module" src="./main.js"></script>`);
  await build({ root: folder, logLevel: "error", configFile: false, build: { target: "es2022", assetsInlineLimit: 0 } });
  pages.push({ name, server: await serve(pathToFileURL(`${folder}/dist/`)), runs: [] });
}
// In turn, so that what else the machine does falls on all of them.
for (let i = 0; i < 15; i += 1) {
  for (const { server, runs } of pages) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    runs.push(await (await page.waitForFunction(() => window.measured)).jsonValue());
    await context.close();
  }
}
for (const { name, server, runs } of pages) {
  server.close();
  console.log(`${name}: first answer after ${median(runs.map((run) => run.first)).toFixed(0)} ms, then ${median(runs.map((run) => run.each * 1000)).toFixed(0)} µs each (medians of ${runs.length} cold pages)`);
}
await browser.close();
