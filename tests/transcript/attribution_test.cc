// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/transcript/process.h"

namespace plenary::transcript {
namespace {

const Roster& HarborBoard() {
  static const Roster roster{{
      {"ana", "Ana Rivera", {"Annie"}, "Board Chair", ""},
      {"bo", "Bo Lindqvist", {}, "Secretariat", ""},
      {"carla", "Carla Østergård", {}, "member; co-chair of the lamps group", ""},
      {"dan", "Dan Okeke", {}, "member", ""},
      {"dana", "Dana Okeke", {}, "member", ""},
      {"li", "Li Xianming", {}, "member", ""},
  }};
  return roster;
}

// The speaker that one label is resolved to, with the certainty; "nobody" if none.
std::string SpeakerFor(const std::string& label, const Roster& roster = HarborBoard()) {
  const auto transcript =
      Process(">> " + label + ": Yes, of course.\n>> ANA RIVERA: Fine.", roster);
  const auto& speaker = transcript.turns.at(0).speaker;
  return speaker ? speaker->name : "nobody";
}

TEST(Labels, AreResolvedToThePersonOfTheRoster) {
  const std::pair<const char*, const char*> cases[] = {
      {"ANA RIVERA", "Ana Rivera"},
      {"MS. RIVERA", "Ana Rivera"},
      {"Rivera Ana", "Ana Rivera"},
      {"ANNIE", "Ana Rivera"},
      {"A. RIVERA", "Ana Rivera"},
      {"CHAIR", "Ana Rivera"},
      {"THE CHAIR", "Ana Rivera"},
      {"CHAIRPERSON RIVERA", "Ana Rivera"},
      {"CHAIRMAN", "Ana Rivera"},
      {"BO", "Bo Lindqvist"},
      {"OSTERGARD", "Carla Østergård"},
      {"CARLA ØSTERGÅRD", "Carla Østergård"},
      {"SECRETARIAT", "Bo Lindqvist"},
      {"CO-CHAIR", "Carla Østergård"},
      {"XIANMING", "Li Xianming"},
      {"DAN OKEKE", "Dan Okeke"},
      {"BO LINDQVIST (Harbor)", "Bo Lindqvist"},
  };
  for (const auto& [label, name] : cases) EXPECT_EQ(SpeakerFor(label), name) << label;
}

// Ana leads until turn 3, and Bo from turn 4 on.
Roster WithAChangeOfChair() {
  Roster roster{{{"ana", "Ana Rivera", {}, "member", ""}, {"bo", "Bo Lindqvist", {}, "", ""}}};
  roster.people[0].terms = {{"Chair", std::nullopt, 3}};
  roster.people[1].terms = {{"Chair", 4, std::nullopt}};
  return roster;
}

TEST(Labels, ThatAreAnOfficeMeanWhoHoldsItAtThatTurn) {
  const auto transcript = Process(
      ">> CHAIR: Good morning.\n>> BO LINDQVIST: Good morning.\n>> CHAIR: Bo takes over now.\n"
      ">> THE CHAIR: Thank you, Ana.\n>> ANA RIVERA: You are welcome.\n",
      WithAChangeOfChair());
  std::vector<std::string> speakers;
  for (const auto& turn : transcript.turns) {
    speakers.push_back(turn.speaker->name + ", " + turn.speaker->role);
  }
  EXPECT_THAT(speakers,
              testing::ElementsAre("Ana Rivera, Chair", "Bo Lindqvist, ", "Ana Rivera, Chair",
                                   "Bo Lindqvist, Chair", "Ana Rivera, member"));
}

TEST(Labels, ThatAreAnOfficeHeldByTwoAtATimeMeanNobodyOfThem) {
  Roster roster = WithAChangeOfChair();
  roster.people[1].terms = {{"Chair", 2, std::nullopt}};
  const auto transcript =
      Process(">> ANA RIVERA: Yes.\n>> CHAIR: No.\n>> BO LINDQVIST: Well.\n", roster);
  EXPECT_EQ(transcript.turns[1].speaker, std::nullopt);
}

// A word for each number, every two of them far apart: 12 -> "NNNOOO".
std::string WordFor(int number) {
  std::string word;
  for (const char digit : std::to_string(number))
    word += std::string(3, static_cast<char>('M' + digit - '0'));
  return word;
}

TEST(Labels, OfMorePeopleThanAMeetingHasAreToldApartByTheirLetters) {
  std::string captions = ">> TARA OKEKE: yes\n";
  for (int i = 0; i < 1100; ++i) captions += ">> " + WordFor(i) + ": yes\n";
  const auto transcript = Process(captions + ">> TARA OKEKE: no\n>> TARA OKEEK: no\n", {});
  ASSERT_EQ(transcript.turns.size(), 1103U);
  EXPECT_EQ(transcript.turns[1101].speaker->id, "tara-okeke");
  EXPECT_EQ(transcript.turns[1102].speaker->id, "tara-okeek");
}

TEST(Labels, ThatFitTwoPeopleMakeNobodyOfThem) {
  EXPECT_EQ(SpeakerFor("MR. OKEKE"), "Okeke");
}

TEST(Labels, ThatStandForNobodyNameNobody) {
  for (const char* label : {"SPEAKER 1", "AUDIENCE MEMBER", "MALE VOICE", "EVERYONE"}) {
    EXPECT_EQ(SpeakerFor(label), "nobody") << label;
  }
}

TEST(Labels, OfACrowdAreNobodysThoughOneWasAskedBefore) {
  const auto transcript =
      Process(">> ANA RIVERA: Bo, please.\n>> SOME HON. MEMBERS: Oh, oh!\n", HarborBoard());
  EXPECT_FALSE(transcript.turns.at(1).speaker);
}

TEST(Labels, MisspeltByALetterAreResolvedAndSuggested) {
  const auto transcript = Process(">> ANA RIVEIRA: Yes.", HarborBoard());
  EXPECT_EQ(transcript.turns[0].speaker->name, "Ana Rivera");
  EXPECT_EQ(transcript.turns[0].label, "ANA RIVEIRA");
  ASSERT_EQ(transcript.name_suggestions.size(), 1U);
  EXPECT_EQ(transcript.name_suggestions[0].raw, "RIVEIRA");
  EXPECT_EQ(transcript.name_suggestions[0].suggestion, "Ana Rivera");
  EXPECT_EQ(transcript.name_suggestions[0].line, 1);
}

TEST(Labels, OfTwoPeopleInOneAreLikelyTheFirstNames) {
  const auto transcript = Process(">> CARLA RIVERA: Yes.", HarborBoard());
  EXPECT_EQ(transcript.turns[0].speaker->name, "Carla Østergård");
  EXPECT_EQ(transcript.turns[0].speaker->certainty, Certainty::likely);
  EXPECT_EQ(transcript.name_suggestions.size(), 1U);
}

TEST(Labels, ThatAreWrittenAgainWithTheSameWordsWereASlip) {
  const auto transcript = Process(
      ">> ANA RIVERA: The lamps are all —\n>> DAN OKEKE: The lamps are all dark since Monday.\n",
      HarborBoard());
  const Speaker& speaker = *transcript.turns[0].speaker;
  EXPECT_EQ(speaker.id, "dan");
  EXPECT_EQ(speaker.certainty, Certainty::likely);
  EXPECT_EQ(speaker.evidence[0], (Evidence{"label put right after", 2, "DAN OKEKE"}));
  EXPECT_TRUE(transcript.turns[1].continues);
}

TEST(Labels, WithoutAnyWordsWereASlip) {
  const auto transcript =
      Process(">> ANA RIVERA:\n>> DAN OKEKE: The lamps are all dark.\n", HarborBoard());
  EXPECT_EQ(transcript.turns[0].speaker->id, "dan");
  EXPECT_EQ(transcript.turns[0].speaker->certainty, Certainty::likely);
}

TEST(Labels, AreNoSlipWhereTwoSayWhatMeetingsSay) {
  for (const char* said : {"Thank you, Madam Chair.", "Yes, of course.", "Good morning, all."}) {
    const auto transcript = Process(std::string(">> BO LINDQVIST: ") + said +
                                        "\n>> DAN OKEKE: " + said + " The lamps are dark.\n",
                                    HarborBoard());
    EXPECT_EQ(transcript.turns[0].speaker->id, "bo") << said;
  }
}

TEST(Labels, AreEvidenceInTheirOwnWords) {
  const auto transcript = Process(">> MS. RIVERA: Yes.", HarborBoard());
  const Speaker& speaker = *transcript.turns[0].speaker;
  EXPECT_EQ(speaker.certainty, Certainty::labelled);
  EXPECT_EQ(speaker.id, "ana");
  EXPECT_EQ(speaker.role, "Board Chair");
  ASSERT_EQ(speaker.evidence.size(), 1U);
  EXPECT_EQ(speaker.evidence[0], (Evidence{"label", 1, "MS. RIVERA"}));
}

TEST(PeopleWithoutARoster, AreGatheredFromTheLabels) {
  const auto transcript = Process(
      ">> MS. RIVERA: One.\n>> BO O'NEIL: Two.\n>> ANA RIVERA: Three.\n>> BO: Four.\n>> CHAIR: "
      "Five.",
      {});
  std::vector<std::string> names;
  for (const auto& turn : transcript.turns) names.push_back(turn.speaker->name);
  EXPECT_THAT(names,
              testing::ElementsAre("Ana Rivera", "Bo O'Neil", "Ana Rivera", "Bo O'Neil", "Chair"));
}

std::string Introduced(const std::string& speech) {
  const auto transcript = Process(">> " + speech + "\n>> BO LINDQVIST: Fine.", HarborBoard());
  const auto& speaker = transcript.turns.at(0).speaker;
  return speaker ? speaker->name + " " + Name(speaker->certainty) : "nobody";
}

TEST(SelfIntroduction, NamesAKnownPerson) {
  EXPECT_EQ(Introduced("Hello. This is Ana, can you hear me?"), "Ana Rivera certain");
  EXPECT_EQ(Introduced("Dan Okeke, for the record. I agree."), "Dan Okeke certain");
  EXPECT_EQ(Introduced("Yes, Carla here."), "Carla Østergård certain");
}

TEST(SelfIntroduction, NamesANewcomerWhoSaysItInSoManyWords) {
  EXPECT_EQ(Introduced("My name is Mira Valdes and I live by the harbor."), "Mira Valdes certain");
}

TEST(SelfIntroduction, NamesNobodyWhereNobodyCouldTell) {
  EXPECT_EQ(Introduced("This is May, after all."), "nobody");
  EXPECT_EQ(Introduced("Ana said so last year."), "nobody");
  EXPECT_EQ(Introduced("Hello, Ana, good to see you."), "nobody");
  EXPECT_EQ(Introduced("I'm sorry, I'm late."), "nobody");
}

}  // namespace
}  // namespace plenary::transcript
