// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "plenary/text/markers.h"

namespace plenary::text {

// One paragraph of captions as it should read: no-break and odd blanks are blanks, one at a time;
// no-break hyphens are hyphens; double hyphens and lost dashes (three and more blanks inside a
// sentence) are " — "; markers stand in their canonical form; tags and entities of HTML, control
// and direction characters are gone; UTF-8 that was read as Windows-1252 is put right; stops and
// commas that broke loose stand behind their word, once; a small word that the captioning doubled
// ("of of") stands once; Form C. No other word is ever changed.
std::string CleanParagraph(std::string_view captioned);

// The same, for the markers that FindMarkers found in it.
std::string CleanParagraph(std::string_view captioned, std::span<const MarkerSpan> markers);

// A title or another short text on one line: blanks of all kinds are one blank, those at the ends
// are gone. Nothing else changes.
std::string OneLine(std::string_view text);

}  // namespace plenary::text
