// SPDX-License-Identifier: Apache-2.0
// What a secretary goes by. The points are log-odds: set by hand from the survey of cues in
// meetings of many bodies, corrected by how often each sign was right, and the few that matter most
// moved to where annotated turns are likeliest (docs/accuracy.md says on which).
#include "speaker_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plenary::transcript {
namespace {

using text::CueKind;

// Points of a cue by how far it stands from the edge of its turn that is next to the turn in
// question: in the outermost sentence, the next two, and all others.
struct CueRule {
  CueKind kind;
  const char* evidence;
  std::array<double, 4> points;
};

// In the turn before, counted from its end.
constexpr auto kBefore = std::to_array<CueRule>({
    {CueKind::floor, "given the floor before", {6.2, 3.4, 2.2, 1.0}},
    {CueKind::asked, "asked before", {5.2, 4.2, 1.6, 0.4}},
    {CueKind::likely_floor, "announced before", {1.4, 0.6, 0.2, 0.0}},
    {CueKind::hand, "wanted to speak", {3.6, 2.8, 1.8, 1.0}},
    {CueKind::heard, "heard by the one before", {3.2, 2.6, 2.0, 1.2}},
    {CueKind::addressed, "spoken to before", {3.0, 1.4, 0.8, 0.4}},
    {CueKind::greeted, "greeted before", {2.4, 1.6, 0.8, 0.3}},
    {CueKind::mentioned, "named last before", {3.6, 0.0, 0.0, 0.0}},  // in a sentence or two
    {CueKind::thanked, "thanked before", {-0.6, -0.6, -0.6, -0.6}},
    {CueKind::said, "quoted before", {0.4, 0.2, 0.1, 0.1}},
});

// In the turn after, counted from its start.
constexpr auto kAfter = std::to_array<CueRule>({
    {CueKind::thanked, "thanked after", {5.0, 4.4, 1.8, 1.0}},
    {CueKind::thanked_in_list, "thanked after", {2.6, 1.8, 1.0, 0.6}},
    {CueKind::heard, "heard by the one after", {3.0, 2.2, 1.0, 0.4}},
    {CueKind::floor, "given the floor after", {-2.0, -1.5, -0.5, 0.0}},
    {CueKind::asked, "spoken to after", {0.3, 0.0, 0.0, 0.0}},
    {CueKind::addressed, "spoken to after", {1.2, 0.3, 0.0, 0.0}},
    {CueKind::greeted, "greeted after", {1.8, 1.2, 0.3, 0.0}},
    {CueKind::said, "quoted after", {0.5, 0.0, 0.0, 0.0}},
    {CueKind::hand, "wanted to speak", {-1.0, -1.0, -0.5, -0.5}},
});

// In the turn itself: whom somebody names, he is not.
constexpr auto kInside = std::to_array<CueRule>({
    {CueKind::floor, "gives the floor to this person", {-6.5, -6.5, -6.5, -6.5}},
    {CueKind::likely_floor, "announces this person", {-4.0, -4.0, -4.0, -4.0}},
    {CueKind::asked, "asks this person", {-6.0, -6.0, -6.0, -6.0}},
    {CueKind::hand, "sees this person", {-4.0, -4.0, -4.0, -4.0}},
    {CueKind::heard, "hears this person", {-6.0, -6.0, -6.0, -6.0}},
    {CueKind::thanked, "thanks this person", {-6.0, -6.0, -6.0, -6.0}},
    {CueKind::thanked_in_list, "thanks this person", {-5.5, -5.5, -5.5, -5.5}},
    {CueKind::greeted, "greets this person", {-5.5, -5.5, -5.5, -5.5}},
    {CueKind::said, "quotes this person", {-4.0, -4.0, -4.0, -4.0}},
    {CueKind::addressed, "speaks to this person", {-5.5, -5.5, -5.5, -5.5}},
    {CueKind::absent, "says that this person is absent", {-5.0, -5.0, -5.0, -5.0}},
    {CueKind::mentioned, "speaks of this person", {-2.6, -2.6, -2.6, -2.6}},
});

constexpr double kQueued = 3.2;  // the next of several who were called in one sentence
constexpr double kLaterInQueue = -6.0;
constexpr std::size_t kQueueReaches = 5;  // turns
constexpr double kNamedForMotion = 5.0;   // who moved, or seconded, is read out afterwards

constexpr double kIntroduced = 7.0;
constexpr double kOtherIntroduced = -5.0;
constexpr double kTwoBefore = 0.1;  // of the points, when somebody spoke in between
constexpr double kTwoAfter = 0.2;
constexpr double kThankedAgain = 0.55;
constexpr double kOnlyOneSpokenTo = 1.0;
constexpr std::size_t kSeveralSentences = 3;
constexpr double kAfterBrief = 1.5;      // who says little wanted to be heard
constexpr double kToldToGoOn = 0.3;      // who says little may be told to go on
constexpr double kLetSpeak = 4.0;        // who asks to speak is let
constexpr double kByOffice = 0.55;       // "Thank you, Madam Chair." is a form
constexpr double kOneOfSeveral = 0.35;   // others are asked with the same words
constexpr double kGivenToSeveral = 0.6;  // somebody later in the same turn is given the floor too

const CueRule* RuleOf(const auto& rules, CueKind kind) {
  const auto* rule = std::ranges::find(rules, kind, &CueRule::kind);
  return rule == rules.end() ? nullptr : rule;
}

bool GivesFloor(CueKind kind) {
  return kind == CueKind::floor || kind == CueKind::asked || kind == CueKind::likely_floor;
}

bool IsThanks(CueKind kind) {
  return kind == CueKind::thanked || kind == CueKind::thanked_in_list;
}

// What is said to somebody who made himself heard.
bool IsAnswerToCall(CueKind kind) {
  return kind == CueKind::heard || kind == CueKind::greeted;
}

// What the turn was after which a sign stands: a sentence or two, or such a one that asks to speak.
enum class After { any, brief, request };

// "Sorry, Tara, can I come in?"
After AfterWhat(const TurnReading& reading) {
  if (!reading.is_brief) return After::any;
  const auto calls = [](const Sign& sign) {
    return sign.kind == CueKind::greeted || sign.kind == CueKind::asked;
  };
  return std::ranges::any_of(reading.signs, calls) ? After::request : After::brief;
}

// Looks at the signs of one turn near the one in question.
class SignReader {
 public:
  SignReader(const AllFacts& facts, std::size_t turn, const Person& person,
             std::function<void(const Reason&)> take, After after = After::any)
      : facts_(facts[turn]), turn_(turn), person_(person), take_(std::move(take)), after_(after) {}

  // The best sign only: who is named twice is not given the floor twice.
  void Take(const auto& rules, bool from_end, double share) const {
    Reason best;
    Reason worst;
    const auto& signs = facts_.reading.signs;
    for (std::size_t i = 0; i < signs.size(); ++i) {
      const CueKind kind = KindOf(signs[i]);
      if (kind == CueKind::mentioned && from_end && !facts_.reading.is_brief) continue;
      const CueRule* rule = RuleOf(rules, kind);
      const double weight = rule == nullptr ? 0 : WeightOf(facts_.targets[i], person_);
      if (weight == 0) continue;
      double points = rule->points[Distance(signs[i], from_end)] * weight * share;
      if (from_end && points > 0) points *= ShareOf(i);
      if (after_ != After::any && points > 0 && IsAnswerToCall(kind)) points *= kAfterBrief;
      if (after_ != After::any && kind == CueKind::floor) {
        points = after_ == After::request ? kLetSpeak : kToldToGoOn;
      }
      if (points > 0 && signs[i].is_chair) points *= kByOffice;
      const Reason reason{rule->evidence, points, turn_, &signs[i]};
      if (points > best.points) best = reason;
      if (points < worst.points) worst = reason;
    }
    if (best.sign != nullptr) take_(best);
    if (worst.sign != nullptr) take_(worst);
  }

 private:
  std::size_t Distance(const Sign& sign, bool from_end) const {
    const auto last = static_cast<std::int32_t>(facts_.reading.begins.size()) - 1;
    const std::int32_t from = from_end ? sign.sentence + 1 : 0;
    const std::int32_t to = from_end ? last : sign.sentence - 1;
    std::size_t distance = 0;
    for (std::int32_t i = from; i <= to && distance < 3; ++i) distance += IsRemark(i) ? 0 : 1;
    return distance;
  }

  // "Okay." "All right." and the like keep nothing apart.
  bool IsRemark(std::int32_t sentence) const {
    constexpr std::uint32_t kRemarkBytes = 14;
    const auto i = static_cast<std::size_t>(sentence);
    const auto& begins = facts_.reading.begins;
    return i + 1 < begins.size() && begins[i + 1] - begins[i] <= kRemarkBytes;
  }

  // Whether somebody else is given the floor after the sign `i` of the same turn.
  bool IsGivenOnAfter(std::size_t i) const {
    for (std::size_t k = i + 1; k < facts_.reading.signs.size(); ++k) {
      const Sign& sign = facts_.reading.signs[k];
      const auto& targets = facts_.targets[k];
      if (GivesFloor(KindOf(sign)) && !targets.empty() && WeightOf(targets, person_) == 0)
        return true;
    }
    return false;
  }

  double ShareOf(std::size_t i) const {
    if (IsOneOfSeveral(i)) return kOneOfSeveral;
    return IsGivenOnAfter(i) ? kGivenToSeveral : 1.0;
  }

  // "Tara, Jo, do you want to add anything?"
  bool IsOneOfSeveral(std::size_t i) const {
    const auto& signs = facts_.reading.signs;
    for (std::size_t k = 0; k < signs.size(); ++k) {
      if (signs[k].sentence == signs[i].sentence && signs[k].kind == CueKind::asked &&
          signs[i].kind == CueKind::asked && !facts_.targets[k].empty() &&
          WeightOf(facts_.targets[k], person_) == 0)
        return true;
    }
    return false;
  }

  const TurnFacts& facts_;
  std::size_t turn_;
  const Person& person_;
  std::function<void(const Reason&)> take_;
  After after_;
};

// Whether the person was thanked already before turn t, so that more thanks are for what was then.
bool WasThanked(const AllFacts& facts, std::size_t t, const Person& person) {
  if (t == 0) return false;
  const TurnFacts& before = facts[t - 1];
  for (std::size_t i = 0; i < before.reading.signs.size(); ++i) {
    if (IsThanks(before.reading.signs[i].kind) && WeightOf(before.targets[i], person) > 0)
      return true;
  }
  return false;
}

// Whether nobody else is spoken to in a turn that does not lead the meeting on.
bool IsOnlyOneSpokenTo(const TurnFacts& facts, const Person& person) {
  if (facts.reading.begins.size() < kSeveralSentences) return false;
  bool is_spoken_to = false;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const CueKind kind = facts.reading.signs[i].kind;
    if (kind == CueKind::chairing || kind == CueKind::chair) return false;
    if (kind == CueKind::mentioned || kind == CueKind::said || facts.targets[i].empty()) continue;
    if (facts.reading.signs[i].is_chair) continue;  // a form
    if (WeightOf(facts.targets[i], person) == 0) return false;
    is_spoken_to = true;
  }
  return is_spoken_to;
}

// Several people who are called in one of the last two sentences of a turn, in their order.
using Queue = std::vector<std::pair<const Person*, const Sign*>>;

Queue QueueIn(const TurnFacts& facts) {
  Queue queue;
  bool is_ordered = false;
  const auto& signs = facts.reading.signs;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const bool is_late = signs[i].sentence + 2 >= static_cast<int>(facts.reading.begins.size());
    if (!is_late || facts.targets[i].size() != 1 || signs[i].is_chair) continue;
    const bool may_call = GivesFloor(signs[i].kind) || signs[i].kind == CueKind::addressed ||
                          signs[i].kind == CueKind::mentioned;
    if (!may_call) continue;
    if (!queue.empty() && queue.back().second->sentence != signs[i].sentence) {
      if (is_ordered) break;
      queue.clear();
    }
    const Person* person = facts.targets[i].front().person;
    if (std::ranges::find(queue, person, &Queue::value_type::first) != queue.end()) continue;
    is_ordered = is_ordered || (!queue.empty() && signs[i].kind == CueKind::likely_floor);
    queue.emplace_back(person, &signs[i]);
  }
  if (queue.size() < 2 || !is_ordered) queue.clear();
  return queue;
}

// Whether a turn within a queue is none of its speeches: "Thank you, Tara." "Yes." "Sorry, Jo, I
// have my hand up."
bool IsBetween(const TurnFacts& facts, const Queue& queue) {
  if (facts.reading.is_short || facts.reading.is_empty) return true;
  if (AfterWhat(facts.reading) == After::request) return true;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const Sign& sign = facts.reading.signs[i];
    if (sign.sentence != 0 || !IsThanks(sign.kind)) continue;
    for (const auto& entry : queue) {
      if (WeightOf(facts.targets[i], *entry.first) > 0) return true;
    }
  }
  return false;
}

// "Moved by Tara, seconded by Jo.", said after turns in which somebody did.
void TakeMotions(const AllFacts& facts, std::size_t t, const Person& person,
                 const std::function<void(const Reason&)>& take) {
  const TurnReading& now = facts[t].reading;
  if (!now.is_motion && !now.is_second) return;
  const std::size_t last = std::min(t + kSignsAfter, facts.size() - 1);
  for (std::size_t u = t + 1; u <= last; ++u) {
    const auto& signs = facts[u].reading.signs;
    for (std::size_t i = 0; i < signs.size(); ++i) {
      const bool is_meant = (now.is_motion && signs[i].kind == CueKind::moved) ||
                            (now.is_second && signs[i].kind == CueKind::seconded);
      const double weight = is_meant ? WeightOf(facts[u].targets[i], person) : 0;
      if (weight > 0) {
        take({now.is_motion ? "named as mover" : "named as seconder", kNamedForMotion * weight, u,
              &signs[i]});
        return;
      }
    }
  }
}

void TakeIntroductions(const TurnFacts& facts, std::size_t t, const Person& person,
                       const std::function<void(const Reason&)>& take) {
  if (facts.introduced.empty()) return;
  const double weight = WeightOf(facts.introduced, person);
  if (weight > 0) {
    take({"self-introduction", kIntroduced * weight, t, nullptr});
  } else {
    take({"somebody else says his name", kOtherIntroduced, t, nullptr});
  }
}

void TakeQueue(const AllFacts& facts, std::size_t t, const Person& person,
               const std::function<void(const Reason&)>& take) {
  const Queued next = QueuedAt(facts, t);
  if (next.person == &person) {
    take({"next in the queue", kQueued, next.turn, next.sign});
  } else if (next.person != nullptr) {
    const Queue queue = QueueIn(facts[next.turn]);
    if (std::ranges::find(queue, &person, &Queue::value_type::first) != queue.end())
      take({"later in the queue", kLaterInQueue, next.turn, next.sign});
  }
}

}  // namespace

// What a sign tells. A name that ends a turn calls somebody: "The next question is from Tara."
CueKind KindOf(const Sign& sign) {
  const bool is_spoken_of = sign.kind == CueKind::mentioned || sign.kind == CueKind::addressed ||
                            sign.kind == CueKind::said || sign.kind == CueKind::likely_floor;
  return sign.ends_turn && is_spoken_of && !sign.is_chair ? CueKind::floor : sign.kind;
}

double WeightOf(const std::vector<Target>& targets, const Person& person) {
  double weight = 0;
  for (const Target& target : targets) {
    if (target.person == &person) weight = std::max(weight, target.weight);
  }
  return weight;
}

// Whether a turn only stands between two others: "Yes." "[inaudible]"
bool IsInterjection(const TurnFacts& facts) {
  return facts.reading.is_short || facts.reading.is_empty;
}

bool HasQueue(const TurnFacts& facts) {
  return !QueueIn(facts).empty();
}

Queued QueuedAt(const AllFacts& facts, std::size_t t) {
  for (std::size_t back = 1; back <= std::min(kQueueReaches, t); ++back) {
    const std::size_t u = t - back;
    if (!facts[u].has_queue) continue;
    const Queue queue = QueueIn(facts[u]);
    std::size_t place = 0;
    for (std::size_t v = u + 1; v < t; ++v) place += IsBetween(facts[v], queue) ? 0 : 1;
    if (place >= queue.size() || IsBetween(facts[t], queue)) return {};
    return {queue[place].first, u, queue[place].second};
  }
  return {};
}

void ForEachReason(const AllFacts& facts, std::size_t t, const Person& person,
                   const std::function<void(const Reason&)>& take) {
  const TurnFacts& now = facts[t];
  TakeIntroductions(now, t, person, take);
  TakeQueue(facts, t, person, take);
  TakeMotions(facts, t, person, take);
  if (WeightOf(now.introduced, person) == 0)
    SignReader(facts, t, person, take).Take(kInside, false, 1.0);
  if (t >= 1) {
    const bool is_only_one = IsOnlyOneSpokenTo(facts[t - 1], person);
    SignReader(facts, t - 1, person, [&](const Reason& reason) {
      if (reason.points > 0 || !is_only_one) take(reason);
    }).Take(kBefore, true, 1.0);
    if (is_only_one) {
      take({"the only one spoken to before", kOnlyOneSpokenTo, t - 1, nullptr});
    }
  }
  if (t >= 2) {
    const double share = IsInterjection(facts[t - 1]) ? 2 * kTwoBefore : kTwoBefore;
    SignReader(facts, t - 2, person, take).Take(kBefore, true, share);
  }
  if (t + 1 < facts.size()) {
    const double share = WasThanked(facts, t, person) ? kThankedAgain : 1.0;
    SignReader(facts, t + 1, person, take, AfterWhat(now.reading)).Take(kAfter, false, share);
  }
  if (t + 2 < facts.size()) {
    const double share = IsInterjection(facts[t + 1]) ? 2 * kTwoAfter : kTwoAfter;
    SignReader(facts, t + 2, person, take).Take(kAfter, false, share);
  }
}

}  // namespace plenary::transcript
