// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "plenary/search/query.h"
#include "plenary/text/utf8.h"

namespace plenary::search {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

// A snippet with [ ] for the marks of found words.
std::string Find(std::string_view text, std::string_view typed, std::size_t max_chars = 240) {
  const std::string snippet = Snippet(text, ParseQuery(typed), max_chars);
  std::string shown;
  for (std::size_t i = 0; i < snippet.size();) {
    const char32_t c = text::Next(snippet, i);
    text::AppendUtf8(shown, c == 0xE000 ? U'[' : c == 0xE001 ? U']' : c);
  }
  return shown;
}

constexpr std::string_view kLong =
    "We begin with the minutes of the harbour board and the tide tables for the coming season. "
    "After that we hear about the flood barrier, which the engineers want to close at night. "
    "Then there is time for questions about the ferry, the lighthouse and the old stone quay.";

TEST(Snippet, OfAShortTextIsTheText) {
  EXPECT_EQ(Find("The flood barrier holds.", "barrier"), "The flood [barrier] holds.");
}

TEST(Snippet, MarksEveryFoundWord) {
  EXPECT_EQ(Find("Flood, sea, FLOOD", "flood sea"), "[Flood], [sea], [FLOOD]");
}

TEST(Snippet, MarksAPhraseAsOne) {
  EXPECT_EQ(Find("sea wall, wall, sea", "\"sea wall\""), "[sea wall], wall, sea");
}

TEST(Snippet, MarksAPrefix) {
  EXPECT_EQ(Find("two embankments", "embank*"), "two [embankments]");
}

TEST(Snippet, LetsOnlyTheLastWordOfAPhraseGoOn) {
  EXPECT_EQ(Find("season wall, sea walls", "\"sea wall\"*"), "season wall, [sea walls]");
}

TEST(Snippet, MarksWhatWasFoldedAway) {
  EXPECT_EQ(Find("in São Tomé", "sao"), "in [São] Tomé");
}

TEST(Snippet, DoesNotMarkWhatIsLeftOutOrSaidBy) {
  EXPECT_EQ(Find("sea and okeke", "wall -sea speaker:okeke"), "sea and okeke");
}

TEST(Snippet, MarksChineseWords) {
  EXPECT_EQ(Find("我们讨论防水工程。", "防水"), "我们讨论[防水]工程。");
  EXPECT_EQ(Find("我们讨论防水工程。", "防水工程"), "我们讨论[防水工程]。");
  EXPECT_EQ(Find("防水，水", "水"), "防[水]，[水]");
}

TEST(Snippet, IsCutAtWordsRoundTheFoundPlace) {
  const std::string found = Find(kLong, "barrier", 60);
  EXPECT_THAT(found, HasSubstr("flood [barrier], which"));
  EXPECT_THAT(found, StartsWith("…"));
  EXPECT_TRUE(found.ends_with("…"));
  EXPECT_LE(text::Length(found), 60U + 4U);
}

TEST(Snippet, StandsWhereMostOfTheWordsAre) {
  const std::string text =
      "sea. " + std::string(300, '-') + " the sea by the wall " + std::string(300, '-') + " wall.";
  EXPECT_THAT(Find(text, "sea wall", 40), HasSubstr("[sea] by the [wall]"));
}

TEST(Snippet, WithoutAMatchIsTheBeginning) {
  EXPECT_EQ(Find(kLong, "glacier", 24), "We begin with the…");
}

TEST(Snippet, CutsThroughAWordThatIsTooLong) {
  EXPECT_EQ(Find(std::string(100, 'a'), "dam", 10), std::string(10, 'a') + "…");
}

TEST(Snippet, PutsParagraphsOnOneLine) {
  EXPECT_EQ(Find("the sea\n\nthe wall", "wall"), "the sea the [wall]");
}

TEST(Snippet, DropsItsOwnMarksFromTheText) {
  EXPECT_EQ(Find("the \uE000sea\uE001 wall", "wall"), "the sea [wall]");
}

TEST(Snippet, OfNothingIsNothing) {
  EXPECT_EQ(Find("", "sea"), "");
  EXPECT_EQ(Find("sea", "sea", 0), "…");
}

}  // namespace
}  // namespace plenary::search
