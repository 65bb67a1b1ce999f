// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/clean.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(CleanParagraph, MakesBlanksOfAllKindsOneBlank) {
  EXPECT_EQ(CleanParagraph("Good\u00A0morning.  Yes.\t\u2003So"), "Good morning. Yes. So");
  EXPECT_EQ(CleanParagraph("  Yes. \u00A0"), "Yes.");
}

TEST(CleanParagraph, GivesBackLostDashes) {
  EXPECT_EQ(CleanParagraph("the gate    I mean the lock"), "the gate — I mean the lock");
  EXPECT_EQ(CleanParagraph("the gate \u00A0\u00A0 I mean"), "the gate — I mean");
  EXPECT_EQ(CleanParagraph("posted in the chat that   "), "posted in the chat that —");
}

TEST(CleanParagraph, TakesWideBlanksBetweenSentencesForBlanks) {
  EXPECT_EQ(CleanParagraph("The gate.    The lock"), "The gate. The lock");
  EXPECT_EQ(CleanParagraph("The gate.   "), "The gate.");
  EXPECT_EQ(CleanParagraph("one, \u00A0 two"), "one, two");
}

TEST(CleanParagraph, MakesDoubleHyphensDashes) {
  EXPECT_EQ(CleanParagraph("it -- no"), "it — no");
  EXPECT_EQ(CleanParagraph("it\u00A0\u2011\u2011 no"), "it — no");
  EXPECT_EQ(CleanParagraph("it--no"), "it — no");
  EXPECT_EQ(CleanParagraph("it --"), "it —");
  EXPECT_EQ(CleanParagraph("-- it"), "— it");
  EXPECT_EQ(CleanParagraph("it - no"), "it — no");
}

TEST(CleanParagraph, LeavesHyphensInsideWordsAndDashesBetweenFigures) {
  EXPECT_EQ(CleanParagraph("multi\u2011stakeholder"), "multi-stakeholder");
  EXPECT_EQ(CleanParagraph("2016–2019"), "2016–2019");
  EXPECT_EQ(CleanParagraph("a well-kept gate"), "a well-kept gate");
}

TEST(CleanParagraph, KeepsARealEllipsis) {
  EXPECT_EQ(CleanParagraph("and... so"), "and... so");
  EXPECT_EQ(CleanParagraph("and… so"), "and… so");
}

TEST(CleanParagraph, TakesTheBlankBeforeAFullStopOrACommaAway) {
  EXPECT_EQ(CleanParagraph("yes , no ."), "yes, no.");
}

TEST(CleanParagraph, PutsMarkersInTheirCanonicalForm) {
  EXPECT_EQ(CleanParagraph("(Laughter.) Well (INAUDIBLE 00:10) yes"),
            "[laughter] Well [inaudible] yes");
  EXPECT_EQ(CleanParagraph("(No audio)."), "[no audio].");
  EXPECT_EQ(CleanParagraph("the (sluice?) gate"), "the (sluice?) gate");
}

TEST(CleanParagraph, DropsWhatCannotBeRead) {
  EXPECT_EQ(CleanParagraph("a\u200Bb\u200Fc\x01\uFEFF"), "abc");
  EXPECT_EQ(CleanParagraph("\uE000mark\uE001"), "mark");
}

TEST(CleanParagraph, GivesFormC) {
  EXPECT_EQ(CleanParagraph("Jose\u0301"), "José");
}

TEST(CleanParagraph, ChangesNothingTheSecondTime) {
  for (const char* text :
       {"it\u00A0\u2011\u2011 no (Laughter)", "a    b", "- x -- y", "(?)", "yes , no"}) {
    const std::string once = CleanParagraph(text);
    EXPECT_EQ(CleanParagraph(once), once) << text;
  }
}

TEST(OneLine, ChangesBlanksOnly) {
  EXPECT_EQ(OneLine("  FORUM 2031  -\u00A0Call - XIX \n"), "FORUM 2031 - Call - XIX");
}

}  // namespace
}  // namespace plenary::text
