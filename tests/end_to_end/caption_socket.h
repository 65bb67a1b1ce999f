// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "end_to_end/web_socket.h"
#include "plenary/live/server_messages.h"

namespace plenary::test {

// A captioner's program that says exactly what a test tells it to, and resends nothing by itself.
class CaptionSocket {
 public:
  // Connects and says hello.
  CaptionSocket(std::uint16_t port, const std::string& track, const std::string& ticket,
                std::uint64_t last_seq = 0);

  // The answer to the hello. Throws when it is another.
  live::Welcome ReadWelcome();

  bool SendEvent(const transcript::CaptionEvent& event);
  bool SendRaw(std::string_view message) { return socket_.Send(message); }

  // The next answer; nothing when the connection has ended. Throws when it is no message of the
  // protocol.
  std::optional<live::ServerMessage> Receive();

  // Reads until the connection ends; gives the close code.
  int WaitForEnd();

 private:
  WebSocket socket_;
};

transcript::CaptionEvent Event(std::uint64_t seq, std::string append, std::uint32_t erase = 0);

}  // namespace plenary::test
