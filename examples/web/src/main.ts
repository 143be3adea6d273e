/** The page: language, colours, and which tool is shown. */

import { startCheck } from "./check.js";
import { startChecklist } from "./checklist.js";
import { startClassify } from "./classify.js";
import { lang, onLanguage, say, setLanguage, type Lang } from "./i18n.js";
import { startMark } from "./mark.js";
import { startIndicators } from "./indicators.js";
import { startTrust } from "./trust.js";
import { find } from "./view.js";

const TOOLS = { mark: startMark, check: startCheck, classify: startClassify, trust: startTrust, indicators: startIndicators, checklist: startChecklist };
type Tool = keyof typeof TOOLS;
const started = new Set<Tool>();

/** What was chosen last time; a browser may forbid to keep it. */
const kept = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Then it holds until the page is closed.
    }
  },
};

function route(): void {
  const asked = location.hash.slice(1);
  // The skip link has a hash of its own; it leaves the tool as it is.
  if (!(asked in TOOLS) && started.size > 0) return;
  const tool: Tool = asked in TOOLS ? (asked as Tool) : "mark";
  for (const name of Object.keys(TOOLS)) {
    find(`tool-${name}`).hidden = name !== tool;
    const link = document.querySelector(`nav a[href="#${name}"]`);
    if (name === tool) link?.setAttribute("aria-current", "page");
    else link?.removeAttribute("aria-current");
  }
  if (!started.has(tool)) {
    started.add(tool);
    TOOLS[tool]();
  }
}

function theme(next: string): void {
  document.documentElement.dataset["theme"] = next;
  kept.set("theme", next);
  nameTheme();
}

const dark = () => (document.documentElement.dataset["theme"] ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

/** The button says what it leads to. */
function nameTheme(): void {
  if (dark()) find("theme").textContent = say("light");
  else find("theme").textContent = lang() === "vi" ? "Nền tối" : "Dark";
}

function language(next: Lang): void {
  setLanguage(next);
  const button = find("language");
  button.textContent = next === "vi" ? "English" : "Tiếng Việt";
  button.lang = next === "vi" ? "en" : "vi";
  kept.set("language", next);
}

onLanguage(nameTheme);
find("language").addEventListener("click", () => language(lang() === "vi" ? "en" : "vi"));
find("theme").addEventListener("click", () => theme(dark() ? "light" : "dark"));
window.addEventListener("hashchange", () => {
  route();
  find("main").focus();
});

const before = kept.get("theme");
if (before === "dark" || before === "light") document.documentElement.dataset["theme"] = before;
language(kept.get("language") === "en" ? "en" : "vi");
route();

if (import.meta.env.PROD && "serviceWorker" in navigator) void navigator.serviceWorker.register("sw.js");
