// SPDX-License-Identifier: Apache-2.0
#include "end_to_end/web_socket.h"

#include <sys/socket.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>
#include <stdexcept>

namespace plenary::test {

namespace net = boost::asio;
namespace beast = boost::beast;
using net::ip::tcp;

struct WebSocket::Impl {
  net::io_context io;
  beast::websocket::stream<tcp::socket> stream{io};
};

WebSocket::WebSocket(std::uint16_t port, const std::string& target)
    : impl_(std::make_unique<Impl>()) {
  auto& socket = impl_->stream.next_layer();
  socket.connect({net::ip::address_v4::loopback(), port});
  socket.set_option(tcp::no_delay(true));
  const timeval half_a_minute{30, 0};
  ::setsockopt(socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &half_a_minute,
               sizeof half_a_minute);
  impl_->stream.read_message_max(std::size_t{256} * 1024 * 1024);
  impl_->stream.handshake("127.0.0.1:" + std::to_string(port), target);
}

WebSocket::~WebSocket() = default;
WebSocket::WebSocket(WebSocket&&) noexcept = default;
WebSocket& WebSocket::operator=(WebSocket&&) noexcept = default;

bool WebSocket::Send(std::string_view message) {
  beast::error_code failed;
  impl_->stream.write(net::buffer(message), failed);
  return !failed;
}

std::optional<std::string> WebSocket::Receive() {
  beast::flat_buffer buffer;
  beast::error_code failed;
  impl_->stream.read(buffer, failed);
  if (failed == net::error::would_block || failed == net::error::try_again) {
    throw std::runtime_error("the server said nothing for half a minute");
  }
  if (failed) return std::nullopt;
  return beast::buffers_to_string(buffer.data());
}

int WebSocket::close_code() const {
  return impl_->stream.reason().code;
}

}  // namespace plenary::test
