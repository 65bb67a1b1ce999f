// SPDX-License-Identifier: Apache-2.0
#include "name_fit.h"

#include <algorithm>

#include "plenary/text/distance.h"
#include "plenary/text/fold.h"
#include "plenary/text/names_alike.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

bool IsInitial(const std::string& word) {
  return text::Length(word) == 1;
}

bool MayStandFor(const std::string& said, const std::string& word) {
  return said == word || (IsInitial(said) && word.starts_with(said));
}

// "T.O." for Tara Okeke; one letter alone is anybody's.
bool IsItsInitials(const Words& said, const Words& form) {
  return said.size() > 1 && said.size() == form.size() &&
         std::ranges::equal(said, form, [](const auto& letter, const auto& word) {
           return IsInitial(letter) && word.starts_with(letter);
         });
}

constexpr std::size_t kHan = 3;  // bytes of a character

bool IsChinese(const std::string& word) {
  return static_cast<unsigned char>(word.front()) >= 0xE3;
}

// The endings of names in Russian and Ukrainian, folded; none at all is one.
constexpr std::string_view kCaseEndings[] = {
    "",   "а",   "я",   "у",   "ю",   "е",   "ы",   "и",  "о",  "ь",  "ои", "еи", "ою",
    "ею", "ом",  "ем",  "ым",  "им",  "ая",  "яя",  "ую", "юю", "ии", "ыи", "ия", "ию",
    "ие", "ого", "его", "ому", "ему", "иеи", "ием", "ьи", "ья", "ью", "ье"};

bool IsCyrillic(const std::string& word) {
  return !word.empty() && (static_cast<unsigned char>(word[0]) == 0xD0 ||
                           static_cast<unsigned char>(word[0]) == 0xD1);
}

// Whether both are one stem of three letters at least, with an ending of a case each.
bool IsCaseOf(const std::string& said, const std::string& form) {
  constexpr std::size_t kLetter = 2;  // bytes
  constexpr std::size_t kFewest = 3 * kLetter;
  if (said == form) return true;
  if (!IsCyrillic(said) || !IsCyrillic(form)) return false;
  const auto mismatch = std::ranges::mismatch(said, form);
  const auto common = static_cast<std::size_t>(mismatch.in1 - said.begin()) / kLetter * kLetter;
  const auto is_ending = [](std::string_view end) {
    return std::ranges::find(kCaseEndings, end) != std::end(kCaseEndings);
  };
  for (std::size_t stem = common; stem >= kFewest && stem + 2 * kLetter >= common;
       stem -= kLetter) {
    if (is_ending(std::string_view(said).substr(stem)) &&
        is_ending(std::string_view(form).substr(stem)))
      return true;
  }
  return false;
}

// A word as several spellings of it are one.
std::string Spelling(const std::string& word) {
  if (word == "saint") return "st";
  if (word == "sainte") return "ste";
  if (word.starts_with("mac") && word.size() > 5) return "mc" + word.substr(3);
  return word;
}

std::string WithoutGaps(const Words& words, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) joined += Spelling(words[i]);
  return joined.starts_with("mac") && joined.size() > 5 ? "mc" + joined.substr(3) : joined;
}

bool SoundAlike(const std::string& a, const std::string& b, bool writes_vowels, double alike) {
  if (text::Likeness(text::SoundForm(a), text::SoundForm(b)) >= alike) return true;
  if (writes_vowels) return false;
  const std::string consonants = text::Radicals(a);
  return !consonants.empty() && consonants == text::Radicals(b);
}

// The words of a name in Latin letters without the article of Arabic, apart or joined.
Words WithoutArticles(const Words& words, bool writes_vowels) {
  constexpr std::size_t kFewest = 5;  // letters
  Words rest;
  for (const auto& word : words) {
    const bool is_joined = !writes_vowels && word.starts_with("al") && word.size() >= kFewest;
    if (word != "al" && word != "el") rest.push_back(is_joined ? word.substr(2) : word);
  }
  return rest.empty() ? words : rest;
}

}  // namespace

Words FoldedWords(std::string_view name) {
  const std::string folded = text::FoldName(name);
  Words words;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string JoinWords(const Words& words, std::size_t from) {
  std::string joined;
  for (std::size_t i = from; i < words.size(); ++i) {
    if (!joined.empty()) joined += ' ';
    joined += words[i];
  }
  return joined;
}

bool IsPartOf(const Words& said, const Words& form) {
  std::size_t at = 0;
  for (const auto& word : said) {
    while (at < form.size() && !MayStandFor(word, form[at])) ++at;
    if (at == form.size()) return false;
    ++at;
  }
  return true;
}

bool IsSameName(const Words& said, const Words& form) {
  return std::ranges::is_permutation(said, form);
}

bool IsPartOfName(const Words& said, const Words& form) {
  if (IsPartInChinese(said, form) || IsItsInitials(said, form)) return true;
  if (std::ranges::all_of(said, IsInitial)) return false;
  if (IsPartOf(said, form) || (form.size() > 1 && IsPartOf(form, said))) return true;
  Words turned = said;  // "OKEKE T."
  std::ranges::rotate(turned, turned.end() - 1);
  return IsInitial(turned.front()) && IsPartOf(turned, form);
}

bool IsDeclined(const Words& said, const Words& form) {
  std::size_t at = 0;
  for (const auto& word : said) {
    while (at < form.size() && !IsCaseOf(word, form[at])) ++at;
    if (at == form.size()) return false;
    ++at;
  }
  return !said.empty();
}

bool IsPartInChinese(const Words& said, const Words& form) {
  if (said.size() != 1 || form.size() != 1) return false;
  const std::string& name = form.front();
  const std::string& part = said.front();
  if (!IsChinese(part) || part.size() >= name.size()) return false;
  const bool is_given = name.ends_with(part) && part.size() >= 2 * kHan;
  return name.starts_with(part) || is_given;
}

bool IsFullNameInChinese(const std::string& word) {
  return IsChinese(word) && word.size() >= 2 * kHan;
}

bool IsSameWithoutGaps(const Words& said, const Words& form) {
  constexpr std::size_t kFewest = 4;  // letters
  const std::string whole = WithoutGaps(said, 0, said.size());
  if (whole.size() < kFewest) return false;
  for (std::size_t begin = 0; begin < form.size(); ++begin) {
    if (form[begin].front() != whole.front()) continue;  // nearly all of them, for the price of one
    for (std::size_t end = begin + 1; end <= form.size(); ++end) {
      if (WithoutGaps(form, begin, end) == whole) return true;
    }
  }
  return false;
}

bool IsShortened(const Words& said, const Words& form) {
  constexpr std::size_t kFewest = 3;  // letters
  std::size_t at = 0;
  bool has_whole = false;
  for (const auto& word : said) {
    const auto fits = [&](const std::string& other) {
      return word == other || (text::Length(word) >= kFewest && other.starts_with(word));
    };
    while (at < form.size() && !fits(form[at])) ++at;
    if (at == form.size()) return false;
    has_whole = has_whole || word == form[at];
    ++at;
  }
  return has_whole;
}

bool IsSameInLatin(const Words& said, const Words& form, bool writes_vowels, double alike) {
  if (IsSameWithoutGaps(said, form) || said == form || IsPartOf(said, form)) return true;
  const Words a = WithoutArticles(said, writes_vowels);
  const Words b = WithoutArticles(form, writes_vowels);
  std::size_t at = 0;
  for (const auto& word : a) {
    while (at < b.size() && !SoundAlike(word, b[at], writes_vowels, alike)) ++at;
    if (at == b.size()) return false;
    ++at;
  }
  return !a.empty();
}

std::size_t Tolerance(std::string_view word) {
  const std::size_t length = text::Length(word);
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

std::size_t SurnameDistance(const Words& said, const Words& form) {
  constexpr std::size_t kFewest = 5;  // letters: short names are like many others
  constexpr std::size_t kBeyond = 99;
  // Who mistypes a name gets its first letter right.
  if (said.empty() || form.size() <= said.size() ||
      form[form.size() - said.size()].front() != said.front().front())
    return kBeyond;
  const std::string name = JoinWords(said);
  const std::size_t tolerance = Tolerance(name);
  if (text::Length(name) < kFewest) return kBeyond;
  const std::string surname = JoinWords(form, form.size() - said.size());
  return text::EditDistance(name, surname, tolerance);
}

std::string Misspelt(std::string_view said, const Words& form) {
  std::string misspelt;
  std::size_t begin = 0;
  while (begin < said.size()) {
    const std::size_t end = std::min(said.find(' ', begin), said.size());
    const std::string_view word = said.substr(begin, end - begin);
    const std::string folded = text::FoldName(word);
    if (!folded.empty() && std::ranges::find(form, folded) == form.end()) {
      if (!misspelt.empty()) misspelt += ' ';
      misspelt += word;
    }
    begin = end + 1;
  }
  return misspelt;
}

}  // namespace plenary::transcript
