// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "speaker_rules.h"

namespace plenary::transcript {

// How much a turn is like those of a chair: 1 for giving the floor, or for going on to the next
// item. targets: as in `facts`, found
double ChairingOf(const TurnFacts& facts);

}  // namespace plenary::transcript
