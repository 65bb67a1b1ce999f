// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
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

// In order, a sentence once. Nobody thanks himself by name, speaks to the chair while he is it, or
// thanks somebody for what was said since he gave him the floor.
std::vector<MissedChange> FindMissedChanges(const TurnFacts& facts, const Person& speaker);

// Where somebody else seems to have spoken at the end of a turn, since its speaker is labelled
// again in the turn after and speaks there to somebody who was called in the first, or thanks him.
//   clean  the text of the turn
std::optional<MissedChange> FindChangeBeforeReturn(const TurnFacts& facts, const TurnFacts& after,
                                                   std::string_view clean);

}  // namespace plenary::transcript
