// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/meeting.h"

namespace plenary::report {
namespace {

Meeting VillageCouncil() {
  Meeting meeting;
  meeting.Titled("Village Council - 12")
      .Expect("Ana Rivera", "Chair")
      .Expect("Bo Lindqvist")
      .Say("Ana Rivera",
           "Good evening. Carla sent her apologies.\n\nOn the agenda: the bakery, the bus stop.")
      .Talk(6, "bakery")
      .Say("Ana Rivera", "We agreed that the bakery stays open.")
      .Say("Ana Rivera", "Let us turn to the bus stop.")
      .Talk(6, "bus stop")
      .Say("Bo Lindqvist", "I will write to the bus company by Monday.")
      .Say("Ana Rivera", "The next meeting is on Tuesday, 9 May. Good night.");
  return meeting;
}

TEST(DraftReport, HoldsEveryPartThatWasSpokenOf) {
  const auto report = VillageCouncil().Draft();
  EXPECT_EQ(report.meeting.title, "Village Council - 12");
  EXPECT_EQ(report.participants.size(), 4u);
  EXPECT_THAT(report.apologies, testing::ElementsAre("Carla"));
  EXPECT_EQ(report.agenda.size(), 2u);
  EXPECT_EQ(report.decisions.size(), 1u);
  EXPECT_EQ(report.action_items.size(), 1u);
  EXPECT_TRUE(report.next_meeting.has_value());
}

TEST(DraftReport, IsTheSameEveryTime) {
  EXPECT_EQ(VillageCouncil().Draft(), VillageCouncil().Draft());
}

TEST(DraftReport, EverySentenceCitesATurnThatExists) {
  const auto report = VillageCouncil().Draft();
  const auto expect_cites = [&](const std::vector<int>& cites) {
    EXPECT_FALSE(cites.empty());
    for (const int n : cites) {
      EXPECT_GE(n, 1);
      EXPECT_LE(n, report.statistics.turns);
    }
  };
  for (const auto& item : report.agenda)
    for (const auto& sentence : item.summary) expect_cites(sentence.cites);
  for (const auto& decision : report.decisions) expect_cites(decision.cites);
  for (const auto& action : report.action_items) expect_cites(action.cites);
  expect_cites(report.next_meeting->cites);
}

TEST(DraftReport, OfAnEmptyTranscriptIsEmpty) {
  EXPECT_EQ(DraftReport({}, {}), Report());
}

TEST(DraftReport, CarriesTheGapsOfTheRecord) {
  transcript::Transcript transcript;
  transcript.gaps = {{12, "captioning stopped"}};
  EXPECT_EQ(DraftReport(transcript, {}).gaps, transcript.gaps);
}

TEST(DraftReport, TakesTextInAnyScript) {
  const auto report = Meeting()
                          .Say("سلمى حداد", "صباح الخير. الاجتماع القادم يوم الخميس.")
                          .Say("林美玲", "大家早上好。我们今天讨论花园里的水井问题。")
                          .Draft();
  EXPECT_EQ(report.participants.size(), 2u);
  EXPECT_EQ(report.agenda.size(), 1u);
}

}  // namespace
}  // namespace plenary::report
