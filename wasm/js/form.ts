/**
 * Binds an ordinary `<form>` to an operation: the browser's own validation with the library's
 * messages and provisions, missing facts as hints, a live QR code. No framework.
 *
 * A field's name is the JSON Pointer of its value in the request, such as `/converter/name`.
 * An empty field is left out, so that what is not known stays unknown. `data-type` says how a
 * value is written: `text` (the default), `count` (digits, with or without separators),
 * `integer` (a small one), `boolean` (`true` or `false`) or `date-time` (a local time, taken as Vietnam's, +07:00).
 */

import type { Assessment, Bilingual, Finding, Qr } from "./generated/types.js";

type Lang = keyof Bilingual;
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a refusal looks like, be it an `Nd137Error` or its copy from a worker. */
interface Refusal {
  pointer: string;
  sentence: Bilingual;
  findings: readonly object[];
}

export interface FormOptions<Request, Response> {
  /** The operation, such as `markPaperToData`; may answer later, as from a worker. */
  operation: (request: Request) => Response | Promise<Response>;
  /** Adds what the form does not ask, such as `as_of`. */
  complete?: (request: Request) => Request;
  /** The language of the messages; by default that of the element that holds the form. */
  lang?: () => Lang;
  /** Takes each answer. */
  onAnswer?: (answer: Response, request: Request) => void;
  /** Takes each refusal, after its messages were put to the fields. */
  onRefusal?: (refusal: Refusal) => void;
  /** Milliseconds of rest before the operation is asked; 150 if absent. */
  delay?: number;
}

export interface BoundForm<Request> {
  /** The request as the form stands. */
  request(): Request;
  /** Asks the operation now. Whether it answered with nothing left to correct. */
  check(): Promise<boolean>;
  /** Asks, and shows every message; for a submit button. */
  report(): Promise<boolean>;
  /** Ends the binding. */
  disconnect(): void;
}

let hints = 0;

/** Binds a form to an operation. */
export function bindForm<Request, Response>(form: HTMLFormElement, options: FormOptions<Request, Response>): BoundForm<Request> {
  const touched = new Set<Field>();
  const stop = new AbortController();
  let [turn, timer] = [0, 0];
  let latest = Promise.resolve(false);
  let submitted = false;

  const lang = () => options.lang?.() ?? (form.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ? "en" : "vi");
  const request = () => {
    const asked = readForm(form) as Request;
    return options.complete?.(asked) ?? asked;
  };

  function check(): Promise<boolean> {
    clearTimeout(timer);
    turn += 1;
    latest = ask(turn);
    return latest;
  }

  /** A check that a later one overtook says what the later one says. */
  async function ask(mine: number): Promise<boolean> {
    const asked = request();
    let notes: Notes;
    try {
      const answer = await options.operation(asked);
      if (mine !== turn) return latest;
      notes = fromFindings(form, findingsOf(answer), lang());
      const qr = qrOf(answer);
      for (const place of form.querySelectorAll("[data-qr]")) drawQr(place, qr);
      options.onAnswer?.(answer, asked);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (mine !== turn) return latest;
      notes = fromFindings(form, error.findings as Finding[], lang());
      const field = fieldAt(form, error.pointer);
      if (error.pointer !== "" && field !== undefined) notes.wrong.set(field, capital(error.sentence[lang()]));
      for (const place of form.querySelectorAll("[data-qr]")) drawQr(place, null);
      options.onRefusal?.(error);
    }
    show(fields(form), notes, (field) => submitted || touched.has(field));
    return notes.wrong.size === 0;
  }

  async function report(): Promise<boolean> {
    submitted = true;
    const good = await check();
    return form.reportValidity() && good;
  }

  function soon(event: Event): void {
    // A field that is only being entered is not corrected before it is left.
    if (event.type === "change" && isField(event.target)) touched.add(event.target);
    clearTimeout(timer);
    timer = setTimeout(() => void check(), options.delay ?? 150);
  }
  form.addEventListener("input", soon, { signal: stop.signal });
  form.addEventListener("change", soon, { signal: stop.signal });

  return {
    request,
    check,
    report,
    disconnect: () => {
      clearTimeout(timer);
      turn += 1;
      latest = Promise.resolve(false);
      stop.abort();
    },
  };
}

/** The request that a form's fields spell. */
export function readForm(form: HTMLFormElement): object {
  const root: Record<string, unknown> = {};
  for (const field of fields(form)) {
    if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox") && !field.checked) continue;
    const steps = field.name.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const value = valueOf(field);
    // A gap in a list has to stay a gap.
    if (value === undefined && !/^\d+$/.test(steps.at(-1) ?? "")) continue;
    put(root, steps, value ?? null);
  }
  return root;
}

function put(root: Record<string, unknown>, steps: string[], value: unknown): void {
  let place = root;
  steps.forEach((step, i) => {
    // A name of a member that every object has would reach beyond this one.
    if (step === "__proto__") return;
    const next = steps[i + 1];
    if (next === undefined) place[step] = value;
    else place = (place[step] ??= /^\d+$/.test(next) ? [] : {}) as Record<string, unknown>;
  });
}

function valueOf(field: Field): unknown {
  const text = field.value.trim();
  if (text === "") return undefined;
  switch (field.dataset["type"]) {
    case "boolean":
      return text === "true";
    case "count": {
      const digits = text.replaceAll(/[\s.,]/g, "");
      return /^\d+$/.test(digits) ? digits : text;
    }
    case "integer":
      return /^\d{1,15}$/.test(text) ? Number(text) : text;
    case "date-time":
      return `${text.length === 16 ? `${text}:00` : text}+07:00`;
    default:
      return text;
  }
}

const isField = (element: unknown): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

function fields(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(isField).filter((field) => field.name.startsWith("/") && !field.disabled);
}

/** The field of a place in the request: the very one, the one around it, or the first inside it. */
function fieldAt(form: HTMLFormElement, pointer: string): Field | undefined {
  const all = fields(form);
  return (
    all.find((field) => field.name === pointer) ??
    all.find((field) => pointer.startsWith(`${field.name}/`)) ??
    all.find((field) => field.name.startsWith(`${pointer}/`))
  );
}

/** What is to be said at which field. */
interface Notes {
  wrong: Map<Field, string>;
  missing: Map<Field, string>;
}

function fromFindings(form: HTMLFormElement, findings: readonly Finding[], lang: Lang): Notes {
  const notes: Notes = { wrong: new Map(), missing: new Map() };
  const note = (into: Map<Field, string>, at: string, text: string, law: Bilingual | undefined) => {
    const field = fieldAt(form, at);
    if (field !== undefined && !into.has(field)) into.set(field, law === undefined ? capital(text) : `${capital(text)} (${law[lang]})`);
  };
  for (const finding of findings) {
    if (finding.severity !== "required" || finding.message === undefined) continue;
    if (finding.outcome === "not_met") note(notes.wrong, finding.at, finding.message[lang], finding.provisions[0]);
    for (const fact of finding.missing) note(notes.missing, fact.at, fact.why[lang], fact.provision);
  }
  return notes;
}

/** The library's reasons and errors begin in lower case; at a field each stands alone. */
const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function show(all: Field[], { wrong, missing }: Notes, insist: (field: Field) => boolean): void {
  for (const field of all) {
    const error = wrong.get(field) ?? "";
    field.setCustomValidity(error);
    const insisted = error !== "" && insist(field);
    if (insisted) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    const text = error || missing.get(field) || "";
    if (text === "" && !field.dataset["hint"]) continue;
    const hint = hintOf(field);
    if (hint.textContent !== text) hint.textContent = text;
    hint.hidden = text === "";
    hint.className = insisted ? "nd137-hint nd137-wrong" : "nd137-hint";
  }
}

/** The element that holds the hint of a field; made at first use. */
function hintOf(field: Field): HTMLElement {
  const known = field.dataset["hint"] && field.ownerDocument.getElementById(field.dataset["hint"]);
  if (known) return known;
  const hint = field.ownerDocument.createElement("p");
  hints += 1;
  hint.id = field.dataset["hint"] = `nd137-hint-${hints}`;
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), hint.id].filter(Boolean).join(" "));
  field.after(hint);
  return hint;
}

function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "sentence" in error && "findings" in error;
}

/** An answer's own assessment, or that of a part of it such as `marked`. */
function findingsOf(answer: unknown): readonly Finding[] {
  for (const part of partsOf(answer)) {
    const assessment = (part as { assessment?: Assessment }).assessment;
    if (assessment?.detail === "full") return assessment.findings;
  }
  return [];
}

function qrOf(answer: unknown): Qr | null {
  for (const part of partsOf(answer)) if ("qr" in part) return part.qr as Qr | null;
  return null;
}

function partsOf(answer: unknown): object[] {
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  return isObject(answer) ? [answer, ...Object.values(answer).filter(isObject)] : [];
}

/** Draws a QR code with its quiet zone into an element; `null` clears it. */
export function drawQr(place: Element, qr: Pick<Qr, "modules" | "quiet_zone" | "payload"> | null): void {
  place.replaceChildren();
  if (qr === null) return;
  const svg = place.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "svg");
  const edge = qr.modules.length + 2 * qr.quiet_zone;
  svg.setAttribute("viewBox", `${-qr.quiet_zone} ${-qr.quiet_zone} ${edge} ${edge}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `QR: ${qr.payload}`);
  svg.setAttribute("lang", "vi");
  const shape = (name: string, attributes: Record<string, string>) => {
    const element = place.ownerDocument.createElementNS(svg.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    svg.append(element);
  };
  shape("rect", { x: `${-qr.quiet_zone}`, y: `${-qr.quiet_zone}`, width: `${edge}`, height: `${edge}`, fill: "#fff" });
  let dark = "";
  qr.modules.forEach((row, y) => {
    for (const run of row.matchAll(/1+/g)) dark += `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`;
  });
  shape("path", { d: dark, fill: "#000" });
  place.append(svg);
}
