/** Judges the six criteria of Article 21 by evidence, and makes the owner's declaration. */

import { bindForm } from "nd137/form";
import { Nd137Error, type Declaration, type DeclareRequest, type TrustRequest, type TrustResponse } from "nd137";

import { day, lang, onLanguage, say } from "./i18n.js";
import { call } from "./library.js";
import { alertIn, assessment, find, make, offer, today } from "./view.js";

const LETTERS = ["a", "b", "c", "d", "dd", "e"] as const;

const value = (id: string) => find<HTMLInputElement>(id).value.trim();
const chosen = (id: string): File | undefined => find<HTMLInputElement>(id).files?.[0];

/** The text of a scanner's report; the browser reads it once a choice. */
let report: string | undefined;

const given = (list: readonly (string | null)[] = []): string[] => list.filter((entry) => typeof entry === "string");

const form = () => find<HTMLFormElement>("trust-form");

const until = (expires: string | null) => (expires === null ? say("open_end") : day(expires));

/** A table of the six criteria: a word for each outcome, and how long it stands. */
function criteria({ criteria: found = [] }: TrustResponse): HTMLElement {
  const rows = LETTERS.flatMap((letter) => {
    const one = found.find((criterion) => criterion.letter === letter);
    if (one === undefined) return [];
    const name = document.querySelector(`[data-t="crit_${letter}"]`)?.textContent ?? letter;
    return make("tr", "", {}, make("th", name, { scope: "row" }), make("td", say(one.outcome), { class: one.outcome }), make("td", until(one.expires)));
  });
  const head = make("tr", "", {}, ...([say("criterion"), say("result"), say("until")].map((text) => make("th", text, { scope: "col" }))));
  return make("table", "", { class: "criteria" }, make("thead", "", {}, head), make("tbody", "", {}, ...rows));
}

/** A declaration was refused, and nothing has been changed since. */
let refused = false;

function show(response: TrustResponse): void {
  if (!refused) alertIn(find("trust-error"), undefined);
  find("trust-criteria").replaceChildren(criteria(response));
  find("trust-findings").replaceChildren(assessment(response.assessment));
}

/** The declaration to read and print, Vietnamese first and English beside it. */
function page(declared: Declaration): HTMLElement[] {
  const both = (name: string, { vi, en }: { vi: string; en: string }) => make(name, vi, { lang: "vi" }, make("span", ` / ${en}`, { lang: "en", class: "help" }));
  const line = (text: string | null) => make("p", text ?? "");
  const named = (key: "declared_system" | "declared_owner" | "declared_site", text: string) => make("p", "", {}, make("strong", `${say(key)}: `), document.createTextNode(text));
  const row = (criterion: Declaration["criteria"][number]) =>
    make("tr", "", {}, both("th", criterion.asks), both("td", criterion.evidence), make("td", until(criterion.expires)));
  const head = make("tr", "", {}, ...[say("criterion"), say("evidence"), say("until")].map((text) => make("th", text, { scope: "col" })));
  return [
    make("h2", say("declaration_title")),
    named("declared_system", declared.system),
    named("declared_owner", declared.owner),
    named("declared_site", declared.url),
    both("p", declared.statement),
    make("table", "", { class: "criteria" }, make("thead", "", {}, head), make("tbody", "", {}, ...declared.criteria.map(row))),
    line([declared.place, day(declared.as_of)].filter(Boolean).join(", ")),
    line(declared.declared_by),
    both("p", declared.note),
  ];
}

let declared: Declaration | undefined;

function showDeclaration(): void {
  const place = find("declaration");
  place.hidden = declared === undefined;
  place.replaceChildren(...(declared === undefined ? [] : page(declared)));
  for (const id of ["t-print", "t-html", "t-json"]) find(id).hidden = declared === undefined;
}

/** The fields of the declaration itself, by their place in the request. */
const FIELDS: Record<string, string> = { "/system": "t-system", "/owner": "t-owner", "/url": "t-url", "/declared_by": "t-by", "/place": "t-place" };

/** Says which field or which criteria stand in the way; the field is gone to. */
function refuse(error: unknown): void {
  refused = true;
  const field = error instanceof Nd137Error ? FIELDS[error.pointer] : undefined;
  const criteria = error instanceof Nd137Error && error.kind === "refused";
  const label = () => `${document.querySelector(`label[for="${field}"]`)?.textContent ?? ""}:`;
  alertIn(find("trust-error"), error, field !== undefined ? label : criteria ? () => say("not_declared") : undefined);
  if (field !== undefined) find(field).focus();
}

async function declare(trust: TrustRequest): Promise<void> {
  const optional = (id: string) => (value(id) === "" ? undefined : value(id));
  const request: DeclareRequest = { trust, system: value("t-system"), owner: value("t-owner"), url: value("t-url"), declared_by: optional("t-by"), place: optional("t-place") };
  try {
    const { response } = await call("declare_trust", request, { document: chosen("t-list") });
    declared = response.declaration;
    refused = false;
    alertIn(find("trust-error"), undefined);
    showDeclaration();
    offer(find<HTMLAnchorElement>("t-html"), "tu-cong-bo.html", new Blob([response.html], { type: "text/html" }));
    offer(find<HTMLAnchorElement>("t-json"), "tu-cong-bo.json", new Blob([JSON.stringify(response.declaration, undefined, 2)], { type: "application/json" }));
  } catch (error) {
    declared = undefined;
    showDeclaration();
    refuse(error);
  }
}

export function startTrust(): void {
  find<HTMLInputElement>("t-asof").value = today();
  const choices = () => {
    for (const select of form().querySelectorAll<HTMLSelectElement>("select.answer")) {
      const now = select.value;
      select.replaceChildren(...([["", "unknown"], ["yes", "yes"], ["no", "no"]] as const).map(([given, key]) => make("option", say(key), { value: given })));
      select.value = now;
    }
  };
  choices();
  const bound = bindForm<TrustRequest, TrustResponse>(form(), {
    operation: async (request) => (await call("assess_trust", request, { document: chosen("t-list") })).response,
    complete: (request) => {
      const date = value("t-tls-date");
      return {
        ...request,
        // An empty field of a list is no entry of it.
        // Copying from a page loses the end of the last line, which the file has to have.
        ...(request.contact?.security_txt == null ? {} : { contact: { ...request.contact, security_txt: { ...request.contact.security_txt, text: `${value("t-sectxt")}\n` } } }),
        site: { addresses: given(request.site?.addresses), hosts: given(request.site?.hosts) },
        encryption: report === undefined ? {} : { report: { text: report, ...(date === "" ? {} : { date }) } },
      };
    },
    lang,
    onAnswer: show,
    onRefusal: (refusal) => alertIn(find("trust-error"), refusal),
  });
  find("t-tls").addEventListener("change", () => {
    void (async () => {
      report = await chosen("t-tls")?.text();
      void bound.check();
    })();
  });
  for (const id of ["t-list", "t-tls-date"]) find(id).addEventListener("change", () => void bound.check());
  form().addEventListener("input", () => (refused = false));
  form().addEventListener("submit", (event) => {
    event.preventDefault();
    // An edit that is still being checked would take the refusal of a declaration off the page again.
    void bound.check().then(() => declare(bound.request()));
  });
  find("t-print").addEventListener("click", () => {
    document.body.classList.add("print-declaration");
    window.print();
    document.body.classList.remove("print-declaration");
  });
  onLanguage(() => {
    choices();
    showDeclaration();
    void bound.check();
  });
  void bound.check();
}
