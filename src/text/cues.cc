// SPDX-License-Identifier: Apache-2.0
// A sentence is written in small letters with a sign in place of each name; what stands round a
// name is then one look-up in the table, whatever the name. So rows read like the phrases they
// mean, and a sentence without a name costs next to nothing.
#include "plenary/text/cues.h"

#include <re2/re2.h>
#include <re2/set.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "cue_rows.h"
#include "cue_words.h"
#include "plenary/text/case.h"
#include "plenary/text/fold.h"
#include "plenary/text/pattern.h"
#include "plenary/text/utf8.h"
#include "spoken_name.h"
#include "uncased_cue_rows.h"
#include "uncased_cues.h"
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

// A name where it stands: bytes of the sentence, and of its masked form.
struct Place {
  Cue cue;
  std::size_t end = 0;     // of what the sign stands for, in the sentence
  std::size_t masked = 0;  // where the sign stands
};

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

// The sentence in small letters, names as '@', and where they stand.
struct Masked {
  std::string text;
  std::vector<Place> places;
};

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

// Rows compiled into one look-up, which gives the first row that matches.
class RowGroup {
 public:
  template <class Rows>
  explicit RowGroup(const Rows& rows) : set_(Options(), RE2::UNANCHORED) {
    for (const auto& row : rows) {
      kinds_.push_back(row.kind);
      std::string problem;
      const int index = set_.Add(row.pattern, &problem);
      assert(index >= 0);
      static_cast<void>(index);
    }
    const bool is_compiled = set_.Compile();
    assert(is_compiled);
    static_cast<void>(is_compiled);
  }

  std::optional<CueKind> First(std::string_view text) const {
    std::vector<int> rows;
    if (!set_.Match(re2::StringPiece(text.data(), text.size()), &rows)) return std::nullopt;
    return kinds_[static_cast<std::size_t>(*std::ranges::min_element(rows))];
  }

 private:
  static RE2::Options Options() {
    RE2::Options options;
    options.set_max_mem(256 << 20);
    return options;
  }

  RE2::Set set_;
  std::vector<CueKind> kinds_;
};

// A table of rows: the first that matches counts. RE2 makes its states as it meets them, and all
// rows at once have so many that they pay only after some thousand look-ups: until then the rows
// are looked up a few at a time.
class RowSet {
 public:
  explicit RowSet(std::vector<CueRow> rows) : rows_(std::move(rows)) {
    constexpr std::size_t kRowsAtOnce = 6;
    for (std::size_t i = 0; i < rows_.size(); i += kRowsAtOnce) {
      few_.emplace_back(std::span(rows_).subspan(i, std::min(kRowsAtOnce, rows_.size() - i)));
    }
  }

  std::optional<CueKind> First(std::string_view text) const {
    constexpr int kLookUps = 5000;
    if (look_ups_.fetch_add(1, std::memory_order_relaxed) >= kLookUps) {
      look_ups_.store(kLookUps, std::memory_order_relaxed);
      std::call_once(is_made_, [this] { all_.emplace(rows_); });
      return all_->First(text);
    }
    for (const RowGroup& group : few_) {
      if (const auto kind = group.First(text)) return kind;
    }
    return std::nullopt;
  }

 private:
  std::vector<CueRow> rows_;
  std::vector<RowGroup> few_;
  mutable std::atomic<int> look_ups_{0};
  mutable std::once_flag is_made_;
  mutable std::optional<RowGroup> all_;
};

constexpr std::size_t kWindow = 90;            // bytes looked at on either side of a name
constexpr std::size_t kLongestOpener = 24;     // bytes of a word that opens a sentence
constexpr std::size_t kLongestNameless = 120;  // bytes of a sentence that says "go ahead"

// What stands round the name at `at` of a masked sentence, the name as '#'.
std::string WindowAround(const std::string& masked, std::size_t at) {
  const std::size_t begin = at > kWindow ? at - kWindow : 0;
  std::string window = masked.substr(begin, at + 1 + kWindow - begin);
  window[at - begin] = '#';
  return window;
}

// Whether the word before the name goes with things and places.
bool StandsLikeAThing(const Masked& masked, const Place& place) {
  const std::string_view before = std::string_view(masked.text).substr(0, place.masked);
  for (const std::string_view word :
       {" the ", "<the ", " a ", " an ", " in ", "<in ", " at ", " near ", " our ", " this ",
        " that ", " across ", " these "}) {
    if (before.ends_with(word)) return true;
  }
  return false;
}

// Whether the sentence opens with a word that may be a name.
bool OpensWithName(std::string_view sentence) {
  if (sentence.empty() || !StartsUpper(sentence)) return false;
  std::size_t end = 0;
  while (end < sentence.size() && (IsLetterByte(sentence[end]) || sentence[end] == '\'')) ++end;
  const std::string folded = FoldWord(sentence.substr(0, end));
  return !IsOpener(folded) || IsTitle(folded) || MayOpenOrName(folded);
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

// The rows of some languages; those for all languages belong to each set.
std::vector<CueRow> RowsOf(std::initializer_list<std::string_view> languages) {
  std::vector<CueRow> rows;
  for (const CueRow& row : kCueRows) {
    const std::string_view language = row.language;
    if (language == "*" || std::ranges::find(languages, language) != languages.end())
      rows.push_back(row);
  }
  return rows;
}

// Whether a sentence may be in another language than English: it costs less to look than to match.
bool LooksGerman(std::string_view small) {
  static const Pattern words(
      "spricht|nächste|dank|bitte| wort|guten |hallo| sie |[ <]ich |[ <]das | ist | und |[ <]wir | "
      "hat "
      "|wortmeldung|"
      " wird |entschuldig|vorsitz| nicht| von |<wie |<kann | uns ",
      Pattern::Case::sensitive);
  return words.Matches(small);
}

bool MayBeForeign(std::string_view small) {
  static const Pattern words(
      "merci|parole|gracias|palabra|adelante|obrigad|por favor|bonjour|bonsoir|hola|buenos|buenas|"
      "vous |demande|usted|puede|como |comme |quero |quiero |excus|invito|invite |la main|mano|"
      "palavra| pode | con |d'accord|s'il | est |disculpas|siguiente| que |micro|bom dia|boa "
      "|allez|"
      "presiden| va a | la |pregunt|pergunt|toca |faz |ouvi|agrade|gradez|acuerdo|entendido|"
      "perfecto|turno|pido |dijo|parfait|remerci|muito|certo|apoy| para "
      "|prochain|interven|entend|maintenant|cuando|quiera|parole",
      Pattern::Case::sensitive);
  return std::ranges::any_of(small, [](char c) { return static_cast<unsigned char>(c) >= 0xC3; }) ||
         LooksGerman(small) || words.Matches(small);
}

// "Se lo digo a Tara.": no article of English.
bool IsToSomebody(const Masked& masked, const Place& place) {
  const std::string_view before = std::string_view(masked.text).substr(0, place.masked);
  return before.ends_with(" a ") && MayBeForeign(WindowAround(masked.text, place.masked));
}

// The rows of other languages than English that may fit, by the script round the name.
const RowSet& SetOfOthers(std::string_view small) {
  static const RowSet romance(RowsOf({"fr", "es"}));
  static const RowSet german(RowsOf({"de"}));
  static const RowSet russian(RowsOf({"ru"}));
  static const RowSet uncased(RowsOf({"ar", "zh"}));
  for (const char c : small) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0xD0 || byte == 0xD1) return russian;
    if ((byte >= 0xD8 && byte <= 0xDB) || (byte >= 0xE4 && byte <= 0xE9)) return uncased;
  }
  return LooksGerman(small) ? german : romance;
}

bool IsPlain(const std::optional<CueKind>& kind) {
  return !kind || *kind == CueKind::addressed;
}

// The mask with the first word as it is, which may be no name: "Item two is the pump."
std::string WithSmallOpener(const Masked& masked) {
  std::string small = masked.text;
  if (masked.places.empty() || masked.places.front().cue.begin != 0) return small;
  const std::string_view name = masked.places.front().cue.name;
  if (name.size() <= kLongestOpener) small.replace(1, 1, LowerCase(name));
  return small;
}

std::string WindowWithOpener(const Masked& masked, const Place& place) {
  const std::string small = WithSmallOpener(masked);
  return WindowAround(small, place.masked + small.size() - masked.text.size());
}

// What the words round a name say.
CueKind KindOf(const Masked& masked, const Place& place) {
  static const RowSet english(RowsOf({"en"}));
  const std::string window = WindowAround(masked.text, place.masked);
  auto kind = english.First(window);
  if (!IsPlain(kind)) return *kind;
  // A verb that opens the sentence looked like a name: "Cedo la presidencia a Tara."
  const Place& first = masked.places.front();
  const bool has_opener = &first != &place && first.cue.begin == 0;
  const std::string opened = has_opener ? WindowWithOpener(masked, place) : std::string();
  const std::string& whole = has_opener ? opened : window;
  if (!MayBeForeign(whole)) return kind.value_or(CueKind::mentioned);
  const RowSet& others = SetOfOthers(whole);
  kind = others.First(window);
  if (has_opener && IsPlain(kind)) {
    if (const auto again = others.First(opened)) kind = again;
  }
  return kind.value_or(CueKind::mentioned);
}

}  // namespace

std::vector<Cue> FindCues(std::string_view sentence) {
  static const RowGroup nameless(kNamelessRows);
  std::vector<Cue> cues;
  if (IsUncased(sentence)) cues = FindUncasedCues(sentence);
  if (MayHoldName(sentence)) {
    const Masked masked = Mask(sentence);
    for (const Place& place : masked.places) {
      Cue cue = place.cue;
      cue.is_thing = StandsLikeAThing(masked, place) && !IsToSomebody(masked, place);
      cue.kind = KindOf(masked, place);
      cues.push_back(cue);
    }
    if (masked.text.size() > kLongestNameless) return cues;
    if (const auto kind = nameless.First(WithSmallOpener(masked))) cues.push_back({*kind, {}});
    return cues;
  }
  if (sentence.size() > kLongestNameless) return cues;
  std::string small = "<";
  AppendSmall(small, sentence);
  small += '>';
  if (const auto kind = nameless.First(small)) cues.push_back({*kind, {}});
  return cues;
}

const char* Name(CueKind kind) {
  switch (kind) {
    case CueKind::floor:
      return "floor given";
    case CueKind::likely_floor:
      return "announced";
    case CueKind::asked:
      return "asked";
    case CueKind::hand:
      return "hand raised";
    case CueKind::heard:
      return "heard";
    case CueKind::thanked:
      return "thanked";
    case CueKind::thanked_in_list:
      return "thanked with others";
    case CueKind::greeted:
      return "greeted";
    case CueKind::said:
      return "quoted";
    case CueKind::addressed:
      return "addressed";
    case CueKind::absent:
      return "absent";
    case CueKind::mentioned:
      return "mentioned";
    case CueKind::chair:
      return "given the chair";
    case CueKind::chairing:
      return "leads the meeting";
    case CueKind::go_on:
      return "told to go on";
    case CueKind::who:
      return "asked who speaks";
  }
  return "";
}

std::vector<CueRow> CueRows() {
  std::vector<CueRow> rows(kCueRows.begin(), kCueRows.end());
  rows.insert(rows.end(), kUncasedCueRows.begin(), kUncasedCueRows.end());
  rows.insert(rows.end(), kUncasedNamelessRows.begin(), kUncasedNamelessRows.end());
  for (const auto& [kind, language, pattern, example] : kNamelessRows)
    rows.push_back({kind, language, pattern, example});
  return rows;
}

}  // namespace plenary::text
