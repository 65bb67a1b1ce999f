// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

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
  KeptApart Read(TrackKey track, std::string_view client, std::uint64_t fence);

 private:
  transcript::CaptionEvent Find(TrackKey track, std::string_view client, std::uint64_t seq);
  std::uint64_t LastSeq(TrackKey track, std::string_view client);

  Connection& connection_;
};

}  // namespace plenary::store
