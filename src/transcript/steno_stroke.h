// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace plenary::transcript {

// Whether a word is no word but the keys of a stroke on a steno machine, as the captioner's program
// writes what it could not translate: "STKPWAOEUT", "TPH-PL", "TPO*UR". Abbreviations that happen
// to have the keys in order ("SPA") are none.
bool IsStroke(std::string_view word);

}  // namespace plenary::transcript
