// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "captioned_words.h"
#include "word_classes.h"

namespace plenary::transcript {

// A sequence of words that captioning garbled, in a small language:
//   "how [no>to] <only-verb>"
//   no              a word; a|b for either; !a for any but these (at either end of the pattern: or
//                   no word of the sentence at all)
//   <class>         a class of word_class_rows.h; also within a|<b>; two that hold at once: <a&b>
//   ^ and $         the start and the end of a sentence
//   ,               the next word comes after a comma or a dash (otherwise only a blank parts them)
//   [words>others]  what is pointed out, and how to read it; without ">" there is no proposal;
//                   without brackets the whole is pointed out
// A word in small letters matches capitals as well.
//   pattern  as above
//   why      for whoever reviews it: "after "how", "no" was hardly meant"
//   example  a passage with it, of our own invention
struct PatternRow {
  const char* pattern;
  const char* why;
  const char* example;
};

// A word of a turn, as patterns see it.
//   plain  in small letters
struct SeenWord {
  std::string_view plain;
  word_class::Set classes = 0;
  Break before = Break::blank;
  int literal = -1;  // its number among the words of the patterns, if it is one: LiteralOf
};

// Where a pattern matched, in words from the first one given.
//   begin, end  what is pointed out
struct PatternMatch {
  std::size_t begin = 0;
  std::size_t end = 0;
  const std::string* proposal = nullptr;  // nullptr for none
  const char* why = nullptr;
};

// Many patterns at once. Those with words of their own are tried where these stand.
class WordPatterns {
 public:
  // The patterns must be well-formed: Check says so.
  explicit WordPatterns(std::span<const PatternRow> rows);

  // What is wrong with a pattern, for tests; nothing when it is fine.
  static std::optional<std::string> Check(const PatternRow& row);

  // The number of a word that patterns name, or -1.
  int LiteralOf(std::string_view plain) const;

  // All matches, in the order of the rows for each place.
  std::vector<PatternMatch> FindAll(std::span<const SeenWord> words) const;

 private:
  // One place of a pattern: any of the words or the classes, or none of them.
  struct Element {
    std::vector<int> literals;
    int frequency = 0;                     // of the literals, all together
    std::vector<word_class::Set> classes;  // each: all of these bits at once
    word_class::Set any_class = 0;         // the bits of all of them
    bool is_negated = false;
    bool starts_sentence = false;
    bool ends_sentence = false;
    bool after_comma = false;
  };
  struct Pattern {
    std::vector<Element> elements;
    std::optional<Element> not_before;  // what may not stand next to the elements
    std::optional<Element> not_after;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<std::string> proposal;
    const char* why = nullptr;
  };
  struct Anchor {
    std::uint32_t pattern;
    std::uint32_t element;
  };

  Pattern Parse(const PatternRow& row);
  void ParseElements(std::string_view part, Element& next, std::vector<Element>& elements);
  void ParseAlternative(std::string_view alternative, Element& element);
  static void TakeEnds(Pattern& pattern);
  static bool Matches(const Element& element, const SeenWord& word);
  static bool MayStart(const Element& element, const SeenWord& word);
  static bool MatchesAt(const Pattern& pattern, std::span<const SeenWord> words, std::size_t at);

  std::vector<Pattern> patterns_;
  std::unordered_map<std::string, int> literals_;
  std::vector<std::vector<Anchor>> by_literal_;
  std::vector<std::uint32_t> others_;  // patterns of classes only
};

}  // namespace plenary::transcript
