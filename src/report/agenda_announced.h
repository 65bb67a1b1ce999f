// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "spoken.h"

namespace plenary::report {

inline constexpr const char* kOtherBusinessTitle = "Any other business";

//   number    as announced, or as it follows from the place in a list
//   sentence  index of the sentence that announced it
struct AnnouncedItem {
  int number = 0;
  std::string title;
  std::size_t sentence = 0;
};

// The agenda as somebody read it out in the first third of the meeting: two items or more, numbered
// ("number three, ...") or listed after a colon. Empty when nobody did.
std::vector<AnnouncedItem> AnnouncedAgenda(const std::vector<SpokenSentence>& sentences);

// The number that a word or digits stand for ("four", "4", "fourth", "quatre"), 0 if none.
int NumberFromWord(std::string_view word);

}  // namespace plenary::report
