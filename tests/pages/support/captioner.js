// SPDX-License-Identifier: Apache-2.0
// A captioner's program: writes events into a track over the native protocol, by the WebSocket of a
// browser page, since Node.js has none of its own before version 22.
import { newPage } from "./chromium.js";

export class Captioner {
  #page;
  #meeting;
  #seq = 0;

  static async connected(browser, plenary, meeting) {
    const captioner = new Captioner();
    captioner.#page = await newPage(browser);
    captioner.#meeting = meeting;
    await captioner.connect(plenary);
    return captioner;
  }

  // Says hello and waits for the welcome.
  async connect(plenary) {
    await this.#page.goto(`${plenary.url}/login`);
    const hello = { type: "hello", version: 1, ticket: this.#meeting.ticket, last_seq: this.#seq };
    const welcome = await this.#page.evaluate(connectSocket, [this.#meeting.track, hello]);
    if (welcome.type !== "welcome") throw new Error(JSON.stringify(welcome));
    this.#seq = welcome.next_seq - 1;
  }

  // Sends one event, and gives the moment (performance.now()) just before it left.
  async send(append, erase = 0) {
    this.#seq += 1;
    const event = { type: "event", seq: this.#seq, erase, append };
    const sentAt = performance.now();
    await this.#page.evaluate((json) => window.socket.send(json), JSON.stringify(event));
    return sentAt;
  }

  // Sends one event and waits until it is acknowledged.
  async write(append, erase = 0) {
    await this.send(append, erase);
    await this.#page.evaluate((seq) => window.acknowledgedUpTo(seq), this.#seq);
  }
}

// Runs in the page.
function connectSocket([track, hello]) {
  const socket = new WebSocket(`ws://${location.host}/api/v1/tracks/${track}/caption`);
  let acknowledged = hello.last_seq;
  const waiting = [];
  window.socket = socket;
  window.acknowledgedUpTo = (seq) =>
    new Promise((resolve) => {
      if (acknowledged >= seq) resolve();
      else waiting.push({ seq, resolve });
    });
  return new Promise((resolve, reject) => {
    socket.onopen = () => socket.send(JSON.stringify(hello));
    socket.onerror = () => reject(new Error("the captioner's socket failed"));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type !== "ack") return resolve(message);
      acknowledged = message.seq;
      for (const one of waiting) if (one.seq <= acknowledged) one.resolve();
    };
  });
}
