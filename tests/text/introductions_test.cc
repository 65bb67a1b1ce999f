// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/introductions.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

std::string FirstName(std::string_view speech) {
  const auto found = FindIntroductions(speech);
  return found.empty() ? "nobody" : std::string(found.front().name);
}

TEST(IntroductionPatterns, EachFindsANameInItsExample) {
  for (const auto& row : IntroductionPatterns()) {
    EXPECT_NE(FirstName(row.example), "nobody") << row.example;
  }
}

TEST(FindIntroductions, FindsTheNameAndQuotesTheWords) {
  const auto found = FindIntroductions("Hello. This is Tara van der Okeke, can you hear me?");
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].name, "Tara van der Okeke");
  EXPECT_EQ(found[0].quote, "This is Tara van der Okeke,");
}

TEST(FindIntroductions, PassesOverWhatIsNoName) {
  for (const char* speech : {"This is great.", "I'm sorry, I'm late.", "It's a start.",
                             "I am here.", "My name is on the list", ""}) {
    EXPECT_EQ(FirstName(speech), "nobody") << speech;
  }
}

TEST(FindIntroductions, LooksAtTheBeginningOnly) {
  EXPECT_EQ(FirstName(std::string(300, 'x') + " This is Tara."), "nobody");
}

}  // namespace
}  // namespace plenary::text
