// SPDX-License-Identifier: Apache-2.0
#include "untranslates.h"

#include <algorithm>
#include <optional>

#include "known_word_rows.h"
#include "steno_stroke.h"
#include "word_list.h"

namespace plenary::transcript {
namespace {

// Among so many words that nobody knows, none is garbled: they are of another language.
constexpr int kManyUnknown = 3;

bool IsLower(char c) {
  return c >= 'a' && c <= 'z';
}
bool IsUpper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool IsLetter(char c) {
  return IsLower(c) || IsUpper(c) || static_cast<unsigned char>(c) >= 0x80;
}
bool IsDigit(char c) {
  return c >= '0' && c <= '9';
}

bool IsAddress(std::string_view text) {
  return text.find("://") != text.npos || text.find('@') != text.npos ||
         text.find("www.") != text.npos || text.find('/') != text.npos ||
         text.find_first_of("_#\\=") != text.npos;
}

// Where punctuation stands between two letters: "them.er", "yes,ing".
std::optional<std::size_t> InnerMark(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    const bool is_mark = std::string_view(".,;:!?").find(text[i]) != std::string_view::npos;
    if (is_mark && IsLetter(text[i - 1]) && IsLetter(text[i + 1])) return i;
  }
  return std::nullopt;
}

class UntranslateFinder {
 public:
  UntranslateFinder(std::span<const TurnWord> words, WordBook& book, std::vector<Finding>& findings)
      : words_(words), book_(book), findings_(findings) {}

  void Run() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      // Most words are said again somewhere, and are not looked at further.
      if (!MayBegin(i) || book_.UnknownAround(words_, i) >= kManyUnknown) continue;
      if (TryStroke(i) || TryGlued(i) || TryCapitalInside(i) || TryFragments(i) || TryLetter(i))
        continue;
      TryNoWord(i);
    }
  }

 private:
  const TurnWord& At(std::size_t i) const { return words_[i]; }
  bool Exists(std::size_t i) const { return i < words_.size(); }
  bool IsPartedByBlank(std::size_t i) const {
    return i > 0 && Exists(i) && At(i).word.before == Break::blank;
  }

  // Whether any of what is sought may begin with a word: it is said once, or one that is stands
  // within reach.
  bool MayBegin(std::size_t i) const {
    for (std::size_t k = i; k < std::min(i + 4, words_.size()); ++k) {
      if (At(k).facts->count <= 1 || At(k).plain().size() == 1) return true;
    }
    return false;
  }

  // A word in small letters that nobody knows, and that is not said again.
  bool IsStray(std::size_t i) const {
    const TurnWord& w = At(i);
    if (w.facts->is_known || w.facts->count > 1 || w.word.is_quoted) return false;
    if (w.word.is_capital && book_.has_case()) return false;
    return w.plain().find('\'') == w.plain().npos && !IsFalseStart(i);
  }

  // Where all is in capitals, names are told by the names next to them, and by being like no word.
  bool MayBeName(std::size_t i) const {
    constexpr std::size_t kShortest = 5;
    if (book_.has_case()) return false;
    if (At(i).plain().size() < kShortest) return true;
    const auto is_name = [&](std::size_t k) {
      return At(k).word.is_capital && At(k).word.before < Break::sentence;
    };
    const bool after_name = IsPartedByBlank(i) && is_name(i - 1);
    const bool before_name = IsPartedByBlank(i + 1) && is_name(i + 1);
    return after_name || before_name || book_.SuggestionFor(At(i).facts->plain).empty();
  }

  // The beginning of a word that is said again at once: "impor important", "w when".
  bool IsFalseStart(std::size_t i) const {
    const std::string_view start = At(i).plain();
    for (std::size_t k = i + 1; k < std::min(i + 4, words_.size()); ++k) {
      if (At(k).plain().starts_with(start)) return true;
    }
    return At(i).word.text.ends_with('-');
  }

  // A name of a product: "iPad".
  static bool HasInnerCapital(std::string_view text) {
    return std::any_of(text.begin() + 1, text.end(), IsUpper) &&
           std::any_of(text.begin(), text.end(), IsLower);
  }

  void Add(std::size_t begin, std::size_t end, double score, std::string proposal,
           const char* why) {
    findings_.push_back({begin, end, score, std::move(proposal), why});
  }

  // Keys of the machine, as they were struck; the word before and after may be more of them.
  bool TryStroke(std::size_t i) {
    if (At(i).facts->count > 1 || !IsStroke(At(i).word.text)) return false;
    if (book_.IsName(At(i).plain())) return false;
    Add(i, i + 1, 0.95, "", "keys of a steno machine");
    return true;
  }

  bool TryGlued(std::size_t i) {
    const std::string_view text = At(i).word.text;
    const auto mark = InnerMark(text);
    if (!mark || IsAddress(text) || At(i).facts->count > 1) return false;
    static const auto domains = WordSet(kDomainEnds);
    const std::string left = PlainWord(text.substr(0, *mark));
    const std::string right = PlainWord(text.substr(*mark + 1));
    const bool is_stop = text[*mark] == '.';
    if (left.size() < 2 || InnerMark(right) || (is_stop && domains.contains(right))) return true;
    if (IsUpper(text[*mark + 1])) return true;  // a blank was lost, no more
    const bool are_words = book_.FactsOf(left).is_known && book_.FactsOf(right).is_known;
    if (are_words && right.size() > 2) return true;
    std::size_t begin = i;
    while (
        begin > 0 && i - begin < 3 && IsPartedByBlank(begin) &&
        (IsStray(begin - 1) || (begin >= 2 && IsPartedByBlank(begin - 1) && IsStray(begin - 2)))) {
      --begin;
    }
    Add(begin, i + 1, 0.9,
        begin == i && book_.FactsOf(left).is_known ? std::string(text.substr(0, *mark + 1)) : "",
        "letters glued to a word by punctuation");
    return true;
  }

  // "6tThank": a capital after letters that are no word, and then a common word.
  bool TryCapitalInside(std::size_t i) {
    const std::string_view text = At(i).word.text;
    if (At(i).facts->count > 1) return false;
    std::size_t capital = 1;
    while (capital < text.size() && !IsUpper(text[capital])) ++capital;
    if (capital >= text.size() || capital > 3 || !IsLower(text[capital - 1])) return false;
    const std::string tail = PlainWord(text.substr(capital));
    const bool has_digit = IsDigit(text[0]);
    const WordFacts& facts = book_.FactsOf(tail);
    const bool is_opening = facts.is_function() || tail.starts_with("thank");
    if (!is_opening || (capital == 1 && !has_digit && !facts.is_function())) return false;
    if (IsUpper(text[0])) return false;
    Add(i, i + 1, 0.9, std::string(text.substr(capital)), "stray letters before a word");
    return true;
  }

  // Pieces of one word, one of which is no word alone: "dis cus sion", "pro e posal".
  bool TryFragments(std::size_t i) {
    if (!HasStrayNear(i)) return false;
    for (std::size_t n = 4; n >= 2; --n) {
      if (i + n <= words_.size() && TryJoin(i, n)) return true;
    }
    return false;
  }

  // The word that n words may be pieces of, or one that is near to it.
  bool TryJoin(std::size_t i, std::size_t n) {
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kShortestNear = 7;
    bool has_stray = false;
    bool has_function = false;
    std::string joined;
    std::string without_letters;
    for (std::size_t k = i; k < i + n; ++k) {
      if (!MayJoin(k, k == i)) return false;
      has_stray |= IsStray(k) || IsStrayLetter(k) || IsNameInSmallLetters(k);
      has_function |= At(k).facts->is_function();
      joined += At(k).plain();
      if (!IsStrayLetter(k)) without_letters += At(k).plain();
    }
    if (!has_stray) return false;
    for (const std::string& whole : {joined, without_letters}) {
      if (whole.size() < kShortest || whole == At(i).plain() || whole == At(i + n - 1).plain())
        continue;
      if (n == 2 && without_letters.size() + 1 == joined.size() && whole == without_letters)
        continue;
      const int count = book_.FactsOf(whole).count;
      if (book_.dictionary() ? !book_.IsInDictionary(whole) && count < 2 : count < 2) continue;
      Add(i, i + n, 0.95, whole, "pieces of one word");
      return true;
    }
    if (has_function || joined != without_letters || joined.size() < kShortestNear) return false;
    std::string near = book_.SuggestionFor(joined);
    if (near.empty()) return false;
    Add(i, i + n, 0.9, std::move(near), "pieces of one word");
    return true;
  }

  bool MayJoin(std::size_t k, bool is_first) const {
    const TurnWord& w = At(k);
    if (!is_first && (!IsPartedByBlank(k) || (w.word.is_capital && book_.has_case()))) return false;
    return !w.is_abbreviation && !w.word.is_quoted && !(w.facts->classes & word_class::kNumber);
  }

  bool IsStrayLetter(std::size_t k) const {
    const std::string_view plain = At(k).plain();
    return book_.has_stray_letters() && plain.size() == 1 && IsLower(plain[0]) && plain != "a" &&
           plain != "i" && !IsFalseStart(k);
  }

  // "reg ster": nobody writes "Reg" so.
  bool IsNameInSmallLetters(std::size_t k) const {
    return At(k).facts->is_name_only && !At(k).word.is_capital && book_.has_case();
  }

  // Whether one of the words that a fragment may reach is none, or a letter.
  bool HasStrayNear(std::size_t i) const {
    for (std::size_t k = i; k < std::min(i + 4, words_.size()); ++k) {
      const WordFacts& facts = *At(k).facts;
      if (!facts.is_known || facts.is_name_only || facts.plain.size() == 1) return true;
    }
    return false;
  }

  // A letter alone that is neither a word nor the name of anything.
  bool TryLetter(std::size_t i) {
    const TurnWord& w = At(i);
    if (!book_.has_stray_letters() || IsFalseStart(i) || w.plain().size() != 1 ||
        !IsLower(w.word.text[0]) || w.word.is_quoted)
      return false;
    if (w.plain() == "a" || w.plain() == "i" || !IsPartedByBlank(i)) return false;
    if (!IsPartedByBlank(i + 1)) return false;
    if (!IsOfDictionary(i - 1) || !IsOfDictionary(i + 1)) return false;
    static const auto before = WordSet(kBeforeLetters);
    if (before.contains(At(i - 1).plain()) || HasLetterNear(i)) return true;
    const std::size_t begin = i;
    std::size_t end = i + 1;
    if (At(i + 1).is_abbreviation && At(i + 1).word.text.find('.') != std::string_view::npos) ++end;
    Add(begin, end, 0.8, "", "a letter that is no word");
    return true;
  }

  // Among words of another language, letters are words too; without a dictionary only small words
  // tell which it is.
  bool IsOfDictionary(std::size_t k) const {
    constexpr auto kOwn = word_class::kFunction | word_class::kWord;
    return At(k).is_abbreviation || (At(k).facts->classes & kOwn) != 0;
  }

  // Somebody spells a word, or lists things by letters.
  bool HasLetterNear(std::size_t i) const {
    constexpr std::size_t kNear = 4;
    for (std::size_t k = i - std::min(i, kNear); k < std::min(i + kNear + 1, words_.size()); ++k) {
      const auto plain = At(k).plain();
      if (k != i && plain.size() == 1 && plain != "a" && plain != "i") return true;
    }
    return false;
  }

  void TryNoWord(std::size_t i) {
    const std::string_view text = At(i).word.text;
    if (!IsStray(i) || IsAddress(text) || HasInnerCapital(text) || MayBeName(i)) return;
    // Pieces next to it that are hardly words belong to it.
    std::size_t begin = i;
    std::size_t end = i + 1;
    if (begin > 0 && IsPartedByBlank(begin) && IsPiece(begin - 1)) --begin;
    if (IsPartedByBlank(end) && IsPiece(end)) ++end;
    if (IsPartedByBlank(end) && Exists(end) && IsStray(end)) ++end;
    Add(begin, end, 0.85, "", "no word that a dictionary or the meeting knows");
  }

  // A short word that hardly stands alone in speech: "nat", "sha", "pro".
  bool IsPiece(std::size_t k) const {
    const TurnWord& w = At(k);
    if (IsStray(k)) return true;
    return w.plain().size() <= 3 && !w.facts->is_function() && w.facts->count <= 1 &&
           !w.is_abbreviation && !(w.facts->classes & word_class::kNumber);
  }

  std::span<const TurnWord> words_;
  WordBook& book_;
  std::vector<Finding>& findings_;
};

}  // namespace

void FindUntranslates(std::span<const TurnWord> words, WordBook& book,
                      std::vector<Finding>& findings) {
  UntranslateFinder(words, book, findings).Run();
}

}  // namespace plenary::transcript
