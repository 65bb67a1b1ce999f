// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "plenary/wire/frames.h"

namespace plenary::test {

//   is_compressed  RSV1; the others are never set by a server
struct ServerFrame {
  wire::Opcode opcode{};
  bool is_compressed = false;
  std::string payload;

  unsigned close_code() const;
};

// A TCP connection to the server at 127.0.0.1 that says exactly what a test has it say. Calls
// block, for ten seconds at most; then they throw.
class RawPeer {
 public:
  explicit RawPeer(std::uint16_t port);
  ~RawPeer();
  RawPeer(const RawPeer&) = delete;
  RawPeer& operator=(const RawPeer&) = delete;

  void Send(std::string_view bytes);
  void SendByteByByte(std::string_view bytes);

  // The header of an answer: its status, and its fields by their lower-case names.
  struct Header {
    int status = 0;
    std::map<std::string, std::string> fields;
  };
  Header ReadHeader();

  // Nothing when the server has ended the connection. Throws on a frame that a server may not send.
  std::optional<ServerFrame> NextFrame();

  // Whether the server ends the connection without another byte.
  bool HasEnded();

 private:
  std::string Take(std::size_t bytes);
  bool Fill();

  int socket_;
  std::string received_;
};

// The request of a handshake; a field that is "" is left out, others replace the usual ones.
std::string HandshakeRequest(const std::string& path,
                             const std::map<std::string, std::string>& fields = {},
                             const std::string& request_line = "GET * HTTP/1.1");

}  // namespace plenary::test
