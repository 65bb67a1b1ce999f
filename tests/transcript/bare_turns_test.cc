// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/transcript/live_transcript.h"
#include "plenary/transcript/process.h"

namespace plenary::transcript {
namespace {

const Roster& LampCommittee() {
  static const Roster roster{{
      {"ana", "Ana Rivera", {}, "Chair", ""},
      {"filippa", "Filippa Lindqvist", {"Filippa"}, "member", ""},
      {"joao", "João Okeke", {}, "member", ""},
      {"marek", "Marek Dvořák", {}, "member", ""},
  }};
  return roster;
}

// The speakers of the turns in order, "?" for those whom nobody is said to have spoken.
std::vector<std::string> SpeakersOf(std::string_view captions,
                                    const Roster& roster = LampCommittee()) {
  std::vector<std::string> speakers;
  for (const auto& turn : Process(captions, roster).turns) {
    speakers.push_back(turn.speaker ? turn.speaker->name : "?");
  }
  return speakers;
}

struct BareCase {
  const char* why;
  const char* captions;
  std::vector<std::string> speakers;
};

TEST(BareTurns, AreGivenToWhomTheWordsRoundThemMean) {
  const BareCase cases[] = {
      {"says the name",
       ">> ANA RIVERA: Any questions?\n>> This is Marek. The pump leaks.\n",
       {"Ana Rivera", "Marek Dvořák"}},
      {"is given the floor",
       ">> ANA RIVERA: The lamps are next. Filippa, over to you.\n>> We have eleven lamps.\n",
       {"Ana Rivera", "Filippa Lindqvist"}},
      {"is asked",
       ">> ANA RIVERA: João, did you order the lamps?\n>> I did, last week.\n",
       {"Ana Rivera", "João Okeke"}},
      {"is thanked after",
       ">> ANA RIVERA: Any questions?\n>> Why is the pump so loud?\n>> ANA RIVERA: Thank you, "
       "Marek.\n",
       {"Ana Rivera", "Marek Dvořák", "Ana Rivera"}},
      {"of two who are named, the one given the floor last",
       ">> ANA RIVERA: Thank you, Marek. Filippa, please.\n>> Eleven lamps.\n",
       {"Ana Rivera", "Filippa Lindqvist"}},
      {"is heard under another spelling",
       ">> ANA RIVERA: Philipa, you have the floor.\n>> Eleven lamps.\n",
       {"Ana Rivera", "Filippa Lindqvist"}},
      {"the exchange goes on",
       ">> ANA RIVERA: João, the floor is yours.\n>> I would ask Marek how loud it is.\n>> ANA "
       "RIVERA: "
       "Marek, can you answer that?\n>> It is loud.\n",
       {"Ana Rivera", "João Okeke", "Ana Rivera", "Marek Dvořák"}},
  };
  for (const auto& [why, captions, speakers] : cases) {
    EXPECT_EQ(SpeakersOf(captions), speakers) << why;
  }
}

TEST(BareTurns, AreTheChairsWhoCallsEachSpeaker) {
  const std::vector<std::string> speakers = SpeakersOf(
      ">> Good evening. I call the meeting to order. Item two is the lamps. The first report is "
      "from "
      "Filippa Lindqvist.\n"
      ">> Thank you, Chair. We have eleven lamps, and nine of them are dark.\n"
      ">> Thank you, Filippa. The next question is from Marek.\n"
      ">> Why is the pump so loud?\n"
      ">> Thank you, Marek. João, over to you.\n"
      ">> I have nothing to add.\n");
  EXPECT_EQ(speakers, (std::vector<std::string>{"Ana Rivera", "Filippa Lindqvist", "Ana Rivera",
                                                "Marek Dvořák", "Ana Rivera", "João Okeke"}));
}

TEST(BareTurns, AreOfWhoeverOpensTheMeetingAndSaysSo) {
  const std::vector<std::string> speakers = SpeakersOf(
      ">> Welcome, everyone. This is Marek, Ana is ill. Item one is the lamps. Filippa, please.\n"
      ">> We have eleven lamps.\n"
      ">> Thank you, Filippa. Any questions? João, please.\n");
  EXPECT_EQ(speakers,
            (std::vector<std::string>{"Marek Dvořák", "Filippa Lindqvist", "Marek Dvořák"}));
}

TEST(BareTurns, OfARollCallAreTheClerksAndTheirsWhoAnswer) {
  Roster council = LampCommittee();
  council.people.push_back({"ines", "Inês Haddad", {}, "Clerk", ""});
  const std::vector<std::string> speakers = SpeakersOf(
      ">> ANA RIVERA: The clerk will call the roll.\n>> Lindqvist.\n>> Here.\n>> Okeke.\n>> "
      "Here.\n>> Dvořák.\n>> Present.\n",
      council);
  EXPECT_EQ(speakers,
            (std::vector<std::string>{"Ana Rivera", "Inês Haddad", "Filippa Lindqvist",
                                      "Inês Haddad", "João Okeke", "Inês Haddad", "Marek Dvořák"}));
}

TEST(BareTurns, OfARollCallAreFoundAcrossANameThatWasMisspelt) {
  Roster council = LampCommittee();
  council.people.push_back({"ines", "Inês Haddad", {}, "Clerk", ""});
  const std::vector<std::string> speakers = SpeakersOf(
      ">> ANA RIVERA: The clerk will call the roll.\n>> Lindqvist.\n>> Here.\n>> Or K K.\n>> "
      "Here.\n>> Dvořák.\n>> Present.\n",
      council);
  EXPECT_EQ(speakers.at(4), "?") << "nobody answers for another";
  EXPECT_EQ(speakers.at(5), "Inês Haddad");
  EXPECT_EQ(speakers.at(6), "Marek Dvořák");
}

TEST(BareTurns, AreNotTheChairsWhenTheySpeakToTheChair) {
  const std::vector<std::string> speakers =
      SpeakersOf(">> ANA RIVERA: Any questions?\n>> Madam Chair, any comments on item two?\n");
  EXPECT_EQ(speakers.at(1), "?");
}

TEST(BareTurns, AreNotTheirsWhoAreGivenTheFloorAfter) {
  const std::vector<std::string> speakers = SpeakersOf(
      ">> ANA RIVERA: Marek, please.\n>> The pump is loud.\n>> ANA RIVERA: Filippa, you have the "
      "floor.\n>> Eleven lamps.\n");
  EXPECT_EQ(speakers.at(1), "Marek Dvořák");
}

TEST(BareTurns, AreNotTheirsWhoAreOnlyQuoted) {
  EXPECT_EQ(SpeakersOf(">> ANA RIVERA: Any questions?\n>> There is one from the hall, who writes: "
                       "\"Hi, I'm Marek, is the pump loud?\"\n")
                .at(1),
            "?");
}

TEST(BareTurns, AreNeverOfThingsThatAreNamedLikePeople) {
  EXPECT_EQ(
      SpeakersOf(">> ANA RIVERA: Thank you, Harbour. Harbour, please.\n>> It is old.\n").at(1), "?")
      << "there is a roster, and nobody says that this is his name";
}

TEST(BareTurns, AreNeverOfAnOfficeAsIfItWereAName) {
  const auto speakers = SpeakersOf(
      ">> MAREK: This is Madame Chair. I mean it.\n>> It is old.\n>> MAREK: Thank you, Madame "
      "Chair. "
      "Madame Chair, please.\n>> It is loud.\n");
  EXPECT_THAT(speakers, testing::Not(testing::Contains("Madame Chair")));
}

TEST(BareTurns, AreNobodysWhereNobodyCouldTell) {
  const char* cases[] = {
      ">> ANA RIVERA: We meet again in May.\n>> Bye-bye.\n",
      ">> ANA RIVERA: The pump is old.\n>> Yes.\n",
      ">> ANA RIVERA: Marek sent his regrets.\n>> The pump is loud.\n",
      ">> ANA RIVERA: As Filippa said, the lamps are dark.\n>> I do not think so at all, it was "
      "the pump.\n",
  };
  for (const char* captions : cases) EXPECT_EQ(SpeakersOf(captions).at(1), "?") << captions;
}

TEST(BareTurns, AreNeverTheirsWhoAreSpokenToInThem) {
  EXPECT_EQ(SpeakersOf(">> ANA RIVERA: Marek?\n>> Thank you, Marek, for the lamps.\n").at(1), "?");
}

TEST(BareTurns, SayWhatTheyRestOn) {
  const auto turns = Process(">> ANA RIVERA: The lamps. Filippa, over to you.\n>> Eleven lamps.\n",
                             LampCommittee())
                         .turns;
  ASSERT_TRUE(turns.at(1).speaker);
  const Speaker& speaker = *turns[1].speaker;
  EXPECT_GT(speaker.confidence, 0.5);
  EXPECT_LT(speaker.confidence, 1.0);
  ASSERT_FALSE(speaker.evidence.empty());
  EXPECT_EQ(speaker.evidence[0], (Evidence{"given the floor before", 1, "Filippa, over to you."}));
}

TEST(BareTurns, AreTheirsWhoSayNameAndOffice) {
  EXPECT_EQ(
      SpeakersOf(">> ANA RIVERA: Would the witnesses say who they are?\n>> Marek Dvořák, pump "
                 "engineer.\n>> João Okeke, lamps.\n"),
      (std::vector<std::string>{"Ana Rivera", "Marek Dvořák", "João Okeke"}));
}

TEST(BareTurns, AreTheirsWhoBeginWithTheirOwnName) {
  EXPECT_EQ(
      SpeakersOf(">> ANA RIVERA: Do I have a motion?\n>> Okeke. I move that we buy the lamps.\n")
          .at(1),
      "João Okeke");
  EXPECT_NE(SpeakersOf(">> ANA RIVERA: Is there a second?\n>> Okeke. You may begin.\n").at(1),
            "João Okeke");
}

TEST(BareTurns, AreNotTheChairsForBeingThankedByOffice) {
  EXPECT_EQ(
      SpeakersOf(">> FILIPPA LINDQVIST: Thank you, Chair. The pump is loud. It is as loud at "
                 "night. Why is it so loud?\n"
                 ">> We have looked at the bearings, and at the oil, and at the house round it, "
                 "and all of them are as they were when it was new.\n")
          .at(1),
      "?");
}

TEST(BareTurns, AreLessSureWhereSeveralAreAsked) {
  const auto confidence_in = [](std::string_view captions) {
    const auto turns = Process(captions, LampCommittee()).turns;
    return turns.at(1).speaker ? turns[1].speaker->confidence : 0.0;
  };
  EXPECT_LT(
      confidence_in(">> ANA RIVERA: Filippa, Marek, do you want to add anything?\n>> I don't.\n"),
      confidence_in(">> ANA RIVERA: Marek, do you want to add anything?\n>> I don't.\n"));
}

TEST(BareTurns, AreLeftAloneWhenGuessesAreOff) {
  Guesses guesses;
  guesses.speakers = false;
  const auto turns =
      Process(">> ANA RIVERA: Filippa, please.\n>> Eleven.\n", LampCommittee(), guesses).turns;
  EXPECT_FALSE(turns.at(1).speaker);
  EXPECT_TRUE(turns.at(0).speaker) << "a label is no guess";
}

TEST(BareTurns, FindPeopleWhomNoRosterKnows) {
  EXPECT_EQ(
      SpeakersOf(">> CHAIR: Tomasz, please.\n>> The pump is loud.\n>> CHAIR: Thank you, Tomasz.\n",
                 {}),
      (std::vector<std::string>{"Chair", "Tomasz", "Chair"}));
}

TEST(BareTurns, AreAttributedWhileTheMeetingRuns) {
  LiveTranscript live(LampCommittee());
  CaptionEvent event;
  event.seq = 1;
  event.append = ">> ANA RIVERA: Any questions?\n>> Why is it so loud?\n>> ANA RIVERA: ";
  ASSERT_TRUE(live.Apply(event));
  EXPECT_FALSE(live.turns().at(1).speaker);
  event.seq = 2;
  event.append = "Thank you, Marek.";
  const auto changes = live.Apply(event);
  ASSERT_TRUE(changes);
  EXPECT_EQ(changes->front().kind, TurnChange::Kind::set);
  EXPECT_EQ(changes->front().n, 2);
  ASSERT_TRUE(live.turns().at(1).speaker);
  EXPECT_EQ(live.turns()[1].speaker->name, "Marek Dvořák");
}

TEST(SpokenNames, MisheardAreSuggestedAndNotChanged) {
  const auto transcript = Process(
      ">> ANA RIVERA: Philipa, please. And Merek sent a note.\n>> FILIPPA LINDQVIST: Yes.\n",
      LampCommittee());
  ASSERT_EQ(transcript.name_suggestions.size(), 2U);
  EXPECT_EQ(transcript.name_suggestions[0].raw, "Philipa");
  EXPECT_EQ(transcript.name_suggestions[0].suggestion, "Filippa Lindqvist");
  EXPECT_EQ(transcript.name_suggestions[0].line, 1);
  EXPECT_EQ(transcript.name_suggestions[1].raw, "Merek");
  EXPECT_EQ(transcript.name_suggestions[1].suggestion, "Marek Dvořák");
  EXPECT_THAT(transcript.turns.at(0).text, testing::HasSubstr("Philipa"));
}

// "raw -> suggestion" of every name that is suggested.
std::vector<std::string> SuggestedIn(const std::string& captions) {
  std::vector<std::string> found;
  for (const auto& suggestion : Process(captions, LampCommittee()).name_suggestions)
    found.push_back(suggestion.raw + " -> " + suggestion.suggestion);
  return found;
}

TEST(SpokenNames, HeardVeryWronglyAreTheirsWhoSpeakBesideThem) {
  EXPECT_THAT(SuggestedIn(">> ANA RIVERA: The lamps. Go ahead, Marrow Deck.\n"
                          ">> MAREK DVOŘÁK: Eleven.\n"),
              testing::ElementsAre("Marrow Deck -> Marek Dvořák"));
  EXPECT_THAT(SuggestedIn(">> FILIPPA LINDQVIST: Eleven.\n>> ANA RIVERA: Thank you, Phil Upper.\n"),
              testing::ElementsAre("Phil Upper -> Filippa Lindqvist"));
}

TEST(SpokenNames, ThatSoundLikeNobodyBesideThemAreStrangers) {
  EXPECT_THAT(SuggestedIn(">> FILIPPA LINDQVIST: Eleven.\n>> ANA RIVERA: Thank you, Wolfgang.\n"),
              testing::IsEmpty());
}

TEST(SpokenNames, MistypedByALetterOrASwapAreSuggested) {
  EXPECT_THAT(SuggestedIn(">> ANA RIVERA: Thank you, Ms. Lindqvits.\n"),
              testing::ElementsAre("Lindqvits -> Filippa Lindqvist"));
}

TEST(SpokenNames, MayGoOnInSmallLetters) {
  EXPECT_THAT(SuggestedIn(">> ANA RIVERA: I saw Marek dvorack there.\n"),
              testing::ElementsAre("Marek dvorack -> Marek Dvořák"));
  EXPECT_THAT(SuggestedIn(">> ANA RIVERA: I saw Marek divide it.\n"), testing::IsEmpty());
}

TEST(SpokenNames, AreNotSuggestedWhenSwitchedOff) {
  Guesses guesses;
  guesses.names = false;
  EXPECT_TRUE(Process(">> ANA RIVERA: Philipa, please.\n", LampCommittee(), guesses)
                  .name_suggestions.empty());
}

// "turn line words" of each passage in which somebody else seems to go on.
std::vector<std::string> MissedChanges(std::string_view captions) {
  std::vector<std::string> changes;
  for (const auto& suspect : Process(captions, LampCommittee()).suspects) {
    if (!suspect.why.starts_with("somebody else")) continue;
    changes.push_back(std::to_string(*suspect.turn) + " " + std::to_string(suspect.line) + " " +
                      suspect.raw);
  }
  return changes;
}

TEST(MissedChanges, AreWhereTheSpeakerIsThankedOrTheChairSpokenToInHerOwnTurn) {
  EXPECT_THAT(
      MissedChanges(">> ANA RIVERA: The lamps are lit.\nThat is all I have. Thank you, Ana. "
                    "Any questions about the lamps?\n>> BO LINDQVIST: One, yes.\n"),
      testing::ElementsAre("1 2 Thank you, Ana. Any questions about"));
  EXPECT_THAT(
      MissedChanges(">> CHAIR: Item two. I have a point on that, Madam Chair. It is the wick.\n"),
      testing::ElementsAre("1 1 I have a point on that,"));
}

TEST(MissedChanges, AreWhereSomebodyIsThankedWhoWasGivenTheFloorInTheSameTurn) {
  EXPECT_THAT(
      MissedChanges(">> ANA RIVERA: Item two. Marek, over to you. I have nothing on the pump. "
                    "Thank you, Marek. Item three.\n"),
      testing::ElementsAre("1 1 Thank you, Marek. Item three."));
  EXPECT_THAT(MissedChanges(">> ANA RIVERA: Item two. Thank you, Marek. Marek, over to you.\n"),
              testing::IsEmpty());
}

TEST(MissedChanges, AreWhereASpeakerIsLabelledAgainAndSpeaksToWhoWasCalled) {
  EXPECT_THAT(
      MissedChanges(">> ANA RIVERA: Item two. Filippa, will you report? I did not hear the item.\n"
                    ">> ANA RIVERA: The lamps. My apologies, Filippa.\n"),
      testing::ElementsAre("1 1 I did not hear the item."));
  EXPECT_THAT(MissedChanges(">> ANA RIVERA: Item two. The lamps are dark.\nWe have mended nine.\n"
                            ">> ANA RIVERA: Thank you, Filippa.\n"),
              testing::ElementsAre("1 2 We have mended nine."));
}

TEST(MissedChanges, AreNotWhereTheSameSpeakerGoesOnAfterABreak) {
  EXPECT_THAT(
      MissedChanges(">> ANA RIVERA: Filippa, will you report? Is there any other business?\n"
                    ">> ANA RIVERA: Welcome back. Filippa, please.\n"),
      testing::IsEmpty());
}

TEST(MissedChanges, AreNotWhereSomebodyElseIsThankedOrHisOwnNameIsSaid) {
  EXPECT_THAT(MissedChanges(">> ANA RIVERA: The lamps are lit. Thank you, Bo. This is Ana again.\n"
                            ">> BO LINDQVIST: As Bo, I am glad. Bo said so before.\n"),
              testing::IsEmpty());
}

}  // namespace
}  // namespace plenary::transcript
