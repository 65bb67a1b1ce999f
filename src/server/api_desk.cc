// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "api_routes.h"
#include "desk.h"
#include "json_fields.h"
#include "json_views.h"
#include "library.h"

namespace plenary::server {
namespace {

namespace json = boost::json;
constexpr std::size_t kMaxTurnBytes = 512 * 1024;

net::awaitable<Result<Response>> GetTurn(Context& context, Request request) {
  auto view = co_await FindTrack(context, request.caller, request.Parameter("track"));
  if (view.has_error()) co_return view.error();
  const auto turn = co_await ReadTurn(context, std::move(*view), request.Parameter("turn"));
  if (turn.has_error()) co_return turn.error();
  json::object answer;
  answer["turn"] = TurnJson(turn->shown());
  answer["captioned"] = TurnJson(turn->captioned);
  json::array revisions;
  for (const auto& revision : turn->revisions) revisions.push_back(RevisionJson(revision));
  answer["revisions"] = std::move(revisions);
  co_return JsonResponse(200, json::serialize(answer));
}

Result<RevisionRequest> ParseRevision(const Request& request) {
  const auto object = ParseBody(request.body);
  if (object.has_error()) return object.error();
  Fields fields(*object);
  RevisionRequest wanted;
  wanted.track_id = request.Parameter("track");
  wanted.turn_id = request.Parameter("turn");
  const auto kind =
      fields.OptionalOneOf("kind", &transcript::RevisionKindFromName, "speaker or text");
  if (!kind) fields.Reject("kind", "is missing: speaker or text was expected");
  wanted.kind = kind.value_or(transcript::RevisionKind::text);
  const auto value = fields.OptionalText("value", kMaxTurnBytes);
  if (!value) fields.Reject("value", "is missing: a text was expected");
  wanted.value = value.value_or("");
  wanted.person_id = fields.OptionalText("person_id").value_or("");
  wanted.why = fields.OptionalText("why").value_or("");
  const auto fine = fields.Finish();
  if (fine.has_error()) return fine.error();
  return wanted;
}

std::string OutcomeJson(const RevisionOutcome& outcome) {
  json::object answer;
  answer["revision"] = RevisionJson(outcome.revision);
  answer["turn"] = TurnJson(outcome.turn);
  return json::serialize(answer);
}

net::awaitable<Result<Response>> PostRevision(Context& context, Request request) {
  auto wanted = ParseRevision(request);
  if (wanted.has_error()) co_return wanted.error();
  const auto outcome = co_await Revise(context, request.caller, std::move(*wanted));
  if (outcome.has_error()) co_return outcome.error();
  co_return JsonResponse(201, OutcomeJson(*outcome));
}

net::awaitable<Result<Response>> PostUndo(Context& context, Request request) {
  const std::string text = request.Parameter("revision");
  std::uint64_t id = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), id);
  if (problem != std::errc{} || end != text.data() + text.size()) {
    co_return Fail(Errc::not_found, "there is no revision " + text, "revision");
  }
  const std::string track_id = request.Parameter("track");
  const auto outcome = co_await UndoRevision(context, request.caller, track_id, id);
  if (outcome.has_error()) co_return outcome.error();
  co_return JsonResponse(200, OutcomeJson(*outcome));
}

}  // namespace

void AddDeskRoutes(Router& router) {
  router.Add("GET", "/api/v1/tracks/{track}/turns/{turn}", Access::anyone, &GetTurn);
  router.Add("POST", "/api/v1/tracks/{track}/turns/{turn}/revisions", Access::editor,
             &PostRevision);
  router.Add("POST", "/api/v1/tracks/{track}/revisions/{revision}/undo", Access::editor, &PostUndo);
}

}  // namespace plenary::server
