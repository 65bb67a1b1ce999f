// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "attribution.h"
#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// Puts into turns, one after the other from the first, what the fold leaves open: number, captioned
// text, speaker, whether the same speaker goes on.
class TurnFinisher {
 public:
  explicit TurnFinisher(Attribution& attribution) : attribution_(attribution) {}
  // Goes on after `before`, a finished turn.
  TurnFinisher(Attribution& attribution, const Turn& before);

  void Finish(Turn& turn, std::string_view text);

 private:
  Attribution& attribution_;
  int n_ = 0;
  std::string speaker_id_;
};

// The lines before the first turn. first_turn_line: 0 when there is no turn
std::span<const Boilerplate> HeaderLines(const std::vector<Boilerplate>& lines,
                                         int first_turn_line);

// Where markers say that words are missing.
std::vector<Gap> GapsFrom(const std::vector<Marker>& markers);

}  // namespace plenary::transcript
