// SPDX-License-Identifier: Apache-2.0
#include "pages_head.h"

#include "pages_urls.h"
#include "pages_words.h"

namespace plenary::server {
namespace {

struct TabRow {
  Tab tab;
  const char* name;
  const char* page;
};
constexpr TabRow kTabs[] = {
    {Tab::live, "Live", "/live"},
    {Tab::transcript, "Transcript", ""},
    {Tab::report, "Report", "/report"},
    {Tab::desk, "Desk", "/desk"},
};

bool IsOffered(Tab tab, Tab current, const PageFrame& frame, const store::Meeting& meeting) {
  if (tab == current) return true;
  if (tab == Tab::desk) return frame.caller.is_editor();
  const bool is_to_come = meeting.state == store::MeetingState::scheduled;
  if (tab == Tab::live) return is_to_come || meeting.state == store::MeetingState::live;
  return true;
}

void FillLanguages(Dictionary& head, const MeetingOnPage& where, const char* page) {
  if (where.tracks.size() < 2) return;
  auto& languages = Add(head, "LANGUAGES");
  for (std::size_t i = 0; i < where.tracks.size(); ++i) {
    const auto& track = where.tracks[i];
    const bool is_floor = track.kind == store::TrackKind::floor;
    auto& link = AddLink(languages, "LANGUAGE", track.language + (is_floor ? " (floor)" : ""),
                         PageUrl(where, i, page));
    Set(link, "LANGUAGE", track.language);
    ShowIf(link, "CURRENT", i == where.track);
  }
}

}  // namespace

void FillMeetingLine(Dictionary& dictionary, const store::Meeting& meeting) {
  if (meeting.state == store::MeetingState::live) {
    Show(dictionary, "LIVE");
  } else if (meeting.state != store::MeetingState::published) {
    ShowWith(dictionary, "STATE", "NAME", StateWords(meeting.state));
  }
  for (const auto& detail : MeetingDetails(meeting)) {
    ShowWith(dictionary, "DETAIL", "TEXT", detail);
  }
}

void IncludeHead(Dictionary& dictionary, const PageFrame& frame, const MeetingOnPage& where,
                 Tab current, bool has_title) {
  auto& head = Include(dictionary, "HEAD", "meeting_head.tpl");
  ShowWith(head, has_title ? "TITLE" : "NAMED", "NAME", where.meeting.title);
  FillMeetingLine(head, where.meeting);
  for (const auto& row : kTabs) {
    if (!IsOffered(row.tab, current, frame, where.meeting)) continue;
    auto& tab = AddLink(head, "TAB", row.name, PageUrl(where, row.page));
    ShowIf(tab, "CURRENT", row.tab == current);
    if (row.tab == current) FillLanguages(head, where, row.page);
  }
}

}  // namespace plenary::server
