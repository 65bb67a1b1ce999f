// SPDX-License-Identifier: Apache-2.0
#include "overlaps.h"

#include "errors.h"

namespace plenary::store {
namespace {

using transcript::CaptionEvent;

constexpr const char* kLastSeq = R"(
  SELECT coalesce(max(seq), 0) FROM overlap WHERE track_key = ? AND client = ?
)";

constexpr const char* kInsert = R"(
  INSERT INTO overlap (track_key, client, seq, fence, erase, append, captured_at, received_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)";

constexpr const char* kFind = R"(
  SELECT seq, erase, append, captured_at, received_at FROM overlap
  WHERE track_key = ? AND client = ? AND seq = ?
)";

constexpr const char* kBeside = R"(
  SELECT seq, erase, append, captured_at, received_at FROM overlap
  WHERE track_key = ? AND client = ? AND fence = ? ORDER BY seq
)";

CaptionEvent EventOf(const Call& row) {
  return {row.Count(0), static_cast<std::uint32_t>(row.Integer(1)), row.Text(2), row.Time(3),
          row.Time(4)};
}

}  // namespace

Result<Appended> OverlapTable::Keep(TrackKey track, std::string_view client, std::uint64_t fence,
                                    const CaptionEvent& event) {
  const auto last = LastSeq(track, client);
  if (event.seq > 0 && event.seq <= last) {
    const auto held = Find(track, client, event.seq);
    if (held.erase == event.erase && held.append == event.append) return Appended::duplicate;
    return Fail(Errc::conflict,
                "event " + std::to_string(event.seq) + " is kept apart already, with another text",
                "append");
  }
  if (event.seq != last + 1) {
    return Fail(Errc::conflict,
                "expected " + std::to_string(last + 1) + ", got " + std::to_string(event.seq),
                "seq");
  }
  connection_.Execute(kInsert, track, client, event.seq, fence, event.erase, event.append,
                      event.captured_at, event.received_at);
  return Appended::appended;
}

std::uint64_t OverlapTable::LastSeq(TrackKey track, std::string_view client) {
  Call row = connection_.Prepare(kLastSeq, track, client);
  row.Next();
  return row.Count(0);
}

CaptionEvent OverlapTable::Find(TrackKey track, std::string_view client, std::uint64_t seq) {
  Call row = connection_.Prepare(kFind, track, client, seq);
  row.Next();
  return EventOf(row);
}

KeptApart OverlapTable::Read(TrackKey track, std::string_view client, std::uint64_t fence) {
  KeptApart kept{LastSeq(track, client), {}};
  Call row = connection_.Prepare(kBeside, track, client, fence);
  while (row.Next()) kept.events.push_back(EventOf(row));
  return kept;
}

}  // namespace plenary::store
