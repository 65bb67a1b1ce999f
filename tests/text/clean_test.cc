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

TEST(CleanParagraph, PutsBrokenPunctuationRight) {
  EXPECT_EQ(CleanParagraph("yes. . no"), "yes. no");
  EXPECT_EQ(CleanParagraph("yes.. no"), "yes. no");
  EXPECT_EQ(CleanParagraph("yes,, no"), "yes, no");
  EXPECT_EQ(CleanParagraph("yes . . . no"), "yes... no");
  EXPECT_EQ(CleanParagraph("yes.... no"), "yes.... no");
}

TEST(CleanParagraph, TakesSmallWordsThatTheCaptioningDoubled) {
  EXPECT_EQ(CleanParagraph("out of of the the gate"), "out of the gate");
  EXPECT_EQ(CleanParagraph("The the gate, and and so on"), "The gate, and so on");
  EXPECT_EQ(CleanParagraph("THE THE GATE"), "THE GATE");
  EXPECT_EQ(CleanParagraph("of of of it"), "of it");
}

TEST(CleanParagraph, LeavesWordsThatMayBeMeantTwice) {
  for (const char* text : {"I know that that is so", "they had had it", "very very good", "no no",
                           "two two", "is is", "come in in May", "of, of course", "the theater",
                           "nous nous levons", "to Toledo", "de De Gaulle"}) {
    EXPECT_EQ(CleanParagraph(text), text);
  }
}

TEST(CleanParagraph, TakesTagsAndEntitiesOfHtmlAway) {
  EXPECT_EQ(CleanParagraph("<p>The <strong>gate</strong> &amp; the&nbsp;lock</p>"),
            "The gate & the lock");
  EXPECT_EQ(CleanParagraph("don&rsquo;t, don&#8217;t, don&#x2019;t"), "don’t, don’t, don’t");
  EXPECT_EQ(CleanParagraph("the **gate** is"), "the gate is");
  EXPECT_EQ(CleanParagraph("and <c.yellow>welcome</c><00:00:01.500> all"), "and welcome all");
  EXPECT_EQ(CleanParagraph("2 < 3 and 4 > 3 & so <on>"), "2 < 3 and 4 > 3 & so <on>");
  EXPECT_EQ(CleanParagraph("&unknown; &#0; &#xD800;"), "&unknown; &#0; &#xD800;");
}

TEST(CleanParagraph, PutsUtf8ReadAsWindows1252Right) {
  EXPECT_EQ(CleanParagraph("donâ€™t"), "don’t");
  EXPECT_EQ(CleanParagraph("caf\u00C3\u00A9 de Jos\u00C3\u00A9"), "café de José");
  EXPECT_EQ(CleanParagraph("ESPA\u00C3\u2018A"), "ESPAÑA");
  EXPECT_EQ(CleanParagraph("\u00E2\u20AC\u0153yes\u00E2\u20AC\u009D"), "“yes”");
  EXPECT_EQ(CleanParagraph("\u00D0\u00BF\u00D1\u20AC"), "пр");
  EXPECT_EQ(CleanParagraph("the\u00C2\u00A0gate"), "the gate");
}

TEST(CleanParagraph, LeavesLettersWithAccentsThatBelongThere) {
  for (const char* text : {"“LIBERTÉ”", "“AMANHÔ.", "Âge, Ã, Ñ’", "été à l’école", "Ø«x»"}) {
    EXPECT_EQ(CleanParagraph(text), text);
  }
}

TEST(CleanParagraph, DropsWhatCannotBeRead) {
  EXPECT_EQ(CleanParagraph("a\u200Bb\u200Fc\x01\uFEFF"), "abc");
  EXPECT_EQ(CleanParagraph("\uE000mark\uE001"), "mark");
}

TEST(CleanParagraph, GivesFormC) {
  EXPECT_EQ(CleanParagraph("Jose\u0301"), "José");
}

TEST(CleanParagraph, ChangesNothingTheSecondTime) {
  for (const char* text : {"it\u00A0\u2011\u2011 no (Laughter)", "a    b", "- x -- y", "(?)",
                           "yes , no", "of of of", ". . .", "donâ€™t", "<p>a</p>"}) {
    const std::string once = CleanParagraph(text);
    EXPECT_EQ(CleanParagraph(once), once) << text;
  }
}

TEST(OneLine, ChangesBlanksOnly) {
  EXPECT_EQ(OneLine("  FORUM 2031  -\u00A0Call - XIX \n"), "FORUM 2031 - Call - XIX");
}

TEST(CleanParagraph, PutsABlankBehindCommasAndStopsThatLackIt) {
  EXPECT_EQ(CleanParagraph("Good ,yes.And then,all of it."), "Good, yes. And then, all of it.");
  EXPECT_EQ(CleanParagraph("1,000 at 3.5, mail Tara.Okeke@lund.no, the U.S.A. and e.g. this"),
            "1,000 at 3.5, mail Tara.Okeke@lund.no, the U.S.A. and e.g. this");
}

TEST(CleanParagraph, PutsRightWhatWasTakenApartTwice) {
  EXPECT_EQ(CleanParagraph("caf\u00C3\u0192\u00C2\u00A9"), "caf\u00E9");
}

}  // namespace
}  // namespace plenary::text
