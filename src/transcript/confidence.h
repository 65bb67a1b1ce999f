// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace plenary::transcript {

// What a guess rests on.
//   posterior       of the lattice, 0..1
//   strongest_sign  points of the best reason in words for this person: named, asked, thanked
//   is_near_label   the captioner has labelled a turn next to it, or next but one
struct Grounds {
  double posterior = 0;
  double strongest_sign = 0;
  bool is_near_label = false;
};

// How often a speaker is right who is guessed on such grounds.
//   ConfidenceOf({0.5, 0, false})  ->  0.45     ConfidenceOf({0.5, 4.2, true})  ->  0.75
double ConfidenceOf(const Grounds& grounds);

// As it is told: to two digits.
double Rounded(double probability);

}  // namespace plenary::transcript
