/** The package in Node: every shared vector, errors, integers, sizes. */

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import test from "node:test";
import { gzipSync } from "node:zlib";

import * as core from "nd137";
import * as activity from "nd137/activity";
import * as conversion from "nd137/conversion";
import * as document_ from "nd137/document";
import * as indicator from "nd137/indicator";
import * as lazy from "nd137/lazy";
import * as pdf from "nd137/pdf";
import * as system from "nd137/system";
import * as trust from "nd137/trust";

import { vectors } from "./vectors.mjs";

const shared = new URL("../../tests/vectors/", import.meta.url);
const tsv = await readFile(new URL("bytes.tsv", shared), "utf8");
const lines = tsv.trimEnd().split("\n");
const document = (name) => readFile(new URL(`documents/${name}`, shared));

test("nothing works before load, and the error says so", () => {
  assert.throws(() => core.listProvisions({ as_of: "2026-11-01" }), { name: "Nd137Error", kind: "internal", message: /await load\(\)/ });
});

const rooms = { activity, conversion, indicator, system, trust };
const entries = { index: core, pdf, document: document_, ...rooms };
await Promise.all(Object.values(entries).map((entry) => entry.load()));

for (const [name, entry] of Object.entries(entries)) {
  test(`${name}: every shared vector, to the byte`, async (t) => {
    const { run, left, failures } = await vectors(entry, tsv, document);
    assert.deepEqual(failures, []);
    const mine = new Set(entry.operations());
    assert.equal(run, lines.filter((line) => mine.has(line.split("\t")[0])).length);
    assert.ok(run > 0);
    if (entry === pdf) assert.deepEqual(left, []);
    t.diagnostic(`${run} vectors`);
  });

  test(`${name}: one function an operation, and no other`, () => {
    const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    const own = ["Nd137Error", "call", "callJson", "load", "operations"];
    const functions = Object.keys(entry).filter((key) => !own.includes(key));
    assert.deepEqual(functions.sort(), entry.operations().map(camel).sort());
  });
}

test("lazy: every shared vector, each from the smallest entry", async (t) => {
  const { run, left, failures } = await vectors(lazy, tsv, document);
  assert.deepEqual([failures, left], [[], []]);
  assert.equal(run, lines.length);
  assert.deepEqual(lazy.operations(), pdf.operations());
  await assert.rejects(lazy.call("no_such", {}), { kind: "unknown_operation" });
  await assert.rejects(lazy.call("toString", {}), { kind: "unknown_operation" });
  await assert.rejects(lazy.call("explain", {}), (error) => error instanceof core.Nd137Error && error.kind === "invalid_request");
  t.diagnostic(`${run} vectors`);
});

test("each room's operations are a part of the whole, and of no other room", () => {
  const names = Object.values(rooms).flatMap((room) => room.operations());
  assert.equal(new Set(names).size, names.length);
  const whole = core.operations();
  // These judge or describe what belongs to every room.
  assert.deepEqual(whole.filter((name) => !names.includes(name)), ["list_provisions", "compare_dates", "explain", "render_report", "export_catalogue"]);
  assert.deepEqual(names.filter((name) => !whole.includes(name)), []);
});

test("the functions give what the JSON says", () => {
  let [compared, refused] = [0, 0];
  for (const line of lines) {
    const [operation, , name, request, status, response] = line.split("\t");
    if (name !== "-" || status !== "ok") continue;
    const value = JSON.parse(request);
    // In JSON a number may pass 2^53; as a number of JavaScript it is no longer the same.
    if (/[^"\d.]\d{17,}/.test(request)) {
      assert.throws(() => pdf.call(operation, value), { kind: "invalid_request", message: /2\^53/ });
      refused += 1;
    } else {
      assert.deepEqual(pdf.call(operation, value).response, JSON.parse(response));
      compared += 1;
    }
  }
  assert.ok(compared > 0 && refused > 0);
});

test("an error is an Error with kind, pointer and both languages", () => {
  const wrong = () => core.listProvisions({ as_of: "2026-11-01", article: 25 });
  assert.throws(wrong, (error) => {
    assert.ok(error instanceof Error && error instanceof core.Nd137Error);
    assert.equal(error.kind, "invalid_request");
    assert.equal(error.pointer, "/article");
    assert.equal(error.message, "invalid_request at `/article`: the decree has articles 1 to 24, not 25");
    assert.match(error.sentence.vi, /không có Điều 25/);
    assert.deepEqual(error.findings, []);
    return true;
  });
  assert.throws(() => core.call("no_such", {}), { kind: "unknown_operation" });
  assert.throws(() => core.listProvisions({ as_of: "2026-11-01", "a/b": 1 }), { kind: "invalid_request" });
});

test("what JSON would lose is refused, with its place", () => {
  const refused = (request, pointer, kind = "invalid_request") => assert.throws(() => core.call("list_provisions", request), { kind, pointer });
  refused({ a: { "b/c": [1, 2 ** 53] } }, "/a/b~1c/1");
  refused({ a: -(2 ** 60) }, "/a");
  refused({ a: NaN }, "/a");
  refused({ a: new Map() }, "/a");
  refused({ a: () => 1 }, "/a");
  let deep = [];
  for (let i = 0; i < 200; i += 1) deep = [deep];
  refused(deep, "/0".repeat(128), "limit_exceeded");
  const round = {};
  round.round = round;
  refused(round, "/round".repeat(128), "limit_exceeded");
  // The largest safe integer goes through to the library, which has its own limit.
  refused({ as_of: "2026-11-01", article: Number.MAX_SAFE_INTEGER }, "/article");
  assert.equal(core.call("list_provisions", { as_of: "2026-11-01", article: 4n }).response.provisions[0].citation.id, "nd137.d4");
  // A BigInt is exact, so all of its digits go through.
  const users = (count) => core.call("classify_scale", { as_of: "2026-11-01", monthly_users: Array(12).fill(count) }).response;
  assert.deepEqual(users(2n ** 60n), users("1152921504606846976"));
  refused({ as_of: "2026-11-01", monthly_users: [2 ** 60] }, "/monthly_users/0");
  assert.ok(core.listProvisions({ as_of: { toJSON: () => "2026-11-01" }, article: undefined }).provisions.length > 200);
});

test("a response that a number cannot hold is a fault, not a rounded number", async () => {
  const { read } = await import("../dist/json.js");
  assert.throws(() => read('{"a":[9007199254740993]}'), { kind: "internal", pointer: "/a/0" });
  assert.deepEqual(read('{"a":"90071992547409930","b":1}'), { a: "90071992547409930", b: 1 });
});

test("a module that fails is started anew", () => {
  // Says that it is longer than memory can hold, so that the allocation inside fails for real.
  class Lying extends Uint8Array {
    get length() {
      return 2 ** 31;
    }
  }
  for (let i = 0; i < 3; i += 1) {
    assert.throws(
      () => core.callJson("list_provisions", "{}", new Lying(8)),
      (error) => error.kind === "internal" && error.cause instanceof WebAssembly.RuntimeError,
    );
    assert.equal(core.listProvisions({ as_of: "2026-11-01", article: 1 }).provisions[0].citation.id, "nd137.d1");
  }
});

test("a document is bytes, and not too many", () => {
  assert.throws(() => core.callJson("list_provisions", "{}", "text"), { kind: "invalid_request" });
  assert.throws(() => core.callJson("list_provisions", "{}", { byteLength: 1 }), { kind: "invalid_request" });
  assert.throws(() => core.callJson("list_provisions", "{}", new ArrayBuffer(2 ** 30 + 1)), { kind: "limit_exceeded" });
  assert.throws(() => core.call("list_provisions", { as_of: "2026-11-01" }, new ArrayBuffer(1)), { kind: "invalid_request" });
});

test("a failed load may be tried again", async () => {
  const { Engine } = await import("../dist/engine.js");
  const glue = await import("../dist/glue/index_glue.js?again");
  const engine = new Engine(glue, () => new URL("file:///no/such.wasm"));
  await assert.rejects(engine.load());
  await assert.rejects(engine.load(new Response("", { status: 404 })), { kind: "internal", message: /404/ });
  await engine.load(readFile(new URL("../dist/nd137.wasm", import.meta.url)).then((bytes) => new Response(bytes)));
  assert.deepEqual(engine.operations(), core.operations());
});

/** What a page downloads for an entry, in KB (1,000 bytes) after gzip. */
async function weight(entry, module) {
  const folder = new URL("../dist/", import.meta.url);
  const seen = new Set();
  const next = [entry, module];
  let bytes = 0;
  while (next.length > 0) {
    const name = next.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    const content = await readFile(new URL(name, folder));
    bytes += gzipSync(content, { level: 9 }).length;
    if (!name.endsWith(".js")) continue;
    for (const [, from] of content.toString().matchAll(/(?:from|import) "(\.[^"]+)"/g)) {
      next.push(new URL(from, new URL(name, "file:///")).pathname.slice(1));
    }
  }
  return { kilobytes: bytes / 1000, files: seen.size };
}

// Wanted are 200 KB for rules without PDF and 900 KB with it. Each room keeps to the first; the whole
// table does not. Its limit, like those of the rooms, keeps it from growing unseen: they are to be
// lowered when something is gained, never raised in passing.
const MOST = { index: 422, pdf: 635, document: 338, activity: 80, conversion: 122, indicator: 133, system: 112, trust: 109 };
for (const [name, most] of Object.entries(MOST)) {
  test(`size: ${name} at most ${most} KB after gzip`, async (t) => {
    const { kilobytes, files } = await weight(`${name}.js`, name === "index" ? "nd137.wasm" : `nd137_${name}.wasm`);
    assert.ok(files >= 5, `${files} files`);
    t.diagnostic(`${kilobytes.toFixed(1)} KB in ${files} files`);
    assert.ok(kilobytes <= most, `${kilobytes} KB`);
  });
}

test("every entry is measured, and each room within 200 KB", () => {
  assert.deepEqual(Object.keys(MOST).sort(), Object.keys(entries).sort());
  for (const room of Object.keys(rooms)) assert.ok(MOST[room] <= 200);
});

test("no path of a machine in the modules", async () => {
  const folder = new URL("../dist/", import.meta.url);
  const modules = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
  assert.equal(modules.length, Object.keys(entries).length);
  for (const name of modules) {
    assert.doesNotMatch((await readFile(new URL(name, folder))).toString("latin1"), /\/(root|home|Users)\//);
  }
});
