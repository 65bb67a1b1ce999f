// SPDX-License-Identifier: Apache-2.0
#include "connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <sstream>

#include "audience.h"
#include "http_messages.h"
#include "sessions.h"
#include "web_socket_handshake.h"
#include "web_socket_tcp.h"

namespace plenary::server {
namespace {

namespace beast = boost::beast;
namespace http = beast::http;
using Parser = http::request_parser<http::string_body>;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);

// What is read and thrown away after a request was refused before its end, so that the peer gets to
// see the answer; a peer who sends more loses it.
constexpr std::size_t kMaxIgnoredBytes = 64 * 1024 * 1024;
constexpr std::chrono::seconds kMaxIgnoredTime{5};

template <class Body>
std::string HeaderOf(const http::response<Body>& message) {
  std::ostringstream text;
  text << message.base();
  return text.str();
}

// An event stream's end is the end of its connection: no length, no chunks.
std::string HeaderOf(const Response& response) {
  return HeaderOf(MessageOf<http::empty_body>(response, false));
}

class Connection {
 public:
  Connection(net::ip::tcp::socket socket, Context& context, const Router& router)
      : stream_(std::move(socket)), context_(context), router_(router) {
    beast::error_code problem;
    const auto peer = stream_.socket().remote_endpoint(problem);
    if (!problem) remote_ = peer.address().to_string();
  }

  net::awaitable<void> Serve();

 private:
  // What became of reading a request: it is there, or the peer is gone, or it was answered already.
  net::awaitable<bool> ReadRequest(Parser& parser);
  net::awaitable<bool> ReadBody(Parser& parser);
  net::awaitable<void> RefuseRequest(const beast::error_code& problem);
  net::awaitable<bool> Answer(Parser& parser);
  net::awaitable<bool> Send(const Response& response, bool is_head, bool is_kept_open);
  net::awaitable<void> Upgrade(const Response& response, Parser& parser);
  void HandOver(const Response& response, std::string greeting, bool is_packed);
  std::string TakeUnread();
  net::awaitable<void> IgnoreRest();
  void End(const Ending& ending);

  beast::tcp_stream stream_;
  Context& context_;
  const Router& router_;
  std::string remote_;
  beast::flat_buffer buffer_;
  bool is_idle_ = true;  // between two requests
  bool is_stopping_ = false;
  bool is_taken_ = false;  // by a WebSocket, which has the stream then
};

net::awaitable<void> Connection::Serve() {
  const auto noted = context_.sessions.Add({}, [this](const Ending& ending) { End(ending); });
  bool is_open = true;
  while (is_open && !is_stopping_) {
    Parser parser;
    is_open = co_await ReadRequest(parser);
    if (is_open) is_open = co_await Answer(parser);
  }
  beast::error_code ignored;
  if (!is_taken_ && stream_.socket().is_open()) {
    stream_.socket().shutdown(net::ip::tcp::socket::shutdown_both, ignored);
  }
}

// A connection that became a WebSocket is ended by that one's own entry.
void Connection::End(const Ending& ending) {
  is_stopping_ = true;
  if (is_taken_) return;
  if (is_idle_ || ending.code == kDropNow) stream_.cancel();
}

net::awaitable<bool> Connection::ReadRequest(Parser& parser) {
  parser.header_limit(static_cast<std::uint32_t>(context_.config.limits.header_bytes));
  parser.body_limit(context_.config.limits.body_bytes);
  is_idle_ = true;
  stream_.expires_after(context_.config.limits.idle_time);
  const auto [problem, bytes] = co_await http::async_read_header(stream_, buffer_, parser, kTuple);
  is_idle_ = false;
  if (problem) {
    co_await RefuseRequest(problem);
    co_return false;
  }
  co_return co_await ReadBody(parser);
}

net::awaitable<bool> Connection::ReadBody(Parser& parser) {
  stream_.expires_after(context_.config.limits.request_time);
  if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
    const http::response<http::empty_body> message(http::status::continue_, 11);
    const auto [problem, bytes] = co_await http::async_write(stream_, message, kTuple);
    if (problem) co_return false;
  }
  const auto [problem, bytes] = co_await http::async_read(stream_, buffer_, parser, kTuple);
  if (problem) co_await RefuseRequest(problem);
  co_return !problem;
}

// Answers what is no request that we take; a peer who just left gets no answer.
net::awaitable<void> Connection::RefuseRequest(const beast::error_code& problem) {
  if (!IsPeersMistake(problem)) co_return;
  const Response refusal = NotUnderstood(problem, context_.config.limits);
  const bool is_sent = co_await Send(refusal, false, false);
  if (is_sent) co_await IgnoreRest();
}

net::awaitable<void> Connection::IgnoreRest() {
  beast::error_code ignored;
  stream_.socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
  stream_.expires_after(kMaxIgnoredTime);
  std::string waste(64 * 1024, '\0');
  std::size_t total = 0;
  while (total < kMaxIgnoredBytes) {
    const auto [problem, bytes] = co_await stream_.async_read_some(net::buffer(waste), kTuple);
    if (problem) co_return;
    total += bytes;
  }
}

// Whether the connection goes on afterwards.
net::awaitable<bool> Connection::Answer(Parser& parser) {
  const bool is_upgrade = beast::websocket::is_upgrade(parser.get());
  const bool is_kept_open = parser.get().keep_alive() && !is_stopping_;
  const bool is_head = parser.get().method() == http::verb::head;
  auto request = ReadRequestMessage(parser.get(), remote_);
  Response response;
  if (request.has_value()) {
    stream_.expires_never();  // the work has no limit of its own; sending has
    response = co_await Dispatch(context_, router_, std::move(*request));
  } else {
    response = ErrorResponse(400, request.error());
  }
  const bool wants_socket = response.socket || (response.reader && response.is_socket);
  if (wants_socket && is_upgrade) {
    co_await Upgrade(response, parser);
    co_return false;
  }
  if (wants_socket) response = UpgradeRequired();
  if (response.reader && !is_head) {
    HandOver(response, HeaderOf(response), false);
    co_return false;
  }
  co_return co_await Send(response, is_head, is_kept_open);
}

net::awaitable<bool> Connection::Send(const Response& response, bool is_head, bool is_kept_open) {
  stream_.expires_after(context_.config.limits.request_time);
  if (is_head || response.status == 204 || response.status == 304) {
    auto message = MessageOf<http::empty_body>(response, is_kept_open);
    if (is_head) message.content_length(response.body.size());
    http::response_serializer<http::empty_body> serializer(message);
    const auto [problem, bytes] = co_await http::async_write_header(stream_, serializer, kTuple);
    co_return !problem && is_kept_open;
  }
  auto message = MessageOf<http::span_body<const char>>(response, is_kept_open);
  message.body() = {response.body.data(), response.body.size()};
  message.prepare_payload();
  const auto [problem, bytes] = co_await http::async_write(stream_, message, kTuple);
  co_return !problem && is_kept_open;
}

net::awaitable<void> Connection::Upgrade(const Response& response, Parser& parser) {
  auto handshake = AnswerUpgrade(parser.get(), response.is_socket);
  if (response.reader && handshake.is_agreed()) {
    HandOver(response, HeaderOf(handshake.answer), handshake.is_packed);
    co_return;
  }
  stream_.expires_after(context_.config.limits.request_time);
  const auto [problem, bytes] = co_await http::async_write(stream_, handshake.answer, kTuple);
  if (problem || !handshake.is_agreed()) co_return;
  is_taken_ = true;
  stream_.expires_never();
  auto said = TakeUnread();
  co_await response.socket(MakeWebSocket(stream_.release_socket(), std::move(said)));
}

// The loops of the readers have the connection from now on.
void Connection::HandOver(const Response& response, std::string greeting, bool is_packed) {
  is_taken_ = true;
  Handover handover{-1, std::move(greeting), TakeUnread(), is_packed};
  beast::error_code problem;
  auto socket = stream_.release_socket();
  socket.native_non_blocking(true, problem);
  handover.connection = socket.release(problem);
  if (!problem) response.reader(std::move(handover));
}

std::string Connection::TakeUnread() {
  auto unread = beast::buffers_to_string(buffer_.data());
  buffer_.consume(buffer_.size());
  return unread;
}

}  // namespace

net::awaitable<void> ServeConnection(net::ip::tcp::socket socket, Context& context,
                                     const Router& router) {
  Connection connection(std::move(socket), context, router);
  co_await connection.Serve();
}

}  // namespace plenary::server
