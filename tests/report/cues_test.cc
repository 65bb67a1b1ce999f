// SPDX-License-Identifier: Apache-2.0
#include "plenary/report/cues.h"

#include <gtest/gtest.h>

#include <string>

#include "plenary/text/pattern.h"

namespace plenary::report {
namespace {

TEST(Cues, EveryPatternCompiles) {
  for (const auto& list : AllCues())
    for (const auto& row : list.rows)
      EXPECT_EQ(text::Pattern(row.pattern).problem(), "") << list.name << ": " << row.pattern;
}

TEST(Cues, EveryRowMatchesItsExample) {
  for (const auto& list : AllCues())
    for (const auto& row : list.rows)
      EXPECT_TRUE(text::Pattern(row.pattern).Matches(row.example))
          << list.name << ": " << row.example;
}

TEST(Cues, EveryTableHasEnglishRows) {
  for (const auto& list : AllCues()) {
    bool has_english = false;
    for (const auto& row : list.rows) has_english = has_english || row.language == "en";
    EXPECT_TRUE(has_english) << list.name;
  }
}

// A sentence that is there to be found must not be thrown out by the table of exceptions.
TEST(Cues, NoExampleOfADecisionOrAnActionIsAnException) {
  const auto rows = [](std::string_view name) {
    for (const auto& list : AllCues())
      if (list.name == name) return list.rows;
    return std::span<const CueRow>();
  };
  const auto expect_apart = [&](std::string_view cues, std::string_view exceptions) {
    ASSERT_FALSE(rows(cues).empty()) << cues;
    for (const auto& cue : rows(cues))
      for (const auto& exception : rows(exceptions))
        EXPECT_FALSE(text::Pattern(exception.pattern).Matches(cue.example))
            << cue.example << " is thrown out by " << exception.pattern;
  };
  expect_apart("decisions", "not a decision");
  expect_apart("rulings", "not a decision");
  expect_apart("actions of the speaker", "not an action");
  expect_apart("actions of the speaker's group", "not an action");
  expect_apart("things to be done", "not an action");
  expect_apart("actions of somebody named", "not an action");
  expect_apart("actions asked of others", "not an action");
  expect_apart("transitions", "not a transition");
}

}  // namespace
}  // namespace plenary::report
