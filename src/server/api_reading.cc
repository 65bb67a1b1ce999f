// SPDX-License-Identifier: Apache-2.0
#include "api_routes.h"
#include "awaits.h"
#include "json_views.h"
#include "library.h"
#include "plenary/formats/formats.h"

namespace plenary::server {
namespace {

namespace json = boost::json;
using formats::ReportFormat;
using formats::TranscriptFormat;

const char* ContentType(TranscriptFormat format) {
  switch (format) {
    case TranscriptFormat::json:
      return "application/json";
    case TranscriptFormat::text:
      return "text/plain; charset=utf-8";
    case TranscriptFormat::html:
      return "text/html; charset=utf-8";
    case TranscriptFormat::markdown:
      return "text/markdown; charset=utf-8";
    case TranscriptFormat::vtt:
      return "text/vtt; charset=utf-8";
  }
  return "";
}

const char* ContentType(ReportFormat format) {
  switch (format) {
    case ReportFormat::json:
      return "application/json";
    case ReportFormat::markdown:
      return "text/markdown; charset=utf-8";
    case ReportFormat::html:
      return "text/html; charset=utf-8";
  }
  return "";
}

// The format that the query asks for, JSON when it asks for none.
template <class Format>
Result<Format> AskedFormat(const Request& request,
                           std::optional<Format> (*from_name)(std::string_view),
                           const std::string& names) {
  if (!request.HasQuery("format")) return Format::json;
  if (const auto format = from_name(request.Query("format"))) return *format;
  return Fail(Errc::bad_input, "format is one of " + names, "format");
}

Result<Version> AskedVersion(const Request& request) {
  const std::string& version = request.Query("version");
  if (!request.HasQuery("version") || version == "shown") return Version::shown;
  if (version == "captioned") return Version::captioned;
  return Fail(Errc::bad_input, "version is shown or captioned", "version");
}

Response FormattedResponse(const char* content_type, std::string body) {
  Response response;
  response.content_type = content_type;
  response.body = std::move(body);
  return response;
}

std::string FormatShared(const TranscriptPtr& transcript, TranscriptFormat format) {
  return formats::FormatTranscript(*transcript, format);
}

std::string Formatted(const report::Report& report, ReportFormat format) {
  return formats::FormatReport(report, format);
}

// Answers with the transcript of a track in the format and version asked for.
net::awaitable<Result<Response>> SendTranscript(Context& context, Request request, TrackView view) {
  const auto format = AskedFormat<TranscriptFormat>(request, &formats::TranscriptFormatFromName,
                                                    formats::TranscriptFormatNames());
  if (format.has_error()) co_return format.error();
  const auto version = AskedVersion(request);
  if (version.has_error()) co_return version.error();
  const auto with_suspects = *format == TranscriptFormat::json ? transcript::WithSuspects::yes
                                                               : transcript::WithSuspects::no;
  const auto transcript =
      co_await ReadTranscript(context, std::move(view), *version, with_suspects);
  if (transcript.has_error()) co_return transcript.error();
  auto body = co_await Compute(context, &FormatShared, *transcript, *format);
  co_return FormattedResponse(ContentType(*format), std::move(body));
}

net::awaitable<Result<Response>> GetTrackTranscript(Context& context, Request request) {
  auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  co_return co_await SendTranscript(context, request, std::move(*view));
}

net::awaitable<Result<Response>> GetMeetingTranscript(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  const store::Track* floor = view->floor();
  if (floor == nullptr) co_return Fail(Errc::not_found, "this meeting has no track yet", "track");
  co_return co_await SendTranscript(context, request, TrackView{*floor, view->meeting});
}

net::awaitable<Result<Response>> GetText(Context& context, Request request) {
  auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  auto text = co_await ReadText(context, std::move(*view));
  if (text.has_error()) co_return text.error();
  co_return TextResponse(200, std::move(*text));
}

net::awaitable<Result<Response>> GetReport(Context& context, Request request) {
  const auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  const auto format = AskedFormat<ReportFormat>(request, &formats::ReportFormatFromName,
                                                formats::ReportFormatNames());
  if (format.has_error()) co_return format.error();
  const auto report = co_await ReadReport(context, *view);
  if (report.has_error()) co_return report.error();
  auto body = co_await Compute(context, &Formatted, *report, *format);
  co_return FormattedResponse(ContentType(*format), std::move(body));
}

net::awaitable<Result<Response>> GetSearch(Context& context, Request request) {
  const auto search = ParseSearchRequest(request);
  if (search.has_error()) co_return search.error();
  const auto found = co_await SearchTurns(context, request.caller, *search);
  if (found.has_error()) co_return found.error();
  json::object answer;
  answer["query"] = search->query;
  answer["understood"] = found->understood;
  answer["total"] = found->total;
  json::array hits;
  for (const auto& hit : found->hits) hits.push_back(HitJson(context.config, hit));
  answer["hits"] = std::move(hits);
  co_return JsonResponse(200, json::serialize(answer));
}

}  // namespace

void AddReadingRoutes(Router& router) {
  router.Add("GET", "/api/v1/tracks/{track}/transcript", Access::anyone, &GetTrackTranscript);
  router.Add("GET", "/api/v1/tracks/{track}/text", Access::anyone, &GetText);
  router.Add("GET", "/api/v1/meetings/{meeting}/transcript", Access::anyone, &GetMeetingTranscript);
  router.Add("GET", "/api/v1/meetings/{meeting}/report", Access::anyone, &GetReport);
  router.Add("GET", "/api/v1/search", Access::anyone, &GetSearch);
}

}  // namespace plenary::server
