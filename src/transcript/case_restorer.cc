// SPDX-License-Identifier: Apache-2.0
// Word by word, from left to right: what is known to have a capital gets it, what looks like no
// word stays as it is, all else becomes small; and then the first word of each sentence gets its
// capital.
#include "case_restorer.h"

#include <algorithm>
#include <optional>

#include "british_spellings.h"
#include "case_rows.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

template <std::size_t n>
bool Contains(const std::array<std::string_view, n>& rows, std::string_view word) {
  return std::ranges::binary_search(rows, word);
}

bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

// Letters, figures and the apostrophe within a word; "&" within "Q&A".
bool IsWordByte(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || IsDigit(c) || c == '\'' || c == '&' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The next word of a text from `at` on, markers left out; dashes and quotation marks are no part of
// one.
struct Token {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::size_t MarkAt(std::string_view s, std::size_t at) {
  if (static_cast<unsigned char>(s[at]) < 0x80) return 0;
  for (const std::string_view mark : {"—", "–", "“", "”", "‘", "…", "«", "»"}) {
    if (s.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

Token NextToken(std::string_view s, std::size_t at) {
  while (at < s.size()) {
    if (s[at] == '[') at = std::min(s.find(']', at), s.size() - 1);
    const std::size_t mark = MarkAt(s, at);
    if (mark == 0 && IsWordByte(s[at]) && s[at] != '\'' && s[at] != '&') break;
    at += std::max<std::size_t>(mark, 1);
  }
  Token token{at, at};
  while (token.end < s.size() && IsWordByte(s[token.end]) && MarkAt(s, token.end) == 0) ++token.end;
  return token;
}

bool HasVowel(std::string_view small) {
  return small.find_first_of("aeiouy") != small.npos ||
         std::ranges::any_of(small, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string WithCapital(std::string_view small) {
  const std::size_t first = text::PrefixBytes(small, 1);
  if (small.empty() || static_cast<unsigned char>(small[0]) < 0x80) {
    std::string word(small);
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
      word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
  }
  return text::UpperCase(small.substr(0, first)) + std::string(small.substr(first));
}

// The last word of what stands before, in small letters.
std::string LastWord(std::string_view before) {
  const std::size_t end = before.find_last_not_of(" .,\n");
  if (end == before.npos) return {};
  const std::size_t blank = before.find_last_of(" \n", end);
  return text::LowerCase(before.substr(blank == before.npos ? 0 : blank + 1, end - blank));
}

bool IsTitle(std::string_view small) {
  return Contains(kTitlesBeforeNames, small);
}

// Restores one paragraph.
class Restoring {
 public:
  Restoring(std::string_view clean, std::string_view before, std::span<const NameWord> names,
            std::span<const NameWord> heard, const text::Dictionary* dictionary)
      : clean_(clean), names_(names), heard_(heard), dictionary_(dictionary) {
    const std::string_view tail =
        before.substr(before.size() - std::min<std::size_t>(before.size(), 60));
    previous_ = LastWord(tail);
    starts_sentence_ = tail.empty() || EndsSentence(tail, previous_);
    const bool has_stop = tail.find_last_of(".,;:?!") == tail.size() - 1;
    is_close_ = !tail.empty() && (!has_stop || (tail.ends_with('.') && IsTitle(previous_)));
  }

  std::string Run() {
    std::size_t copied = 0;
    for (Token token = NextToken(clean_, 0); token.begin < clean_.size();
         token = NextToken(clean_, token.end)) {
      const std::string_view between = clean_.substr(copied, token.begin - copied);
      out_ += between;
      starts_sentence_ = starts_sentence_ || (copied > 0 && EndsSentence(between, previous_));
      is_close_ = copied > 0 ? between == " " || between == ". " : is_close_;
      Take(token);
      copied = token.end;
    }
    out_ += clean_.substr(copied);
    return std::move(out_);
  }

 private:
  // Whether a sentence ends in what stands between two words; no stop behind a title ends one.
  static bool EndsSentence(std::string_view between, std::string_view previous) {
    const std::size_t stop = between.find_last_of(".?!]\n");
    if (stop == between.npos || between.find_first_not_of(" \"')]”’", stop + 1) != between.npos)
      return false;
    return between[stop] != '.' || !(IsTitle(previous) || text::Length(previous) == 1);
  }

  void Take(const Token& token) {
    const std::string_view word = clean_.substr(token.begin, token.end - token.begin);
    std::string cased = text::IsAllCapitals(word) ? Cased(word, token) : std::string(word);
    if (starts_sentence_) cased = WithCapital(cased);
    starts_sentence_ = false;
    previous_ = text::LowerCase(word);
    out_ += cased;
  }

  std::string Cased(std::string_view word, const Token& token) const {
    std::string small = text::LowerCase(word);
    if (word == "I" || word.starts_with("I'") || word.starts_with("I’"))
      return "I" + small.substr(1);
    const std::size_t apostrophe = std::min(word.find('\''), word.find("’"));
    const bool has_ending = apostrophe != word.npos && (apostrophe > 1 || small.ends_with("'s"));
    if (has_ending) {
      const Token base{token.begin, token.begin + apostrophe};
      if (const auto name = Name(word, token)) return *name;
      return Cased(word.substr(0, apostrophe), base) + small.substr(apostrophe);
    }
    if (const auto letters = Letters(word, token)) return *letters;
    if (const auto acronym = Acronym(word)) return *acronym;
    if (const auto name = Name(word, token)) return *name;
    if (IsTitle(small) && clean_.substr(token.end).starts_with('.')) return WithCapital(small);
    if (IsTitle(previous_) && is_close_) return text::NameCase(word);
    const std::string capital = WithCapital(small);
    if (Contains(kProperWords, capital)) return capital;
    if (Contains(kMonthsAndWords, small)) return IsMonth(token) ? capital : small;
    return Unknown(word, std::move(small), capital);
  }

  // Letters alone: "a", "plan B", "U.S.", "p.m."; figures with letters: "5th", "H1N1".
  std::optional<std::string> Letters(std::string_view word, const Token& token) const {
    const bool has_figure = std::ranges::any_of(word, IsDigit);
    if (has_figure) {
      const std::size_t letters = word.find_first_not_of("0123456789");
      const std::string small = text::LowerCase(word.substr(std::min(letters, word.size())));
      const bool is_ending =
          small == "st" || small == "nd" || small == "rd" || small == "th" || small == "s";
      return is_ending ? std::string(word.substr(0, letters)) + small : std::string(word);
    }
    if (word.size() != 1) return std::nullopt;
    const std::string_view after = clean_.substr(token.end);
    const bool is_half = (word == "A" || word == "P") && after.starts_with(".M");
    const bool is_m = word == "M" && token.begin >= 2 && clean_[token.begin - 1] == '.' &&
                      (clean_[token.begin - 2] == 'A' || clean_[token.begin - 2] == 'P');
    if (is_half || is_m || (word == "A" && !after.starts_with('.'))) return text::LowerCase(word);
    return std::string(word);
  }

  static std::optional<std::string> Acronym(std::string_view word) {
    if (Contains(kAcronyms, word)) return std::string(word);
    const bool is_plural =
        word.ends_with('S') && Contains(kAcronyms, word.substr(0, word.size() - 1));
    if (!is_plural) return std::nullopt;
    return std::string(word.substr(0, word.size() - 1)) + "s";
  }

  std::optional<std::string> Name(std::string_view word, const Token& token) const {
    const std::string folded = text::FoldName(word);
    for (const NameWord& name : std::ranges::equal_range(names_, folded, {}, &NameWord::folded)) {
      if (IsMeant(name, token)) return name.cased;
    }
    for (const NameWord& name : heard_) {
      if (name.folded == folded && IsMeant(name, token)) return name.cased;
    }
    return std::nullopt;
  }

  // Whether a word that is a name as well is meant as one.
  bool IsMeant(const NameWord& name, const Token& token) const {
    const bool is_word = Contains(kNamesAndWords, name.folded) ||
                         text::StartsWithLowerCase(name.cased) ||
                         (dictionary_ != nullptr && dictionary_->IsWord(name.folded));
    if (!is_word) return true;
    const Token next = NextToken(clean_, token.end);
    const std::string_view after = clean_.substr(token.end, next.begin - token.end);
    const std::string follower = text::FoldName(clean_.substr(next.begin, next.end - next.begin));
    const auto is_of_name = [&name](std::string_view other) {
      if (other.empty() || other == name.folded) return false;
      const std::size_t at = name.whole.find(other);
      return at != name.whole.npos && (at == 0 || name.whole[at - 1] == ' ') &&
             (at + other.size() == name.whole.size() || name.whole[at + other.size()] == ' ');
    };
    if ((after == " " && is_of_name(follower)) ||
        (is_close_ && is_of_name(text::FoldName(previous_))))
      return true;
    if (IsTitle(previous_) && is_close_) return true;
    const bool ends =
        after.empty() || std::string_view(".,?!").find(after[0]) != std::string_view::npos;
    const bool is_addressed = token.begin >= 2 && clean_[token.begin - 2] == ',' && ends;
    return is_addressed && !text::StartsWithLowerCase(name.cased);
  }

  bool IsMonth(const Token& token) const {
    const Token next = NextToken(clean_, token.end);
    const bool before_figure =
        next.begin == token.end + 1 && next.begin < clean_.size() && IsDigit(clean_[next.begin]);
    return before_figure || (is_close_ && Contains(kBeforeMonths, previous_)) ||
           (is_close_ && !previous_.empty() && IsDigit(previous_[0]));
  }

  // A word of no table: a short one, or one without a vowel, that is no word is an acronym.
  std::string Unknown(std::string_view word, std::string small, const std::string& capital) const {
    constexpr std::size_t kLongestAcronym = 5;
    const std::size_t length = text::Length(small);
    const bool is_odd =
        !HasVowel(small) && length <= kLongestAcronym && !Contains(kSmallWithoutVowel, small);
    if (dictionary_ == nullptr) return is_odd ? std::string(word) : small;
    if (dictionary_->IsWord(small)) return small;
    if (dictionary_->IsWord(capital)) return capital;
    if (IsBritishSpelling(small, *dictionary_)) return small;
    if (is_odd || (length <= kLongestAcronym && dictionary_->IsWord(word)))
      return std::string(word);
    return length <= kLongestAcronym && !Contains(kSmallWithoutVowel, small) ? std::string(word)
                                                                             : capital;
  }

  std::string_view clean_;
  std::span<const NameWord> names_;  // by their folded words
  std::span<const NameWord> heard_;
  const text::Dictionary* dictionary_;
  std::string out_;
  std::string previous_;   // the word before, in small letters
  bool is_close_ = false;  // nothing but a blank between it and the next
  bool starts_sentence_ = true;
};

}  // namespace

void AddName(std::string_view name, std::vector<NameWord>& words) {
  const std::string whole = text::FoldName(name);
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find_first_of(" -", begin), name.size());
    const std::string_view word = name.substr(begin, end - begin);
    std::string folded = text::FoldName(word);
    if (text::Length(folded) > 1) words.push_back({std::move(folded), std::string(word), whole});
    begin = end + 1;
  }
}

CaseRestorer::CaseRestorer(const Roster& roster, std::shared_ptr<const text::Dictionary> dictionary)
    : dictionary_(std::move(dictionary)) {
  for (const auto& person : roster.people) {
    AddName(person.name, names_);
    for (const auto& alias : person.aliases) AddName(text::NameCase(alias), names_);
  }
  std::ranges::stable_sort(names_, {}, &NameWord::folded);
}

std::string CaseRestorer::Restore(std::string_view clean, std::string_view before,
                                  std::span<const NameWord> heard) const {
  return Restoring(clean, before, names_, heard, dictionary_.get()).Run();
}

}  // namespace plenary::transcript
