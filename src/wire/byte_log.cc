// SPDX-License-Identifier: Apache-2.0
#include "byte_log.h"

#include <algorithm>
#include <boost/assert.hpp>
#include <cstring>

namespace plenary::wire {

ByteLog::Chunk ByteLog::TakeChunk() {
  if (spare_) return std::move(spare_);
  return Chunk(new char[kChunkBytes]);
}

void ByteLog::Append(std::string_view frames) {
  if (frames.empty()) return;
  while (!frames.empty()) {
    const std::uint64_t chunk = end_ / kChunkBytes;
    const std::uint64_t offset = end_ % kChunkBytes;
    if (chunks_.empty()) first_chunk_ = chunk;
    if (chunk - first_chunk_ == chunks_.size()) chunks_.push_back(TakeChunk());
    const std::uint64_t bytes = std::min<std::uint64_t>(frames.size(), kChunkBytes - offset);
    std::memcpy(chunks_[chunk - first_chunk_].get() + offset, frames.data(), bytes);
    frames.remove_prefix(bytes);
    end_ += bytes;
  }
  frame_ends_.push_back(end_);
}

std::size_t ByteLog::Gather(std::uint64_t from, std::uint64_t to, std::span<iovec> pieces) const {
  BOOST_ASSERT(from >= begin_ && to <= end_);
  std::size_t count = 0;
  while (from < to && count < pieces.size()) {
    const std::uint64_t offset = from % kChunkBytes;
    const std::uint64_t bytes = std::min(to - from, kChunkBytes - offset);
    pieces[count++] = {chunks_[from / kChunkBytes - first_chunk_].get() + offset, bytes};
    from += bytes;
  }
  return count;
}

std::uint64_t ByteLog::FrameEnd(std::uint64_t place) const {
  if (place == begin_) return place;
  return *std::lower_bound(frame_ends_.begin(), frame_ends_.end(), place);
}

void ByteLog::TrimTo(std::uint64_t place) {
  BOOST_ASSERT(place >= begin_ && place <= end_);
  for (; !frame_ends_.empty() && frame_ends_.front() <= place; frame_ends_.pop_front())
    begin_ = frame_ends_.front();
  while (!chunks_.empty() && (first_chunk_ + 1) * kChunkBytes <= begin_) {
    spare_ = std::move(chunks_.front());
    chunks_.pop_front();
    ++first_chunk_;
  }
}

}  // namespace plenary::wire
