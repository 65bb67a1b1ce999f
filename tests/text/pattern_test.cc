// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/pattern.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace plenary::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Pattern, MatchesAnywhereWithoutRegardToCase) {
  EXPECT_TRUE(Pattern("straße").Matches("In der STRAßE."));
  EXPECT_FALSE(Pattern("straße").Matches("Im Weg."));
}

TEST(Pattern, RegardsCaseWhenAskedTo) {
  const Pattern pattern(R"(^\p{Lu})", Pattern::Case::sensitive);
  EXPECT_TRUE(pattern.Matches("Émile"));
  EXPECT_FALSE(pattern.Matches("émile"));
}

TEST(Pattern, GivesTheLeftmostMatchAndItsGroups) {
  const std::string_view text = "from 4 to 12 and 5 to 6";
  const auto found = Pattern(R"((\d+) to (\d+)( hours)?)").Find(text);
  ASSERT_TRUE(found.has_value());
  EXPECT_THAT(*found, ElementsAre("4 to 12", "4", "12", ""));
  EXPECT_EQ(found->front().data(), text.data() + 5);
  EXPECT_FALSE(Pattern("x").Find(text).has_value());
}

TEST(Pattern, ThatIsBrokenSaysSoAndMatchesNothing) {
  const Pattern broken("(");
  EXPECT_NE(broken.problem(), "");
  EXPECT_FALSE(broken.Matches("("));
  EXPECT_FALSE(broken.Find("(").has_value());
  EXPECT_EQ(Pattern("a").problem(), "");
}

TEST(PatternSet, TellsWhichExpressionsMatch) {
  constexpr std::array<std::string_view, 3> kExpressions{"one", "two", "t.o"};
  const PatternSet set(kExpressions);
  EXPECT_THAT(set.Matching("Two of them"), ElementsAre(1, 2));
  EXPECT_THAT(set.Matching("three"), IsEmpty());
  EXPECT_EQ(set.problem(), "");
}

TEST(PatternSet, KeepsTheNumbersOfTheOthersWhenOneIsBroken) {
  constexpr std::array<std::string_view, 2> kExpressions{"(", "two"};
  const PatternSet set(kExpressions);
  EXPECT_THAT(set.Matching("two ("), ElementsAre(1));
  EXPECT_NE(set.problem(), "");
}

TEST(PatternSet, WithoutExpressionsMatchesNothing) {
  EXPECT_THAT(PatternSet({}).Matching("anything"), IsEmpty());
}

}  // namespace
}  // namespace plenary::text
