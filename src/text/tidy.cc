// SPDX-License-Identifier: Apache-2.0
#include "tidy.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace plenary::text {
namespace {

// Words that nobody says twice on purpose, so that two of them are the captioning's. "that that",
// "had had", "nous nous", "very very" may be meant, and so may numbers.
constexpr auto kDoubled = std::to_array<std::string_view>(
    {"and", "an", "at", "de", "des", "du", "for", "from", "of", "or", "the", "to", "with"});

bool IsLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80 || c == '\'' || c == '-';
}

char Small(char c) {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

// Whether the word [begin, blank) stands again behind the blank and is one of the rows.
bool IsDoubled(std::string_view s, std::size_t begin, std::size_t blank) {
  const std::size_t length = blank - begin;
  const std::string_view again = s.substr(blank + 1, length);
  const bool is_end = blank + 1 + length >= s.size() || !IsLetter(s[blank + 1 + length]);
  const bool is_same = again.size() == length &&
                       s.substr(begin + 1, length - 1) == again.substr(1) &&
                       (s[begin] == again[0] || Small(s[begin]) == again[0]);
  if (!is_end || !is_same) return false;
  std::array<char, 4> small{};
  std::ranges::transform(again, small.begin(), Small);
  return std::ranges::find(kDoubled, std::string_view(small.data(), length)) != kDoubled.end();
}

void TakeDoubledWords(std::string& s) {
  std::size_t begin = 0;
  for (std::size_t blank = s.find(' '); blank != s.npos; blank = s.find(' ', begin)) {
    const std::size_t length = blank - begin;
    const bool may_be = length >= 2 && length <= 4 && blank + 1 < s.size() &&
                        (s[begin] | 0x20) == (s[blank + 1] | 0x20);
    if (may_be && IsDoubled(s, begin, blank)) {
      s.erase(blank, length + 1);
    } else {
      begin = blank + 1;
    }
  }
}

void TakeDoubledStops(std::string& s, char stop) {
  const std::array<char, 2> two{stop, stop};
  const std::string_view pair(two.data(), 2);
  for (std::size_t at = s.find(pair); at != s.npos; at = s.find(pair, at)) {
    const std::size_t end = std::min(s.find_first_not_of(stop, at), s.size());
    const bool is_ellipsis = stop == '.' && end - at > 2;
    if (!is_ellipsis) s.erase(at + 1, end - at - 1);
    at = is_ellipsis ? end : at + 1;
  }
}

bool IsSmall(char c) {
  return c >= 'a' && c <= 'z';
}

// Whether an address stands round this place, as far as one may reach.
bool IsInAddress(std::string_view s, std::size_t at) {
  constexpr std::size_t kReach = 40;
  const auto is_mark = [](char c) { return c == '@' || c == '/' || c == '_'; };
  for (std::size_t i = at; i > 0 && at - i < kReach && s[i - 1] != ' '; --i) {
    if (is_mark(s[i - 1])) return true;
  }
  for (std::size_t i = at; i < s.size() && i - at < kReach && s[i] != ' '; ++i) {
    if (is_mark(s[i])) return true;
  }
  return false;
}

// "Good ,yes", "morning,all"; "the end.And then": a comma between small letters, or a stop between
// a small word and a word with a capital, where the blank behind it is missing.
bool LacksBlank(std::string_view s, std::size_t at) {
  if (at < 1 || at + 1 >= s.size() || !IsSmall(s[at - 1])) return false;
  if (s[at] == ',') return IsSmall(s[at + 1]);
  if (at < 3 || at + 2 >= s.size() || !IsSmall(s[at - 2]) || !IsSmall(s[at + 2])) return false;
  return s[at + 1] >= 'A' && s[at + 1] <= 'Z' && !IsInAddress(s, at);
}

void PutBlanksBehindMarks(std::string& s) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = s.find_first_of(",."); at != s.npos; at = s.find_first_of(",.", at + 1)) {
    if (!LacksBlank(s, at)) continue;
    out.append(s, copied, at + 1 - copied);
    out += ' ';
    copied = at + 1;
  }
  if (copied == 0) return;
  out.append(s, copied);
  s = std::move(out);
}

}  // namespace

std::string Tidied(std::string paragraph) {
  TakeDoubledStops(paragraph, '.');
  TakeDoubledStops(paragraph, ',');
  PutBlanksBehindMarks(paragraph);
  TakeDoubledWords(paragraph);
  return paragraph;
}

}  // namespace plenary::text
