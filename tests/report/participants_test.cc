// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

using testing::ElementsAre;

TEST(Participants, AreThoseNamedForATurnWithTheirTurnsAndWords) {
  const auto report = Meeting()
                          .Expect("Bo Lindqvist", "Treasurer")
                          .Say("Ana Rivera", "Good morning to you all.")
                          .Say("Bo Lindqvist", "Good morning.")
                          .Say("Ana Rivera", "Let us begin.")
                          .Draft();
  EXPECT_THAT(report.participants, ElementsAre(Participant{"Ana Rivera", "", 2, 8},
                                               Participant{"Bo Lindqvist", "Treasurer", 1, 2}));
}

TEST(Statistics, CountTurnsThatNobodyIsNamedFor) {
  const auto report =
      Meeting().Say("Ana Rivera", "One two three.").SaySomebody("Four five.").Draft();
  EXPECT_EQ(report.statistics,
            (Statistics{.turns = 2, .words = 5, .speakers = 1, .unattributed_turns = 1}));
}

}  // namespace
}  // namespace plenary::report
