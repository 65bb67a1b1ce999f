// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// The sentences that say that something was decided here and now.
std::vector<Decision> FindDecisions(const std::vector<SpokenSentence>& sentences);

}  // namespace plenary::report
