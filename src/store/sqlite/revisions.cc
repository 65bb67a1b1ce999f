// SPDX-License-Identifier: Apache-2.0
#include "revisions.h"

#include "errors.h"

namespace plenary::store {
namespace {

using transcript::Revision;
using transcript::RevisionKind;

constexpr const char* kOf = R"(
  SELECT id, turn_id, kind, value, person_id, author, at, why, undone_by, undone_at
  FROM revision WHERE track_key = ? ORDER BY id
)";

constexpr const char* kOfTurn = R"(
  SELECT id, turn_id, kind, value, person_id, author, at, why, undone_by, undone_at
  FROM revision WHERE track_key = ? AND turn_id = ? ORDER BY id
)";

constexpr const char* kFind = R"(
  SELECT id, turn_id, kind, value, person_id, author, at, why, undone_by, undone_at
  FROM revision WHERE track_key = ? AND id = ?
)";

constexpr const char* kAdd = R"(
  INSERT INTO revision (track_key, turn_id, kind, value, person_id, author, at, why)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
)";

constexpr const char* kUndo = "UPDATE revision SET undone_by = ?, undone_at = ? WHERE id = ?";

Revision RevisionFrom(const Call& row) {
  Revision revision;
  revision.id = row.Count(0);
  revision.turn_id = row.Text(1);
  revision.kind = transcript::RevisionKindFromName(row.Text(2)).value_or(RevisionKind::text);
  revision.value = row.Text(3);
  revision.person_id = row.Text(4);
  revision.author = row.Text(5);
  revision.at = row.Time(6);
  revision.why = row.Text(7);
  revision.undone_by = row.Text(8);
  revision.undone_at = row.Time(9);
  return revision;
}

std::vector<Revision> RevisionsFrom(Call& row) {
  std::vector<Revision> revisions;
  while (row.Next()) revisions.push_back(RevisionFrom(row));
  return revisions;
}

}  // namespace

std::vector<Revision> RevisionTable::Of(TrackKey track) {
  Call row = connection_.Prepare(kOf, track);
  return RevisionsFrom(row);
}

std::vector<Revision> RevisionTable::OfTurn(TrackKey track, std::string_view turn_id) {
  Call row = connection_.Prepare(kOfTurn, track, turn_id);
  return RevisionsFrom(row);
}

Result<Revision> RevisionTable::Find(TrackKey track, std::uint64_t id) {
  Call row = connection_.Prepare(kFind, track, id);
  if (!row.Next()) return NotFound("revision", std::to_string(id), "revision_id");
  return RevisionFrom(row);
}

std::uint64_t RevisionTable::Add(TrackKey track, const Revision& revision) {
  Call row = connection_.Prepare(kAdd, track, revision.turn_id, Name(revision.kind), revision.value,
                                 revision.person_id, revision.author, revision.at, revision.why);
  row.Next();
  return row.Count(0);
}

Result<Revision> RevisionTable::Undo(TrackKey track, std::uint64_t id, std::string_view author,
                                     Millis at) {
  Result<Revision> revision = Find(track, id);
  if (!revision) return revision;
  if (revision->is_undone()) {
    return Fail(Errc::conflict,
                "revision " + std::to_string(id) + " was undone already by " + revision->undone_by,
                "revision_id");
  }
  connection_.Execute(kUndo, author, at, id);
  revision->undone_by = author;
  revision->undone_at = at;
  return revision;
}

}  // namespace plenary::store
