// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "word_book.h"

namespace plenary::transcript {

// Ways to write a word as it sounds, each with one change: "sighlent" as "silent", and as it is.
std::vector<std::string> LikeSpellings(const std::string& spelling);

// Words that the pieces may be of when they are spoken together, spelt a little differently where
// they meet: "core" "erection" is "correction". Candidates, most of which are no words.
std::vector<std::string> JoinedSpellings(std::string_view first, std::string_view second);

// Finds two or three rare words that make no sense side by side and sound like one word.
void FindBrokenWords(std::span<const TurnWord> words, WordBook& book,
                     std::vector<Finding>& findings);

}  // namespace plenary::transcript
