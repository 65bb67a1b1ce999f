// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::test {

// A WebSocket to 127.0.0.1 that blocks.
class WebSocket {
 public:
  WebSocket(std::uint16_t port, const std::string& target);
  ~WebSocket();
  WebSocket(WebSocket&&) noexcept;
  WebSocket& operator=(WebSocket&&) noexcept;

  // Whether the message could be handed to the network.
  bool Send(std::string_view message);

  // The next message; nothing when the connection has ended. Throws after half a minute of silence.
  std::optional<std::string> Receive();

  // Why the server closed the connection, 0 when it just broke.
  int close_code() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace plenary::test
