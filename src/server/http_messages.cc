// SPDX-License-Identifier: Apache-2.0
#include "http_messages.h"

#include <fmt/chrono.h>

#include <boost/beast/http/error.hpp>
#include <ctime>

#include "request_target.h"

namespace plenary::server {

namespace http = boost::beast::http;

namespace {

std::string Field(const http::request<http::string_body>& message, std::string_view name) {
  return std::string(message[name]);
}

// Pages send forms; the API reads JSON whatever the body is said to be.
bool HasForm(const Request& request) {
  const bool is_form = request.content_type.rfind("application/x-www-form-urlencoded", 0) == 0;
  return is_form && request.path.rfind("/api/", 0) != 0;
}

}  // namespace

Result<Request> ReadRequestMessage(http::request<http::string_body>& message, std::string remote) {
  Request request;
  const auto target = ReadTarget(std::string_view(message.target()), request);
  if (target.has_error()) return target.error();
  request.method = std::string(message.method_string());
  request.remote = std::move(remote);
  request.content_type = Field(message, "Content-Type");
  request.accept = Field(message, "Accept");
  request.authorization = Field(message, "Authorization");
  request.cookie = Field(message, "Cookie");
  request.csrf_header = Field(message, "X-CSRF-Token");
  request.if_none_match = Field(message, "If-None-Match");
  request.last_event_id = Field(message, "Last-Event-ID");
  request.body = std::move(message.body());
  if (!HasForm(request)) return request;
  auto form = ParseForm(request.body);
  if (form.has_error()) return form.error();
  request.form = std::move(*form);
  return request;
}

bool IsPeersMistake(const boost::beast::error_code& problem) {
  const bool is_about_http =
      problem.category() == make_error_code(http::error::bad_method).category();
  return is_about_http && problem != http::error::end_of_stream &&
         problem != http::error::partial_message;
}

Response NotUnderstood(const boost::beast::error_code& problem, const Limits& limits) {
  if (problem == http::error::body_limit) {
    const std::string most = std::to_string(limits.body_bytes);
    return ErrorResponse(
        413, Fail(Errc::too_large, "a request's body has at most " + most + " bytes", "body"));
  }
  if (problem == http::error::header_limit) {
    const std::string most = std::to_string(limits.header_bytes);
    return ErrorResponse(
        431, Fail(Errc::too_large, "a request's header has at most " + most + " bytes", "header"));
  }
  return ErrorResponse(400, Fail(Errc::bad_input, "this is no HTTP request: " + problem.message()));
}

Response UpgradeRequired() {
  Response response = ErrorResponse(
      426, Fail(Errc::bad_input, "this address is a WebSocket: ask for an upgrade", "Upgrade"));
  response.headers.emplace_back("Upgrade", "websocket");
  response.headers.emplace_back("Connection", "Upgrade");
  return response;
}

std::string HttpDate() {
  return fmt::format("{:%a, %d %b %Y %H:%M:%S GMT}", fmt::gmtime(std::time(nullptr)));
}

}  // namespace plenary::server
