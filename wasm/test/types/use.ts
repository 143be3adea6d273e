/** What a caller may write, and what the compiler has to refuse; checked, never run. */

import { call, callJson, listProvisions, load, Nd137Error, type Operations, type Provisions, stampPdf } from "nd137";
import * as report from "nd137/report";

await load();
await load("list_provisions", "classify_scale");
await report.load(new URL("https://example.org/nd137_report.wasm"));
const listed: Provisions = await listProvisions({ as_of: "2026-11-01", article: undefined });
const title: string | undefined = listed.provisions[0]?.title?.vi;
const same: Operations["list_provisions"]["response"] = report.listProvisions({ as_of: "2026-11-01" });
const { ok, json }: { ok: boolean; json: string } = await callJson("list_provisions", "{}");
const whatever: unknown = report.call("list_provisions", {}).response;
const { response: later }: { response: Provisions } = await call("list_provisions", { as_of: "2026-11-01" });

// @ts-expect-error: it is not there yet
listProvisions({ as_of: "2026-11-01" }).provisions;
// @ts-expect-error: there is no such operation
await load("no_such");
// @ts-expect-error: there is no such operation
await call("no_such", {});
// @ts-expect-error: an operation has a request of its own
await call("list_provisions", { monthly_users: [] });
// @ts-expect-error: it takes a document
await stampPdf({ conversion: {} });
// @ts-expect-error: the day is required
listProvisions({});
// @ts-expect-error: an article is a number
listProvisions({ as_of: "2026-11-01", article: "4" });
// @ts-expect-error: there is no such field
listProvisions({ as_of: "2026-11-01", artikel: 4 });
// @ts-expect-error: it takes no document
listProvisions({ as_of: "2026-11-01" }, new Uint8Array());
// @ts-expect-error: there is no such member
listed.provision;
// @ts-expect-error: the result is not checked yet
whatever.length;

try {
  await listProvisions({ as_of: "" });
} catch (error) {
  if (!(error instanceof Nd137Error)) throw error;
  const kind: "invalid_json" | "invalid_request" | "limit_exceeded" | "unknown_operation" | "refused" | "invalid_document" | "internal" = error.kind;
  const said: string = error.sentence.vi;
  for (const finding of error.findings) console.log(kind, said, finding.rule, finding.outcome, error.pointer);
}

export { json, later, ok, same, title };
