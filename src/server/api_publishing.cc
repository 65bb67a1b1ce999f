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

// Publishing takes no fields; a body with some is a misunderstanding, better told.
Result<void> CheckNoFields(const std::string& body) {
  const auto object = ParseBody(body);
  if (object.has_error()) return object.error();
  return Fields(*object).Finish();
}

net::awaitable<Result<Response>> PostPublish(Context& context, Request request) {
  const auto fine = CheckNoFields(request.body);
  if (fine.has_error()) co_return fine.error();
  const auto publication = co_await Publish(context, request.caller, request.Parameter("meeting"));
  if (publication.has_error()) co_return publication.error();
  co_return JsonResponse(201, json::serialize(PublicationJson(*publication)));
}

net::awaitable<Result<Response>> PostWithdraw(Context& context, Request request) {
  const auto fine = CheckNoFields(request.body);
  if (fine.has_error()) co_return fine.error();
  const auto meeting = co_await Withdraw(context, request.Parameter("meeting"));
  if (meeting.has_error()) co_return meeting.error();
  co_return JsonResponse(200, json::serialize(MeetingJson(*meeting)));
}

net::awaitable<Result<Response>> GetPublications(Context& context, Request request) {
  auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  const auto all = co_await ReadPublications(context, std::move(*view));
  if (all.has_error()) co_return all.error();
  co_return JsonResponse(200, ListJson("publications", *all, &PublicationJson));
}

net::awaitable<Result<Response>> GetPublication(Context& context, Request request) {
  const std::string text = request.Parameter("version");
  int version = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), version);
  if (problem != std::errc{} || end != text.data() + text.size()) {
    co_return Fail(Errc::not_found, "there is no version " + text, "version");
  }
  auto view = co_await FindMeeting(context, request.caller, request.Parameter("meeting"));
  if (view.has_error()) co_return view.error();
  auto publication = co_await ReadPublication(context, std::move(*view), version);
  if (publication.has_error()) co_return publication.error();
  co_return JsonResponse(200, std::move(publication->transcript));
}

}  // namespace

void AddPublishingRoutes(Router& router) {
  router.Add("POST", "/api/v1/meetings/{meeting}/publish", Access::editor, &PostPublish);
  router.Add("POST", "/api/v1/meetings/{meeting}/withdraw", Access::editor, &PostWithdraw);
  router.Add("GET", "/api/v1/meetings/{meeting}/publications", Access::anyone, &GetPublications);
  router.Add("GET", "/api/v1/meetings/{meeting}/publications/{version}", Access::anyone,
             &GetPublication);
}

}  // namespace plenary::server
