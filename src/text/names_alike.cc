// SPDX-License-Identifier: Apache-2.0
// Captioners write names by ear: the consonants are mostly right, the vowels and the spelling are
// guesses. After Editex (Zobel and Dart 1996), which weighs an edit distance by groups of letters
// of like sound; here the spellings are first made alike, so that most mishearings cost nothing.
#include "plenary/text/names_alike.h"

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "plenary/text/fold.h"
#include "plenary/text/utf8.h"

namespace plenary::text {
namespace {

std::string ToLatin(const std::string& folded) {
  const bool is_ascii =
      std::ranges::all_of(folded, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (is_ascii) return folded;
  thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
        "Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  if (!transliterator) return folded;
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(folded);
  transliterator->transliterate(text);
  std::string latin;
  text.toUTF8String(latin);
  return latin;
}

// Spellings of one sound; the longer first. The letters are those of the sound form.
struct Spelling {
  std::string_view letters;
  std::string_view sound;
};
constexpr auto kSpellings = std::to_array<Spelling>({
    {"tsch", "x"}, {"sch", "s"},  {"tch", "x"}, {"cz", "x"},  {"gia", "ia"}, {"gio", "io"},
    {"giu", "iu"}, {"ph", "f"},   {"sh", "s"},  {"zh", "s"},  {"sz", "s"},   {"kh", "k"},
    {"ch", "k"},   {"ck", "k"},   {"cq", "k"},  {"qu", "k"},  {"gh", "g"},   {"th", "t"},
    {"dh", "d"},   {"rh", "r"},   {"wh", "w"},  {"kn", "n"},  {"dj", "i"},   {"dg", "i"},
    {"gui", "gi"}, {"gue", "ge"}, {"ee", "i"},  {"oo", "u"},  {"ou", "u"},   {"ow", "u"},
    {"ce", "se"},  {"ci", "si"},  {"cy", "si"}, {"ge", "ie"}, {"j", "i"},    {"y", "i"},
    {"z", "s"},    {"c", "k"},    {"q", "k"},   {"x", "ks"},  {"v", "f"},    {"w", "f"},
});

bool IsVowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

// Letters that a listener takes for each other.
bool SoundsLike(char a, char b) {
  constexpr auto kGroups =
      std::to_array<std::string_view>({"bp", "dt", "gk", "mn", "lr", "sx", "kx", "fb", "gi"});
  return std::ranges::any_of(kGroups, [&](std::string_view group) {
    return group.find(a) != group.npos && group.find(b) != group.npos;
  });
}

double Substitution(char a, char b) {
  if (a == b) return 0;
  if (IsVowel(a) && IsVowel(b)) return 0.45;
  return SoundsLike(a, b) ? 0.6 : 1.0;
}

double Omission(char c) {
  if (IsVowel(c)) return 0.5;
  return c == 'h' ? 0.3 : 1.0;
}

std::string Respelt(std::string_view latin) {
  std::string out;
  for (std::size_t i = 0; i < latin.size();) {
    const auto* row = std::ranges::find_if(
        kSpellings, [&](const Spelling& s) { return latin.substr(i).starts_with(s.letters); });
    if (row != kSpellings.end()) {
      out += row->sound;
      i += row->letters.size();
    } else {
      out += latin[i++];
    }
  }
  return out;
}

// The first character that is no blank, 0 if there is none.
char32_t FirstOf(std::string_view name) {
  const std::size_t begin = name.find_first_not_of(" \"'(");
  if (begin == name.npos) return 0;
  std::size_t at = begin;
  return Next(name, at);
}

}  // namespace

std::string LatinForm(std::string_view name) {
  std::string latin;
  for (const char c : ToLatin(FoldName(name))) {
    if (c != '\'' && c != '`') latin += c;
  }
  return FoldName(latin);
}

bool IsLatin(std::string_view name) {
  const char32_t c = FirstOf(name);
  return c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
}

bool WritesVowels(std::string_view name) {
  const char32_t c = FirstOf(name);
  return c < 0x590 || c >= 0x780;  // Hebrew, Arabic, Syriac
}

std::string Radicals(std::string_view latin) {
  std::string consonants;
  for (const char c : SoundForm(latin)) {
    const bool is_weak = IsVowel(c) || c == 'h' || c == 'f';  // "w" sounds as "f"
    if (is_weak || consonants.ends_with(c)) continue;
    consonants += c;
  }
  return consonants;
}

std::string SpeltOut(std::string_view name) {
  constexpr std::pair<char32_t, std::string_view> kLetters[] = {
      {U'ä', "ae"}, {U'ö', "oe"}, {U'ü', "ue"}, {U'ø', "oe"}, {U'å', "aa"},
      {U'Ä', "Ae"}, {U'Ö', "Oe"}, {U'Ü', "Ue"}, {U'Ø', "Oe"}, {U'Å', "Aa"}};
  std::string out;
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t begin = i;
    const char32_t c = Next(name, i);
    const auto* row = std::ranges::find(kLetters, c, &std::pair<char32_t, std::string_view>::first);
    out += row == std::end(kLetters) ? name.substr(begin, i - begin) : row->second;
  }
  return out;
}

std::string SoundForm(std::string_view name) {
  std::string latin;
  for (const char c : ToLatin(FoldName(name))) {
    if (c >= 'a' && c <= 'z') latin += c;
  }
  if (latin.size() > 4 && latin.ends_with('e') && !IsVowel(latin[latin.size() - 2]))
    latin.pop_back();
  std::string sound;
  for (const char c : Respelt(latin)) {
    const bool is_silent = c == 'h' && !sound.empty();
    if (is_silent || sound.ends_with(c)) continue;
    sound += c;
  }
  return sound;
}

double Likeness(std::string_view a, std::string_view b) {
  if (a == b) return a.empty() ? 0.0 : 1.0;
  if (a.empty() || b.empty()) return 0;
  constexpr std::size_t kLongest = 64;
  a = a.substr(0, kLongest);
  b = b.substr(0, kLongest);
  const std::size_t apart = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (apart * 2 > std::max(a.size(), b.size())) return 0;
  std::array<double, kLongest + 1> row{};
  for (std::size_t j = 0; j < b.size(); ++j) row[j + 1] = row[j] + Omission(b[j]);
  for (const char c : a) {
    double corner = row[0];
    row[0] += Omission(c);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const double above = row[j + 1];
      row[j + 1] =
          std::min({above + Omission(c), row[j] + Omission(b[j]), corner + Substitution(c, b[j])});
      corner = above;
    }
  }
  const double length = static_cast<double>(std::max(a.size(), b.size()));
  return std::max(0.0, 1.0 - row[b.size()] / length);
}

}  // namespace plenary::text
