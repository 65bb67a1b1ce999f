// SPDX-License-Identifier: Apache-2.0
#include "live/frames.h"

namespace plenary::bench {

void AppendFrame(std::string& out, unsigned opcode, std::string_view payload, Mask mask) {
  const unsigned masked = mask == Mask::zero ? 0x80U : 0U;
  out += static_cast<char>(0x80U | opcode);
  if (payload.size() < 126) {
    out += static_cast<char>(masked | payload.size());
  } else {
    const bool is_short = payload.size() < 65536;
    out += static_cast<char>(masked | (is_short ? 126U : 127U));
    for (int shift = is_short ? 8 : 56; shift >= 0; shift -= 8) {
      out += static_cast<char>(payload.size() >> static_cast<unsigned>(shift) & 0xFFU);
    }
  }
  if (mask == Mask::zero) out.append(4, '\0');
  out += payload;
}

std::string UpgradeRequest(std::string_view path) {
  std::string request = "GET ";
  request += path;
  request +=
      " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
  return request;
}

}  // namespace plenary::bench
