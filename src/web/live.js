// SPDX-License-Identifier: Apache-2.0
// The live page: connection -> record -> view, and what the page says about how it stands.
import { Announcer } from "./announce.js";
import { Connection } from "./connection.js";
import { Follow } from "./follow.js";
import { OutOfStep, Record } from "./record.js";
import { connectionWords, sinceWords } from "./status.js";
import { speakerWords, View } from "./view.js";

const kAnnounceEveryMs = 2000;
const kTellShownEveryMs = 5000;
const kAskAgainMs = 1000;

const log = document.getElementById("log");
const record = new Record(log.dataset.state);
const view = new View(log, document.getElementById("turn-template"));
const follow = new Follow(document.getElementById("end"), document.getElementById("jump"));
const announcer = new Announcer();
let connectionState = "connecting";
let lastWordsAt = null;
let toldShownAt = -kTellShownEveryMs;
let isFetching = false;

function showStatus() {
  const badge = document.getElementById("connection");
  const words = connectionWords(connectionState, record.state);
  if (badge.textContent !== words) badge.textContent = words;
  badge.classList.toggle("badge--live", connectionState === "live" && record.state === "live");
  const since = lastWordsAt === null ? null : performance.now() - lastWordsAt;
  document.getElementById("since").textContent = sinceWords(connectionState, record.state, since);
}

function take(text) {
  const message = JSON.parse(text);
  const isFirst = record.place === null;
  const drawn = record.apply(message);
  view.draw(record.turns, drawn);
  document.getElementById("waiting").hidden = record.turns.length > 0;
  if (message.type === "changes" || isFirst) lastWordsAt = performance.now();
  if (isFirst) announcer.skip(record.turns);
  follow.grew(record.turns.length);
  showStatus();
  if (message.type === "snapshot") fetchMissing();
  if (message.type === "changes") tellShown();
}

// Lets the captioner know, now and then, how late the words are seen.
function tellShown() {
  if (performance.now() - toldShownAt < kTellShownEveryMs || document.hidden) return;
  toldShownAt = performance.now();
  const { place } = record;
  requestAnimationFrame(() => connection.say({ type: "shown", place }));
}

// The earlier parts, one after the other, the newest first. Where one cannot be had the page keeps
// what the server drew; the next snapshot asks again.
async function fetchMissing() {
  if (isFetching) return;
  isFetching = true;
  try {
    for (let [next] = record.missing(); next; [next] = record.missing()) {
      const url = `${log.dataset.segments}/${next.number}?place=${encodeURIComponent(next.place)}`;
      const answer = await fetch(url);
      if (!answer.ok) throw new OutOfStep(`segment ${next.number}: ${answer.status}`);
      view.draw(record.turns, record.applySegment(await answer.json()));
    }
  } catch (error) {
    if (error instanceof OutOfStep) setTimeout(restart, kAskAgainMs);
  } finally {
    isFetching = false;
  }
}

function restart() {
  record.place = null;
  connection.restart();
}

// A message that does not fit means that something was lost: begin again with a fresh snapshot.
function takeOrRestart(text) {
  try {
    take(text);
  } catch (error) {
    if (!(error instanceof OutOfStep)) throw error;
    restart();
  }
}

function announce() {
  const spoken = document.getElementById("spoken");
  const sentences = announcer.take(record.turns, (turn) => speakerWords(turn).name);
  if (sentences.length === 0) return;
  spoken.replaceChildren(
    ...sentences.map((sentence) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = sentence;
      return paragraph;
    }),
  );
}

function offerAnnouncements() {
  const choice = document.getElementById("announce");
  let timer = null;
  document.getElementById("announcements").hidden = false;
  choice.addEventListener("change", () => {
    clearInterval(timer);
    if (choice.value !== "sentences") return;
    announcer.skip(record.turns);
    timer = setInterval(announce, kAnnounceEveryMs);
  });
}

const connection = new Connection({
  urls: { socket: log.dataset.socket, stream: log.dataset.stream },
  place: () => record.place,
  onMessage: takeOrRestart,
  onState: (state) => {
    connectionState = state;
    showStatus();
  },
});

// The bar is always in sight: what the reader sets belongs there.
document.querySelector(".bar").append(document.querySelector(".appearance"));
offerAnnouncements();
follow.grew(log.children.length);
setInterval(showStatus, 1000);
if (log.dataset.socket) connection.start();
