// SPDX-License-Identifier: Apache-2.0
// The transcript as it is now, a frozen version of it, and the report drafted from it.
#include <algorithm>

#include "pages_head.h"
#include "pages_turns.h"
#include "pages_urls.h"
#include "pages_words.h"

namespace plenary::server {
namespace {

struct Download {
  const char* name;
  const char* format;
};
constexpr Download kTranscriptFiles[] = {
    {"Text", "text"},         {"HTML", "html"}, {"WebVTT captions", "vtt"},
    {"Markdown", "markdown"}, {"JSON", "json"},
};
constexpr Download kReportFiles[] = {{"HTML", "html"}, {"Markdown", "markdown"}, {"JSON", "json"}};

template <std::size_t count>
void FillDownloads(Dictionary& dictionary, const std::string& resource,
                   const Download (&downloads)[count]) {
  for (const auto& download : downloads) {
    AddLink(dictionary, "DOWNLOAD", download.name, resource + "?format=" + download.format);
  }
}

void FillNotice(Dictionary& content, const MeetingOnPage& where) {
  if (where.meeting.state != store::MeetingState::live) return;
  auto& notice = Add(content, "NOTICE");
  Set(notice, "TEXT", "This meeting is being captioned now; this page stands still.");
  auto& link = Add(notice, "LINK");
  Set(link, "TEXT", "Follow it live");
  Set(link, "URL", PageUrl(where, "/live"));
}

// Whether a revision was made, or undone, after that moment.
bool IsCorrectedSince(const std::vector<transcript::Revision>& revisions, transcript::Millis at) {
  return std::any_of(revisions.begin(), revisions.end(), [at](const auto& revision) {
    return revision.at > at || revision.undone_at > at;
  });
}

void FillVersions(Dictionary& content, const TranscriptPage& page) {
  if (page.publications.empty()) return;
  auto& versions = Add(content, "VERSIONS");
  for (const auto& publication : page.publications) {
    auto& version = Add(versions, "VERSION");
    Set(version, "URL", VersionUrl(publication.meeting_id, publication.version));
    Set(version, "N", static_cast<std::size_t>(publication.version));
    Set(version, "DATE", DateTimeWords(publication.published_at));
    ShowIf(version, "CORRECTED_SINCE", IsCorrectedSince(page.revisions, publication.published_at));
  }
}

void FillTurns(Dictionary& content, std::span<const transcript::Turn> turns,
               const RevisionsByTurn& revisions) {
  for (const auto& turn : turns) {
    const auto own = revisions.find(turn.id);
    FillTurn(Include(Add(content, "TURN"), "TURN", "turn.tpl"), turn,
             own == revisions.end() ? nullptr : &own->second, turns);
  }
}

}  // namespace

std::string Render(const PageFrame& frame, const TranscriptPage& page) {
  const PageShape shape{page.where.meeting.title, "transcript.tpl", {"turns.css"}, nullptr, ""};
  return ExpandPage(frame, shape, [&](Dictionary& content) {
    IncludeHead(content, frame, page.where, Tab::transcript);
    FillNotice(content, page.where);
    Set(content, "MEETING_ID", page.where.meeting.id);
    Set(content, "LANGUAGE", page.where.language());
    Set(content, "CAPTIONS_URL", PageUrl(page.where, "/captions"));
    if (page.where.has_track()) {
      FillDownloads(content, "/api/v1/tracks/" + Encoded(page.where.track_id()) + "/transcript",
                    kTranscriptFiles);
    }
    FillVersions(content, page);
    ShowIf(content, "EMPTY", page.turns.empty());
    FillTurns(content, page.turns, ByTurn(page.revisions));
  });
}

std::string Render(const PageFrame& frame, const VersionPage& page) {
  const std::string title =
      page.where.meeting.title + ", version " + std::to_string(page.publication.version);
  const PageShape shape{title, "version.tpl", {"turns.css"}, nullptr, ""};
  return ExpandPage(frame, shape, [&](Dictionary& content) {
    IncludeHead(content, frame, page.where, Tab::transcript);
    Set(content, "N", static_cast<std::size_t>(page.publication.version));
    Set(content, "DATE", DateTimeWords(page.publication.published_at));
    Set(content, "LANGUAGE", page.where.language());
    if (page.latest > page.publication.version) {
      auto& later = Add(content, "OLDER");
      Set(later, "N", static_cast<std::size_t>(page.latest));
      Set(later, "URL", VersionUrl(page.where.meeting.id, page.latest));
    }
    if (IsCorrectedSince(page.revisions, page.publication.published_at)) {
      ShowWith(content, "CORRECTED_SINCE", "URL", PageUrl(page.where, ""));
    }
    FillTurns(content, page.turns, {});
  });
}

std::string Render(const PageFrame& frame, const ReportPage& page) {
  const PageShape shape{
      "Draft report: " + page.where.meeting.title, "report.tpl", {"lists.css"}, nullptr, ""};
  return ExpandPage(frame, shape, [&](Dictionary& content) {
    IncludeHead(content, frame, page.where, Tab::report, false);
    Set(content, "BODY", page.body);
    FillDownloads(content, "/api/v1/meetings/" + Encoded(page.where.meeting.id) + "/report",
                  kReportFiles);
  });
}

}  // namespace plenary::server
