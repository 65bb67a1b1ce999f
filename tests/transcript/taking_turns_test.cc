// SPDX-License-Identifier: Apache-2.0
// Who speaks where the exchange tells it: queues, motions, rolls, questions that go on, matters
// that go on, and a chair who hands the meeting over.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/transcript/process.h"
#include "turn_topic.h"

namespace plenary::transcript {
namespace {

using testing::ElementsAre;

const Roster& Council() {
  static const Roster roster{{
      {"ana", "Ana Rivera", {}, "Mayor", ""},
      {"filippa", "Filippa Lindqvist", {}, "Council member", ""},
      {"joao", "João Okeke", {}, "Council member", ""},
      {"marek", "Marek Dvořák", {}, "Vice President", ""},
      {"ines", "Inês Haddad", {}, "Clerk", ""},
  }};
  return roster;
}

// The first names of the speakers in order, "?" for those whom nobody is said to have spoken.
std::vector<std::string> SpeakersOf(std::string_view captions) {
  std::vector<std::string> speakers;
  for (const auto& turn : Process(captions, Council()).turns) {
    speakers.push_back(turn.speaker ? turn.speaker->name.substr(0, turn.speaker->name.find(' '))
                                    : "?");
  }
  return speakers;
}

std::string EvidenceOf(std::string_view captions, std::size_t turn) {
  const auto transcript = Process(captions, Council());
  const auto& speaker = transcript.turns.at(turn - 1).speaker;
  return speaker && !speaker->evidence.empty() ? speaker->evidence.front().kind : "";
}

TEST(Queues, GiveEachTheirTurn) {
  constexpr std::string_view kQueue =
      ">> MAYOR: One sentence each, please. Filippa, then Marek, and then João.\n"
      ">> I would paint them before winter comes.\n>> I would rather sell them to the harbor.\n"
      ">> I would wait until the money is there.\n";
  EXPECT_THAT(SpeakersOf(kQueue), ElementsAre("Ana", "Filippa", "Marek", "João"));
  EXPECT_EQ(EvidenceOf(kQueue, 3), "next in the queue");
}

TEST(Queues, AreNotUsedUpByThanksOrByWhoBreaksIn) {
  EXPECT_THAT(
      SpeakersOf(">> MAYOR: Filippa, then Marek.\n>> I would paint them before winter comes.\n"
                 ">> MAYOR: Thank you, Filippa.\n>> I would rather sell them to the harbor.\n"),
      ElementsAre("Ana", "Filippa", "Ana", "Marek"));
  EXPECT_NE(SpeakersOf(">> MAYOR: Filippa, then Marek.\n>> Sorry, Ana, can I come in first?\n"
                       ">> MAYOR: João, please.\n")
                .at(1),
            "Filippa");
}

TEST(Motions, AreTheirsWhoAreReadOutAfterwards) {
  constexpr std::string_view kMotion =
      ">> MAYOR: Is there a motion?\n>> So moved.\n>> Second.\n"
      ">> MAYOR: Moved by Okeke, seconded by Lindqvist. All in favor?\n";
  EXPECT_THAT(SpeakersOf(kMotion), ElementsAre("Ana", "João", "Filippa", "Ana"));
  EXPECT_EQ(EvidenceOf(kMotion, 2), "named as mover");
  EXPECT_EQ(EvidenceOf(kMotion, 3), "named as seconder");
}

TEST(Motions, AreNobodysWhereNobodyIsReadOut) {
  EXPECT_THAT(SpeakersOf(">> MAYOR: Is there a motion?\n>> So moved.\n>> Second.\n"
                         ">> MAYOR: Moved and seconded. All in favor?\n"),
              ElementsAre("Ana", "?", "?", "Ana"));
}

TEST(Rolls, CallPeopleByTheirOffices) {
  EXPECT_THAT(
      SpeakersOf(">> MAYOR: Madam Clerk, the roll, please.\n>> Council Member Lindqvist.\n"
                 ">> Here.\n>> Council member Okeke?\n>> Present.\n"
                 ">> Vice President Dvořák.\n>> Here.\n>> Mayor Rivera.\n>> Here.\n"),
      ElementsAre("Ana", "Inês", "Filippa", "Inês", "João", "Inês", "Marek", "Inês", "Ana"));
}

TEST(Rolls, KnowANameThatIsFarOffByWhoWasCalledAlready) {
  constexpr std::string_view kRoll =
      ">> MAYOR: Madam Clerk, the roll, please.\n>> Okeke.\n>> Aye.\n>> Linquest.\n>> Nay.\n"
      ">> Dvořák.\n>> Aye.\n";
  EXPECT_EQ(SpeakersOf(kRoll).at(4), "Filippa");
  EXPECT_EQ(SpeakersOf(">> MAYOR: Any questions?\n>> Linquest.\n>> Nay.\n").at(2), "?")
      << "outside a roll it means nobody";
}

TEST(Talks, GoOnBetweenWhoAsksAndWhoAnswers) {
  EXPECT_THAT(SpeakersOf(">> MAYOR: João, you had a question.\n"
                         ">> How many lamps are dark?\n>> Nine of them.\n"
                         ">> And how long have they been dark?\n>> Since the storm.\n"
                         ">> Will they be lit by Easter?\n"),
              ElementsAre("Ana", "João", "?", "João", "?", "João"));
}

TEST(Talks, AreLeftByWhoSaysHisOwnName) {
  const auto speakers = SpeakersOf(
      ">> MAYOR: Marek, the floor is yours.\n>> We painted all of the lamps.\n"
      ">> Filippa Lindqvist. Thank you, Marek. Why only blue?\n"
      ">> Because there was only blue paint left.\n");
  EXPECT_EQ(speakers.at(2), "Filippa");
  EXPECT_NE(speakers.at(3), "Filippa") << "who says his own name calls nobody by it";
}

TEST(Matters, GoOnWithWhoSpokeOfThem) {
  const Topic lamps = TopicOf("The galvanized brackets of the lanterns are rusting.");
  EXPECT_EQ(SharedWords(lamps, TopicOf("I asked who galvanized those brackets.")), 2U);
  EXPECT_EQ(SharedWords(lamps, TopicOf("Lanterns are old.")), 0U) << "a capital may be a name";
  EXPECT_EQ(SharedWords(lamps, TopicOf("The pump is as loud as ever.")), 0U) << "short words";
}

TEST(Matters, AreReadOffTheBeginningOfATurnOnly) {
  const std::string far = std::string(kTopicBytes - 3, ' ') + "galvanized";
  EXPECT_EQ(TopicOf(far).count, 0) << "a word that is cut is none";
  EXPECT_EQ(TopicOf("galvanized " + far), TopicOf("galvanized"));
}

TEST(Chairs, HandTheMeetingOverInTheirOwnWords) {
  constexpr std::string_view kMeeting =
      ">> Good evening, I call the meeting to order. I have to take a call, so I'm giving the "
      "gavel "
      "to Council Member Lindqvist.\n"
      ">> All right, thank you, Mayor. Reports. Who has one? João?\n>> Nothing tonight.\n"
      ">> Any other reports? Marek?\n>> The pump was mended.\n";
  EXPECT_THAT(SpeakersOf(kMeeting), ElementsAre("Ana", "Filippa", "João", "Filippa", "Marek"));
}

TEST(Chairs, AreNotHandedOverForAnotherTime) {
  EXPECT_THAT(
      SpeakersOf(">> I call the meeting to order. Next time it's Filippa in the chair. João, "
                 "the floor is yours.\n>> The lamps are dark.\n"
                 ">> Thank you, João. Any other business? Hearing none, we are adjourned.\n"),
      ElementsAre("Ana", "João", "Ana"));
}

}  // namespace
}  // namespace plenary::transcript
