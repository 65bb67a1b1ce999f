// SPDX-License-Identifier: Apache-2.0
#include "meetings.h"

#include "columns.h"
#include "errors.h"

namespace plenary::store {
namespace {

constexpr const char* kAll = R"(
  SELECT id, title, series, body, number, starts_at, languages, state, visibility, created_at
  FROM meeting ORDER BY created_at DESC, id
)";

constexpr const char* kFind = R"(
  SELECT id, title, series, body, number, starts_at, languages, state, visibility, created_at
  FROM meeting WHERE id = ?
)";

constexpr const char* kPut = R"(
  INSERT INTO meeting
    (id, title, series, body, number, starts_at, languages, state, visibility, created_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, series = excluded.series, body = excluded.body,
    number = excluded.number, starts_at = excluded.starts_at, languages = excluded.languages,
    state = excluded.state, visibility = excluded.visibility, created_at = excluded.created_at
)";

constexpr const char* kExists = "SELECT 1 FROM meeting WHERE id = ?";

// Names in the table are checked by the schema; the fallbacks are what hides most.
Meeting MeetingFrom(const Call& row) {
  Meeting meeting;
  meeting.id = row.Text(0);
  meeting.title = row.Text(1);
  meeting.series = row.Text(2);
  meeting.body = row.Text(3);
  if (!row.IsNull(4)) meeting.number = row.Small(4);
  meeting.starts_at = row.Text(5);
  meeting.languages = ReadList(row.Text(6));
  meeting.state = MeetingStateFromName(row.Text(7)).value_or(MeetingState::withdrawn);
  meeting.visibility = VisibilityFromName(row.Text(8)).value_or(Visibility::restricted);
  meeting.created_at = row.Time(9);
  return meeting;
}

}  // namespace

std::vector<Meeting> MeetingTable::All() {
  std::vector<Meeting> meetings;
  Call row = connection_.Prepare(kAll);
  while (row.Next()) meetings.push_back(MeetingFrom(row));
  return meetings;
}

Result<Meeting> MeetingTable::Find(std::string_view id) {
  Call row = connection_.Prepare(kFind, id);
  if (!row.Next()) return NotFound("meeting", id, "meeting_id");
  return MeetingFrom(row);
}

void MeetingTable::Put(const Meeting& meeting) {
  connection_.Execute(kPut, meeting.id, meeting.title, meeting.series, meeting.body, meeting.number,
                      meeting.starts_at, FormatList(meeting.languages), Name(meeting.state),
                      Name(meeting.visibility), meeting.created_at);
}

Result<void> MeetingTable::Require(std::string_view id) {
  if (!connection_.Prepare(kExists, id).Next()) return NotFound("meeting", id, "meeting_id");
  return {};
}

}  // namespace plenary::store
