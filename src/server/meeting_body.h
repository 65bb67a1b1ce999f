// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "desk.h"
#include "plenary/store/records.h"

// What the bodies of requests about meetings say. Errors everywhere: bad_input with the field.
namespace plenary::server {

// A meeting to be made. Ids and times are still to be filled in.
struct NewMeeting {
  store::Meeting meeting;
  transcript::Roster roster;
  std::vector<store::Track> tracks;
};
Result<NewMeeting> ParseNewMeeting(std::string_view body);

Result<MeetingChange> ParseMeetingChange(std::string_view body);
Result<transcript::Roster> ParseRosterBody(std::string_view body);
Result<store::Track> ParseTrack(std::string_view body);

}  // namespace plenary::server
