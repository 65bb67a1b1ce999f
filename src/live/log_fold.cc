// SPDX-License-Identifier: Apache-2.0
#include "log_fold.h"

namespace plenary::live {
namespace {

constexpr std::size_t kBatchEvents = 4096;

}  // namespace

Result<bool> FoldBatch(store::Store& store, std::string_view track_id, LogFold& fold) {
  const auto events = store.ReadLog(track_id, fold.applied + 1, kBatchEvents);
  if (!events) return events.error();
  for (const auto& event : *events) {
    if (const auto changes = fold.live.Apply(event); !changes)
      return Fail(Errc::internal, "event " + std::to_string(event.seq) + " of the log of track " +
                                      std::string(track_id) +
                                      " is damaged: " + changes.error().what);
    fold.applied = event.seq;
    fold.last_at = event.received_at;
    if (event.is_final) fold.final_length = fold.live.length();
  }
  return events->size() == kBatchEvents;
}

}  // namespace plenary::live
