// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<ActionItem> ActionsIn(const std::string& said) {
  return Meeting().Expect("Bo Lindqvist").Say("Ana Rivera", said).Draft().action_items;
}

TEST(ActionItems, OfTheSpeakerAreTheSpeakers) {
  EXPECT_THAT(ActionsIn("I will send the seating plan by Friday."),
              ElementsAre(ActionItem{
                  "I will send the seating plan by Friday.", "Ana Rivera", "by Friday", {1}, 10}));
  EXPECT_THAT(ActionsIn("We’ll also prepare a map.")[0].owner, "Ana Rivera");
}

TEST(ActionItems, OfSomebodyNamedAreTheirs) {
  EXPECT_EQ(ActionsIn("Bo will prepare the guide.")[0].owner, "Bo Lindqvist");
  EXPECT_EQ(ActionsIn("The secretariat will compile the answers.")[0].owner, "Secretariat");
  EXPECT_EQ(ActionsIn("I ask all members to review the draft.")[0].owner, "All members");
}

TEST(ActionItems, AskedOfSomebodyAreOfThePersonSpokenTo) {
  EXPECT_EQ(ActionsIn("Bo, could you share the template?")[0].owner, "Bo Lindqvist");
  EXPECT_EQ(ActionsIn("Could you share the template, Bo?")[0].owner, "Bo Lindqvist");
  EXPECT_EQ(ActionsIn("Vera, please send us all the map.")[0].owner, "Vera");
  EXPECT_EQ(ActionsIn("Let's all send in ideas early next week.")[0].owner, "All");
  EXPECT_EQ(ActionsIn("Please send your comments.")[0].owner, "");
}

TEST(ActionItems, AreNotTheConductOfTheMeeting) {
  EXPECT_THAT(ActionsIn("I will share my screen."), IsEmpty());
  EXPECT_THAT(ActionsIn("Could you post that in the chat?"), IsEmpty());
  EXPECT_THAT(ActionsIn("Please go ahead."), IsEmpty());
}

TEST(ActionItems, AreNotQuestionsAboutOneselfNorThePast) {
  EXPECT_THAT(ActionsIn("Shall I say that we will send it?"), IsEmpty());
  EXPECT_THAT(ActionsIn("I sent the seating plan."), IsEmpty());
  EXPECT_THAT(ActionsIn("We would have sent the plan, we will never send it now."), IsEmpty());
}

TEST(ActionItems, HaveNoDueDateWhenNoneWasNamed) {
  EXPECT_EQ(ActionsIn("I will contact the printer.")[0].due, "");
}

}  // namespace
}  // namespace plenary::report
