// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::text {

// What stands in a line besides words: marks of court reporters' pages, of subtitles, of logs.

// The bytes of a line number (1 to 28) and the blanks round it; 0 when the line begins with none.
std::size_t SkipLineNumber(std::string_view line);

// The bytes of a time stamp and the blanks round it: "[00:07:41] ", "00:07:41.5 ", "(0:07:41)".
//   minutes_too  a time without seconds counts as well: "07:41 "
// 0 when the line begins with none.
std::size_t SkipTimeStamp(std::string_view line, bool minutes_too);

// "00:00:01.000 --> 00:00:04.000", with settings or without.
bool IsCueTiming(std::string_view line);

// A comment, a style or a region of WebVTT begins: "NOTE", "NOTE text", "STYLE".
bool IsCueComment(std::string_view line);

// Whether there is nothing in a line but up to five figures.
bool IsNumberAlone(std::string_view line);

}  // namespace plenary::text
