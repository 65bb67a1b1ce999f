// SPDX-License-Identifier: Apache-2.0
#include "office_fit.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "plenary/text/offices.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

}  // namespace

bool HasRole(const Words& role, const Words& asked) {
  if (asked.empty()) return false;
  auto from = role.begin();
  while (true) {
    const auto at = std::search(from, role.end(), asked.begin(), asked.end());
    if (at == role.end()) return false;
    if (at == role.begin() || text::QualifiesOffice(asked.front()) ||
        !text::QualifiesOffice(*(at - 1)))
      return true;
    from = at + 1;
  }
}

bool HasWords(const Words& whole, const Words& part) {
  return !part.empty() && std::ranges::all_of(part, [&](const std::string& word) {
    return std::ranges::find(whole, word) != whole.end();
  });
}

bool IsTurned(const Words& role, const Words& asked) {
  return asked.size() > 1 && HasWords(role, asked) &&
         std::ranges::none_of(role, [&](const std::string& word) {
           return text::QualifiesOffice(word) && std::ranges::find(asked, word) == asked.end();
         });
}

std::string OtherOffice(const std::string& word) {
  constexpr auto kPairs = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"chair", "president"}, {"secretariat", "secretary"}, {"moderator", "facilitator"}});
  for (const auto& [one, other] : kPairs) {
    if (word == one) return std::string(other);
    if (word == other) return std::string(one);
  }
  return word;
}

}  // namespace plenary::transcript
