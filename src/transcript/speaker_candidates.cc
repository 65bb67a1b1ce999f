// SPDX-License-Identifier: Apache-2.0
#include "speaker_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "exchange_rules.h"

namespace plenary::transcript {
namespace {

// Log-odds of a bare turn, before any evidence: of one in particular, of anybody else.
constexpr double kSomeone = -1.0;
constexpr double kAnybody = 0.6;
constexpr double kAnybodyShort = 0.5;     // "Yes." is said by many
constexpr double kAnybodyEmpty = 1.5;     // a marker only
constexpr double kAnybodyHears = 1.0;     // "We can hear you." is, too
constexpr double kAnybodyFarewell = 3.0;  // all say good-bye

// Who is always labelled is seldom the one without a label.
constexpr std::size_t kHabit = 3;  // labelled turns that make a habit
constexpr double kHabitPoints = 0.75;
constexpr double kMostHabitPoints = 2.2;

// How much an act of chairing tells for the chair, and against all others.
constexpr double kChairPoints = 3.0;
constexpr double kMostChairPoints = 4.5;
constexpr double kNotChairPoints = 0.5;
constexpr double kChairIsLabelled = 0.3;  // of it, where the captioner labels the chair
constexpr double kMostNotChairPoints = 1.2;
constexpr double kClerkPoints = 2.5;  // where a roll is called
constexpr double kChairIsNoClerk = -1.5;
constexpr double kLeastChairing = 0.25;
constexpr double kSpeaksOfMatters = -0.9;  // the chair mostly leads, and the members discuss
constexpr double kSaysLittle = -0.6;
constexpr double kSpeaksToChair = -5.0;  // who says "Madam Chair" is not the chair

// Who spoke a moment ago by plain evidence may do so again.
constexpr std::size_t kRecent = 6;  // turns
constexpr double kPlain = 1.4;      // log-odds
constexpr double kRecentPoints = 0.3;
constexpr double kRemembered = 0.45;  // how likely it must be that he spoke

// By how many long words a turn shares with an earlier one of his: counted in parliamentary
// committees, where the one before last speaks again 0.59 times with none of them, 0.97 with four.
constexpr auto kTopicPoints = std::to_array({0.8, 1.2, 1.7, 2.4});

// Who answered last answers the next question too, every other time.
constexpr double kAnswersAgain = 1.5;
constexpr std::size_t kAnswersReach = 9;  // turns

constexpr double kStranger = 0.4;  // of a reply's points: somebody unknown goes on with an exchange
constexpr double kNothing = 0.05;  // evidence that is none
constexpr std::size_t kMostCandidates = 8;

// Whether somebody else gave the floor to the person just before turn t: the chair needs no floor.
bool WasCalled(const Grounding& g, std::size_t t, const Person* person) {
  if (t == 0 || person == nullptr || g.facts[t].labelled != nullptr) return false;
  bool was_called = false;
  ForEachReason(g.facts, t, *person, [&](const Reason& reason) {
    if (reason.turn + 1 == t && reason.points >= kPlain) was_called = true;
  });
  return was_called;
}

// The clerk calls the roll.
double RollCallPoints(const Grounding& g, std::size_t t, const Person* person) {
  if (person == nullptr) return 0;
  if (person == g.chair.clerk()) return kClerkPoints;
  return person == g.chair.At(t) ? kChairIsNoClerk : -kNotChairPoints;
}

// Whether a turn speaks to whoever leads the meeting, and that may be this person: who has taken
// the chair from the mayor thanks the mayor.
bool SpeaksToChair(const TurnFacts& facts, const Person& chair) {
  if (!facts.reading.is_to_chair) return false;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    if (!IsToChair(facts.reading.signs[i])) continue;
    if (facts.targets[i].empty() || WeightOf(facts.targets[i], chair) > 0) return true;
  }
  return false;
}

// Who leads the meeting speaks as those do who lead meetings.
double ChairPoints(const Grounding& g, std::size_t t, const Person* person) {
  if (IsRollCall(g.facts, t)) return RollCallPoints(g, t, person);
  const double chairing = g.facts[t].chairing;
  const Person* chair = g.chair.At(t);
  if (person != nullptr && person == chair && SpeaksToChair(g.facts[t], *chair))
    return kSpeaksToChair;
  if (chairing < kLeastChairing) {
    if (person == nullptr || person != chair) return 0;
    return g.facts[t].reading.is_brief ? kSaysLittle : kSpeaksOfMatters;
  }
  if (chair == nullptr) {
    return person == nullptr ? 0 : -std::min(kMostNotChairPoints, kNotChairPoints * chairing);
  }
  const double share = g.habits.PointsOf(*chair) < 0 ? kChairIsLabelled : 1.0;
  if (person == chair) return share * std::min(kMostChairPoints, kChairPoints * chairing);
  return -share * std::min(kMostNotChairPoints, kNotChairPoints * chairing);
}

double RecentPoints(const Grounding& g, std::size_t t, const Person& person) {
  double most = 0;
  for (std::size_t back = 2; back <= std::min(kRecent, t); ++back) {
    for (const Candidate& candidate : g.lattice.At(t - back)) {
      if (candidate.person == &person && g.facts[t - back].labelled == nullptr) {
        most = std::max(most, candidate.filtered);
      }
    }
  }
  return most * kRecentPoints;
}

// How likely somebody spoke turn t, by what is before it; a null person: nobody who is known.
double SpokeBefore(const Grounding& g, std::size_t t, const Person* person) {
  for (const Candidate& candidate : g.lattice.At(t)) {
    if (candidate.person == person) return candidate.filtered;
  }
  return 0;
}

// Who spoke of the same matter a moment ago goes on with it.
double TopicPoints(const Grounding& g, std::size_t t, const Person* person) {
  double most = 0;
  for (std::size_t back = 2; back <= std::min(kRecent, t); ++back) {
    const std::size_t shared =
        SharedWords(g.facts[t].reading.topic, g.facts[t - back].reading.topic);
    if (shared == 0) continue;
    const double points = kTopicPoints[std::min(shared, kTopicPoints.size()) - 1];
    most = std::max(most, points * SpokeBefore(g, t - back, person));
  }
  return most;
}

// The turn in which somebody last answered a question before the one that turn t - 1 asks of nobody
// in particular; nothing when it asks none, or when that was the turn before it.
std::optional<std::size_t> LastAnswer(const Grounding& g, std::size_t t) {
  if (t < 4 || !g.facts[t - 1].reading.has_question || NamesMember(g.facts[t - 1])) return {};
  const auto asks = [&](std::size_t u) { return g.facts[u].reading.has_question; };
  for (std::size_t back = 2; back <= std::min(kAnswersReach, t - 1); ++back) {
    const std::size_t v = t - back;
    if (!asks(v) && asks(v - 1)) return back > 2 ? std::optional(v) : std::nullopt;
  }
  return {};
}

// One after the other asks, and the same one answers them all.
double AnswersAgainPoints(const Grounding& g, std::size_t t, const Person* person) {
  const auto answer = LastAnswer(g, t);
  return answer ? kAnswersAgain * SpokeBefore(g, *answer, person) : 0;
}

double PointsFor(const Grounding& g, std::size_t t, const Person& person) {
  double points = kSomeone + g.habits.PointsOf(person) + RecentPoints(g, t, person) +
                  ChairPoints(g, t, &person) + TopicPoints(g, t, &person) +
                  AnswersAgainPoints(g, t, &person);
  ForEachReason(g.facts, t, person, [&](const Reason& reason) { points += reason.points; });
  return points;
}

// Whether somebody may have spoken one of the two turns before, and so may reply now.
bool IsNear(const Grounding& g, std::size_t t, const Person* person) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(2, t); ++back) {
    for (const Candidate& candidate : g.lattice.At(t - back)) {
      if (candidate.person == person &&
          (g.facts[t - back].labelled != nullptr || candidate.points > kSomeone + kNothing))
        return true;
    }
  }
  return false;
}

// Who leads or is named round turn t, and who spoke a moment ago.
std::vector<const Person*> Thinkable(const Grounding& g, std::size_t t) {
  std::vector<const Person*> people;
  const auto add = [&](const Person* person) {
    if (person != nullptr && std::ranges::find(people, person) == people.end())
      people.push_back(person);
  };
  add(g.chair.At(t));
  if (IsRollCall(g.facts, t)) add(g.chair.clerk());
  for (const Target& target : g.facts[t].introduced) add(target.person);
  add(QueuedAt(g.facts, t).person);
  if (const auto answer = LastAnswer(g, t)) {
    for (const Candidate& candidate : g.lattice.At(*answer)) {
      if (candidate.filtered >= kRemembered) add(candidate.person);
    }
  }
  const std::size_t first = t > kSignsBefore ? t - kSignsBefore : 0;
  const std::size_t last = std::min(t + kSignsAfter, g.facts.size() - 1);
  for (std::size_t u = first; u <= last; ++u) {
    for (const auto& targets : g.facts[u].targets) {
      for (const Target& target : targets) add(target.person);
    }
  }
  for (std::size_t back = 1; back <= std::min(kRecent, t); ++back) {
    for (const Candidate& candidate : g.lattice.At(t - back)) {
      if (back <= 2 || candidate.filtered >= kRemembered) add(candidate.person);
    }
  }
  return people;
}

// Of somebody else, or of nobody who could be known.
double AnybodyPoints(const Grounding& g, std::size_t t) {
  const TurnReading& reading = g.facts[t].reading;
  const auto hears = [](const Sign& sign) { return sign.kind == text::CueKind::heard; };
  double points = kAnybody + ChairPoints(g, t, nullptr) + TopicPoints(g, t, nullptr) +
                  AnswersAgainPoints(g, t, nullptr);
  if (reading.is_short) points += kAnybodyShort;
  if (reading.is_brief && std::ranges::any_of(reading.signs, hears)) points += kAnybodyHears;
  if (reading.is_empty) points += kAnybodyEmpty;
  if (reading.is_farewell) points += kAnybodyFarewell;
  return points;
}

// Who is given the chair in a turn, nobody when nobody is.
const Person* SuccessorNamedIn(const TurnFacts& facts) {
  const Person* successor = nullptr;
  for (std::size_t i = 0; i < facts.reading.signs.size(); ++i) {
    const auto& targets = facts.targets[i];
    if (facts.reading.signs[i].kind == text::CueKind::chair && targets.size() == 1)
      successor = targets.front().person;
  }
  return successor;
}

}  // namespace

void LabelHabits::Add(const Person* person) {
  if (person != nullptr) ++counts_[person];
}

void LabelHabits::TakeBack(const Person* person) {
  if (person != nullptr) --counts_[person];
}

double LabelHabits::PointsOf(const Person& person) const {
  const auto found = counts_.find(&person);
  if (found == counts_.end() || found->second < kHabit) return 0;
  return -std::min(kMostHabitPoints, kHabitPoints * std::log(static_cast<double>(found->second)));
}

std::vector<Candidate> CandidatesOf(const Grounding& g, std::size_t t) {
  if (g.facts[t].labelled != nullptr) return {{g.facts[t].labelled, 0, 1, 1}};
  std::vector<Candidate> candidates;
  for (const Person* person : Thinkable(g, t)) {
    const double points = PointsFor(g, t, *person);
    if (points > kSomeone + kNothing || IsNear(g, t, person))
      candidates.push_back({person, points, 0, 0});
  }
  candidates.push_back({nullptr, AnybodyPoints(g, t), 0, 0});
  std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::points);
  if (candidates.size() > kMostCandidates) {
    const auto nobody = std::ranges::find(candidates, nullptr, &Candidate::person);
    if (nobody >= candidates.begin() + kMostCandidates) candidates[kMostCandidates - 1] = *nobody;
    candidates.resize(kMostCandidates);
  }
  return candidates;
}

SpeakerLattice::Transitions TransitionsTo(const AllFacts& facts, std::size_t t) {
  if (t == 0) return {};
  const double reply = ExchangePoints(facts, t, false, true);
  return {ExchangePoints(facts, t, true, false), reply, reply * kStranger};
}

ChairWatch::Act ActOf(const Grounding& g, std::size_t t) {
  const TurnFacts& facts = g.facts[t];
  const Candidate& first = g.lattice.At(t).front();
  const bool is_sure = facts.labelled != nullptr || first.points >= kPlain;
  ChairWatch::Act act;
  if (is_sure && !WasCalled(g, t, first.person)) act.speaker = first.person;
  act.chairing = facts.chairing;
  act.is_introduced = !facts.introduced.empty();
  act.successor = SuccessorNamedIn(facts);
  const bool is_to_another =
      act.speaker != nullptr && act.speaker == g.chair.At(t) && !SpeaksToChair(facts, *act.speaker);
  act.is_to_chair = facts.reading.is_to_chair && !is_to_another;
  return act;
}

}  // namespace plenary::transcript
