// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "plenary/store/store.h"
#include "plenary/transcript/live_transcript.h"

namespace plenary::live {

// A transcript made from the first `applied` events of a log.
//   last_at       when the last of them was received
//   final_length  so much of its text, in scalar values, can no longer be erased
struct LogFold {
  transcript::LiveTranscript live{transcript::Roster{}};
  std::uint64_t applied = 0;
  std::size_t final_length = 0;
  transcript::Millis last_at{};
};

// Takes the next events of the log into the fold, a batch of them. Gives whether there may be more.
// Errors: those of the store; internal when an event cannot follow those before it.
Result<bool> FoldBatch(store::Store& store, std::string_view track_id, LogFold& fold);

}  // namespace plenary::live
