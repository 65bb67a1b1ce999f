// SPDX-License-Identifier: Apache-2.0
#include "plenary/live/hub.h"

#include <algorithm>
#include <boost/assert.hpp>

namespace plenary::live {

Hub::Hub(std::string epoch, std::size_t history_bytes)
    : epoch_(std::move(epoch)), history_limit_(history_bytes) {}

void Hub::Publish(FramePtr frame) {
  BOOST_ASSERT(frame->place == next());
  ++offset_;
  history_bytes_ += frame->json.size();
  history_.push_back(frame);
  while (history_bytes_ > history_limit_) {
    history_bytes_ -= history_.front()->json.size();
    history_.pop_front();
  }
  SendToAll(frame);
}

void Hub::Tell(const FramePtr& frame) {
  BOOST_ASSERT(frame->place == place());
  SendToAll(frame);
}

void Hub::SendToAll(const FramePtr& frame) {
  std::erase_if(readers_, [&frame](const std::weak_ptr<Reader>& weak) {
    const auto reader = weak.lock();
    if (reader) reader->Push(frame);
    return !reader;
  });
}

void Hub::Subscribe(std::weak_ptr<Reader> reader) {
  readers_.push_back(std::move(reader));
}

std::size_t Hub::readers() const {
  std::size_t audience = 0;
  std::erase_if(readers_, [&audience](const auto& weak) {
    const auto reader = weak.lock();
    if (reader) audience += reader->audience();
    return !reader;
  });
  return audience;
}

std::optional<std::vector<FramePtr>> Hub::Since(const Place& place) const {
  if (place.epoch != epoch_ || place.offset > offset_) return std::nullopt;
  const auto missed = offset_ - place.offset;
  if (missed > history_.size()) return std::nullopt;
  return std::vector<FramePtr>(history_.end() - static_cast<std::ptrdiff_t>(missed),
                               history_.end());
}

}  // namespace plenary::live
