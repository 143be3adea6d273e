/** Debian's Chromium, without a request of its own. */

import { chromium } from "playwright-core";

export const launch = (args = []) =>
  chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", ...args],
  });
