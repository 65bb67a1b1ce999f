// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "people.h"
#include "plenary/report/report.h"
#include "spoken.h"

namespace plenary::report {

// What somebody took on or was asked to do after the meeting.
std::vector<ActionItem> FindActionItems(const std::vector<SpokenSentence>& sentences,
                                        const transcript::Transcript& transcript,
                                        const People& people);

}  // namespace plenary::report
