// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "word_book.h"

namespace plenary::transcript {

// Finds what sounds like something that the meeting says often, in the same company: "digital
// corporation" once where "digital cooperation" is said a dozen times, "FPB" among many "BPF",
// "sigh lens" where there is much silence.
class SoundAlikes {
 public:
  // book: outlives this
  explicit SoundAlikes(WordBook& book);

  void Find(std::span<const TurnWord> words, std::vector<Finding>& findings);

 private:
  struct Said {
    std::string word;
    int count = 0;
  };
  using Neighbours = std::unordered_map<std::string, std::vector<Said>>;

  void TryPair(std::span<const TurnWord> words, std::size_t i, std::vector<Finding>& findings);
  void TryAbbreviation(std::span<const TurnWord> words, std::size_t i,
                       std::vector<Finding>& findings);
  void TryPieces(std::span<const TurnWord> words, std::size_t i, std::vector<Finding>& findings);
  const Said* BestAlike(const WordFacts& word, const std::vector<Said>& candidates);

  WordBook& book_;
  Neighbours followers_;  // of a word: what comes after it often
  Neighbours leaders_;    // and before it
  std::vector<Said> abbreviations_;
  Neighbours by_skeleton_;  // words said more than once, by their consonants as heard
};

}  // namespace plenary::transcript
