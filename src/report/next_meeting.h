// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// When the next meeting is: of the sentences that speak of it and, they or the one after, of a
// time, the one that says most; of equal ones the last.
std::optional<NextMeeting> FindNextMeeting(const std::vector<SpokenSentence>& sentences);

}  // namespace plenary::report
