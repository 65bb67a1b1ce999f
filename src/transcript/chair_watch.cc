// SPDX-License-Identifier: Apache-2.0
#include "chair_watch.h"

#include <algorithm>
#include <array>

namespace plenary::transcript {
namespace {

constexpr double kOffice = 3.0;      // what the roster's word is worth, in acts of chairing
constexpr double kSuccessor = 12.0;  // what handing over is worth
constexpr double kFading = 0.95;     // a turn
constexpr double kForgotten = 0.2;
constexpr double kLeast = 1.5;  // acts that make a chair

bool IsLeading(const std::vector<std::string>& role) {
  constexpr auto kOffices = std::to_array<std::string_view>(
      {"chair", "moderator", "mayor", "president", "facilitator", "host", "presidente",
       "presidenta", "presidente", "moderateur", "moderatrice", "moderadora", "moderador",
       "speaker", "председатель", "convener", "convenor"});
  return !role.empty() && std::ranges::find(kOffices, role.front()) != kOffices.end();
}

bool IsDeputy(const std::vector<std::string>& role) {
  return role.size() > 1 &&
         (role.front() == "co" || role.front() == "vice" || role.front() == "deputy") &&
         (role[1] == "chair" || role[1] == "president" || role[1] == "moderator" ||
          role[1] == "mayor");
}

}  // namespace

void ChairWatch::Begin(const People& people) {
  after_.clear();
  by_office_.clear();
  for (const Known& known : people.all()) {
    if (IsLeading(known.role)) by_office_.push_back({&known.person, kOffice});
    if (IsDeputy(known.role)) by_office_.push_back({&known.person, kOffice / 2});
    // "MAG Chair": the office stands last
    if (known.role.size() > 1 && known.role.back() == "chair" && !IsDeputy(known.role) &&
        !IsLeading(known.role)) {
      by_office_.push_back({&known.person, kOffice * 2 / 3});
    }
  }
}

void ChairWatch::Truncate(std::size_t count) {
  if (after_.size() > count) after_.resize(count);
}

void ChairWatch::Add(const Person* person, int chairing, const Person* successor) {
  std::vector<Trust> now = after_.empty() ? by_office_ : after_.back();
  const auto add = [&](const Person* who, double amount) {
    const auto found = std::ranges::find(now, who, &Trust::person);
    if (found != now.end()) {
      found->amount += amount;
    } else {
      now.push_back({who, amount});
    }
  };
  for (Trust& trust : now) trust.amount *= kFading;
  std::erase_if(now, [](const Trust& trust) { return trust.amount < kForgotten; });
  if (person != nullptr && chairing > 0) add(person, std::min(chairing, 3));
  if (successor != nullptr) add(successor, kSuccessor);
  after_.push_back(std::move(now));
}

const Person* ChairWatch::At(std::size_t t) const {
  const std::vector<Trust>& trusts = t == 0 ? by_office_ : after_[t - 1];
  const auto best = std::ranges::max_element(trusts, {}, &Trust::amount);
  return best != trusts.end() && best->amount >= kLeast ? best->person : nullptr;
}

}  // namespace plenary::transcript
