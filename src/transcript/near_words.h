// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/dictionary.h"

namespace plenary::transcript {

// The words of a dictionary that one letter makes of another: one taken away, added, changed, or
// two that changed places; those with letters less that stood there twice; and those that are
// written otherwise and sound alike. Words in small letters of English; of others there are none.
std::vector<std::string> NearWords(std::string_view plain, const text::Dictionary& dictionary);

}  // namespace plenary::transcript
