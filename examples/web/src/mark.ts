/** Puts a conversion mark on one file, or on many. */

import { bindForm, drawQr } from "nd137/form";
import type { Converted, Marked, MarkRequest, PageReserve, Placement, StampRequest } from "nd137";

import { lang, onLanguage, say, tell } from "./i18n.js";
import { call } from "./library.js";
import { draw } from "./preview.js";
import { assessment, capital, explain, find, make, now, offer, takesFiles, task } from "./view.js";

type Direction = StampRequest["direction"];

const KINDS: Record<Direction, readonly (NonNullable<MarkRequest["kinds"]>[number])[]> = {
  paper_to_data: ["ordinary", "licence", "administrative_result", "authenticated", "notarised", "true_copy", "forwarded_copy", "extract_copy"],
  data_to_paper: ["ordinary", "electronic_certificate", "administrative_result", "authenticated", "notarised", "true_copy", "forwarded_copy", "extract_copy"],
};

let files: File[] = [];

const form = () => find<HTMLFormElement>("mark-form");
const direction = (): Direction => (form().elements.namedItem("direction") as RadioNodeList).value as Direction;

/** The rest of the stamping request: where, and what to do with a signed file. */
function stamp(mark: MarkRequest): StampRequest {
  return {
    direction: direction(),
    mark,
    placement: {
      corner: find<HTMLSelectElement>("m-corner").value as NonNullable<Placement["corner"]>,
      pages: find<HTMLSelectElement>("m-pages").value as NonNullable<Placement["pages"]>,
    },
    signed_input: find<HTMLInputElement>("m-derivative").checked ? "print_derivative" : "refuse",
  };
}

function showMark(marked: Pick<Marked, "lines" | "qr"> | undefined): void {
  find("mark-lines").replaceChildren(...(marked?.lines ?? []).map((line) => make("li", line)));
  for (const place of document.querySelectorAll("[data-qr-of=mark]")) drawQr(place, marked?.qr ?? null);
}

function fitDirection(): void {
  const select = find<HTMLSelectElement>("m-kind");
  const chosen = select.value;
  select.replaceChildren(...KINDS[direction()].map((kind) => make("option", say(kind), { value: kind })));
  if (KINDS[direction()].some((kind) => kind === chosen)) select.value = chosen;
  for (const field of document.querySelectorAll<HTMLElement>("[data-only]")) {
    field.hidden = field.dataset["only"] !== direction();
    for (const input of field.querySelectorAll("input")) input.disabled = field.hidden;
  }
}

/** What to look at before the result is used: the mark may lie over something. */
function covered(reserve: readonly PageReserve[]): string[] {
  const pages = (found: readonly PageReserve[]) => found.map(({ page }) => page).join(", ");
  const over = reserve.filter(({ annotations, drawings, images, texts }) => annotations + drawings + images + texts > 0);
  const unknown = reserve.filter((page) => page.reading === "unknown" && !over.includes(page));
  return [
    ...(over.length > 0 ? [say("covers", { pages: pages(over) })] : []),
    ...(unknown.length > 0 ? [say("cover_unknown", { pages: pages(unknown) })] : []),
  ];
}

/** The last file that was marked; told again when the language changes. */
let last: { file: File; converted: Converted } | undefined;

function showResult(): void {
  if (last === undefined) return;
  const { marked, report } = last.converted;
  showMark(marked);
  find("mark-summary").textContent = say("made", { n: report.marked_page_count, file: last.file.name });
  find("mark-covers").replaceChildren(...covered(report.reserve ?? []).map((text) => make("p", text)));
  find("mark-page").setAttribute("aria-label", say("page_with_mark", { n: report.marked_pages[0]?.page ?? 1 }));
  const rest = marked.remaining.map((todo) => make("li", `${capital(todo.asks[lang()])} (${todo.provisions.map((p) => p[lang()]).join("; ")})`));
  find("mark-remaining").replaceChildren(...(rest.length > 0 ? [make("h3", say("remaining")), make("ul", "", {}, ...rest)] : []), assessment(marked.assessment));
}

const named = (name: string, suffix: string) => `${name.replace(/\.pdf$/i, "")}${suffix}`;

async function one(file: File, request: StampRequest): Promise<void> {
  await task("mark", async (signal, stage) => {
    const { response, document: made } = await call("stamp_pdf", request, { document: file, signal, onStage: (name) => stage(() => say(name)) });
    if (made === undefined) return;
    const content = new Blob([made], { type: "application/pdf" });
    offer(find<HTMLAnchorElement>("mark-download"), named(file.name, "-nd137.pdf"), content);
    offer(find<HTMLAnchorElement>("mark-record"), named(file.name, "-nd137.json"), new Blob([JSON.stringify(response.record, undefined, 2)], { type: "application/json" }));
    last = { file, converted: response };
    showResult();
    find("mark-done").hidden = false;
    stage(() => say("drawing"));
    const page = response.report.marked_pages[0]?.page ?? 1;
    const canvas = find<HTMLCanvasElement>("mark-page");
    await draw(content, page, canvas, canvas.parentElement?.clientWidth ?? 600);
  });
}

/** Marks each file in turn; a file that is refused does not keep the others. */
async function many(request: StampRequest): Promise<void> {
  await task("mark", async (signal, stage) => {
    const { Zip, ZipPassThrough } = await import("fflate");
    const rows = find("mark-batch").querySelector("tbody") as HTMLElement;
    rows.replaceChildren();
    find("mark-batch").hidden = false;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const zip = new Zip((error, part) => {
      if (error !== null) throw error;
      parts.push(part as Uint8Array<ArrayBuffer>);
    });
    const used = new Set<string>();
    let done = 0;
    for (const file of files) {
      const state = make("td");
      tell(state, () => say("working"));
      rows.append(make("tr", "", {}, make("th", file.name, { scope: "row" }), state));
      try {
        const { response, document: made } = await call("stamp_pdf", request, { document: file, signal });
        let name = named(file.name, "-nd137.pdf");
        for (let i = 2; used.has(name); i += 1) name = named(file.name, `-nd137-${i}.pdf`);
        used.add(name);
        for (const [path, content] of [[name, made], [`${name}.json`, new TextEncoder().encode(JSON.stringify(response.record))]] as const) {
          const entry = new ZipPassThrough(path);
          zip.add(entry);
          entry.push(content ?? new Uint8Array(), true);
        }
        tell(state, () => say("made", { n: response.report.marked_page_count, file: file.name }));
        state.className = "met";
      } catch (error) {
        tell(state, () => explain(error));
        state.className = "not_met";
        if (signal.aborted) throw error;
      }
      done += 1;
      const progress = { done, n: files.length };
      stage(() => say("files_done", progress), done / files.length);
      tell(find("mark-file-state"), () => say("files_done", progress));
    }
    zip.end();
    if (used.size > 0) offer(find<HTMLAnchorElement>("mark-zip"), "nd137.zip", new Blob(parts, { type: "application/zip" }));
  });
}

async function chosen(list: File[]): Promise<void> {
  files = list;
  find("mark-done").hidden = true;
  find("mark-batch").hidden = true;
  find("mark-zip").hidden = true;
  const state = find("mark-file-state");
  const [file] = files;
  const count = files.length;
  tell(state, () => (count > 1 ? say("files_chosen", { n: count }) : ""));
  if (files.length !== 1 || file === undefined) return;
  await task("mark", async (signal, stage) => {
    const { response } = await call("inspect_pdf", { page_details: 1 }, { document: file, signal, onStage: (name) => stage(() => say(name)) });
    // Another choice has been made since.
    if (files !== list) return;
    tell(state, () => say("pdf_info", { pages: response.page_count ?? "?", signatures: response.signatures.length }));
  });
}

export function startMark(): void {
  fitDirection();
  find<HTMLInputElement>("m-at").value = now();
  const operation = async (request: MarkRequest): Promise<Marked> => {
    const name = direction() === "paper_to_data" ? "mark_paper_to_data" : "mark_data_to_paper";
    return (await call(name, request)).response;
  };
  const bound = bindForm<MarkRequest, Marked>(form(), { operation, lang, onAnswer: showMark, onRefusal: () => showMark(undefined) });
  for (const radio of form().querySelectorAll<HTMLInputElement>("[name=direction]")) {
    radio.addEventListener("change", () => {
      fitDirection();
      void bound.check();
    });
  }
  onLanguage(() => {
    fitDirection();
    showResult();
    void bound.check();
  });
  takesFiles(find("mark-drop"), find<HTMLInputElement>("mark-file"), (list) => void chosen(list));
  form().addEventListener("submit", (event) => {
    event.preventDefault();
    void (async () => {
      const input = find<HTMLInputElement>("mark-file");
      input.setCustomValidity(files.length === 0 ? say("no_file") : "");
      if (!(await bound.report())) return;
      const request = stamp(bound.request());
      const [file] = files;
      if (files.length === 1 && file !== undefined) await one(file, request);
      else await many(request);
    })();
  });
  find("mark-file").addEventListener("change", (event) => (event.currentTarget as HTMLInputElement).setCustomValidity(""));
  void bound.check();
}

