// SPDX-License-Identifier: Apache-2.0
#include "missed_changes.h"

#include <algorithm>

#include "plenary/text/cues.h"

namespace plenary::transcript {
namespace {

using text::CueKind;

constexpr double kAlike = 0.85;

// What one sign gives away when it means the speaker; nullptr for nothing.
const char* WhyNotSaid(const Sign& sign) {
  switch (sign.kind) {
    case CueKind::thanked:
      return "somebody else seems to speak from here on: whose turn this is, is thanked";
    case CueKind::addressed:
      return sign.is_chair
                 ? "somebody else seems to speak from here on: the chair is spoken to in a turn of "
                   "the chair"
                 : nullptr;
    default:
      return nullptr;
  }
}

constexpr const char* kThanksForAnswer =
    "somebody else seems to speak before this: who is thanked was given the floor in the same turn";

// Who alone is meant by a sign, and plainly; null for nobody.
const Person* Meant(const std::vector<Target>& targets) {
  const bool is_plain = targets.size() == 1 && targets.front().likeness >= kAlike;
  return is_plain ? targets.front().person : nullptr;
}

constexpr const char* kBeforeReturn =
    "somebody else seems to speak from here on: the same speaker is labelled again, and speaks to "
    "who was called here";

// Whom the first two sentences thank, greet or hear; null for nobody, or several.
const Person* SpokenToAtStart(const TurnFacts& facts) {
  const Person* person = nullptr;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const Sign& sign = facts.reading.signs[i];
    const bool is_spoken_to = sign.kind == CueKind::thanked || sign.kind == CueKind::greeted ||
                              sign.kind == CueKind::heard;
    if (sign.sentence > 1 || !is_spoken_to || sign.is_chair) continue;
    const Person* meant = Meant(facts.targets[i]);
    if (meant == nullptr || (person != nullptr && person != meant)) return nullptr;
    person = meant;
  }
  return person;
}

// The sentence after the last one in which somebody is called; -1 when he is not, or it is the
// last.
int SentenceAfterCallOf(const TurnFacts& facts, const Person& person) {
  int after = -1;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const Sign& sign = facts.reading.signs[i];
    const CueKind kind = KindOf(sign);
    const bool calls = kind == CueKind::floor || kind == CueKind::asked || kind == CueKind::hand ||
                       kind == CueKind::heard;
    const bool goes_on = sign.sentence + 1 < static_cast<int>(facts.reading.begins.size());
    if (calls && Meant(facts.targets[i]) == &person) after = goes_on ? sign.sentence + 1 : -1;
  }
  return after;
}

// The sentence that begins the last paragraph; -1 for a turn of one.
int LastParagraph(const TurnFacts& facts, std::string_view clean) {
  const std::size_t gap = clean.rfind("\n\n");
  if (gap == clean.npos) return -1;
  const auto found = std::ranges::lower_bound(facts.reading.begins, gap);
  return found == facts.reading.begins.end()
             ? -1
             : static_cast<int>(found - facts.reading.begins.begin());
}

// Whether a turn leads the meeting on in sentence `from` or later.
bool LeadsFrom(const TurnFacts& facts, int from) {
  return std::ranges::any_of(facts.reading.signs, [&](const Sign& sign) {
    return sign.sentence >= from && sign.kind == CueKind::chairing;
  });
}

// Whether somebody was given the floor two sentences before sign `i` or earlier, and said something
// since.
bool WasCalledBefore(const TurnFacts& facts, std::size_t i, const Person& person) {
  const Sign& thanks = facts.reading.signs[i];
  for (std::size_t k = 0; k < i; ++k) {
    const Sign& sign = facts.reading.signs[k];
    const CueKind kind = KindOf(sign);
    if ((kind == CueKind::floor || kind == CueKind::asked) &&
        sign.sentence + 2 <= thanks.sentence && Meant(facts.targets[k]) == &person)
      return true;
  }
  return false;
}

bool ThanksAtStart(const TurnFacts& facts, std::size_t i) {
  const Sign& sign = facts.reading.signs[i];
  const std::uint32_t begin = facts.reading.begins[static_cast<std::size_t>(sign.sentence)];
  constexpr std::uint32_t kThanksBytes = 32;
  return sign.kind == CueKind::thanked && !sign.is_chair && sign.at - begin <= kThanksBytes;
}

}  // namespace

std::vector<MissedChange> FindMissedChanges(const TurnFacts& facts, const Person& speaker) {
  std::vector<MissedChange> changes;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const Sign& sign = facts.reading.signs[i];
    if (sign.sentence == 0 || sign.is_thing) continue;
    const Person* meant = Meant(facts.targets[i]);
    if (meant == nullptr) continue;
    const char* why = nullptr;
    if (meant == &speaker) {
      why = WhyNotSaid(sign);
    } else if (ThanksAtStart(facts, i) && WasCalledBefore(facts, i, *meant)) {
      why = kThanksForAnswer;
    }
    const bool is_new = changes.empty() || changes.back().sentence != sign.sentence;
    if (why != nullptr && is_new) changes.push_back({sign.sentence, why});
  }
  return changes;
}

std::optional<MissedChange> FindChangeBeforeReturn(const TurnFacts& facts, const TurnFacts& after,
                                                   std::string_view clean) {
  if (facts.labelled == nullptr || facts.labelled != after.labelled) return std::nullopt;
  const Person* person = SpokenToAtStart(after);
  if (person == nullptr || person == facts.labelled) return std::nullopt;
  int sentence = SentenceAfterCallOf(facts, *person);
  if (sentence < 0 && after.reading.is_thanks) sentence = LastParagraph(facts, clean);
  if (sentence < 1 || LeadsFrom(facts, sentence)) return std::nullopt;
  return MissedChange{sentence, kBeforeReturn};
}

}  // namespace plenary::transcript
