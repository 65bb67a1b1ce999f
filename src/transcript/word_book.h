// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "captioned_words.h"
#include "meeting_words.h"
#include "plenary/text/dictionary.h"
#include "word_patterns.h"

namespace plenary::transcript {

// What is known of a word, whatever stands round it.
//   plain     in small letters
//   count     how often the meeting says it
//   is_known  a dictionary, the names, or its parts say that it is a word; always without a
//             dictionary
//   is_name_only  it is said once, and a dictionary has it with a capital only
//   is_spoken  of the table of what dictionaries do not have and speakers say
struct WordFacts {
  std::string plain;
  word_class::Set classes = 0;
  int literal = -1;
  int count = 0;
  bool is_known = true;
  bool is_name_only = false;
  bool is_spoken = false;
  bool is_function() const { return (classes & word_class::kFunction) != 0; }
};

// A word where it stands.
struct TurnWord {
  CaptionedWord word;
  const WordFacts* facts = nullptr;
  bool is_abbreviation = false;  // in capitals
  std::string_view plain() const { return facts->plain; }
};

// A passage that may be garbled, in words of the turn.
//   score  how sure it is, 0..1; that of findings on the same words adds up
struct Finding {
  std::size_t begin = 0;
  std::size_t end = 0;
  double score = 0;
  std::string proposal;  // empty for none
  std::string why;
};

// Looks words up in a meeting, its names, a dictionary and the patterns; each once.
class WordBook {
 public:
  // All outlive the book, and do not change meanwhile.
  //   dictionary   may be nullptr
  //   is_capitals  the meeting was captioned in capitals
  WordBook(const MeetingWords& meeting, const std::unordered_set<std::string>& names,
           const text::Dictionary* dictionary, bool is_capitals);

  std::vector<TurnWord> Read(std::string_view clean_text);
  const WordFacts& FactsOf(std::string_view plain);

  // How many words near one are known to nobody, or as names only and are in small letters, those
  // with letters that English does not have thrice: a measure of another language.
  int UnknownAround(std::span<const TurnWord> words, std::size_t at) const;

  // The word that one which is none may stand for; empty for none that is close.
  std::string SuggestionFor(const std::string& plain);
  // A word as it sounds.
  const std::string& SoundOf(const std::string& plain);

  const MeetingWords& meeting() const { return meeting_; }
  const text::Dictionary* dictionary() const { return dictionary_; }
  const WordPatterns& patterns() const { return patterns_; }

  bool IsName(std::string_view plain) const;
  bool IsInDictionary(std::string_view plain) const;
  // Whether most of what is said is in English.
  bool is_english() const { return is_english_; }
  // Whether a letter alone, where English has none, is an error: it is rare. Where it is not, it is
  // how the transcript writes words that were broken off.
  bool has_stray_letters() const { return has_stray_letters_; }
  // Whether the transcript keeps what people repeat while they think.
  bool keeps_stutter() const { return keeps_stutter_; }
  // Whether capitals tell abbreviations and names from other words.
  bool has_case() const { return has_case_; }

 private:
  void ReadStyle();
  bool SpeaksOfMeeting() const;
  bool IsKnown(const std::string& plain) const;
  bool IsWithCapital(std::string_view plain) const;
  bool IsKnownPart(std::string_view part) const;
  bool IsCompound(std::string_view plain) const;

  const MeetingWords& meeting_;
  const std::unordered_set<std::string>& names_;
  const text::Dictionary* dictionary_;
  const WordPatterns& patterns_;
  std::unordered_map<std::string, WordFacts> facts_;
  std::unordered_map<std::string_view, const WordFacts*> as_written_;
  std::unordered_set<std::string> written_;
  std::unordered_map<std::string, std::string> sounds_;
  bool is_english_ = true;
  bool has_case_ = true;
  bool has_stray_letters_ = true;
  bool keeps_stutter_ = false;
};

// The patterns of all tables, made once.
const WordPatterns& AllPatterns();

}  // namespace plenary::transcript
