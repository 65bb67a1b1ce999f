// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "plenary/transcript/transcript.h"

namespace plenary::report {

// One sentence of what was said.
//   turn   index into Transcript::turns
//   n      the number of that turn, as citations give it
//   line   where in the captioned text it begins, from 1
//   text   as the clean text has it, apostrophes straight
struct SpokenSentence {
  std::size_t turn = 0;
  int n = 0;
  int line = 0;
  std::string text;
  bool is_question() const { return text.ends_with('?'); }
};

// All sentences of a meeting, in order.
std::vector<SpokenSentence> SpokenSentences(const transcript::Transcript& transcript);

}  // namespace plenary::report
