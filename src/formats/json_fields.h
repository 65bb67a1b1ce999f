// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json_writer.h"
#include "plenary/transcript/transcript.h"

namespace plenary::formats {

// The meeting as transcripts and reports both begin with it.
void WriteMeeting(JsonWriter& json, const transcript::MeetingInfo& meeting);

}  // namespace plenary::formats
