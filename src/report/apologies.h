// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "people.h"
#include "spoken.h"

namespace plenary::report {

// Who sent apologies, as far as it was said: names near the cue, each once, in order.
std::vector<std::string> FindApologies(const std::vector<SpokenSentence>& sentences,
                                       const People& people);

}  // namespace plenary::report
