// SPDX-License-Identifier: Apache-2.0
#include "missed_changes.h"

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

bool Means(const std::vector<Target>& targets, const Person& person) {
  return targets.size() == 1 && targets.front().person == &person &&
         targets.front().likeness >= kAlike;
}

}  // namespace

std::vector<MissedChange> FindMissedChanges(const TurnFacts& facts, const Person& speaker) {
  std::vector<MissedChange> changes;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const Sign& sign = facts.reading.signs[i];
    if (sign.sentence == 0 || sign.is_thing || !Means(facts.targets[i], speaker)) continue;
    const char* why = WhyNotSaid(sign);
    const bool is_new = changes.empty() || changes.back().sentence != sign.sentence;
    if (why != nullptr && is_new) changes.push_back({sign.sentence, why});
  }
  return changes;
}

}  // namespace plenary::transcript
