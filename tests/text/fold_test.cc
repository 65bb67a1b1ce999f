// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/fold.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(Fold, TakesCaseAndDiacriticsAway) {
  EXPECT_EQ(Fold("José ÑUÑEZ"), "jose nunez");
  EXPECT_EQ(Fold("Straße"), "strasse");
  EXPECT_EQ(Fold("ＦＵＬＬ　ｗｉｄｔｈ"), "full width");
}

TEST(Fold, KnowsLettersThatDoNotDecompose) {
  EXPECT_EQ(Fold("Ødegård"), "odegard");
  EXPECT_EQ(Fold("Łukasz Đorđević"), "lukasz dordevic");
  EXPECT_EQ(Fold("Yıldız"), "yildiz");
  EXPECT_EQ(Fold("Æsir Œuvre Þór"), "aesir oeuvre thor");
}

TEST(Fold, KeepsTheVowelSignsOfOtherScripts) {
  EXPECT_EQ(Fold("हिन्दी"), "हिन्दी");
}

TEST(Fold, TakesArabicVowelMarksAway) {
  EXPECT_EQ(Fold("مُحَمَّد"), "محمد");
}

TEST(FoldName, LeavesLettersAndDigitsAndSingleBlanks) {
  EXPECT_EQ(FoldName("  O'NEIL-van der BERG, III. "), "o neil van der berg iii");
  EXPECT_EQ(FoldName("..."), "");
}

TEST(Nfc, JoinsWhatWasTakenApart) {
  EXPECT_EQ(Nfc("e\u0301"), "é");
}

}  // namespace
}  // namespace plenary::text
