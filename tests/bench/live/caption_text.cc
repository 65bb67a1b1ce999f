// SPDX-License-Identifier: Apache-2.0
// A token is a letter and six digits, "z000123": found by looking for the letter, which few words
// have.
#include "live/caption_text.h"

#include <string.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace plenary::bench {
namespace {

constexpr char kMark = 'z';
constexpr std::size_t kTokenBytes = 7;
// What may follow the token in a message when nothing follows it in the text: "}]} and a bit.
constexpr std::size_t kEndOfMessage = 8;

constexpr std::array kSpeakers{"MS. RIVERA",    "CHAIR",       "OMAR HADDAD",
                               "MR. LINDQVIST", "GRACE MBEKI", "DR. IYER"};
constexpr std::array kWords{
    "the",    "timetable", "of",     "every",   "ferry", "should", "name",     "its",
    "stops",  "in",        "more",   "than",    "one",   "way",    "because",  "people",
    "who",    "travel",    "at",     "night",   "read",  "what",   "operator", "wrote",
    "and",    "we",        "agreed", "last",    "month", "that",   "working",  "group",
    "writes", "a",         "draft",  "chapter", "with",  "three",  "examples", "for",
    "next",   "call",      "so",     "please",  "send",  "your",   "comments", "to",
    "list",   "before",    "end",    "this",    "week",  "thank",  "you",      "very",
    "much",   "it",        "is",     "not",     "clear", "how",    "station",  "codes",
};

std::optional<std::uint32_t> NumberAt(const char* token) {
  std::uint32_t number = 0;
  for (std::size_t n = 1; n < kTokenBytes; ++n) {
    const auto digit = static_cast<unsigned>(token[n] - '0');
    if (digit > 9) return std::nullopt;
    number = number * 10 + digit;
  }
  return number;
}

}  // namespace

CaptionText::CaptionText(unsigned seed) : state_(seed * 2654435761U + 1) {}

std::uint32_t CaptionText::Random(std::uint32_t below) {
  state_ = state_ * 1664525U + 1013904223U;
  return (state_ >> 16U) % below;
}

std::string CaptionText::Word() {
  ++words_;
  ++words_of_turn_;
  ++words_of_sentence_;
  std::uint32_t chosen = Random(kWords.size());
  if (chosen == last_word_) chosen = (chosen + 1) % kWords.size();  // a word said twice is cleaned
  last_word_ = chosen;
  return kWords[chosen];
}

std::string CaptionText::Next() {
  std::string text;
  const bool is_new_turn = words_of_turn_ == 0 || words_of_turn_ >= 60;
  const bool is_new_sentence = is_new_turn || words_of_sentence_ >= 12;
  if (is_new_turn) {
    text += whole_.empty() ? ">> " : ".\n>> ";
    text += kSpeakers[(whole_.size() + Random(2)) % kSpeakers.size()];
    text += ": ";
    words_of_turn_ = 0;
  } else {
    text += is_new_sentence ? ". " : " ";
  }
  if (is_new_sentence) words_of_sentence_ = 0;
  std::string words = Word();
  for (auto more = Random(3); more > 0; --more) words += " " + Word();
  if (is_new_sentence) words[0] = static_cast<char>(words[0] - 'a' + 'A');
  std::array<char, 16> token{};
  std::snprintf(token.data(), token.size(), " %c%06u", kMark, ++events_);
  text += words + token.data();
  whole_ += text;
  return text;
}

std::optional<std::uint32_t> HighestToken(std::string_view bytes, std::uint32_t known) {
  std::optional<std::uint32_t> highest;
  std::size_t size = bytes.size() < kTokenBytes ? 0 : bytes.size() - kTokenBytes + 1;
  while (size > 0) {
    const auto* mark = static_cast<const char*>(::memrchr(bytes.data(), kMark, size));
    if (!mark) break;
    size = static_cast<std::size_t>(mark - bytes.data());
    const auto number = NumberAt(mark);
    if (!number || *number <= known) continue;
    highest = std::max(highest.value_or(0), *number);
    if (bytes.size() - size <= kTokenBytes + kEndOfMessage) break;
  }
  return highest;
}

std::size_t UnfinishedToken(std::string_view bytes) {
  const auto end = bytes.substr(bytes.size() - std::min(bytes.size(), kTokenBytes - 1));
  const auto mark = end.rfind(kMark);
  return mark == std::string_view::npos ? 0 : end.size() - mark;
}

}  // namespace plenary::bench
