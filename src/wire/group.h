// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "byte_log.h"
#include "plenary/wire/fan_out.h"

namespace plenary::wire {

// The readers of one channel that are sent the same bytes.
//   members  slots of the readers
//   next     the member that is visited next; they are visited round and round
//   to_visit how many have not been visited since something was appended
//   blocked  how many members' connections take nothing now
struct Group {
  ChannelId channel = 0;
  Line line{};
  ByteLog log;
  std::vector<std::uint32_t> members;
  std::size_t next = 0;
  std::size_t to_visit = 0;
  std::size_t blocked = 0;
  bool is_queued = false;  // among those that have members to visit
  FanOut::Time spoke_at{};
};

}  // namespace plenary::wire
