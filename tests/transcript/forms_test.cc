// SPDX-License-Identifier: Apache-2.0
// Every form of captions that is known, read into its turns.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plenary/transcript/process.h"
#include "support/caption_forms.h"

namespace plenary::transcript {
namespace {

std::vector<std::string> TurnsOf(std::string_view captions) {
  std::vector<std::string> turns;
  for (const auto& turn : Process(captions, {}).turns) {
    turns.push_back(turn.label.value_or("-") + "|" + turn.text);
  }
  return turns;
}

TEST(CaptionForms, AreReadIntoTheirTurns) {
  for (const auto& form : test::CaptionForms()) {
    EXPECT_THAT(TurnsOf(form.captions), testing::ElementsAreArray(form.turns)) << form.name;
  }
}

// Lines may end as they do on other machines, and a page may have an indent.
TEST(CaptionForms, AreReadTheSameWithOtherLineEnds) {
  for (const auto& form : test::CaptionForms()) {
    std::string captions;
    for (const char c : std::string_view(form.captions))
      captions += c == '\n' ? "\r\n" : std::string(1, c);
    EXPECT_THAT(TurnsOf(captions), testing::ElementsAreArray(form.turns)) << form.name;
  }
}

}  // namespace
}  // namespace plenary::transcript
