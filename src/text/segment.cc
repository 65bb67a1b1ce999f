// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <memory>

namespace plenary::text {
namespace {

using IteratorPtr = std::unique_ptr<icu::BreakIterator>;

// A break iterator is costly to make and must not be shared between threads: one a thread.
icu::BreakIterator& Iterator(bool sentences) {
  const auto make = [](auto create) {
    UErrorCode status = U_ZERO_ERROR;
    IteratorPtr iterator(create(icu::Locale::getRoot(), status));
    assert(U_SUCCESS(status));
    return iterator;
  };
  if (sentences) {
    thread_local const IteratorPtr iterator = make(icu::BreakIterator::createSentenceInstance);
    return *iterator;
  }
  thread_local const IteratorPtr iterator = make(icu::BreakIterator::createWordInstance);
  return *iterator;
}

// Calls take(begin, end, rule status) for every piece between two boundaries.
template <class Take>
void Split(std::string_view utf8, bool sentences, Take take) {
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status);
  icu::BreakIterator& iterator = Iterator(sentences);
  iterator.setText(&view, status);
  assert(U_SUCCESS(status));
  std::int32_t begin = iterator.first();
  for (std::int32_t end = iterator.next(); end != icu::BreakIterator::DONE; end = iterator.next()) {
    take(static_cast<std::size_t>(begin), static_cast<std::size_t>(end), iterator.getRuleStatus());
    begin = end;
  }
  utext_close(&view);
}

constexpr std::array<std::string_view, 16> kAbbreviations{
    "mr.",  "mrs.", "ms.", "dr.",  "prof.", "st.",  "no.",  "hon.",
    "amb.", "gen.", "vs.", "rev.", "sen.",  "rep.", "mme.", "sr."};

std::string_view Trim(std::string_view s) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = s.find_first_not_of(kBlanks);
  if (begin == s.npos) return {};
  return s.substr(begin, s.find_last_not_of(kBlanks) - begin + 1);
}

bool EndsInAbbreviation(std::string_view sentence) {
  const std::size_t blank = sentence.find_last_of(" \n");
  const std::string_view last = blank == sentence.npos ? sentence : sentence.substr(blank + 1);
  if (last.size() > 5) return false;
  std::string small(last);
  std::ranges::transform(small, small.begin(), [](char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  });
  return std::ranges::find(kAbbreviations, small) != kAbbreviations.end();
}

}  // namespace

std::vector<std::string_view> Sentences(std::string_view utf8) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  Split(utf8, true, [&](std::size_t, std::size_t end, std::int32_t) {
    const std::string_view sentence = Trim(utf8.substr(begin, end - begin));
    if (end < utf8.size() && EndsInAbbreviation(sentence)) return;
    if (!sentence.empty()) sentences.push_back(sentence);
    begin = end;
  });
  return sentences;
}

std::vector<std::string_view> Words(std::string_view utf8) {
  std::vector<std::string_view> words;
  Split(utf8, false, [&](std::size_t begin, std::size_t end, std::int32_t status) {
    if (status >= UBRK_WORD_NUMBER) words.push_back(utf8.substr(begin, end - begin));
  });
  return words;
}

std::size_t CountWords(std::string_view utf8) {
  std::size_t count = 0;
  bool in_word = false;
  for (const char c : utf8) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!is_blank && !in_word) ++count;
    in_word = !is_blank;
  }
  return count;
}

}  // namespace plenary::text
