// SPDX-License-Identifier: Apache-2.0
#include "sign_in_limiter.h"

#include <gtest/gtest.h>

namespace plenary::server {
namespace {

using std::chrono::seconds;

TEST(SignInLimiter, MakesAnAddressWaitAfterItsFailures) {
  SignInLimiter limiter(2);
  const SignInLimiter::Time start{};
  EXPECT_EQ(limiter.Wait("a", start), std::nullopt);
  limiter.Failed("a", start);
  EXPECT_EQ(limiter.Wait("a", start), std::nullopt);
  limiter.Failed("a", start + seconds(10));
  EXPECT_EQ(limiter.Wait("a", start + seconds(10)), seconds(50));
  EXPECT_EQ(limiter.Wait("b", start + seconds(10)), std::nullopt);
}

TEST(SignInLimiter, ForgetsFailuresAfterAMinute) {
  SignInLimiter limiter(2);
  const SignInLimiter::Time start{};
  limiter.Failed("a", start);
  limiter.Failed("a", start + seconds(10));
  EXPECT_EQ(limiter.Wait("a", start + seconds(59)), seconds(1));
  EXPECT_EQ(limiter.Wait("a", start + seconds(60)), std::nullopt);
  limiter.Failed("a", start + seconds(60));
  EXPECT_EQ(limiter.Wait("a", start + seconds(60)), seconds(10));
}

}  // namespace
}  // namespace plenary::server
