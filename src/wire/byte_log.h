// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/uio.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace plenary::wire {

// The frames that a group of readers is sent, one behind the other: a ring that many read, each
// from a place of its own. Places are counted in bytes from the beginning of the group.
class ByteLog {
 public:
  // What is still held lies from begin() to end().
  std::uint64_t begin() const { return begin_; }
  std::uint64_t end() const { return end_; }

  // A whole frame, or several.
  void Append(std::string_view frames);

  // The bytes from `from` to `to` as pieces of memory, as many as fit into `pieces`; gives how
  // many.
  std::size_t Gather(std::uint64_t from, std::uint64_t to, std::span<iovec> pieces) const;

  // Where the frames that `place` lies in end; `place` itself when it lies between two.
  std::uint64_t FrameEnd(std::uint64_t place) const;

  // Forgets the frames that end at `place` or before.
  void TrimTo(std::uint64_t place);

 private:
  static constexpr std::uint64_t kChunkBytes = 32 * 1024;
  using Chunk = std::unique_ptr<char[]>;

  Chunk TakeChunk();

  std::uint64_t begin_ = 0;
  std::uint64_t end_ = 0;
  std::uint64_t first_chunk_ = 0;  // number of chunks_.front(), counted from place 0
  std::deque<Chunk> chunks_;
  Chunk spare_;
  std::deque<std::uint64_t> frame_ends_;  // after begin_, rising
};

}  // namespace plenary::wire
