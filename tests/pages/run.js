// SPDX-License-Identifier: Apache-2.0
// Runs all tests of this folder, having looked first whether all is there that they need.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const missing = [
  [process.env.PLENARY ?? "", "the program; build it, and name it by the variable PLENARY"],
  [`${folder}node_modules/playwright-core`, "playwright-core; run npm ci in tests/pages"],
  [chromium, "Chromium; apt install chromium, or name it by the variable CHROMIUM"],
].filter(([path]) => !existsSync(path));

for (const [path, what] of missing) console.error(`missing: ${path} (${what})`);
if (missing.length > 0) process.exit(1);

const tests = readdirSync(folder).filter((name) => name.endsWith(".test.js"));
const { status } = spawnSync(process.execPath, ["--test", ...tests], { cwd: folder, stdio: "inherit" });
process.exit(status ?? 1);
