// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "chair_watch.h"
#include "speaker_lattice.h"
#include "speaker_rules.h"

namespace plenary::transcript {

// How often the captioner labelled whom: who always is labelled, is seldom the one who is not.
class LabelHabits {
 public:
  void Add(const Person* person);
  void TakeBack(const Person* person);
  void Clear() { counts_.clear(); }

  // Log-odds of the person having spoken a turn without a label; 0 at most.
  double PointsOf(const Person& person) const;

 private:
  std::unordered_map<const Person*, std::size_t> counts_;
};

// What turn `t` is weighed by: the signs up to kSignsAfter turns after it, the labels up to there,
// and how the turns before it were weighed.
struct Grounding {
  const AllFacts& facts;
  const SpeakerLattice& lattice;
  const ChairWatch& chair;
  const LabelHabits& habits;
};

// Those who may have spoken turn `t`, by its own evidence; the surest first, nobody in particular
// among them.
std::vector<Candidate> CandidatesOf(const Grounding& grounding, std::size_t t);

// How likely turn `t` is spoken by those who spoke the turns before it.
SpeakerLattice::Transitions TransitionsTo(const AllFacts& facts, std::size_t t);

// What turn `t` shows of who leads the meeting, as far as its own evidence says who spoke it; it is
// the last of the lattice.
ChairWatch::Act ActOf(const Grounding& grounding, std::size_t t);

}  // namespace plenary::transcript
