// SPDX-License-Identifier: Apache-2.0
#include "word_patterns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "homophone_rows.h"
#include "misheard_rows.h"
#include "odd_sequence_rows.h"
#include "plenary/spelling/dictionaries.h"
#include "word_book.h"

namespace plenary::transcript {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// The words that a pattern points out, each with " -> proposal" where it has one.
std::vector<std::string> Found(const char* pattern, std::string_view text,
                               const text::Dictionary* dictionary = nullptr) {
  const PatternRow row{pattern, "", ""};
  const WordPatterns patterns(std::span(&row, 1));
  std::vector<std::string> plain;
  const auto words = CaptionedWords(text);
  for (const auto& word : words) plain.push_back(PlainWord(word.text));
  std::vector<SeenWord> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto classes = ClassesOf(plain[i], dictionary);
    if (words[i].is_capital && words[i].text.size() > 1 && plain[i].size() <= 4 &&
        words[i].text[1] >= 'A' && words[i].text[1] <= 'Z') {
      classes = word_class::kAbbreviation;
    } else if (words[i].is_capital && words[i].before < Break::sentence) {
      classes |= word_class::kName;
    }
    seen.push_back({plain[i], classes, words[i].before, patterns.LiteralOf(plain[i])});
  }
  std::vector<std::string> found;
  for (const auto& match : patterns.FindAll(seen)) {
    std::string passage;
    for (std::size_t i = match.begin; i < match.end; ++i)
      passage += (i > match.begin ? " " : "") + plain[i];
    found.push_back(passage + (match.proposal ? " -> " + *match.proposal : ""));
  }
  return found;
}

TEST(WordPatterns, PointOutTheWordsInBrackets) {
  EXPECT_THAT(Found("how [no>to]", "Tell me how no sing."), ElementsAre("no -> to"));
}

TEST(WordPatterns, PointOutAllWithoutBrackets) {
  EXPECT_THAT(Found("no the", "There is no the way."), ElementsAre("no the"));
}

TEST(WordPatterns, TakeAnyOfSeveralWords) {
  EXPECT_THAT(Found("[an|a another>another]", "a another and an another"),
              ElementsAre("a another -> another", "an another -> another"));
}

TEST(WordPatterns, KnowClassesOfWords) {
  EXPECT_THAT(Found("<article> [<be>]", "this the is it"), ElementsAre("is"));
}

TEST(WordPatterns, MayAskForAnyWordButSome) {
  EXPECT_THAT(Found("[such] !a|an", "such a day"), IsEmpty());
  EXPECT_THAT(Found("[such] !a|an", "such day"), ElementsAre("such"));
}

TEST(WordPatterns, StandWithinASentence) {
  EXPECT_THAT(Found("no the", "No. The boat"), IsEmpty());
  EXPECT_THAT(Found("no the", "no, the boat"), IsEmpty());
  EXPECT_THAT(Found("no the", "no — the boat"), IsEmpty());
  EXPECT_THAT(Found("no , the", "no, the boat"), ElementsAre("no the"));
}

TEST(WordPatterns, MayAskForTheStartAndTheEndOfASentence) {
  EXPECT_THAT(Found("^ [off>of] course", "Well, off course. Off course it is."),
              ElementsAre("off -> of"));
  EXPECT_THAT(Found("any [updated] $", "any updated list, any updated?"), ElementsAre("updated"));
}

TEST(WordPatterns, SayWhatIsWrongWithOne) {
  EXPECT_FALSE(WordPatterns::Check({"how [no>to] <verb>", "", ""}));
  EXPECT_EQ(WordPatterns::Check({"how <verbs>", "", ""}), "there is no class \"verbs\"");
  EXPECT_EQ(WordPatterns::Check({"how <verb", "", ""}), "a class is not closed");
  EXPECT_EQ(WordPatterns::Check({"how [no", "", ""}), "brackets do not match");
  EXPECT_EQ(WordPatterns::Check({"how []", "", ""}), "nothing is pointed out");
}

// Every row of every table: well-formed, with a reason, and its example is found by it; and what it
// proposes is not pointed out again. The classes of words need the dictionary of English.
class PatternTable : public ::testing::TestWithParam<std::span<const PatternRow>> {};

TEST_P(PatternTable, RowsAreWellFormedAndFindTheirExamples) {
  const std::vector<std::string> english{"en_US"};
  const auto dictionary = spelling::OpenDictionaries(english);
  ASSERT_TRUE(dictionary) << "tools/install installs hunspell-en-us";
  std::set<std::string> seen;
  for (const PatternRow& row : GetParam()) {
    EXPECT_EQ(WordPatterns::Check(row), std::nullopt) << row.pattern;
    EXPECT_NE(std::string(row.why), "") << row.pattern;
    EXPECT_TRUE(seen.insert(row.pattern).second) << row.pattern << " stands twice";
    EXPECT_FALSE(Found(row.pattern, row.example, dictionary->get()).empty())
        << row.pattern << " does not find \"" << row.example << "\"";
  }
}

INSTANTIATE_TEST_SUITE_P(All, PatternTable,
                         ::testing::Values(std::span<const PatternRow>(kOddSequenceRows),
                                           std::span<const PatternRow>(kHomophoneRows),
                                           std::span<const PatternRow>(kMisheardRows)));

}  // namespace
}  // namespace plenary::transcript
