// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/line_shape.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(SkipLineNumber, TakesTheNumbersOfAPage) {
  EXPECT_EQ(SkipLineNumber(" 1   Good morning"), 5U);
  EXPECT_EQ(SkipLineNumber("25  Good"), 4U);
  EXPECT_EQ(SkipLineNumber("12"), 2U);
  for (const char* line :
       {"", "Good", "29 lamps", "0 lamps", "100 lamps", "1st", "2,000", "10:30"}) {
    EXPECT_EQ(SkipLineNumber(line), 0U) << line;
  }
}

TEST(SkipTimeStamp, TakesTimesWithSecondsOrInBrackets) {
  EXPECT_EQ(SkipTimeStamp("[00:07:41] yes", false), 11U);
  EXPECT_EQ(SkipTimeStamp("(0:07:41)", false), 9U);
  EXPECT_EQ(SkipTimeStamp("00:07:41.500 yes", false), 13U);
  EXPECT_EQ(SkipTimeStamp("  00:07:41\tyes", false), 11U);
  for (const char* line : {"", "10:30 is fine", "[10:30] yes", "10:30:15pm", "[00:07:41 yes",
                           "(1.45 pm)", "3:1", "7"}) {
    EXPECT_EQ(SkipTimeStamp(line, false), 0U) << line;
  }
}

TEST(SkipTimeStamp, TakesTimesWithoutSecondsWhereTheTextHasThem) {
  EXPECT_EQ(SkipTimeStamp("14:17 [tara] yes", true), 6U);
  EXPECT_EQ(SkipTimeStamp("0:05", true), 4U);
  EXPECT_EQ(SkipTimeStamp("3:1", true), 0U);
}

TEST(IsCueTiming, KnowsBothFormsOfSubtitles) {
  EXPECT_TRUE(IsCueTiming("00:00:01.000 --> 00:00:02.000 align:start"));
  EXPECT_TRUE(IsCueTiming("00:00:01,000 --> 00:00:02,000"));
  EXPECT_TRUE(IsCueTiming("01:02.500 --> 01:04.000"));
  EXPECT_FALSE(IsCueTiming("00:00:01.000 to 00:00:02.000"));
  EXPECT_FALSE(IsCueTiming("a --> b"));
}

TEST(IsNumberAlone, IsFiguresAndBlanksOnly) {
  EXPECT_TRUE(IsNumberAlone("  12 "));
  EXPECT_TRUE(IsNumberAlone("12345"));
  EXPECT_FALSE(IsNumberAlone("123456"));
  EXPECT_FALSE(IsNumberAlone("12."));
  EXPECT_FALSE(IsNumberAlone(""));
}

}  // namespace
}  // namespace plenary::text
