/** The page in Chromium, from end to end, with real documents. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";

import { markPaperToData } from "nd137";

import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

const shared = new URL("../../../tests/vectors/", import.meta.url);
const document = (name) => new URL(`documents/${name}`, shared).pathname;
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NAME = "Sở Y tế tỉnh Minh Họa";

let [server, browser, folder] = [];

before(async () => {
  server = await serve(new URL("../dist/", import.meta.url));
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "nd137-"));
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A page of its own; whatever it complains of, and whatever it asks of another host, fails the test. */
async function open(t, hash = "", options = {}, from = browser) {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, locale: "vi-VN", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.url)) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(`${server.url}${hash}`);
  t.after(() => assert.deepEqual(complaints, []));
  return page;
}

async function mark(page, path, name = NAME) {
  await page.fill("#m-name", name);
  await page.setInputFiles("#mark-file", path);
  await page.waitForFunction(() => document.getElementById("mark-progress").hidden);
  await page.click("#mark-form button[type=submit]");
}

async function download(page, selector) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(selector)]);
  const path = join(folder, `${Date.now()}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}

const run = (command, ...parts) => execFileSync(command, parts, { encoding: "utf8" });

test("a PDF is marked, shown, taken away, and found unchanged", async (t) => {
  const page = await open(t);
  await mark(page, document("plain.pdf"));
  await page.waitForSelector("#mark-done:not([hidden])");
  await page.waitForFunction(() => document.getElementById("mark-page").width > 300);
  const path = await download(page, "#mark-download");
  run("qpdf", "--check", path);
  const text = run("pdftotext", path, "-");
  assert.match(text, /BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY/);
  assert.match(text, new RegExp(NAME));
  const [made, original] = [await readFile(path), await readFile(document("plain.pdf"))];
  assert.ok(made.subarray(0, original.length).equals(original), "the original is a prefix of the result");

  // The QR code on the paper says what the page showed.
  run("pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-png", path, join(folder, "page"));
  const decoded = run("zbarimg", "--quiet", "--raw", join(folder, "page-1.png"));
  assert.match(decoded, new RegExp(NAME));

  const record = JSON.parse(await readFile(await download(page, "#mark-record"), "utf8"));
  assert.equal(typeof record, "object");

  // What was drawn holds the mark: the corner is no longer white.
  const dark = await page.evaluate(() => {
    const canvas = document.getElementById("mark-page");
    const { data } = canvas.getContext("2d").getImageData(canvas.width / 2, 0, canvas.width / 2, canvas.height / 6);
    return data.filter((value, i) => i % 4 === 0 && value < 100).length;
  });
  assert.ok(dark > 500, `${dark} dark pixels`);

  await page.click("nav a[href='#check']");
  await page.setInputFiles("#check-file", path);
  await page.waitForSelector("#check-result .verdict");
  assert.match(await page.textContent("#check-result"), new RegExp(NAME));
  assert.equal(await page.locator("#check-result .findings li.not_met").count(), 0);

  // One changed byte of the original is found.
  made[original.length >> 1] ^= 1;
  const changed = join(folder, "changed.pdf");
  await writeFile(changed, made);
  await page.setInputFiles("#check-file", changed);
  await page.waitForFunction(() => document.querySelector("#check-result .findings li.not_met") ?? !document.getElementById("check-error").hidden);

  // The picture of the printed page is read too.
  await page.fill("#check-payload", "");
  await page.setInputFiles("#check-file", join(folder, "page-1.png"));
  await page.waitForFunction((name) => document.querySelector("#check-result")?.textContent.includes(name), NAME);
});

test("the law's other direction asks for its own fields, and says by which provision", async (t) => {
  const page = await open(t);
  await page.check("[name=direction][value=data_to_paper]");
  await page.setInputFiles("#mark-file", document("plain.pdf"));
  await page.fill("#m-name", NAME);
  await page.click("#mark-form button[type=submit]");
  await page.waitForSelector("#m-system[aria-invalid=true]");
  const hint = await page.textContent("#m-system ~ .nd137-hint");
  assert.match(hint, /Điều 5 Nghị định 137\/2024/);
  assert.equal(await page.evaluate(() => document.getElementById("m-system").validationMessage), hint);
  assert.ok(await page.isHidden("#mark-done"));
  await page.fill("#m-system", "Hệ thống quản lý văn bản Minh Họa");
  await page.fill("#m-owner", "Ủy ban nhân dân tỉnh Minh Họa");
  await page.fill("#m-code", "MH-2026-000123");
  await page.waitForFunction(() => document.querySelector(".qr svg") !== null);
  await page.click("#mark-form button[type=submit]");
  await page.waitForSelector("#mark-done:not([hidden])");
  const text = run("pdftotext", await download(page, "#mark-download"), "-");
  assert.match(text, /MH-2026-000123/);
});

test("bad input gets a clear word, keeps what was entered, and injects nothing", async (t) => {
  const page = await open(t);
  const html = `<img src=x onerror="document.title='broken'"> Sở Y tế`;
  const picture = join(folder, "picture.pdf");
  await writeFile(picture, Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  for (const [path, says] of [[picture, /PDF/], [document("encrypted.pdf"), /mã hóa/], [document("truncated.pdf"), /PDF/]]) {
    await mark(page, path, html);
    // The choice of a file and the submission each set and clear the words: what counts is what stays.
    await page.waitForFunction(
      (says) => document.getElementById("mark-progress").hidden && new RegExp(says).test(document.getElementById("mark-error").textContent),
      says.source,
    );
    assert.ok(await page.isHidden("#mark-done"));
    assert.equal(await page.inputValue("#m-name"), html);
  }
  await mark(page, document("signed.pdf"), html);
  await page.waitForFunction(() => /ký số/.test(document.getElementById("mark-error").textContent));
  await page.click("details summary");
  await page.check("#m-derivative");
  await page.click("#mark-form button[type=submit]");
  await page.waitForSelector("#mark-done:not([hidden])");
  assert.ok((await page.textContent("#mark-lines")).includes("<img src=x"));
  assert.equal(await page.locator("main img").count(), 0);
  assert.notEqual(await page.title(), "broken");

  await page.click("nav a[href='#check']");
  const torn = join(folder, "torn.png");
  await page.locator("h1:visible").screenshot({ path: torn });
  await page.setInputFiles("#check-file", torn);
  await page.waitForSelector("#check-error:not([hidden])");
  assert.match(await page.textContent("#check-error"), /QR/);
});

test("a system is classified, with its thresholds and its days", async (t) => {
  const page = await open(t, "#classify");
  await page.fill("#c-asof", "2026-11-21");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text", Array(12).fill("3069000").join("\n"));
    document.getElementById("c-month-0").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.waitForSelector("#scale.large");
  assert.equal(await page.textContent("#scale"), "Quy mô lớn");
  assert.match(await page.textContent("#gauge"), /3\.069\.000[^]*10\.230\.00/);
  await page.fill("#c-month-11", "3.068.999");
  await page.waitForSelector("#scale.below_large");
  await page.fill("#c-month-11", "");
  await page.waitForSelector("#scale.undetermined");
  await page.fill("#c-month-11", String(2n ** 60n));
  await page.waitForSelector("#scale.very_large");
  await page.fill("#c-month-11", "rất nhiều");
  await page.waitForSelector("#classify-error:not([hidden])");
  await page.locator("#c-month-11").blur();
  await page.waitForSelector("#c-month-11[aria-invalid=true]");
  await page.fill("#c-month-11", "3069000");
  for (const id of ["c-env", "c-ind", "c-third"]) await page.selectOption(`#${id}`, "true");
  await page.fill("#c-since", "2026-03-15");
  await page.waitForSelector("#ics:not([hidden])");
  const calendar = await readFile(await download(page, "#ics"), "utf8");
  const due = await page.getAttribute("#due time", "datetime");
  assert.match(calendar, new RegExp(`DTSTART;VALUE=DATE:${due.replaceAll("-", "")}`));
  assert.ok(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  await page.click("#language");
  assert.equal(await page.textContent("#scale"), "Large scale");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.isHidden("nav"));
});

test("many files are marked one by one, and one that is refused keeps no other", async (t) => {
  const page = await open(t);
  const plain = await readFile(document("plain.pdf"));
  const files = Array.from({ length: 200 }, (_, i) => ({ name: `văn bản ${i}.pdf`, mimeType: "application/pdf", buffer: i === 7 ? Buffer.from("not a pdf") : plain }));
  await page.fill("#m-name", NAME);
  await page.setInputFiles("#mark-file", files);
  await page.click("#mark-form button[type=submit]");
  // The page still answers while the worker works.
  await page.waitForSelector("#mark-cancel:not([hidden])");
  const slowest = await page.evaluate(async () => {
    let [worst, before] = [0, performance.now()];
    while (!document.getElementById("mark-progress").hidden) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      worst = Math.max(worst, now - before);
      before = now;
    }
    return worst;
  });
  t.diagnostic(`longest time between two frames: ${slowest.toFixed(0)} ms`);
  assert.ok(slowest < 1000);
  assert.equal(await page.locator("#mark-batch td.met").count(), 199);
  assert.equal(await page.locator("#mark-batch td.not_met").count(), 1);
  const zip = await download(page, "#mark-zip");
  assert.equal(run("unzip", "-Z1", zip).trim().split("\n").length, 2 * 199);
});

test("a document of 100 MB is marked without freezing the page, and can be stopped", async (t) => {
  const page = await open(t);
  const plain = await readFile(document("plain.pdf"));
  // A comment between header and body would move offsets; one after the end is an earlier revision's rest.
  const large = join(folder, "large.pdf");
  await writeFile(large, padded(plain, 100_000_000));
  await page.fill("#m-name", NAME);
  await page.setInputFiles("#mark-file", large);
  await page.waitForFunction(() => document.getElementById("mark-progress").hidden && document.getElementById("mark-file-state").textContent !== "");
  const started = Date.now();
  await page.click("#mark-form button[type=submit]");
  await page.waitForSelector("#mark-cancel:not([hidden])");
  await page.click("#mark-cancel");
  await page.waitForSelector("#mark-error:not([hidden])");
  assert.equal(await page.inputValue("#m-name"), NAME);
  t.diagnostic(`stopped after ${Date.now() - started} ms`);
  const again = Date.now();
  await page.click("#mark-form button[type=submit]");
  await page.waitForSelector("#mark-done:not([hidden])", { timeout: 60_000 });
  t.diagnostic(`100 MB marked in ${Date.now() - again} ms`);
});

/** The same document with a long stream object that nothing uses, in an update of its own. */
function padded(pdf, bytes) {
  const text = pdf.toString("latin1");
  const before = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)[1]);
  const size = Math.max(...[...text.matchAll(/\/Size (\d+)/g)].map((found) => Number(found[1])));
  const root = /\/Root (\d+ \d+ R)/.exec(text)[1];
  const head = Buffer.from(`\n${size} 0 obj\n<</Length ${bytes}>>\nstream\n`);
  const end = Buffer.from("\nendstream\nendobj\n");
  const xref = pdf.length + head.length + bytes + end.length;
  const offset = String(pdf.length + 1).padStart(10, "0");
  const tail = `xref\n${size} 1\n${offset} 00000 n \ntrailer\n<</Size ${size + 1}/Root ${root}/Prev ${before}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.concat([pdf, head, Buffer.alloc(bytes, 32), end, Buffer.from(tail)]);
}

for (const [width, theme] of [[360, "dark"], [1440, "light"]]) {
  test(`axe finds nothing at ${width} px, ${theme}, and nothing is cut off`, async (t) => {
    const page = await open(t, "", { viewport: { width, height: 800 }, colorScheme: theme, bypassCSP: true });
    await mark(page, document("plain.pdf"));
    await page.waitForSelector("#mark-done:not([hidden])");
    for (const tool of ["mark", "check", "classify", "trust", "indicators", "checklist"]) {
      await page.click(`nav a[href='#${tool}']`);
      if (tool === "check") {
        await page.fill("#check-payload", "NĐ137");
        await page.click("#check-form button[type=submit]");
        await page.waitForFunction(() => document.getElementById("check-progress").hidden);
      }
      if (["classify", "checklist"].includes(tool)) await page.waitForSelector(`#${tool}-findings .verdict`);
      if (tool === "indicators") {
        await page.click("#i-sample");
        await page.waitForSelector("#indicator-result tbody tr");
      }
      if (tool === "trust") await page.waitForSelector("#trust-criteria td");
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      for (const language of ["vi", "en"]) {
        if ((await page.getAttribute("html", "lang")) !== language) await page.click("#language");
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${tool} ${language} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`), []);
        assert.ok(passes.length > 10);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${tool} ${language} is wider than the screen`);
      }
      if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${tool}-${width}-${theme}.png`), fullPage: true });
    }
  });
}

test("the keyboard is enough", async (t) => {
  const page = await open(t, "#classify");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  const reached = new Set();
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
    if (id === "c-month-0") await page.keyboard.type("3069000");
    if (id === "c-ind") await page.keyboard.press("ArrowDown");
    reached.add(id);
  }
  for (const id of ["c-asof", "c-month-0", "c-month-11", "c-env", "c-since", "print", "SUMMARY"]) assert.ok(reached.has(id), `${id} of ${[...reached]}`);
  assert.equal(await page.inputValue("#c-month-0"), "3069000");
  assert.notEqual(await page.inputValue("#c-ind"), "");

  const other = await open(t);
  await other.setInputFiles("#mark-file", document("plain.pdf"));
  await other.focus("#m-name");
  await other.keyboard.type(NAME);
  await other.keyboard.press("Enter");
  await other.waitForSelector("#mark-done:not([hidden])");
});

test("after the first visit the page works without a network", async (t) => {
  const page = await open(t);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await mark(page, document("plain.pdf"));
  await page.waitForSelector("#mark-done:not([hidden])");
  await page.waitForFunction(() => document.getElementById("mark-page").width > 300);
  for (const tool of ["classify", "checklist"]) {
    await page.click(`nav a[href='#${tool}']`);
    await page.waitForSelector(`#${tool}-findings .verdict`);
  }
  await page.click("nav a[href='#trust']");
  await page.waitForSelector("#trust-criteria td");
  await page.click("nav a[href='#indicators']");
  await page.click("#i-sample");
  await page.waitForSelector("#indicator-result tbody tr");
  await page.click("nav a[href='#check']");
  await page.fill("#check-payload", "MH-2026-000123");
  await page.click("#check-form button[type=submit]");
  await page.waitForFunction(() => document.getElementById("check-progress").hidden);
  assert.ok(await page.isHidden("#check-error"));
});

test("a tool fetches its room's module and no other, and the document's with the first file", async (t) => {
  for (const [tool, room] of [["mark", "conversion"], ["classify", "system"], ["trust", "trust"], ["checklist", "activity"]]) {
    const page = await open(t, `#${tool}`);
    const modules = [];
    page.on("response", (response) => {
      const name = /\/(nd137[a-z_]*)-[^/]*\.wasm$/.exec(response.url())?.[1];
      if (name !== undefined) modules.push(name);
    });
    await page.reload();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(modules, [`nd137_${room}`]);
    if (tool !== "mark") continue;
    await page.setInputFiles("#mark-file", document("plain.pdf"));
    await page.waitForFunction(() => document.getElementById("mark-file-state").textContent !== "");
    assert.deepEqual(modules, ["nd137_conversion", "nd137_pdf"]);
  }
});

test("every text of the page exists in both languages", async (t) => {
  const page = await open(t);
  const texts = () => page.evaluate(() => [...document.querySelectorAll("[data-t]")].map((element) => [element.dataset.t, element.textContent]));
  const vietnamese = await texts();
  await page.click("#language");
  const english = await texts();
  assert.ok(english.length > 50);
  // A proper name may be the same in both.
  const same = english.filter(([key, text], i) => text === vietnamese[i][1] && !["theme"].includes(key)).map(([key]) => key);
  assert.deepEqual(same, []);
  assert.deepEqual(vietnamese.filter(([, text]) => text !== text.normalize("NFC")), []);
});

/** Switches the language and back: nothing of the page stays in the other one, and nothing is lost. */
async function bothLanguages(page, what) {
  const words = () =>
    page.evaluate(() => {
      const found = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        // What is Vietnamese in any case says so.
        const element = node instanceof Element ? node : node.parentElement;
        if (element.closest("[lang=vi], [hidden]") !== null) continue;
        const texts = node instanceof Element ? ["aria-label", "title", "placeholder"].map((name) => node.getAttribute(name)) : [node.data];
        found.push(...texts.filter((text) => text !== null && text.trim() !== ""));
      }
      return found;
    });
  const settled = async (wanted) => {
    let last = [];
    for (let i = 0; i < 100; i += 1) {
      last = wanted(await words());
      if (last.length === 0) return last;
      await page.waitForTimeout(50);
    }
    return last;
  };
  // A check that an edit asked for is over.
  await page.waitForTimeout(300);
  const before = await words();
  // Letters with marks; đ stands in the numbers of decrees, also in English.
  // What a sentence quotes is of the document's language.
  const marked = (text) => /[\u0300-\u036f]/.test(text.replaceAll(/“[^”]*”/g, "").normalize("NFD"));
  assert.ok(before.some(marked), what);
  await page.click("#language");
  assert.deepEqual(await settled((now) => now.filter(marked)), [], what);
  await page.click("#language");
  assert.deepEqual(await settled((now) => (JSON.stringify(now) === JSON.stringify(before) ? [] : now.filter((text) => !before.includes(text)).concat(before.filter((text) => !now.includes(text)), "…"))), [], what);
}

const ASCII = "So Y te Minh Hoa";

test("every result is told in the language that is chosen: marking", async (t) => {
  const page = await open(t);
  await page.fill("#m-name", ASCII);
  await page.setInputFiles("#mark-file", document("plain.pdf"));
  await page.waitForFunction(() => document.getElementById("mark-file-state").textContent !== "");
  await bothLanguages(page, "the state of a file");
  await mark(page, document("plain.pdf"), ASCII);
  await page.waitForFunction(() => document.getElementById("mark-page").width > 300 && document.getElementById("mark-progress").hidden);
  await bothLanguages(page, "a marked file");
  await mark(page, document("encrypted.pdf"), ASCII);
  await page.waitForFunction(() => document.getElementById("mark-progress").hidden && !document.getElementById("mark-error").hidden);
  await bothLanguages(page, "a refused file");
  const plain = await readFile(document("plain.pdf"));
  await page.setInputFiles("#mark-file", [
    { name: "a.pdf", mimeType: "application/pdf", buffer: plain },
    { name: "b.pdf", mimeType: "application/pdf", buffer: Buffer.from("not a pdf") },
  ]);
  await page.click("#mark-form button[type=submit]");
  await page.waitForSelector("#mark-batch td.not_met");
  await page.waitForSelector("#mark-zip:not([hidden])");
  await bothLanguages(page, "several files");
});

test("every result is told in the language that is chosen: checking", async (t) => {
  const page = await open(t, "#check");
  await page.click("#check-form button[type=submit]");
  await page.waitForSelector("#check-error:not([hidden])");
  await bothLanguages(page, "nothing to check");
  await page.setInputFiles("#check-file", document("marked.pdf"));
  await page.waitForSelector("#check-result .verdict");
  await bothLanguages(page, "a verdict");
  await page.setInputFiles("#check-file", document("encrypted.pdf"));
  await page.waitForFunction(() => document.getElementById("check-progress").hidden && !document.getElementById("check-error").hidden);
  await bothLanguages(page, "a refused file");
  const picture = join(folder, "nothing.png");
  await page.locator("h1:visible").screenshot({ path: picture });
  await page.setInputFiles("#check-file", picture);
  await page.waitForFunction(() => /QR/.test(document.getElementById("check-error").textContent));
  await bothLanguages(page, "a picture without a code");
});

test("every result is told in the language that is chosen: classes, trust, indicators, checklists", async (t) => {
  const page = await open(t, "#classify");
  await page.waitForSelector("#classify-findings .verdict");
  await page.fill("#c-month-0", "3069000");
  for (const id of ["c-env", "c-ind", "c-third"]) await page.selectOption(`#${id}`, "true");
  await page.fill("#c-since", "2026-03-15");
  await page.waitForSelector("#due time");
  await bothLanguages(page, "a class");
  await page.fill("#c-month-11", "many");
  await page.waitForSelector("#classify-error:not([hidden])");
  await bothLanguages(page, "no count");

  await page.click("nav a[href='#trust']");
  await page.waitForSelector("#trust-criteria td");
  await bothLanguages(page, "six criteria");
  await page.click("#trust-form button[type=submit]");
  await page.waitForSelector("#trust-error:not([hidden])");
  await bothLanguages(page, "a refused declaration");
  // A field that the declaration lacks is named.
  assert.match(await page.textContent("#trust-error"), /^Chủ quản:/);
  // What was refused is looked at again when something changes.
  await page.fill("#t-host", "mau.example.vn");
  await page.waitForSelector("#trust-error[hidden]", { state: "attached" });

  await page.click("nav a[href='#indicators']");
  await page.fill("#i-text", "code,name\n1,One\n1,One\n");
  await page.click("#indicators-form button[type=submit]");
  await page.waitForSelector("#indicator-result tbody tr");
  await bothLanguages(page, "a table");
  await page.setInputFiles("#i-file", { name: "x.csv", mimeType: "text/csv", buffer: Buffer.from([0xff, 0xfe, 0x00]) });
  await page.waitForSelector("#indicators-error:not([hidden])");
  await bothLanguages(page, "no table");

  await page.click("nav a[href='#checklist']");
  await page.selectOption("#k-list", "plans");
  await page.check('input[name="k-ministry_or_province"][value=yes]');
  await page.check('input[name="k-five_year_plan"][value=no]');
  await page.waitForSelector("#checklist-findings .verdict.not_met");
  await bothLanguages(page, "answers");
  assert.ok(await page.isChecked('input[name="k-five_year_plan"][value=no]'));
  await page.setInputFiles("#k-open", { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await page.waitForSelector("#checklist-error:not([hidden])");
  await bothLanguages(page, "a file without answers");
});

test("a checklist asks only what still matters, and its answers are saved and opened again", async (t) => {
  const page = await open(t, "#checklist");
  await page.fill("#k-asof", "2026-11-21");
  await page.selectOption("#k-list", "plans");
  const question = (key) => page.locator(`fieldset:has(input[name="k-${key}"])`);
  await question("ministry_or_province").waitFor();
  await question("ministry_or_province").locator("input[value=no]").check();
  await page.waitForSelector("#checklist-findings .verdict.not_applicable");
  assert.ok(await question("five_year_plan").isHidden());
  await question("ministry_or_province").locator("input[value=yes]").check();
  await question("five_year_plan").waitFor();
  await question("five_year_plan").locator("input[value=no]").check();
  await page.waitForSelector("#checklist-findings .verdict.not_met");
  const saved = await download(page, "#k-save");
  assert.deepEqual(JSON.parse(await readFile(saved, "utf8")), { as_of: "2026-11-21", checklist: "plans", facts: { ministry_or_province: true, five_year_plan: false } });

  const other = await open(t, "#checklist");
  await other.setInputFiles("#k-open", saved);
  await other.waitForSelector("#checklist-findings .verdict.not_met");
  assert.ok(await other.isChecked('input[name="k-five_year_plan"][value=no]'));
  await other.click("#language");
  await other.waitForFunction(() => /five-year plan/.test(document.getElementById("k-questions").textContent));
  assert.ok(await other.isChecked('input[name="k-five_year_plan"][value=no]'));

  // What is not such a file changes nothing and runs nothing.
  for (const content of ["{", "[]", `{"checklist":"plans","as_of":"2026-11-21","facts":{"<img src=x onerror=alert(1)>":true}}`]) {
    await other.setInputFiles("#k-open", { name: "x.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await other.waitForSelector("#checklist-error:not([hidden])");
    assert.ok(await other.isChecked('input[name="k-five_year_plan"][value=no]'));
    // The next answer takes the error away.
    await other.check('input[name="k-five_year_plan"][value=yes]');
    await other.waitForSelector("#checklist-error[hidden]", { state: "attached" });
    await other.check('input[name="k-five_year_plan"][value=no]');
    await other.waitForSelector("#checklist-findings .verdict.not_met");
  }
  assert.equal(await other.locator("main img").count(), 0);
});

/** One picture of a QR code, as the raw video that Chromium takes for a camera's. */
function video(modules) {
  const [width, height] = [640, 480];
  const luma = new Uint8Array(width * height).fill(255);
  const side = Math.floor(height / (modules.length + 8));
  modules.forEach((row, y) =>
    [...row].forEach((module, x) => {
      if (module === "0") return;
      for (let line = 0; line < side; line += 1) {
        const start = ((y + 4) * side + line) * width + (x + 4) * side;
        luma.fill(0, start, start + side);
      }
    }),
  );
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`), frame, frame]);
}

test("the camera reads a printed code, and is switched off again", async (t) => {
  const { qr } = await markPaperToData({ at: "2026-11-21T14:30:05+07:00", converter: { kind: "agency", name: NAME }, kinds: ["ordinary"] });
  const film = join(folder, "camera.y4m");
  await writeFile(film, video(qr.modules));
  const own = await launch(["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${film}`]);
  t.after(() => own.close());
  const page = await open(t, "#check", {}, own);
  await page.click("#camera");
  await page.waitForFunction((name) => document.querySelector("#check-result")?.textContent.includes(name), NAME);
  assert.equal(await page.inputValue("#check-payload"), qr.payload);
  await page.waitForFunction(() => document.getElementById("camera-view").srcObject === null && document.getElementById("camera-view").hidden);
});

test("without a camera the page says so, and goes on", async (t) => {
  const page = await open(t, "#check");
  await page.click("#camera");
  await page.waitForSelector("#check-error:not([hidden])");
  assert.match(await page.textContent("#check-error"), /máy ảnh|camera/i);
  assert.ok(await page.isEnabled("#camera"));
});

/** The text of a scanner's report, as one of the shared cases has it. */
async function scan() {
  const lines = (await readFile(new URL("bytes.tsv", shared), "utf8")).split("\n").map((line) => line.split("\t"));
  const [, , , request] = lines.find(([operation, name]) => operation === "assess_trust" && name === "tls_sslyze");
  return JSON.parse(request).encryption.report.text;
}

test("six criteria are judged by their evidence, and the declaration is printed", async (t) => {
  const page = await open(t, "#trust");
  await page.fill("#t-asof", "2026-11-21");
  await page.waitForFunction(() => document.querySelectorAll("#trust-criteria td.undetermined, #trust-criteria td.needs_review").length === 6);
  await page.click("#trust-form button[type=submit]");
  await page.waitForSelector("#trust-error:not([hidden])");
  const fields = {
    "t-host": "mau.example.vn", "t-ip": "192.0.2.10", "t-level": "3", "t-number": "12/QĐ-VD", "t-issuer": "Sở Ví dụ tỉnh Minh Họa", "t-decided": "2026-09-15",
    "t-commit-url": "https://mau.example.vn/cam-ket", "t-commit-date": "2026-10-01", "t-consent-url": "https://mau.example.vn/dong-y", "t-consent-date": "2026-10-02",
    "t-list-date": "2026-11-20", "t-tool": "may-quet 2.1", "t-scanned": "2026-11-15", "t-found": "0", "t-digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "t-sectxt": await readFile(document("security.txt"), "utf8"), "t-sectxt-date": "2026-11-20",
    "t-system": "Cổng dịch vụ <b>Minh Họa</b>", "t-owner": "Ủy ban nhân dân tỉnh Minh Họa", "t-url": "https://mau.example.vn", "t-by": "Nguyễn Văn Mẫu, Chủ tịch", "t-place": "Minh Họa",
  };
  for (const [id, given] of Object.entries(fields)) await page.fill(`#${id}`, given);
  for (const id of ["t-commit", "t-consent"]) await page.selectOption(`#${id}`, "yes");
  await page.setInputFiles("#t-list", document("warning_list.txt"));
  await page.setInputFiles("#t-tls", { name: "sslyze.json", mimeType: "application/json", buffer: Buffer.from(await scan()) });
  await page.waitForFunction(() => document.querySelectorAll("#trust-criteria td.met").length === 6, undefined, { timeout: 8000 }).catch(async () => assert.fail(await page.textContent("#tool-trust .result") + (await page.textContent("#trust-error"))));
  await page.click("#trust-form button[type=submit]");
  await page.waitForSelector("#declaration:not([hidden])");
  assert.match(await page.textContent("#declaration"), /Cổng dịch vụ <b>Minh Họa<\/b>/);
  const html = await readFile(await download(page, "#t-html"), "utf8");
  assert.match(html, /Cổng dịch vụ &lt;b&gt;Minh Họa/);
  assert.doesNotMatch(html, /<script|https?:\/\/(?!mau\.example\.vn)[^"' ]+\.(js|css)/);
  assert.equal(JSON.parse(await readFile(await download(page, "#t-json"), "utf8")).criteria.length, 6);
  if (process.env.SCREENSHOTS) {
    await page.screenshot({ path: join(process.env.SCREENSHOTS, "declared.png"), fullPage: true });
    await page.evaluate(() => document.body.classList.add("print-declaration"));
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: join(process.env.SCREENSHOTS, "declaration.png"), fullPage: true });
    assert.ok(await page.isHidden("#trust-form"));
  }
  await page.emulateMedia({ media: "screen" });

  // A site on the list is not declared.
  await page.fill("#t-host", "www.lua-dao.example.vn");
  await page.waitForSelector("#trust-criteria td.not_met");
  await page.click("#trust-form button[type=submit]");
  await page.waitForSelector("#trust-error:not([hidden])");
  assert.ok(await page.isHidden("#declaration"));
});

test("a table of indicators is read, and each row says what it lacks", async (t) => {
  const page = await open(t, "#indicators");
  await page.fill("#i-asof", "2026-11-21");
  await page.selectOption("#i-kind", "province");
  await page.click("#i-sample");
  await page.waitForSelector("#indicator-result tbody tr");
  assert.equal(await page.locator("#indicator-result tbody tr").count(), 3);
  const row = (n) => page.textContent(`#indicator-result tbody tr:nth-child(${n})`);
  assert.match(await row(2), /đơn vị/);
  assert.doesNotMatch(await row(1), /đơn vị đo/);
  await page.click("#language");
  assert.match(await row(2), /unit/);
  const csv = await readFile(await download(page, "#i-csv"), "utf8");
  assert.ok(csv.startsWith("\uFEFF"));
  assert.match(csv, /"2","MH-02"/);

  // Names that a page or a spreadsheet would run stay text.
  await page.fill("#i-text", 'code,name\n=1+1,<img src=x onerror=alert(1)>\n');
  await page.click("#indicators-form button[type=submit]");
  await page.waitForFunction(() => document.querySelectorAll("#indicator-result tbody tr").length === 1);
  assert.equal(await page.locator("main img").count(), 0);
  assert.match(await readFile(await download(page, "#i-csv"), "utf8"), /"'=1\+1"/);
  await page.setInputFiles("#i-file", { name: "x.csv", mimeType: "text/csv", buffer: Buffer.from([0xff, 0xfe, 0x00]) });
  await page.waitForSelector("#indicators-error:not([hidden])");
});
