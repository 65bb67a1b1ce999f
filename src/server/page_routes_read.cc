// SPDX-License-Identifier: Apache-2.0
// The pages that anybody may read, as far as the meeting is open to them.
#include "page_routes_common.h"
#include "pages_urls.h"
#include "plenary/formats/formats.h"

namespace plenary::server {
namespace {

net::awaitable<Result<Response>> GetMeetings(Context& context, Request request) {
  auto meetings = co_await ListMeetings(context, request.caller);
  if (meetings.has_error()) co_return meetings.error();
  MeetingsPage page{std::move(*meetings)};
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

net::awaitable<Result<Response>> GetLive(Context& context, Request request) {
  auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  LivePage page{std::move(*where), {}, NumberOrZero(request.Query("round")) % 1000};
  if (page.where.has_track()) {
    const auto track = co_await GetTrack(context, page.where.track_id());
    if (track.has_error()) co_return track.error();
    page.turns = (*track)->turns();
  }
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

net::awaitable<Result<Response>> GetTranscript(Context& context, Request request) {
  auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  auto track = co_await ReadOnPage(context, *where);
  if (track.has_error()) co_return track.error();
  const MeetingView view = ViewOf(*where);
  auto publications = co_await ReadPublications(context, view);
  if (publications.has_error()) co_return publications.error();
  TranscriptPage page{std::move(*where), std::move(track->turns), std::move(track->revisions),
                      std::move(*publications)};
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

// A version holds the floor track, whatever other track the reader came from.
net::awaitable<Result<Response>> GetVersion(Context& context, Request request) {
  request.query.clear();
  auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  const MeetingView view = ViewOf(*where);
  const auto version = static_cast<int>(NumberOrZero(request.Parameter("version")));
  auto publication = co_await ReadPublication(context, view, version);
  if (publication.has_error()) co_return publication.error();
  const auto all = co_await ReadPublications(context, view);
  if (all.has_error()) co_return all.error();
  auto track = co_await ReadOnPage(context, *where);
  if (track.has_error()) co_return track.error();
  auto frozen = formats::ParseTranscriptJson(publication->transcript);
  if (frozen.has_error()) {
    co_return Fail(Errc::internal, "a published version cannot be read: " + frozen.error().what);
  }
  VersionPage page{std::move(*where), std::move(*publication), all->back().version,
                   std::move(track->revisions), std::move(frozen->turns)};
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

// The draft is of the floor track, and so are the turns it cites.
net::awaitable<Result<Response>> GetReport(Context& context, Request request) {
  request.query.clear();
  auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  const MeetingView view = ViewOf(*where);
  const auto report = co_await ReadReport(context, view);
  if (report.has_error()) co_return report.error();
  const auto track = co_await ReadOnPage(context, *where);
  if (track.has_error()) co_return track.error();
  const std::string transcript = PageUrl(*where, "");
  const auto url = [&](int n) {
    const auto index = static_cast<std::size_t>(n) - 1;
    return transcript + (index < track->turns.size() ? "#" + track->turns[index].id : "");
  };
  ReportPage page{std::move(*where), formats::ReportHtmlBody(*report, url)};
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

net::awaitable<Result<Response>> GetCaptions(Context& context, Request request) {
  const auto where = co_await FindOnPage(context, request);
  if (where.has_error()) co_return where.error();
  if (!where->has_track()) co_return TextResponse(200, "");
  const TrackView view = TrackViewOf(*where);
  auto text = co_await ReadText(context, view);
  if (text.has_error()) co_return text.error();
  Response response = TextResponse(200, std::move(*text));
  response.headers.emplace_back("Cache-Control", "no-cache");
  co_return response;
}

net::awaitable<Result<SearchPage>> Ask(Context& context, const Request& request) {
  auto search = ParseSearchRequest(request);
  if (search.has_error()) co_return search.error();
  auto result = co_await SearchTurns(context, request.caller, *search);
  if (result.has_error()) co_return result.error();
  co_return SearchPage{std::nullopt, search->query, std::move(*result), search->offset,
                       search->limit};
}

net::awaitable<Result<Response>> GetSearch(Context& context, Request request) {
  SearchPage page;
  if (!request.Query("q").empty()) {
    auto asked = co_await Ask(context, request);
    if (asked.has_error()) co_return asked.error();
    page = std::move(*asked);
  }
  if (const std::string meeting = request.Query("meeting"); !meeting.empty()) {
    auto found = co_await FindMeeting(context, request.caller, meeting);
    if (found.has_error()) co_return found.error();
    page.meeting = std::move(found->meeting);
  }
  co_return co_await ShowPage(context, 200, std::move(request), std::move(page));
}

}  // namespace

void AddReadingPages(Router& router) {
  router.Add("GET", "/", Access::anyone, GetMeetings);
  router.Add("GET", "/meetings/{id}", Access::anyone, GetTranscript);
  router.Add("GET", "/meetings/{id}/live", Access::anyone, GetLive);
  router.Add("GET", "/meetings/{id}/report", Access::anyone, GetReport);
  router.Add("GET", "/meetings/{id}/captions", Access::anyone, GetCaptions);
  router.Add("GET", "/meetings/{id}/versions/{version}", Access::anyone, GetVersion);
  router.Add("GET", "/search", Access::anyone, GetSearch);
}

}  // namespace plenary::server
