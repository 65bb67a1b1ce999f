// SPDX-License-Identifier: Apache-2.0
// What those say who lead a meeting.
#include "chair_rules.h"

#include <algorithm>

#include "plenary/text/cues.h"

namespace plenary::transcript {
namespace {

using text::CueKind;

// Whether a sign stands in the last two sentences.
bool IsAtEnd(const TurnReading& reading, const Sign& sign) {
  return sign.sentence + 2 >= static_cast<std::int32_t>(reading.begins.size());
}

// Whether a sign stands in the first sentence, or after a remark: "That was clear. Thank you,
// Tara."
bool OpensWith(const TurnReading& reading, const Sign& sign) {
  constexpr std::uint32_t kRemarkBytes = 40;
  return sign.sentence == 0 || (sign.sentence == 1 && reading.begins[1] <= kRemarkBytes);
}

}  // namespace

// Members ask each other too, and thank; thanks and the floor for the next together are the
// chair's. The shares are those of turns with such signs that were the chair's, in meetings of many
// bodies.
double ChairingOf(const TurnFacts& facts) {
  constexpr double kUnknown = 0.2;  // the share of naming nobody who is known
  double floor = 0;
  bool is_thankful = false;
  double phrases = 0;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const Sign& sign = facts.reading.signs[i];
    if (sign.is_chair) continue;
    const double share = facts.targets[i].empty() ? kUnknown : 1.0;
    const bool is_at_end = IsAtEnd(facts.reading, sign);
    switch (KindOf(sign)) {
      case CueKind::chairing:
        phrases += 1.0;
        break;
      case CueKind::floor:
      case CueKind::hand:
        if (sign.kind == CueKind::mentioned && facts.targets[i].empty()) break;
        floor = std::max(floor, share * (is_at_end ? 1.0 : 0.5));
        break;
      case CueKind::go_on:
        floor = std::max(floor, is_at_end ? 0.5 : 0.2);
        break;
      case CueKind::heard:
        floor = std::max(floor, share * 0.6);
        break;
      case CueKind::asked:
        floor = std::max(floor, share * (is_at_end ? 0.5 : 0.1));
        break;
      case CueKind::thanked:
        if (OpensWith(facts.reading, sign) && !sign.is_role) is_thankful = true;
        break;
      default:
        break;
    }
  }
  double thanks = 0;  // members thank for an answer too, and then go on at length
  if (is_thankful && floor > 0) {
    thanks = 1.3;
  } else if (is_thankful && facts.reading.is_brief) {
    thanks = 0.3;
  }
  return floor + thanks + std::min(2.0, phrases);
}

}  // namespace plenary::transcript
