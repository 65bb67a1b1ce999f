// SPDX-License-Identifier: Apache-2.0
// The secretariat's desk, without any script.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Captioner } from "./support/captioner.js";
import { newPage } from "./support/chromium.js";
import { createMeeting, kCaptions } from "./support/meeting.js";
import { startServerAndBrowser } from "./support/suite.js";

const { plenary, browser } = await startServerAndBrowser();
const key = plenary.createEditor("Ines Duarte");
let meeting;

beforeEach(async () => {
  meeting = createMeeting(plenary);
  const captioner = await Captioner.connected(browser, plenary, meeting);
  for (const piece of kCaptions) await captioner.write(piece);
});

const address = (page = "") => `${plenary.url}/meetings/${meeting.meeting}${page}`;

// The desk of the meeting, in a browser that has just signed in for it.
async function openDesk() {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(address("/desk"));
  assert.equal(new URL(page.url()).pathname, "/login");
  await page.getByLabel("Your key").fill(key);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForLoadState();
  assert.equal(page.url(), address("/desk"));
  return page;
}

const turn = (page, n) => page.locator(".turn").nth(n - 1);

// By its content, since the rendered text of a turn that is far out of sight may be empty.
const textOf = async (turn) => (await turn.locator(".turn__text").textContent()).trim();

async function openForms(page, n) {
  await turn(page, n).getByText(`Correct turn ${n}`, { exact: true }).click();
  return turn(page, n);
}

async function saveText(page, n, text, reason = "") {
  const forms = await openForms(page, n);
  await forms.getByLabel("Text, paragraphs").fill(text);
  await forms.getByLabel("Reason").nth(1).fill(reason);
  await forms.getByRole("button", { name: "Save the text" }).click();
}

test("a wrong key is refused in words, and leads nowhere", async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(`${plenary.url}/login?then=//elsewhere.example/`);
  assert.equal(await page.locator("input[name=then]").inputValue(), "/");
  await page.getByLabel("Your key").fill("not a key");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("alert").getByText("not the key").waitFor();
});

test("a name that may be misspelt is pointed out, and put right by one click", async () => {
  const captioner = await Captioner.connected(browser, plenary, meeting);
  await captioner.write(">> MS. RIVERA: Thank you, Danko Horwath. The pump it is.\n");
  const desk = await openDesk();
  await desk.getByText("1 passage to check").click();
  await desk.getByRole("link", { name: "#5", exact: true }).first().waitFor();
  const finding = turn(desk, 5).getByRole("list", { name: "To check in turn 5" });
  await finding.getByText(/To check: .*Horwath.*sounds like a name that is known, \d+ %/).waitFor();
  await finding.getByRole("button", { name: /^Write .*Danko Horvat.* instead$/ }).click();

  assert.match(await textOf(turn(desk, 5)), /^Thank you, Danko Horvat\./);
  assert.equal(await desk.getByText("to check").count(), 0);
  await turn(desk, 5).getByText("1 correction", { exact: true }).click();
  await turn(desk, 5).getByText(/^Text changed by Ines Duarte .*: sounds like/).waitFor();
});

test("a corrected text is shown, found, and has the captioner's text beneath", async () => {
  const desk = await openDesk();
  await saveText(desk, 2, "They were closed twelve times.\n\nWe ask for a third pump.", "slip");
  assert.equal(desk.url(), address(`/desk#${await turn(desk, 2).getAttribute("id")}`));

  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(address());
  const shown = turn(page, 2);
  assert.deepEqual(await shown.locator(".turn__text p").allTextContents(), [
    "They were closed twelve times.",
    "We ask for a third pump.",
  ]);
  await shown.getByText("Corrected: show what the captioner wrote").click();
  assert.equal((await shown.locator(".raw").textContent()).trim(), kCaptions[1] + kCaptions[2].trim());
  await shown.getByText(/^Text changed on .*: slip$/).waitFor();

  await page.goto(`${plenary.url}/search?q=third&meeting=${meeting.meeting}`);
  await page.getByText("1 turn found").waitFor();
  await page.goto(`${plenary.url}/search?q=eleven&meeting=${meeting.meeting}`);
  await page.getByText("0 turns found").waitFor();
});

test("a correction is still there after a restart", async () => {
  await saveText(await openDesk(), 3, "The pilots agree.");
  await plenary.kill();
  await plenary.start();
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(address());
  assert.equal(await textOf(turn(page, 3)), "The pilots agree.");
});

test("a speaker is set from the roster, and is no guess any more", async () => {
  const desk = await openDesk();
  assert.deepEqual(
    await desk.locator("#people option").evaluateAll((all) => all.map(({ value }) => value)),
    ["Ana Rivera", "Danko Horvat", "Ada Okeke"],
  );
  const forms = await openForms(desk, 2);
  await forms.getByLabel("Name").fill("Ada Okeke");
  await forms.getByRole("button", { name: "Set the speaker" }).click();
  assert.equal(await turn(desk, 2).locator(".turn__speaker").textContent(), "Ada Okeke");
  assert.equal(await turn(desk, 2).locator(".turn__sure").count(), 0);
});

test("a correction is undone, and stays in the list as undone", async () => {
  const desk = await openDesk();
  const captioned = await textOf(turn(desk, 3));
  await saveText(desk, 3, "Not this.");
  await turn(desk, 3).getByText("1 correction", { exact: true }).click();
  await turn(desk, 3).getByRole("button", { name: "Undo" }).click();
  assert.equal(await textOf(turn(desk, 3)), captioned);
  await turn(desk, 3).getByText("1 correction", { exact: true }).click();
  await turn(desk, 3).getByText(/Text changed by Ines Duarte .* \(undone by Ines Duarte/).waitFor();
});

test("what another editor changed meanwhile is not overwritten, and nothing typed is lost", async () => {
  const [first, second] = [await openDesk(), await openDesk()];
  await saveText(first, 3, "The pilots agree.");
  await saveText(second, 3, "The pilots disagree.");
  await second.getByRole("alert").getByText("corrected by somebody else meanwhile").waitFor();
  const forms = turn(second, 3);
  assert.equal(await textOf(forms), "The pilots agree.");
  assert.equal(await forms.getByLabel("Text, paragraphs").inputValue(), "The pilots disagree.");
  await forms.getByRole("button", { name: "Save the text" }).click();
  assert.equal(await textOf(forms), "The pilots disagree.");
});

test("saving what is there already says that nothing was changed", async () => {
  const desk = await openDesk();
  await (await openForms(desk, 1)).getByRole("button", { name: "Save the text" }).click();
  await desk.getByRole("alert").getByText("Nothing was changed").waitFor();
});

test("a form without the session's token is refused", async () => {
  const desk = await openDesk();
  const answer = await desk.request.post(address("/desk"), { form: { do: "end", csrf: "guess" } });
  assert.equal(answer.status(), 403);
});

test("a meeting is ended, published, and withdrawn", async () => {
  const desk = await openDesk();
  const reader = await newPage(browser, { javaScriptEnabled: false });
  await desk.getByRole("button", { name: "End the meeting" }).click();
  assert.equal((await reader.goto(address())).status(), 404);
  await desk.getByRole("button", { name: "Publish", exact: true }).click();
  assert.equal((await reader.goto(address())).status(), 200);
  await desk.getByRole("button", { name: "Withdraw" }).click();
  assert.equal((await reader.goto(address())).status(), 404);
});

test("a published version stays as it was when the transcript is corrected", async () => {
  const desk = await openDesk();
  await desk.getByRole("button", { name: "End the meeting" }).click();
  await desk.getByRole("button", { name: "Publish", exact: true }).click();
  await saveText(desk, 1, "Good morning to all.");
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(address());
  assert.equal(await textOf(turn(page, 1)), "Good morning to all.");
  await page.getByText("Downloads, captioner’s text and versions").click();
  await page.locator("dd", { hasText: /^Version 1, published on .*, corrected since$/ }).waitFor();
  await page.getByRole("link", { name: "Version 1" }).click();
  await page.getByText("It never changes").waitFor();
  await page.getByText("Good morning and welcome to this meeting").waitFor();
});

test("a long meeting comes in parts, and a correction leads back to its part", async () => {
  const captioner = await Captioner.connected(browser, plenary, meeting);
  const lines = Array.from({ length: 120 }, (_, i) => `>> MS. OKEKE: Reading ${i + 1}.\n`);
  await captioner.write(lines.join(""));
  const desk = await openDesk();
  assert.equal(await desk.locator(".turn").count(), 100);
  await desk.getByRole("link", { name: "101–124" }).click();
  const last = desk.locator(".turn", { hasText: "Reading 120." });
  await last.getByText("Correct turn 124", { exact: true }).click();
  await last.getByLabel("Text, paragraphs").fill("The last reading.");
  await last.getByRole("button", { name: "Save the text" }).click();
  await desk.locator(".turn:target", { hasText: "The last reading." }).waitFor();
  assert.equal(new URL(desk.url()).search, "?from=101");
});
