// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "plenary/transcript/transcript.h"

namespace plenary::formats {

// Transcripts at random, the same for the same seed, with everything that the JSON form holds:
// characters of several scripts, markup, quotes, control characters, absent and empty values.
class TranscriptGenerator {
 public:
  explicit TranscriptGenerator(std::uint32_t seed) : random_(seed) {}
  transcript::Transcript Next();

 private:
  int Below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  bool OneIn(int n) { return Below(n) == 0; }
  double Confidence() { return Below(1001) / 1000.0; }
  std::string Text();
  std::optional<std::string> MaybeText();
  std::optional<int> MaybeNumber();
  transcript::Speaker Speaker();
  transcript::Turn Turn(int n);

  std::mt19937 random_;
};

}  // namespace plenary::formats
