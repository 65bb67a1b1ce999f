// SPDX-License-Identifier: Apache-2.0
// The live page: all turns so far, where the script connects to, and the blank turn it clones.
#include <set>

#include "pages_head.h"
#include "pages_turns.h"
#include "pages_urls.h"

namespace plenary::server {
namespace {

using store::MeetingState;

bool IsStillToCome(MeetingState state) {
  return state == MeetingState::live || state == MeetingState::scheduled;
}

const char* ConnectionWords(MeetingState state) {
  if (state == MeetingState::live) return "Live";
  if (state == MeetingState::scheduled) return "Not begun yet";
  return "The captioner has finished";
}

// Browsers load a page again only at another address: hence the round.
std::string AgainUrl(const LivePage& page) {
  const std::string url = PageUrl(page.where, "/live");
  return url + (page.where.track > 0 ? "&" : "?") + "round=" + std::to_string(page.round + 1) +
         "#end";
}

// The markers that a clean text can hold, as one pattern for the script: "[inaudible]|[pause]".
std::string MarkerWords() {
  std::set<std::string> words;
  for (const auto& row : text::MarkerVocabulary()) words.insert(text::Canonical(row.kind));
  std::string joined;
  for (const auto& word : words) joined += (joined.empty() ? "" : "|") + word;
  return joined;
}

void FillLog(Dictionary& content, const LivePage& page) {
  const std::string track = "/api/v1/tracks/" + Encoded(page.where.track_id());
  Set(content, "SOCKET_URL", page.where.has_track() ? track + "/live" : "");
  Set(content, "STREAM_URL", page.where.has_track() ? track + "/stream" : "");
  Set(content, "SEGMENTS_URL", page.where.has_track() ? track + "/segments" : "");
  Set(content, "STATE", Name(page.where.meeting.state));
  Set(content, "LANGUAGE", page.where.language());
  Set(content, "MARKERS", MarkerWords());
  ShowIf(content, "HAS_TURNS", !page.turns.empty());
  for (const auto& turn : page.turns) {
    FillLiveTurn(Include(Add(content, "TURN"), "TURN", "live_turn.tpl"), turn);
  }
  Include(content, "BLANK_TURN", "live_turn.tpl");
}

}  // namespace

std::string Render(const PageFrame& frame, const LivePage& page) {
  const auto state = page.where.meeting.state;
  const PageShape shape{page.where.meeting.title + " (live)",
                        "live.tpl",
                        {"turns.css", "live.css"},
                        "live.js",
                        IsStillToCome(state) ? AgainUrl(page) : ""};
  return ExpandPage(frame, shape, [&](Dictionary& content) {
    IncludeHead(content, frame, page.where, Tab::live);
    ShowIf(content, "LIVE", state == MeetingState::live);
    Set(content, "CONNECTION", ConnectionWords(state));
    if (IsStillToCome(state)) ShowWith(content, "AGAIN", "URL", AgainUrl(page));
    FillLog(content, page);
  });
}

}  // namespace plenary::server
