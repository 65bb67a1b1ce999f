// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/blanks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(SkipBlanks, GoesPastBlanksOfAllKindsAndDirectionMarks) {
  EXPECT_EQ(SkipBlanks(" \t\u00A0\u200Fx", 0), 7U);
  EXPECT_EQ(SkipBlanks("&nbsp;x", 0), 6U);
  EXPECT_EQ(SkipBlanks("x ", 1), 2U);
  EXPECT_EQ(SkipBlanks("\u00E9", 0), 0U);
}

TEST(TrimEnd, LeavesThemOffAtTheEnd) {
  EXPECT_EQ(TrimEnd("x \u00A0\u200F", 0, 7), 1U);
  EXPECT_EQ(TrimEnd("x&nbsp;", 0, 7), 1U);
  EXPECT_EQ(TrimEnd("  ", 0, 2), 0U);
  EXPECT_EQ(TrimEnd("\u00E9", 0, 2), 2U);
}

TEST(TagAt, KnowsTagsOfHtmlAndOfWebVtt) {
  for (const char* tag : {"<p>", "</p>", "<br />", "<STRONG>", "<p class=\"x\">", "<c.yellow>",
                          "</c>", "</v>", "<00:00:01.500>", "<h2>"}) {
    EXPECT_EQ(TagAt(tag, 0), std::string_view(tag).size()) << tag;
  }
  for (const char* text :
       {"<tara>", "<v Tara>", "< p>", "<p", "<>", "<3", "a<p>", "<p\n>", "", "<12>"}) {
    EXPECT_EQ(TagAt(text, 0), 0U) << text;
  }
}

TEST(SplitBlanks, GivesTheWordsBetween) {
  EXPECT_THAT(SplitBlanks(" a  bc d"), testing::ElementsAre("a", "bc", "d"));
  EXPECT_THAT(SplitBlanks(""), testing::IsEmpty());
}

}  // namespace
}  // namespace plenary::text
