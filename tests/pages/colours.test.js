// SPDX-License-Identifier: Apache-2.0
// The contrast of every text on every ground that it stands on, in every theme (WCAG 2.2, 1.4.3).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const style = readFileSync(new URL("../../src/web/colours.css", import.meta.url), "utf8");

function themeAfter(selector) {
  const block = style.slice(style.indexOf(selector)).match(/\{([^}]*)\}/)[1];
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((m) => m.slice(1)));
}

// WCAG 2.2, relative luminance.
function luminance(colour) {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const kTexts = ["ink", "muted", "accent", "guess"];
const kGrounds = ["paper", "raised", "sunken"];
const kPairs = [
  ...kTexts.flatMap((text) => kGrounds.map((ground) => [text, ground])),
  ["accent-ink", "accent"],
  ["live-ink", "live"],
  ["found-ink", "found"],
];

for (const [name, selector] of [
  ["light", ":root {"],
  ["dark by the device", ":root:not([data-theme])"],
  ["dark", ':root[data-theme="dark"]'],
  ["contrast", ':root[data-theme="contrast"]'],
]) {
  const theme = themeAfter(selector);
  test(`text is readable in the theme: ${name}`, () => {
    for (const [text, ground] of kPairs) {
      const ratio = contrast(theme[text], theme[ground]);
      assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
    }
  });
  test(`fields have an edge that can be seen in the theme: ${name}`, () => {
    assert.ok(contrast(theme["field-line"], theme.raised) >= 3);
  });
}

test("dark by the device and dark by choice are the same colours", () => {
  assert.deepEqual(themeAfter(":root:not([data-theme])"), themeAfter(':root[data-theme="dark"]'));
});
