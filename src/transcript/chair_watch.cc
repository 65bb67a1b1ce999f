// SPDX-License-Identifier: Apache-2.0
#include "chair_watch.h"

#include <algorithm>
#include <array>

#include "turn_reading.h"

namespace plenary::transcript {
namespace {

// What makes a chair, in acts of chairing. An office of the roster does not fade; what was done
// does.
constexpr double kOffice = 3.0;
constexpr double kDeputy = 1.5;
constexpr double kOfficeLast = 2.0;  // "Board Chair"
constexpr double kSuccessor = 12.0;  // the chair is handed over
constexpr double kFading = 0.97;     // a turn
constexpr double kForgotten = 0.1;
constexpr double kLeastAct = 0.8;
constexpr double kMostAct = 2.0;
constexpr double kSpokeToChair = 0.5;  // of the trust, for who calls somebody else the chair
constexpr std::size_t kOpening = 3;    // turns
constexpr double kTakesOver = 2.0;
constexpr double kGivesUp = 0.3;  // of the trust of all others then
constexpr double kMostTrust = 6.0;
constexpr double kLeast = 1.5;  // acts that make a chair

bool IsLeading(const std::vector<std::string>& role) {
  return !role.empty() && IsLeadingOffice(role.front());
}

bool IsClerk(const std::vector<std::string>& role) {
  constexpr auto kOffices = std::to_array<std::string_view>(
      {"clerk", "secretary", "registrar", "secretaire", "secretario", "secretaria", "секретарь"});
  return !role.empty() && (std::ranges::find(kOffices, role.back()) != kOffices.end() ||
                           std::ranges::find(kOffices, role.front()) != kOffices.end());
}

bool IsDeputy(const std::vector<std::string>& role) {
  return role.size() > 1 &&
         (role.front() == "co" || role.front() == "vice" || role.front() == "deputy") &&
         (role[1] == "chair" || role[1] == "president" || role[1] == "moderator" ||
          role[1] == "mayor");
}

}  // namespace

void ChairWatch::Begin(const People& people) {
  seen_.clear();
  every_.clear();
  by_office_.clear();
  std::vector<const Person*> clerks;
  for (const Known& known : people.all()) {
    if (IsClerk(known.role)) clerks.push_back(&known.person);
    double office = 0;
    if (IsLeading(known.role)) {
      office = kOffice;
    } else if (IsDeputy(known.role)) {
      office = kDeputy;
    } else if (known.role.size() > 1 && known.role.back() == "chair") {
      office = kOfficeLast;
    }
    if (office > 0) by_office_.push_back({&known.person, office, 0});
  }
  clerk_ = clerks.size() == 1 ? clerks.front() : nullptr;
  now_ = by_office_;
}

void ChairWatch::Truncate(std::size_t count) {
  if (seen_.size() <= count) return;
  seen_.resize(count);
  const std::size_t step = count / kStep;
  now_ = every_[step];
  every_.resize((count + kStep - 1) / kStep);
  for (std::size_t t = step * kStep; t < count; ++t) Follow(now_, seen_[t].act, t);
}

ChairWatch::Trust& ChairWatch::TrustIn(std::vector<Trust>& trusts, const Person* person) {
  const auto found = std::ranges::find(trusts, person, &Trust::person);
  return found != trusts.end() ? *found : trusts.emplace_back(Trust{person, 0, 0});
}

// Who leads is trusted more. Who says his name and leads takes over from the others, unless the
// office is theirs and the meeting is under way.
void ChairWatch::Trusted(std::vector<Trust>& trusts, const Act& act, bool is_opening) {
  Trust& trust = TrustIn(trusts, act.speaker);
  const bool may_take_over =
      trust.office > 0 || is_opening ||
      std::ranges::none_of(trusts, [](const Trust& other) { return other.office > 0; });
  const bool takes_over = act.is_introduced && may_take_over;
  const double amount = std::min(act.chairing, kMostAct) + (takes_over ? kTakesOver : 0);
  trust.amount = std::max(trust.amount, std::min(kMostTrust, trust.amount + amount));
  if (!takes_over) return;
  for (Trust& other : trusts) {
    if (other.person != act.speaker) other.amount *= kGivesUp;
  }
}

// What turn t (an index) makes of the trust before it.
void ChairWatch::Follow(std::vector<Trust>& trusts, const Act& act, std::size_t t) {
  for (Trust& trust : trusts) trust.amount *= kFading;
  std::erase_if(trusts, [](const Trust& trust) { return trust.total() < kForgotten; });
  if (act.speaker != nullptr && act.is_to_chair) {
    TrustIn(trusts, act.speaker).amount *= kSpokeToChair;
  } else if (act.speaker != nullptr && act.chairing >= kLeastAct) {
    Trusted(trusts, act, t < kOpening);
  }
  if (act.successor != nullptr) TrustIn(trusts, act.successor).amount += kSuccessor;
}

void ChairWatch::Add(const Act& act) {
  if (seen_.size() % kStep == 0) every_.push_back(now_);
  Follow(now_, act, seen_.size());
  seen_.push_back({act, Leader(now_)});
}

const Person* ChairWatch::Leader(const std::vector<Trust>& trusts) {
  const auto best = std::ranges::max_element(trusts, {}, &Trust::total);
  return best != trusts.end() && best->total() >= kLeast ? best->person : nullptr;
}

const Person* ChairWatch::At(std::size_t t) const {
  return t == 0 ? Leader(by_office_) : seen_[t - 1].leader;
}

}  // namespace plenary::transcript
