// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::report {

// The words of a text that carry its matter, folded and cut to a stem of six letters, so that
// "session" and "sessions" are one; English, French and Spanish function words are left out.
std::vector<std::string> ContentWords(std::string_view text);

// The share of the words of `wanted` that are in `text`, 0..1; 0 when there are none wanted.
double Overlap(const std::vector<std::string>& wanted, const std::vector<std::string>& text);

}  // namespace plenary::report
