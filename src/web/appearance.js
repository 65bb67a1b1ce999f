// SPDX-License-Identifier: Apache-2.0
// The reader's text size and colours, remembered in this browser. A plain script in the head and
// not a module, so that a page never shows in the wrong colours first.
(function () {
  "use strict";

  const root = document.documentElement;

  // Browsers may forbid storage; the choice then lasts as long as the page.
  function remembered(name) {
    try {
      return localStorage.getItem("plenary." + name) || "";
    } catch {
      return "";
    }
  }

  function remember(name, value) {
    try {
      if (value) localStorage.setItem("plenary." + name, value);
      else localStorage.removeItem("plenary." + name);
    } catch {
      // Nothing is lost but the memory of it.
    }
  }

  const apply = {
    theme(value) {
      if (value) root.dataset.theme = value;
      else delete root.dataset.theme;
    },
    "text-size"(value) {
      if (value) root.style.setProperty("--size", value);
      else root.style.removeProperty("--size");
    },
  };

  function wire(name) {
    const select = document.getElementById(name);
    const value = remembered(name);
    if (value) select.value = value;
    select.addEventListener("change", () => {
      remember(name, select.value);
      apply[name](select.value);
    });
  }

  for (const name of Object.keys(apply)) apply[name](remembered(name));

  document.addEventListener("DOMContentLoaded", () => {
    const panel = document.querySelector(".appearance");
    panel.hidden = false;
    Object.keys(apply).forEach(wire);
    panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      panel.open = false;
      panel.querySelector("summary").focus();
    });
  });
})();
