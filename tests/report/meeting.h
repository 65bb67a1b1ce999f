// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "plenary/report/report.h"

namespace plenary::report {

// A meeting in the making: Meeting().Say("Ana Rivera", "Good morning.").Say(...).Draft().
// Turn n begins on line 10 * n; each paragraph is on a line of its own, two below the one before.
class Meeting {
 public:
  Meeting& Titled(const std::string& title);
  Meeting& Expect(const std::string& name, const std::string& role = "");
  Meeting& Say(const std::string& name, const std::string& text);
  Meeting& SaySomebody(const std::string& text);
  Meeting& Suggest(const std::string& misheard, const std::string& name);
  // So many turns of other talk, between two people who take the floor in turn.
  Meeting& Talk(int turns, const std::string& about);

  Report Draft() const { return DraftReport(transcript_, roster_); }

 private:
  transcript::Transcript transcript_;
  transcript::Roster roster_;
};

}  // namespace plenary::report
