// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "plenary/wire/fan_out.h"

namespace plenary::wire {

// What only few readers have at any moment, so that the others need no memory for it.
//   out      sent before anything more of the log; whole frames, but for the first one's beginning
//   sent     of out.front(), bytes
//   control  a pong or a close, sent as soon as a frame ends
//   input    what the peer said and is not complete
struct ReaderExtra {
  std::deque<Bytes> out;
  std::size_t sent = 0;
  std::string control;
  std::optional<MessageReader> input;

  bool is_needed() const { return !out.empty() || !control.empty() || input; }
};

// One reader of a group, and its place in the group's log. Small: there may be a hundred thousand.
struct Reader {
  enum class State : std::uint8_t {
    free,       // the slot waits for a reader
    following,  // sent what the log has
    lost,       // fell behind: ends what it has begun, then asks for a restart
    asked,      // waits for that
    leaving,    // ends what it has begun, then is sent a close
    ended,      // sent all, waits for the peer's end
  };

  std::uint64_t at = 0;
  std::unique_ptr<ReaderExtra> extra;
  int connection = -1;
  std::uint32_t generation = 0;
  std::uint32_t group = 0;
  std::uint32_t member = 0;  // index in the group's list
  PeerId peer = 0;
  State state = State::free;
  bool is_blocked = false;  // its connection takes nothing now
  bool is_trusted = false;

  ReaderExtra& Extra() {
    if (!extra) extra = std::make_unique<ReaderExtra>();
    return *extra;
  }
  void Tidy() {
    if (extra && !extra->is_needed()) extra.reset();
  }
};

}  // namespace plenary::wire
