// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "encoded_frame.h"
#include "plenary/live/live_track.h"
#include "plenary/wire/fan_out.h"
#include "sent_times.h"

namespace plenary::server {

// The readers of one track, whom it stands for towards the track: each frame is encoded once for
// each kind of line and posted to the loops that have such readers. Used on the I/O thread only.
class Channel : public live::Reader {
 public:
  //   post  takes mail to a loop, in order; must not throw; as long as this lives
  using Post = std::function<void(std::size_t loop, wire::Mail mail)>;
  Channel(wire::ChannelId id, std::shared_ptr<live::LiveTrack> track, std::size_t loops, Post post)
      : id_(id), track_(std::move(track)), post_(std::move(post)), counts_(loops) {}

  wire::ChannelId id() const { return id_; }
  live::LiveTrack& track() const { return *track_; }

  void Push(const live::FramePtr& frame) noexcept override;
  std::size_t audience() const noexcept override { return total_; }

  // What comes first for a reader, as its line has it.
  std::vector<wire::Bytes> Beginning(wire::Line line, const std::optional<live::Place>& last);

  // So many more readers on the loop, or fewer.
  void Count(std::size_t loop, wire::Line line, int difference);

  void PostTo(std::size_t loop, wire::Mail mail) { post_(loop, std::move(mail)); }
  void PostToAll(const wire::SendOff& send_off);

  // A reader has what this place brought on its screen.
  void NoteSeen(const live::Place& place) {
    if (const auto delay = sent_.Since(place)) track_->NoteDelay(*delay);
  }

  // The notes in Sessions for those that may read only what is open to everybody, and the others.
  std::shared_ptr<void> noted[2];
  std::size_t noted_count[2] = {0, 0};

 private:
  wire::ChannelId id_;
  std::shared_ptr<live::LiveTrack> track_;
  Post post_;
  std::vector<std::array<std::size_t, wire::kLines>> counts_;  // of each loop
  std::size_t total_ = 0;
  FrameEncoder encoder_;
  SentTimes sent_;
};

}  // namespace plenary::server
