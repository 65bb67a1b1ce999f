// SPDX-License-Identifier: Apache-2.0
// The reader's copy of the turns of a track. Knows neither the page nor the network: messages go
// in (include/plenary/live/reader_messages.h), and out comes which turns have to be drawn again.

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

// Turns come in segments of this many, but for the newest.
const kSegmentTurns = 50;

const kCrcTable = Uint32Array.from({ length: 256 }, (_, i) => {
  let crc = i;
  for (let bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

// CRC-32, as in zlib, of the text's UTF-8.
export function crc32(text) {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) crc = kCrcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

// What a turn adds to the checksum of all.
export function turnHash({ n, id, speaker, text }) {
  return crc32(`${n}\n${id}\n${speaker?.name ?? ""}\n${text}`);
}

export class Record {
  // turns[i] is turn number i + 1; null for one of a segment that has not been fetched yet.
  turns = [];
  // Where in the stream of changes this copy stands: "epoch:offset", null before the first message.
  place = null;
  // Of the meeting: "live", "ended" ...
  state = "";

  // Segments that are not here: number -> offset of the last change.
  #missing = new Map();
  // Changes of turns that are not here: number of the turn -> [{offset, change}].
  #late = new Map();
  // Checksums of turns, so that only those that changed are taken again.
  #hashes = new WeakMap();

  constructor(state = "") {
    this.state = state;
  }

  // Takes one message. Gives the numbers of the turns that are to be drawn again, in order; turns
  // beyond turns.length are gone. Throws OutOfStep and is unchanged when the message does not follow
  // the ones before.
  apply(message) {
    if (message.type === "snapshot") return this.#restart(message);
    if (message.type === "check") return this.#check(message);
    if (message.type !== "changes" && message.type !== "state") return [];
    if (!this.#isNext(message.place)) return [];
    const drawn = message.type === "state" ? this.#takeState(message) : this.#change(message);
    this.place = message.place;
    return drawn;
  }

  // The segments to fetch, newest first: [{number, place}].
  missing() {
    const { epoch } = this.place === null ? { epoch: "" } : parsePlace(this.place);
    return [...this.#missing]
      .map(([number, offset]) => ({ number, place: `${epoch}:${offset}` }))
      .reverse();
  }

  // Takes a segment that was fetched: it may be newer or older than this copy. Gives what is to be
  // drawn, as apply does.
  applySegment({ segment, place, turns }) {
    const { epoch, offset } = parsePlace(place);
    if (this.place === null || epoch !== parsePlace(this.place).epoch)
      throw new OutOfStep(`a segment of ${place}`);
    if (!this.#missing.delete(segment)) return [];
    const drawn = [];
    for (const turn of turns) {
      if (turn.n > this.turns.length || this.turns[turn.n - 1] !== null) continue;
      this.turns[turn.n - 1] = { ...turn, since: offset };
      for (const late of this.#late.get(turn.n) ?? []) {
        if (late.offset > offset) applyStep(this.turns, late.change, late.offset);
      }
      this.#late.delete(turn.n);
      drawn.push(turn.n);
    }
    return drawn;
  }

  #restart({ place, state, segments = [], turns }) {
    this.#missing = new Map(segments.map((offset, i) => [i + 1, offset]));
    this.#late = new Map();
    this.turns = new Array(segments.length * kSegmentTurns).fill(null);
    for (const turn of turns) this.turns[turn.n - 1] = { ...turn };
    this.state = state;
    this.place = place;
    return turns.map((turn) => turn.n);
  }

  // A copy that is not what the server has is as bad as a message that was lost.
  #check({ place, turns, hash }) {
    if (place !== this.place || this.#missing.size > 0) return [];
    let sum = 0;
    for (const turn of this.turns) sum = (sum + this.#hashOf(turn)) >>> 0;
    if (turns !== this.turns.length || hash !== sum) throw new OutOfStep(`another text at ${place}`);
    return [];
  }

  #hashOf(turn) {
    let hash = this.#hashes.get(turn);
    if (hash === undefined) {
      hash = turnHash(turn);
      this.#hashes.set(turn, hash);
    }
    return hash;
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
  #change({ place, changes }) {
    const { offset } = parsePlace(place);
    const turns = this.turns.slice();
    const touched = new Set();
    const late = [];
    for (const change of changes) {
      if (change.op === "entry") continue; // is about no turn
      const isLate = change.op === "splice" && turns[change.n - 1] === null;
      if (isLate) late.push({ offset, change });
      else touched.add(applyStep(turns, change, offset));
    }
    for (const { change } of late) {
      if (!this.#late.has(change.n)) this.#late.set(change.n, []);
      this.#late.get(change.n).push({ offset, change });
    }
    for (const n of this.#late.keys()) if (n > turns.length) this.#late.delete(n);
    this.turns = turns;
    return [...touched].filter((n) => n <= turns.length && turns[n - 1]).sort((a, b) => a - b);
  }
}

// One step, as TurnChange of include/plenary/transcript/live_transcript.h has it; gives the number
// of the turn that it is about. A turn out of a segment may have the step in it already.
function applyStep(turns, change, offset) {
  const n = change.op === "set" ? change.turn.n : change.n;
  if (change.op === "drop") {
    turns.length = Math.min(turns.length, n - 1);
    return n;
  }
  const turn = turns[n - 1];
  if (turn?.since >= offset) return n;
  if (change.op === "set") {
    if (n < 1 || n > turns.length + 1) throw new OutOfStep(`turn ${n} of ${turns.length} is set`);
    turns[n - 1] = { ...change.turn };
    return n;
  }
  if (change.op !== "splice" || !turn) throw new OutOfStep(`${change.op} of turn ${n}`);
  turns[n - 1] = { ...turn, text: eraseFromEnd(turn.text, change.erase) + change.append };
  return n;
}
