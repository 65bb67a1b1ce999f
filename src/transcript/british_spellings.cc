// SPDX-License-Identifier: Apache-2.0
#include "british_spellings.h"

#include <string>

#include "british_spelling_rows.h"

namespace plenary::transcript {
namespace {

// Whether one of the places of `letters`, or all of them, may be spelt the other way.
bool IsWordWith(std::string_view plain, const SpellingRow& row,
                const text::Dictionary& dictionary) {
  const std::string_view letters = row.british;
  for (std::size_t at = plain.find(letters, 1); at != plain.npos;
       at = plain.find(letters, at + 1)) {
    std::string other(plain);
    other.replace(at, letters.size(), row.american);
    if (dictionary.IsWord(other)) return true;
  }
  return false;
}

}  // namespace

bool IsBritishSpelling(std::string_view plain, const text::Dictionary& dictionary) {
  constexpr std::size_t kShortest = 4;
  if (plain.size() < kShortest) return false;
  for (const SpellingRow& row : kBritishSpellingRows) {
    if (IsWordWith(plain, row, dictionary)) return true;
  }
  return false;
}

}  // namespace plenary::transcript
