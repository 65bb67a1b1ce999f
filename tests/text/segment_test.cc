// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/segment.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace plenary::text {
namespace {

using testing::ElementsAre;

TEST(Sentences, SplitsAtTheEndOfSentences) {
  EXPECT_THAT(Sentences("The gate is shut. Is it? Yes!"),
              ElementsAre("The gate is shut.", "Is it?", "Yes!"));
}

TEST(Sentences, DoesNotSplitAfterATitle) {
  EXPECT_THAT(Sentences("I saw Ms. Okeke and Dr. Lind. They left."),
              ElementsAre("I saw Ms. Okeke and Dr. Lind.", "They left."));
}

TEST(Sentences, KnowsOtherScripts) {
  EXPECT_THAT(Sentences("我们开始吧。谢谢。"), ElementsAre("我们开始吧。", "谢谢。"));
  EXPECT_THAT(Sentences(""), ElementsAre());
}

TEST(Words, LeavesPunctuationOut) {
  EXPECT_THAT(Words("Yes, it's 7.5 metres."), ElementsAre("Yes", "it's", "7.5", "metres"));
}

TEST(CountWords, CountsRunsBetweenBlanks) {
  EXPECT_EQ(CountWords(" one two\nthree "), 3U);
  EXPECT_EQ(CountWords(""), 0U);
}

}  // namespace
}  // namespace plenary::text
