// SPDX-License-Identifier: Apache-2.0
#include "affix_dictionary.h"

#include <gtest/gtest.h>

namespace plenary::spelling {
namespace {

// Affixes in the manner of English, of a small list of words.
constexpr const char* kAffixes = R"(# a comment
SET UTF-8
TRY esianrt
ICONV 1
ICONV ’ '
COMPOUNDMIN 1
ONLYINCOMPOUND c
PFX U Y 1
PFX U   0     un         .

SFX D Y 4
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX D   0     ed         [aeiou]y

SFX M N 1
SFX M   0     's         .
REP 1
REP f ph
)";
constexpr const char* kWords =
    "9\nmoor/UD\nferry/DM\ntide\nplay/D\nJune/M\nNATO\nth/c\nété\nMcAdam\n";

AffixDictionary Dictionary(std::string_view affixes = kAffixes, std::string words = kWords) {
  return AffixDictionary(AffixRules::Parse(affixes).value(), std::move(words));
}

TEST(AffixDictionary, KnowsTheWordsOfItsList) {
  EXPECT_TRUE(Dictionary().IsWord("tide"));
  EXPECT_TRUE(Dictionary().IsWord("été"));
  EXPECT_FALSE(Dictionary().IsWord("tid"));
  EXPECT_FALSE(Dictionary().IsWord("tides"));
}

TEST(AffixDictionary, KnowsTheFormsThatAWordHas) {
  EXPECT_TRUE(Dictionary().IsWord("moored"));
  EXPECT_TRUE(Dictionary().IsWord("ferried"));
  EXPECT_TRUE(Dictionary().IsWord("played"));
  EXPECT_TRUE(Dictionary().IsWord("ferry's"));
  EXPECT_FALSE(Dictionary().IsWord("ferryed"));
  EXPECT_FALSE(Dictionary().IsWord("tided"));
  EXPECT_FALSE(Dictionary().IsWord("ed"));
}

TEST(AffixDictionary, JoinsAPrefixAndASuffixThatMayBe) {
  EXPECT_TRUE(Dictionary().IsWord("unmoor"));
  EXPECT_TRUE(Dictionary().IsWord("unmoored"));
  EXPECT_FALSE(Dictionary().IsWord("unferried"));
  EXPECT_FALSE(Dictionary().IsWord("unferry's"));
}

TEST(AffixDictionary, TakesTheCapitalsOfSentencesAndHeadlines) {
  EXPECT_TRUE(Dictionary().IsWord("Tide"));
  EXPECT_TRUE(Dictionary().IsWord("TIDE"));
  EXPECT_TRUE(Dictionary().IsWord("JUNE'S"));
  EXPECT_TRUE(Dictionary().IsWord("Été"));
  EXPECT_FALSE(Dictionary().IsWord("tiDe"));
  EXPECT_FALSE(Dictionary().IsWord("TiDe"));
}

TEST(AffixDictionary, WantsTheCapitalsOfNames) {
  EXPECT_FALSE(Dictionary().IsWord("june"));
  EXPECT_FALSE(Dictionary().IsWord("Nato"));
  EXPECT_TRUE(Dictionary().IsWord("McAdam"));
  EXPECT_FALSE(Dictionary().IsWord("Mcadam"));
}

TEST(AffixDictionary, TakesWordsWithHyphensApart) {
  EXPECT_TRUE(Dictionary().IsWord("tide-moored"));
  EXPECT_FALSE(Dictionary().IsWord("tide-"));
  EXPECT_FALSE(Dictionary().IsWord("tide-xx"));
}

TEST(AffixDictionary, KnowsWhatIsNoWordAlone) {
  EXPECT_FALSE(Dictionary().IsWord("th"));
}

TEST(AffixDictionary, FindsWordsByTheirConsonants) {
  const std::string words = "4\nsubsidy\ndiagram\nSibsidow\nferry/DM\n";
  EXPECT_EQ(Dictionary(kAffixes, words).SoundingLike("dieagram"),
            std::vector<std::string>{"diagram"});
  EXPECT_TRUE(Dictionary(kAffixes, words).SoundingLike("fery").empty());  // too many would be alike
  EXPECT_TRUE(Dictionary(kAffixes, words).SoundingLike("").empty());
}

TEST(AffixDictionary, FindsPluralsByTheirConsonants) {
  const std::string affixes = std::string(kAffixes) + "SFX S Y 1\nSFX S y ies [^aeiou]y\n";
  const std::string words = "1\nsubsidy/S\n";
  EXPECT_EQ(Dictionary(affixes, words).SoundingLike("subsiddees"),
            std::vector<std::string>{"subsidies"});
}

TEST(AffixDictionary, TakesAnyBytes) {
  for (const std::string& word : {std::string(), std::string("\xFF\xFE"), std::string("a\0b", 3),
                                  std::string(100'000, 'a'), std::string("-")}) {
    EXPECT_FALSE(Dictionary().IsWord(word));
  }
  EXPECT_FALSE(Dictionary("SET UTF-8", "").IsWord("tide"));
  EXPECT_FALSE(Dictionary("SET UTF-8", "tide").IsWord("tide"));  // the first line is a count
  EXPECT_TRUE(Dictionary("\xEF\xBB\xBFSET UTF-8\r\n", "1\r\ntide\r\n").IsWord("tide"));
}

TEST(AffixRules, AreNotThoseOfOtherLanguages) {
  for (const char* affixes :
       {"SET ISO8859-1", "", "SET UTF-8\nFLAG long", "SET UTF-8\nCOMPOUNDFLAG Y",
        "SET UTF-8\nSFX A Y 1\nSFX A 0 s/B .", "SET UTF-8\nSFX A Y 1\nSFX A 0 s [é]",
        "SET UTF-8\nSFX A Y 1\nSFX A 0 s [ab", "SET UTF-8\nSFX A Y one", "SET UTF-8\nSFX AB Y 1",
        "SET UTF-8\nNEEDAFFIX X", "SET UTF-8\nICONV 1\nICONV ﬁ fi"}) {
    EXPECT_FALSE(AffixRules::Parse(affixes)) << affixes;
  }
}

}  // namespace
}  // namespace plenary::spelling
