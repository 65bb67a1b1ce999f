// SPDX-License-Identifier: Apache-2.0
#include "web_socket_beast.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace plenary::server {
namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using Upgrade = beast::http::request<beast::http::string_body>;

constexpr auto kTuple = net::as_tuple(net::use_awaitable);

class BeastSocket : public WebSocket {
 public:
  explicit BeastSocket(beast::tcp_stream stream) : socket_(std::move(stream)) {
    beast::get_lowest_layer(socket_).expires_never();  // the WebSocket has time limits of its own
    socket_.set_option(websocket::stream_base::timeout::suggested(beast::role_type::server));
    // Read counts for itself: Beast would drop a peer who says too much without a word.
    socket_.read_message_max(0);
    socket_.auto_fragment(false);
    socket_.text(true);
  }

  net::awaitable<bool> Accept(Upgrade upgrade) {
    const auto [problem] = co_await socket_.async_accept(upgrade, kTuple);
    co_return !problem;
  }

  net::awaitable<Result<std::string>> Read(std::size_t max_bytes) override {
    beast::flat_buffer message;
    do {
      const auto [problem, bytes] =
          co_await socket_.async_read_some(message, max_bytes + 1 - message.size(), kTuple);
      if (problem) co_return Fail(Errc::unavailable, problem.message());
      if (message.size() > max_bytes) {
        co_return Fail(Errc::too_large,
                       "a message has at most " + std::to_string(max_bytes) + " bytes", "message");
      }
    } while (!socket_.is_message_done());
    co_return beast::buffers_to_string(message.data());
  }

  net::awaitable<bool> Write(std::shared_ptr<const std::string> message) override {
    const auto [problem, bytes] = co_await socket_.async_write(net::buffer(*message), kTuple);
    co_return !problem;
  }

  net::awaitable<void> Close(std::uint16_t code, std::string reason) override {
    const websocket::close_reason why{static_cast<websocket::close_code>(code), reason};
    co_await socket_.async_close(why, kTuple);
  }

  void Abort() noexcept override {
    beast::error_code ignored;
    beast::get_lowest_layer(socket_).socket().close(ignored);
  }

 private:
  websocket::stream<beast::tcp_stream> socket_;
};

}  // namespace

net::awaitable<std::shared_ptr<WebSocket>> AcceptWebSocket(beast::tcp_stream stream,
                                                           Upgrade upgrade) {
  auto socket = std::make_shared<BeastSocket>(std::move(stream));
  const bool is_open = co_await socket->Accept(std::move(upgrade));
  if (!is_open) co_return nullptr;
  co_return socket;
}

}  // namespace plenary::server
