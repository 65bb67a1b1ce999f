// SPDX-License-Identifier: Apache-2.0
#include "spoken_names.h"

#include <algorithm>
#include <bit>

#include "plenary/text/case.h"
#include "plenary/text/distance.h"
#include "plenary/text/labels.h"
#include "plenary/text/names_alike.h"
#include "plenary/text/utf8.h"

namespace plenary::transcript {
namespace {

using Words = std::vector<std::string>;

// How like two names must sound to be taken for one: short names are like many others.
constexpr double kAlike = 0.82;
constexpr double kAlikeShort = 0.85;   // up to four sounds
constexpr double kAlikeMention = 0.9;  // where nobody is spoken to
constexpr double kOtherScript = 0.92;  // as it is transliterated; less is a mishearing
constexpr double kShortForm = 0.86;
constexpr double kMargin = 0.04;  // over the next best
constexpr std::size_t kShortSound = 4;
constexpr std::size_t kFewestSounds = 3;

// Whether the sentence shows that a person is meant, and not a place or a firm.
bool IsPersonal(const Sign& sign) {
  return sign.has_title ||
         (sign.kind != text::CueKind::mentioned && sign.kind != text::CueKind::greeted);
}

double Needed(const Sign& sign, std::size_t sounds) {
  if (!IsPersonal(sign)) return sounds <= kShortSound ? 1.0 - 1e-9 : kAlikeMention;
  return sounds <= kShortSound ? kAlikeShort : kAlike;
}

std::string Key(const Sign& sign) {
  std::string key = sign.name;
  key += IsPersonal(sign) ? '+' : '-';
  key += sign.is_thing ? 't' : sign.is_open ? 'o' : ' ';
  key += sign.is_sentence_start ? '<' : ' ';
  return key;
}

std::uint32_t LettersOf(std::string_view sound) {
  std::uint32_t letters = 0;
  for (const char c : sound) letters |= 1U << (c - 'a');
  return letters;
}

// Whether two names have so many letters that are not in both that they cannot be alike: no edit
// that takes or brings a letter costs less than this.
bool IsFar(std::uint32_t a, std::uint32_t b, std::size_t longest) {
  constexpr double kLeastPerLetter = 0.225;
  return std::popcount(a ^ b) * kLeastPerLetter > (1 - kAlike) * static_cast<double>(longest);
}

// "Jen" for "Jennifer".
bool IsShortFor(std::string_view a, std::string_view b) {
  return a.size() >= kFewestSounds && a.size() + 2 <= b.size() && b.starts_with(a);
}

std::string Written(const Words& words) {
  std::string written;
  for (const auto& word : words) written += word;
  return written;
}

// How likely the one was typed for the other: a letter off in a name of five, two in one of nine.
double TypedAlike(const std::string& said, const std::string& meant) {
  constexpr std::size_t kLong = 9;
  constexpr std::size_t kFewest = 5;
  const std::size_t length = text::Length(meant);
  if (length < kFewest || said.empty() || said.front() != meant.front()) return 0;
  const std::size_t most = length >= kLong ? 2 : 1;
  const std::size_t distance = text::EditDistance(said, meant, most);
  if (distance > most) return 0;
  return 1.0 - static_cast<double>(distance) / static_cast<double>(length);
}

std::vector<Target> Shared(const std::vector<const Known*>& found) {
  std::vector<Target> targets;
  for (const Known* known : found) {
    targets.push_back({&known->person, 1.0 / static_cast<double>(found.size()), 1.0});
  }
  return targets;
}

bool IsChinese(std::string_view name) {
  return !name.empty() && static_cast<unsigned char>(name[0]) >= 0xE3;
}

// "王", who is called 王女士: too short to be looked for without a title.
void AddChineseParts(std::string_view name, std::vector<std::string>& parts) {
  constexpr std::size_t kHan = 3;  // bytes of a character
  const text::LabelParts label = text::TakeApart(name);
  if (!label.title.empty() || !label.role.empty()) {
    if (!label.name.empty()) parts.push_back(label.name);
  }
  for (std::size_t size = name.size(); size >= 2 * kHan; size -= kHan) {
    for (std::size_t at = 0; at + size <= name.size(); at += kHan)
      parts.emplace_back(name.substr(at, size));
  }
}

// The parts of an open name, the longest first.
std::vector<std::string> PartsOf(const std::string& name) {
  std::vector<std::string> parts;
  if (IsChinese(name)) {
    AddChineseParts(name, parts);
    return parts;
  }
  parts.push_back(name);
  for (std::size_t at = name.find(' '); at != name.npos; at = name.find(' ', at + 1)) {
    parts.push_back(name.substr(0, at));
    parts.push_back(name.substr(at + 1));
  }
  return parts;
}

// "لتارا" is "to Tara": one letter of Arabic that is no part of the name.
Words WithoutPreposition(const Words& words) {
  constexpr std::string_view kTo = "ل";
  Words without = words;
  if (!without.empty() && without.front().starts_with(kTo) &&
      without.front().size() > 3 * kTo.size())
    without.front().erase(0, kTo.size());
  return without;
}

}  // namespace

SpokenNames::SpokenNames(const People& people) : people_(people) {
  for (const Known& known : people.all()) {
    AddSounding(known, known.person.name, whole_);
    for (const auto& alias : known.person.aliases) AddSounding(known, alias, whole_);
    const Words& words = known.forms.front();
    if (words.size() < 2) continue;
    AddSounding(known, words.front(), parts_);
    AddSounding(known, words.back(), parts_);
  }
}

void SpokenNames::AddSounding(const Known& known, const std::string& name,
                              std::vector<Sounding>& list) {
  std::string sound = text::SoundForm(name);
  if (sound.size() < kFewestSounds) return;
  const std::uint32_t letters = LettersOf(sound);
  list.push_back({&known, std::move(sound), Written(FoldedWords(name)), letters});
}

const std::vector<Target>& SpokenNames::Find(const Sign& sign) {
  const std::string key = Key(sign);
  const auto found = cache_.find(key);
  if (found != cache_.end()) return found->second;
  return cache_.emplace(key, LookUp(sign)).first->second;
}

bool SpokenNames::IsKnown(const std::string& name) const {
  return !AsWritten(FoldedWords(name)).empty();
}

std::vector<Target> SpokenNames::LookUp(const Sign& sign) const {
  if (sign.is_role) return ByRole(sign.name);
  if (sign.is_open) return Open(sign);
  const Words words = FoldedWords(sign.name);
  if (words.empty()) return {};
  auto targets = AsWritten(words);
  if (targets.empty()) targets = Shared(people_.InOtherScript(sign.name, kOtherScript));
  if (targets.empty()) targets = BySound(sign, words);
  return targets;
}

// All of what stands where a name does, or else the longest part of it that is anybody's.
std::vector<Target> SpokenNames::Open(const Sign& sign) const {
  const auto find = [&](const std::string& part) {
    const Words words = FoldedWords(part);
    auto targets = AsWritten(words);
    if (targets.empty()) targets = AsWritten(WithoutPreposition(words));
    if (targets.empty()) targets = Shared(people_.InOtherScript(part, kOtherScript));
    return targets;
  };
  auto targets = find(sign.name);
  if (targets.empty()) targets = AsHomophone(sign.name);
  for (const std::string& part : PartsOf(sign.name)) {
    if (!targets.empty()) break;
    targets = find(part);
  }
  return targets;
}

// "李小梅" for 李晓梅: other characters, or other letters, of the same sound as a whole name.
std::vector<Target> SpokenNames::AsHomophone(const std::string& name) const {
  constexpr double kSameSound = 0.87;
  constexpr std::size_t kFewest = 5;  // sounds
  const std::string sound = text::SoundForm(text::TakeApart(name).name);
  if (sound.size() < kFewest) return {};
  const Sounding* found = nullptr;
  for (const Sounding& sounding : whole_) {
    if (text::Likeness(sound, sounding.sound) < kSameSound) continue;
    if (found != nullptr && found->known != sounding.known) return {};
    found = &sounding;
  }
  if (found == nullptr) return {};
  const bool is_same_script = text::IsLatin(name) == text::IsLatin(found->known->person.name);
  return {{&found->known->person, kSameSound, is_same_script ? kSameSound : 1.0}};
}

std::vector<Target> SpokenNames::ByRole(const std::string& role) const {
  const auto match = people_.ByRole(role);
  if (!match) return {};
  return {{match->person, 1.0, 1.0}};
}

std::vector<Target> SpokenNames::AsWritten(const Words& words) const {
  std::vector<const Known*> exact;
  std::vector<const Known*> partial;
  const bool is_initial = words.size() == 1 && words.front().size() == 1;
  for (const Known& known : people_.all()) {
    const auto is_same = [&](const Words& form) {
      return std::ranges::is_permutation(form, words);
    };
    const auto is_part = [&](const Words& form) {
      return IsPartOf(words, form) || (form.size() > 1 && IsPartOf(form, words)) ||
             IsPartInChinese(words, form) || IsDeclined(words, form);
    };
    if (std::ranges::any_of(known.forms, is_same)) {
      exact.push_back(&known);
    } else if (!is_initial && std::ranges::any_of(known.forms, is_part)) {
      partial.push_back(&known);
    }
  }
  return Shared(exact.empty() ? partial : exact);
}

std::vector<Target> SpokenNames::Nearest(const Sign& sign,
                                         const std::vector<const Person*>& called) const {
  constexpr double kAlikeInRoll = 0.6;
  constexpr double kMarginInRoll = 0.15;
  const std::string sound = text::SoundForm(sign.name);
  if (sound.size() < kFewestSounds) return {};
  const Known* best = nullptr;
  double most = 0;
  double next = 0;
  const auto consider = [&](const Sounding& sounding) {
    if (std::ranges::find(called, &sounding.known->person) != called.end()) return;
    const double likeness = text::Likeness(sound, sounding.sound);
    if (sounding.known == best) {
      most = std::max(most, likeness);
    } else if (likeness > most) {
      next = most;
      most = likeness;
      best = sounding.known;
    } else {
      next = std::max(next, likeness);
    }
  };
  std::ranges::for_each(whole_, consider);
  std::ranges::for_each(parts_, consider);
  if (best == nullptr || most < kAlikeInRoll || most - next < kMarginInRoll) return {};
  return {{&best->person, most, most}};
}

std::vector<Target> SpokenNames::BySound(const Sign& sign, const Words& words) const {
  if (sign.is_thing && !sign.has_title) return {};
  const std::string sound = text::SoundForm(sign.name);
  if (sound.size() < kFewestSounds) return {};
  const std::uint32_t letters = LettersOf(sound);
  const std::string written = Written(words);
  struct Best {
    const Known* known = nullptr;
    double likeness = 0;
  };
  Best best;
  Best next;
  const auto consider = [&](const Sounding& sounding) {
    const bool is_short = IsShortFor(sound, sounding.sound) || IsShortFor(sounding.sound, sound);
    const std::size_t longest = std::max(sound.size(), sounding.sound.size());
    if (!is_short && IsFar(letters, sounding.letters, longest)) return;
    const double likeness =
        std::max({is_short ? kShortForm : 0.0, text::Likeness(sound, sounding.sound),
                  TypedAlike(written, sounding.written)});
    if (best.known == sounding.known) {
      best.likeness = std::max(best.likeness, likeness);
    } else if (likeness > best.likeness) {
      next = best;
      best = {sounding.known, likeness};
    } else if (likeness > next.likeness) {
      next = {sounding.known, likeness};
    }
  };
  std::ranges::for_each(whole_, consider);
  if (words.size() == 1) std::ranges::for_each(parts_, consider);
  if (best.known == nullptr || best.likeness < Needed(sign, sound.size())) return {};
  if (best.likeness - next.likeness < kMargin) return {};
  // A short form is no mistake.
  if (best.likeness == kShortForm) return {{&best.known->person, best.likeness, 1.0}};
  constexpr double kWrittenOtherwise = 0.99;
  return {{&best.known->person, best.likeness, std::min(best.likeness, kWrittenOtherwise)}};
}

}  // namespace plenary::transcript
