// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "live/channel.h"
#include "live/frames.h"
#include "live/loop.h"

namespace plenary::bench {

// How events are written to a server.
//   captions  Plenary's protocol of captioners
//   messages  one WebSocket message an event, as large as what Plenary sends to its readers: for
//             servers that only pass on what they get
//   unmasked  the same without the masking of clients: it can be passed on as it is
enum class Dialect { captions, messages, unmasked };

// Who writes into a track.
class Writer : public Waiter {
 public:
  //   ticket  for Dialect::captions
  Writer(Loop& loop, Fd connecting, std::string_view path, Channel& channel, Dialect dialect,
         std::string ticket);
  ~Writer() override;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  // Queues the next event of the channel, which was due at that time; sends what is queued.
  void Queue(std::int64_t due);
  void Flush();

  void OnReady(std::uint32_t epoll_events) override;

  Channel& channel() const { return channel_; }

 private:
  void Read();
  void Take(std::string_view bytes);
  void TakeMessage(std::string_view message);
  void Open();
  void Break(std::string_view why);

  Loop& loop_;
  Fd fd_;
  Channel& channel_;
  Dialect dialect_;
  std::string ticket_;
  FrameCursor frames_;
  std::string upgrade_;
  bool is_upgraded_ = false;
  bool is_broken_ = false;
  std::string unsent_;
  bool is_waiting_ = true;  // for room in the socket
  std::string message_;
};

}  // namespace plenary::bench
