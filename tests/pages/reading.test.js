// SPDX-License-Identifier: Apache-2.0
// The pages that anybody reads, without any script.
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

async function open(path) {
  const page = await newPage(browser, { javaScriptEnabled: false });
  page.response = await page.goto(plenary.url + path);
  return page;
}
const openTranscript = () => open(`/meetings/${meeting.meeting}`);
const turn = (page, text) => page.locator(".turn", { hasText: text });

test("the list shows a live meeting with its badge and leads to the live page", async () => {
  const page = await open("/");
  const row = page.locator(".meetings > li", { hasText: "Tide Gate Committee" });
  assert.equal(await row.locator(".badge").textContent(), "Live");
  await row.getByRole("link", { name: "Tide Gate Committee" }).click();
  assert.equal(new URL(page.url()).pathname, `/meetings/${meeting.meeting}/live`);
});

test("the transcript has every turn with its speaker", async () => {
  const page = await openTranscript();
  assert.deepEqual(await page.locator(".turn__speaker").allTextContents(), [
    "Ana Rivera",
    "Danko Horvat",
    "Ada Okeke",
    "Ana Rivera",
  ]);
});

test("what people wrote is text and never markup", async () => {
  const page = await openTranscript();
  await page.getByText("The pilots agree with <keel>all</keel> of that & more.").waitFor();
  assert.equal(await page.locator(".turn__text keel").count(), 0);
});

test("a speaker that the program found is marked, and says how sure and why", async () => {
  const guessed = turn(await openTranscript(), "look after the gates");
  assert.match(await guessed.locator(".turn__sure").textContent(), /^(inferred|likely)$/);
  const why = guessed.locator("details", { hasText: "Why Danko Horvat?" });
  assert.match(await why.locator("summary").textContent(), /\(\d+ %\)$/);
  await why.locator("summary").click();
  await why.getByText("My name is Danko Horvat").waitFor();
});

test("markers stand out from speech", async () => {
  const page = await openTranscript();
  assert.equal(await page.locator(".marker").textContent(), "[inaudible]");
});

test("every turn has a link of its own that leads to it", async () => {
  const page = await openTranscript();
  const third = page.locator(".turn").nth(2);
  await third.getByRole("link", { name: "Link to turn 3" }).click();
  assert.equal(new URL(page.url()).hash, `#${await third.getAttribute("id")}`);
  assert.equal(await page.locator(".turn:target").getAttribute("id"), await third.getAttribute("id"));
});

test("the captioner's own text is shown byte for byte", async () => {
  const page = await openTranscript();
  await page.getByText("Downloads, captioner’s text and versions").click();
  await page.getByRole("link", { name: "The captioner’s own text" }).waitFor();
  const answer = await page.request.get(`${page.url()}/captions`);
  assert.equal(answer.headers()["content-type"], "text/plain; charset=utf-8");
  assert.equal(await answer.text(), kCaptions.join(""));
});

test("all downloads answer", async () => {
  const page = await openTranscript();
  const links = await page.locator("a[download]").evaluateAll((all) => all.map(({ href }) => href));
  assert.equal(links.length, 5);
  for (const link of links) assert.equal((await page.request.get(link)).status(), 200, link);
});

test("a search shows the found words marked and leads to the turn", async () => {
  const page = await open("/");
  await page.getByLabel("Search in all meetings").fill("second pump");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("2 turns found").waitFor();
  assert.deepEqual(await page.locator(".hits mark").first().allTextContents(), ["second"]);
  await page.locator(".hits a", { hasText: "Danko Horvat" }).click();
  await page.locator(".turn:target", { hasText: "closed eleven times" }).waitFor();
});

test("a search that finds nothing says how to ask, and shows no markup of the asker", async () => {
  const page = await open(`/search?q=${encodeURIComponent("zebra <i>crossing</i>")}`);
  await page.getByText("0 turns found").waitFor();
  await page.getByRole("heading", { name: "How to ask" }).waitFor();
  assert.equal(await page.locator("main i").count(), 0);
  assert.equal(await page.getByLabel("Words said in any meeting").inputValue(), "zebra <i>crossing</i>");
});

test("a search stays within a meeting when it began there", async () => {
  const page = await openTranscript();
  await page.getByLabel("Search in this meeting").fill("pilots");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByLabel("Words said in “Tide Gate Committee”").waitFor();
  await page.getByText("1 turn found").waitFor();
});

test("the report is called a draft, and its citations lead to turns", async () => {
  const page = await open(`/meetings/${meeting.meeting}/report`);
  await page.getByText("Draft", { exact: false }).first().waitFor();
  await page.getByRole("link", { name: "Turn 4" }).first().click();
  await page.locator(".turn:target", { hasText: "We have decided" }).waitFor();
});

test("what is not there, or not open, gets a page that says so", async () => {
  const hidden = plenary.admin("create-meeting", "--title", "Not begun");
  for (const path of ["/nowhere", `/meetings/${hidden.meeting}`, "/meetings/m-none/live"]) {
    const page = await open(path);
    assert.equal(page.response.status(), 404, path);
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  }
});

test("styles and scripts may be kept for ever under their version, and only there", async () => {
  const page = await open("/");
  const address = await page.locator("link[rel=stylesheet]").first().getAttribute("href");
  const kept = await page.request.get(plenary.url + address);
  assert.match(kept.headers()["cache-control"], /immutable/);
  const other = await page.request.get(plenary.url + address.replace(/static\/\w+/, "static/0"));
  assert.equal(other.headers()["cache-control"], "no-cache");
  const again = await page.request.get(plenary.url + address, {
    headers: { "If-None-Match": kept.headers().etag },
  });
  assert.equal(again.status(), 304);
});
