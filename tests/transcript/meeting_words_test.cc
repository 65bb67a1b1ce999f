// SPDX-License-Identifier: Apache-2.0
#include "meeting_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "captioned_words.h"

namespace plenary::transcript {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> Words(std::string_view clean) {
  std::vector<std::string> words;
  for (const auto& word : CaptionedWords(clean)) words.emplace_back(word.text);
  return words;
}

TEST(CaptionedWords, StandBetweenBlanksWithoutPunctuation) {
  EXPECT_THAT(Words("Well, (the) “pond” — it's deep… isn't it?"),
              ElementsAre("Well", "the", "pond", "it's", "deep", "isn't", "it"));
}

TEST(CaptionedWords, KeepTheFullStopsOfAbbreviations) {
  EXPECT_THAT(Words("The U.S. at 9 a.m. today."),
              ElementsAre("The", "U.S.", "at", "9", "a.m.", "today"));
}

TEST(CaptionedWords, ArePartedByDashesAndDotsWithoutBlanks) {
  EXPECT_THAT(Words("because—well, free to...swim"),
              ElementsAre("because", "well", "free", "to", "swim"));
}

TEST(CaptionedWords, AreNoMarkers) {
  EXPECT_THAT(Words("so [several speakers at once] yes {noise}"), ElementsAre("so", "yes"));
}

TEST(CaptionedWords, KnowWhatPartsThem) {
  std::vector<Break> breaks;
  for (const auto& word : CaptionedWords("One two, three — four. Five\n\nsix")) {
    breaks.push_back(word.before);
  }
  EXPECT_THAT(breaks, ElementsAre(Break::paragraph, Break::blank, Break::comma, Break::dash,
                                  Break::sentence, Break::paragraph));
}

TEST(CaptionedWords, KnowTheirBytes) {
  const std::string_view text = "«Été», yes";
  const auto words = CaptionedWords(text);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(text.substr(words[0].begin, words[0].end - words[0].begin), "Été");
  EXPECT_TRUE(words[0].is_capital);
  EXPECT_TRUE(words[0].is_quoted);
}

TEST(PlainWord, HasSmallLettersAndStraightApostrophes) {
  EXPECT_EQ(PlainWord("It’s"), "it's");
  EXPECT_EQ(PlainWord("ÉTÉ"), "été");
}

TEST(MeetingWords, CountWordsWhateverTheirCase) {
  MeetingWords words;
  words.Add("The pond. The POND!");
  EXPECT_EQ(words.Count("pond"), 2);
  EXPECT_EQ(words.Count("frog"), 0);
  EXPECT_EQ(words.CountCapitals("POND"), 1);
}

TEST(MeetingWords, CountPairsWithNothingBetweenThem) {
  MeetingWords words;
  words.Add("Green pond, green pond. green Pond");
  EXPECT_EQ(words.CountPair("green", "pond"), 3);
  EXPECT_EQ(words.CountPair("pond", "green"), 0);
}

TEST(MeetingWords, CountNoPairsOfSmallWords) {
  MeetingWords words;
  words.Add("The pond of the club");
  EXPECT_EQ(words.CountPair("the", "pond"), 0);
}

TEST(MeetingWords, CountWhatIsSaidTwiceAtOnce) {
  MeetingWords words;
  words.Add("at the at the pond");
  EXPECT_EQ(words.repeated_pairs(), 1);
}

}  // namespace
}  // namespace plenary::transcript
