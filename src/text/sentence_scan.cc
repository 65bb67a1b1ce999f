// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/sentence_scan.h"

#include <algorithm>
#include <array>

namespace plenary::text {
namespace {

constexpr std::size_t kLongestSentence = 400;  // bytes

constexpr auto kAbbreviations = std::to_array<std::string_view>(
    {"mr",  "mrs", "ms", "dr",  "prof", "st",  "hon", "amb", "gen",  "vs",     "rev", "sen",
     "rep", "mme", "sr", "sra", "u.s",  "u.n", "e.g", "i.e", "capt", "messrs", "jr"});

bool IsAsciiLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Whether the stop at `at` belongs to the word before it: "Mr.", "J."
bool IsAbbreviated(std::string_view text, std::size_t from, std::size_t at) {
  std::size_t begin = at;
  while (begin > from && (IsAsciiLetter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  const std::string_view word = text.substr(begin, at - begin);
  if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I') return true;
  if (word.empty() || word.size() > 6) return false;
  std::array<char, 6> small{};
  std::ranges::transform(word, small.begin(), [](char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  const std::string_view folded(small.data(), word.size());
  return std::ranges::find(kAbbreviations, folded) != kAbbreviations.end();
}

// Past quotation marks and further stops after a stop.
std::size_t PastClosing(std::string_view text, std::size_t at) {
  for (bool moved = true; moved;) {
    moved = false;
    for (const std::string_view mark : {".", "?", "!", "\"", "'", ")", "]", "”", "’", "»", "…"}) {
      if (text.substr(at).starts_with(mark)) {
        at += mark.size();
        moved = true;
      }
    }
  }
  return at;
}

bool IsBlankOrEnd(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ' || text[at] == '\n';
}

}  // namespace

std::size_t SentenceEnd(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n') return at;
    if (c == ' ') {
      if (at - from > kLongestSentence) return at;
      continue;
    }
    if (c == '.' || c == '?' || c == '!') {
      const std::size_t end = PastClosing(text, at + 1);
      if (!IsBlankOrEnd(text, end) || (c == '.' && IsAbbreviated(text, from, at))) continue;
      return end;
    }
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("。") || rest.starts_with("？") || rest.starts_with("！") ||
        rest.starts_with("؟")) {
      return at + (rest.starts_with("؟") ? 2 : 3);
    }
  }
  return text.size();
}

std::size_t SentenceStart(std::string_view text, std::size_t end) {
  while (end < text.size() && (text[end] == ' ' || text[end] == '\n')) ++end;
  return end;
}

}  // namespace plenary::text
