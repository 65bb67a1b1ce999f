// SPDX-License-Identifier: Apache-2.0
#include "replay_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "plenary/text/utf8.h"

namespace plenary::cli {

void PrintTo(const Keystrokes& keys, std::ostream* out) {
  *out << "{erase " << keys.erase << ", \"" << keys.append << "\" at " << keys.word << "}";
}

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<Keystrokes> Events(std::string_view text, TypingStyle style = {}) {
  ReplayPlan plan(text, style);
  std::vector<Keystrokes> events;
  while (auto next = plan.Next()) events.push_back(*next);
  return events;
}

std::string Typed(const std::vector<Keystrokes>& events) {
  std::string text;
  for (const auto& [erase, append, word] : events) {
    EXPECT_LE(erase, text::Length(text)) << "erases more than there is";
    text.resize(text.size() - text::SuffixBytes(text, erase));
    text += append;
  }
  return text;
}

constexpr const char* kTexts[] = {
    "",
    " ",
    "\n\n\n",
    "word",
    ">> RUTH: Good morning.\n\n>> Thank you.\n",
    ">> RUTH: Good morning.\r\n\r\n>> Thank you.\r\n",
    "  leading blanks, and none at the end",
    "Zażółć gęślą jaźń — “кран” стоит на причале.\nالميناء مفتوح اليوم\n",
    "港口今天開放所有船隻都可以進出請各位代表注意新的潮汐表已經公佈在網站上面了謝謝大家。",
    "🚢🚢🚢 👩‍👩‍👧 e\xCC\x81tude",
};

TEST(ReplayPlan, TypesAWordWithTheBlanksAfterItAtATime) {
  EXPECT_THAT(Events(">> RUTH: Good  morning.\n\nWe start"),
              ElementsAre(Keystrokes{0, ">> ", 0}, Keystrokes{0, "RUTH: ", 1},
                          Keystrokes{0, "Good  ", 2}, Keystrokes{0, "morning.\n\n", 3},
                          Keystrokes{0, "We ", 4}, Keystrokes{0, "start", 5}));
}

TEST(ReplayPlan, HasNothingToTypeForAnEmptyText) {
  EXPECT_THAT(Events("", {1, 7}), IsEmpty());
}

TEST(ReplayPlan, CutsTextWithoutBlanksBetweenCharacters) {
  const auto events = Events("港口今天開放所有船隻都可以進出請各位代表注意新的潮汐表已經公佈");
  ASSERT_GT(events.size(), 1u);
  for (const auto& event : events) EXPECT_FALSE(text::FirstBadUtf8(event.append));
}

TEST(ReplayPlan, EndsInExactlyTheTextWhateverGoesWrongOnTheWay) {
  for (const std::string_view text : kTexts) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
      const double rate = static_cast<double>(seed % 5) / 4;
      EXPECT_EQ(Typed(Events(text, {rate, seed})), text) << "seed " << seed << ", rate " << rate;
    }
  }
}

TEST(ReplayPlan, ErasesNothingAtErrorRateZeroAndCorrectsEveryWordAtOne) {
  const std::string_view text = "one two three four five six seven eight nine ten";
  for (const auto& event : Events(text, {0, 5})) EXPECT_EQ(event.erase, 0u);
  std::size_t corrections = 0;
  for (const auto& event : Events(text, {1, 5})) corrections += event.erase > 0;
  EXPECT_GE(corrections, 3u);
  EXPECT_LE(corrections, 10u);
}

TEST(ReplayPlan, IsTheSameForTheSameSeedAndAnotherForAnotherSeed) {
  const std::string_view text = "the tide gauge at the north pier was read twice a day all summer";
  EXPECT_EQ(Events(text, {0.5, 3}), Events(text, {0.5, 3}));
  EXPECT_NE(Events(text, {0.5, 3}), Events(text, {0.5, 4}));
}

TEST(ReplayPlan, NeverSendsAnEventThatChangesNothing) {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    for (const auto& event : Events("a b c\n d", {1, seed})) {
      EXPECT_TRUE(event.erase > 0 || !event.append.empty()) << "seed " << seed;
    }
  }
}

TEST(ReplayPlan, GoesForwardInTime) {
  double last = 0;
  for (const auto& event : Events("one two three four five six seven", {1, 9})) {
    EXPECT_GE(event.word, last);
    last = event.word;
  }
}

}  // namespace
}  // namespace plenary::cli
