// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include "plenary/live/server_messages.h"

namespace plenary::live {

// How late captions reached readers, by the newest measurements.
class RecentDelays {
 public:
  void Note(std::chrono::milliseconds delay);

  // Nothing before the first one.
  std::optional<Delay> summary() const;

 private:
  std::vector<std::chrono::milliseconds> delays_;  // a ring once it is full
  std::size_t next_ = 0;
};

}  // namespace plenary::live
