// SPDX-License-Identifier: Apache-2.0
// Keeps the reader connected to a track: by WebSocket, by server-sent events where that does not get
// through, and again after every break, from the place where the reader stands.

const kFirstWaitMs = 500;
const kLongestWaitMs = 10_000;

// Server-sent events are named after the type of the message that they carry.
const kMessageTypes = ["snapshot", "changes", "state", "check"];

// How long to wait before try number `tries` (from 1): doubled each time and spread out, so that
// the readers of a restarted server do not all come in the same moment.
export function waitBefore(tries, random = Math.random) {
  const wait = Math.min(kFirstWaitMs * 2 ** (tries - 1), kLongestWaitMs);
  return wait * (0.5 + random() / 2);
}

function withPlace(url, place) {
  return place === null ? url : `${url}?place=${encodeURIComponent(place)}`;
}

// Both kinds of line have the same four callbacks and close().
function openSocket(url, { opened, message, closed }) {
  const address = new URL(url, location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(address);
  socket.onopen = opened;
  socket.onmessage = ({ data }) => message(data);
  socket.onclose = closed;
  return socket;
}

// The browser's own reconnection of event streams would not know of ours: a broken one is closed.
function openStream(url, { opened, message, closed }) {
  const stream = new EventSource(url);
  stream.onopen = opened;
  for (const type of kMessageTypes) stream.addEventListener(type, ({ data }) => message(data));
  stream.onerror = () => {
    stream.close();
    closed();
  };
  return stream;
}

export class Connection {
  #urls;
  #place;
  #onMessage;
  #onState;
  #line = null;
  #timer = null;
  #tries = 0;
  #hasSocketWorked = false;

  //   urls       {socket, stream}
  //   place      () => where the reader stands, or null
  //   onMessage  (text) => a message came
  //   onState    ("connecting" | "live" | "reconnecting") => how the connection stands
  constructor({ urls, place, onMessage, onState }) {
    this.#urls = urls;
    this.#place = place;
    this.#onMessage = onMessage;
    this.#onState = onState;
    addEventListener("online", () => this.restart());
  }

  start() {
    this.#onState("connecting");
    this.#open();
  }

  // Tells the server something, where the line can.
  say(message) {
    if (this.#line instanceof WebSocket && this.#line.readyState === WebSocket.OPEN)
      this.#line.send(JSON.stringify(message));
  }

  // Begins anew at once, from the reader's place.
  restart() {
    this.#drop();
    this.#open();
  }

  // Every second try goes by the event stream, as long as no socket has ever got through.
  #open() {
    clearTimeout(this.#timer);
    const bySocket = this.#hasSocketWorked || this.#tries % 2 === 0;
    const url = withPlace(bySocket ? this.#urls.socket : this.#urls.stream, this.#place());
    const line = (bySocket ? openSocket : openStream)(url, {
      opened: () => this.#isCurrent(line) && this.#opened(bySocket),
      message: (text) => this.#isCurrent(line) && this.#onMessage(text),
      closed: () => this.#isCurrent(line) && this.#closed(),
    });
    this.#line = line;
  }

  // Events of a line that was given up may still come.
  #isCurrent(line) {
    return this.#line === line;
  }

  #opened(bySocket) {
    this.#hasSocketWorked ||= bySocket;
    this.#tries = 0;
    this.#onState("live");
  }

  #closed() {
    this.#line = null;
    this.#tries += 1;
    this.#onState("reconnecting");
    this.#timer = setTimeout(() => this.#open(), waitBefore(this.#tries));
  }

  #drop() {
    clearTimeout(this.#timer);
    const line = this.#line;
    this.#line = null;
    line?.close();
  }
}
