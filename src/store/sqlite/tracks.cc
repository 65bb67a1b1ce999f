// SPDX-License-Identifier: Apache-2.0
#include "tracks.h"

#include "errors.h"

namespace plenary::store {
namespace {

constexpr const char* kOf = R"(
  SELECT id, meeting_id, language, kind, created_at FROM track
  WHERE meeting_id = ? ORDER BY kind <> 'floor', key
)";

constexpr const char* kAll = R"(
  SELECT id, meeting_id, language, kind, created_at FROM track ORDER BY key
)";

constexpr const char* kFind = R"(
  SELECT id, meeting_id, language, kind, created_at FROM track WHERE id = ?
)";

constexpr const char* kAdd = R"(
  INSERT INTO track (id, meeting_id, language, kind, created_at, epoch)
  VALUES (?, ?, ?, ?, ?, lower(hex(randomblob(8))))
)";

constexpr const char* kKey = "SELECT key FROM track WHERE id = ?";

constexpr const char* kPosition = R"(
  SELECT coalesce((SELECT max(seq) FROM event WHERE track_key = track.key), 0), projected
  FROM track WHERE id = ?
)";

constexpr const char* kSetProjected = "UPDATE track SET projected = ? WHERE key = ?";

Track TrackFrom(const Call& row) {
  return {row.Text(0), row.Text(1), row.Text(2),
          TrackKindFromName(row.Text(3)).value_or(TrackKind::translation), row.Time(4)};
}

std::vector<Track> TracksFrom(Call& row) {
  std::vector<Track> tracks;
  while (row.Next()) tracks.push_back(TrackFrom(row));
  return tracks;
}

}  // namespace

std::vector<Track> TrackTable::Of(std::string_view meeting_id) {
  Call row = connection_.Prepare(kOf, meeting_id);
  return TracksFrom(row);
}

std::vector<Track> TrackTable::All() {
  Call row = connection_.Prepare(kAll);
  return TracksFrom(row);
}

Result<Track> TrackTable::Find(std::string_view id) {
  Call row = connection_.Prepare(kFind, id);
  if (!row.Next()) return NotFound("track", id, "track_id");
  return TrackFrom(row);
}

Result<void> TrackTable::Add(const Track& track) {
  if (Key(track.id)) {
    return Fail(Errc::conflict, "there is a track \"" + track.id + "\" already", "id");
  }
  connection_.Execute(kAdd, track.id, track.meeting_id, track.language, Name(track.kind),
                      track.created_at);
  return {};
}

Result<TrackKey> TrackTable::Key(std::string_view id) {
  if (const auto known = keys_.find(id); known != keys_.end()) return known->second;
  Call row = connection_.Prepare(kKey, id);
  if (!row.Next()) return NotFound("track", id, "track_id");
  return keys_.emplace(id, row.Integer(0)).first->second;
}

Result<TrackPosition> TrackTable::Position(std::string_view id) {
  Call row = connection_.Prepare(kPosition, id);
  if (!row.Next()) return NotFound("track", id, "track_id");
  return TrackPosition{row.Count(0), row.Count(1)};
}

void TrackTable::SetProjected(TrackKey key, std::uint64_t projected) {
  connection_.Execute(kSetProjected, projected, key);
}

}  // namespace plenary::store
