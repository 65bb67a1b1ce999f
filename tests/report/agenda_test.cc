// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> Titles(const Report& report) {
  std::vector<std::string> titles;
  for (const auto& item : report.agenda) titles.push_back(item.title);
  return titles;
}

// A chair who reads out the agenda in the words given and goes through three items.
Meeting WithAgenda(const std::string& announcement) {
  Meeting meeting;
  meeting.Say("Ana Rivera", "Good morning. " + announcement)
      .Talk(4, "harbour")
      .Say("Ana Rivera", "Let us move to the repair of the lighthouse.")
      .Talk(4, "lighthouse")
      .Say("Ana Rivera", "Is there any other business?")
      .Talk(2, "weather");
  return meeting;
}

TEST(Agenda, IsWhatWasReadOutByNumber) {
  const auto report =
      WithAgenda(
          "Let me run through the agenda. Item one is the harbour fees, item two is "
          "the repair of the lighthouse, and then any other business.")
          .Draft();
  EXPECT_THAT(Titles(report),
              ElementsAre("Harbour fees", "Repair of the lighthouse", "Any other business"));
  EXPECT_EQ(report.agenda[0].first_turn, 1);
  EXPECT_EQ(report.agenda[0].last_turn, 5);
  EXPECT_EQ(report.agenda[1].first_turn, 6);
  EXPECT_EQ(report.agenda[1].last_turn, 10);
  EXPECT_EQ(report.agenda[2].first_turn, 11);
  EXPECT_EQ(report.agenda[2].last_turn, 13);
}

TEST(Agenda, TakesTheItemsBeforeTheFirstNumberFromTheListBeforeIt) {
  EXPECT_THAT(Titles(WithAgenda("Here is our agenda. Welcome from the mayor, the harbour fees. "
                                "Number three, the repair of the lighthouse. Four, other matters.")
                         .Draft()),
              ElementsAre("Welcome from the mayor", "Harbour fees", "Repair of the lighthouse",
                          "Other matters"));
}

TEST(Agenda, IsWhatWasReadOutAsAList) {
  EXPECT_THAT(Titles(WithAgenda("On the agenda today: the harbour fees, the repair of the "
                                "lighthouse, and any other business.")
                         .Draft()),
              ElementsAre("Harbour fees", "Repair of the lighthouse", "Any other business"));
}

TEST(Agenda, NumbersFarFromAnyAgendaAreNone) {
  EXPECT_THAT(Titles(Meeting()
                         .Titled("Harbour Board")
                         .Say("Paul Ito",
                              "There are two reasons. First, the sea is rough. "
                              "Second, the boats are old.")
                         .Draft()),
              ElementsAre("Harbour Board"));
}

TEST(Agenda, IsOfTheChairsTransitionsWhereNoneWasReadOut) {
  EXPECT_THAT(Titles(WithAgenda("Welcome to the board.").Draft()),
              ElementsAre("Opening", "Repair of the lighthouse", "Any other business"));
}

TEST(Agenda, HasNoOpeningWhereTheFirstSentenceGoesToASubject) {
  const auto report = Meeting()
                          .Say("Ana Rivera", "Let us move to the lighthouse.")
                          .Talk(2, "lighthouse")
                          .Say("Ana Rivera", "Let us move to the harbour.")
                          .Draft();
  EXPECT_THAT(Titles(report), ElementsAre("Lighthouse", "Harbour"));
}

TEST(Agenda, WhatIsAnnouncedBeforeItIsAdoptedBeginsNothing) {
  EXPECT_THAT(
      Titles(Meeting()
                 .Say("Ana Rivera", "Later we will come to the repair of the lighthouse.")
                 .Say("Ana Rivera", "The agenda is adopted. Let us move to the harbour fees.")
                 .Talk(6, "harbour")
                 .Say("Ana Rivera", "Let us move to the repair of the lighthouse.")
                 .Talk(6, "lighthouse")
                 .Draft()),
      ElementsAre("Opening", "Harbour fees", "Repair of the lighthouse"));
}

TEST(Agenda, ASubjectSaidByItselfBeginsAnItem) {
  EXPECT_THAT(Titles(Meeting()
                         .Say("Ana Rivera", "Let us begin with the harbour fees.")
                         .Talk(6, "harbour")
                         .Say("Ana Rivera", "Thank you. Lighthouse. Who reports on the lighthouse?")
                         .Talk(6, "lighthouse")
                         .Say("Ana Rivera", "Let's use the remaining time for the ferry at 14:45.")
                         .Talk(6, "ferry")
                         .Draft()),
              ElementsAre("Harbour fees", "Lighthouse", "Ferry"));
}

TEST(Agenda, SlidesAndSpeakersAreNoItems) {
  EXPECT_THAT(Titles(Meeting()
                         .Titled("Harbour Board")
                         .Say("Ana Rivera", "Let us go to the next slide.")
                         .Say("Rosa Klein", "Thank you.")
                         .Say("Ana Rivera", "Now let us go to Rosa.")
                         .Draft()),
              ElementsAre("Harbour Board"));
}

TEST(Agenda, IsTheWholeMeetingWhereNothingTellsItsParts) {
  const auto report = Meeting().Titled("Harbour Board").Talk(6, "harbour").Draft();
  ASSERT_THAT(Titles(report), ElementsAre("Harbour Board"));
  EXPECT_EQ(report.agenda[0].first_turn, 1);
  EXPECT_EQ(report.agenda[0].last_turn, 6);
  EXPECT_EQ(report.agenda[0].first_line, 10);
  EXPECT_EQ(report.agenda[0].last_line, 60);
}

TEST(Agenda, AnItemThatIsNotDealtWithSpansTheTurnThatAnnouncedIt) {
  const auto report = WithAgenda(
                          "The agenda. Item one, harbour fees. Item two, dredging of the canal. "
                          "Item three, repair of the lighthouse.")
                          .Draft();
  ASSERT_EQ(report.agenda.size(), 3u);
  EXPECT_EQ(report.agenda[1].title, "Dredging of the canal");
  EXPECT_EQ(report.agenda[1].first_turn, 1);
  EXPECT_EQ(report.agenda[1].last_turn, 1);
  EXPECT_THAT(report.agenda[1].summary, IsEmpty());
  EXPECT_EQ(report.agenda[2].first_turn, 6);
}

TEST(Summary, IsOfSentencesWithTheTurnTheyAreFrom) {
  const auto report =
      Meeting()
          .Say("Ana Rivera", "Thank you all for coming to the harbour on such a wet morning.")
          .Say("Rosa Klein",
               "The harbour fees rise by four percent because the harbour wall "
               "needs new stones.")
          .Say("Paul Ito", "Yes.")
          .Draft();
  ASSERT_EQ(report.agenda.size(), 1u);
  EXPECT_THAT(report.agenda[0].summary,
              ElementsAre(Sentence{"The harbour fees rise by four percent because the harbour wall "
                                   "needs new stones.",
                                   {2}}));
}

TEST(Agenda, OfAMeetingWithoutWordsIsEmpty) {
  EXPECT_THAT(Meeting().Draft().agenda, IsEmpty());
}

}  // namespace
}  // namespace plenary::report
