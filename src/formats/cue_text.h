// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::formats {

inline constexpr std::size_t kCueLines = 2;
inline constexpr std::size_t kCueLineLength = 42;  // Unicode scalar values

// What one caption shows at a time.
//   lines  1..kCueLines, each of 1..kCueLineLength scalar values, not escaped
//   words  for sharing out time: blank-separated runs, dictionary words where a script has no
//   blanks
struct CueText {
  std::vector<std::string> lines;
  int words = 0;
  friend bool operator==(const CueText&, const CueText&) = default;
};

// Splits clean text at word boundaries; a paragraph begins a new cue. A run longer than a line (an
// address, a script without blanks) is cut between its words where it has some.
std::vector<CueText> SplitIntoCues(std::string_view clean_text);

}  // namespace plenary::formats
