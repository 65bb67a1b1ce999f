// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "plenary/live/live_track.h"
#include "sessions.h"

namespace plenary::server {

// What is on its way to one reader of a track. A reader who is too slow loses what waits for it and
// gets a snapshot instead, as soon as it takes something again: nobody else ever waits for it.
class ReaderFeed {
 public:
  // Joins the track: begins with what came after `last`, or with a snapshot.
  //   max_bytes  of frames that wait; one frame may always
  ReaderFeed(boost::asio::any_io_executor executor, std::shared_ptr<live::LiveTrack> track,
             const std::optional<live::Place>& last, std::size_t max_bytes);
  ~ReaderFeed();

  // The next frames, oldest first. None after `at_most` without any, and none at the end.
  boost::asio::awaitable<std::vector<live::FramePtr>> Next(
      std::chrono::steady_clock::duration at_most);

  // Nothing more is to be sent than what waits already.
  void End(const Ending& ending);
  const std::optional<Ending>& ending() const { return ending_; }

 private:
  class Queue;
  void Join(const std::optional<live::Place>& last);

  boost::asio::any_io_executor executor_;
  std::shared_ptr<live::LiveTrack> track_;
  std::size_t max_bytes_;
  std::shared_ptr<Queue> queue_;
  std::optional<Ending> ending_;
};

}  // namespace plenary::server
