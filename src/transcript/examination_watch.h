// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "people.h"
#include "turn_reading.h"

namespace plenary::transcript {

// Who asks and who answers, turn by turn, where a court reporter writes "Q.", "A." and "THE
// WITNESS". Each turn knows only what was before it, so that witness may follow witness.
class ExaminationWatch {
 public:
  void Truncate(std::size_t count);

  // Takes turn after turn. introduced: whom its speaker says to be, null when he does not say.
  // Gives whom the label means, if it is one of these and anybody is known by then.
  const Person* Add(const std::optional<std::string>& label, const TurnReading& reading,
                    const Person* introduced, const People& people);

 private:
  struct Seats {
    const Person* counsel = nullptr;
    const Person* witness = nullptr;
  };
  std::vector<Seats> after_;  // each turn
};

}  // namespace plenary::transcript
