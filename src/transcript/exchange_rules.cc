// SPDX-License-Identifier: Apache-2.0
// How people take turns: who goes on after a turn that names nobody, and how a roll is called.
#include "exchange_rules.h"

#include <algorithm>
#include <array>

#include "plenary/text/cues.h"

namespace plenary::transcript {
namespace {

using text::CueKind;

// The log-odds that who spoke two turns ago speaks again, where neither the turn before nor this
// one names anybody: by who of the three turns asks, and whether the first names somebody. Who
// asked and was answered asks on; an answer is hardly his who gave the floor to the one that asks.
struct TalkRule {
  bool asked_two_before;
  bool asked_before;
  bool asks;
  double points;
  double after_name;
};
constexpr auto kTalk = std::to_array<TalkRule>({
    {true, false, true, 3.6, 3.0},
    {false, true, false, 2.6, 0.6},
    {true, false, false, 2.3, 2.0},
    {false, false, false, 2.1, 1.6},
    {false, false, true, 1.7, 0.8},
    {true, true, false, 2.4, 1.0},
    {false, true, true, 1.7, 0.8},
    {true, true, true, 3.0, 1.5},
});

constexpr double kReply = 1.7;
constexpr double kReplyAfterName = 0.4;
constexpr double kWasLabelled = 1.2;  // whom the captioner just labelled, he would label again

constexpr double kCallsOn = 2.0;       // who calls one name of a roll calls the next
constexpr double kAnswersOnce = -3.0;  // and nobody is called twice

// Whether a turn calls somebody who is known.
bool IsCall(const TurnFacts& facts) {
  return EndsWithCall(facts.reading) && !facts.targets.back().empty();
}

bool GivesFloorToAnybody(const TurnFacts& facts) {
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const CueKind kind = KindOf(facts.reading.signs[i]);
    const bool gives = kind == CueKind::floor || kind == CueKind::asked || kind == CueKind::hand;
    if (gives && !facts.targets[i].empty()) return true;
  }
  return false;
}

bool NamesAnybody(const TurnFacts& facts) {
  return std::ranges::any_of(facts.targets, [](const auto& targets) { return !targets.empty(); });
}

// Whether somebody is spoken to whose name nobody knows: "Sue Yun, are you there?"
bool CallsStranger(const Sign& sign) {
  const bool is_spoken_to = sign.kind == CueKind::floor || sign.kind == CueKind::asked ||
                            sign.kind == CueKind::addressed || sign.kind == CueKind::hand;
  return is_spoken_to && (sign.has_title || sign.name.find(' ') != std::string::npos);
}

double TalkPoints(const AllFacts& facts, std::size_t t) {
  const auto asks = [&](std::size_t u) { return facts[u].reading.has_question; };
  const auto* rule = std::ranges::find_if(kTalk, [&](const TalkRule& row) {
    return row.asked_two_before == asks(t - 2) && row.asked_before == asks(t - 1) &&
           row.asks == asks(t);
  });
  return NamesMember(facts[t - 2]) ? rule->after_name : rule->points;
}

}  // namespace

bool NamesMember(const TurnFacts& facts) {
  const auto& signs = facts.reading.signs;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (!signs[i].is_chair && (!facts.targets[i].empty() || CallsStranger(signs[i]))) return true;
  }
  return false;
}

bool EndsWithCall(const TurnReading& reading) {
  return reading.is_short && !reading.signs.empty() && reading.signs.back().ends_turn &&
         KindOf(reading.signs.back()) == CueKind::floor;
}

std::vector<const Person*> CalledBefore(const AllFacts& facts, std::size_t t) {
  std::vector<const Person*> called;
  constexpr std::size_t kFarthest = 120;  // turns
  for (std::size_t u = t; u >= 2 && t - u < kFarthest; u -= 2) {
    if (!facts[u - 1].reading.is_short) break;
    if (!EndsWithCall(facts[u - 2].reading)) break;
    for (const Target& target : facts[u - 2].targets.back()) called.push_back(target.person);
  }
  return called;
}

// A call of a name that was misspelt past knowing may stand between two that are known.
bool IsRollCall(const AllFacts& facts, std::size_t t) {
  const auto is_call = [&](std::size_t u) { return u < facts.size() && IsCall(facts[u]); };
  const auto are_short = [&](std::size_t from, std::size_t to) {
    for (std::size_t u = from; u <= to && u < facts.size(); ++u) {
      if (!facts[u].reading.is_short) return false;
    }
    return true;
  };
  const bool after_another = t >= 2 && is_call(t - 2) && are_short(t - 1, t - 1);
  const bool after_one_but_one = t >= 4 && is_call(t - 4) && are_short(t - 3, t - 1);
  const bool before_another = is_call(t + 2) && are_short(t + 1, t + 1);
  if (is_call(t)) return after_another || after_one_but_one || before_another;
  return are_short(t, t) && after_another && before_another && !is_call(t - 1);
}

// What people do after a turn that names nobody: two times in three the one before it goes on, and
// nearly always after a question of his. Hardly anybody follows himself.
double ExchangePoints(const AllFacts& facts, std::size_t t, bool is_same, bool is_reply) {
  const TurnFacts& now = facts[t];
  const TurnFacts& before = facts[t - 1];
  if (is_same) return -5.0;
  if (!is_reply) return 0;
  if (t >= 2 && IsRollCall(facts, t) && IsRollCall(facts, t - 2)) return kCallsOn;
  if (IsRollCall(facts, t - 1)) return kAnswersOnce;
  if (GivesFloorToAnybody(before) || QueuedAt(facts, t).person != nullptr) return 0;
  if (now.reading.is_motion || now.reading.is_second) return 0;  // another joins in
  const bool has_asked = t >= 2 && facts[t - 2].reading.has_question;
  const bool is_talk = t >= 2 && !NamesMember(before) && !NamesMember(now);
  double points = is_talk ? TalkPoints(facts, t) : kReply;
  if (!is_talk && NamesAnybody(before)) points = kReplyAfterName;
  if (!is_talk && has_asked) points += 0.7;
  if (before.labelled != nullptr) points += 0.5;  // and so the turn is not his
  if (t >= 2 && facts[t - 2].labelled != nullptr) points -= kWasLabelled;
  const auto goes_on = [](const Sign& sign) {
    return sign.kind == CueKind::go_on || sign.kind == CueKind::heard;
  };
  if (std::ranges::any_of(before.reading.signs, goes_on)) points += 1.3;
  if (has_asked && now.reading.is_brief && now.reading.is_thanks) points += 0.5;
  return points;
}

}  // namespace plenary::transcript
