// SPDX-License-Identifier: Apache-2.0
#include "steno_stroke.h"

#include <gtest/gtest.h>

namespace plenary::transcript {
namespace {

TEST(IsStroke, KnowsKeysInTheOrderOfTheMachine) {
  for (const char* word : {"STKPWAOEUT", "TPO*UR", "TPH-PL", "TKPWRAOPL", "S-GS", "SKWRAOEUPL"}) {
    EXPECT_TRUE(IsStroke(word)) << word;
  }
}

TEST(IsStroke, TakesNoWordForKeys) {
  for (const char* word : {"SPA", "HR", "TRAPS", "TROUPES", "THROUGH", "STREET", "WTO", "K-12",
                           "T-REX", "S-G", "stkpwaoeut", "*", "-", "", "A*B", "PWTKAOE"}) {
    EXPECT_FALSE(IsStroke(word)) << word;
  }
}

}  // namespace
}  // namespace plenary::transcript
