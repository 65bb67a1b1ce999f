// SPDX-License-Identifier: Apache-2.0
// A sentence is written in small letters with a sign in place of each name; what stands round a
// name is then one look-up in the table, whatever the name. So rows read like the phrases they
// mean, and a sentence without a name costs next to nothing.
#include "plenary/text/cues.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cassert>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cue_offices.h"
#include "cue_rows.h"
#include "masked_sentence.h"
#include "plenary/text/case.h"
#include "plenary/text/pattern.h"
#include "uncased_cue_rows.h"
#include "uncased_cues.h"

namespace plenary::text {
namespace {

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
    Masked masked = Mask(sentence);
    JoinOffices(sentence, masked);
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
    case CueKind::moved:
      return "named as mover";
    case CueKind::seconded:
      return "named as seconder";
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
