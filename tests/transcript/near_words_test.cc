// SPDX-License-Identifier: Apache-2.0
#include "near_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "word_list_dictionary.h"

namespace plenary::transcript {
namespace {

using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const WordListDictionary kDictionary("harbor harbors arbor hardbor barge silent été");

TEST(NearWords, AreOneLetterAway) {
  EXPECT_THAT(NearWords("harbr", kDictionary), UnorderedElementsAre("harbor"));
  EXPECT_THAT(NearWords("harboor", kDictionary), UnorderedElementsAre("harbor"));
  EXPECT_THAT(NearWords("harbar", kDictionary), UnorderedElementsAre("harbor"));
  EXPECT_THAT(NearWords("hrabor", kDictionary), UnorderedElementsAre("harbor"));
  EXPECT_THAT(NearWords("barg", kDictionary), UnorderedElementsAre("barge"));
}

TEST(NearWords, HaveNoLettersTwice) {
  EXPECT_THAT(NearWords("harborbor", kDictionary), UnorderedElementsAre("harbor"));
}

TEST(NearWords, SoundAlike) {
  EXPECT_THAT(NearWords("sighlent", kDictionary), UnorderedElementsAre("silent"));
}

TEST(NearWords, AreNotTheWordItself) {
  EXPECT_THAT(NearWords("harbor", kDictionary),
              UnorderedElementsAre("harbors", "arbor", "hardbor"));
}

TEST(NearWords, AreSoughtInEnglishOnly) {
  EXPECT_THAT(NearWords("éte", kDictionary), IsEmpty());
  EXPECT_THAT(NearWords("", kDictionary), IsEmpty());
}

}  // namespace
}  // namespace plenary::transcript
