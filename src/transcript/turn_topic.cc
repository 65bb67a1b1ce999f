// SPDX-License-Identifier: Apache-2.0
#include "turn_topic.h"

#include <algorithm>

namespace plenary::transcript {
namespace {

constexpr std::size_t kLongWord = 7;  // letters

constexpr std::array<bool, 256> kLetterBytes = [] {
  std::array<bool, 256> letters{};
  for (std::size_t c = 0; c < letters.size(); ++c)
    letters[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
  return letters;
}();

bool IsLetterByte(char c) {
  return kLetterBytes[static_cast<unsigned char>(c)];
}

// Whether a word is long, in letters.
bool IsLong(std::string_view word) {
  if (word.size() < kLongWord) return false;
  const auto inner = std::ranges::count_if(
      word, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
  return word.size() - static_cast<std::size_t>(inner) >= kLongWord;
}

// FNV-1a, folded to 16 bits.
std::uint16_t HashOf(std::string_view word) {
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return static_cast<std::uint16_t>(hash ^ (hash >> 16U));
}

}  // namespace

// Capitals are left out: they are names, which tell otherwise, and words that open a sentence.
Topic TopicOf(std::string_view clean) {
  Topic topic;
  const std::size_t limit = std::min(clean.size(), kTopicBytes);
  std::size_t at = 0;
  while (at < limit && topic.count < topic.words.size()) {
    if (!IsLetterByte(clean[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < limit && IsLetterByte(clean[end])) ++end;
    if (end == kTopicBytes) break;  // the word may go on
    const std::string_view word = clean.substr(at, end - at);
    at = end;
    if ((word[0] >= 'A' && word[0] <= 'Z') || !IsLong(word)) continue;
    const std::uint16_t hash = HashOf(word);
    const auto words_end = topic.words.begin() + topic.count;
    if (std::find(topic.words.begin(), words_end, hash) == words_end) {
      topic.words[topic.count++] = hash;
    }
  }
  return topic;
}

std::size_t SharedWords(const Topic& a, const Topic& b) {
  const auto end = b.words.begin() + b.count;
  return static_cast<std::size_t>(std::count_if(
      a.words.begin(), a.words.begin() + a.count,
      [&](std::uint16_t word) { return std::find(b.words.begin(), end, word) != end; }));
}

Opening OpeningOf(std::string_view clean) {
  Opening opening;
  const std::size_t limit = std::min(clean.size(), kTopicBytes);
  for (std::size_t at = 0; at < limit;) {
    if (!IsLetterByte(clean[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < limit && IsLetterByte(clean[end])) ++end;
    const std::string_view word = clean.substr(at, end - at);
    at = end;
    if (word.starts_with("\xE2\x80")) continue;  // a dash, an ellipsis
    if (end == kTopicBytes || opening.count == opening.words.size()) return opening;
    opening.words[opening.count++] = HashOf(word);
  }
  opening.is_whole = clean.size() < kTopicBytes;
  return opening;
}

bool IsWrittenAgain(const Opening& turn, const Opening& after) {
  constexpr std::uint8_t kFewest = 3;
  return turn.is_whole && turn.count >= kFewest && turn.count <= after.count &&
         std::equal(turn.words.begin(), turn.words.begin() + turn.count, after.words.begin());
}

}  // namespace plenary::transcript
