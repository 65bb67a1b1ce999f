// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace plenary::bench {

// Times in nanoseconds, kept to one part in 128; adding one costs a few nanoseconds.
class Histogram {
 public:
  void Add(std::int64_t nanoseconds) {
    const auto value = static_cast<std::uint64_t>(std::max<std::int64_t>(nanoseconds, 0));
    ++counts_[BucketOf(value)];
    ++total_;
    max_ = std::max(max_, value);
  }

  std::uint64_t total() const { return total_; }
  double MaxMs() const { return static_cast<double>(max_) / 1e6; }

  // The time that a share of all (0.99) does not exceed, in milliseconds; 0 when there are none.
  double PercentileMs(double share) const {
    if (total_ == 0) return 0;
    const auto wanted = static_cast<std::uint64_t>(share * static_cast<double>(total_ - 1)) + 1;
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < counts_.size(); ++bucket) {
      seen += counts_[bucket];
      if (seen >= wanted) return static_cast<double>(MiddleOf(bucket)) / 1e6;
    }
    return MaxMs();
  }

 private:
  static constexpr unsigned kBits = 7;
  static constexpr std::size_t kSteps = 1U << kBits;

  static std::size_t BucketOf(std::uint64_t value) {
    if (value < kSteps) return value;
    const auto shift = static_cast<unsigned>(std::bit_width(value)) - 1 - kBits;
    return (std::size_t{shift} + 1) * kSteps + ((value >> shift) - kSteps);
  }
  static std::uint64_t MiddleOf(std::size_t bucket) {
    if (bucket < kSteps) return bucket;
    const std::size_t shift = bucket / kSteps - 1;
    const std::uint64_t first = std::uint64_t{kSteps + bucket % kSteps} << shift;
    return first + (std::uint64_t{1} << shift) / 2;
  }

  std::array<std::uint64_t, kSteps*(64 - kBits + 1)> counts_{};
  std::uint64_t total_ = 0;
  std::uint64_t max_ = 0;
};

}  // namespace plenary::bench
