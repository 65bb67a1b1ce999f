// SPDX-License-Identifier: Apache-2.0
#include "confidence.h"

#include <gtest/gtest.h>

namespace plenary::transcript {
namespace {

TEST(ConfidenceOf, RisesWithThePosteriorAndStaysAProbability) {
  double before = 0;
  for (const double posterior : {0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1.0}) {
    const double confidence = ConfidenceOf({posterior, 0, false});
    EXPECT_GE(confidence, before) << posterior;
    EXPECT_LT(confidence, 1.0) << posterior;
    before = confidence;
  }
}

TEST(ConfidenceOf, IsMoreForASignInWordsThanForTheChainOfTurnsAlone) {
  EXPECT_NEAR(ConfidenceOf({0.5, 0, false}), 0.45, 0.01);
  EXPECT_NEAR(ConfidenceOf({0.5, 4.2, false}), 0.60, 0.01);
}

TEST(ConfidenceOf, IsMoreWhereTheCaptionerHasLabelledANeighbour) {
  EXPECT_GT(ConfidenceOf({0.5, 0, true}), ConfidenceOf({0.5, 0, false}));
  EXPECT_NEAR(ConfidenceOf({0.5, 4.2, true}), 0.69, 0.01);
}

}  // namespace
}  // namespace plenary::transcript
