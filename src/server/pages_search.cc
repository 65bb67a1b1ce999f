// SPDX-License-Identifier: Apache-2.0
// Results grouped by meeting, in the order in which the best of each came.
#include <algorithm>

#include "pages_template.h"
#include "pages_urls.h"
#include "pages_words.h"

namespace plenary::server {
namespace {

using store::Hit;

// U+E000 and U+E001 in UTF-8: what stands between them in a snippet was found.
constexpr std::string_view kFoundBegin = "\xEE\x80\x80";
constexpr std::string_view kFoundEnd = "\xEE\x80\x81";

std::string_view Until(std::string_view& rest, std::string_view sign) {
  const auto end = std::min(rest.find(sign), rest.size());
  const auto taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + sign.size(), rest.size()));
  return taken;
}

void FillSnippet(Dictionary& hit, std::string_view snippet) {
  while (!snippet.empty()) {
    const auto plain = Until(snippet, kFoundBegin);
    if (!plain.empty()) ShowWith(Add(hit, "PIECE"), "SPEECH", "TEXT", plain);
    const auto found = Until(snippet, kFoundEnd);
    if (!found.empty()) ShowWith(Add(hit, "PIECE"), "FOUND", "TEXT", found);
  }
}

std::string HitUrl(const Hit& hit, const std::string& meeting_url) {
  return meeting_url + "?track=" + Encoded(hit.track_id) + "#" + Encoded(hit.turn_id);
}

void FillHit(Dictionary& group, const Hit& hit, const std::string& meeting_url) {
  auto& item = Add(group, "HIT");
  Set(item, "URL", HitUrl(hit, meeting_url));
  Set(item, "SPEAKER", hit.speaker.empty() ? "Speaker not identified" : hit.speaker);
  Set(item, "N", static_cast<std::size_t>(hit.turn));
  FillSnippet(item, hit.snippet);
}

void FillGroups(Dictionary& content, const std::vector<Hit>& hits) {
  std::vector<std::pair<std::string_view, Dictionary*>> groups;
  for (const auto& hit : hits) {
    const std::string url = "/meetings/" + Encoded(hit.meeting_id);
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const auto& one) { return one.first == hit.meeting_id; });
    if (group == groups.end()) {
      auto& added = AddLink(content, "GROUP", hit.meeting_title, url);
      group = groups.insert(groups.end(), {hit.meeting_id, &added});
    }
    FillHit(*group->second, hit, url);
  }
}

void FillPaging(Dictionary& content, const SearchPage& page) {
  const auto total = page.result.total;
  if (total <= page.limit && page.offset == 0) return;
  const std::string meeting = page.meeting ? page.meeting->id : "";
  auto& paging = Add(content, "PAGING");
  Set(paging, "WHERE",
      std::to_string(std::min(page.offset + 1, total)) + " to " +
          std::to_string(std::min(page.offset + page.limit, total)) + " of " +
          std::to_string(total));
  if (page.offset > 0) {
    const auto earlier = page.offset - std::min(page.offset, page.limit);
    ShowWith(paging, "EARLIER", "URL", SearchUrl(page.typed, meeting, earlier));
  }
  if (page.offset + page.limit < total) {
    ShowWith(paging, "LATER", "URL", SearchUrl(page.typed, meeting, page.offset + page.limit));
  }
}

void FillScope(Dictionary& content, const SearchPage& page) {
  if (!page.meeting) {
    Show(content, "EVERYWHERE");
    return;
  }
  auto& scope = Add(content, "IN_MEETING");
  Set(scope, "ID", page.meeting->id);
  Set(scope, "NAME", page.meeting->title);
  Set(scope, "EVERYWHERE_URL", SearchUrl(page.typed, "", 0));
}

}  // namespace

std::string Render(const PageFrame& frame, const SearchPage& page) {
  const std::string title = page.typed.empty() ? "Search" : page.typed + " (search)";
  return ExpandPage(
      frame, {title, "search.tpl", {"lists.css"}, nullptr, ""}, [&](Dictionary& content) {
        Set(content, "TYPED", page.typed);
        FillScope(content, page);
        ShowIf(content, "HELP", page.typed.empty() || page.result.total == 0);
        if (page.typed.empty()) return;
        auto& results = Add(content, "RESULTS");
        Set(results, "COUNT", CountWords(page.result.total, "turn found", "turns found"));
        Set(results, "UNDERSTOOD", page.result.understood);
        FillGroups(content, page.result.hits);
        FillPaging(content, page);
      });
}

}  // namespace plenary::server
