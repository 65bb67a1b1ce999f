// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Decision> DecisionsIn(const std::string& said) {
  return Meeting().Say("Ana Rivera", said).Draft().decisions;
}

TEST(Decisions, AreSentencesThatSaySo) {
  EXPECT_THAT(DecisionsIn("We looked at both. We agreed that the library opens on Sundays."),
              ElementsAre(Decision{"We agreed that the library opens on Sundays.", {1}, 10}));
  EXPECT_THAT(DecisionsIn("The minutes of the spring meeting are approved."),
              ElementsAre(Decision{"The minutes of the spring meeting are approved.", {1}, 10}));
}

TEST(Decisions, ThatOnlySaySoComeWithTheSentenceBefore) {
  EXPECT_THAT(Meeting()
                  .Say("Ana Rivera", "The library will open on every Sunday. Any objections?")
                  .Say("Bo Lindqvist", "It is so decided.")
                  .Draft()
                  .decisions,
              ElementsAre(Decision{
                  "The library will open on every Sunday. It is so decided.", {1, 2}, 20}));
}

TEST(Decisions, ThatSayWhatStandAlone) {
  EXPECT_THAT(DecisionsIn("I see nobody who wants the floor now. The agenda is adopted."),
              ElementsAre(Decision{"The agenda is adopted.", {1}, 10}));
}

TEST(Decisions, AreRulingsOfTheChairThatSayUntilWhen) {
  EXPECT_THAT(DecisionsIn("We will keep the register open until the last day."),
              ElementsAre(Decision{"We will keep the register open until the last day.", {1}, 10}));
  EXPECT_THAT(DecisionsIn("Let's keep to the budget at our next meeting."), testing::SizeIs(1));
  EXPECT_THAT(DecisionsIn("We will keep the register open."), IsEmpty());
  EXPECT_THAT(Meeting()
                  .Say("Ana Rivera", "Good morning.")
                  .Talk(8, "harbour")
                  .Say("Bo Lindqvist", "We will keep our stall open until the last day.")
                  .Draft()
                  .decisions,
              IsEmpty());
}

TEST(Decisions, ThatPointBackComeWithWhatTheyPointTo) {
  EXPECT_THAT(
      DecisionsIn("The library will open on every Sunday from now. That is something we "
                  "decided."),
      testing::Contains(testing::Field(&Decision::text,
                                       "The library will open on every Sunday from now. That is "
                                       "something we decided.")));
}

TEST(Decisions, AreNotQuestionsProposalsOrDoubts) {
  EXPECT_THAT(DecisionsIn("Have we agreed that the library opens on Sundays?"), IsEmpty());
  EXPECT_THAT(DecisionsIn("I suggest that the plan is approved."), IsEmpty());
  EXPECT_THAT(DecisionsIn("We should agree on a date at some point."), IsEmpty());
  EXPECT_THAT(DecisionsIn("There is no consensus on the opening hours yet."), IsEmpty());
  EXPECT_THAT(DecisionsIn("I don't think that we have consensus on the plan."), IsEmpty());
  EXPECT_THAT(DecisionsIn("If the plan is approved we can start."), IsEmpty());
}

TEST(Decisions, AreNotOfEarlierMeetings) {
  EXPECT_THAT(DecisionsIn("Last year we agreed that the library opens on Sundays."), IsEmpty());
}

TEST(Decisions, HaveTheLineTheyWereCaptionedOn) {
  const auto decisions = DecisionsIn("Good morning.\n\nThe motion carries with nine votes to two.");
  ASSERT_EQ(decisions.size(), 1u);
  EXPECT_EQ(decisions[0].line, 12);
}

}  // namespace
}  // namespace plenary::report
