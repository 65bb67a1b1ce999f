// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

#include "plenary/live/reader_messages.h"

namespace plenary::server {

// When the newest frames of a track went out, so that it can be told how late they were seen.
class SentTimes {
 public:
  using Clock = std::chrono::steady_clock;

  void Note(const live::Place& place) {
    if (sent_.size() == kKept) sent_.pop_front();
    sent_.push_back({place.offset, Clock::now()});
  }

  std::optional<std::chrono::milliseconds> Since(const live::Place& place) const {
    const auto found = std::lower_bound(
        sent_.begin(), sent_.end(), place.offset,
        [](const Sent& sent, std::uint64_t offset) { return sent.offset < offset; });
    if (found == sent_.end() || found->offset != place.offset) return std::nullopt;
    return std::chrono::ceil<std::chrono::milliseconds>(Clock::now() - found->at);
  }

 private:
  static constexpr std::size_t kKept = 1024;
  struct Sent {
    std::uint64_t offset;
    Clock::time_point at;
  };
  std::deque<Sent> sent_;
};

}  // namespace plenary::server
