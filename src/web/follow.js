// SPDX-License-Identifier: Apache-2.0
// Keeps the newest words in sight, until the reader scrolls up; then the page stays where the reader
// put it, for as long as it takes, and a button leads back.

const kNearPx = 64;

// What the button says. fresh: turns that came since the reader left the end.
export function jumpWords(fresh) {
  return fresh === 0 ? "Jump to live" : `Jump to live (${fresh} new)`;
}

export class Follow {
  #end;
  #button;
  #isFollowing = true;
  #isAwaited = false;
  #lastY = 0;
  #turns = 0;
  #turnsLeftAt = 0;

  //   end     the element behind the newest words
  //   button  leads back there
  constructor(end, button) {
    this.#end = end;
    this.#button = button;
    this.#lastY = scrollY;
    addEventListener("scroll", () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.grew(this.#turns)).observe(document.body);
    button.addEventListener("click", () => this.#resume());
    document.documentElement.classList.add("is-following");
  }

  // The text has grown to this many turns.
  grew(turns) {
    this.#turns = turns;
    if (this.#isFollowing) this.#toEnd();
    else this.#button.textContent = jumpWords(Math.max(0, turns - this.#turnsLeftAt));
  }

  // Once a frame, however many messages came; and not away under a reader who marks text.
  #toEnd() {
    if (this.#isAwaited || document.getSelection()?.type === "Range") return;
    this.#isAwaited = true;
    requestAnimationFrame(() => {
      this.#isAwaited = false;
      const below = this.#below();
      if (this.#isFollowing && below > 0) scrollBy(0, Math.ceil(below));
    });
  }

  // How many pixels of the text are still below the window; negative when it ends above.
  #below() {
    return this.#end.getBoundingClientRect().bottom - innerHeight;
  }

  // Only a move upwards away from the end is the reader's: our own moves go down, and a text that
  // shrinks leaves the page at its end.
  #scrolled() {
    const wentUp = scrollY < this.#lastY;
    this.#lastY = scrollY;
    if (this.#below() <= kNearPx) this.#setFollowing(true);
    else if (wentUp) this.#setFollowing(false);
  }

  #resume() {
    this.#setFollowing(true);
    this.#toEnd();
  }

  #setFollowing(isFollowing) {
    if (this.#isFollowing === isFollowing) return;
    this.#isFollowing = isFollowing;
    this.#turnsLeftAt = this.#turns;
    this.#button.textContent = jumpWords(0);
    this.#button.hidden = isFollowing;
    document.documentElement.classList.toggle("is-following", isFollowing);
  }
}
