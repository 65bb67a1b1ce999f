// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "plenary/transcript/live_transcript.h"

namespace plenary::transcript {

// The steps from some turns to others, both numbered from `first` + 1 on.
std::vector<TurnChange> ChangesBetween(std::span<const Turn> before, std::span<const Turn> after,
                                       std::size_t first);

}  // namespace plenary::transcript
