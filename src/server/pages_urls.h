// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "pages.h"

// The addresses of pages, from the root of the site.
namespace plenary::server {

// Percent-encoded for a query value or one segment of a path.
std::string Encoded(std::string_view text);

// "/login?then=..."
std::string LoginUrl(std::string_view then);

// A page of the meeting in the track that is shown: "/meetings/m-x",
// "/meetings/m-x/live?track=k-y". The floor, being the default, is not named.
//   page  "" for the transcript, "/live", "/desk", "/report", "/captions"
std::string PageUrl(const MeetingOnPage& where, std::string_view page);
// The same in another track of the meeting.
std::string PageUrl(const MeetingOnPage& where, std::size_t track, std::string_view page);

// The part of the desk that the turn with this index is on: "/meetings/m-x/desk?from=101".
std::string DeskUrl(const MeetingOnPage& where, std::size_t turn);

// "/meetings/m-x/versions/2"
std::string VersionUrl(std::string_view meeting_id, int version);

// "/search?q=...&meeting=...&offset=..."; what is empty or 0 is left out.
std::string SearchUrl(std::string_view typed, std::string_view meeting_id, std::size_t offset);

// `then` when it is an address of this site ("/meetings/..."), else "/": nobody is led elsewhere.
std::string SafeReturn(std::string_view then);

}  // namespace plenary::server
