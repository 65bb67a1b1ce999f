// SPDX-License-Identifier: Apache-2.0
// Draws turns into the log of the live page. Only what differs is touched, so that a reader's
// selection and a screen reader's place in the text survive the words that are added behind them.

const kNobody = "Speaker not identified";

// Whom a turn is shown under, and how sure that is; the words of pages_words.cc. The program is
// never wholly sure of a guess of its own: a confidence of 1 comes from a person at the desk.
export function speakerWords({ speaker, label }) {
  if (!speaker?.name) return { name: label || kNobody, certainty: "unknown", sure: "" };
  const { name, certainty, confidence } = speaker;
  if (certainty === "labelled" || confidence === 1) return { name, certainty, sure: "" };
  return { name, certainty, sure: certainty === "certain" ? "inferred" : "likely" };
}

// A paragraph as pieces of speech and markers, by turns: even ones are speech.
export function pieces(paragraph, markers) {
  return markers === null ? [paragraph] : paragraph.split(markers);
}

// The pattern that finds the markers of a text, from "[inaudible]|[pause]".
export function markerPattern(words) {
  if (!words) return null;
  return new RegExp(`(${words.replace(/[[\]().*+?^$\\]/g, "\\$&")})`, "u");
}

function patchText(node, text) {
  const old = node.data;
  if (old === text) return;
  let same = 0;
  while (same < old.length && same < text.length && old[same] === text[same]) ++same;
  node.replaceData(same, old.length - same, text.slice(same));
}

function patchAttribute(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function patchContent(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// Makes the children of `parent` as many as `items`, and each as `patch` has it.
function patchChildren(parent, items, make, fits, patch) {
  items.forEach((item, i) => {
    let child = parent.childNodes[i];
    if (!child || !fits(child, item, i)) {
      const made = make(item, i);
      if (child) child.replaceWith(made);
      else parent.append(made);
      child = made;
    }
    patch(child, item);
  });
  while (parent.childNodes.length > items.length) parent.lastChild.remove();
}

function makePiece(piece, i) {
  if (i % 2 === 0) return document.createTextNode("");
  const marker = document.createElement("span");
  marker.className = "marker";
  return marker;
}

const isPieceOfItsKind = (node, piece, i) =>
  i % 2 === 0 ? node.nodeType === Node.TEXT_NODE : node.className === "marker";

const patchPiece = (node, piece) =>
  node.nodeType === Node.TEXT_NODE ? patchText(node, piece) : patchContent(node, piece);

function makeParagraph() {
  const paragraph = document.createElement("p");
  paragraph.dir = "auto";
  return paragraph;
}

// The caption event that a turn begins with; ids of turns are "t<event>-<k>".
const eventOf = (turn) => Number(/^t(\d+)-/.exec(turn?.id ?? "")?.[1] ?? 0);

export class View {
  #log;
  #template;
  #markers;

  constructor(log, template) {
    this.#log = log;
    this.#template = template;
    this.#markers = markerPattern(log.dataset.markers);
  }

  // Draws the turns with these numbers and takes away those that are gone.
  draw(turns, numbers) {
    for (const n of numbers) this.#patch(this.#article(n), turns[n - 1]);
    while (this.#log.children.length > turns.length) this.#log.lastElementChild.remove();
  }

  // Puts each entry of the record behind the turn that it came after.
  drawEntries(turns, entries, wordsOf) {
    for (const entry of entries) {
      let n = turns.length;
      while (n > 1 && eventOf(turns[n - 1]) > entry.after_seq) --n;
      if (n === 0) continue;
      const article = this.#article(n);
      const name = `entry-${entry.id}`;
      const note = document.getElementById(name) ?? document.createElement("p");
      note.id = name;
      note.className = "turn__entry";
      patchContent(note, wordsOf(entry));
      if (note.parentNode !== article) article.append(note);
    }
  }

  #article(n) {
    while (this.#log.children.length < n) this.#log.append(this.#template.content.cloneNode(true));
    return this.#log.children[n - 1];
  }

  #patch(article, turn) {
    const { name, certainty, sure } = speakerWords(turn);
    const speaker = article.querySelector(".turn__speaker");
    patchAttribute(article, "id", turn.id);
    patchAttribute(article, "data-n", String(turn.n));
    patchAttribute(speaker, "data-certainty", certainty);
    patchContent(speaker, name);
    patchContent(article.querySelector(".turn__sure"), sure);
    this.#patchText(article.querySelector(".turn__text"), turn.text);
  }

  #patchText(element, text) {
    const paragraphs = text.split("\n\n").filter((paragraph) => paragraph !== "");
    const isParagraph = (node) => node.nodeName === "P";
    patchChildren(element, paragraphs, makeParagraph, isParagraph, (p, paragraph) =>
      patchChildren(p, pieces(paragraph, this.#markers), makePiece, isPieceOfItsKind, patchPiece),
    );
  }
}
