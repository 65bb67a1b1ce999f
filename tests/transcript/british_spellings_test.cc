// SPDX-License-Identifier: Apache-2.0
#include "british_spellings.h"

#include <gtest/gtest.h>

#include "british_spelling_rows.h"
#include "word_list_dictionary.h"

namespace plenary::transcript {
namespace {

TEST(IsBritishSpelling, KnowsTheExampleOfEveryRow) {
  for (const SpellingRow& row : kBritishSpellingRows) {
    const WordListDictionary american(row.in_american);
    EXPECT_TRUE(IsBritishSpelling(row.example, american)) << row.example;
  }
}

TEST(IsBritishSpelling, TakesNoOtherWords) {
  const WordListDictionary american("harbor organize center");
  for (const char* word : {"harboor", "harber", "organice", "centar", "", "our", "re"}) {
    EXPECT_FALSE(IsBritishSpelling(word, american)) << word;
  }
}

}  // namespace
}  // namespace plenary::transcript
