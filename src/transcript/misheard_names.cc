// SPDX-License-Identifier: Apache-2.0
#include "misheard_names.h"

#include <algorithm>

#include "plenary/text/fold.h"
#include "plenary/text/names_alike.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

using text::CueKind;

constexpr double kAlikeBeside = 0.66;
constexpr double kSmallSurname = 0.9;
constexpr std::int32_t kNear = 1;  // sentences from the edge of the turn

// The likeness of a name to another as a whole and to each of its words.
double BestLikeness(const std::string& sound, const std::string& name) {
  double best = text::Likeness(sound, text::SoundForm(name));
  for (const auto& word : FoldedWords(name)) {
    if (text::Length(word) > 2) best = std::max(best, text::Likeness(sound, text::SoundForm(word)));
  }
  return best;
}

bool IsSmallLetter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool IsWordOf(std::string_view word, std::string_view name) {
  for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ')) return true;
  }
  return false;
}

// Whether a word begins as the last word of a name does, which nearly all of them do not: it costs
// less to look than to compare.
bool MayBeginAlike(std::string_view word, std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  if (word.empty() || blank == name.npos || blank + 1 >= name.size()) return false;
  const char first = name[blank + 1];
  return static_cast<unsigned char>(first) >= 0x80 ||
         word[0] == static_cast<char>(first >= 'A' && first <= 'Z' ? first - 'A' + 'a' : first);
}

}  // namespace

Side SideOf(const Sign& sign, const TurnReading& reading) {
  const auto last = static_cast<std::int32_t>(reading.begins.size()) - 1;
  const bool is_first = sign.sentence <= kNear;
  const bool is_last = sign.sentence >= last - kNear;
  switch (sign.kind) {
    case CueKind::floor:
    case CueKind::asked:
    case CueKind::likely_floor:
    case CueKind::hand:
      return is_last ? Side::after : Side::none;
    case CueKind::thanked:
    case CueKind::thanked_in_list:
      return is_first ? Side::before : Side::none;
    default:
      return Side::none;
  }
}

double LikenessBeside(std::string_view said, const Person& person) {
  constexpr std::size_t kFewestSounds = 3;
  const std::string sound = text::SoundForm(said);
  if (sound.size() < kFewestSounds) return 0;
  double best = BestLikeness(sound, person.name);
  for (const auto& alias : person.aliases) best = std::max(best, BestLikeness(sound, alias));
  return best >= kAlikeBeside ? best : 0;
}

std::optional<InPieces> NameInPieces(const Sign& sign, std::string_view clean,
                                     const Person& person) {
  constexpr std::size_t kMost = 2;  // pieces in small letters
  constexpr double kAlikeInPieces = 0.8;
  constexpr double kGain = 0.1;  // over the first piece alone
  if (IsWordOf(sign.name, person.name)) return std::nullopt;
  const double alone = BestLikeness(text::SoundForm(sign.name), person.name);
  InPieces best;
  std::string joined = sign.name;
  std::size_t end = sign.at + sign.name.size();
  for (std::size_t n = 0; n < kMost; ++n) {
    std::size_t stop = end + 1;
    while (stop < clean.size() && IsSmallLetter(clean[stop])) ++stop;
    if (end >= clean.size() || clean[end] != ' ' || stop == end + 1) break;
    joined += clean.substr(end + 1, stop - end - 1);
    end = stop;
    const double likeness = BestLikeness(text::SoundForm(joined), person.name);
    if (likeness > best.likeness)
      best = {std::string(clean.substr(sign.at, end - sign.at)), likeness};
  }
  if (best.likeness < std::max(kAlikeInPieces, alone + kGain)) return std::nullopt;
  return best;
}

std::optional<std::string> WithSmallSurname(const Sign& sign, std::string_view clean,
                                            const Person& person) {
  constexpr std::size_t kFewest = 4;  // letters
  const std::size_t end = sign.at + sign.name.size();
  if (end + 1 >= clean.size() || clean[end] != ' ') return std::nullopt;
  std::size_t stop = end + 1;
  while (stop < clean.size() && IsSmallLetter(clean[stop])) ++stop;
  const std::string_view word = clean.substr(end + 1, stop - end - 1);
  if (!MayBeginAlike(word, person.name)) return std::nullopt;
  const auto words = FoldedWords(person.name);
  const auto said = FoldedWords(sign.name);
  if (text::Length(word) < kFewest || words.size() != said.size() + 1 || !IsPartOf(said, words) ||
      words.back() == said.back())
    return std::nullopt;
  const std::string& surname = words.back();
  const double alike = text::Likeness(text::SoundForm(word), text::SoundForm(surname));
  if (alike < kSmallSurname || text::FoldName(word) == surname) return std::nullopt;
  return sign.name + " " + std::string(word);
}

}  // namespace plenary::transcript
