// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/distance.h"

#include <algorithm>
#include <vector>

#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

std::vector<char32_t> Scalars(std::string_view utf8) {
  std::vector<char32_t> scalars;
  for (std::size_t i = 0; i < utf8.size();) scalars.push_back(Next(utf8, i));
  return scalars;
}

}  // namespace

std::size_t EditDistance(std::string_view a, std::string_view b, std::size_t limit) {
  const auto x = Scalars(a);
  const auto y = Scalars(b);
  const std::size_t apart = x.size() > y.size() ? x.size() - y.size() : y.size() - x.size();
  if (apart > limit) return limit + 1;
  std::vector<std::size_t> before(y.size() + 1);
  std::vector<std::size_t> above(y.size() + 1);
  std::vector<std::size_t> row(y.size() + 1);
  for (std::size_t j = 0; j <= y.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= x.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const std::size_t cost = x[i - 1] == y[j - 1] ? 0 : 1;
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
      const bool swapped = i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    if (*std::ranges::min_element(row) > limit) return limit + 1;
    before.swap(above);
    above.swap(row);
  }
  return std::min(above[y.size()], limit + 1);
}

}  // namespace plenary::text
