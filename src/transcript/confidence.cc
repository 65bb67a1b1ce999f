// SPDX-License-Identifier: Apache-2.0
// A line in log-odds (Platt 1999), fitted once to 3300 bare turns: the real meetings, the samples
// and samples/accuracy/open, each with all, half and none of its labels, and committee records
// without labels. The signs next to a turn are worth more than the chain of turns makes of them,
// since an error in the chain brings the next; nothing else that was tried mattered.
#include "confidence.h"

#include <algorithm>
#include <cmath>

namespace plenary::transcript {

double ConfidenceOf(double posterior, double strongest_sign) {
  constexpr double kSlope = 0.82;
  constexpr double kBySign = 1.1;
  constexpr double kByChain = -0.1;
  constexpr double kPlainSign = 2.0;  // points of one that needs no other
  const double p = std::clamp(posterior, 0.001, 0.999);
  const double log_odds = std::log(p / (1 - p));
  const double shift = strongest_sign >= kPlainSign ? kBySign : kByChain;
  return 1 / (1 + std::exp(-(kSlope * log_odds + shift)));
}

}  // namespace plenary::transcript
