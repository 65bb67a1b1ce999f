// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// Where markers say that words are missing.
std::vector<Gap> GapsFrom(const std::vector<Marker>& markers);

}  // namespace plenary::transcript
