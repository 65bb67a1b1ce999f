// SPDX-License-Identifier: Apache-2.0
// A spelling dictionary knows which endings a word takes, and so what it is: "report's" and
// "reporting" are words, so a report is a noun and to report is a verb; "provide's" is none.
#include "word_classes.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "word_class_rows.h"

namespace plenary::transcript {
namespace {

using word_class::Set;

template <class Take>
void ForEachWord(std::string_view list, Take take) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(' '), list.size());
    if (end > 0) take(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

bool Contains(std::string_view list, std::string_view word) {
  bool found = false;
  ForEachWord(list, [&](std::string_view w) { found |= w == word; });
  return found;
}

bool StartsWithOneOf(std::string_view list, std::string_view word) {
  bool found = false;
  ForEachWord(list, [&](std::string_view w) { found |= word.starts_with(w); });
  return found;
}

Set FunctionClasses(std::string_view plain) {
  static const auto table = [] {
    std::unordered_map<std::string_view, Set> sets;
    for (const WordClassRow& row : kWordClassRows) {
      ForEachWord(row.words, [&](std::string_view word) { sets[word] |= row.set; });
    }
    return sets;
  }();
  const auto found = table.find(plain);
  return found == table.end() ? 0 : found->second;
}

bool IsVowelLetter(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

Set SoundOf(std::string_view plain) {
  const char first = plain.front();
  const bool is_letter = first >= 'a' && first <= 'z';
  const bool is_digit = first >= '0' && first <= '9';
  if (!is_letter && !is_digit) return 0;
  if (StartsWithOneOf(kVowelAllTheSame, plain)) return word_class::kVowel;
  // "unimportant", "unintended": un- and not uni-.
  const bool is_negated = plain.starts_with("unim") || plain.starts_with("unin");
  if (!is_negated && StartsWithOneOf(kConsonantAllTheSame, plain)) {
    return word_class::kConsonant;
  }
  return is_letter && IsVowelLetter(first) ? word_class::kVowel : word_class::kConsonant;
}

// Asks a dictionary about the forms of one word.
class Forms {
 public:
  Forms(std::string_view plain, const text::Dictionary& dictionary)
      : word_(plain), dictionary_(dictionary) {}

  Set Classes() const {
    Set set = dictionary_.IsWord(word_) ? word_class::kWord : 0;
    if (set == 0 || word_.size() < 2) return set;
    const bool is_verb = !word_.ends_with("ing") && IsVerb(word_);
    const bool is_noun = Has("'s") || (is_verb && EndsInNoun());
    const bool is_adjective =
        Has("ly") || Has("ness") || HasInsteadOfY("iness") || EndsLikeAdjective();
    if (is_noun && !Contains(kVerbsAboveAll, word_)) set |= word_class::kNoun;
    if (is_verb) set |= word_class::kVerb;
    if (is_adjective) set |= word_class::kAdjective;
    if (word_.ends_with("ly") && !is_noun) set |= word_class::kAdverb;
    if (is_verb && !is_adjective && !(set & word_class::kNoun)) set |= word_class::kOnlyVerb;
    set |= Endings();
    if (set & word_class::kPlural) set &= ~word_class::kOnlyVerb;
    const bool is_inflected =
        set & (word_class::kVerbEd | word_class::kVerbIng | word_class::kVerbS);
    if ((is_noun || is_adjective) && !is_verb && !is_inflected && !(set & word_class::kAdverb)) {
      set |= word_class::kNotVerb;
    }
    return set;
  }

 private:
  bool Has(const char* ending) const { return dictionary_.IsWord(word_ + ending); }

  bool HasInsteadOfY(const char* ending) const {
    return word_.ends_with('y') && dictionary_.IsWord(word_.substr(0, word_.size() - 1) + ending);
  }

  bool EndsLikeAdjective() const {
    bool found = false;
    ForEachWord("ous ful less able ible", [&](std::string_view e) { found |= word_.ends_with(e); });
    return found;
  }

  bool IsVerb(const std::string& stem) const {
    if (stem.size() < 2) return false;
    if (dictionary_.IsWord(stem + "ing") && stem != "th") return true;
    if (stem.ends_with("ie") && dictionary_.IsWord(stem.substr(0, stem.size() - 2) + "ying")) {
      return true;
    }
    if (stem.ends_with('e')) return dictionary_.IsWord(stem.substr(0, stem.size() - 1) + "ing");
    return !IsVowelLetter(stem.back()) && dictionary_.IsWord(stem + stem.back() + "ing");
  }

  Set Endings() const {
    Set set = 0;
    const std::size_t n = word_.size();
    if (n > 4 && word_.ends_with("ed") && IsStemOfVerb(2)) set |= word_class::kVerbEd;
    if (n > 5 && word_.ends_with("ing") && IsStemOfVerb(3)) set |= word_class::kVerbIng;
    if (n > 3 && word_.ends_with("s") && !EndsInOwnS()) {
      const std::string stem = Singular();
      if (dictionary_.IsWord(stem) && dictionary_.IsWord(stem + "'s")) {
        set |= word_class::kPlural;
      } else if (dictionary_.IsWord(stem) && IsVerb(stem)) {
        set |= word_class::kVerbS;
      }
    }
    return set;
  }

  // "crisis", "bonus", "class", "series": no plurals, or not only.
  bool EndsInOwnS() const {
    return word_.ends_with("ss") || word_.ends_with("is") || word_.ends_with("us") ||
           Contains("news series means species always perhaps afterwards towards", word_);
  }

  std::string Singular() const {
    const std::size_t n = word_.size();
    if (word_.ends_with("ies")) return word_.substr(0, n - 3) + "y";
    const std::string without_s = word_.substr(0, n - 1);
    if (word_.ends_with("es") && !dictionary_.IsWord(without_s)) return word_.substr(0, n - 2);
    return without_s;
  }

  // "roadmap", which dictionaries have without its genitive: "map's" is one.
  bool EndsInNoun() const {
    for (std::size_t i = 2; i + 3 <= word_.size(); ++i) {
      const std::string tail = word_.substr(i);
      if (dictionary_.IsWord(tail + "'s") && dictionary_.IsWord(word_.substr(0, i))) return true;
    }
    return false;
  }

  // The word without its last letters, as written before -ed or -ing.
  bool IsStemOfVerb(std::size_t ending) const {
    const std::string stem = word_.substr(0, word_.size() - ending);
    if (dictionary_.IsWord(stem) || dictionary_.IsWord(stem + "e")) return true;
    if (stem.ends_with('i')) return dictionary_.IsWord(stem.substr(0, stem.size() - 1) + "y");
    return stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2] &&
           dictionary_.IsWord(stem.substr(0, stem.size() - 1));
  }

  std::string word_;
  const text::Dictionary& dictionary_;
};

}  // namespace

Set ClassesOf(std::string_view plain, const text::Dictionary* dictionary) {
  if (plain.empty()) return 0;
  Set set = FunctionClasses(plain) | SoundOf(plain);
  if (plain.front() >= '0' && plain.front() <= '9') set |= word_class::kNumber;
  if (!dictionary) return set;
  // "can" is a noun and "like" a verb to a dictionary: function words are taken as such.
  if (set & word_class::kFunction) return set | word_class::kWord;
  return set | Forms(plain, *dictionary).Classes();
}

Set ClassNamed(std::string_view name) {
  const auto* row =
      std::ranges::find_if(kWordClassRows, [&](const WordClassRow& r) { return name == r.name; });
  return row == kWordClassRows.end() ? 0 : row->set;
}

}  // namespace plenary::transcript
