// SPDX-License-Identifier: Apache-2.0
#include "secrets.h"

#include <gmock/gmock.h>

namespace plenary::server {
namespace {

using testing::MatchesRegex;

// FIPS 180-4 and RFC 4231 (test case 2).
TEST(Secrets, DigestsAreTheStandardOnes) {
  EXPECT_EQ(Sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(HmacHex("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST(Secrets, RandomOnesAreNeverTheSame) {
  EXPECT_THAT(RandomHex(32), MatchesRegex("[0-9a-f]{64}"));
  EXPECT_NE(RandomHex(32), RandomHex(32));
  EXPECT_THAT(RandomId("m-"), MatchesRegex("m-[0-9a-z]{12}"));
  EXPECT_NE(RandomId("m-"), RandomId("m-"));
}

TEST(Secrets, AreComparedWhole) {
  EXPECT_TRUE(EqualSecrets("same", "same"));
  EXPECT_FALSE(EqualSecrets("same", "some"));
  EXPECT_FALSE(EqualSecrets("same", "sam"));
  EXPECT_FALSE(EqualSecrets("", "same"));
}

}  // namespace
}  // namespace plenary::server
