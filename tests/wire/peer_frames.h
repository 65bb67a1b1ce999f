// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "plenary/wire/frames.h"

// Frames as a client writes them, right or wrong in every part (RFC 6455, section 5.2).
namespace plenary::test {

//   reserved      RSV1 is 4, RSV2 is 2, RSV3 is 1
//   length_bytes  after the first one: 0, 2 or 8; -1 for as few as it takes
struct PeerFrame {
  wire::Opcode opcode = wire::Opcode::text;
  std::string_view payload = {};
  bool is_final = true;
  unsigned reserved = 0;
  bool is_masked = true;
  std::string_view mask = "\x37\xfa\x21\x3d";
  int length_bytes = -1;
};

inline std::string HeaderOf(const PeerFrame& frame, std::uint64_t length) {
  int more = frame.length_bytes;
  if (more < 0) more = length <= 125 ? 0 : length <= 0xffff ? 2 : 8;
  std::string bytes;
  bytes += static_cast<char>((frame.is_final ? 0x80u : 0u) | frame.reserved << 4 |
                             static_cast<unsigned>(frame.opcode));
  const auto shown = more == 0 ? static_cast<unsigned>(length) : more == 2 ? 126u : 127u;
  bytes += static_cast<char>((frame.is_masked ? 0x80u : 0u) | shown);
  for (int shift = 8 * (more - 1); shift >= 0; shift -= 8)
    bytes += static_cast<char>(length >> shift & 0xff);
  if (frame.is_masked) bytes += frame.mask;
  return bytes;
}

inline std::string BytesOf(const PeerFrame& frame) {
  std::string bytes = HeaderOf(frame, frame.payload.size());
  for (std::size_t i = 0; i < frame.payload.size(); ++i)
    bytes += frame.is_masked ? static_cast<char>(frame.payload[i] ^ frame.mask[i % 4])
                             : frame.payload[i];
  return bytes;
}

inline std::string TextFrame(std::string_view text) {
  return BytesOf({.payload = text});
}
inline std::string PingFrame(std::string_view payload) {
  return BytesOf({.opcode = wire::Opcode::ping, .payload = payload});
}

// "\x03\xe8" and the reason, for 1000.
inline std::string ClosePayload(unsigned code, std::string_view reason = {}) {
  return std::string{static_cast<char>(code >> 8), static_cast<char>(code & 0xff)}.append(reason);
}
inline std::string PeerClose(unsigned code, std::string_view reason = {}) {
  const std::string payload = ClosePayload(code, reason);
  return BytesOf({.opcode = wire::Opcode::close, .payload = payload});
}

}  // namespace plenary::test
