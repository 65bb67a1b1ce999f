// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary::text {

// A set of words or phrases, made by the compiler. Most words that are not in it are refused by
// their first byte and their length alone.
template <std::size_t n>
class WordTable {
 public:
  constexpr explicit WordTable(const std::string_view (&rows)[n]) {
    std::copy(std::begin(rows), std::end(rows), rows_.begin());
    std::ranges::sort(rows_);
    for (const std::string_view row : rows_) lengths_[First(row)] |= Bit(row);
  }

  constexpr bool Has(std::string_view word) const {
    if (word.empty() || (lengths_[First(word)] & Bit(word)) == 0) return false;
    return std::ranges::binary_search(rows_, word);
  }

  constexpr auto begin() const { return rows_.begin(); }
  constexpr auto end() const { return rows_.end(); }

 private:
  static constexpr std::size_t First(std::string_view word) {
    return static_cast<unsigned char>(word[0]);
  }
  static constexpr std::uint32_t Bit(std::string_view word) {
    return 1U << std::min<std::size_t>(word.size(), 31);
  }

  std::array<std::string_view, n> rows_{};
  std::array<std::uint32_t, 256> lengths_{};
};

template <std::size_t n>
constexpr WordTable<n> MakeWordTable(const std::string_view (&rows)[n]) {
  return WordTable<n>(rows);
}

}  // namespace plenary::text
