// SPDX-License-Identifier: Apache-2.0
#include "socket_client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <boost/json.hpp>

#include "recorder.h"

namespace plenary::test {

namespace net = boost::asio;
namespace beast = boost::beast;

struct SocketClient::Impl {
  net::io_context io;
  beast::websocket::stream<net::ip::tcp::socket> socket{io};
};

SocketClient::SocketClient(std::uint16_t port, const std::string& path, std::string kind)
    : impl_(std::make_unique<Impl>()), kind_(std::move(kind)) {
  impl_->socket.next_layer().connect({net::ip::address_v4::loopback(), port});
  impl_->socket.next_layer().set_option(net::ip::tcp::no_delay(true));
  impl_->socket.handshake("localhost", path);
  Record({{"kind", "http"},
          {"method", "GET"},
          {"path", path.substr(0, path.find('?'))},
          {"request", ""},
          {"status", 101},
          {"content_type", ""},
          {"body", ""}});
}

SocketClient::~SocketClient() = default;
SocketClient::SocketClient(SocketClient&&) noexcept = default;

void SocketClient::Send(std::string_view message, bool is_text) {
  impl_->socket.text(is_text);
  boost::system::error_code closed;  // told by the next Receive
  impl_->socket.write(net::buffer(message), closed);
}

void SocketClient::SendText(std::string_view message) {
  Send(message, true);
}
void SocketClient::SendBinary(std::string_view message) {
  Send(message, false);
}

std::optional<std::string> SocketClient::Receive() {
  beast::flat_buffer buffer;
  boost::system::error_code closed;
  impl_->socket.read(buffer, closed);
  if (closed) return std::nullopt;
  std::string message = beast::buffers_to_string(buffer.data());
  Record({{"kind", kind_}, {"message", boost::json::parse(message)}});
  return message;
}

int SocketClient::close_code() const {
  return impl_->socket.reason().code;
}

std::string SocketClient::close_reason() const {
  const auto& reason = impl_->socket.reason().reason;
  return {reason.data(), reason.size()};
}

}  // namespace plenary::test
