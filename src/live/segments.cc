// SPDX-License-Identifier: Apache-2.0
#include "segments.h"

#include <algorithm>

namespace plenary::live {
namespace {

using transcript::TurnChange;

constexpr std::size_t kScreenfulTurns = 12;

}  // namespace

void Segments::Note(std::span<const TurnChange> changes, std::uint64_t offset) {
  for (const auto& change : changes) {
    const auto n = static_cast<std::size_t>(change.n);
    if (change.kind == TurnChange::Kind::drop)
      Resize(n - 1);
    else
      turns_ = std::max(turns_, n);
    Changed(n, offset);
  }
}

void Segments::Changed(std::size_t n, std::uint64_t offset) {
  const std::size_t segment = (n - 1) / kSegmentTurns;
  if (offsets_.size() <= segment) offsets_.resize(segment + 1);
  offsets_[segment] = offset;
  if (n > hashed_ || !sums_[n - 1].is_known) return;
  sums_[n - 1].is_known = false;
  sum_ -= sums_[n - 1].hash;
  unknown_.push_back(n);
}

void Segments::Resize(std::size_t turns) {
  turns_ = std::min(turns_, turns);
  for (; hashed_ > turns_; --hashed_, sums_.pop_back())
    if (sums_.back().is_known) sum_ -= sums_.back().hash;
}

std::size_t Segments::left_out() const {
  return turns_ < kScreenfulTurns ? 0 : (turns_ - kScreenfulTurns) / kSegmentTurns;
}

std::span<const std::uint64_t> Segments::Offsets() {
  if (offsets_.size() < left_out()) offsets_.resize(left_out());
  return std::span(offsets_).first(left_out());
}

std::uint64_t Segments::offset(std::size_t number) const {
  return number <= offsets_.size() ? offsets_[number - 1] : 0;
}

std::uint32_t Segments::Hash(const std::function<transcript::Turn(std::size_t)>& turn_at) {
  const auto learn = [&](std::size_t n) {
    sums_[n - 1] = {TurnHash(turn_at(n)), true};
    sum_ += sums_[n - 1].hash;
  };
  for (const std::size_t n : unknown_)
    if (n <= hashed_ && !sums_[n - 1].is_known) learn(n);
  unknown_.clear();
  for (; hashed_ < turns_; learn(hashed_)) {
    sums_.emplace_back();
    ++hashed_;
  }
  return sum_;
}

}  // namespace plenary::live
