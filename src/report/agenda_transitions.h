// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "people.h"
#include "spoken.h"

namespace plenary::report {

// Somebody who leads the meeting goes on to another subject.
//   sentence  index of the sentence that says so
//   title     the subject, empty when the sentence names none
//   number    of the agenda item, 0 when none is named
struct Transition {
  std::size_t sentence = 0;
  std::string title;
  int number = 0;
};

// For each turn of the transcript, whether its speaker leads the meeting: chairs by label or role,
// whoever opens it, and the two who take the floor most often. All of them when nobody is named.
std::vector<bool> LedTurns(const transcript::Transcript& transcript);

// The transitions of those who lead. Going to the next slide or giving the floor is none, nor is
// other business that is spoken of in the first half: that is the agenda being read out.
std::vector<Transition> FindTransitions(const std::vector<SpokenSentence>& sentences,
                                        const std::vector<bool>& led_turns, const People& people);

}  // namespace plenary::report
