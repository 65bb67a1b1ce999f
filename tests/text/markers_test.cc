// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/markers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace plenary::text {
namespace {

// The only marker of a text, as "kind: raw".
std::string Only(std::string_view text) {
  const auto found = FindMarkers(text);
  if (found.size() != 1) return std::to_string(found.size()) + " markers";
  const auto& marker = found.front();
  return std::string(Name(marker.kind)) + ": " +
         std::string(text.substr(marker.begin, marker.end - marker.begin));
}

TEST(MarkerVocabulary, EveryRowFindsItsOwnExample) {
  for (const auto& row : MarkerVocabulary()) {
    const std::string_view example = row.example;
    const bool is_line = example.find_first_of("([{") == example.npos && !example.starts_with("（");
    const auto line = is_line ? MarkerLine(example) : std::nullopt;
    const auto found = FindMarkers(example);
    if (is_line) {
      ASSERT_TRUE(line) << example;
      EXPECT_EQ(Name(line->kind), std::string(Name(row.kind))) << example;
    } else {
      ASSERT_EQ(found.size(), 1U) << example;
      EXPECT_EQ(Name(found[0].kind), std::string(Name(row.kind))) << example;
    }
  }
}

TEST(MarkerVocabulary, HasRowsForEveryKindOfTheTranscriptForm) {
  std::set<MarkerKind> kinds;
  for (const auto& row : MarkerVocabulary()) kinds.insert(row.kind);
  EXPECT_EQ(kinds.size(), static_cast<std::size_t>(MarkerKind::other) + 1);
}

TEST(MarkerKindFromName, ReadsBackEveryName) {
  for (int i = 0; i <= static_cast<int>(MarkerKind::other); ++i) {
    const auto kind = static_cast<MarkerKind>(i);
    EXPECT_EQ(MarkerKindFromName(Name(kind)), kind);
  }
  EXPECT_EQ(MarkerKindFromName("yawn"), std::nullopt);
}

TEST(FindMarkers, TakesBracketsOfAllKindsAsTheyStand) {
  EXPECT_EQ(Only("well (Laughter.) yes"), "laughter: (Laughter.)");
  EXPECT_EQ(Only("[ Multiple voices ]"), "crosstalk: [ Multiple voices ]");
  EXPECT_EQ(Only("[\u00A0APPLAUSE\u00A0]"), "applause: [\u00A0APPLAUSE\u00A0]");
  EXPECT_EQ(Only("((inaudible))"), "inaudible: ((inaudible))");
  EXPECT_EQ(Only("{ break }"), "break: { break }");
  EXPECT_EQ(Only("谢谢。（掌声）"), "applause: （掌声）");
  EXPECT_EQ(Only("♪ we shall see ♪"), "music: ♪ we shall see ♪");
}

TEST(FindMarkers, PassesOverTimeStampsAndCase) {
  EXPECT_EQ(Only("(INAUDIBLE 00:12:34)"), "inaudible: (INAUDIBLE 00:12:34)");
  EXPECT_EQ(Only("(French 00:29:52 - 0:31:06)"), "foreign_language: (French 00:29:52 - 0:31:06)");
  EXPECT_EQ(Only("(audio problem 1:05:38)"), "poor_audio: (audio problem 1:05:38)");
}

TEST(FindMarkers, TakesTheFirstOfTwoInOneBracketButALanguageBeforeAll) {
  EXPECT_EQ(Only("(speaking French; no interpretation)"),
            "foreign_language: (speaking French; no interpretation)");
  EXPECT_EQ(Only("(laughter; inaudible)"), "laughter: (laughter; inaudible)");
}

TEST(FindMarkers, LeavesAsidesInBracketsToSpeech) {
  for (const char* speech :
       {"(and it is a small one)", "(see line two)", "(formerly the Trust)", "(Tara)",
        "[2. Public hearing]", "[00:02:21]", "(the music school on Dock Street)", "()", "( )", "(",
        "((", "the break (of day) came", "a * b * c"}) {
    EXPECT_TRUE(FindMarkers(speech).empty()) << speech;
  }
}

TEST(FindMarkers, TellsADoubtfulWordFromADoubtfulBracket) {
  EXPECT_EQ(Only("the (?) of it"), "uncertain_word: (?)");
  EXPECT_EQ(Only("[ ? ]"), "uncertain_word: [ ? ]");
  EXPECT_EQ(Only("the (sluice?) gate"), "uncertain_word: (sluice?)");
  EXPECT_EQ(Only("Mr. Haverkamp (phonetic)"), "uncertain_word: (phonetic)");
}

TEST(FindMarkers, FindsSeveralInOrder) {
  const auto found = FindMarkers("(Laughter) yes [applause] no (Inaudible)");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].kind, MarkerKind::laughter);
  EXPECT_EQ(found[1].kind, MarkerKind::applause);
  EXPECT_EQ(found[2].kind, MarkerKind::inaudible);
}

TEST(FindMarkers, TakesABracketThatNobodyClosedWhereItsWordSaysAll) {
  EXPECT_EQ(Only("and so (Inaudible and we go on"), "inaudible: (Inaudible");
  EXPECT_EQ(Only("and so (Inaudible"), "inaudible: (Inaudible");
  EXPECT_EQ(Only("and so [Laughter "), "laughter: [Laughter");
  EXPECT_TRUE(FindMarkers("the (music school on Dock Street").empty());
  EXPECT_TRUE(FindMarkers("(laugh\nter)").empty());
}

TEST(FindMarkers, TakesABracketThatAnotherKindClosed) {
  EXPECT_EQ(Only("(laughter] yes"), "laughter: (laughter]");
  EXPECT_EQ(FindMarkers("(Inaudible and then [laughter] yes").size(), 2U);
}

TEST(FindMarkers, KnowsATimeOfDayAlone) {
  EXPECT_EQ(Only("(10:25 a.m.)"), "other: (10:25 a.m.)");
  EXPECT_EQ(Only("(1.45 pm)"), "other: (1.45 pm)");
}

TEST(FindMarkers, KnowsMusicByItsNotes) {
  EXPECT_EQ(Only("♪♪"), "music: ♪♪");
  EXPECT_EQ(Only("♪♪ la la ♪♪"), "music: ♪♪ la la ♪♪");
}

TEST(MarkerLine, NeedsCapitalsOrADecoration) {
  EXPECT_EQ(MarkerLine("APPLAUSE")->kind, MarkerKind::applause);
  EXPECT_EQ(MarkerLine("  END OF TRANSCRIPT ")->kind, MarkerKind::end);
  EXPECT_EQ(MarkerLine("- applause")->kind, MarkerKind::applause);
  EXPECT_FALSE(MarkerLine("Music"));
  EXPECT_FALSE(MarkerLine("NEXT ITEM"));
  EXPECT_FALSE(MarkerLine("----"));
}

TEST(Canonical, IsItselfAMarkerOfThatKindOrNone) {
  for (const auto kind : {MarkerKind::inaudible, MarkerKind::laughter, MarkerKind::break_}) {
    EXPECT_EQ(Only(Canonical(kind)), std::string(Name(kind)) + ": " + Canonical(kind));
  }
}

}  // namespace
}  // namespace plenary::text
