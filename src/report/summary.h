// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// The sentences that say most of what a part of a meeting is about, in the order they were said:
// one to three, by the length of the part. None when nothing of substance was said.
std::vector<Sentence> Summarise(std::span<const SpokenSentence> part);

}  // namespace plenary::report
