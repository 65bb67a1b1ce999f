// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::text {

// Optimal string alignment distance in Unicode scalar values: insertions, deletions, substitutions,
// swaps of neighbours (Damerau 1964). Stops at `limit` + 1.
std::size_t EditDistance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace plenary::text
