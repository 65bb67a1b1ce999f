// SPDX-License-Identifier: Apache-2.0
// The keys have one order, from left to right over the machine, and each is struck once: hardly a
// word is written so. A star, a dash in the middle, or letters that stand for one sound together
// and never follow each other in English, tell a stroke from what is left.
#include "steno_stroke.h"

#include <algorithm>
#include <array>

namespace plenary::transcript {
namespace {

constexpr std::string_view kLeft = "STKPWHR";
constexpr std::string_view kVowels = "AO*-EU";
constexpr std::string_view kRight = "FRPBLGTSDZ";

// Left hand: z, g, n, y, j, d, b, f, m before a consonant.
constexpr std::array<std::string_view, 9> kChords{"STKP", "TKPW", "TPH", "KWR", "SKWR",
                                                  "TKP",  "PWR",  "PHR", "TPR"};

bool AreInOrder(std::string_view word) {
  std::size_t at = 0;
  for (std::string_view keys : {kLeft, kVowels, kRight}) {
    for (char key : keys) at += at < word.size() && word[at] == key;
  }
  return at == word.size();
}

}  // namespace

bool IsStroke(std::string_view word) {
  constexpr std::size_t kFewest = 4;
  constexpr std::size_t kManyKeys = 6;
  if (word.size() < kFewest || !AreInOrder(word)) return false;
  if (word.find('*') != word.npos) return true;
  if (const std::size_t dash = word.find('-'); dash != word.npos) {
    return dash > 0 && dash + 1 < word.size() && word.find_first_of("AOEU") == word.npos;
  }
  return word.size() >= kManyKeys &&
         std::ranges::any_of(kChords, [&](auto chord) { return word.starts_with(chord); });
}

}  // namespace plenary::transcript
