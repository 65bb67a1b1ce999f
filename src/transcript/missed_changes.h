// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "plenary/transcript/person.h"
#include "speaker_rules.h"

namespace plenary::transcript {

// A sentence that the speaker of a turn would hardly say: somebody else seems to go on there, whose
// arrow the captioner missed.
//   sentence  which one of the turn, from 0; never the first
//   why       what gives it away
struct MissedChange {
  int sentence = 0;
  const char* why = "";
  friend bool operator==(const MissedChange&, const MissedChange&) = default;
};

// In order, a sentence once. Nobody thanks himself by name, or speaks to the chair while he is it.
std::vector<MissedChange> FindMissedChanges(const TurnFacts& facts, const Person& speaker);

}  // namespace plenary::transcript
