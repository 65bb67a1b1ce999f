// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "caller.h"
#include "plenary/text/result.h"

namespace plenary::server {

namespace net = boost::asio;
struct Context;
struct Handover;
class WebSocket;

using Parameters = std::map<std::string, std::string, std::less<>>;

// One HTTP request, read whole.
//   path        as sent, percent-encoded; begins with a slash
//   parameters  what the {names} of the route's pattern stand for, decoded
//   query       decoded; the last one wins when a name comes twice
//   form        decoded fields of an application/x-www-form-urlencoded body
//   remote      the peer's address without the port
//   caller      filled in by the dispatcher, which has checked what the route asks for
struct Request {
  std::string method;
  std::string path;
  Parameters parameters;
  Parameters query;
  Parameters form;
  std::string body;
  std::string remote;
  std::string content_type;
  std::string accept;
  std::string authorization;
  std::string cookie;
  std::string csrf_header;
  std::string if_none_match;
  std::string last_event_id;
  Caller caller;

  // Empty when there is none of that name.
  const std::string& Parameter(std::string_view name) const;
  const std::string& Query(std::string_view name) const;
  const std::string& Form(std::string_view name) const;
  // Whether the query has the name, be it empty.
  bool HasQuery(std::string_view name) const { return query.find(name) != query.end(); }
};

using Headers = std::vector<std::pair<std::string, std::string>>;

// An answer. One with an ETag that the request has in If-None-Match is sent as 304 by the
// dispatcher.
//   socket    talks when the connection has become a WebSocket; a request that does not ask for one
//             is answered 426
//   reader    takes the connection over after this answer, as a WebSocket if the request asks for
//             one
//   is_socket whether `reader` is only for those who ask for a WebSocket
struct Response {
  int status = 200;
  std::string content_type;
  std::string body;
  Headers headers;
  std::function<net::awaitable<void>(std::shared_ptr<WebSocket>)> socket;
  std::function<void(Handover)> reader;
  bool is_socket = false;
};

Response JsonResponse(int status, std::string json);
Response HtmlResponse(int status, std::string html);
Response TextResponse(int status, std::string text);
Response NoContent();
Response SeeOther(std::string location);

// The status of an error: the one table. denied is 401 for those who showed no credential, and 403
// for those whose credential does not allow it.
int StatusOf(Errc code, const Caller& caller);

// {"error":{"code","field","message"}}
std::string FormatError(const Error& error);
Response ErrorResponse(int status, const Error& error);

// What a route asks of the caller before its handler runs. Reads that depend on the meeting are
// `anyone`: their handlers look with MayRead.
enum class Access { anyone, editor, administrator };

// Answers a request. An Error becomes the status and the body (JSON under /api/, else a page) that
// StatusOf and ErrorResponse or ErrorPage say.
using Handler = std::function<net::awaitable<Result<Response>>(Context&, Request)>;

// One entry of the table of routes.
//   pattern  "/api/v1/tracks/{id}/turns/{turn}": each {name} stands for one segment
struct Route {
  std::string method;
  std::string pattern;
  Access access{};
  Handler handler;
};

// Which handler a request goes to. Filled at start, then only read.
class Router {
 public:
  void Add(std::string method, std::string pattern, Access access, Handler handler);

  // The route for the request, and request.parameters filled in; nullptr when there is none, and
  // `allowed` then names the methods that the path knows ("GET, POST"; empty: no such path). HEAD
  // finds the route of GET.
  const Route* Find(Request& request, std::string& allowed) const;

  const std::vector<Route>& routes() const { return routes_; }

 private:
  std::vector<Route> routes_;
};

// If the pattern fits the path, the parameters; the path is split at its undecoded slashes before.
bool MatchPattern(std::string_view pattern, std::string_view path, Parameters& parameters);

// Answers a request to the end: finds the route, finds out who asks, checks access and the CSRF
// token, runs the handler and makes its errors answers. Never throws.
net::awaitable<Response> Dispatch(Context& context, const Router& router, Request request);

}  // namespace plenary::server
