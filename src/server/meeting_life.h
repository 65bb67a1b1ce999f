// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context.h"
#include "plenary/store/records.h"

namespace plenary::server {

// Whether a meeting may go from one state to the other at somebody's wish. Errors: conflict, field
// "state", with what is possible. Publishing and withdrawing have ways of their own.
Result<void> CheckStep(store::MeetingState from, store::MeetingState to);

// Errors: conflict, saying what to do first.
Result<void> CheckMayPublish(const store::Meeting& meeting);
Result<void> CheckTakesCaptions(const store::Meeting& meeting);

// Ends the connections to the track that the state of its meeting does not allow.
void EndThoseWhoMayNot(Context& context, const store::Meeting& meeting,
                       const std::string& track_id);

// Tells those who have the meeting's tracks open that it was changed: readers who may not read on
// are sent off, and captioners when it takes no more captions.
void AnnounceMeeting(Context& context, const store::Meeting& meeting,
                     const std::vector<store::Track>& tracks);

}  // namespace plenary::server
