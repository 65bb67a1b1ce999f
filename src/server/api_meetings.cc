// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "api_routes.h"
#include "awaits.h"
#include "desk.h"
#include "json_views.h"
#include "library.h"
#include "meeting_body.h"
#include "secrets.h"

namespace plenary::server {
namespace {

namespace json = boost::json;
using store::Track;
using store::TrackKind;

net::awaitable<Result<Response>> GetMeetings(Context& context, Request request) {
  const auto meetings = co_await ListMeetings(context, request.caller);
  if (meetings.has_error()) co_return meetings.error();
  const auto view = [](const store::Meeting& meeting) { return MeetingJson(meeting); };
  co_return JsonResponse(200, ListJson("meetings", *meetings, view));
}

void FillIn(NewMeeting& made, transcript::Millis now) {
  made.meeting.id = RandomId("m-");
  made.meeting.created_at = now;
  for (Track& track : made.tracks) {
    track.id = RandomId("k-");
    track.meeting_id = made.meeting.id;
    track.created_at = now;
  }
}

Result<void> StoreMeeting(store::Store& store, const NewMeeting& made) {
  auto done = store.PutMeeting(made.meeting);
  if (done.has_value()) done = store.PutRoster(made.meeting.id, made.roster);
  for (const Track& track : made.tracks) {
    if (done.has_value()) done = store.AddTrack(track);
  }
  return done;
}

Response Created(const std::string& location, const json::object& object) {
  Response response = JsonResponse(201, json::serialize(object));
  response.headers.emplace_back("Location", location);
  return response;
}

net::awaitable<Result<Response>> PostMeeting(Context& context, Request request) {
  auto made = ParseNewMeeting(request.body);
  if (made.has_error()) co_return made.error();
  FillIn(*made, context.now());
  const auto stored = co_await WriteStore(context, &StoreMeeting, *made);
  if (stored.has_error()) co_return stored.error();
  const auto view = co_await FindMeeting(context, request.caller, made->meeting.id);
  if (view.has_error()) co_return view.error();
  co_return Created("/api/v1/meetings/" + made->meeting.id, MeetingJson(*view));
}

net::awaitable<Result<Response>> GetMeeting(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  co_return JsonResponse(200, json::serialize(MeetingJson(*view)));
}

net::awaitable<Result<Response>> PatchMeeting(Context& context, Request request) {
  const auto change = ParseMeetingChange(request.body);
  if (change.has_error()) co_return change.error();
  const std::string id = request.Parameter("meeting");
  const auto before = co_await FindMeeting(context, request.caller, id);
  if (before.has_error()) co_return before.error();
  const auto changed = co_await ChangeMeeting(context, id, *change);
  if (changed.has_error()) co_return changed.error();
  co_return JsonResponse(200, json::serialize(MeetingJson(MeetingView{*changed, before->tracks})));
}

net::awaitable<Result<Response>> GetRoster(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  const auto roster = co_await ReadStore(context, &store::Store::ReadRoster, view->meeting.id);
  if (roster.has_error()) co_return roster.error();
  co_return JsonResponse(200, transcript::FormatRoster(*roster));
}

net::awaitable<Result<Response>> PutRoster(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  const auto roster = ParseRosterBody(request.body);
  if (roster.has_error()) co_return roster.error();
  const auto replaced = co_await ReplaceRoster(context, view->meeting.id, *roster);
  if (replaced.has_error()) co_return replaced.error();
  co_return JsonResponse(200, transcript::FormatRoster(*roster));
}

net::awaitable<Result<Response>> GetTracks(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  co_return JsonResponse(200, ListJson("tracks", view->tracks, &TrackJson));
}

Result<void> StoreTrack(store::Store& store, const Track& track) {
  const auto tracks = store.Tracks(track.meeting_id);
  if (tracks.has_error()) return tracks.error();
  const bool has_floor = std::any_of(tracks->begin(), tracks->end(), [](const Track& other) {
    return other.kind == TrackKind::floor;
  });
  if (track.kind == TrackKind::floor && has_floor) {
    return Fail(Errc::conflict, "the meeting has a floor track already; others are translations",
                "kind");
  }
  return store.AddTrack(track);
}

net::awaitable<Result<Response>> PostTrack(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  auto track = ParseTrack(request.body);
  if (track.has_error()) co_return track.error();
  track->id = RandomId("k-");
  track->meeting_id = view->meeting.id;
  track->created_at = context.now();
  const auto stored = co_await WriteStore(context, &StoreTrack, *track);
  if (stored.has_error()) co_return stored.error();
  co_return Created("/api/v1/tracks/" + track->id, TrackJson(*track));
}

net::awaitable<Result<Response>> ShowTrack(Context& context, Request request) {
  const auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  co_return JsonResponse(200, json::serialize(TrackJson(view->track)));
}

}  // namespace

void AddMeetingRoutes(Router& router) {
  router.Add("GET", "/api/v1/meetings", Access::anyone, &GetMeetings);
  router.Add("POST", "/api/v1/meetings", Access::editor, &PostMeeting);
  router.Add("GET", "/api/v1/meetings/{meeting}", Access::anyone, &GetMeeting);
  router.Add("PATCH", "/api/v1/meetings/{meeting}", Access::editor, &PatchMeeting);
  router.Add("GET", "/api/v1/meetings/{meeting}/roster", Access::anyone, &GetRoster);
  router.Add("PUT", "/api/v1/meetings/{meeting}/roster", Access::editor, &PutRoster);
  router.Add("GET", "/api/v1/meetings/{meeting}/tracks", Access::anyone, &GetTracks);
  router.Add("POST", "/api/v1/meetings/{meeting}/tracks", Access::editor, &PostTrack);
  router.Add("GET", "/api/v1/tracks/{track}", Access::anyone, &ShowTrack);
}

}  // namespace plenary::server
