// SPDX-License-Identifier: Apache-2.0
#include "library.h"

#include "awaits.h"

namespace plenary::server {
namespace {

Error NoMeeting(const std::string& id) {
  return Fail(Errc::not_found, "there is no meeting " + id + " that you may read", "meeting");
}

Error NoTrack(const std::string& id) {
  return Fail(Errc::not_found, "there is no track " + id + " that you may read", "track");
}

Result<MeetingView> LoadMeeting(store::Store& store, const Caller& caller, const std::string& id) {
  auto meeting = store.FindMeeting(id);
  if (meeting.has_error()) {
    return meeting.error().code == Errc::not_found ? NoMeeting(id) : meeting.error();
  }
  if (!MayRead(caller, *meeting)) return NoMeeting(id);
  auto tracks = store.Tracks(id);
  if (tracks.has_error()) return tracks.error();
  return MeetingView{std::move(*meeting), std::move(*tracks)};
}

Result<TrackView> LoadTrack(store::Store& store, const Caller& caller, const std::string& id) {
  auto track = store.FindTrack(id);
  if (track.has_error()) {
    return track.error().code == Errc::not_found ? NoTrack(id) : track.error();
  }
  auto meeting = store.FindMeeting(track->meeting_id);
  if (meeting.has_error()) return meeting.error();
  if (!MayRead(caller, *meeting, id)) return NoTrack(id);
  return TrackView{std::move(*track), std::move(*meeting)};
}

bool IsListedFor(const Caller& caller, const store::Meeting& meeting) {
  if (caller.is_editor()) return true;
  return IsOpenToReaders(meeting) && meeting.visibility == store::Visibility::public_;
}

}  // namespace

const store::Track* MeetingView::floor() const {
  return tracks.empty() ? nullptr : &tracks[0];
}

net::awaitable<Result<std::vector<store::Meeting>>> ListMeetings(Context& context, Caller caller) {
  auto meetings = co_await ReadStore(context, &store::Store::Meetings);
  if (meetings.has_error()) co_return meetings.error();
  std::erase_if(*meetings, [&](const auto& meeting) { return !IsListedFor(caller, meeting); });
  co_return meetings;
}

net::awaitable<Result<MeetingView>> FindMeeting(Context& context, Caller caller, std::string id) {
  co_return co_await ReadStore(context, &LoadMeeting, caller, id);
}

net::awaitable<Result<TrackView>> FindTrack(Context& context, Caller caller, std::string id) {
  co_return co_await ReadStore(context, &LoadTrack, caller, id);
}

net::awaitable<Result<std::vector<store::Publication>>> ReadPublications(Context& context,
                                                                         MeetingView view) {
  co_return co_await ReadStore(context, &store::Store::Publications, view.meeting.id);
}

net::awaitable<Result<store::Publication>> ReadPublication(Context& context, MeetingView view,
                                                           int version) {
  auto all = co_await ReadPublications(context, view);
  if (all.has_error()) co_return all.error();
  for (auto& publication : *all) {
    if (publication.version == version) co_return std::move(publication);
  }
  co_return Fail(Errc::not_found,
                 "this meeting has no published version " + std::to_string(version), "version");
}

std::string MeetingUrl(const ServerConfig& config, std::string_view meeting_id) {
  return config.public_url + "/meetings/" + std::string(meeting_id);
}

std::string TurnUrl(const ServerConfig& config, std::string_view meeting_id,
                    std::string_view turn_id, std::string_view track_id) {
  std::string url = MeetingUrl(config, meeting_id);
  if (!track_id.empty()) url += "?track=" + std::string(track_id);
  return url + "#" + std::string(turn_id);
}

}  // namespace plenary::server
