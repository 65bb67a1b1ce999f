// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "connection.h"
#include "plenary/transcript/caption_event.h"
#include "tracks.h"

namespace plenary::store {

// The logs of the tracks. Errors as Store says; throws SQLite::Exception.
class Log {
 public:
  explicit Log(Connection& connection) : connection_(connection) {}

  Result<Appended> Append(TrackKey track, const transcript::CaptionEvent& event);
  std::vector<transcript::CaptionEvent> Read(TrackKey track, std::uint64_t from_seq,
                                             std::size_t limit);

  // Forgets the cached ends of the logs: what was appended may be undone.
  void Forget() { last_seqs_.clear(); }

 private:
  std::uint64_t LastSeq(TrackKey track);
  bool Insert(TrackKey track, const transcript::CaptionEvent& event);
  Result<Appended> Compare(TrackKey track, const transcript::CaptionEvent& event);

  Connection& connection_;
  std::map<TrackKey, std::uint64_t> last_seqs_;
};

}  // namespace plenary::store
