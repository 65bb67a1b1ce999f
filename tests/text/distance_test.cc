// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/distance.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(EditDistance, CountsEditsAndSwapsOfNeighbours) {
  EXPECT_EQ(EditDistance("okeke", "okeke", 3), 0U);
  EXPECT_EQ(EditDistance("okeke", "okkee", 3), 1U);
  EXPECT_EQ(EditDistance("okeke", "okekes", 3), 1U);
  EXPECT_EQ(EditDistance("okeke", "okee", 3), 1U);
  EXPECT_EQ(EditDistance("okeke", "akeka", 3), 2U);
  EXPECT_EQ(EditDistance("", "abc", 3), 3U);
}

TEST(EditDistance, CountsScalarValuesNotBytes) {
  EXPECT_EQ(EditDistance("ødegård", "odegard", 3), 2U);
}

TEST(EditDistance, StopsPastTheLimit) {
  EXPECT_EQ(EditDistance("harbor", "lantern", 2), 3U);
  EXPECT_EQ(EditDistance("a", "abcdefgh", 2), 3U);
}

}  // namespace
}  // namespace plenary::text
