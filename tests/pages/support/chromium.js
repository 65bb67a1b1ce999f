// SPDX-License-Identifier: Apache-2.0
// The browser that pages are looked at with.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export async function launchChromium() {
  if (!existsSync(executablePath)) {
    throw new Error(`there is no Chromium at ${executablePath}: apt install chromium`);
  }
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--headless=new",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return browser;
}

const kPatienceMs = 30_000;

// Waits, frame by frame, until `isSo` is true in the page. (Playwright's own waitForFunction needs
// eval, which the pages forbid.)
export async function untilTrue(page, isSo) {
  const end = performance.now() + kPatienceMs;
  while (!(await page.evaluate(isSo))) {
    if (performance.now() > end) throw new Error(`this never came true: ${isSo}`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

// A new page in a context of its own; whatever goes wrong in its scripts is gathered in page.faults.
export async function newPage(browser, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.message));
  return page;
}
