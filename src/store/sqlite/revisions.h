// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/transcript/revision.h"
#include "tracks.h"

namespace plenary::store {

// What humans changed, oldest first. Throws SQLite::Exception.
class RevisionTable {
 public:
  explicit RevisionTable(Connection& connection) : connection_(connection) {}

  std::vector<transcript::Revision> Of(TrackKey track);
  std::vector<transcript::Revision> OfTurn(TrackKey track, std::string_view turn_id);

  // Gives the id.
  std::uint64_t Add(TrackKey track, const transcript::Revision& revision);

  // Errors: not_found, conflict when it is undone already.
  Result<transcript::Revision> Undo(TrackKey track, std::uint64_t id, std::string_view author,
                                    Millis at);

 private:
  Result<transcript::Revision> Find(TrackKey track, std::uint64_t id);

  Connection& connection_;
};

}  // namespace plenary::store
