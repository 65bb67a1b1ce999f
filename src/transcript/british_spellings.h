// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "plenary/text/dictionary.h"

namespace plenary::transcript {

// Whether a word in small letters is the British spelling of one that the dictionary has: where
// only the American one is installed, "harbour" is no error either.
bool IsBritishSpelling(std::string_view plain, const text::Dictionary& dictionary);

}  // namespace plenary::transcript
