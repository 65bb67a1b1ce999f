// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <unordered_set>

namespace plenary::transcript {

// The words of a list parted by blanks. Views into the list.
std::unordered_set<std::string_view> WordSet(std::string_view list);

}  // namespace plenary::transcript
