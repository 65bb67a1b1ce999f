// SPDX-License-Identifier: Apache-2.0
#include <boost/url/pct_string_view.hpp>
#include <optional>

#include "http.h"

namespace plenary::server {
namespace {

// Takes the first segment off a path that begins with a slash.
std::string_view TakeSegment(std::string_view& path) {
  path.remove_prefix(1);
  const auto segment = path.substr(0, path.find('/'));
  path.remove_prefix(segment.size());
  return segment;
}

bool IsName(std::string_view segment) {
  return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

// A segment without its percent encoding; nothing when that is broken or hides a NUL.
std::optional<std::string> Decoded(std::string_view segment) {
  const auto encoded = boost::urls::make_pct_string_view(segment);
  if (!encoded) return std::nullopt;
  std::string decoded = encoded->decode();
  if (decoded.find('\0') != std::string::npos) return std::nullopt;
  return decoded;
}

bool MatchSegment(std::string_view wanted, std::string_view segment, Parameters& parameters) {
  if (!IsName(wanted)) return wanted == segment;
  const auto value = Decoded(segment);
  if (!value || value->empty()) return false;
  parameters.insert_or_assign(std::string(wanted.substr(1, wanted.size() - 2)), *value);
  return true;
}

}  // namespace

bool MatchPattern(std::string_view pattern, std::string_view path, Parameters& parameters) {
  while (!pattern.empty() && !path.empty()) {
    if (!MatchSegment(TakeSegment(pattern), TakeSegment(path), parameters)) return false;
  }
  return pattern.empty() && path.empty();
}

void Router::Add(std::string method, std::string pattern, Access access, Handler handler) {
  routes_.push_back({std::move(method), std::move(pattern), access, std::move(handler)});
}

const Route* Router::Find(Request& request, std::string& allowed) const {
  const std::string_view method =
      request.method == "HEAD" ? std::string_view("GET") : std::string_view(request.method);
  for (const Route& route : routes_) {
    Parameters parameters;
    if (!MatchPattern(route.pattern, request.path, parameters)) continue;
    if (route.method == method) {
      request.parameters = std::move(parameters);
      return &route;
    }
    allowed += (allowed.empty() ? "" : ", ") + route.method;
  }
  return nullptr;
}

}  // namespace plenary::server
