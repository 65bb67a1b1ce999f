// SPDX-License-Identifier: Apache-2.0
// What holds for every page: it can be read by everybody, and nothing in it is refused or broken.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Captioner } from "./support/captioner.js";
import { newPage } from "./support/chromium.js";
import { createMeeting, kCaptions } from "./support/meeting.js";
import { startServerAndBrowser } from "./support/suite.js";

const { plenary, browser } = await startServerAndBrowser();
const meeting = createMeeting(plenary);
const captioner = await Captioner.connected(browser, plenary, meeting);
for (const piece of kCaptions) await captioner.write(piece);
const session = await signIn();

async function signIn() {
  const page = await newPage(browser);
  await page.goto(`${plenary.url}/login`);
  await page.getByLabel("Your key").fill(plenary.createEditor("Ines Duarte"));
  await page.getByRole("button", { name: "Sign in" }).click();
  return page.context().storageState();
}

const kPages = {
  "the list": "/",
  "the live page": `/meetings/${meeting.meeting}/live`,
  "the transcript": `/meetings/${meeting.meeting}`,
  "the report": `/meetings/${meeting.meeting}/report`,
  "the search": "/search?q=pump",
  "the help on searching": "/search",
  "the way in": "/login",
  "the desk": `/meetings/${meeting.meeting}/desk`,
  "what is not there": "/nowhere",
};

async function open(path, options = {}) {
  const page = await newPage(browser, { storageState: session, ...options });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) page.faults.push(message.text());
  });
  await page.goto(plenary.url + path);
  return page;
}

// Runs in the page: everything that is wrong with its structure, as sentences.
function structuralFaults() {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  if (!document.documentElement.lang) faults.push("the page says no language");
  if (!/^.+ · Plenary$/.test(document.title)) faults.push(`the title is "${document.title}"`);
  if (all("main").length !== 1) faults.push("there is not one main");
  if (all("h1").length !== 1) faults.push(`there are ${all("h1").length} h1`);
  let level = 0;
  for (const heading of all("h1, h2, h3, h4")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`h${next} "${heading.textContent}" follows h${level}`);
    level = next;
  }
  for (const field of all("input:not([type=hidden]), select, textarea")) {
    if (field.labels.length === 0) faults.push(`no label: ${field.outerHTML}`);
  }
  for (const control of all("a, button, summary")) {
    const name = control.textContent.trim() || control.getAttribute("aria-label");
    if (!name) faults.push(`no name: ${control.outerHTML}`);
  }
  const ids = all("[id]").map(({ id }) => id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`twice: #${id}`);
  for (const inline of all("[style], [onclick], script:not([src])")) {
    faults.push(`inline: ${inline.outerHTML}`);
  }
  return faults;
}

const isWiderThanWindow = () => document.documentElement.scrollWidth > innerWidth;

for (const [name, path] of Object.entries(kPages)) {
  test(`${name}: language, title, headings, labels and names are there`, async () => {
    const page = await open(path);
    assert.deepEqual(await page.evaluate(structuralFaults), []);
    assert.deepEqual(page.faults, []);
  });

  test(`${name}: fits a telephone, also with text at 400 %`, async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    assert.equal(await page.evaluate(isWiderThanWindow), false);
    await page.evaluate(() => document.documentElement.style.setProperty("--size", "4"));
    assert.equal(await page.evaluate(isWiderThanWindow), false);
  });
}

test("the first stop of the keyboard leads past the navigation, and is seen", async () => {
  const page = await open("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  assert.ok(await skip.evaluate((link) => link === document.activeElement));
  assert.ok((await skip.boundingBox()).width > 20);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "content");
});

test("nothing is animated", async () => {
  const page = await open(`/meetings/${meeting.meeting}/live`);
  await page.getByRole("log").getByText("second pump").first().waitFor();
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.equal(
    await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    "auto",
  );
});

test("paper is white, whatever the colours on the screen", async () => {
  const page = await open(`/meetings/${meeting.meeting}`, { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.equal(await ground(), "rgb(255, 255, 255)");
  await page.evaluate(() => (document.documentElement.dataset.theme = "contrast"));
  assert.equal(await ground(), "rgb(255, 255, 255)");
  assert.equal(await page.locator(".site").isVisible(), false);
});

test("text runs in its own direction", async () => {
  const page = await open(`/meetings/${meeting.meeting}`);
  assert.equal(await page.locator(".turn__text p:not([dir=auto])").count(), 0);
});
