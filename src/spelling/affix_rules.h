// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::spelling {

// One way to make a form of a word: take `strip` off its end (or its beginning), put `add` there.
//   flag       words that carry this letter have the form
//   condition  what the word must end (or begin) with: one set of bytes for each
//   may_cross  a word may have it together with one at its other end
struct AffixRule {
  char flag = 0;
  bool may_cross = false;
  std::string strip;
  std::string add;
  std::vector<std::bitset<256>> condition;
};

struct BytesHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view bytes) const {
    std::size_t hash = 0;
    for (char c : bytes) hash = 31 * hash + static_cast<unsigned char>(c);
    return hash;
  }
};

// The affix file of a Hunspell dictionary (hunspell(5)), as far as those of English need it: flags
// of one letter, prefixes and suffixes that take no further ones, no compounds. (Their COMPOUNDRULE
// makes "21st" of digits, and nobody asks for these.)
//   suffixes  by what they add; those of one look-up together, by what they strip
struct AffixRules {
  std::array<std::vector<AffixRule>, 256> prefixes;  // by the first byte of what they add
  std::unordered_map<std::string, std::vector<AffixRule>, BytesHash, std::equal_to<>> suffixes;
  std::size_t longest_suffix = 0;  // bytes that one adds
  char only_in_compounds = 0;      // flag of what is no word alone; 0 for none

  // Nothing when the file asks for more than that.
  static std::optional<AffixRules> Parse(std::string_view file);
};

}  // namespace plenary::spelling
