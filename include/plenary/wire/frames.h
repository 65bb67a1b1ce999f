// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace plenary::wire {

// The frames of a WebSocket (RFC 6455, section 5), as a server writes and reads them. No sockets:
// bytes in, bytes out.

enum class Opcode : std::uint8_t {
  continuation = 0x0,
  text = 0x1,
  binary = 0x2,
  close = 0x8,
  ping = 0x9,
  pong = 0xa,
};

// Why a connection ends (RFC 6455, section 7.4.1).
constexpr std::uint16_t kNormalClosure = 1000;
constexpr std::uint16_t kGoingAway = 1001;
constexpr std::uint16_t kProtocolError = 1002;
constexpr std::uint16_t kNoStatus = 1005;  // a close frame without a code; never sent
constexpr std::uint16_t kInvalidText = 1007;
constexpr std::uint16_t kPolicyViolation = 1008;
constexpr std::uint16_t kMessageTooBig = 1009;

// Not of the RFC: the connection just ends.
constexpr std::uint16_t kWithoutWords = 0;

constexpr std::size_t kMaxControlBytes = 125;  // section 5.5

// Appends a whole message as one frame without a mask.
//   is_compressed  the payload was made by Deflater (RFC 7692): bit RSV1 says so
void AppendFrame(std::string& out, Opcode opcode, std::string_view payload,
                 bool is_compressed = false);

// A close frame; a reason that is too long is cut, at the beginning of a character.
std::string CloseFrame(std::uint16_t code, std::string_view reason);

// What a peer said: a whole message, its fragments joined, or a control frame.
//   close_code  of a close: the code, or kNoStatus; the payload is then the reason
struct Message {
  Opcode opcode{};
  std::string payload;
  std::uint16_t close_code = kNoStatus;
};

// What a peer may not do. Nothing more can be read; `code` and `reason` are for the close frame.
struct Violation {
  std::uint16_t code = kProtocolError;
  std::string reason;
};

class Inflater;

// Puts a peer's bytes together to messages. Holds what is unfinished: at most max_bytes of a
// message, and what was given to it and not yet taken out.
class MessageReader {
 public:
  //   max_bytes  of a message; one that announces or reaches more is a violation, kMessageTooBig
  //   inflater   for compressed messages; nullptr where none were agreed on
  explicit MessageReader(std::size_t max_bytes, Inflater* inflater = nullptr)
      : max_bytes_(max_bytes), inflater_(inflater) {}

  void Take(std::string_view bytes) {
    if (!violation_) bytes_.append(bytes);
  }

  // The next message; nothing until there are more bytes. After a violation always that one.
  using Step = std::variant<std::monostate, Message, Violation>;
  Step Next();

  // Nothing unfinished is held.
  bool is_empty() const { return at_ == bytes_.size() && !fragments_; }

 private:
  struct Header;
  struct Fragments {
    Opcode opcode{};
    bool is_compressed = false;
    std::string payload;
  };

  std::optional<Violation> Check(const Header& header) const;
  Step TakeFrame(const Header& header, std::string payload);
  Step TakeControl(const Header& header, std::string payload);
  Step Finish(Fragments message);
  Step Fail(std::uint16_t code, std::string reason);
  void Forget();

  std::size_t max_bytes_;
  Inflater* inflater_;
  std::string bytes_;
  std::size_t at_ = 0;  // what lies before was taken out
  std::optional<Fragments> fragments_;
  std::optional<Violation> violation_;
};

}  // namespace plenary::wire
