// SPDX-License-Identifier: Apache-2.0
#include "new_meeting.h"

#include <utility>

#include "clock.h"
#include "plenary/server/keys.h"

namespace plenary::cli {

Result<NewMeeting> AddMeeting(store::Store& store, store::Meeting meeting,
                              const transcript::Roster& roster) {
  meeting.id = server::NewId("m-");
  meeting.created_at = Now();
  const store::Track track{server::NewId("k-"), meeting.id, meeting.languages.front(),
                           store::TrackKind::floor, meeting.created_at};
  if (auto put = store.PutMeeting(meeting); !put) return put.error();
  if (auto put = store.PutRoster(meeting.id, roster); !put) return put.error();
  if (auto added = store.AddTrack(track); !added) return added.error();
  return NewMeeting{std::move(meeting), track};
}

}  // namespace plenary::cli
