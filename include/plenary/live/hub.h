// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "plenary/live/reader_messages.h"

namespace plenary::live {

// What readers are sent, encoded once and shared by all of them; never changed after.
struct Frame {
  Place place;
  std::string json;
};
using FramePtr = std::shared_ptr<const Frame>;

// One reader of a track, or one who stands for many. Push is called on the hub's executor, must not
// block and must not call back into the hub.
class Reader {
 public:
  virtual ~Reader() = default;
  virtual void Push(const FramePtr& frame) noexcept = 0;
  // How many people's screens it stands for.
  virtual std::size_t audience() const noexcept { return 1; }
};

// Fans the changes of one track out to its readers and keeps the newest of them for those who come
// back. Used on one executor only; owns no reader.
class Hub {
 public:
  //   history_bytes  how much of the newest changes is kept for resumption
  explicit Hub(std::string epoch, std::size_t history_bytes = 4 * 1024 * 1024);

  Place place() const { return {epoch_, offset_}; }
  // The place that the next frame has to carry.
  Place next() const { return {epoch_, offset_ + 1}; }

  // Sends a frame, which carries next(), to every reader.
  void Publish(FramePtr frame);

  // Sends every reader a frame that is no step further: it carries place(), and nobody who comes
  // back gets it.
  void Tell(const FramePtr& frame);

  void Subscribe(std::weak_ptr<Reader> reader);
  std::size_t readers() const;

  // The frames after `place`, oldest first; nothing when the history does not reach back to it or
  // it is of another epoch: the reader needs a snapshot then.
  std::optional<std::vector<FramePtr>> Since(const Place& place) const;

 private:
  void SendToAll(const FramePtr& frame);

  std::string epoch_;
  std::uint64_t offset_ = 0;
  std::size_t history_limit_;
  std::size_t history_bytes_ = 0;
  std::deque<FramePtr> history_;
  mutable std::vector<std::weak_ptr<Reader>> readers_;
};

}  // namespace plenary::live
