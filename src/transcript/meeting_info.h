// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "plenary/transcript/transcript.h"

namespace plenary::transcript {

// What the lines before the first turn say of the meeting.
MeetingInfo ReadHeader(std::span<const Boilerplate> lines_before_first_turn);

// The lines before the first turn. first_turn_line: 0 when there is no turn
std::span<const Boilerplate> HeaderLines(const std::vector<Boilerplate>& lines,
                                         int first_turn_line);

}  // namespace plenary::transcript
