// SPDX-License-Identifier: Apache-2.0
// Lines are looked up by their folded words, which takes a while; so one pattern of all of
// them is run over a line first, and hardly a line of speech has any.
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "header_rows.h"
#include "plenary/text/blanks.h"
#include "plenary/text/fold.h"
#include "plenary/text/header.h"
#include "plenary/text/segment.h"

namespace plenary::text {
namespace {

constexpr std::size_t kMostWordsOfNote = 16;  // of a credit or of residue

re2::StringPiece Piece(std::string_view s) {
  return {s.data(), s.size()};
}

template <std::size_t n>
bool HasAny(std::string_view folded, const char* const (&phrases)[n]) {
  return std::ranges::any_of(
      phrases, [folded](std::string_view phrase) { return folded.find(phrase) != folded.npos; });
}

bool IsRule(std::string_view line) {
  static const RE2 rule(R"([\s\x{A0}]*(?:[*_=~#+.\-‑–—\x{2022}][\s\x{A0}]*)+[\s\x{A0}.]*)");
  constexpr std::string_view kFirst = "*_=~#+.-";
  const std::size_t first = SkipBlanks(line, 0);
  if (first == line.size()) return false;
  const bool may_be =
      static_cast<unsigned char>(line[first]) >= 0x80 || kFirst.find(line[first]) != kFirst.npos;
  return may_be && RE2::FullMatch(Piece(line), rule);
}

// How many phrases of the disclaimer's vocabulary a line has; its typing errors vary, its words
// hardly do.
std::ptrdiff_t DisclaimerPhrases(std::string_view folded) {
  return std::ranges::count_if(kDisclaimerPhrases, [folded](std::string_view phrase) {
    return folded.find(phrase) != folded.npos;
  });
}

// The letters of a folded word as they may have been written.
std::string Unfolded(std::string_view word) {
  std::string pattern;
  for (const char c : word) {
    switch (c) {
      case 'a':
        pattern += "[aàáâäã]";
        break;
      case 'c':
        pattern += "[cç]";
        break;
      case 'e':
        pattern += "[eèéêë]";
        break;
      case 'i':
        pattern += "[iíîï]";
        break;
      case 'n':
        pattern += "[nñ]";
        break;
      case 'o':
        pattern += "[oóôöò]";
        break;
      case 'u':
        pattern += "[uúûü]";
        break;
      default:
        pattern += c;
    }
  }
  return pattern;
}

// A folded phrase as it may have been written: all of it, or the longest word, which is a smaller
// pattern.
std::string WholePhrase(std::string_view phrase) {
  std::string pattern;
  for (const auto word : SplitBlanks(phrase)) {
    pattern += (pattern.empty() ? "" : R"([ \x{A0}-]+)") + std::string(word);
  }
  return pattern;
}
std::string LongestWord(std::string_view phrase) {
  std::string_view longest;
  for (const auto word : SplitBlanks(phrase))
    longest = word.size() > longest.size() ? word : longest;
  return Unfolded(longest);
}

// What is telling of every phrase, and what addresses have.
const RE2& TellingPhrases() {
  static const RE2 words = [] {
    std::string pattern =
        R"((?i)https?:|^kind:|^language:| » |www\.|@|\bbox \w*[0-9]|\bpage\s+[0-9]|[0-9]{3}[-. )\x{2011}]+[0-9]{3}|[0-9]{7})";
    for (const char* phrase : kDisclaimerPhrases) pattern += "|" + LongestWord(phrase);
    for (const char* phrase : kCreditPhrases) pattern += "|" + WholePhrase(phrase);
    for (const char* phrase : kResiduePhrases) pattern += "|" + WholePhrase(phrase);
    return pattern;
  }();
  assert(words.ok());
  return words;
}

bool IsAddress(std::string_view line) {
  static const RE2 address(
      R"((?i)[\s>]*(?:(?:https?://|www\.)\S+|\S+@\S+\.\S+|(?:tel|phone|fax)?[.: ]*(?:\+?[0-9(][0-9() .\-‑]{6,20})|p\.? ?o\.? box .{1,20})\s*)");
  return RE2::FullMatch(Piece(line), address);
}

bool IsPage(std::string_view line) {
  static const RE2 page(R"((?i)\s*[-–]?\s*(?:\d+\s+)?page\s+\d+(?:\s+of\s+\d+)?\s*[-–]?\s*)");
  return RE2::FullMatch(Piece(line), page);
}

// "Home » Archive » 2031"
bool IsBreadcrumb(std::string_view line) {
  static const RE2 crumbs(R"([^.?!»«]{1,60} » .{1,80})");
  return RE2::FullMatch(Piece(line), crumbs) && !line.ends_with('.');
}

// "Kind: captions", "Language: en"
bool IsHeadOfSubtitles(std::string_view line) {
  static const RE2 head(R"((?i)\s*(?:kind|language)\s*:\s*[\w-]{1,20}\s*)");
  return RE2::FullMatch(Piece(line), head);
}

}  // namespace

bool IsPageNumber(std::string_view line) {
  static const RE2 page(
      R"(\s*(?:[-–—]\s?\d{1,4}\s?[-–—]|[-–]?\s*(?:\d+\s+)?P(?:age|AGE)\s+\d+(?:\s+of\s+\d+)?\s*[-–]?)\s*)");
  return RE2::FullMatch(Piece(line), page);
}

std::optional<LineKind> NonSpeechLine(std::string_view line) {
  if (line.empty()) return std::nullopt;
  if (IsRule(line)) return LineKind::rule;
  const bool may_be_page = line.size() <= 24 && line.find_first_of("0123456789") != line.npos;
  if (may_be_page && IsPageNumber(line)) return LineKind::residue;
  if (!RE2::PartialMatch(Piece(line), TellingPhrases())) return std::nullopt;
  const std::string folded = FoldName(line);
  if (DisclaimerPhrases(folded) >= 2) return LineKind::disclaimer;
  const bool is_short = CountWords(line) <= kMostWordsOfNote;
  if (!is_short) return std::nullopt;
  if (HasAny(folded, kCreditPhrases) || IsAddress(line)) return LineKind::credit;
  if (IsPage(line) || IsBreadcrumb(line) || IsHeadOfSubtitles(line) ||
      HasAny(folded, kResiduePhrases))
    return LineKind::residue;
  return std::nullopt;
}

bool ReadsLikeSpeech(std::string_view line) {
  constexpr std::size_t kFewestWords = 12;
  if (CountWords(line) < kFewestWords) return false;
  return HasAny(" " + FoldName(line) + " ", kSpokenWords);
}

}  // namespace plenary::text
