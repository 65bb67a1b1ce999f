// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "people.h"

namespace plenary::transcript {

// Who leads the meeting, turn by turn: the one whose office it is by the roster, the one who opens
// it and says so, and the one who does it. Each turn knows only what was before it, so that the
// chair may change.
class ChairWatch {
 public:
  // Forgets all turns. people: those whose role is to lead begin with some trust
  void Begin(const People& people);
  void Truncate(std::size_t count);

  // What one turn shows.
  //   speaker    who spoke it, null when that is not sure
  //   chairing   how much of it leads the meeting
  //   successor  who is given the chair in it, null when nobody is
  //   is_introduced  says who he is, as those do who take the chair
  //   is_to_chair  whether it speaks to the chair, who is somebody else then
  struct Act {
    const Person* speaker = nullptr;
    double chairing = 0;
    const Person* successor = nullptr;
    bool is_introduced = false;
    bool is_to_chair = false;
  };

  // Takes turn after turn.
  void Add(const Act& act);

  // Whose office it is to call the roll; null when it is nobody's, or several people's.
  const Person* clerk() const { return clerk_; }

  // Who leads at turn `t`, which must be at most one past the last; null when nobody is known to.
  const Person* At(std::size_t t) const;

 private:
  struct Trust {
    const Person* person;
    double office;  // does not fade
    double amount;
    double total() const { return office + amount; }
  };
  static void Trusted(std::vector<Trust>& trusts, const Act& act, bool is_opening);
  static Trust& TrustIn(std::vector<Trust>& trusts, const Person* person);
  // From here the trust is made again when turns are forgotten: to keep that of each takes much.
  static constexpr std::size_t kStep = 8;  // turns

  std::vector<Trust> by_office_;
  const Person* clerk_ = nullptr;
  // A turn, and who leads after it.
  struct Seen {
    Act act;
    const Person* leader = nullptr;
  };
  static void Follow(std::vector<Trust>& trusts, const Act& act, std::size_t t);
  static const Person* Leader(const std::vector<Trust>& trusts);

  std::deque<Seen> seen_;
  std::deque<std::vector<Trust>> every_;  // trust before every kStep-th turn
  std::vector<Trust> now_;                // after the last turn
};

}  // namespace plenary::transcript
