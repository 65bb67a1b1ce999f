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
  EXPECT_EQ(ActionsIn("Let's all send in ideas early next week.")[0].owner, "All members");
  EXPECT_EQ(ActionsIn("Please send your comments.")[0].owner, "");
}

TEST(ActionItems, AskedOfEverybodyAreOfTheMembersAsTheMeetingCallsThem) {
  const auto actions = Meeting()
                           .Say("Ana Rivera",
                                "The council members are all here. Welcome to the "
                                "new council members, too. Please send us your dates.")
                           .Draft()
                           .action_items;
  ASSERT_EQ(actions.size(), 1u);
  EXPECT_EQ(actions[0].owner, "Council members");
}

TEST(ActionItems, AskedAfterThanksAreOfWhoWasThanked) {
  const auto actions = Meeting()
                           .Say("Bo Lindqvist", "That was the seating plan.")
                           .Say("Ana Rivera",
                                "Thank you, Bo. It is nearly done. You need to finish "
                                "the plan of the gallery, too.")
                           .Draft()
                           .action_items;
  ASSERT_EQ(actions.size(), 1u);
  EXPECT_EQ(actions[0].owner, "Bo Lindqvist");
}

TEST(ActionItems, ThatTheNextSpeakerAcceptsAreTheirs) {
  const auto actions = Meeting()
                           .Say("Ana Rivera", "We would need your help with the printing.")
                           .Say("Bo Lindqvist", "Sure, we will help, by Friday.")
                           .Draft()
                           .action_items;
  EXPECT_THAT(
      actions,
      ElementsAre(ActionItem{
          "We would need your help with the printing.", "Bo Lindqvist", "by Friday", {1, 2}, 10}));
}

TEST(ActionItems, OfWeAreOfTheSpeakersGroup) {
  const auto actions = Meeting()
                           .Expect("Bo Lindqvist", "Secretariat of the council")
                           .Say("Bo Lindqvist", "We will be contacting the hosts next week.")
                           .Draft()
                           .action_items;
  EXPECT_THAT(actions, ElementsAre(ActionItem{"We will be contacting the hosts next week.",
                                              "Secretariat (Bo Lindqvist)",
                                              "next week",
                                              {1},
                                              10}));
}

TEST(ActionItems, ThatNobodyTakesOnAreTheSecretariatsWhereThereIsOne) {
  const std::string published = "The minutes will be published next week.";
  EXPECT_EQ(ActionsIn(published)[0].owner, "");
  EXPECT_EQ(ActionsIn("The secretariat is here. " + published)[0].owner, "Secretariat");
}

TEST(ActionItems, ThatPointBackComeWithTheSentenceBefore) {
  EXPECT_EQ(ActionsIn("The gallery needs a seating plan. I will finish it by Friday.")[0].text,
            "The gallery needs a seating plan. I will finish it by Friday.");
}

TEST(ActionItems, AreNotOffersSuggestionsOrQuestionsOfFact) {
  EXPECT_THAT(ActionsIn("If you need more help, please let us know."), IsEmpty());
  EXPECT_THAT(ActionsIn("One suggestion was to organise it by themes."), IsEmpty());
  EXPECT_THAT(ActionsIn("Does that mean you need to send the plan?"), IsEmpty());
  EXPECT_THAT(ActionsIn("Bo, can you respond to that?"), IsEmpty());
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
