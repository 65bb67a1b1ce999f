// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/seam.h"

#include <gtest/gtest.h>

namespace plenary::live {
namespace {

TEST(Seam, AddsWhatTheOverlapHasAfterTheSameWords) {
  EXPECT_EQ(MissingWords("So we meet on Friday", "we meet on Friday at noon.", ""), " at noon.");
}

TEST(Seam, AddsNothingWhereTheRecordHasAll) {
  EXPECT_EQ(MissingWords("So we meet on Friday at noon.", "we meet on Friday at noon. ", ""), "");
}

TEST(Seam, AddsNothingWhenTheRecordIsAhead) {
  EXPECT_EQ(MissingWords("we meet on Friday at noon in the hall", "we meet on Friday at noon", ""),
            "");
}

TEST(Seam, LooksPastCaseAndPunctuation) {
  EXPECT_EQ(MissingWords("...the sea wall, then", "The SEA wall then - and the quay", ""),
            " - and the quay");
}

TEST(Seam, TakesTheLastOfRunsThatAreEquallyLong) {
  EXPECT_EQ(
      MissingWords("one two three x one two three", "one two three four one two three five", ""),
      " five");
}

TEST(Seam, TakesTheLongestRunEvenWhenAWordDiffersAfterIt) {
  EXPECT_EQ(MissingWords("we come to the next ite", "we come to the next item of today", ""),
            " item of today");
}

TEST(Seam, TakesAShorterRunThatIsNearerToTheEnd) {
  EXPECT_EQ(MissingWords("a b c d e f, and then x the quay is wet",
                         "a b c d e f, and then y the quay is wet today", ""),
            " today");
}

TEST(Seam, IsNotMisledByAFewWordsSaidLongAgo) {
  EXPECT_EQ(
      MissingWords("we close the list of the sea walls",
                   "one of the sea walls fell. Later we close the list of the sea walls now", ""),
      " now");
}

TEST(Seam, AddsWhatWasTypedLateWhereNoThreeWordsAreTheSame) {
  EXPECT_EQ(MissingWords("one two", "one two three", "three"), " three");
  EXPECT_EQ(MissingWords("", "Good morning", "Good morning"), "Good morning");
  EXPECT_EQ(MissingWords("one two", "one two", ""), "");
}

TEST(Seam, FindsAnOverlapOfOneOrTwoWordsWhole) {
  EXPECT_EQ(MissingWords("we meet on Friday at noon", " Friday", " Friday"), "");
  EXPECT_EQ(MissingWords("we meet on Friday at noon", " on Friday", " on Friday"), "");
  EXPECT_EQ(MissingWords("we meet on Friday at noon", " noon sharp", " noon sharp"), " noon sharp");
}

TEST(Seam, DoublesNoBlank) {
  EXPECT_EQ(MissingWords("one two three ", "one two three four", ""), "four");
}

}  // namespace
}  // namespace plenary::live
