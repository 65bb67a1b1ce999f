// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// The sentences that say that something was decided here and now, and the rulings of those who
// lead.
//   led_turns  for each turn, whether its speaker leads the meeting
std::vector<Decision> FindDecisions(const std::vector<SpokenSentence>& sentences,
                                    const std::vector<bool>& led_turns);

}  // namespace plenary::report
