// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "plenary/live/reader_messages.h"

namespace plenary::live {

// What readers are told of the shown turns beside the turns themselves: at which offset each
// segment changed last, and a checksum of them all. Turns change far more often than somebody asks,
// so that checksums are taken when they are asked for, of those that changed.
class Segments {
 public:
  explicit Segments(std::size_t turns) : turns_(turns) {}

  // The frame with this offset brings these changes.
  void Note(std::span<const transcript::TurnChange> changes, std::uint64_t offset);

  std::size_t turns() const { return turns_; }

  // How many segments a snapshot leaves out: all but the newest, and that with its predecessor when
  // it alone would not fill a screen.
  std::size_t left_out() const;

  // For each of those, the offset of its last change.
  std::span<const std::uint64_t> Offsets();
  // Of segment `number`, from 1; 0 when it has not changed in this epoch.
  std::uint64_t offset(std::size_t number) const;

  // The sum of TurnHash over all turns, modulo 2^32.
  //   turn_at  gives turn number n
  std::uint32_t Hash(const std::function<transcript::Turn(std::size_t n)>& turn_at);

 private:
  void Changed(std::size_t n, std::uint64_t offset);
  void Resize(std::size_t turns);

  struct Sum {
    std::uint32_t hash = 0;
    bool is_known = false;
  };

  std::size_t turns_;
  std::vector<std::uint64_t> offsets_;  // by segment; may be shorter: the rest has not changed
  std::vector<Sum> sums_;               // by turn; may be shorter: the rest is not known
  std::vector<std::size_t> unknown_;    // turns whose hash was known and is not any more
  std::size_t hashed_ = 0;              // turns that sum_ covers, but for those in unknown_
  std::uint32_t sum_ = 0;
};

}  // namespace plenary::live
