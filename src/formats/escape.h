// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace plenary::formats {

// The text with every byte that is not well-formed UTF-8 replaced by U+FFFD.
std::string WellFormed(std::string_view text);

// WellFormed, without control characters (U+0000..U+001F but tab and newline, U+007F..U+009F),
// which HTML and XML do not allow.
std::string Printable(std::string_view text);

// Printable text made safe in CommonMark: nothing in it is taken for markup, HTML or an entity, nor
// for the start of a heading, list or quote.
std::string EscapeMarkdown(std::string_view text);

// Printable text made safe in the text of a WebVTT cue (W3C WebVTT 1, section 3.3): & < > as
// character references, so "-->" cannot appear.
std::string EscapeCue(std::string_view text);

}  // namespace plenary::formats
