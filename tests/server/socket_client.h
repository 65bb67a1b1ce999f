// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::test {

// A WebSocket to the server at 127.0.0.1; calls block.
//   kind  what conformance.py takes the messages that come for: "server" or "reader"
class SocketClient {
 public:
  SocketClient(std::uint16_t port, const std::string& path, std::string kind);
  ~SocketClient();
  SocketClient(SocketClient&&) noexcept;

  void SendText(std::string_view message);
  void SendBinary(std::string_view message);

  // The next message; nothing when the connection was closed: see close_code and close_reason.
  std::optional<std::string> Receive();
  int close_code() const;
  std::string close_reason() const;

 private:
  void Send(std::string_view message, bool is_text);

  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::string kind_;
};

}  // namespace plenary::test
