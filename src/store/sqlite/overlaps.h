// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/store/store.h"
#include "plenary/transcript/caption_event.h"
#include "tracks.h"

namespace plenary::store {

// What captioners typed while another held the lease. Errors as Store says; throws
// SQLite::Exception.
class OverlapTable {
 public:
  explicit OverlapTable(Connection& connection) : connection_(connection) {}

  Result<Appended> Keep(TrackKey track, std::string_view client, std::uint64_t fence,
                        const transcript::CaptionEvent& event);
  std::vector<transcript::CaptionEvent> Read(TrackKey track, std::string_view client,
                                             std::uint64_t from_seq);

 private:
  std::uint64_t LastSeq(TrackKey track, std::string_view client);

  Connection& connection_;
};

}  // namespace plenary::store
