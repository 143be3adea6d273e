/** Asks the questions of a checklist, only those that still matter, and judges the answers. */

import type { ChecklistId, ChecklistRequest, ChecklistVerdict, Given, ListedChecklist, ListedQuestion } from "nd137";

import { Amiss, lang, onLanguage, say, tell } from "./i18n.js";
import { call } from "./library.js";
import { alertIn, assessment, capital, find, make, offer, today } from "./view.js";

/** A request that a person saved is small. */
const LARGEST_FILE = 1_000_000;

const select = () => find<HTMLSelectElement>("k-list");
const asOf = () => find<HTMLInputElement>("k-asof");

let lists: readonly ListedChecklist[] = [];
/** The answers of each checklist, kept while another is looked at. */
const answers = new Map<ChecklistId, Map<string, Given>>();
/** Questions that were on the screen stay there: what is answered must not jump away. */
let shown = new Map<string, HTMLElement>();
let turn = 0;
/** The last verdict; told again when the language changes. */
let last: ChecklistVerdict | undefined;

const chosen = (): ListedChecklist | undefined => lists.find(({ checklist }) => checklist === select().value);

function facts(): Map<string, Given> {
  const id = select().value as ChecklistId;
  const known = answers.get(id) ?? new Map<string, Given>();
  answers.set(id, known);
  return known;
}

function request(): ChecklistRequest {
  return { as_of: asOf().value, checklist: select().value as ChecklistId, facts: Object.fromEntries(facts()) };
}

function answered(key: string, value: Given | undefined): void {
  if (value === undefined) facts().delete(key);
  else facts().set(key, value);
  void judge();
}

/** One of several: radio buttons, the first of which is "not known". */
function oneOf(question: ListedQuestion, choices: readonly (readonly [string, string, Given])[]): HTMLElement[] {
  const now = JSON.stringify(facts().get(question.key) ?? null);
  return [["", say("unknown"), undefined] as const, ...choices].map(([value, label, given]) => {
    const input = make("input", "", { type: "radio", name: `k-${question.key}`, value }) as HTMLInputElement;
    input.checked = JSON.stringify(given ?? null) === now;
    input.addEventListener("change", () => answered(question.key, given));
    return make("label", "", { class: "choice" }, input, make("span", label));
  });
}

/** Any of several; "none of them" is an answer too, and not the same as none given. */
function anyOf(question: ListedQuestion): HTMLElement[] {
  const now = facts().get(question.key);
  const given = Array.isArray(now) ? now : undefined;
  const boxes = question.choices.map(({ value, label }) => {
    const input = make("input", "", { type: "checkbox", value }) as HTMLInputElement;
    input.checked = given?.includes(value) ?? false;
    return { input, row: make("label", "", { class: "choice" }, input, make("span", label[lang()])) };
  });
  const none = make("input", "", { type: "checkbox" }) as HTMLInputElement;
  none.checked = given?.length === 0;
  for (const { input } of boxes) {
    input.addEventListener("change", () => {
      const values = boxes.filter((box) => box.input.checked).map((box) => box.input.value);
      if (values.length > 0) none.checked = false;
      answered(question.key, values.length > 0 ? values : undefined);
    });
  }
  none.addEventListener("change", () => {
    if (none.checked) for (const { input } of boxes) input.checked = false;
    answered(question.key, none.checked ? [] : undefined);
  });
  return [...boxes.map(({ row }) => row), make("label", "", { class: "choice" }, none, make("span", say("none_of_these")))];
}

function written(question: ListedQuestion, id: string): HTMLElement {
  const now = facts().get(question.key);
  if (question.kind === "dates") {
    const area = make("textarea", "", { id, rows: "3", spellcheck: "false", placeholder: "2026-09-02" }) as HTMLTextAreaElement;
    area.value = Array.isArray(now) ? now.join("\n") : "";
    area.addEventListener("change", () => answered(question.key, area.value.trim() === "" ? undefined : area.value.trim().split(/[\s,;]+/)));
    const none = make("button", say("no_days"), { type: "button" });
    none.addEventListener("click", () => {
      area.value = "";
      answered(question.key, []);
    });
    return make("div", "", {}, area, none);
  }
  const input = make("input", "", { id, type: question.kind === "date" ? "date" : "text", autocomplete: "off" }) as HTMLInputElement;
  input.value = typeof now === "string" ? now : "";
  input.addEventListener("change", () => answered(question.key, input.value.trim() === "" ? undefined : input.value));
  return input;
}

function draw(question: ListedQuestion): HTMLElement {
  const id = `k-${question.key}`;
  const why = make("p", `${capital(question.why[lang()])} (${question.provision[lang()]})`, { class: "help", id: `${id}-why` });
  const title = question.asks[lang()];
  const group = (...rows: HTMLElement[]) => make("fieldset", "", { "aria-describedby": why.id, class: "question" }, make("legend", title), ...rows, why);
  if (question.kind === "yes_no") return group(make("div", "", { class: "row" }, ...oneOf(question, [["yes", say("yes"), true], ["no", say("no"), false]])));
  if (question.kind === "choice") return group(...oneOf(question, question.choices.map(({ value, label }) => [value, label[lang()], value])));
  if (question.kind === "list") return group(...anyOf(question));
  const input = written(question, id);
  input.setAttribute("aria-describedby", why.id);
  return make("div", "", { class: "field question" }, make("label", title, { for: id }), input, why);
}

function show({ assessment: verdict, questions }: ChecklistVerdict): void {
  const open = new Set(questions.map(({ key }) => key));
  for (const question of chosen()?.questions ?? []) {
    const wanted = open.has(question.key) || facts().has(question.key);
    let place = shown.get(question.key);
    if (place === undefined) {
      place = draw(question);
      shown.set(question.key, place);
      find("k-questions").append(place);
    }
    place.hidden = !wanted;
  }
  const decides = questions.filter((question) => question.decides).length;
  const left = questions.length === 0 ? say("no_questions") : say("questions_left", { n: questions.length, d: decides });
  find("k-left").textContent = left;
  find("checklist-findings").replaceChildren(assessment(verdict));
  offer(find<HTMLAnchorElement>("k-save"), `nd137-${select().value}.json`, new Blob([JSON.stringify(request(), undefined, 2)], { type: "application/json" }));
}

async function judge(): Promise<void> {
  turn += 1;
  const mine = turn;
  if (asOf().value === "") return;
  try {
    const { response } = await call("assess_checklist", request());
    // A later answer has a verdict of its own.
    if (mine !== turn) return;
    last = response;
    alertIn(find("checklist-error"), undefined);
    show(response);
  } catch (error) {
    if (mine === turn) alertIn(find("checklist-error"), error);
  }
}

/** Another list, or other answers: nothing of what stands there holds. */
function redraw(): void {
  shown = new Map();
  find("k-questions").replaceChildren();
  tell(find("k-subject"), () => {
    const subject = chosen();
    return subject === undefined ? "" : say("subject", { what: subject.subject[lang()] });
  });
  void judge();
}

function options(): void {
  const before = select().value;
  select().replaceChildren(...lists.map(({ checklist, title }) => make("option", title[lang()], { value: checklist })));
  if (before !== "") select().value = before;
}

/** The same questions and answers in the other language. */
function translate(): void {
  options();
  shown = new Map();
  find("k-questions").replaceChildren();
  if (last !== undefined) show(last);
}

/** The checklists as of the day: what an older law asked, an older list asks. */
async function list(): Promise<void> {
  if (asOf().value === "") return;
  try {
    const { response } = await call("list_checklists", { as_of: asOf().value });
    lists = response.checklists;
  } catch (error) {
    alertIn(find("checklist-error"), error);
    return;
  }
  options();
  redraw();
}

/** Takes back what was saved. Nothing changes unless all of it can be read and judged. */
async function load(file: File): Promise<void> {
  try {
    if (file.size > LARGEST_FILE) throw new Amiss("file_too_large");
    const saved = JSON.parse(await file.text()) as Partial<ChecklistRequest>;
    if (typeof saved?.checklist !== "string" || typeof saved.as_of !== "string" || typeof saved.facts !== "object") throw new Amiss("not_saved_here");
    await call("assess_checklist", saved as ChecklistRequest);
    asOf().value = saved.as_of;
    answers.set(saved.checklist, new Map(Object.entries(saved.facts ?? {})));
    await list();
    select().value = saved.checklist;
    redraw();
  } catch (error) {
    alertIn(find("checklist-error"), error instanceof SyntaxError ? new Amiss("not_saved_here") : error);
  }
}

export function startChecklist(): void {
  asOf().value = today();
  asOf().addEventListener("change", () => void list());
  select().addEventListener("change", redraw);
  const open = find<HTMLInputElement>("k-open");
  open.addEventListener("change", () => {
    const [file] = open.files ?? [];
    if (file !== undefined) void load(file);
    open.value = "";
  });
  find("k-clear").addEventListener("click", () => {
    facts().clear();
    redraw();
  });
  find("checklist-form").addEventListener("submit", (event) => event.preventDefault());
  find("k-print").addEventListener("click", () => window.print());
  onLanguage(translate);
  void list();
}
