// SPDX-License-Identifier: Apache-2.0
#include "record_ahead.h"

#include <gtest/gtest.h>

namespace plenary::client {
namespace {

constexpr std::optional<Typed> kNothing;

class RecordAheadTest : public ::testing::Test {
 protected:
  RecordAheadTest() { ahead_.Begin("So we meet on", "And so we meet on Friday at noon"); }

  std::optional<Typed> Type(std::string append, std::uint32_t erase = 0) {
    return ahead_.Take({erase, std::move(append)});
  }

  RecordAhead ahead_;
};

TEST_F(RecordAheadTest, IsPassedOverUntilSheHasCaughtUp) {
  EXPECT_EQ(Type(" Fri"), kNothing);
  EXPECT_EQ(Type("day at"), kNothing);
  EXPECT_EQ(Type(" noon"), kNothing);
  EXPECT_EQ(Type(" sharp."), (Typed{0, " sharp."}));
  EXPECT_EQ(Type("", 7), (Typed{7, ""}));
}

TEST_F(RecordAheadTest, WhatGoesBeyondItIsTyped) {
  EXPECT_EQ(Type(" Friday at noon sharp."), (Typed{0, " sharp."}));
  EXPECT_EQ(Type(" Friday"), (Typed{0, " Friday"}));
}

TEST_F(RecordAheadTest, WhatIsPassedOverMayBeCorrected) {
  EXPECT_EQ(Type(" Friday at n"), kNothing);
  EXPECT_EQ(Type("at noon", 4), kNothing);
  EXPECT_EQ(Type("!"), (Typed{0, "!"}));
}

TEST_F(RecordAheadTest, SomethingElseEndsIt) {
  EXPECT_EQ(Type(" Monday"), (Typed{0, " Monday"}));
  EXPECT_EQ(Type(" Friday"), (Typed{0, " Friday"}));
}

TEST_F(RecordAheadTest, ACorrectionOfWhatWasTypedBeforeEndsIt) {
  EXPECT_EQ(Type("at", 2), (Typed{2, "at"}));
  EXPECT_EQ(Type(" Friday"), (Typed{0, " Friday"}));
}

TEST_F(RecordAheadTest, GoesWithTheLease) {
  ahead_.End();
  EXPECT_EQ(Type(" Friday"), (Typed{0, " Friday"}));
}

TEST(RecordAhead, IsNothingWhereBothEndAlikeOrHaveNothingInCommon) {
  RecordAhead ahead;
  ahead.Begin("so we meet on Friday", "So we meet on Friday");
  EXPECT_EQ(ahead.Take({0, " at"}), (Typed{0, " at"}));
  ahead.Begin("the budget is short", "So we meet on Friday");
  EXPECT_EQ(ahead.Take({0, " at"}), (Typed{0, " at"}));
  ahead.Begin("", "So we meet on Friday");
  EXPECT_EQ(ahead.Take({0, "So"}), (Typed{0, "So"}));
}

}  // namespace
}  // namespace plenary::client
