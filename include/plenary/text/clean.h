// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::text {

// One paragraph of captions as it should read: no-break and odd blanks are blanks, one at a time;
// no-break hyphens are hyphens; double hyphens and lost dashes (three and more blanks inside a
// sentence) are " — "; markers stand in their canonical form; control and direction characters are
// gone; Form C. Words are never changed.
std::string CleanParagraph(std::string_view captioned);

// A title or another short text on one line: blanks of all kinds are one blank, those at the ends
// are gone. Nothing else changes.
std::string OneLine(std::string_view text);

}  // namespace plenary::text
