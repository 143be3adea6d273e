/** Classifies a system by scale, and says when a platform has to do so. */

import { bindForm } from "nd137/form";
import type { PlatformRequest, PlatformResponse, ScaleFigures, ScaleResponse } from "nd137";

import { day, lang, number, onLanguage, say } from "./i18n.js";
import { calendar, type Due } from "./ics.js";
import { call } from "./library.js";
import { alertIn, assessment, find, make, offer, today } from "./view.js";

interface Both {
  scale: ScaleResponse;
  platform: PlatformResponse;
}

/** The twelve complete months before a day, the oldest first. */
function monthsBefore(iso: string): { year: number; month: number }[] {
  const [year = 2026, month = 1] = iso.split("-").map(Number);
  return Array.from({ length: 12 }, (_, i) => {
    const index = year * 12 + month - 1 - 12 + i;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
}

function months(): void {
  const box = find("months");
  const asOf = find<HTMLInputElement>("c-asof").value;
  monthsBefore(asOf === "" ? today() : asOf).forEach(({ year, month }, i) => {
    const title = say("month", { m: String(month).padStart(2, "0"), y: year });
    const known = document.getElementById(`c-month-${i}`);
    if (known !== null) {
      (known.previousElementSibling as HTMLElement).textContent = title;
      return;
    }
    const input = make("input", "", { id: `c-month-${i}`, name: `/monthly_users/${i}`, "data-type": "count", inputmode: "numeric", autocomplete: "off" });
    box.append(make("div", "", { class: "field" }, make("label", title, { for: input.id }), input));
  });
}

/** A pasted column of numbers goes on into the fields after the one that took it. */
function spread(event: ClipboardEvent): void {
  const target = event.target as HTMLInputElement;
  const parts = event.clipboardData?.getData("text").split(/[\s;]+/).filter((part) => part !== "") ?? [];
  if (parts.length < 2 || !target.id.startsWith("c-month-")) return;
  event.preventDefault();
  const first = Number(target.id.slice(8));
  parts.slice(0, 12 - first).forEach((part, i) => (find<HTMLInputElement>(`c-month-${first + i}`).value = part));
  target.dispatchEvent(new Event("input", { bubbles: true }));
}

function svg(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** The average against both thresholds. A drawing only: the class comes from the library. */
function gauge(figures: ScaleFigures | null | undefined): void {
  const box = find("gauge");
  box.replaceChildren();
  const { population, average, to_large, to_very_large } = figures ?? {};
  if (!population || !average || !to_large || !to_very_large) return;
  // The library gives sums over twelve months; people compare averages.
  const monthly = (sum: string) => ((BigInt(sum) + 11n) / 12n).toString();
  const [toLarge, toVery] = [monthly(to_large.threshold), monthly(to_very_large.threshold)];
  const most = Math.max(Number(toVery) * 1.3, Number(average.whole) * 1.05);
  const at = (value: string) => (Number(value) / most) * 100;
  const [large, very, here] = [at(toLarge), at(toVery), at(average.whole)];
  const picture = svg("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", role: "img" });
  picture.setAttribute("aria-label", say("gauge", { n: number(average.whole), large: number(toLarge), very: number(toVery) }));
  picture.append(
    svg("rect", { class: "zone below", x: 0, y: 0, width: large, height: 8 }),
    svg("rect", { class: "zone large", x: large, y: 0, width: very - large, height: 8 }),
    svg("rect", { class: "zone very", x: very, y: 0, width: 100 - very, height: 8 }),
    svg("rect", { class: "here", x: 0, y: 2.5, width: here, height: 3 }),
  );
  box.append(
    picture,
    make("ul", "", { class: "legend" },
      make("li", say("average", { n: number(average.whole) }), { class: "here" }),
      make("li", say("from_large", { n: number(toLarge) }), { class: "large" }),
      make("li", say("from_very_large", { n: number(toVery) }), { class: "very" })),
    make("p", say("population", { n: number(population.value), source: population.source[lang()], date: day(population.published) }), { class: "help" }),
  );
}

function dues(platform: PlatformResponse | undefined): void {
  const found: Due[] = [];
  if (platform?.first_due) found.push({ id: "first", date: platform.first_due, title: say("first_due") });
  if (platform?.next_yearly) found.push({ id: "yearly", date: platform.next_yearly, title: say("next_yearly") });
  const asOf = find<HTMLInputElement>("c-asof").value;
  const shown = (date: string) => (date < asOf ? say("past", { date: day(date) }) : day(date));
  const list = found.map(({ date, title }) => make("li", `${title}: `, {}, make("time", shown(date), { datetime: date })));
  find("due").replaceChildren(...(list.length > 0 ? [make("ul", "", { class: "dues" }, ...list)] : []));
  const link = find<HTMLAnchorElement>("ics");
  link.hidden = true;
  const ahead = found.filter(({ date }) => date >= asOf);
  if (ahead.length > 0) offer(link, "nd137.ics", calendar(ahead, new Date()));
}

function show({ scale, platform }: Both): void {
  alertIn(find("classify-error"), undefined);
  const verdict = find("scale");
  verdict.textContent = scale.scale === null ? say("scale_unknown") : say(scale.scale);
  verdict.className = `verdict ${scale.scale ?? "undetermined"}`;
  gauge(scale.figures);
  dues(platform);
  const answer = platform.intermediary === "yes" ? "yes" : platform.intermediary === "no" ? "no" : "unknown";
  find("classify-findings").replaceChildren(
    make("h3", say("scale_article")),
    assessment(scale.assessment),
    make("h3", `${say("intermediary")}: ${say(answer)}`),
    assessment(platform.assessment),
  );
}

export function startClassify(): void {
  find<HTMLInputElement>("c-asof").value = today();
  const choices = () => {
    for (const select of document.querySelectorAll<HTMLSelectElement>(".yesno")) {
      const chosen = select.value;
      select.replaceChildren(...(["unknown", "yes", "no"] as const).map((key) => make("option", say(key), { value: key === "unknown" ? "" : String(key === "yes") })));
      select.value = chosen;
    }
  };
  choices();
  months();
  const form = find<HTMLFormElement>("classify-form");
  const bound = bindForm<PlatformRequest, Both>(form, {
    operation: async (request) => {
      const { as_of, monthly_users } = request;
      const [scale, platform] = await Promise.all([call("classify_scale", { as_of, monthly_users }), call("classify_platform", request)]);
      return { platform: platform.response, scale: scale.response };
    },
    lang,
    onAnswer: show,
    onRefusal: (refusal) => {
      for (const part of ["gauge", "due", "classify-findings"]) find(part).replaceChildren();
      find("scale").textContent = say("scale_unknown");
      find("scale").className = "verdict undetermined";
      find<HTMLAnchorElement>("ics").hidden = true;
      alertIn(find("classify-error"), refusal);
    },
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("paste", spread);
  find("c-asof").addEventListener("change", months);
  find("print").addEventListener("click", () => window.print());
  onLanguage(() => {
    choices();
    months();
    void bound.check();
  });
  void bound.check();
}
