// SPDX-License-Identifier: Apache-2.0
//
// One pass from left to right. A term is [-][speaker:]("phrase"|word)[*]. An operator that stands
// where it means nothing is read as part of a word, and what has no word in it is passed over.
#include <algorithm>
#include <utility>

#include "plenary/search/query.h"
#include "plenary/text/utf8.h"
#include "tokens.h"

namespace plenary::search {
namespace {

constexpr std::string_view kSpeakerField = "speaker:";

// What was typed, made plain: well-formed, not too long, one kind of blank, one kind of quotation
// mark.
std::string Plain(std::string_view typed) {
  // A scalar value takes up 4 bytes at most; what is longer than that is not even looked at.
  const std::string text = WellFormed(typed.substr(0, kMaxQueryLength * 4));
  std::string plain;
  const std::size_t end = text::PrefixBytes(text, kMaxQueryLength);
  for (std::size_t i = 0; i < end;) {
    const char32_t c = text::Next(text, i);
    if (c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x202F || c == 0x3000) {
      plain += ' ';
    } else if (c >= 0x201C && c <= 0x201F) {
      plain += '"';
    } else {
      text::AppendUtf8(plain, c);
    }
  }
  return plain;
}

// The words of a term. A single character of an unspaced script stands for all bigrams that it
// begins.
void SetWords(Term& term) {
  std::vector<Token> tokens = FindTokens(term.typed);
  if (!tokens.empty() && tokens.back().is_tail) tokens.pop_back();
  for (Token& token : tokens) term.words.push_back(std::move(token.word));
  if (!term.words.empty() && IsLoneCharacter(term.words.back())) term.is_prefix = true;
}

class Parser {
 public:
  explicit Parser(std::string text) : text_(std::move(text)), last_quote_(text_.rfind('"')) {}

  Query Parse() {
    Query query;
    while (SkipBlanks()) {
      Term term = ParseTerm();
      SetWords(term);
      if (!term.words.empty()) query.terms.push_back(std::move(term));
    }
    return query;
  }

 private:
  bool SkipBlanks() {
    place_ = std::min(text_.find_first_not_of(' ', place_), text_.size());
    return place_ < text_.size();
  }

  Term ParseTerm() {
    Term term;
    if (text_[place_] == '-' && SomethingFollows(1)) {
      term.is_excluded = true;
      ++place_;
    }
    if (AtSpeakerField()) {
      term.field = Term::Field::speaker;
      place_ += kSpeakerField.size();
    }
    term.typed = AtPhrase() ? TakePhrase() : TakeWord();
    while (term.typed.ends_with('*')) {
      term.typed.pop_back();
      term.is_prefix = true;
    }
    return term;
  }

  // Whether there is more than a blank `ahead` bytes on.
  bool SomethingFollows(std::size_t ahead) const {
    return place_ + ahead < text_.size() && text_[place_ + ahead] != ' ';
  }

  bool AtSpeakerField() const {
    const auto same_letter = [](char typed, char small) {
      return (typed | 0x20) == (small | 0x20);
    };
    return std::ranges::equal(std::string_view(text_).substr(place_, kSpeakerField.size()),
                              kSpeakerField, same_letter) &&
           SomethingFollows(kSpeakerField.size());
  }

  // A quotation mark that is never closed opens nothing.
  bool AtPhrase() const {
    return text_[place_] == '"' && last_quote_ != std::string::npos && place_ < last_quote_;
  }

  std::string TakePhrase() {
    const std::size_t begin = place_ + 1;
    const std::size_t end = text_.find('"', begin);
    place_ = end + 1;
    std::string phrase = text_.substr(begin, end - begin);
    while (place_ < text_.size() && text_[place_] == '*') phrase += text_[place_++];
    return phrase;
  }

  std::string TakeWord() {
    const std::size_t begin = place_;
    place_ = std::min(text_.find(' ', place_), text_.size());
    return text_.substr(begin, place_ - begin);
  }

  std::string text_;
  std::size_t last_quote_;
  std::size_t place_ = 0;
};

}  // namespace

Query ParseQuery(std::string_view typed) {
  return Parser(Plain(typed)).Parse();
}

}  // namespace plenary::search
