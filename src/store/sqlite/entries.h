// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "connection.h"
#include "plenary/store/store.h"
#include "tracks.h"

namespace plenary::store {

// What happened to the records of tracks. Errors as Store says; throws SQLite::Exception.
class EntryTable {
 public:
  explicit EntryTable(Connection& connection) : connection_(connection) {}

  std::uint64_t Add(TrackKey track, const Entry& entry);
  Result<void> Close(std::uint64_t id, Millis until);
  std::vector<Entry> Of(TrackKey track);

 private:
  Connection& connection_;
};

}  // namespace plenary::store
