// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <string>

#include "http.h"
#include "plenary/server/config.h"

// Between Beast's messages and our own.
namespace plenary::server {

// A request as handlers take it; its body is moved out of the message.
// Errors: bad_input, for a path or a form that cannot be read.
Result<Request> ReadRequestMessage(
    boost::beast::http::request<boost::beast::http::string_body>& message, std::string remote);

// Whether reading failed because of what the peer sent, and not because it left.
bool IsPeersMistake(const boost::beast::error_code& problem);

// The answers to what is no request that we take, and to a plain request for a WebSocket.
Response NotUnderstood(const boost::beast::error_code& problem, const Limits& limits);
Response UpgradeRequired();

// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7): the time now.
std::string HttpDate();

// Status and header of an answer.
template <class Body>
boost::beast::http::response<Body> MessageOf(const Response& response, bool is_kept_open) {
  namespace http = boost::beast::http;
  http::response<Body> message;
  message.version(11);
  message.result(static_cast<unsigned>(response.status));
  message.keep_alive(is_kept_open);
  message.set(http::field::date, HttpDate());
  if (!response.content_type.empty()) {
    message.set(http::field::content_type, response.content_type);
  }
  for (const auto& [name, value] : response.headers) message.insert(name, value);
  return message;
}

}  // namespace plenary::server
