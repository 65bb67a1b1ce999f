// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "command.h"
#include "data_folder.h"
#include "output.h"
#include "plenary/store/store.h"

namespace plenary::cli {
namespace {

namespace json = boost::json;

struct SearchOptions {
  std::string query;
  std::string data;
  std::string format = "text";
  std::size_t limit = 20;
  bool all = false;
};

constexpr std::string_view kFoundBegins = "\uE000";  // in store::Hit::snippet
constexpr std::string_view kFoundEnds = "\uE001";

void Replace(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

// The snippet with the given signs round what was found.
std::string Marked(std::string snippet, std::string_view sign) {
  Replace(snippet, kFoundBegins, sign);
  Replace(snippet, kFoundEnds, sign);
  return snippet;
}

std::string UrlOf(const store::Hit& hit) {
  return "/meetings/" + hit.meeting_id + "#" + hit.turn_id;
}

std::string AsJson(const SearchOptions& options, const store::SearchResult& result) {
  json::array hits;
  for (const auto& hit : result.hits) {
    hits.push_back(json::object{{"meeting", hit.meeting_id},
                                {"meeting_title", hit.meeting_title},
                                {"turn", hit.turn},
                                {"speaker", hit.speaker},
                                {"snippet", Marked(hit.snippet, "")},
                                {"url", UrlOf(hit)}});
  }
  return json::serialize(json::object{{"query", options.query},
                                      {"understood", result.understood},
                                      {"total", result.total},
                                      {"hits", std::move(hits)}}) +
         "\n";
}

std::string AsText(const store::SearchResult& result) {
  std::string text = result.understood + ": " + std::to_string(result.total) +
                     (result.total == 1 ? " turn\n" : " turns\n");
  for (const auto& hit : result.hits) {
    text += "\n" + hit.meeting_title + ", turn " + std::to_string(hit.turn);
    if (!hit.speaker.empty()) text += ", " + hit.speaker;
    text += "\n  " + Marked(hit.snippet, "*") + "\n  " + UrlOf(hit) + "\n";
  }
  return text;
}

Result<void> RunSearch(const SearchOptions& options) {
  if (options.format != "text" && options.format != "json") {
    return Fail(Errc::bad_input,
                "unknown format \"" + options.format + "\", expected one of: text, json");
  }
  auto store = OpenExistingDataFolder(options.data);
  if (!store) return store.error();
  store::SearchScope scope;
  scope.only_visible = !options.all;
  scope.limit = options.limit;
  const auto result = (*store)->Search(options.query, scope);
  if (!result) return result.error();
  return Print(options.format == "json" ? AsJson(options, *result) : AsText(*result));
}

}  // namespace

void AddSearch(CLI::App& program, Action& chosen) {
  auto* command = program.add_subcommand("search", "Finds turns of stored meetings");
  const auto options = std::make_shared<SearchOptions>();
  command->add_option("QUERY", options->query, "Words, \"a phrase\", prefix*, -word, speaker:name")
      ->required();
  AddDataOption(*command, options->data);
  command->add_option("--format", options->format, "text, json")->capture_default_str();
  command->add_option("--limit", options->limit, "How many turns at most")->capture_default_str();
  command->add_flag("--all", options->all, "Also what readers may not see");
  command->footer(
      "Example:\n  plenary search 'harbour \"tide gauge\" speaker:okeke' --data plenary-data");
  command->callback([options, &chosen] { chosen = [options] { return RunSearch(*options); }; });
}

}  // namespace plenary::cli
