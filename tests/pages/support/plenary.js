// SPDX-License-Identifier: Apache-2.0
// A really started server on a data folder of its own.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const program = process.env.PLENARY;
if (!program || !existsSync(program)) {
  throw new Error(`PLENARY must name the built program, and is "${program ?? ""}"`);
}

// The part of a line of output after `words`, once such a line comes.
async function lineWith(lines, words) {
  for await (const line of lines) {
    if (line.startsWith(words)) return line.slice(words.length);
  }
  throw new Error(`plenary serve ended without saying "${words}..."`);
}

export class Plenary {
  folder = mkdtempSync(join(tmpdir(), "plenary-pages-"));
  #process = null;
  #port = 0;
  url = "";

  static async started() {
    const plenary = new Plenary();
    await plenary.start();
    return plenary;
  }

  // Starts, or starts again on the same data folder and port.
  async start() {
    const args = ["serve", "--data", this.folder, "--port", String(this.#port)];
    this.#process = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    this.url = await lineWith(createInterface(this.#process.stdout), "listening on ");
    this.#port = Number(new URL(this.url).port);
    this.#process.stdout.resume();
  }

  async #ended(signal) {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill(signal);
    await ended;
  }

  async kill() {
    await this.#ended("SIGKILL");
  }

  async stop() {
    await this.#ended("SIGTERM");
    rmSync(this.folder, { recursive: true });
  }

  // The answer of `plenary admin ...`, a line of JSON.
  admin(...args) {
    return JSON.parse(execFileSync(program, ["admin", ...args, "--data", this.folder]));
  }

  // A meeting that is live: {meeting, track, ticket}.
  createMeeting(title, ...more) {
    return this.admin("create-meeting", "--title", title, "--state", "live", ...more);
  }

  // The key of an editor.
  createEditor(name) {
    return this.admin("editor", name).key;
  }
}
