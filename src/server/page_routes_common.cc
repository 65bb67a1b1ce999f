// SPDX-License-Identifier: Apache-2.0
#include "page_routes_common.h"

#include <algorithm>
#include <charconv>

#include "pages_urls.h"

namespace plenary::server {

std::string AddressOf(const Request& request) {
  std::string address = request.path;
  char sign = '?';
  for (const auto& [name, value] : request.query) {
    address += sign + Encoded(name) + "=" + Encoded(value);
    sign = '&';
  }
  return address;
}

PageFrame FrameOf(const Request& request) {
  return {request.caller, AddressOf(request)};
}

Response PageResponse(int status, const Request& request, std::string html) {
  Response response = HtmlResponse(status, std::move(html));
  response.headers.emplace_back("Cache-Control",
                                request.caller.is_anonymous() ? "no-cache" : "no-store");
  return response;
}

unsigned NumberOrZero(std::string_view text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

std::string Sentence(std::string what) {
  if (what.empty()) return what;
  if (what[0] >= 'a' && what[0] <= 'z') what[0] = static_cast<char>(what[0] - 'a' + 'A');
  return what + ".";
}

net::awaitable<Result<MeetingOnPage>> FindOnPage(Context& context, const Request& request) {
  const std::string wanted = request.Query("track");
  auto found = co_await FindMeeting(context, request.caller, request.Parameter("id"));
  if (found.has_error()) co_return found.error();
  MeetingOnPage where{std::move(found->meeting), std::move(found->tracks), 0};
  if (wanted.empty()) co_return where;
  const auto track = std::find_if(where.tracks.begin(), where.tracks.end(),
                                  [&](const auto& one) { return one.id == wanted; });
  if (track == where.tracks.end()) {
    co_return Fail(Errc::not_found, "this meeting has no track " + wanted, "track");
  }
  where.track = static_cast<std::size_t>(track - where.tracks.begin());
  co_return where;
}

MeetingView ViewOf(const MeetingOnPage& where) {
  return {where.meeting, where.tracks};
}

TrackView TrackViewOf(const MeetingOnPage& where) {
  return {where.tracks[where.track], where.meeting};
}

net::awaitable<Result<TrackOnPage>> ReadOnPage(Context& context, MeetingOnPage where,
                                               transcript::WithSuspects with_suspects) {
  if (!where.has_track()) co_return TrackOnPage{};
  const TrackView view = TrackViewOf(where);
  const auto transcript = co_await ReadTranscript(context, view, Version::shown, with_suspects);
  if (transcript.has_error()) co_return transcript.error();
  const std::string id = where.track_id();
  const auto read = [id](store::Store& store) { return store.Revisions(id); };
  auto revisions = co_await ReadStore(context, read);
  if (revisions.has_error()) co_return revisions.error();
  co_return TrackOnPage{(*transcript)->turns, std::move(*revisions), FindingsOf(**transcript)};
}

}  // namespace plenary::server
