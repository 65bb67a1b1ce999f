// SPDX-License-Identifier: Apache-2.0
// Who may open the sockets and event streams is decided here, while it can still be said in HTTP.
// A reader's socket may be opened with the session cookie: it is SameSite=Strict, so pages of other
// sites do not send it, and no Origin needs to be looked at.
#include <charconv>

#include "api_routes.h"
#include "audience.h"
#include "awaits.h"
#include "captioner_socket.h"
#include "library.h"
#include "long_poll.h"
#include "meeting_life.h"

namespace plenary::server {
namespace {

// Where the reader was: by the header that browsers send when they come back, or by ?place=.
Result<std::optional<live::Place>> AskedPlace(const Request& request) {
  const std::string& header = request.last_event_id;
  const std::string& text = header.empty() ? request.Query("place") : header;
  if (text.empty()) return std::optional<live::Place>{};
  auto place = live::ParsePlace(text);
  if (place) return place;
  return Fail(Errc::bad_input, "place is \"epoch:offset\", as the last message had it", "place");
}

// What a reader has to have to join a track.
struct Joining {
  SessionFacts facts;
  std::shared_ptr<live::LiveTrack> track;
  std::optional<live::Place> last;
  store::Meeting meeting;
};

net::awaitable<Result<Joining>> PrepareReader(Context& context, Request request) {
  const auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  const auto place = AskedPlace(request);
  if (place.has_error()) co_return place.error();
  const auto track = co_await GetTrack(context, view->track.id);
  if (track.has_error()) co_return track.error();
  const SessionFacts facts{SessionFacts::Kind::reader,
                           view->meeting.id,
                           view->track.id,
                           {},
                           !request.caller.is_anonymous()};
  co_return Joining{facts, *track, *place, view->meeting};
}

// 429 for one more than may follow, with what there are too many of.
std::optional<Response> TooMany(const Context& context, const Joining& joining,
                                const Request& request) {
  const auto admitted = context.audience.Admit(joining.facts.track_id, request.remote);
  if (admitted.has_value()) return std::nullopt;
  Response refusal = ErrorResponse(429, admitted.error());
  refusal.headers.emplace_back("Retry-After", "30");
  return refusal;
}

Response Following(Context& context, const Joining& joining, const Request& request,
                   wire::Line line) {
  Response response;
  response.reader = [&context, joining, remote = request.remote, line](Handover handover) {
    context.audience.Add(std::move(handover), line, joining.facts, remote, joining.track,
                         joining.last);
    // The meeting may have been closed while the request was looked at.
    auto meeting = joining.meeting;
    meeting.state = joining.track->state();
    EndThoseWhoMayNot(context, meeting, joining.facts.track_id);
  };
  return response;
}

net::awaitable<Result<Response>> GetStream(Context& context, Request request) {
  const auto joining = co_await PrepareReader(context, request);
  if (joining.has_error()) co_return joining.error();
  if (auto refusal = TooMany(context, *joining, request)) co_return *std::move(refusal);
  Response response = Following(context, *joining, request, wire::Line::event_stream);
  response.content_type = "text/event-stream";
  response.headers.emplace_back("X-Accel-Buffering", "no");  // proxies pass it on as it comes
  co_return response;
}

net::awaitable<Result<Response>> GetLive(Context& context, Request request) {
  const auto joining = co_await PrepareReader(context, request);
  if (joining.has_error()) co_return joining.error();
  if (auto refusal = TooMany(context, *joining, request)) co_return *std::move(refusal);
  Response response = Following(context, *joining, request, wire::Line::socket);
  response.is_socket = true;
  co_return response;
}

constexpr std::chrono::seconds kLongestWait{60};
constexpr std::chrono::seconds kUsualWait{25};

Result<std::chrono::seconds> AskedWait(const Request& request) {
  if (!request.HasQuery("wait")) return kUsualWait;
  const std::string& text = request.Query("wait");
  int seconds = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc() && end == text.data() + text.size() && seconds >= 0 &&
      seconds <= kLongestWait.count())
    return std::chrono::seconds(seconds);
  return Fail(Errc::bad_input, "wait is a whole number of seconds from 0 to 60", "wait");
}

net::awaitable<Result<Response>> GetChanges(Context& context, Request request) {
  const auto wait = AskedWait(request);
  if (wait.has_error()) co_return wait.error();
  const auto joining = co_await PrepareReader(context, request);
  if (joining.has_error()) co_return joining.error();
  if (auto refusal = TooMany(context, *joining, request)) co_return *std::move(refusal);
  auto poll = std::make_shared<LongPoll>(context, joining->facts, joining->track);
  const auto messages = co_await LongPoll::Run(std::move(poll), joining->last, *wait);
  co_return JsonResponse(200, messages);
}

// A segment stays as it is until its offset changes: who asks for it with the offset may keep it
// for ever, and so may all that stand between.
net::awaitable<Result<Response>> GetSegment(Context& context, Request request) {
  const auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  const auto track = co_await GetTrack(context, view->track.id);
  if (track.has_error()) co_return track.error();
  std::size_t number = 0;
  const std::string& text = request.Parameter("segment");
  std::from_chars(text.data(), text.data() + text.size(), number);
  const auto segment = std::to_string(number) == text ? (*track)->Segment(number) : nullptr;
  if (!segment) co_return Fail(Errc::not_found, "the track has no such segment yet", "segment");
  const std::string place = live::FormatPlace(segment->place);
  Response response = JsonResponse(200, segment->json);
  response.headers.emplace_back("ETag", "\"" + place + "." + text + "\"");
  const bool is_asked_for = request.Query("place") == place;
  if (is_asked_for && request.caller.is_anonymous())
    response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
  co_return response;
}

net::awaitable<Result<Response>> GetCaption(Context& context, Request request) {
  const auto track = co_await GetTrack(context, request.Parameter("track"));
  if (track.has_error()) co_return track.error();
  Response response;
  response.socket = [&context, track = *track, remote = request.remote](auto socket) {
    auto captioner = std::make_shared<CaptionerSocket>(context, track, remote);
    return CaptionerSocket::Run(std::move(captioner), std::move(socket));
  };
  co_return response;
}

}  // namespace

void AddLiveRoutes(Router& router) {
  router.Add("GET", "/api/v1/tracks/{track}/stream", Access::anyone, &GetStream);
  router.Add("GET", "/api/v1/tracks/{track}/changes", Access::anyone, &GetChanges);
  router.Add("GET", "/api/v1/tracks/{track}/segments/{segment}", Access::anyone, &GetSegment);
  router.Add("GET", "/api/v1/tracks/{track}/live", Access::anyone, &GetLive);
  router.Add("GET", "/api/v1/tracks/{track}/caption", Access::anyone, &GetCaption);
}

}  // namespace plenary::server
