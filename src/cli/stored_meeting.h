// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "plenary/store/store.h"
#include "plenary/text/result.h"
#include "plenary/transcript/person.h"
#include "plenary/transcript/transcript.h"

namespace plenary::cli {

// The meeting with this id, else the one with this title (case and accents do not matter).
// Errors: not_found; conflict, naming the ids, when several meetings have the title.
Result<store::Meeting> FindMeeting(store::Store& store, std::string_view id_or_title);

// The floor of a meeting and the people expected there.
//   transcript  as it is shown now: made from the log, revisions on top
struct StoredMeeting {
  transcript::Transcript transcript;
  transcript::Roster roster;
};

// Errors: not_found when the meeting has no track, and those of the store.
Result<StoredMeeting> ReadStoredMeeting(store::Store& store, const store::Meeting& meeting);

}  // namespace plenary::cli
