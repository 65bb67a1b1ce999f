// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "context.h"
#include "http.h"
#include "plenary/report/report.h"
#include "plenary/transcript/live_transcript.h"
#include "plenary/transcript/transcript.h"

// What readers can look up; the API and the pages both ask here. Everything that the caller may not
// see is not_found.
namespace plenary::server {

// Views have constructors because g++ 12 destroys aggregates twice that are made within a co_await
// expression.
struct MeetingView {
  MeetingView(store::Meeting of, std::vector<store::Track> all)
      : meeting(std::move(of)), tracks(std::move(all)) {}

  store::Meeting meeting;
  std::vector<store::Track> tracks;  // the floor first

  // The floor track, or else the first one; nullptr when there is none.
  const store::Track* floor() const;
};

struct TrackView {
  TrackView(store::Track one, store::Meeting of) : track(std::move(one)), meeting(std::move(of)) {}

  store::Track track;
  store::Meeting meeting;
};

// A transcript that several threads may read.
using TranscriptPtr = std::shared_ptr<const transcript::Transcript>;

// The meetings that the caller may find in a list (not the unlisted ones), newest first.
net::awaitable<Result<std::vector<store::Meeting>>> ListMeetings(Context& context, Caller caller);
net::awaitable<Result<MeetingView>> FindMeeting(Context& context, Caller caller, std::string id);
net::awaitable<Result<TrackView>> FindTrack(Context& context, Caller caller, std::string id);

// The turns as the desk left them, or as they were captioned; with what the meeting's record says.
enum class Version { shown, captioned };
net::awaitable<Result<TranscriptPtr>> ReadTranscript(Context& context, TrackView view,
                                                     Version version,
                                                     transcript::WithSuspects with_suspects);

// The captioner's own text, byte for byte.
net::awaitable<Result<std::string>> ReadText(Context& context, TrackView view);

// A turn and the revisions on top of it.
net::awaitable<Result<store::StoredTurn>> ReadTurn(Context& context, TrackView view,
                                                   std::string turn_id);

// The report drafted from the floor track. Errors: not_found when the meeting has no track.
net::awaitable<Result<report::Report>> ReadReport(Context& context, MeetingView view);

// All versions, oldest first; one of them.
net::awaitable<Result<std::vector<store::Publication>>> ReadPublications(Context& context,
                                                                         MeetingView view);
net::awaitable<Result<store::Publication>> ReadPublication(Context& context, MeetingView view,
                                                           int version);

//   meeting_id  of one meeting, empty for all
//   limit       1..100
struct SearchRequest {
  std::string query;
  std::string meeting_id;
  std::size_t limit = 20;
  std::size_t offset = 0;
};
// Reads q, meeting, limit, offset of a query string. Errors: bad_input with the field.
Result<SearchRequest> ParseSearchRequest(const Request& request);
net::awaitable<Result<store::SearchResult>> SearchTurns(Context& context, Caller caller,
                                                        SearchRequest search);

// Where people read: "/meetings/m-abc"; and one turn there: "/meetings/m-abc#t12-0", of a track
// that is not the floor's "/meetings/m-abc?track=k-xyz#t12-0". Begins with the configured public
// URL.
std::string MeetingUrl(const ServerConfig& config, std::string_view meeting_id);
std::string TurnUrl(const ServerConfig& config, std::string_view meeting_id,
                    std::string_view turn_id, std::string_view track_id = {});

}  // namespace plenary::server
