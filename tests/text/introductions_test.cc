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

TEST(FindIntroductions, FindsNamesInEveryLanguage) {
  const std::pair<const char*, const char*> cases[] = {
      {"Bonjour à tous, je suis Tara Okeke, du port.", "Tara Okeke"},
      {"Hola, aquí Tara Okeke, de la escuela.", "Tara Okeke"},
      {"Bom dia, sou a Tara Okeke, da escola.", "Tara Okeke"},
      {"Guten Tag zusammen, ich bin Tara Okeke und arbeite im Hafen.", "Tara Okeke"},
      {"Добрый день, меня зовут Тара Океке.", "Тара Океке"},
      {"大家好，我是李晓梅，来自港口学校。", "李晓梅"},
      {"我叫张伟来自港口学校。", "张伟"},
      {"صباح الخير، أنا تارا من مدرسة الميناء.", "تارا"},
  };
  for (const auto& [speech, name] : cases) EXPECT_EQ(FirstName(speech), name) << speech;
}

TEST(FindIntroductions, PassesOverWhatIsNoName) {
  for (const char* speech :
       {"This is great.", "I'm sorry, I'm late.", "It's a start.", "I am here.",
        "My name is on the list", "C'est vrai.", "Je suis d'accord.", "Soy de aquí.",
        "Ich bin dafür.", "Это правда.", "我是说，不行。", ""}) {
    EXPECT_EQ(FirstName(speech), "nobody") << speech;
  }
}

TEST(FindIntroductions, LooksAtTheBeginningOnly) {
  EXPECT_EQ(FirstName(std::string(300, 'x') + " This is Tara."), "nobody");
}

}  // namespace
}  // namespace plenary::text
