// SPDX-License-Identifier: Apache-2.0
// The parts of the live page's scripts that need no page: what is said, spoken and waited for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Announcer, settledLength } from "../../src/web/announce.js";
import { waitBefore } from "../../src/web/connection.js";
import { jumpWords } from "../../src/web/follow.js";
import { connectionWords, sinceWords } from "../../src/web/status.js";
import { markerPattern, pieces, speakerWords } from "../../src/web/view.js";

test("the connection is told in words", () => {
  assert.equal(connectionWords("live", "live"), "Live");
  assert.equal(connectionWords("live", "scheduled"), "Not begun yet");
  assert.equal(connectionWords("connecting", "live"), "Connecting");
  assert.equal(connectionWords("reconnecting", "live"), "Reconnecting");
  assert.equal(connectionWords("reconnecting", "ended"), "The captioner has finished");
});

test("while words cannot come, the page says how old the last ones are", () => {
  assert.equal(sinceWords("reconnecting", "live", 12_400), "last words 12 s ago");
  assert.equal(sinceWords("reconnecting", "live", 180_000), "last words 3 min ago");
  assert.equal(sinceWords("reconnecting", "live", null), "");
  assert.equal(sinceWords("reconnecting", "ended", 12_400), "");
  assert.equal(sinceWords("live", "live", 12_400), "");
});

test("waits double up to a limit and are spread by half", () => {
  assert.equal(waitBefore(1, () => 1), 500);
  assert.equal(waitBefore(1, () => 0), 250);
  assert.equal(waitBefore(3, () => 1), 2000);
  assert.equal(waitBefore(40, () => 1), 10_000);
});

test("the way back to the end says how many turns are new", () => {
  assert.equal(jumpWords(0), "Jump to live");
  assert.equal(jumpWords(3), "Jump to live (3 new)");
});

test("a guessed name is marked as one; the captioner's and the desk's are not", () => {
  const named = (certainty, confidence) =>
    speakerWords({ speaker: { name: "Ana Rivera", certainty, confidence } }).sure;
  assert.equal(named("labelled", 0.97), "");
  assert.equal(named("certain", 0.95), "inferred");
  assert.equal(named("likely", 0.8), "likely");
  assert.equal(named("certain", 1), "");
});

test("who is not known is shown by the label, or said not to be identified", () => {
  assert.equal(speakerWords({ speaker: null, label: "DELEGATE" }).name, "DELEGATE");
  assert.equal(speakerWords({ speaker: null, label: null }).name, "Speaker not identified");
});

test("markers stand at the odd places between the speech", () => {
  const pattern = markerPattern("[inaudible]|[poor audio]");
  assert.deepEqual(pieces("We [inaudible] the", pattern), ["We ", "[inaudible]", " the"]);
  assert.deepEqual(pieces("a [remark] of ours", pattern), ["a [remark] of ours"]);
  assert.deepEqual(pieces("no markers known", markerPattern("")), ["no markers known"]);
});

test("a sentence is finished when something follows it", () => {
  assert.equal(settledLength("One. Two", true), 4);
  assert.equal(settledLength("One. Two.", true), 4);
  assert.equal(settledLength("One. Two.", false), 9);
  assert.equal(settledLength("version 1.2 of it", true), 0);
});

test("finished sentences are spoken once, the name before the first of a turn", () => {
  const announcer = new Announcer();
  const take = (...texts) =>
    announcer.take(texts.map((text) => ({ text })), () => "Ana");
  announcer.skip([{ text: "Before. And" }]);
  assert.deepEqual(take("Before. And"), []);
  assert.deepEqual(take("Before. And after. Then"), ["And after."]);
  assert.deepEqual(take("Before. And after. Then"), []);
  assert.deepEqual(take("Before. And after. Then", "Thank you. So"), ["Then", "Ana: Thank you."]);
});

test("a sentence that is changed after it was spoken is not spoken again", () => {
  const announcer = new Announcer();
  assert.deepEqual(announcer.take([{ text: "It is red. No" }], () => "Ana"), ["Ana: It is red."]);
  assert.deepEqual(announcer.take([{ text: "It is bad. No" }], () => "Ana"), []);
});
