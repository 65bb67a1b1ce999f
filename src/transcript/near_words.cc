// SPDX-License-Identifier: Apache-2.0
#include "near_words.h"

#include <algorithm>
#include <utility>

#include "broken_words.h"

namespace plenary::transcript {
namespace {

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz";

// Hands each spelling that is one letter away to `take`.
template <class Take>
void ForEachNear(const std::string& word, Take take) {
  for (std::size_t i = 0; i <= word.size(); ++i) {
    for (char c : kLetters) take(std::string(word).insert(i, 1, c));
    if (i == word.size()) break;
    take(std::string(word).erase(i, 1));
    for (char c : kLetters) {
      std::string other = word;
      other[i] = c;
      take(std::move(other));
    }
    if (i + 1 == word.size()) continue;
    std::string other = word;
    std::swap(other[i], other[i + 1]);
    take(std::move(other));
  }
}

// "wonderfulful": letters that stand there twice at once, taken once.
template <class Take>
void ForEachOnce(const std::string& word, Take take) {
  for (std::size_t n = 2; 2 * n <= word.size(); ++n) {
    for (std::size_t i = 0; i + 2 * n <= word.size(); ++i) {
      if (word.compare(i, n, word, i + n, n) == 0) take(std::string(word).erase(i, n));
    }
  }
}

}  // namespace

std::vector<std::string> NearWords(std::string_view plain, const text::Dictionary& dictionary) {
  std::vector<std::string> words;
  const bool is_english =
      std::ranges::all_of(plain, [](char c) { return kLetters.find(c) != kLetters.npos; });
  if (plain.empty() || !is_english) return words;
  const auto take = [&](std::string spelling) {
    if (spelling == plain || !dictionary.IsWord(spelling)) return;
    if (std::ranges::find(words, spelling) == words.end()) words.push_back(std::move(spelling));
  };
  ForEachNear(std::string(plain), take);
  ForEachOnce(std::string(plain), take);
  for (std::string& spelling : LikeSpellings(std::string(plain))) take(std::move(spelling));
  return words;
}

}  // namespace plenary::transcript
