// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "live/channel.h"
#include "live/frames.h"
#include "live/loop.h"

namespace plenary::bench {

// Somebody who follows a track. It reads the heads of frames and looks for the number of the newest
// event in what it gets, however the server cuts that into messages.
class Reader : public Waiter {
 public:
  // When a connection counts as open.
  enum class Greeting { upgrade, first_message };

  //   records  keeps all messages, to be compared with what was written
  Reader(Loop& loop, Fd connecting, std::string_view path, Channel& channel, Greeting greeting,
         bool records);
  ~Reader() override;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  void OnReady(std::uint32_t epoll_events) override;

  const Channel& channel() const { return channel_; }
  bool records() const { return record_ != nullptr; }
  const std::vector<std::string>& messages() const { return *record_; }
  bool is_between_messages() const { return frames_.is_between_frames(); }

 private:
  void Write();
  bool TakeUpgrade(std::string_view& bytes);
  void Take(std::string_view bytes);
  void TakeFrames(std::string_view bytes);
  void TakeControl(const FrameHead& head, std::string_view payload);
  void Open();
  void Break();

  Loop& loop_;
  Fd fd_;
  Channel& channel_;
  FrameCursor frames_;
  std::uint32_t highest_ = 0;
  Greeting greeting_;
  bool is_upgraded_ = false;
  bool is_open_ = false;
  std::uint8_t token_bytes_ = 0;
  std::array<char, 8> token_{};                       // the beginning of one, at the end of a piece
  std::string unsent_;                                // the request; then pongs
  std::string upgrade_;                               // the answer to it, until it is whole
  std::unique_ptr<std::vector<std::string>> record_;  // the last one may be unfinished
  bool is_message_whole_ = true;
};

}  // namespace plenary::bench
