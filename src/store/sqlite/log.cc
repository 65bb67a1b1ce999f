// SPDX-License-Identifier: Apache-2.0
#include "log.h"

#include <sqlite3.h>

#include <string>

#include "errors.h"

namespace plenary::store {
namespace {

using transcript::CaptionEvent;

constexpr const char* kLastSeq = R"(
  SELECT coalesce(max(seq), 0) FROM event WHERE track_key = ?
)";

constexpr const char* kInsert = R"(
  INSERT INTO event (track_key, seq, erase, append, captured_at, received_at, final)
  VALUES (?, ?, ?, ?, ?, ?, ?)
)";

constexpr const char* kStored = R"(
  SELECT erase, append, final FROM event WHERE track_key = ? AND seq = ?
)";

constexpr const char* kRead = R"(
  SELECT seq, erase, append, captured_at, received_at, final FROM event
  WHERE track_key = ? AND seq >= ? ORDER BY seq LIMIT ?
)";

}  // namespace

Result<Appended> Log::Append(TrackKey track, const CaptionEvent& event) {
  // Another process may append too, so that the cached end is behind: it is read once more before
  // anything is refused.
  for (const bool is_second_look : {false, true}) {
    if (is_second_look) last_seqs_.erase(track);
    const std::uint64_t last = LastSeq(track);
    if (event.seq > 0 && event.seq <= last) return Compare(track, event);
    if (event.seq == last + 1 && Insert(track, event)) return Appended::appended;
  }
  return Fail(
      Errc::conflict,
      "expected " + std::to_string(LastSeq(track) + 1) + ", got " + std::to_string(event.seq),
      "seq");
}

std::uint64_t Log::LastSeq(TrackKey track) {
  if (const auto known = last_seqs_.find(track); known != last_seqs_.end()) return known->second;
  Call row = connection_.Prepare(kLastSeq, track);
  row.Next();
  return last_seqs_.emplace(track, row.Count(0)).first->second;
}

// False when the schema finds that this is not the next event.
bool Log::Insert(TrackKey track, const CaptionEvent& event) {
  try {
    connection_.Execute(kInsert, track, event.seq, event.erase, event.append, event.captured_at,
                        event.received_at, event.is_final);
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() == SQLITE_CONSTRAINT) return false;
    throw;
  }
  last_seqs_[track] = event.seq;
  return true;
}

Result<Appended> Log::Compare(TrackKey track, const CaptionEvent& event) {
  const std::string which = "event " + std::to_string(event.seq) + " is in the log already, ";
  Call row = connection_.Prepare(kStored, track, event.seq);
  if (!row.Next()) {
    return Fail(Errc::internal, "event " + std::to_string(event.seq) + " is missing in the log");
  }
  if (row.Integer(0) != event.erase) {
    return Fail(Errc::conflict,
                which + "erasing " + std::to_string(row.Integer(0)) + " characters, not " +
                    std::to_string(event.erase),
                "erase");
  }
  if (row.Text(1) != event.append) {
    return Fail(Errc::conflict, which + "with another text", "append");
  }
  if ((row.Integer(2) != 0) != event.is_final) {
    return Fail(Errc::conflict, which + "with another \"final\"", "final");
  }
  return Appended::duplicate;
}

std::vector<CaptionEvent> Log::Read(TrackKey track, std::uint64_t from_seq, std::size_t limit) {
  std::vector<CaptionEvent> events;
  Call row = connection_.Prepare(kRead, track, from_seq, limit);
  while (row.Next()) {
    events.push_back({row.Count(0), static_cast<std::uint32_t>(row.Integer(1)), row.Text(2),
                      row.Time(3), row.Time(4), row.Integer(5) != 0});
  }
  return events;
}

}  // namespace plenary::store
