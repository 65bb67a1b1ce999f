// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "plenary/report/report.h"

namespace plenary::report {

// Everybody who is named for a turn, in the order of their first one.
std::vector<Participant> FindParticipants(const transcript::Transcript& transcript,
                                          const transcript::Roster& roster);

Statistics Count(const transcript::Transcript& transcript,
                 const std::vector<Participant>& participants);

}  // namespace plenary::report
