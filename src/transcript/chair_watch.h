// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "people.h"

namespace plenary::transcript {

// Who leads the meeting, turn by turn: the one whose office it is by the roster, and the one who
// does it. Each turn knows only what was before it, so that the chair may change.
class ChairWatch {
 public:
  // Forgets all turns. people: those whose role is to lead begin with some trust
  void Begin(const People& people);
  void Truncate(std::size_t count);

  // Takes turn after turn. person: who spoke it, null when that is not sure; chairing: how much of
  // it leads the meeting; successor: who is given the chair in it, null when nobody is
  void Add(const Person* person, int chairing, const Person* successor);

  // Who leads at turn `t`, which must be at most one past the last; null when nobody is known to.
  const Person* At(std::size_t t) const;

 private:
  struct Trust {
    const Person* person;
    double amount;
  };
  std::vector<Trust> by_office_;
  std::vector<std::vector<Trust>> after_;  // each turn
};

}  // namespace plenary::transcript
