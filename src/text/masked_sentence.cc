// SPDX-License-Identifier: Apache-2.0
// The names of a sentence are read from left to right: capitals, titles before them, offices in
// place of them; words that only open a sentence are none.
#include "masked_sentence.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "cue_words.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/utf8.h"
#include "spoken_name.h"
#include "word_table.h"

namespace plenary::text {
namespace {

using WordSet = std::unordered_set<std::string_view>;

template <class Rows>
WordSet MakeSet(const Rows& rows) {
  return WordSet(rows.begin(), rows.end());
}

bool IsOpener(std::string_view folded) {
  static const WordSet words = MakeSet(kSentenceOpeners);
  return words.contains(folded);
}
bool IsNeverName(std::string_view folded) {
  static const WordSet words = MakeSet(kNeverNames);
  return words.contains(folded);
}
bool IsTitle(std::string_view folded) {
  static const WordSet words = MakeSet(kNameTitles);
  return words.contains(folded);
}
bool IsRole(std::string_view folded) {
  static const WordSet words = MakeSet(kSpokenRoles);
  return words.contains(folded);
}
bool MayOpenOrName(std::string_view folded) {
  static const WordSet words = MakeSet(kNamesThatOpenSentences);
  return words.contains(folded);
}

// Small letters without diacritics; apostrophes of all kinds are one.
std::string FoldWord(std::string_view word) {
  std::string folded = Fold(word);
  for (std::size_t at = folded.find("’"); at != folded.npos; at = folded.find("’", at)) {
    folded.replace(at, std::string_view("’").size(), "'");
  }
  return folded;
}

bool IsLetterByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool StartsUpper(std::string_view word) {
  std::size_t at = 0;
  const char32_t c = Next(word, at);
  return u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c));
}

std::string_view FirstWord(std::string_view name) {
  return name.substr(0, std::min(name.find(' '), name.size()));
}

std::string_view WithoutPossessive(std::string_view name) {
  for (const std::string_view end : {"'s", "’s", "'", "’"}) {
    if (name.size() > end.size() && name.ends_with(end)) {
      name.remove_suffix(end.size());
      break;
    }
  }
  return name;
}

// Reads the names of a sentence from left to right.
class NameReader {
 public:
  explicit NameReader(std::string_view sentence) : sentence_(sentence) {}

  // "J'invite", "L’eau": an elided word before one in small letters.
  static bool IsElided(std::string_view word) {
    const std::size_t mark = std::min(word.find('\''), word.find("’"));
    if (mark == word.npos || mark > 2) return false;
    const std::string_view rest = word.substr(mark + (word[mark] == '\'' ? 1 : 3));
    return !rest.empty() && !StartsUpper(rest);
  }

  // The name that begins at `at`, where a word begins; moves nothing.
  std::optional<Place> At(std::size_t at) const {
    const std::string_view rest = sentence_.substr(at);
    if (!StartsUpper(rest)) return SmallRole(at);
    if (const auto role = RoleBehindArticle(at)) return role;
    std::size_t length = NameLength(rest);
    if (length == 0) return std::nullopt;
    Place place;
    std::size_t begin = at;
    while (length > 0) {
      const std::string_view word = FirstWord(sentence_.substr(begin, length));
      const bool has_stop = word.ends_with('.');  // "M. Okeke"
      const std::string folded =
          FoldWord(WithoutPossessive(word.substr(0, word.size() - (has_stop ? 1 : 0))));
      if (IsRole(folded)) return Role(at, begin, word.size());
      if (!IsSkipped(folded, begin, word.size(), place)) break;
      if (!IsTitle(folded)) return std::nullopt;  // "Thank", "Monday": the next word has its turn
      place.cue.has_title = true;
      begin += word.size();
      if (sentence_.substr(begin).starts_with('.')) ++begin;
      while (begin < sentence_.size() && sentence_[begin] == ' ') ++begin;
      begin = PastParticles(begin);
      length = begin < sentence_.size() && StartsUpper(sentence_.substr(begin))
                   ? NameLength(sentence_.substr(begin))
                   : 0;
    }
    if (length == 0) return std::nullopt;
    place.cue.name = WithoutPossessive(sentence_.substr(begin, WithoutOpeners(begin, length)));
    place.cue.begin = begin;
    place.cue.is_sentence_start = at == 0;
    place.end = begin + place.cue.name.size();
    return place;
  }

 private:
  // Whether a word at the front of what looks like a name is none.
  bool IsSkipped(const std::string& folded, std::size_t begin, std::size_t size,
                 const Place& place) const {
    if (IsNeverName(folded) || IsElided(sentence_.substr(begin, size))) return true;
    if (IsTitle(folded)) {
      const std::string_view after = sentence_.substr(begin + size);
      return after.starts_with(". ") ||
             (after.size() > 1 && after[0] == ' ' &&
              (StartsUpper(after.substr(1)) || PastParticles(begin + size + 1) > begin + size + 1));
    }
    if (place.cue.has_title || !IsOpener(folded)) return false;
    const std::string_view after = sentence_.substr(begin + size);
    const bool is_alone = after.empty() || after[0] == ',' || after[0] == '?';
    return !(MayOpenOrName(folded) && is_alone);
  }

  // "Madame la Présidente", "Monsieur le Président"
  std::optional<Place> RoleBehindArticle(std::size_t at) const {
    for (const std::string_view front :
         {"Madame la ", "Monsieur le ", "Madame le ", "Mme la ", "M. le "}) {
      if (!sentence_.substr(at).starts_with(front)) continue;
      const std::size_t begin = at + front.size();
      std::size_t end = begin;
      while (end < sentence_.size() && IsLetterByte(sentence_[end])) ++end;
      if (IsRole(FoldWord(sentence_.substr(begin, end - begin))))
        return Role(at, begin, end - begin);
    }
    return std::nullopt;
  }

  // Past the small words between a title and a name: "von der " of "Herr von der Okeke".
  std::size_t PastParticles(std::size_t at) const {
    for (bool moved = true; moved;) {
      moved = false;
      for (const std::string_view particle : {"von ", "van ", "der ", "den ", "de ", "da ", "di ",
                                              "del ", "la ", "le ", "zu ", "bin "}) {
        if (!sentence_.substr(at).starts_with(particle)) continue;
        at += particle.size();
        moved = true;
      }
    }
    return at;
  }

  // "Ana And" -> "Ana": openers of the next words are no part of the name.
  std::size_t WithoutOpeners(std::size_t begin, std::size_t length) const {
    const std::string_view name = sentence_.substr(begin, length);
    std::size_t end = FirstWord(name).size();
    while (end < length) {
      const std::size_t next = end + 1;
      const std::string_view word = FirstWord(name.substr(next));
      const std::string folded = FoldWord(word);
      if (IsNeverName(folded) || IsRole(folded) || (IsOpener(folded) && word.size() > 2)) break;
      end = next + word.size();
    }
    return std::min(end, length);
  }

  Place Role(std::size_t at, std::size_t begin, std::size_t size) const {
    Place place;
    place.cue.name = sentence_.substr(begin, size);
    place.cue.begin = begin;
    place.cue.is_role = true;
    place.cue.is_sentence_start = at == 0;
    place.end = begin + size;
    return place;
  }

  // "thank you, chair": an office in small letters where a name would stand.
  std::optional<Place> SmallRole(std::size_t at) const {
    std::size_t end = at;
    while (end < sentence_.size() && IsLetterByte(sentence_[end])) ++end;
    const std::string_view word = sentence_.substr(at, end - at);
    if (word.size() < 5 || !IsRole(FoldWord(word))) return std::nullopt;
    const std::string_view before = sentence_.substr(0, at);
    for (const std::string_view end_of_it :
         {", ",        "you ",     "hanks ",    "adam ",    "adame ",  "mr. ",   "Mr. ",
          "mr ",       "Mr ",      "le ",       "la ",      "señora ", "señor ", "Señora ",
          "Señor ",    "senhora ", "senhor ",   "Senhora ", "Senhor ", "Frau ",  "Herr ",
          "господин ", "госпожа ", "Господин ", "Госпожа "}) {
      if (before.ends_with(end_of_it)) return Role(at, at, word.size());
    }
    if (at == 0) return Role(at, at, word.size());
    return std::nullopt;
  }

  std::string_view sentence_;
};

bool IsAscii(std::string_view s) {
  return std::ranges::all_of(s, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// A word of the sentence as it goes into the mask.
void AppendWord(std::string& out, std::string_view word) {
  if (IsAscii(word)) {
    AppendSmall(out, word);
  } else {
    AppendSmall(out, LowerCase(word));
  }
}

constexpr auto kSmallTitles = MakeWordTable(
    {"señora",    "señor",      "señorita",    "sra.",     "sr.",       "senhora",  "senhor",
     "doña",      "don",        "dona",        "monsieur", "madame",    "г-жа",     "г-н",
     "господин",  "госпожа",    "господину",   "госпоже",  "господина", "госпожу",  "госпожи",
     "compañera", "compañero",  "deputado",    "deputada", "diputado",  "diputada", "député",
     "députée",   "sénateur",   "sénatrice",   "senador",  "senadora",  "ministro", "ministra",
     "ministre",  "conseiller", "conseillère", "concejal", "concejala", "vereador", "vereadora",
     "депутат",   "депутату",   "профессору",  "доктору",  "доктор",    "профессор"});

// Takes a title in small letters off the end, and an article before it: "la señora ", "г-жа ".
bool DropSmallTitle(std::string& text) {
  if (!text.ends_with(' ')) return false;
  const std::size_t end = text.size() - 1;
  const std::size_t begin = text.find_last_of(" <", end - 1) + 1;
  if (!kSmallTitles.Has(std::string_view(text).substr(begin, end - begin))) return false;
  text.resize(begin);
  for (const std::string_view article : {" la ", " el ", " a ", " o "}) {
    if (text.ends_with(article)) text.resize(text.size() - article.size() + 1);
  }
  return true;
}

// "d'", "l’": what may stand before a name without a blank.
bool IsElision(std::string_view word) {
  return (word.ends_with('\'') && word.size() <= 3) || (word.ends_with("’") && word.size() <= 5);
}

// Whether the sentence opens with a word that may be a name.
bool OpensWithName(std::string_view sentence) {
  if (sentence.empty() || !StartsUpper(sentence)) return false;
  std::size_t end = 0;
  while (end < sentence.size() && (IsLetterByte(sentence[end]) || sentence[end] == '\'')) ++end;
  const std::string folded = FoldWord(sentence.substr(0, end));
  return !IsOpener(folded) || IsTitle(folded) || MayOpenOrName(folded);
}

}  // namespace

void AppendSmall(std::string& out, std::string_view piece) {
  for (std::size_t i = 0; i < piece.size(); ++i) {
    const char c = piece[i];
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else if (piece.substr(i).starts_with("’")) {
      out += '\'';
      i += 2;
    } else if (c == '\n' || (c == ' ' && out.ends_with(' '))) {
      if (!out.ends_with(' ')) out += ' ';
    } else if (c == '?' || c == '!') {
      if (out.ends_with(' ')) out.pop_back();  // as French has it
      out += c;
    } else if (c == '@' || c == '#' || c == '<' || c == '>') {
      out += '*';
    } else {
      out += c;
    }
  }
}

Masked Mask(std::string_view sentence) {
  Masked masked;
  const NameReader names(sentence);
  masked.text = "<";
  std::size_t at = 0;
  while (at < sentence.size()) {
    if (!IsLetterByte(sentence[at])) {
      AppendSmall(masked.text, sentence.substr(at, 1));
      ++at;
      continue;
    }
    if (auto place = names.At(at)) {
      while (DropSmallTitle(masked.text)) place->cue.has_title = true;
      place->masked = masked.text.size();
      masked.text += '@';
      at = place->end;
      masked.places.push_back(*place);
      continue;
    }
    std::size_t end = at;
    while (end < sentence.size() && (IsLetterByte(sentence[end]) || sentence[end] == '\'')) {
      ++end;
      if (IsElision(sentence.substr(at, end - at)) && end < sentence.size() &&
          StartsUpper(sentence.substr(end)))
        break;
    }
    AppendWord(masked.text, sentence.substr(at, end - at));
    at = end;
  }
  masked.text += '>';
  return masked;
}

bool MayHoldName(std::string_view sentence) {
  const auto may_begin_name = [](char c) {
    return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  };
  return std::ranges::any_of(sentence.substr(std::min<std::size_t>(sentence.size(), 1)),
                             may_begin_name) ||
         sentence.find("chair") != sentence.npos || sentence.find("moderator") != sentence.npos ||
         OpensWithName(sentence);
}

}  // namespace plenary::text
