// SPDX-License-Identifier: Apache-2.0
// What is the same for every request: who asks, whether they may, and how an error is told.
#include <spdlog/spdlog.h>

#include <algorithm>

#include "context.h"
#include "http.h"
#include "page_routes.h"
#include "secrets.h"
#include "sign_in.h"

namespace plenary::server {
namespace {

bool IsApi(const Request& request) {
  return request.path.rfind("/api/", 0) == 0;
}

bool IsRead(const Request& request) {
  return request.method == "GET" || request.method == "HEAD";
}

Response Refused(const Request& request, int status, const Error& error) {
  if (status >= 500) spdlog::error("{} {}: {}", request.method, request.path, error.what);
  return IsApi(request) ? ErrorResponse(status, error) : ErrorPage(request, status, error);
}

Response NoRoute(const Request& request, const std::string& allowed) {
  if (allowed.empty()) {
    return Refused(request, 404, Fail(Errc::not_found, "there is nothing at this address"));
  }
  const Error error = Fail(Errc::bad_input, "this address takes " + allowed, "method");
  Response response = request.method == "OPTIONS" ? NoContent() : Refused(request, 405, error);
  response.headers.emplace_back("Allow", allowed);
  return response;
}

// A browser sends the cookie along whatever page made it ask; only pages of this server know the
// token. Bearers show their secret on purpose and need none.
bool HasCsrfToken(const Request& request) {
  const std::string& shown =
      request.csrf_header.empty() ? request.Form("csrf") : request.csrf_header;
  return EqualSecrets(shown, request.caller.csrf);
}

Result<void> CheckAccess(const Route& route, const Request& request) {
  const Caller& caller = request.caller;
  if (route.access == Access::anyone) return {};
  if (caller.is_anonymous()) {
    return Fail(Errc::denied, "sign in, or send a key as \"Authorization: Bearer <key>\"");
  }
  if (!caller.is_editor()) return Fail(Errc::denied, "this needs an editor's key, not a ticket");
  if (route.access == Access::administrator && !caller.is_administrator()) {
    return Fail(Errc::denied, "this needs an administrator's key");
  }
  if (!IsRead(request) && !caller.csrf.empty() && !HasCsrfToken(request)) {
    return Fail(Errc::denied, "a write with a session cookie repeats the session's csrf token",
                "X-CSRF-Token");
  }
  return {};
}

void AddCommonHeaders(const Request& request, Response& response) {
  auto& headers = response.headers;
  headers.emplace_back("X-Content-Type-Options", "nosniff");
  if (!IsApi(request)) {
    headers.emplace_back("Content-Security-Policy",
                         "default-src 'self'; object-src 'none'; base-uri 'none'; "
                         "form-action 'self'; frame-ancestors 'none'");
    headers.emplace_back("Referrer-Policy", "same-origin");
    return;
  }
  // A transcript or report asked for as HTML carries its style in itself, and nothing else.
  headers.emplace_back("Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  const auto is_about_caching = [](const auto& header) { return header.first == "Cache-Control"; };
  if (std::none_of(headers.begin(), headers.end(), is_about_caching))
    headers.emplace_back("Cache-Control", request.caller.is_anonymous() ? "no-cache" : "no-store");
  // What anybody may read may be read by other sites' scripts too; "*" leaves cookies out.
  if (IsRead(request)) headers.emplace_back("Access-Control-Allow-Origin", "*");
}

void AnswerUnchanged(const Request& request, Response& response) {
  if (response.status != 200 || request.if_none_match.empty()) return;
  for (const auto& [name, value] : response.headers) {
    if (name != "ETag" || request.if_none_match.find(value) == std::string::npos) continue;
    response.status = 304;
    response.body.clear();
    return;
  }
}

net::awaitable<Response> RunHandler(Context& context, const Route& route, Request request) {
  Request asked = request;  // for the answer, when the handler has taken the request
  asked.body.clear();
  try {
    Result<Response> answer = co_await route.handler(context, std::move(request));
    if (answer.has_value()) co_return std::move(*answer);
    const Error& error = answer.error();
    co_return Refused(asked, StatusOf(error.code, asked.caller), error);
  } catch (const std::exception& defect) {
    spdlog::error("{} {}: {}", asked.method, asked.path, defect.what());
  }
  co_return Refused(asked, 500, Fail(Errc::internal, "the server failed; this was logged"));
}

net::awaitable<Response> Answer(Context& context, const Router& router, Request& request) {
  std::string allowed;
  const Route* route = router.Find(request, allowed);
  if (route == nullptr) co_return NoRoute(request, allowed);
  auto caller = co_await WhoAsks(context, request);
  if (caller.has_error()) {
    const Error& error = caller.error();
    co_return Refused(request, StatusOf(error.code, request.caller), error);
  }
  request.caller = std::move(*caller);
  const auto access = CheckAccess(*route, request);
  if (access.has_error()) {
    const Error& error = access.error();
    co_return Refused(request, StatusOf(error.code, request.caller), error);
  }
  co_return co_await RunHandler(context, *route, request);
}

}  // namespace

net::awaitable<Response> Dispatch(Context& context, const Router& router, Request request) {
  Response response = co_await Answer(context, router, request);
  AddCommonHeaders(request, response);
  AnswerUnchanged(request, response);
  co_return response;
}

}  // namespace plenary::server
