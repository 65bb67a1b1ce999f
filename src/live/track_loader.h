// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "executor_gate.h"
#include "log_feed.h"
#include "log_fold.h"
#include "plenary/store/store_thread.h"

namespace plenary::live {

// A track as the store has it.
//   fold         its whole log
//   feed         what was appended since, and some of what the fold has already
//   projected    the sequence number that the stored turns stand at
//   first_stale  the first turn that is stored otherwise than it is derived
struct LoadedTrack {
  store::Track track;
  store::MeetingState state{};
  transcript::Roster roster;
  store::LeaseRecord lease;
  std::vector<store::Entry> entries;
  std::vector<transcript::Revision> revisions;
  LogFold fold;
  std::shared_ptr<LogFeed> feed;
  std::uint64_t projected = 0;
  std::optional<int> first_stale;
};

// Loads a track on the store's reading thread, the log in batches so that other reads get their
// turn. guesses: what may be guessed of its turns. `loaded` is called on the executor. Errors:
// not_found, those of the store, those of FoldBatch.
using TrackLoaded = std::function<void(Result<std::shared_ptr<LoadedTrack>>)>;
void LoadTrack(std::shared_ptr<ExecutorGate> gate, store::StoreThread& store, std::string track_id,
               transcript::Guesses guesses, TrackLoaded loaded);

}  // namespace plenary::live
