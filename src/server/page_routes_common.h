// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "awaits.h"
#include "library.h"
#include "pages.h"

// What the handlers of pages have in common. Closures and aggregates are given a name before they
// go into a co_await: g++ 12 destroys such temporaries twice.
namespace plenary::server {

// The request's path and query again, as an address.
std::string AddressOf(const Request& request);
PageFrame FrameOf(const Request& request);

// The HTML of a page, not to be kept by caches when it was made for somebody signed in.
Response PageResponse(int status, const Request& request, std::string html);

// A whole number as it stands in a query or a form; 0 for what is none.
unsigned NumberOrZero(std::string_view text);

// A message of the program as a sentence: "a turn ..." -> "A turn ... ."
std::string Sentence(std::string what);

// The meeting that {id} of the path names and the track that ?track= names, the floor by default.
// Errors: not_found for what the caller may not read.
net::awaitable<Result<MeetingOnPage>> FindOnPage(Context& context, const Request& request);

// The meeting, and its track (there must be one), as the library wants them.
MeetingView ViewOf(const MeetingOnPage& where);
TrackView TrackViewOf(const MeetingOnPage& where);

// What is shown of its track now: the turns, the revisions in them, and what is to be checked
// there. Empty without a track.
struct TrackOnPage {
  std::vector<transcript::Turn> turns;
  std::vector<transcript::Revision> revisions;
  FindingsByTurn findings;
};
net::awaitable<Result<TrackOnPage>> ReadOnPage(
    Context& context, MeetingOnPage where,
    transcript::WithSuspects with_suspects = transcript::WithSuspects::no);

// The answer with the page, rendered on the worker thread: pages can be long, captions never wait.
template <class Page>
net::awaitable<Response> ShowPage(Context& context, int status, Request request, Page page) {
  auto shown = std::make_shared<Page>(std::move(page));
  const PageFrame frame = FrameOf(request);
  const auto render = [frame, shown] { return Render(frame, *shown); };
  auto html = co_await Compute(context, render);
  co_return PageResponse(status, request, std::move(html));
}

// The routes of page_routes_read.cc and page_routes_desk.cc.
void AddReadingPages(Router& router);
void AddDeskPages(Router& router);
void AddSignInPages(Router& router);

}  // namespace plenary::server
