// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::formats {

//   begin, end  milliseconds
struct VttCue {
  std::string id;
  long long begin = 0;
  long long end = 0;
  std::string voice;               // the tag, "<v Ana>", empty if none
  std::vector<std::string> lines;  // without the tag, references resolved
};

// What is wrong with a WebVTT document by the syntax of W3C WebVTT 1 (sections 4.1 to 4.2.2) as far
// as we use it, or by our own promises: cues in order, no longer than two lines of 42 characters.
// Empty when nothing is.
std::string VttProblem(std::string_view document);

// The cues of a document without problem.
std::vector<VttCue> VttCues(std::string_view document);

}  // namespace plenary::formats
