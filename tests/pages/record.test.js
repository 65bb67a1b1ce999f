// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32, eraseFromEnd, OutOfStep, Record, turnHash } from "../../src/web/record.js";

const turn = (n, text) => ({ n, id: `t${n}-0`, label: null, speaker: null, text });
const snapshot = (...texts) => ({
  type: "snapshot",
  place: "e:4",
  state: "live",
  turns: texts.map((text, i) => turn(i + 1, text)),
});
const changes = (offset, ...steps) => ({ type: "changes", place: `e:${offset}`, changes: steps });
const splice = (n, erase, append) => ({ op: "splice", n, erase, append });

function recordOf(...texts) {
  const record = new Record();
  record.apply(snapshot(...texts));
  return record;
}
const texts = (record) => record.turns.map(({ text }) => text);

test("a snapshot is everything, and all of it is drawn", () => {
  const record = new Record("scheduled");
  assert.deepEqual(record.apply(snapshot("Good", "Thank")), [1, 2]);
  assert.deepEqual(texts(record), ["Good", "Thank"]);
  assert.equal(record.place, "e:4");
  assert.equal(record.state, "live");
});

test("a splice erases from the end of its turn and appends", () => {
  const record = recordOf("Good mornign");
  assert.deepEqual(record.apply(changes(5, splice(1, 3, "ing,"))), [1]);
  assert.deepEqual(texts(record), ["Good morning,"]);
});

test("erasures count Unicode scalar values and not UTF-16 units", () => {
  assert.equal(eraseFromEnd("ab😀c", 2), "ab");
  assert.equal(eraseFromEnd("é́x", 2), "é");
  assert.equal(eraseFromEnd("short", 9), "");
  assert.equal(eraseFromEnd("kept", 0), "kept");
});

test("set opens the turn after the last, or exchanges one", () => {
  const record = recordOf("one");
  const drawn = record.apply(
    changes(5, { op: "set", turn: turn(2, "two") }, { op: "set", turn: turn(1, "One.") }),
  );
  assert.deepEqual(drawn, [1, 2]);
  assert.deepEqual(texts(record), ["One.", "two"]);
});

test("drop takes a turn and all after it away, and they are not drawn", () => {
  const record = recordOf("one", "two", "three");
  assert.deepEqual(record.apply(changes(5, splice(3, 0, "!"), { op: "drop", n: 2 })), []);
  assert.deepEqual(texts(record), ["one"]);
});

test("what was taken already changes nothing", () => {
  const record = recordOf("one");
  record.apply(changes(5, splice(1, 0, " two")));
  assert.deepEqual(record.apply(changes(5, splice(1, 0, " two"))), []);
  assert.deepEqual(texts(record), ["one two"]);
});

test("a state is noted, and the place moves on", () => {
  const record = recordOf("one");
  assert.deepEqual(record.apply({ type: "state", place: "e:5", state: "ended" }), []);
  assert.equal(record.state, "ended");
  assert.equal(record.place, "e:5");
});

test("messages of a type that is not known yet are passed over", () => {
  assert.deepEqual(recordOf("one").apply({ type: "agenda" }), []);
});

for (const [what, message] of [
  ["a gap in the offsets", changes(6, splice(1, 0, "x"))],
  ["another epoch", { ...changes(5, splice(1, 0, "x")), place: "f:5" }],
  ["a splice of a turn that is not there", changes(5, splice(2, 0, "x"))],
  ["a turn set beyond the end", changes(5, { op: "set", turn: turn(3, "x") })],
  ["a step that it does not know", changes(5, { op: "move", n: 1 })],
  ["a half that fits and a half that does not", changes(5, splice(1, 0, "x"), splice(9, 0, "y"))],
]) {
  test(`${what} is out of step, and the record stays as it was`, () => {
    const record = recordOf("one");
    assert.throws(() => record.apply(message), OutOfStep);
    assert.deepEqual(texts(record), ["one"]);
    assert.equal(record.place, "e:4");
  });
}

test("a change before the first snapshot is out of step", () => {
  assert.throws(() => new Record().apply(changes(1, splice(1, 0, "x"))), OutOfStep);
});

// A record of 51 turns, of which the first 50 are still to be fetched.
function lateRecord() {
  const record = new Record();
  record.apply({ type: "snapshot", place: "e:4", state: "live", segments: [2], turns: [turn(51, "now")] });
  return record;
}
const segment = (offset, text) => ({
  type: "segment",
  segment: 1,
  place: `e:${offset}`,
  turns: Array.from({ length: 50 }, (_, i) => turn(i + 1, text)),
});
const setTurn = (n, text) => ({ op: "set", turn: turn(n, text) });

test("a snapshot of a long meeting says what is to be fetched", () => {
  const record = lateRecord();
  assert.equal(record.turns.length, 51);
  assert.equal(record.turns[0], null);
  assert.deepEqual(record.missing(), [{ number: 1, place: "e:2" }]);
});

test("a fetched segment is drawn, once", () => {
  const record = lateRecord();
  assert.equal(record.applySegment(segment(2, "then")).length, 50);
  assert.equal(record.turns[49].text, "then");
  assert.deepEqual(record.missing(), []);
  assert.deepEqual(record.applySegment(segment(2, "again")), []);
});

test("a change of a turn that is not there yet waits for its segment", () => {
  const record = lateRecord();
  assert.deepEqual(record.apply(changes(5, { op: "splice", n: 3, erase: 1, append: "!" })), []);
  record.applySegment(segment(2, "then"));
  assert.equal(record.turns[2].text, "the!");
});

test("a segment that has a change already does not get it twice", () => {
  const record = lateRecord();
  record.apply(changes(5, { op: "splice", n: 3, erase: 0, append: "!" }));
  record.applySegment(segment(6, "then!"));
  assert.equal(record.turns[2].text, "then!");
  record.apply(changes(6, { op: "splice", n: 4, erase: 0, append: "?" }));
  assert.equal(record.turns[3].text, "then!");
  record.apply(changes(7, { op: "splice", n: 4, erase: 0, append: "?" }));
  assert.equal(record.turns[3].text, "then!?");
});

test("a turn that was set meanwhile is newer than its segment", () => {
  const record = lateRecord();
  record.apply(changes(5, setTurn(3, "corrected")));
  record.applySegment(segment(2, "then"));
  assert.equal(record.turns[2].text, "corrected");
});

test("a checksum that fits is passed over, and another one is out of step", () => {
  const record = new Record();
  const shown = { ...turn(1, "Grüße, 你好"), speaker: { name: "Ana Rivera" } };
  record.apply({ type: "snapshot", place: "e:4", state: "live", segments: [], turns: [shown] });
  const check = { type: "check", place: "e:4", turns: 1, hash: turnHash(shown) };
  assert.deepEqual(record.apply(check), []);
  assert.throws(() => record.apply({ ...check, hash: check.hash ^ 1 }), OutOfStep);
});

test("the checksum is the CRC-32 that everybody has", () => {
  assert.equal(crc32("123456789"), 0xcbf43926);
});
