// SPDX-License-Identifier: Apache-2.0
#include "entries.h"

#include "errors.h"

namespace plenary::store {
namespace {

constexpr const char* kAdd = R"(
  INSERT INTO entry (track_key, kind, at, until_at, after_seq, who) VALUES (?, ?, ?, ?, ?, ?)
  RETURNING id
)";

constexpr const char* kClose = "UPDATE entry SET until_at = ? WHERE id = ?";

constexpr const char* kOf = R"(
  SELECT id, kind, at, until_at, after_seq, who FROM entry WHERE track_key = ? ORDER BY id
)";

}  // namespace

std::uint64_t EntryTable::Add(TrackKey track, const Entry& entry) {
  Call row = connection_.Prepare(kAdd, track, Name(entry.kind), entry.at, entry.until,
                                 entry.after_seq, entry.who);
  row.Next();
  return row.Count(0);
}

Result<void> EntryTable::Close(std::uint64_t id, Millis until) {
  if (connection_.Execute(kClose, until, id) == 1) return {};
  return Fail(Errc::not_found, "there is no entry " + std::to_string(id), "id");
}

std::vector<Entry> EntryTable::Of(TrackKey track) {
  std::vector<Entry> entries;
  Call row = connection_.Prepare(kOf, track);
  while (row.Next()) {
    entries.push_back({row.Count(0), EntryKindFromName(row.Text(1)).value_or(EntryKind::gap),
                       row.Time(2), row.Time(3), row.Count(4), row.Text(5)});
  }
  return entries;
}

}  // namespace plenary::store
