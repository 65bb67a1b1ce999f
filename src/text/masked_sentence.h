// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/cues.h"

namespace plenary::text {

// A name where it stands: bytes of the sentence, and of its masked form.
struct Place {
  Cue cue;
  std::size_t end = 0;     // of what the sign stands for, in the sentence
  std::size_t masked = 0;  // where the sign stands
};

// The sentence in small letters, names as '@', and where they stand.
struct Masked {
  std::string text;
  std::vector<Place> places;
};

Masked Mask(std::string_view sentence);

// Appends in small letters, the signs of a mask and the blanks of typography taken out.
void AppendSmall(std::string& out, std::string_view piece);

// Whether a sentence may hold a name at all, which most do not: it costs less to look than to mask.
bool MayHoldName(std::string_view sentence);

}  // namespace plenary::text
