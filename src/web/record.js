// SPDX-License-Identifier: Apache-2.0
// The reader's copy of the turns of a track. Knows neither the page nor the network: messages go
// in (include/plenary/live/messages.h), and out comes which turns have to be drawn again.

// A message that does not fit what the record holds: the reader needs a fresh snapshot.
export class OutOfStep extends Error {}

// The text without its last `count` Unicode scalar values.
export function eraseFromEnd(text, count) {
  let end = text.length;
  for (let left = count; left > 0 && end > 0; --left) {
    end -= end > 1 && text.codePointAt(end - 2) > 0xffff ? 2 : 1;
  }
  return text.slice(0, end);
}

function parsePlace(place) {
  const colon = place.lastIndexOf(":");
  return { epoch: place.slice(0, colon), offset: Number(place.slice(colon + 1)) };
}

export class Record {
  // turns[i] is turn number i + 1.
  turns = [];
  // Where in the stream of changes this copy stands: "epoch:offset", null before the first message.
  place = null;
  // Of the meeting: "live", "ended" ...
  state = "";

  constructor(state = "") {
    this.state = state;
  }

  // Takes one message. Gives the numbers of the turns that are to be drawn again, in order; turns
  // beyond turns.length are gone. Throws OutOfStep and is unchanged when the message does not follow
  // the ones before.
  apply(message) {
    if (message.type === "snapshot") return this.#restart(message);
    if (message.type !== "changes" && message.type !== "state") return [];
    if (!this.#isNext(message.place)) return [];
    const drawn = message.type === "state" ? this.#takeState(message) : this.#change(message);
    this.place = message.place;
    return drawn;
  }

  #restart({ place, state, turns }) {
    this.turns = turns.map((turn) => ({ ...turn }));
    this.state = state;
    this.place = place;
    return this.turns.map((turn) => turn.n);
  }

  // Whether the message is the next one; false for one that was taken already.
  #isNext(place) {
    if (this.place === null) throw new OutOfStep("a change before the first snapshot");
    const here = parsePlace(this.place);
    const there = parsePlace(place);
    if (there.epoch !== here.epoch) throw new OutOfStep(`a change of ${place} after ${this.place}`);
    if (there.offset <= here.offset) return false;
    if (there.offset > here.offset + 1) throw new OutOfStep(`${place} comes after ${this.place}`);
    return true;
  }

  #takeState({ state }) {
    this.state = state;
    return [];
  }

  // All or nothing: the steps work on a copy of the list, and on copies of the turns they touch.
  #change({ changes }) {
    const turns = this.turns.slice();
    const touched = new Set();
    for (const change of changes) {
      if (change.op !== "entry") touched.add(applyStep(turns, change)); // an entry is about no turn
    }
    this.turns = turns;
    return [...touched].filter((n) => n <= turns.length).sort((a, b) => a - b);
  }
}

// One step, as TurnChange of include/plenary/transcript/live_transcript.h has it; gives the number
// of the turn that it is about.
function applyStep(turns, change) {
  if (change.op === "set") {
    const { n } = change.turn;
    if (n < 1 || n > turns.length + 1) throw new OutOfStep(`turn ${n} of ${turns.length} is set`);
    turns[n - 1] = { ...change.turn };
    return n;
  }
  const { n } = change;
  if (change.op === "drop") {
    turns.length = Math.min(turns.length, n - 1);
    return n;
  }
  const turn = turns[n - 1];
  if (change.op !== "splice" || !turn) throw new OutOfStep(`${change.op} of turn ${n}`);
  turns[n - 1] = { ...turn, text: eraseFromEnd(turn.text, change.erase) + change.append };
  return n;
}
