// SPDX-License-Identifier: Apache-2.0
#include "http.h"

#include <boost/json.hpp>

namespace plenary::server {
namespace {

const std::string& Lookup(const Parameters& parameters, std::string_view name) {
  static const std::string kEmpty;
  const auto found = parameters.find(name);
  return found == parameters.end() ? kEmpty : found->second;
}

Response Plain(int status, std::string content_type, std::string body) {
  Response response;
  response.status = status;
  response.content_type = std::move(content_type);
  response.body = std::move(body);
  return response;
}

}  // namespace

const std::string& Request::Parameter(std::string_view name) const {
  return Lookup(parameters, name);
}
const std::string& Request::Query(std::string_view name) const {
  return Lookup(query, name);
}
const std::string& Request::Form(std::string_view name) const {
  return Lookup(form, name);
}

Response JsonResponse(int status, std::string json) {
  return Plain(status, "application/json", std::move(json));
}

Response HtmlResponse(int status, std::string html) {
  return Plain(status, "text/html; charset=utf-8", std::move(html));
}

Response TextResponse(int status, std::string text) {
  return Plain(status, "text/plain; charset=utf-8", std::move(text));
}

Response NoContent() {
  return Plain(204, "", "");
}

Response SeeOther(std::string location) {
  Response response = Plain(303, "", "");
  response.headers.emplace_back("Location", std::move(location));
  return response;
}

int StatusOf(Errc code, const Caller& caller) {
  switch (code) {
    case Errc::bad_input:
      return 400;
    case Errc::not_found:
      return 404;
    case Errc::conflict:
      return 409;
    case Errc::too_large:
      return 413;
    case Errc::denied:
      return caller.is_anonymous() ? 401 : 403;
    case Errc::unavailable:
      return 503;
    case Errc::internal:
      return 500;
  }
  return 500;
}

std::string FormatError(const Error& error) {
  boost::json::object inner;
  inner["code"] = Name(error.code);
  inner["field"] = error.field;
  inner["message"] = error.what;
  return boost::json::serialize(boost::json::object{{"error", std::move(inner)}});
}

Response ErrorResponse(int status, const Error& error) {
  Response response = JsonResponse(status, FormatError(error));
  if (status == 401) response.headers.emplace_back("WWW-Authenticate", "Bearer");
  if (status == 503) response.headers.emplace_back("Retry-After", "1");
  return response;
}

}  // namespace plenary::server
