// SPDX-License-Identifier: Apache-2.0
#include <spdlog/spdlog.h>

#include "awaits.h"
#include "desk.h"
#include "library.h"
#include "meeting_life.h"
#include "plenary/formats/formats.h"

namespace plenary::server {
namespace {

using store::Meeting;
using store::MeetingState;

// A meeting as it was stored and the tracks whose readers have to hear of it.
struct Changed {
  Meeting meeting;
  std::vector<store::Track> tracks;
};

Result<Changed> PutAndList(store::Store& store, Meeting meeting) {
  const auto put = store.PutMeeting(meeting);
  if (put.has_error()) return put.error();
  auto tracks = store.Tracks(meeting.id);
  if (tracks.has_error()) return tracks.error();
  return Changed{std::move(meeting), std::move(*tracks)};
}

template <class Field>
void Take(const std::optional<Field>& from, Field& to) {
  if (from) to = *from;
}

Result<Changed> StoreChange(store::Store& store, const std::string& id,
                            const MeetingChange& change) {
  auto meeting = store.FindMeeting(id);
  if (meeting.has_error()) return meeting.error();
  if (change.state) {
    const auto step = CheckStep(meeting->state, *change.state);
    if (step.has_error()) return step.error();
  }
  Take(change.title, meeting->title);
  Take(change.series, meeting->series);
  Take(change.body, meeting->body);
  Take(change.number, meeting->number);
  Take(change.starts_at, meeting->starts_at);
  Take(change.languages, meeting->languages);
  Take(change.visibility, meeting->visibility);
  Take(change.state, meeting->state);
  return PutAndList(store, std::move(*meeting));
}

Result<Changed> StoreWithdrawal(store::Store& store, const std::string& id) {
  auto meeting = store.FindMeeting(id);
  if (meeting.has_error()) return meeting.error();
  if (meeting->state != MeetingState::published) {
    return Fail(Errc::conflict,
                std::string("only a published meeting can be withdrawn; this one is ") +
                    Name(meeting->state),
                "state");
  }
  meeting->state = MeetingState::withdrawn;
  return PutAndList(store, std::move(*meeting));
}

struct Published {
  store::Publication publication;
  Changed changed;
};

// The state is looked at again: somebody may have changed it while the transcript was written.
Result<Published> StorePublication(store::Store& store, store::Publication publication) {
  auto meeting = store.FindMeeting(publication.meeting_id);
  if (meeting.has_error()) return meeting.error();
  const auto may = CheckMayPublish(*meeting);
  if (may.has_error()) return may.error();
  const auto before = store.Publications(meeting->id);
  if (before.has_error()) return before.error();
  publication.version = before->empty() ? 1 : before->back().version + 1;
  const auto added = store.AddPublication(publication);
  if (added.has_error()) return added.error();
  meeting->state = MeetingState::published;
  auto changed = PutAndList(store, std::move(*meeting));
  if (changed.has_error()) return changed.error();
  return Published{std::move(publication), std::move(*changed)};
}

std::string FormatShared(const TranscriptPtr& transcript) {
  return formats::FormatTranscript(*transcript, formats::TranscriptFormat::json);
}

// The transcript of the floor as it is shown now, as JSON.
net::awaitable<Result<std::string>> FrozenTranscript(Context& context, MeetingView view) {
  const store::Track* floor = view.floor();
  if (floor == nullptr) {
    co_return Fail(Errc::conflict, "the meeting has no track: there is nothing to publish",
                   "tracks");
  }
  const TrackView track(*floor, view.meeting);
  const auto transcript =
      co_await ReadTranscript(context, track, Version::shown, transcript::WithSuspects::yes);
  if (transcript.has_error()) co_return transcript.error();
  co_return co_await Compute(context, &FormatShared, *transcript);
}

}  // namespace

net::awaitable<Result<store::Meeting>> ChangeMeeting(Context& context, std::string meeting_id,
                                                     MeetingChange change) {
  const auto changed = co_await WriteStore(context, &StoreChange, meeting_id, change);
  if (changed.has_error()) co_return changed.error();
  AnnounceMeeting(context, changed->meeting, changed->tracks);
  co_return changed->meeting;
}

net::awaitable<Result<store::Meeting>> Withdraw(Context& context, std::string meeting_id) {
  const auto changed = co_await WriteStore(context, &StoreWithdrawal, meeting_id);
  if (changed.has_error()) co_return changed.error();
  spdlog::info("meeting {} was withdrawn", meeting_id);
  AnnounceMeeting(context, changed->meeting, changed->tracks);
  co_return changed->meeting;
}

net::awaitable<Result<store::Publication>> Publish(Context& context, Caller caller,
                                                   std::string meeting_id) {
  auto view = co_await FindMeeting(context, caller, meeting_id);
  if (view.has_error()) co_return view.error();
  const auto may = CheckMayPublish(view->meeting);
  if (may.has_error()) co_return may.error();
  auto frozen = co_await FrozenTranscript(context, *view);
  if (frozen.has_error()) co_return frozen.error();
  store::Publication publication{meeting_id, 0, context.now(), caller.name, std::move(*frozen)};
  auto published = co_await WriteStore(context, &StorePublication, publication);
  if (published.has_error()) co_return published.error();
  spdlog::info("meeting {} was published as version {}", meeting_id,
               published->publication.version);
  AnnounceMeeting(context, published->changed.meeting, published->changed.tracks);
  co_return std::move(published->publication);
}

}  // namespace plenary::server
