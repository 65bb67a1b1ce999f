// SPDX-License-Identifier: Apache-2.0
//
// A captioner's program in one file: node 22 or newer, node 20 with --experimental-websocket, or any
// browser; older nodes with the package "ws" (globalThis.WebSocket = require("ws")). docs/protocol.md
// says what the messages mean.
//
//   node samples/captioner.js ws://HOST:PORT/api/v1/tracks/ID TICKET < captions.txt
"use strict";

const TAIL = 200; // scalar values that a check covers

// CRC-32 of zlib and PNG, over UTF-8.
function crc32(text) {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

class Captioner {
  // onStatus(message) is called with every message; say({ type: "take" }), yield and keep as you like.
  constructor(url, ticket, onStatus = () => {}) {
    Object.assign(this, { url: url.replace(/\/$/, "") + "/caption", ticket, onStatus });
    this.client = Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
    this.waiting = []; // events that are not acknowledged
    this.next = 0; // number of the next event, 0 before the first welcome
    this.acknowledged = 0;
    this.text = []; // scalar values, as far as they are known
    this.length = 0;
    this.unchecked = 0;
    this.pause = 100;
    this.timer = setInterval(() => this.beat(), 1000);
    this.connect();
  }

  connect() {
    this.socket = new WebSocket(this.url);
    this.socket.onopen = () => this.say({ type: "hello", version: 1, ticket: this.ticket,
      last_seq: this.lease?.fence ? this.acknowledged : 0, program: "captioner.js", client: this.client });
    this.socket.onmessage = (message) => this.take(JSON.parse(message.data));
    this.socket.onerror = () => {}; // a close follows
    this.socket.onclose = (closed) => {
      this.isOpen = false;
      if (this.isEnding || closed.code === 1008) return this.end(closed.reason);
      setTimeout(() => this.connect(), this.pause);
      this.pause = Math.min(2 * this.pause, 5000);
    };
  }

  // Erases so many scalar values, then appends; nothing is lost when the connection is away.
  type(append, erase = 0, more = {}) {
    if (!this.next) throw new Error("type after ready()");
    const event = { type: "event", erase, append, ...more };
    this.number(event);
    this.waiting.push(event);
    if (this.isOpen) this.say(event);
  }

  number(event) {
    Object.assign(event, { seq: this.next++, fence: this.lease.fence });
    if (event.erase) this.text.splice(-event.erase);
    this.text.push(...event.append);
    this.length += [...event.append].length - event.erase;
    ++this.unchecked;
  }

  // The lease is ours, or another's, beside whom we wait: what is not acknowledged is numbered anew.
  adopt({ lease, next_seq, text_length, tail }) {
    const was = this.lease;
    this.lease = lease;
    if (was && was.fence === lease.fence) return;
    if (was?.fence === 0) this.waiting = this.waiting.filter(({ seq }) => seq > lease.apart_seq);
    const isOurs = lease.state === "yours";
    Object.assign(this, { next: next_seq, acknowledged: next_seq - 1, unchecked: 0 });
    this.text = isOurs ? [...tail] : [];
    this.length = isOurs ? text_length : 0;
    this.waiting.forEach((event) => this.number(event));
  }

  take(message) {
    if (message.type === "welcome") {
      this.adopt(message);
      this.pause = 100;
      this.isOpen = true;
      this.waiting.forEach((event) => this.say(event));
      this.ready?.();
    } else if (message.type === "lease") {
      this.adopt(message);
      this.waiting.forEach((event) => this.say(event));
      if (!this.waiting.length) this.idle?.();
    } else if (message.type === "ack" && !!message.apart === (this.lease.state !== "yours")) {
      this.acknowledged = message.seq;
      this.waiting = this.waiting.filter((event) => event.seq > message.seq);
      if (!this.waiting.length) this.idle?.();
    } else if (message.type === "resync" && message.next_seq === this.next) {
      const keep = this.text.slice(-TAIL); // the server's end is erased, ours typed again
      this.unchecked = 1;
      this.type("", Math.min([...message.tail].length, message.text_length));
      this.type(keep.join(""));
      this.length = message.text_length - [...message.tail].length + keep.length;
    } else if (message.type === "refusal") {
      if (message.field === "fence" || message.field === "type") return this.onStatus(message);
      if (message.code === "unavailable" || message.expected_seq <= this.acknowledged + 1)
        return this.socket.close(); // and again from where the log ends
      this.failure = message.message;
    }
    this.onStatus(message);
  }

  // Every second: a check after something was typed, else that we are there.
  beat() {
    if (!this.isOpen) return;
    this.beats = (this.beats || 0) + 1;
    const isKnown = this.text.length === this.length || this.text.length >= TAIL;
    if (this.unchecked && isKnown && this.lease.fence && this.beats % 10 === 0) {
      this.unchecked = 0;
      this.say({ type: "check", seq: this.next - 1, length: this.length,
        hash: crc32(this.text.slice(-TAIL).join("")) });
    } else if (this.beats % 5 === 0) {
      this.say({ type: "alive" });
    }
  }

  say(message) { this.socket.send(JSON.stringify(message)); }
  end(why) { clearInterval(this.timer); this.ended?.(why); }
  close() { this.isEnding = true; this.socket.close(1000); }
}

if (typeof module !== "undefined") module.exports = { Captioner, crc32 };
if (typeof require !== "undefined" && require.main === module) {
  const captioner = new Captioner(process.argv[2], process.argv[3]);
  captioner.ended = (why) => { if (why) { console.error(why); process.exitCode = 1; } };
  captioner.ready = () => {
    captioner.ready = null;
    const lines = require("fs").readFileSync(0, "utf8").match(/\S+\s*/g) || [];
    captioner.idle = () => captioner.close();
    lines.forEach((word) => captioner.type(word));
    if (!lines.length) captioner.close();
  };
}
