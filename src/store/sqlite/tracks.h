// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/store/records.h"

namespace plenary::store {

// The key of a track in this database, which events, turns and revisions carry.
using TrackKey = std::int64_t;

// The table of tracks. Errors as Store says; throws SQLite::Exception.
class TrackTable {
 public:
  explicit TrackTable(Connection& connection) : connection_(connection) {}

  std::vector<Track> Of(std::string_view meeting_id);
  std::vector<Track> All();
  Result<Track> Find(std::string_view id);
  Result<void> Add(const Track& track);

  // Errors: not_found.
  Result<TrackKey> Key(std::string_view id);
  Result<TrackPosition> Position(std::string_view id);
  void SetProjected(TrackKey key, std::uint64_t projected);

  // Forgets the cached keys: a track that was added may be undone.
  void Forget() { keys_.clear(); }

 private:
  Connection& connection_;
  std::map<std::string, TrackKey, std::less<>> keys_;
};

}  // namespace plenary::store
