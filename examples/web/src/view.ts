/** Small parts of the page. Text goes in as text, never as HTML. */

import { Nd137Error, type Assessment, type Finding } from "nd137";

import { again, Amiss, lang, say, tell, type Key } from "./i18n.js";

export function find<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element #${id}`);
  return element as T;
}

export function make(name: string, text = "", attributes: Record<string, string> = {}, ...children: Node[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== "") element.textContent = text;
  element.append(...children);
  return element;
}

/** The day and the time in Viet Nam, whatever the computer's zone: `2026-11-22T08:30:00`. */
export const now = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 19);
export const today = () => now().slice(0, 10);

/** The library's phrases begin in lower case; standing alone, they do not. */
export const capital = (text: string) => text.charAt(0).toLocaleUpperCase(lang()) + text.slice(1);

/** What went wrong, in the page's language. */
export function explain(error: unknown): string {
  if (error instanceof DOMException && error.name === "AbortError") return say("stopped");
  if (error instanceof Amiss) return say("failed", { why: say(error.key) });
  if (!(error instanceof Nd137Error)) return say("failed", { why: error instanceof Error ? error.message : String(error) });
  return capital(error.sentence[lang()]);
}

/** Shows what went wrong, after a sentence that leads to it; `undefined` takes it away. */
export function alertIn(place: HTMLElement, error: unknown, lead?: () => string): void {
  place.hidden = error === undefined;
  tell(place, () => (error === undefined ? [] : [...(lead === undefined ? [] : [make("p", lead())]), make("p", explain(error)), ...stillOpen(error)]));
}

/** Which findings stand in the way. */
function stillOpen(error: unknown): HTMLElement[] {
  if (!(error instanceof Nd137Error)) return [];
  const open = (error.findings as readonly Finding[]).filter((f) => f.outcome !== "met" && f.outcome !== "not_applicable" && f.severity === "required");
  return open.length === 0 ? [] : [make("ul", "", {}, ...open.map((f) => make("li", sentence(f))))];
}

const sentence = (finding: Finding) => `${finding.message[lang()]} (${finding.provisions[0]?.[lang()] ?? ""})`;

/** An assessment with all of its findings, and what each asked if that is to be said; what does not apply stands apart. */
export function assessment(verdict: Assessment, asked = false): HTMLElement {
  const box = make("div", "", { class: "assessment" });
  box.append(make("p", say(verdict.outcome), { class: `verdict ${verdict.outcome}` }));
  if (verdict.detail !== "full") return box;
  const applies = ({ outcome }: Finding) => outcome !== "not_applicable";
  box.append(group("details", verdict.findings.filter(applies), asked), group("not_applying", verdict.findings.filter((finding) => !applies(finding)), asked));
  return box;
}

function group(title: Key, findings: readonly Finding[], asked: boolean): HTMLElement {
  const list = make("ul", "", { class: "findings" });
  for (const finding of findings) {
    const item = make("li", "", { class: finding.outcome });
    const words = asked ? `${capital(finding.asks[lang()])}. ${finding.message[lang()]}` : finding.message[lang()];
    item.append(make("strong", say(finding.outcome)), ` ${words} `, make("span", finding.provisions.map((p) => p[lang()]).join("; "), { class: "provision" }));
    for (const missing of finding.missing) item.append(make("p", `${say("missing")}: ${missing.why[lang()]}`, { class: "why" }));
    list.append(item);
  }
  const box = make("details", "", {}, make("summary", `${say(title)} (${findings.length})`), list);
  box.hidden = findings.length === 0;
  return box;
}

/** A file input and the area around it; a dropped file is the same as a chosen one. */
export function takesFiles(area: HTMLElement, input: HTMLInputElement, take: (files: File[]) => void): void {
  input.addEventListener("change", () => take([...(input.files ?? [])]));
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    area.classList.add("over");
  });
  area.addEventListener("dragleave", () => area.classList.remove("over"));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    area.classList.remove("over");
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    take([...input.files]);
  });
}

/** Lets a link download these bytes; the address of what it gave before is freed. */
export function offer(link: HTMLAnchorElement, name: string, content: Blob): void {
  if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.hidden = false;
}

/** Shows that a task runs, with its stop button; gives the signal by which it is stopped. */
export async function task(name: string, run: (signal: AbortSignal, stage: (words: () => string, share?: number) => void) => Promise<void>): Promise<void> {
  const [bar, stop, alert] = [find<HTMLProgressElement>(`${name}-progress`), find<HTMLButtonElement>(`${name}-cancel`), find(`${name}-error`)];
  const control = new AbortController();
  const cancel = () => control.abort();
  stop.addEventListener("click", cancel);
  bar.hidden = stop.hidden = false;
  bar.removeAttribute("value");
  alertIn(alert, undefined);
  try {
    await run(control.signal, (words, share) => {
      again(bar, () => (bar.title = words()));
      if (share !== undefined) bar.value = share;
    });
  } catch (error) {
    alertIn(alert, error);
  } finally {
    stop.removeEventListener("click", cancel);
    bar.hidden = stop.hidden = true;
  }
}
