// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { eraseFromEnd, OutOfStep, Record } from "../../src/web/record.js";

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
