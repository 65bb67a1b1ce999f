// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "caller.h"
#include "findings.h"
#include "plenary/store/records.h"
#include "plenary/transcript/person.h"

// The pages that people read: plain values in, a whole HTML document out. Everything is escaped by
// the templates; nothing here reads the store or knows about requests.
namespace plenary::server {

// What every page says besides its content.
//   address  path and query of the page, to which signing in comes back
struct PageFrame {
  Caller caller;
  std::string address;
};

// A meeting and the track of it that a page shows.
//   tracks  the floor first; empty when nothing can be captioned yet
//   track   index into tracks
struct MeetingOnPage {
  store::Meeting meeting;
  std::vector<store::Track> tracks;
  std::size_t track = 0;

  bool has_track() const { return track < tracks.size(); }
  std::string track_id() const { return has_track() ? tracks[track].id : ""; }
  std::string language() const { return has_track() ? tracks[track].language : ""; }
};

// All the meetings that the reader may find, newest first.
struct MeetingsPage {
  std::vector<store::Meeting> meetings;
};
std::string Render(const PageFrame& frame, const MeetingsPage& page);

//   turns   as they are shown now
//   round   rises with every load without script, so that each is of another address
struct LivePage {
  MeetingOnPage where;
  std::vector<transcript::Turn> turns;
  unsigned round = 0;
};
std::string Render(const PageFrame& frame, const LivePage& page);

//   turns         as they are shown now
//   revisions     of the track, undone ones too
//   publications  oldest first
struct TranscriptPage {
  MeetingOnPage where;
  std::vector<transcript::Turn> turns;
  std::vector<transcript::Revision> revisions;
  std::vector<store::Publication> publications;
};
std::string Render(const PageFrame& frame, const TranscriptPage& page);

// A frozen version.
//   latest     number of the newest version
//   revisions  of the track, to tell whether it was corrected since
//   turns      as they were published
struct VersionPage {
  MeetingOnPage where;
  store::Publication publication;
  int latest = 0;
  std::vector<transcript::Revision> revisions;
  std::vector<transcript::Turn> turns;
};
std::string Render(const PageFrame& frame, const VersionPage& page);

//   body  HTML of formats::ReportHtmlBody
struct ReportPage {
  MeetingOnPage where;
  std::string body;
};
std::string Render(const PageFrame& frame, const ReportPage& page);

//   meeting  searched in; nothing for all
//   typed    as the reader wrote it; empty: nothing was asked yet
//   offset, limit  which of the results these are
struct SearchPage {
  std::optional<store::Meeting> meeting;
  std::string typed;
  store::SearchResult result;
  std::size_t offset = 0;
  std::size_t limit = 20;
};
std::string Render(const PageFrame& frame, const SearchPage& page);

//   then     where to go when signed in
//   problem  what was wrong with the last try, empty if nothing
struct LoginPage {
  std::string then;
  std::string problem;
};
std::string Render(const PageFrame& frame, const LoginPage& page);

// What was refused at the desk, and what had been typed, so that it need not be typed again.
//   turn_id  empty when it was not about a turn
struct DeskProblem {
  std::string text;
  std::string turn_id;
  std::optional<std::string> typed_speaker;
  std::optional<std::string> typed_text;
};

// A part of the turns: browsers take very long over a page with thousands of forms.
//   first  index of the first turn that is shown; at most kTurnsOnDesk are
constexpr std::size_t kTurnsOnDesk = 100;
struct DeskPage {
  MeetingOnPage where;
  std::size_t first = 0;
  transcript::Roster roster;
  std::vector<transcript::Turn> turns;
  std::vector<transcript::Revision> revisions;
  FindingsByTurn findings;
  std::optional<DeskProblem> problem;
};
std::string Render(const PageFrame& frame, const DeskPage& page);

struct ProblemPage {
  int status = 0;
  std::string heading;
  std::string text;
};
std::string Render(const PageFrame& frame, const ProblemPage& page);

}  // namespace plenary::server
