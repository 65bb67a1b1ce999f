// SPDX-License-Identifier: Apache-2.0
// The list of meetings: what is live first, then what is published, then what only the desk sees.
#include <algorithm>

#include "pages_head.h"
#include "pages_urls.h"

namespace plenary::server {
namespace {

using store::Meeting;
using store::MeetingState;

struct Group {
  const char* heading;
  bool (*takes)(MeetingState);
  const char* page;  // where a meeting of the group opens
};
constexpr Group kGroups[] = {
    {"Live now", [](MeetingState state) { return state == MeetingState::live; }, "/live"},
    {"Published", [](MeetingState state) { return state == MeetingState::published; }, ""},
    {"In preparation",
     [](MeetingState state) {
       return state != MeetingState::live && state != MeetingState::published;
     },
     "/desk"},
};

// Newest meeting first: by its date, and those without one by when they were entered.
std::vector<const Meeting*> Chosen(const MeetingsPage& page, const Group& group) {
  std::vector<const Meeting*> chosen;
  for (const auto& meeting : page.meetings) {
    if (group.takes(meeting.state)) chosen.push_back(&meeting);
  }
  std::stable_sort(chosen.begin(), chosen.end(),
                   [](const Meeting* a, const Meeting* b) { return a->starts_at > b->starts_at; });
  return chosen;
}

void FillMeeting(Dictionary& group, const PageFrame& frame, const Meeting& meeting,
                 const char* page) {
  const MeetingOnPage where{meeting, {}, 0};
  auto& row = AddLink(group, "MEETING", meeting.title, PageUrl(where, page));
  FillMeetingLine(row, meeting);
  if (frame.caller.is_editor()) {
    auto& link = Add(row, "LINK");
    Set(link, "URL", PageUrl(where, "/desk"));
    Set(link, "TEXT", "Desk");
  }
}

}  // namespace

std::string Render(const PageFrame& frame, const MeetingsPage& page) {
  const PageShape shape{"Meetings", "meetings.tpl", {"lists.css"}, nullptr, ""};
  return ExpandPage(frame, shape, [&](Dictionary& content) {
    ShowIf(content, "NONE", page.meetings.empty());
    for (const auto& group : kGroups) {
      const auto chosen = Chosen(page, group);
      if (chosen.empty()) continue;
      auto& section = Add(content, "GROUP");
      Set(section, "HEADING", group.heading);
      for (const auto* meeting : chosen) FillMeeting(section, frame, *meeting, group.page);
    }
  });
}

}  // namespace plenary::server
