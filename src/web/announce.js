// SPDX-License-Identifier: Apache-2.0
// What a screen reader is given to speak, if its user wants it to: finished sentences only, each
// once. The growing text itself is no live region: it would be read again with every word.

const kSentenceEnd = /[.!?…。！？؟۔]["”’)\]]*(?=\s|$)/gu;

// How much of a text ends with a finished sentence. The last sentence of a turn that is still being
// written counts as finished only when something follows it.
export function settledLength(text, isLast) {
  if (!isLast) return text.length;
  let settled = 0;
  for (const found of text.matchAll(kSentenceEnd)) {
    const end = found.index + found[0].length;
    if (end < text.length) settled = end;
  }
  return settled;
}

export class Announcer {
  #turn = 1;
  #done = 0;

  // Everything that the record holds now counts as read.
  skip(turns) {
    this.#turn = Math.max(1, turns.length);
    this.#done = turns.length === 0 ? 0 : settledLength(turns.at(-1).text, true);
  }

  // The sentences finished since the last call. What was read and then changed is not read again.
  take(turns, nameOf) {
    const spoken = [];
    while (this.#turn <= turns.length) {
      const turn = turns[this.#turn - 1];
      const isLast = this.#turn === turns.length;
      const settled = settledLength(turn.text, isLast);
      if (settled > this.#done) {
        const words = turn.text.slice(this.#done, settled).trim();
        if (words !== "") spoken.push(this.#done === 0 ? `${nameOf(turn)}: ${words}` : words);
        this.#done = settled;
      }
      if (isLast) break;
      this.#turn += 1;
      this.#done = 0;
    }
    return spoken;
  }
}
