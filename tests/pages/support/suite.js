// SPDX-License-Identifier: Apache-2.0
// What the browser tests of one file share: a server and a browser, until the last test is done.
import { after } from "node:test";
import { launchChromium } from "./chromium.js";
import { Plenary } from "./plenary.js";

export async function startServerAndBrowser() {
  const browser = await launchChromium();
  after(() => browser.close());
  const plenary = await Plenary.started();
  after(() => plenary.stop());
  return { plenary, browser };
}
