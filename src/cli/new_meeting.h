// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plenary/store/store.h"
#include "plenary/text/result.h"

namespace plenary::cli {

struct NewMeeting {
  store::Meeting meeting;
  store::Track track;
};

// Stores a meeting with its roster and its floor track, in the first of its languages; ids and
// times of making are filled in. Inside InTransaction.
Result<NewMeeting> AddMeeting(store::Store& store, store::Meeting meeting,
                              const transcript::Roster& roster);

}  // namespace plenary::cli
