// SPDX-License-Identifier: Apache-2.0
#include "word_book.h"

#include <algorithm>

#include "british_spellings.h"
#include "homophone_rows.h"
#include "known_word_rows.h"
#include "misheard_rows.h"
#include "near_words.h"
#include "odd_sequence_rows.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/names_alike.h"
#include "word_list.h"

namespace plenary::transcript {
namespace {

// Longer runs of letters are no words, and nobody can say what was meant.
constexpr std::size_t kLongestWord = 60;  // bytes

bool IsLetters(std::string_view plain) {
  return std::ranges::any_of(plain, [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

bool IsSpoken(std::string_view plain) {
  static const auto spoken = WordSet(kSpokenWords);
  return spoken.contains(plain);
}

bool HasDigit(std::string_view plain) {
  return std::ranges::any_of(plain, [](char c) { return c >= '0' && c <= '9'; });
}

// "report" of "report's", "they" of "they'd".
std::string_view WithoutApostrophe(std::string_view plain) {
  for (std::string_view ending : {"'s", "'ll", "'ve", "'re", "'d", "'m", "'"}) {
    if (plain.ends_with(ending) && plain.size() > ending.size()) {
      return plain.substr(0, plain.size() - ending.size());
    }
  }
  return plain;
}

}  // namespace

const WordPatterns& AllPatterns() {
  static const WordPatterns patterns = [] {
    std::vector<PatternRow> rows(kOddSequenceRows.begin(), kOddSequenceRows.end());
    rows.insert(rows.end(), kHomophoneRows.begin(), kHomophoneRows.end());
    rows.insert(rows.end(), kMisheardRows.begin(), kMisheardRows.end());
    return WordPatterns(rows);
  }();
  return patterns;
}

WordBook::WordBook(const MeetingWords& meeting, const std::unordered_set<std::string>& names,
                   const text::Dictionary* dictionary, bool is_capitals)
    : meeting_(meeting), names_(names), dictionary_(dictionary), patterns_(AllPatterns()) {
  if (dictionary_ && !SpeaksOfMeeting()) dictionary_ = nullptr;
  ReadStyle();
  has_case_ = has_case_ && !is_capitals;
}

void WordBook::ReadStyle() {
  // English without its small words is hardly possible: they are half of what is said.
  constexpr double kLeastFunctionWords = 0.25;
  constexpr double kMostCapitals = 0.3;
  constexpr double kMostLetters = 0.004;
  constexpr double kMostRepeated = 0.003;
  int all = 0;
  int function = 0;
  int letters = 0;
  meeting_.ForEach(1, [&](std::string_view word, int count) {
    all += count;
    if (ClassesOf(word, nullptr) & word_class::kFunction) function += count;
    if (word.size() == 1 && word != "a" && word != "i" && IsLetters(word)) letters += count;
  });
  is_english_ = function >= kLeastFunctionWords * all;
  has_stray_letters_ = is_english_ && letters <= kMostLetters * all + 5;
  keeps_stutter_ = meeting_.repeated_pairs() > kMostRepeated * all + 3;
  int capitals = 0;
  meeting_.ForEachCapitals(1, [&](std::string_view, int count) { capitals += count; });
  has_case_ = capitals < kMostCapitals * all;
}

// Whether the dictionary is of the language that is spoken: nearly all of what is said is in it.
bool WordBook::SpeaksOfMeeting() const {
  constexpr double kLeastKnown = 0.75;
  int all = 0;
  int known = 0;
  meeting_.ForEach(1, [&](std::string_view word, int count) {
    if (!IsLetters(word)) return;
    all += count;
    if (dictionary_->IsWord(word)) known += count;
  });
  return known >= kLeastKnown * all;
}

bool WordBook::IsName(std::string_view plain) const {
  return names_.contains(std::string(plain)) || names_.contains(text::FoldName(plain));
}

bool WordBook::IsInDictionary(std::string_view plain) const {
  return !dictionary_ || dictionary_->IsWord(plain) || IsWithCapital(plain);
}

// "june" is no word, "June" is; so is "i".
bool WordBook::IsWithCapital(std::string_view plain) const {
  std::string capital(plain);
  if (capital[0] < 'a' || capital[0] > 'z') return false;
  capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
  return dictionary_->IsWord(capital);
}

bool WordBook::IsKnownPart(std::string_view part) const {
  if (part.empty() || IsSpoken(part) || IsInDictionary(part)) return true;
  return IsName(part) || IsCompound(part) || (is_english_ && IsBritishSpelling(part, *dictionary_));
}

// A prefix before a word, a suffix after one, or two words of some length.
bool WordBook::IsCompound(std::string_view plain) const {
  static const auto prefixes = WordSet(kPrefixes);
  static const auto suffixes = WordSet(kSuffixes);
  for (std::size_t i = 1; i < plain.size(); ++i) {
    const std::string_view head = plain.substr(0, i);
    const std::string_view tail = plain.substr(i);
    if (tail.size() >= 4 && prefixes.contains(head) && IsInDictionary(tail)) return true;
    const bool may_end = head.size() >= 4 && !(ClassesOf(head, nullptr) & word_class::kFunction);
    const bool is_doubled = head.ends_with(tail);
    if (may_end && !is_doubled && suffixes.contains(tail) && IsInDictionary(head)) return true;
    if (head.size() >= 3 && tail.size() >= 5 && IsInDictionary(head) && IsInDictionary(tail)) {
      return true;
    }
  }
  return false;
}

bool WordBook::IsKnown(const std::string& plain) const {
  if (!dictionary_ || !IsLetters(plain) || HasDigit(plain)) return true;
  if (IsKnownPart(plain) || IsKnownPart(WithoutApostrophe(plain))) return true;
  bool all_known = plain.find_first_of("-/&–") != std::string::npos;
  for (std::size_t begin = 0; all_known && begin <= plain.size();) {
    const std::size_t end = std::min(plain.find_first_of("-/&", begin), plain.size());
    all_known = IsKnownPart(WithoutApostrophe(std::string_view(plain).substr(begin, end - begin)));
    begin = end + 1;
  }
  return all_known;
}

const WordFacts& WordBook::FactsOf(std::string_view plain) {
  const auto [at, is_new] = facts_.try_emplace(std::string(plain));
  WordFacts& facts = at->second;
  if (is_new) {
    facts.plain = plain;
    if (plain.size() > kLongestWord) return facts;
    facts.count = meeting_.Count(plain);
    facts.literal = patterns_.LiteralOf(plain);
    facts.classes = ClassesOf(plain, dictionary_);
    facts.is_known =
        facts.is_function() || (facts.classes & word_class::kWord) != 0 || IsKnown(facts.plain);
    facts.is_spoken = IsSpoken(plain);
    facts.is_name_only =
        dictionary_ && !facts.is_spoken && facts.is_known && facts.count <= 1 && IsLetters(plain) &&
        !(facts.classes & (word_class::kFunction | word_class::kWord)) && IsWithCapital(plain);
  }
  return facts;
}

int WordBook::UnknownAround(std::span<const TurnWord> words, std::size_t at) const {
  constexpr std::size_t kNear = 5;
  int unknown = 0;
  for (std::size_t k = at - std::min(at, kNear); k < std::min(at + kNear + 1, words.size()); ++k) {
    const WordFacts& facts = *words[k].facts;
    const bool is_odd = has_case_ && facts.is_name_only && !words[k].word.is_capital;
    if (facts.is_known && !is_odd) continue;
    const bool has_other_letters = std::ranges::any_of(
        facts.plain, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    unknown += is_english_ && has_other_letters ? 3 : 1;
  }
  return unknown;
}

const std::string& WordBook::SoundOf(const std::string& plain) {
  const auto [at, is_new] = sounds_.try_emplace(plain);
  if (is_new) at->second = text::SoundForm(plain);
  return at->second;
}

std::string WordBook::SuggestionFor(const std::string& plain) {
  constexpr double kLeastAlike = 0.75;
  constexpr std::size_t kLongEnough = 5;  // for one letter to make little of a difference
  constexpr double kSaidHere = 0.15;      // what the meeting says is likelier than what it does not
  constexpr double kSameStart = 0.1;
  constexpr double kLonger = 0.15;  // a letter is lost more often than one is added
  std::string best;
  double best_score = 0;
  if (!dictionary_) return best;
  for (std::string& word : NearWords(plain, *dictionary_)) {
    const double alike = text::Likeness(SoundOf(plain), text::SoundForm(word));
    if (alike < kLeastAlike && plain.size() < kLongEnough) continue;
    const double score = alike + (meeting_.Count(word) > 0 ? kSaidHere : 0) +
                         (word[0] == plain[0] ? kSameStart : 0) +
                         (word.size() > plain.size() ? kLonger : 0);
    if (score <= best_score) continue;
    best = std::move(word);
    best_score = score;
  }
  return best;
}

std::vector<TurnWord> WordBook::Read(std::string_view clean_text) {
  std::vector<TurnWord> words;
  for (const CaptionedWord& word : CaptionedWords(clean_text)) {
    const auto found = as_written_.find(word.text);
    const WordFacts* facts = found == as_written_.end() ? nullptr : found->second;
    if (!facts) {
      facts = &FactsOf(PlainWord(word.text));
      as_written_.emplace(*written_.emplace(word.text).first, facts);
    }
    const bool is_abbreviation =
        has_case_ && word.is_capital && word.text.size() > 1 && text::IsAllCapitals(word.text);
    words.push_back({word, facts, is_abbreviation});
  }
  return words;
}

}  // namespace plenary::transcript
