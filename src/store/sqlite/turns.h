// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "connection.h"
#include "plenary/store/records.h"
#include "revisions.h"
#include "tracks.h"

namespace plenary::store {

// The turns derived from the logs, with the tokens of what they show. The index follows by
// triggers. Errors as Store says; throws SQLite::Exception.
class TurnTable {
 public:
  TurnTable(Connection& connection, RevisionTable& revisions)
      : connection_(connection), revisions_(revisions) {}

  Result<void> Replace(TrackKey track, int from_n, std::span<const transcript::Turn> turns);
  std::vector<StoredTurn> Of(TrackKey track);
  Result<StoredTurn> Find(TrackKey track, std::string_view turn_id);

  // Indexes a turn again after its revisions changed; nothing happens when there is no such turn.
  void IndexAgain(TrackKey track, std::string_view turn_id);

 private:
  Result<void> CheckNumbers(TrackKey track, int from_n, std::span<const transcript::Turn> turns);
  void Insert(TrackKey track, const transcript::Turn& turn,
              std::span<const transcript::Revision> revisions);

  Connection& connection_;
  RevisionTable& revisions_;
};

}  // namespace plenary::store
