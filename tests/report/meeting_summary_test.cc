// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/text/segment.h"
#include "report/meeting.h"

namespace plenary::report {
namespace {

using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Meeting AboutFerries(int turns) {
  Meeting meeting;
  meeting.Say("Ana Rivera", "Good morning, everybody.");
  for (int i = 0; i < turns; ++i)
    meeting.Say(i % 2 == 0 ? "Paul Ito" : "Rosa Klein",
                "So, um, number " + std::to_string(i) +
                    " of the ferry docks needs more winter storage than the council has paid for.");
  return meeting;
}

TEST(MeetingSummary, BeginsWithWhatWasSpokenOfMost) {
  const auto summary = AboutFerries(6).Draft().summary;
  ASSERT_THAT(summary, Not(IsEmpty()));
  EXPECT_EQ(summary[0].text, "The meeting was about the ferry docks and the winter storage.");
  EXPECT_THAT(summary[0].cites, ElementsAre(2));
}

TEST(MeetingSummary, IsInTheLanguageOfTheMeeting) {
  Meeting meeting;
  for (int i = 0; i < 4; ++i)
    meeting.Say("Ana Rivera",
                "Nous savons que les quais publics sont la fierté de la ville et du port.");
  EXPECT_THAT(meeting.Draft().summary[0].text, HasSubstr("La réunion a porté sur : quais publics"));
}

TEST(MeetingSummary, SaysNothingOfTopicsInLanguagesItHasNoWordsFor) {
  Meeting meeting;
  for (int i = 0; i < 4; ++i)
    meeting.Say("Ana Rivera",
                "Городской совет обсуждает зимнее хранилище паромов и новые причалы порта.");
  EXPECT_THAT(meeting.Draft().summary,
              Each(Field(&Sentence::text, Not(HasSubstr("The meeting was about")))));
}

TEST(MeetingSummary, NamesOfPeopleAreNoTopics) {
  Meeting meeting;
  meeting.Expect("Bo Lindqvist");
  for (int i = 0; i < 5; ++i)
    meeting.Say("Ana Rivera", "I asked what Bo Lindqvist makes of the ferry docks this winter.");
  EXPECT_EQ(meeting.Draft().summary[0].text, "The meeting was about the ferry docks.");
}

TEST(MeetingSummary, KeepsToItsLengthHoweverLongTheMeeting) {
  std::size_t words = 0;
  for (const auto& sentence : AboutFerries(200).Draft().summary)
    words += text::CountWords(sentence.text);
  EXPECT_LE(words, 110u);
  EXPECT_GE(words, 60u);
}

TEST(MeetingSummary, IsOfSentencesWithoutFillersEachWithItsTurn) {
  const auto summary = AboutFerries(2).Draft().summary;
  EXPECT_THAT(summary, Each(AllOf(Field(&Sentence::cites, SizeIs(1)),
                                  Field(&Sentence::text, Not(HasSubstr("um,"))))));
}

TEST(MeetingSummary, NamesWhoSpeaksInTheFirstPerson) {
  const auto summary = Meeting()
                           .Say("Ana Rivera", "So I speak for the four hundred ferry workers here.")
                           .Say("Bo Lindqvist", "The ferry docks are older than the town itself.")
                           .Draft()
                           .summary;
  EXPECT_THAT(
      summary,
      ElementsAre(Sentence{"Ana Rivera: I speak for the four hundred ferry workers here.", {1}},
                  Sentence{"The ferry docks are older than the town itself.", {2}}));
}

TEST(MeetingSummary, OfAMeetingWithoutWordsIsEmpty) {
  EXPECT_THAT(Meeting().Draft().summary, IsEmpty());
  EXPECT_THAT(Meeting().Say("Ana Rivera", "Good morning.").Draft().summary, IsEmpty());
}

}  // namespace
}  // namespace plenary::report
