// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace plenary::transcript {

// How often a speaker is right whom the turns seen together give this probability.
//   posterior       of the lattice, 0..1
//   strongest_sign  points of the best reason in words for this person: named, asked, thanked
//   ConfidenceOf(0.5, 4.2)  ->  0.75     ConfidenceOf(0.5, 0)  ->  0.48
double ConfidenceOf(double posterior, double strongest_sign);

}  // namespace plenary::transcript
