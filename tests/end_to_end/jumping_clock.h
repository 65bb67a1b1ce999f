// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace plenary::test {

// The wall clock of a program, which the test sets; its steady clock stays what it is. Made with
// libfaketime, which the program has to be started with.
class JumpingClock {
 public:
  // The clock is right at first.
  explicit JumpingClock(std::string file);

  // What the program needs in its environment.
  std::vector<std::string> environment() const;

  // From the next look at the clock on, it is so far off.
  void SetOff(std::chrono::seconds by) const;

 private:
  std::string file_;
};

}  // namespace plenary::test
