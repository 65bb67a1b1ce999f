// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { Captioner } from "./support/captioner.js";
import { newPage, untilTrue } from "./support/chromium.js";
import { createMeeting } from "./support/meeting.js";
import { startServerAndBrowser } from "./support/suite.js";

const { plenary, browser } = await startServerAndBrowser();

// A live meeting, its captioner and a reader of its live page.
async function liveMeeting(options = {}) {
  const meeting = createMeeting(plenary);
  const captioner = await Captioner.connected(browser, plenary, meeting);
  const page = await newPage(browser, options);
  const url = `${plenary.url}/meetings/${meeting.meeting}/live`;
  return { meeting, captioner, page, url };
}

const isConnected = (page) => page.locator("#connection", { hasText: /^Live$/ }).waitFor();
const words = (page, text) => page.locator("#log", { hasText: text }).waitFor();

async function shownTurns(page) {
  return page.locator(".turn").evaluateAll((turns) =>
    turns.map((turn) => ({
      id: turn.id,
      speaker: turn.querySelector(".turn__speaker").textContent,
      text: turn.querySelector(".turn__text").textContent.trim(),
    })),
  );
}

const saidBy = async (page) => (await shownTurns(page)).map(({ speaker, text }) => [speaker, text]);

test("words are on the live page within a second of being sent", async () => {
  const { captioner, page, url } = await liveMeeting();
  await page.goto(url);
  await isConnected(page);
  const sentAt = await captioner.send(">> MS. RIVERA: The first words of the morning.");
  await page.getByText("The first words of the morning.").waitFor({ timeout: 1000 });
  const took = performance.now() - sentAt;
  assert.ok(took <= 1000, `it took ${took} ms`);
  assert.deepEqual(page.faults, []);
});

test("what the captioner erases and writes again is put right in place", async () => {
  const { captioner, page, url } = await liveMeeting();
  await page.goto(url);
  await captioner.write(">> MS. RIVERA: We met on Tuedsay");
  await words(page, "Tuedsay");
  await captioner.write("sday in the [", 4);
  await captioner.write("harbour.\n>> MS. OKEKE: So we did.", 1);
  await words(page, "So we did.");
  assert.deepEqual(await saidBy(page), [
    ["Ana Rivera", "We met on Tuesday in the harbour."],
    ["Ada Okeke", "So we did."],
  ]);
});

test("after the server was killed and started again the page shows the same and goes on", async () => {
  const { captioner, page, url } = await liveMeeting();
  await page.goto(url);
  await captioner.write(">> MS. RIVERA: Before the break.\n>> MS. OKEKE: I agree with");
  await words(page, "I agree with");
  const before = await shownTurns(page);
  await plenary.kill();
  await page.getByText("Reconnecting").waitFor();
  await page.getByText(/last words \d+ s ago/).waitFor();
  await plenary.start();
  await isConnected(page);
  assert.deepEqual(await shownTurns(page), before);
  await captioner.connect(plenary);
  await captioner.write(" you.");
  await words(page, "I agree with you.");
  assert.deepEqual(page.faults, []);
});

test("where sockets do not get through, the page follows by server-sent events", async () => {
  const { captioner, page, url } = await liveMeeting();
  await page.addInitScript(() => {
    window.WebSocket = class extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.onclose());
      }
      close() {}
    };
  });
  await page.goto(url);
  await isConnected(page);
  await captioner.write(">> MS. RIVERA: By another way.");
  await words(page, "By another way.");
});

test("a reader who scrolls up stays there until asking for the newest words", async () => {
  const { captioner, page, url } = await liveMeeting({ viewport: { width: 600, height: 500 } });
  for (let i = 1; i <= 20; ++i) {
    await captioner.write(`>> MS. RIVERA: Point ${i}.\n>> MS. OKEKE: Answer to point ${i}.\n`);
  }
  await page.goto(url);
  await isConnected(page);
  const last = page.locator(".turn").last();
  const isAtEnd = () => untilTrue(page, isEndInSight);
  await isAtEnd();

  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -900);
  await page.getByRole("button", { name: "Jump to live" }).waitFor();
  const held = await page.evaluate(() => scrollY);
  await captioner.write(">> MS. RIVERA: Something new.\n>> MS. OKEKE: And newer.");
  await page.getByRole("button", { name: "Jump to live (2 new)" }).waitFor();
  assert.equal(await page.evaluate(() => scrollY), held);

  await page.getByRole("button", { name: "Jump to live (2 new)" }).click();
  await isAtEnd();
  await captioner.write("\n>> MS. RIVERA: In sight at once.");
  await words(page, "In sight at once.");
  await isAtEnd();
  await last.waitFor();
  assert.equal(await page.locator("#jump").isVisible(), false);
});

test("the newest words stay in sight when the reader makes the text larger", async () => {
  const { captioner, page, url } = await liveMeeting({ viewport: { width: 400, height: 700 } });
  for (let i = 1; i <= 20; ++i) await captioner.write(`>> MS. RIVERA: Point ${i} of the list.\n`);
  await page.goto(url);
  await isConnected(page);
  await untilTrue(page, isEndInSight);
  await page.getByText("Text size and colours").click();
  await page.getByLabel("Text size").selectOption("3");
  await untilTrue(page, isEndInSight);
  assert.equal(await page.locator("#jump").isVisible(), false);
});

function isEndInSight() {
  return document.getElementById("end").getBoundingClientRect().bottom <= innerHeight + 1;
}

test("a correction at the desk reaches those who read live", async () => {
  const { meeting, captioner, page, url } = await liveMeeting();
  await captioner.write(">> The gate is open.\n>> MS. OKEKE: Good.");
  await page.goto(url);
  await words(page, "Good.");
  const [first] = await shownTurns(page);
  const revised = await fetch(
    `${plenary.url}/api/v1/tracks/${meeting.track}/turns/${first.id}/revisions`,
    {
      method: "POST",
      headers: {
        Authorization: `Bearer ${plenary.createEditor("Ines Duarte")}`,
        "Content-Type": "application/json",
      },
      body: JSON.stringify({ kind: "speaker", value: "Danko Horvat" }),
    },
  );
  assert.equal(revised.status, 201);
  await page.getByRole("heading", { name: "Danko Horvat" }).waitFor();
  assert.equal(await page.locator(".turn__sure").first().textContent(), "");
});

test("text size and colours are the reader's, and are remembered", async () => {
  const { captioner, page, url } = await liveMeeting({ colorScheme: "light" });
  await captioner.write(">> MS. RIVERA: Large words.");
  await page.goto(url);
  const size = () =>
    page.locator(".turn__text").evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [usualSize, lightGround] = [await size(), await ground()];
  await page.getByText("Text size and colours").click();
  await page.getByLabel("Text size").selectOption("2");
  await page.getByLabel("Colours").selectOption("dark");
  assert.equal(await size(), 2 * usualSize);
  assert.notEqual(await ground(), lightGround);
  await page.reload();
  assert.equal(await size(), 2 * usualSize);
  assert.notEqual(await ground(), lightGround);
});

test("without script the page holds all turns and loads itself again", async () => {
  const { captioner, page, url } = await liveMeeting({ javaScriptEnabled: false });
  await captioner.write(">> MS. RIVERA: Readable by anybody.");
  await page.goto(url);
  assert.deepEqual(await saidBy(page), [["Ana Rivera", "Readable by anybody."]]);
  const refresh = page.locator("meta[http-equiv=refresh]");
  assert.match(await refresh.getAttribute("content"), /^10; url=\/meetings\/.*round=1#end$/);
  await captioner.write(" And newer.");
  await page.getByRole("link", { name: "Load it now" }).click();
  await words(page, "And newer.");
  assert.match(await refresh.getAttribute("content"), /round=2#end$/);
});

test("the growing text is no live region; finished sentences are spoken when asked for", async () => {
  const { captioner, page, url } = await liveMeeting();
  await page.goto(url);
  await isConnected(page);
  assert.equal(await page.getByRole("log").getAttribute("aria-live"), "off");
  await page.getByLabel("Screen reader speaks").selectOption("sentences");
  await captioner.write(">> MS. RIVERA: This is finished. This is");
  await page.locator("#spoken", { hasText: "Ana Rivera: This is finished." }).waitFor();
  assert.equal(await page.locator("#spoken").textContent(), "Ana Rivera: This is finished.");
});
