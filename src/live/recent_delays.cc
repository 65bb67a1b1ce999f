// SPDX-License-Identifier: Apache-2.0
#include "recent_delays.h"

#include <algorithm>

namespace plenary::live {
namespace {

constexpr std::size_t kKept = 128;

}  // namespace

void RecentDelays::Note(std::chrono::milliseconds delay) {
  if (delays_.size() < kKept)
    delays_.push_back(delay);
  else
    delays_[next_] = delay;
  next_ = (next_ + 1) % kKept;
}

std::optional<Delay> RecentDelays::summary() const {
  if (delays_.empty()) return std::nullopt;
  auto sorted = delays_;
  std::sort(sorted.begin(), sorted.end());
  const auto at = [&](std::size_t percent) {
    return static_cast<std::uint32_t>(sorted[(sorted.size() - 1) * percent / 100].count());
  };
  return Delay{at(50), at(99)};
}

}  // namespace plenary::live
