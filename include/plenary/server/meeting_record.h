// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plenary/store/records.h"
#include "plenary/transcript/transcript.h"

namespace plenary::server {

// What the meeting's record says goes before what the header of its text was read as.
void DescribeMeeting(const store::Meeting& meeting, transcript::MeetingInfo& info);

}  // namespace plenary::server
