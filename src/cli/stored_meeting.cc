// SPDX-License-Identifier: Apache-2.0
#include "stored_meeting.h"

#include <string>
#include <utility>
#include <vector>

#include "plenary/server/meeting_record.h"
#include "plenary/text/fold.h"
#include "plenary/transcript/live_transcript.h"

namespace plenary::cli {
namespace {

constexpr std::size_t kEventsAtATime = 10'000;

// Feeds the whole log of a track to a transcript.
Result<void> ApplyLog(store::Store& store, std::string_view track_id,
                      transcript::LiveTranscript& live) {
  for (std::uint64_t next_seq = 1;;) {
    const auto events = store.ReadLog(track_id, next_seq, kEventsAtATime);
    if (!events) return events.error();
    if (events->empty()) return {};
    for (const auto& event : *events) {
      if (auto applied = live.Apply(event); !applied) return applied.error();
    }
    next_seq = events->back().seq + 1;
  }
}

std::string Ids(const std::vector<store::Meeting>& meetings) {
  std::string ids;
  for (const auto& meeting : meetings) ids += (ids.empty() ? "" : ", ") + meeting.id;
  return ids;
}

}  // namespace

Result<store::Meeting> FindMeeting(store::Store& store, std::string_view id_or_title) {
  auto meetings = store.Meetings();
  if (!meetings) return meetings.error();
  const std::string wanted = text::Fold(id_or_title);
  std::vector<store::Meeting> found;
  for (auto& meeting : *meetings) {
    if (meeting.id == id_or_title) return std::move(meeting);
    if (text::Fold(meeting.title) == wanted) found.push_back(std::move(meeting));
  }
  if (found.empty()) {
    return Fail(Errc::not_found, "no meeting has the id or title \"" + std::string(id_or_title) +
                                     "\" (plenary admin meetings lists them)");
  }
  if (found.size() > 1) {
    return Fail(Errc::conflict, "several meetings have the title \"" + std::string(id_or_title) +
                                    "\", give an id: " + Ids(found));
  }
  return std::move(found.front());
}

Result<StoredMeeting> ReadStoredMeeting(store::Store& store, const store::Meeting& meeting) {
  const auto tracks = store.Tracks(meeting.id);
  if (!tracks) return tracks.error();
  if (tracks->empty()) return Fail(Errc::not_found, "the meeting " + meeting.id + " has no track");
  const std::string& floor = tracks->front().id;
  auto roster = store.ReadRoster(meeting.id);
  if (!roster) return roster.error();
  const auto revisions = store.Revisions(floor);
  if (!revisions) return revisions.error();

  transcript::LiveTranscript live(*roster);
  if (auto applied = ApplyLog(store, floor, live); !applied) return applied.error();
  StoredMeeting stored{live.transcript(), std::move(*roster)};
  server::DescribeMeeting(meeting, stored.transcript.meeting);
  for (auto& turn : stored.transcript.turns) turn = Revised(std::move(turn), *revisions);
  return stored;
}

}  // namespace plenary::cli
