// SPDX-License-Identifier: Apache-2.0
#include "channel.h"

#include <utility>

namespace plenary::server {

void Channel::Push(const live::FramePtr& frame) noexcept {
  sent_.Note(frame->place);
  for (std::size_t loop = 0; loop < counts_.size(); ++loop) {
    wire::Publish publish{id_, {}};
    bool has_any = false;
    for (std::size_t line = 0; line < wire::kLines; ++line) {
      if (counts_[loop][line] == 0) continue;
      publish.frames[line] = encoder_.Encode(frame, static_cast<wire::Line>(line));
      has_any = true;
    }
    if (has_any) post_(loop, std::move(publish));
  }
}

std::vector<wire::Bytes> Channel::Beginning(wire::Line line,
                                            const std::optional<live::Place>& last) {
  std::vector<wire::Bytes> beginning;
  for (const auto& frame : track_->CatchUp(last)) beginning.push_back(encoder_.Encode(frame, line));
  return beginning;
}

void Channel::Count(std::size_t loop, wire::Line line, int difference) {
  counts_[loop][static_cast<std::size_t>(line)] += static_cast<std::size_t>(difference);
  total_ += static_cast<std::size_t>(difference);
}

void Channel::PostToAll(const wire::SendOff& send_off) {
  for (std::size_t loop = 0; loop < counts_.size(); ++loop) post_(loop, send_off);
}

}  // namespace plenary::server
