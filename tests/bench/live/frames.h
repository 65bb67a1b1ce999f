// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plenary::bench {

// The frames of RFC 6455, as far as a load generator needs them.
constexpr unsigned kTextFrame = 1;
constexpr unsigned kCloseFrame = 8;
constexpr unsigned kPingFrame = 9;
constexpr unsigned kPongFrame = 10;

struct FrameHead {
  unsigned opcode = 0;
  bool is_final = true;
  std::uint64_t length = 0;
};

// Reads the head of a frame that is not masked; its size, or 0 when it is not whole yet.
inline std::size_t ReadHead(const char* bytes, std::size_t size, FrameHead& head) {
  if (size < 2) return 0;
  const auto byte = [bytes](std::size_t n) { return static_cast<unsigned char>(bytes[n]); };
  head.opcode = byte(0) & 0x0FU;
  head.is_final = (byte(0) & 0x80U) != 0;
  head.length = byte(1) & 0x7FU;
  if (head.length < 126) return 2;
  const std::size_t wide = head.length == 126 ? 2 : 8;
  if (size < 2 + wide) return 0;
  head.length = 0;
  for (std::size_t n = 0; n < wide; ++n) head.length = head.length << 8U | byte(2 + n);
  return 2 + wide;
}

enum class Mask { no, zero };

// Adds a final frame. Mask::zero: masked as a client has to, by a mask that changes nothing.
void AppendFrame(std::string& out, unsigned opcode, std::string_view payload, Mask mask);

// The request that opens a WebSocket.
std::string UpgradeRequest(std::string_view path);

// Walks over frames that come in pieces.
class FrameCursor {
 public:
  // Calls on_payload(head, piece, is_end) for each piece of each frame.
  template <class OnPayload>
  void Feed(std::string_view bytes, OnPayload&& on_payload) {
    const char* at = bytes.data();
    const char* const end = at + bytes.size();
    while (at != end) {
      if (!is_inside_ && !TakeHead(at, end)) return;
      const auto taken = static_cast<std::size_t>(
          std::min<std::uint64_t>(left_, static_cast<std::uint64_t>(end - at)));
      left_ -= taken;
      is_inside_ = left_ > 0;
      on_payload(head_, std::string_view(at, taken), !is_inside_);
      at += taken;
    }
  }

  // Whether all frames that began have ended.
  bool is_between_frames() const { return !is_inside_ && held_ == 0; }

 private:
  // Whether the head is whole; moves `at` behind what was taken.
  bool TakeHead(const char*& at, const char* end) {
    std::size_t size = 0;
    if (held_ == 0) {
      size = ReadHead(at, static_cast<std::size_t>(end - at), head_);
      at += size;
    }
    while (size == 0 && at != end) {
      part_[held_++] = *at++;
      size = ReadHead(part_.data(), held_, head_);
    }
    if (size == 0) return false;
    held_ = 0;
    left_ = head_.length;
    is_inside_ = true;
    return true;
  }

  FrameHead head_;
  std::uint64_t left_ = 0;
  std::array<char, 16> part_{};
  std::size_t held_ = 0;
  bool is_inside_ = false;
};

}  // namespace plenary::bench
