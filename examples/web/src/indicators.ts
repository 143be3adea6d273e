/** Reads a table of indicator definitions and shows what each of them lacks (Art. 10). */

import type { Finding, Indicator, IndicatorSetResponse, IndicatorSetKind, IndicatorSetRequest } from "nd137";

import { lang, number, onLanguage, say } from "./i18n.js";
import { call } from "./library.js";
import { assessment, find, make, offer, takesFiles, task, today } from "./view.js";

/** More rows than a person reads; all of them are in the file to take away. */
const MOST_ROWS = 500;

const SAMPLE = `mã;tên;phương pháp tính;đơn vị đo;thuộc tính;phân tổ;kỳ dữ liệu;nguồn dữ liệu;khả năng so sánh;đầu mối thu thập;nhóm
MH-01;Tỷ lệ hồ sơ trực tuyến;số hồ sơ trực tuyến chia tổng số hồ sơ;%;phạm vi: toàn tỉnh;lĩnh vực, huyện;tháng;hệ thống một cửa;so được giữa các tháng;Văn phòng UBND tỉnh Minh Họa;daily_monthly
MH-02;Thời gian xử lý trung bình;tổng thời gian chia số hồ sơ;;phạm vi: toàn tỉnh;lĩnh vực;tháng;;so được giữa các tháng;Văn phòng UBND tỉnh Minh Họa;
MH-01;Số hồ sơ quá hạn;đếm;hồ sơ;;lĩnh vực;ngày;hệ thống một cửa;;Sở Minh Họa;daily_monthly
`;

interface Judged {
  indicators: readonly Indicator[];
  verdict: IndicatorSetResponse;
}

let file: File | undefined;
let last: Judged | undefined;

/** What is wrong (or open) with each definition: the place, the rule's words, the outcome. */
function byDefinition({ verdict }: Judged): Map<number, { finding: Finding; outcome: "not_met" | "undetermined" | "needs_review" }[]> {
  const found = new Map<number, { finding: Finding; outcome: "not_met" | "undetermined" | "needs_review" }[]>();
  if (verdict.assessment.detail !== "full") return found;
  const rules = new Map(verdict.assessment.findings.map((finding) => [finding.rule, finding]));
  for (const tally of verdict.definitions) {
    const finding = rules.get(tally.rule);
    if (finding === undefined) continue;
    for (const outcome of ["not_met", "undetermined", "needs_review"] as const) {
      for (const place of tally[outcome]) found.set(place, [...(found.get(place) ?? []), { finding, outcome }]);
    }
  }
  return found;
}

/** A cell, and what its column is called: on a narrow screen it stands without its column. */
const cell = (label: string, text: string | null | undefined) => make("td", text ?? "", { role: "cell", "data-label": label });

function table(judged: Judged): HTMLElement {
  const found = byDefinition(judged);
  const heads = [say("row"), say("code_of"), say("name_of"), say("unit_of"), say("period_of"), say("source_of"), say("to_do")];
  const rows = judged.indicators.slice(0, MOST_ROWS).map((indicator, place) => {
    const list = (found.get(place) ?? []).map(({ finding, outcome }) =>
      make("li", "", { class: outcome }, make("strong", `${say(outcome)}:`), document.createTextNode(` ${finding.asks[lang()]} `), make("span", finding.provisions[0]?.[lang()] ?? "", { class: "provision" })),
    );
    const verdict = list.length === 0 ? [make("span", say("met"), { class: "met" })] : [make("ul", "", { class: "findings" }, ...list)];
    const [, code, name, unit, period, source] = heads as [string, string, string, string, string, string];
    const cells = [cell(code, indicator.code), cell(name, indicator.name), cell(unit, indicator.unit), cell(period, indicator.period), cell(source, indicator.source)];
    return make("tr", "", { role: "row" }, make("th", String(place + 1), { scope: "row", role: "rowheader" }), ...cells, make("td", "", { role: "cell" }, ...verdict));
  });
  const caption = judged.indicators.length > MOST_ROWS ? say("first_rows", { n: MOST_ROWS, all: number(judged.indicators.length) }) : say("rows", { n: number(judged.indicators.length) });
  // A wide table scrolls by itself, also from the keyboard.
  return make("div", "", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    make("table", "", { class: "criteria", role: "table" },
      make("caption", caption),
      make("thead", "", { role: "rowgroup" }, make("tr", "", { role: "row" }, ...heads.map((head) => make("th", head, { scope: "col", role: "columnheader" })))),
      make("tbody", "", { role: "rowgroup" }, ...rows)));
}

/** A cell of a CSV file; a leading sign that a spreadsheet would run as a formula is made harmless. */
const quoted = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function csv(judged: Judged): string {
  const found = byDefinition(judged);
  const lines = judged.indicators.flatMap(({ code, name }, place) =>
    (found.get(place) ?? []).map(({ finding, outcome }) => [String(place + 1), code ?? "", name ?? "", finding.rule, say(outcome), finding.asks[lang()], finding.provisions[0]?.[lang()] ?? ""].map(quoted).join(",")),
  );
  // With the mark by which spreadsheets know UTF-8.
  return `\uFEFF${[[say("row"), say("code_of"), say("name_of"), "rule", say("result"), say("to_do"), say("provision")].map(quoted).join(","), ...lines].join("\r\n")}\r\n`;
}

function show(): void {
  if (last === undefined) {
    find("indicator-result").replaceChildren();
    find("i-csv").hidden = true;
    return;
  }
  find("indicator-result").replaceChildren(assessment(last.verdict.assessment), table(last));
  offer(find<HTMLAnchorElement>("i-csv"), "chi-so.csv", new Blob([csv(last)], { type: "text/csv" }));
}

async function judge(): Promise<void> {
  const pasted = find<HTMLTextAreaElement>("i-text").value;
  const content = file ?? (pasted.trim() === "" ? undefined : new Blob([pasted]));
  last = undefined;
  show();
  if (content === undefined) return;
  await task("indicators", async (signal, stage) => {
    const options = { document: content, signal, onStage: (name: "loading" | "reading" | "working") => stage(() => say(name)) };
    const kind = find<HTMLSelectElement>("i-kind").value;
    const request: IndicatorSetRequest = { as_of: find<HTMLInputElement>("i-asof").value, ...(kind === "" ? {} : { kind: kind as IndicatorSetKind }) };
    const { response: read } = await call("read_indicators", {}, options);
    const { response: verdict } = await call("assess_indicator_set", request, options);
    last = { indicators: read.indicators, verdict };
    show();
  });
}

export function startIndicators(): void {
  find<HTMLInputElement>("i-asof").value = today();
  takesFiles(find("i-drop"), find<HTMLInputElement>("i-file"), ([first]) => {
    file = first;
    void judge();
  });
  for (const id of ["i-asof", "i-kind"]) find(id).addEventListener("change", () => void judge());
  find("i-text").addEventListener("input", () => {
    // What is pasted last is what counts.
    file = undefined;
    find<HTMLInputElement>("i-file").value = "";
  });
  find("i-sample").addEventListener("click", () => {
    find<HTMLTextAreaElement>("i-text").value = SAMPLE;
    file = undefined;
    void judge();
  });
  find("indicators-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void judge();
  });
  onLanguage(show);
}
