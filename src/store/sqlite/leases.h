// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "connection.h"
#include "plenary/store/store.h"
#include "tracks.h"

namespace plenary::store {

// Who may write into which track. Errors as Store says; throws SQLite::Exception.
class LeaseTable {
 public:
  explicit LeaseTable(Connection& connection) : connection_(connection) {}

  LeaseRecord Read(TrackKey track);
  std::uint64_t Give(TrackKey track, std::string_view holder);
  Result<void> Require(TrackKey track, std::uint64_t fence);

 private:
  Connection& connection_;
};

}  // namespace plenary::store
