// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/search/query.h"

namespace plenary::search {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Tokens, AreTheWordsFolded) {
  EXPECT_THAT(Tokens("The Flood Barrier, 2021."), ElementsAre("the", "flood", "barrier", "2021"));
}

TEST(Tokens, LoseTheirDiacritics) {
  EXPECT_THAT(Tokens("São Tomé, Łódź, Ærø"), ElementsAre("sao", "tome", "lodz", "aero"));
}

TEST(Tokens, AreTheSameForComposedAndDecomposedLetters) {
  EXPECT_EQ(Tokens("caf\u00E9"), Tokens("cafe\u0301"));
}

TEST(Tokens, FoldWideAndLigatureForms) {
  EXPECT_THAT(Tokens("ＦＵＬＬ oﬃce Straße"), ElementsAre("full", "office", "strasse"));
}

TEST(Tokens, PartAtHyphensAndSpacesAlike) {
  EXPECT_EQ(Tokens("multi-stakeholder"), Tokens("multi stakeholder"));
}

TEST(Tokens, PartAtApostrophesOfEveryShape) {
  EXPECT_THAT(Tokens("l'harmattan l’harmattan"), ElementsAre("l", "harmattan", "l", "harmattan"));
}

TEST(Tokens, PartAtPointsAndLowLines) {
  EXPECT_THAT(Tokens("tide_table 3.5 example.org"),
              ElementsAre("tide", "table", "3", "5", "example", "org"));
}

TEST(Tokens, OfRussianKeepTheirLetters) {
  EXPECT_THAT(Tokens("Защита ОТ Наводнений"), ElementsAre("защита", "от", "наводнении"));
}

struct Pair {
  const char* what;
  const char* one;
  const char* other;
};

class ArabicTest : public testing::TestWithParam<Pair> {};

TEST_P(ArabicTest, BothFormsGiveTheSameToken) {
  EXPECT_THAT(Tokens(GetParam().one), SizeIs(1));
  EXPECT_EQ(Tokens(GetParam().one), Tokens(GetParam().other)) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Forms, ArabicTest,
    testing::Values(Pair{"alef with hamza", "الإنترنت", "الانترنت"},
                    Pair{"alef with hamza above", "أمن", "امن"},
                    Pair{"alef with madda", "آمن", "امن"}, Pair{"alef wasla", "ٱمن", "امن"},
                    Pair{"tatweel", "ســـلام", "سلام"}, Pair{"vowel signs", "مُحَمَّد", "محمد"},
                    Pair{"superscript alef", "رحمٰن", "رحمن"}, Pair{"alef maksura", "مبنى", "مبني"},
                    Pair{"teh marbuta", "حوكمة", "حوكمه"}, Pair{"Persian kaf", "کتاب", "كتاب"},
                    Pair{"Persian yeh", "یوم", "يوم"}, Pair{"hamza on waw", "مؤتمر", "موتمر"},
                    Pair{"Arabic-Indic digits", "٢٠٢١", "2021"},
                    Pair{"Persian digits", "۲۰۲۱", "2021"},
                    Pair{"presentation forms", "ﺳﻼﻡ", "سلام"}));

TEST(Tokens, OfChineseAreBigramsAndTheLastCharacter) {
  EXPECT_THAT(Tokens("防水工程"), ElementsAre("防水", "水工", "工程", "程"));
}

TEST(Tokens, OfOneChineseCharacterAreThatCharacter) {
  EXPECT_THAT(Tokens("水"), ElementsAre("水"));
}

TEST(Tokens, OfChineseStopAtPunctuation) {
  EXPECT_THAT(Tokens("洪水，大坝。"), ElementsAre("洪水", "水", "大坝", "坝"));
}

TEST(Tokens, OfChineseStopAtLatinWordsWhichStayWhole) {
  EXPECT_THAT(Tokens("用GPS测量"), ElementsAre("用", "gps", "测量", "量"));
}

TEST(Tokens, OfJapaneseRunOverKanjiAndKana) {
  EXPECT_THAT(Tokens("堤防です"), ElementsAre("堤防", "防で", "です", "す"));
}

TEST(Tokens, OfHalfWidthKanaAreThoseOfFullWidth) {
  EXPECT_EQ(Tokens("\uFF80\uFF9E\uFF91"), Tokens("\u30C0\u30E0"));
}

TEST(Tokens, OfThaiAreBigrams) {
  EXPECT_THAT(Tokens("น้ำท่วม"), SizeIs(testing::Ge(4U)));
}

TEST(Tokens, OfKoreanAreWords) {
  EXPECT_THAT(Tokens("제방 공사"), ElementsAre("제방", "공사"));
}

TEST(Tokens, OfNoWordsAreNone) {
  EXPECT_THAT(Tokens(""), IsEmpty());
  EXPECT_THAT(Tokens(" -- … !? \n"), IsEmpty());
}

TEST(Tokens, AreCutAtSixtyFourCharacters) {
  EXPECT_THAT(Tokens(std::string(1000, 'a')), ElementsAre(std::string(64, 'a')));
}

TEST(Tokens, StandIllFormedBytesAndNul) {
  EXPECT_THAT(Tokens("flood\xFF\xC3 barrier"), ElementsAre("flood", "barrier"));
  EXPECT_THAT(Tokens(std::string_view("dam\0wall", 8)), ElementsAre("dam", "wall"));
}

TEST(Tokens, HoldNoBlankWhateverFoldingMakesOfALigature) {
  EXPECT_THAT(Tokens("\uFDFA x\u202Fy"), Each(testing::Not(testing::HasSubstr(" "))));
}

TEST(IndexForm, JoinsTheTokensByBlanks) {
  EXPECT_EQ(IndexForm("The Barrier — 防水"), "the barrier 防水 水");
}

}  // namespace
}  // namespace plenary::search
