// SPDX-License-Identifier: Apache-2.0
#include "plenary/transcript/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace plenary::transcript {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Turns as "label|text", the label "-" where there is none.
std::vector<std::string> TurnsOf(std::string_view captions) {
  std::vector<std::string> turns;
  for (const auto& turn : Process(captions, {}).turns) {
    turns.push_back(turn.label.value_or("-") + "|" + turn.text);
  }
  return turns;
}

TEST(Process, AnArrowOpensATurnWithOrWithoutALabel) {
  EXPECT_THAT(TurnsOf(">> ANA RIVERA: Good morning.\n\n>> Morning.\n>>BO LIND:   Yes."),
              ElementsAre("ANA RIVERA|Good morning.", "-|Morning.", "BO LIND|Yes."));
}

TEST(Process, LinesWithoutAnArrowArePragraphsOfTheTurn) {
  EXPECT_THAT(TurnsOf(">> ANA: One.\nTwo: that is all.\n\nThree.\n>> Four."),
              ElementsAre("ANA|One.\n\nTwo: that is all.\n\nThree.", "-|Four."));
}

TEST(Process, ASentenceThatGoesOnInTheNextLineIsNotParted) {
  EXPECT_THAT(TurnsOf(">> ANA: the gate that we\nbuilt last year.\n>> Yes."),
              ElementsAre("ANA|the gate that we built last year.", "-|Yes."));
}

TEST(Process, ArrowsInMidLineOpenTurns) {
  EXPECT_THAT(TurnsOf(">> ANA: Thank you. >> BO: Welcome. >> And me."),
              ElementsAre("ANA|Thank you.", "BO|Welcome.", "-|And me."));
}

TEST(Process, ATextWithoutArrowsOpensTurnsAtLabelsInCapitals) {
  EXPECT_THAT(TurnsOf("ANA RIVERA: Good morning.\nAnd welcome.\nMR. LIND: Thank you.\n"),
              ElementsAre("ANA RIVERA|Good morning.\n\nAnd welcome.", "MR. LIND|Thank you."));
}

TEST(Process, ATextWithSingleArrowsOpensTurnsThere) {
  EXPECT_THAT(TurnsOf("> ANA RIVERA: Good morning.\n> Thank you.\n"),
              ElementsAre("ANA RIVERA|Good morning.", "-|Thank you."));
}

TEST(Process, ATextWithoutAnyMarkIsOneTurn) {
  EXPECT_THAT(TurnsOf("so we begin with the gate\nand then the lock\n"),
              ElementsAre("-|so we begin with the gate and then the lock"));
}

TEST(Process, LinesOfAHardWrappedTextAreJoined) {
  std::string captions = ">> ANA: ";
  for (int i = 0; i < 10; ++i) captions += "a line of the screen it ended\n";
  const auto turns = TurnsOf(captions);
  ASSERT_EQ(turns.size(), 1U);
  EXPECT_EQ(turns[0].find('\n'), std::string::npos);
}

TEST(Process, TellsTheHeaderFromSpeechAndReadsTheMeetingFromIt) {
  const auto transcript = Process(
      "FORUM 2031 - Lamps Group - Call - XIX\n9 June 2031, 12:00 UTC\n\n"
      "These are the outputs of the realtime captioning and no authoritative record.\n***\n"
      ">> ANA: Good morning.",
      {});
  EXPECT_EQ(transcript.meeting.title, "FORUM 2031 - Lamps Group - Call - XIX");
  EXPECT_EQ(transcript.meeting.series, "FORUM 2031 - Lamps Group - Call");
  EXPECT_EQ(transcript.meeting.number, 19);
  EXPECT_EQ(transcript.meeting.year, 2031);
  EXPECT_EQ(transcript.meeting.date, "2031-06-09");
  EXPECT_EQ(transcript.meeting.time, "12:00Z");
  EXPECT_EQ(transcript.boilerplate.size(), 4U);
  EXPECT_EQ(transcript.turns.size(), 1U);
}

TEST(Process, SpeechBeforeTheFirstArrowIsATurn) {
  EXPECT_THAT(
      TurnsOf("Harbor Board\nGood morning all of you and thank you for coming to our harbor "
              "so early today.\n>> ANA: Yes.\n"),
      ElementsAre("-|Good morning all of you and thank you for coming to our harbor so "
                  "early today.",
                  "ANA|Yes."));
}

TEST(Process, RulesAndDisclaimersInTheMiddleAreBoilerplate) {
  const auto transcript = Process(
      ">> ANA: One.\n***\nThis is rough draft text, not a verbatim record.\n>> BO: Two.", {});
  EXPECT_EQ(transcript.turns.size(), 2U);
  EXPECT_EQ(transcript.turns[0].text, "One.");
  EXPECT_EQ(transcript.boilerplate.size(), 2U);
}

TEST(Process, FindsMarkersInTurnsBetweenThemAndBeforeThem) {
  const auto transcript = Process(
      "(Captioner standing by)\n>> ANA: Well (Laughter) yes.\n(Applause.)\n>> MEXICO: (No "
      "English.)\n"
      "APPLAUSE\n",
      {});
  ASSERT_EQ(transcript.markers.size(), 5U);
  EXPECT_EQ(transcript.markers[0],
            (Marker{std::nullopt, 1, "(Captioner standing by)", text::MarkerKind::captioner_note}));
  EXPECT_EQ(transcript.markers[1], (Marker{1, 2, "(Laughter)", text::MarkerKind::laughter}));
  EXPECT_EQ(transcript.markers[2], (Marker{1, 3, "(Applause.)", text::MarkerKind::applause}));
  EXPECT_EQ(transcript.markers[3],
            (Marker{2, 4, "(No English.)", text::MarkerKind::foreign_language}));
  EXPECT_EQ(transcript.markers[4], (Marker{2, 5, "APPLAUSE", text::MarkerKind::applause}));
  EXPECT_EQ(transcript.turns[0].text, "Well [laughter] yes.\n\n[applause]");
  EXPECT_EQ(transcript.turns[1].text, "[another language]\n\n[applause]");
}

TEST(Process, TakesCreditsOverSeveralLinesForBoilerplate) {
  const auto transcript = Process(
      ">> ANA: Good bye.\n\nCaptioning provided by:\nHarbor Captions\nP.O. Box 12\n\nNordavia\n"
      "www.example.org\n\n>> BO: And we are back, I think, after all of that.\n",
      {});
  ASSERT_EQ(transcript.turns.size(), 2U);
  EXPECT_EQ(transcript.turns[0].text, "Good bye.");
  EXPECT_EQ(transcript.boilerplate.size(), 5U);
}

TEST(Process, MakesNoTurnOfATextThatIsBoilerplateOnly) {
  for (const char* captions :
       {"HARBOR BOARD\nJUNE 9, 2031\n10:00 A.M.\n\nServices provided by:\nHarbor Captions, Inc.\n"
        "P.O. Box 12\nNordavia, NO  11111\n800-555-0100\n\n***\nThis is provided in a rough draft "
        "format and may not be a totally verbatim record.\n***\n",
        "Nordavia Forum 2031\nOpen Forum 12: Lamps for All\n---\nThis unedited transcript is no "
        "official record.\n",
        "Commission du littoral\nRéunion du 3 mars 2031\nLe sous-titrage en temps réel n'est pas "
        "un "
        "document officiel.\n",
        "***\n", "\xEF\xBB\xBF\r\n \r\n", ""}) {
    EXPECT_THAT(Process(captions, {}).turns, IsEmpty()) << captions;
  }
}

TEST(Process, ReadsTheNumberFromAnotherLineThanTheTitle) {
  const auto transcript = Process(
      "RAW FILE\nHARBOR BOARD - DRAFT\nMEETING 12\nSunday, 15 November 2009\n7:00 P.M.\n***\n"
      ">> ANA: Good evening.\n",
      {});
  EXPECT_EQ(transcript.meeting.title, "HARBOR BOARD");
  EXPECT_EQ(transcript.meeting.number, 12);
  EXPECT_EQ(transcript.meeting.date, "2009-11-15");
  EXPECT_EQ(transcript.meeting.time, "19:00");
}

TEST(Process, TakesALineForAMarkerAmongCapitalsOnlyWhereItStandsAlone) {
  std::string captions = ">> ANA: ";
  for (int i = 0; i < 9; ++i) captions += "A LINE OF THE SCREEN THAT\nGOES ON TO THE NEXT ONE\n";
  captions += "AND THEN IT\nBREAKS.\nAPPLAUSE\n";
  const auto transcript = Process(captions, {});
  ASSERT_EQ(transcript.markers.size(), 1U);
  EXPECT_EQ(transcript.markers[0].raw, "APPLAUSE");
}

TEST(Process, RestoresCapitalsWithTheNamesOfTheRosterAndOfTheLabels) {
  Roster roster;
  roster.people.push_back({"ana", "Ana van der Berg", {}, "", ""});
  std::string captions = ">> BO LIND: I THANK ANA VAN DER BERG AND THE TOWN FOR ALL OF IT. ";
  for (int i = 0; i < 3; ++i) captions += "THE GATE IS SHUT AND NOBODY HAS THE KEY. ";
  captions += "\n>> THANK YOU, BO.\n";
  const auto transcript = Process(captions, roster);
  ASSERT_EQ(transcript.turns.size(), 2U);
  EXPECT_TRUE(transcript.turns[0].text.starts_with("I thank Ana van der Berg and the town for"));
  EXPECT_EQ(transcript.turns[1].text, "Thank you, Bo.");
  EXPECT_TRUE(transcript.turns[0].raw.ends_with("NOBODY HAS THE KEY. "));
}

TEST(Process, TakesCapitalsOfLabelsForNoCapitalsOfTheText) {
  std::string captions;
  for (int i = 0; i < 20; ++i) captions += ">> THE REPUBLIC OF NORDAVIA: OK, yes.\n";
  EXPECT_EQ(Process(captions, {}).turns[0].text, "OK, yes.");
}

TEST(Process, PointsOutGarbledPassagesUnlessThatIsSwitchedOff) {
  const std::string captions =
      ">> ANA: Good morning.\n>> BO: I think that we need\nto look at the we need to look at the "
      "harbor first.\n";
  const auto transcript = Process(captions, {});
  ASSERT_EQ(transcript.suspects.size(), 1U);
  EXPECT_EQ(transcript.suspects[0].turn, 2);
  EXPECT_EQ(transcript.suspects[0].line, 2);
  Guesses others;
  others.suspects = false;
  EXPECT_TRUE(Process(captions, {}, others).suspects.empty());
}

TEST(Process, ReadsTheSameTurnsWhenNothingIsToBeGuessed) {
  const std::string captions =
      ">> ANA RIVERA: Good morning. (Laughter)\nand so on\n***\n>> This is Bo Lind.\nAPPLAUSE\n"
      ">> MS. RIVERA: yes\n. >> No.\n";
  Guesses none;
  none.speakers = none.names = none.suspects = false;
  const auto guessed = Process(captions, {});
  const auto plain = Process(captions, {}, none);
  ASSERT_EQ(plain.turns.size(), guessed.turns.size());
  for (std::size_t i = 0; i < plain.turns.size(); ++i) {
    EXPECT_EQ(plain.turns[i].text, guessed.turns[i].text);
    EXPECT_EQ(plain.turns[i].label, guessed.turns[i].label);
  }
  EXPECT_EQ(plain.markers, guessed.markers);
  EXPECT_EQ(plain.boilerplate, guessed.boilerplate);
}

TEST(Process, KeepsWhatWasCaptionedByteForByte) {
  const std::string captions =
      "T\n\n \u00A0>> ANA:\u00A0 it\u00A0\u2011\u2011 no  \nso (Laughter)\n\n>> x";
  const auto transcript = Process(captions, {});
  ASSERT_EQ(transcript.turns.size(), 2U);
  EXPECT_EQ(transcript.turns[0].raw, ">> ANA:\u00A0 it\u00A0\u2011\u2011 no  \nso (Laughter)");
  EXPECT_EQ(transcript.turns[0].source.line, 3);
  EXPECT_EQ(transcript.turns[0].source.column, 3);
}

TEST(Process, SaysWhenTheSameSpeakerGoesOn) {
  const auto transcript = Process(
      ">> ANA RIVERA: One.\n(Applause)\n>> ANA RIVERA: Two.\n>> BO LIND: Three.\n>> Four.", {});
  std::vector<bool> continues;
  for (const auto& turn : transcript.turns) continues.push_back(turn.continues);
  EXPECT_THAT(continues, ElementsAre(false, true, false, false));
}

TEST(Process, ListsGapsWhereTheAudioWasLost) {
  const auto transcript = Process(">> ANA: So\n(No audio)\n", {});
  EXPECT_EQ(transcript.gaps.size(), 1U);
  EXPECT_EQ(transcript.gaps[0].line, 2);
}

TEST(Process, TakesEmptyAndSpeechlessTexts) {
  EXPECT_THAT(TurnsOf(""), IsEmpty());
  EXPECT_THAT(TurnsOf("\n \n\n"), IsEmpty());
  EXPECT_THAT(TurnsOf("FORUM 2031 - Call - II\n\n***\n"), IsEmpty());
}

TEST(Process, TakesOneLineOfHundredsOfKilobytes) {
  std::string line;
  while (line.size() < 300'000) line += ">> ANA: Yes, the gate is shut. >> No, it is open. ";
  EXPECT_EQ(Process(line, {}).turns.size(), 2 * (line.size() / 50));
  std::string unmarked;
  while (unmarked.size() < 300'000) unmarked += "and the gate was never shut ";
  EXPECT_EQ(Process(unmarked, {}).turns.size(), 1U);
}

}  // namespace
}  // namespace plenary::transcript
