// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "plenary/text/cues.h"

namespace plenary::text {

// Whether a sentence is written in a script without capitals that the rows know: Arabic, Chinese.
bool IsUncased(std::string_view sentence);

// The cues of such a sentence, in order. Their names are open: what stands where a name does, of
// which it may be a part.
std::vector<Cue> FindUncasedCues(std::string_view sentence);

}  // namespace plenary::text
