// SPDX-License-Identifier: Apache-2.0
#include "word_classes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "broken_word_rows.h"
#include "broken_words.h"
#include "word_class_rows.h"
#include "word_list_dictionary.h"

namespace plenary::transcript {
namespace {

using namespace word_class;

const WordListDictionary kWords(
    "report report's reports reporting provide provides provided providing green greenness slow "
    "slowly pond pond's ponds ready readiness die dying crisis crisis's plan plan's plans "
    "planning");

Set Classes(std::string_view word) {
  return ClassesOf(word, &kWords);
}

TEST(WordClasses, OfSmallWordsStandInATable) {
  EXPECT_TRUE(ClassesOf("the", nullptr) & kArticle);
  EXPECT_TRUE(ClassesOf("would", nullptr) & kModal);
  EXPECT_FALSE(ClassesOf("pond", nullptr) & kFunction);
}

TEST(WordClasses, OfOthersFollowFromTheEndingsThatADictionaryKnows) {
  EXPECT_TRUE(Classes("report") & kNoun);
  EXPECT_TRUE(Classes("report") & kVerb);
  EXPECT_FALSE(Classes("report") & kOnlyVerb);
  EXPECT_TRUE(Classes("provide") & kOnlyVerb);
  EXPECT_TRUE(Classes("provides") & kVerbS);
  EXPECT_TRUE(Classes("provided") & kVerbEd);
  EXPECT_TRUE(Classes("providing") & kVerbIng);
  EXPECT_TRUE(Classes("ponds") & kPlural);
  EXPECT_TRUE(Classes("pond") & kNotVerb);
  EXPECT_TRUE(Classes("green") & kAdjective);
  EXPECT_TRUE(Classes("slowly") & kAdverb);
}

TEST(WordClasses, KnowChangesOfSpelling) {
  EXPECT_TRUE(Classes("plan") & kVerb);
  EXPECT_TRUE(Classes("die") & kVerb);
  EXPECT_TRUE(Classes("ready") & kAdjective);
  EXPECT_FALSE(Classes("crisis") & kPlural);
}

TEST(WordClasses, KnowTheSoundThatAWordBeginsWith) {
  for (const char* word : {"apple", "hour", "honest", "unimportant", "8"}) {
    EXPECT_TRUE(ClassesOf(word, nullptr) & kVowel) << word;
  }
  for (const char* word : {"pond", "union", "european", "one", "useful"}) {
    EXPECT_TRUE(ClassesOf(word, nullptr) & kConsonant) << word;
  }
}

TEST(WordClasses, HaveOneNameEach) {
  std::set<std::string> names;
  for (const WordClassRow& row : kWordClassRows) {
    EXPECT_EQ(ClassNamed(row.name), row.set) << row.name;
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
  }
  EXPECT_EQ(ClassNamed("nothing"), 0U);
}

bool Joins(std::string_view first, std::string_view second, std::string_view word) {
  const auto spellings = JoinedSpellings(first, second);
  return std::ranges::find(spellings, word) != spellings.end();
}

TEST(JoinedSpellings, AreThoseOfWordsHeardInPieces) {
  EXPECT_TRUE(Joins("sau", "cer", "saucer"));
  EXPECT_TRUE(Joins("core", "erection", "correction"));
  EXPECT_TRUE(Joins("ray", "ling", "railing"));
  EXPECT_TRUE(Joins("a", "rears", "arrears"));
}

TEST(JoinedSpellings, WriteTheEndsOfWordsAsTheTableSays) {
  for (const BrokenWordRow& row : kBrokenWordRows) {
    const std::string_view example = row.example;
    const std::size_t blank = example.rfind(' ');
    EXPECT_TRUE(Joins(example.substr(0, blank), example.substr(blank + 1), row.word))
        << example << " is no " << row.word;
  }
}

TEST(LikeSpellings, ChangeOneSound) {
  const auto spellings = LikeSpellings("sighlence");
  EXPECT_NE(std::ranges::find(spellings, "silence"), spellings.end());
}

}  // namespace
}  // namespace plenary::transcript
