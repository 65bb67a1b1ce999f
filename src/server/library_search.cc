// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "awaits.h"
#include "library.h"
#include "plenary/text/utf8.h"

namespace plenary::server {
namespace {

constexpr std::size_t kMaxQueryBytes = 500;
constexpr std::size_t kMaxLimit = 100;
constexpr std::size_t kMaxOffset = 10'000;

// Reads a number of the query string; `fallback` when it is not there.
Result<std::size_t> ReadNumber(const Request& request, const char* name, std::size_t least,
                               std::size_t most, std::size_t fallback) {
  if (!request.HasQuery(name)) return fallback;
  const std::string& text = request.Query(name);
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_number = problem == std::errc{} && end == text.data() + text.size();
  if (is_number && number >= least && number <= most) return number;
  return Fail(Errc::bad_input,
              std::string(name) + " is a whole number from " + std::to_string(least) + " to " +
                  std::to_string(most) + ", and not \"" + text.substr(0, 40) + "\"",
              name);
}

Result<std::string> ReadQueryText(const Request& request) {
  const std::string& text = request.Query("q");
  if (!request.HasQuery("q")) {
    return Fail(Errc::bad_input, "q, the words to search for, is missing", "q");
  }
  if (text::FirstBadUtf8(text) || text.find('\0') != std::string::npos) {
    return Fail(Errc::bad_input, "q is UTF-8 without NUL, percent-encoded", "q");
  }
  if (text.size() > kMaxQueryBytes) {
    return Fail(Errc::bad_input,
                "q takes at most " + std::to_string(kMaxQueryBytes) + " bytes and has " +
                    std::to_string(text.size()),
                "q");
  }
  return text;
}

}  // namespace

Result<SearchRequest> ParseSearchRequest(const Request& request) {
  SearchRequest search;
  auto query = ReadQueryText(request);
  if (query.has_error()) return query.error();
  const auto limit = ReadNumber(request, "limit", 1, kMaxLimit, search.limit);
  if (limit.has_error()) return limit.error();
  const auto offset = ReadNumber(request, "offset", 0, kMaxOffset, search.offset);
  if (offset.has_error()) return offset.error();
  return SearchRequest{std::move(*query), request.Query("meeting"), *limit, *offset};
}

net::awaitable<Result<store::SearchResult>> SearchTurns(Context& context, Caller caller,
                                                        SearchRequest search) {
  store::SearchScope scope;
  scope.only_visible = !caller.is_editor();
  scope.meeting_id = search.meeting_id;
  scope.limit = search.limit;
  scope.offset = search.offset;
  if (!search.meeting_id.empty()) {
    // Whoever may read a meeting may search it, be it listed or not.
    const auto meeting = co_await FindMeeting(context, caller, search.meeting_id);
    if (meeting.has_error()) co_return meeting.error();
    scope.only_visible = false;
  }
  co_return co_await ReadStore(context, &store::Store::Search, search.query, scope);
}

}  // namespace plenary::server
