// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/search/query.h"

namespace plenary::search {

void PrintTo(const Term& term, std::ostream* out) {
  *out << (term.is_excluded ? "-" : "") << (term.field == Term::Field::speaker ? "speaker:" : "")
       << testing::PrintToString(term.words) << (term.is_prefix ? "*" : "") << " typed "
       << term.typed;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Words = std::vector<std::string>;

Term Text(Words words, std::string typed) {
  Term term;
  term.words = std::move(words);
  term.typed = std::move(typed);
  return term;
}

Term Speaker(Words words, std::string typed) {
  Term term = Text(std::move(words), std::move(typed));
  term.field = Term::Field::speaker;
  return term;
}

Term Prefix(Term term) {
  term.is_prefix = true;
  return term;
}

Term Excluded(Term term) {
  term.is_excluded = true;
  return term;
}

std::vector<Term> Parse(std::string_view typed) {
  return ParseQuery(typed).terms;
}

TEST(ParseQuery, ReadsWords) {
  EXPECT_THAT(Parse("Flood  barrier"),
              ElementsAre(Text({"flood"}, "Flood"), Text({"barrier"}, "barrier")));
}

TEST(ParseQuery, ReadsAPhrase) {
  EXPECT_THAT(Parse("\"flood barrier\" sea"),
              ElementsAre(Text({"flood", "barrier"}, "flood barrier"), Text({"sea"}, "sea")));
}

TEST(ParseQuery, ReadsAPhraseInCurvedQuotationMarks) {
  EXPECT_THAT(Parse("“flood barrier”"), ElementsAre(Text({"flood", "barrier"}, "flood barrier")));
}

TEST(ParseQuery, ReadsAHyphenatedWordAsAPhrase) {
  EXPECT_THAT(Parse("sea-wall"), ElementsAre(Text({"sea", "wall"}, "sea-wall")));
}

TEST(ParseQuery, ReadsAPrefix) {
  EXPECT_THAT(Parse("embank*"), ElementsAre(Prefix(Text({"embank"}, "embank"))));
  EXPECT_THAT(Parse("\"sea wa\"*"), ElementsAre(Prefix(Text({"sea", "wa"}, "sea wa"))));
}

TEST(ParseQuery, ReadsAnExclusion) {
  EXPECT_THAT(Parse("dam -sea -\"tide table\""),
              ElementsAre(Text({"dam"}, "dam"), Excluded(Text({"sea"}, "sea")),
                          Excluded(Text({"tide", "table"}, "tide table"))));
}

TEST(ParseQuery, ReadsASpeaker) {
  EXPECT_THAT(Parse("speaker:okeke"), ElementsAre(Speaker({"okeke"}, "okeke")));
  EXPECT_THAT(Parse("SPEAKER:\"Ana Rivera\""),
              ElementsAre(Speaker({"ana", "rivera"}, "Ana Rivera")));
  EXPECT_THAT(Parse("-speaker:okeke"), ElementsAre(Excluded(Speaker({"okeke"}, "okeke"))));
}

TEST(ParseQuery, ReadsTwoChineseCharactersAsOneWord) {
  EXPECT_THAT(Parse("防水"), ElementsAre(Text({"防水"}, "防水")));
}

TEST(ParseQuery, ReadsMoreChineseCharactersAsAPhraseOfBigrams) {
  EXPECT_THAT(Parse("防水工程"), ElementsAre(Text({"防水", "水工", "工程"}, "防水工程")));
}

TEST(ParseQuery, ReadsOneChineseCharacterAsTheBeginningOfBigrams) {
  EXPECT_THAT(Parse("水"), ElementsAre(Prefix(Text({"水"}, "水"))));
}

TEST(ParseQuery, TakesTheIdeographicSpaceForABlank) {
  EXPECT_THAT(Parse("洪水　大坝"), ElementsAre(Text({"洪水"}, "洪水"), Text({"大坝"}, "大坝")));
}

TEST(ParseQuery, FindsNothingToLookForInNothing) {
  EXPECT_THAT(Parse(""), IsEmpty());
  EXPECT_THAT(Parse("   "), IsEmpty());
}

// What somebody may type without meaning an operator.
TEST(ParseQuery, TakesALoneQuotationMarkForNothing) {
  EXPECT_THAT(Parse("\""), IsEmpty());
  EXPECT_THAT(Parse("sea \"wall"), ElementsAre(Text({"sea"}, "sea"), Text({"wall"}, "\"wall")));
}

TEST(ParseQuery, TakesALoneHyphenForNothing) {
  EXPECT_THAT(Parse("-"), IsEmpty());
  EXPECT_THAT(Parse("sea - wall"), ElementsAre(Text({"sea"}, "sea"), Text({"wall"}, "wall")));
}

TEST(ParseQuery, TakesAFieldWithoutANameForAWord) {
  EXPECT_THAT(Parse("speaker:"), ElementsAre(Text({"speaker"}, "speaker:")));
  EXPECT_THAT(Parse("speaker: okeke"),
              ElementsAre(Text({"speaker"}, "speaker:"), Text({"okeke"}, "okeke")));
}

TEST(ParseQuery, TakesAnUnknownFieldForWords) {
  EXPECT_THAT(Parse("topic:dams"), ElementsAre(Text({"topic", "dams"}, "topic:dams")));
}

TEST(ParseQuery, TakesOperatorsOnlyForNothing) {
  EXPECT_THAT(Parse("- * \"\" -\"\" speaker:\"\" speaker:* -- **"), IsEmpty());
}

TEST(ParseQuery, TakesTheOperatorsOfOthersForWords) {
  EXPECT_THAT(Parse("AND NEAR("), ElementsAre(Text({"and"}, "AND"), Text({"near"}, "NEAR(")));
}

TEST(ParseQuery, StandsNulAndIllFormedBytes) {
  EXPECT_THAT(Parse(std::string_view("sea\0wall", 8)),
              ElementsAre(Text({"sea"}, "sea"), Text({"wall"}, "wall")));
  EXPECT_THAT(Parse("dam\xFF"), ElementsAre(Text({"dam"}, "dam\uFFFD")));
}

TEST(ParseQuery, ReadsTheFirstThousandCharacters) {
  const std::string longest(kMaxQueryLength - 4, ' ');
  EXPECT_THAT(Parse(longest + "seas"), ElementsAre(Text({"seas"}, "seas")));
  EXPECT_THAT(Parse(longest + " seas"), ElementsAre(Text({"sea"}, "sea")));
}

TEST(ParseQuery, StandsMuchJunk) {
  std::string junk;
  for (int i = 0; junk.size() < 100'000; ++i) junk += "\"-speaker:*\xE9\xBF"[i % 13];
  EXPECT_LE(Parse(junk).size(), kMaxQueryLength);
}

}  // namespace
}  // namespace plenary::search
