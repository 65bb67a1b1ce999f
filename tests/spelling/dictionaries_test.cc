// SPDX-License-Identifier: Apache-2.0
#include "plenary/spelling/dictionaries.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <thread>

namespace plenary::spelling {
namespace {

using ::testing::HasSubstr;

// A folder with small dictionaries of our own: nothing need be installed.
class Dictionaries : public ::testing::Test {
 protected:
  Dictionaries() {
    folder_ = std::filesystem::path(::testing::TempDir()) /
              ::testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::create_directories(folder_);
    Write("en_US", "UTF-8", {"boat", "color", "June", "harbor"});
    Write("en_GB", "UTF-8", {"boat", "colour", "harbour"});
    Write("fr", "UTF-8", {"bateau", "été"});
  }
  ~Dictionaries() override { std::filesystem::remove_all(folder_); }

  void Write(const std::string& name, const std::string& encoding,
             const std::vector<std::string>& words) {
    std::ofstream(folder_ / (name + ".aff")) << "SET " << encoding << "\nTRY aeioucrlbt\n";
    std::ofstream dic(folder_ / (name + ".dic"));
    dic << words.size() << "\n";
    for (const auto& word : words) dic << word << "\n";
  }

  auto Open(std::vector<std::string> languages) {
    return OpenDictionaries(languages, folder_.string());
  }

  std::filesystem::path folder_;
};

TEST_F(Dictionaries, KnowTheWordsOfALanguage) {
  const auto dictionary = Open({"fr"}).value();
  EXPECT_TRUE(dictionary->IsWord("bateau"));
  EXPECT_TRUE(dictionary->IsWord("été"));
  EXPECT_FALSE(dictionary->IsWord("boat"));
}

TEST_F(Dictionaries, KnowThatSomeWordsHaveACapital) {
  const auto dictionary = Open({"en_US"}).value();
  EXPECT_TRUE(dictionary->IsWord("June"));
  EXPECT_FALSE(dictionary->IsWord("june"));
}

TEST_F(Dictionaries, OfSeveralLanguagesAreOne) {
  const auto dictionary = Open({"fr", "en_US"}).value();
  EXPECT_TRUE(dictionary->IsWord("bateau"));
  EXPECT_TRUE(dictionary->IsWord("boat"));
}

TEST_F(Dictionaries, OfBritishEnglishKnowBothSpellings) {
  const auto dictionary = Open({"en_GB"}).value();
  EXPECT_TRUE(dictionary->IsWord("color"));
  EXPECT_TRUE(dictionary->IsWord("colour"));
}

TEST_F(Dictionaries, FindWordsBySoundInTheLanguagesAskedFor) {
  const auto british = Open({"en_GB"}).value();
  EXPECT_EQ(british->SoundingLike("har bore"), std::vector<std::string>{"harbour"});
  EXPECT_TRUE(Open({"fr"}).value()->SoundingLike("har bore").empty());
}

TEST_F(Dictionaries, TakeALanguageTagWithAHyphen) {
  EXPECT_TRUE(Open({"en-US"}).value()->IsWord("boat"));
}

TEST_F(Dictionaries, TakeTheFirstCountryOfALanguageAlone) {
  EXPECT_TRUE(Open({"en"}).value()->IsWord("harbour"));
}

TEST_F(Dictionaries, SayWhichOneIsMissing) {
  const auto missing = Open({"en_US", "xx_YY"});
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, Errc::not_found);
  EXPECT_THAT(missing.error().what, HasSubstr((folder_ / "xx_YY.dic").string()));
}

TEST_F(Dictionaries, AreNoWayIntoOtherFolders) {
  for (const char* tag : {"../secret", "/etc/passwd", "", "e", "en US"}) {
    const auto refused = Open({tag});
    ASSERT_FALSE(refused) << tag;
    EXPECT_EQ(refused.error().code, Errc::bad_input) << tag;
  }
}

TEST_F(Dictionaries, InAnotherEncodingAreRefused) {
  Write("de", "ISO8859-1", {"Boot"});
  const auto refused = Open({"de"});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, Errc::internal);
}

TEST_F(Dictionaries, OfNoLanguageKnowNoWord) {
  const auto none = Open({}).value();
  EXPECT_FALSE(none->IsWord("boat"));
}

TEST_F(Dictionaries, TakeAnyBytes) {
  const auto dictionary = Open({"en_US"}).value();
  for (const std::string& word : {std::string(), std::string("\xFF\xFE"), std::string("a\0b", 3),
                                  std::string(100'000, 'a')}) {
    EXPECT_FALSE(dictionary->IsWord(word));
  }
}

TEST_F(Dictionaries, AnswerSeveralThreadsAtATime) {
  const auto dictionary = Open({"en_US"}).value();
  std::vector<std::jthread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) {
        EXPECT_TRUE(dictionary->IsWord("boat"));
        EXPECT_FALSE(dictionary->IsWord("boat" + std::to_string(i)));
      }
    });
  }
}

}  // namespace
}  // namespace plenary::spelling
