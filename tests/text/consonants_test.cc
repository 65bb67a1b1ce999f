// SPDX-License-Identifier: Apache-2.0
#include "plenary/text/consonants.h"

#include <gtest/gtest.h>

namespace plenary::text {
namespace {

TEST(Consonants, AreTheSameHoweverAWordIsHeard) {
  EXPECT_EQ(Consonants("vocabulary"), "vkblr");
  EXPECT_EQ(Consonants("voekablair"), Consonants("vocabulary"));
  EXPECT_EQ(Consonants("tellematree"), Consonants("telemetry"));
  EXPECT_EQ(Consonants("dissupplynary"), Consonants("disciplinary"));
  EXPECT_EQ(Consonants("conveer"), Consonants("conveyor"));
}

TEST(Consonants, TakeLettersOfOneSoundForOne) {
  EXPECT_EQ(Consonants("phone"), "fn");
  EXPECT_EQ(Consonants("knock"), "nk");
  EXPECT_EQ(Consonants("axis"), "kss");
  EXPECT_EQ(Consonants("action"), "ksn");
  EXPECT_EQ(Consonants("sigh"), "s");
  EXPECT_EQ(Consonants("gentle"), "jntl");
}

TEST(Consonants, OfNoLettersAreNone) {
  EXPECT_EQ(Consonants(""), "");
  EXPECT_EQ(Consonants("aeiou"), "");
  EXPECT_EQ(Consonants("été 1"), "t");
  EXPECT_EQ(Consonants("x"), "ks");
}

}  // namespace
}  // namespace plenary::text
