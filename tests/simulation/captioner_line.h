// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "captioner_outbox.h"
#include "chance.h"
#include "disk.h"
#include "line.h"
#include "plenary/live/live_track.h"

namespace plenary::simulation {

// The server's end of a captioner's connection: what the socket does, without a socket.
class CaptionerLine : public std::enable_shared_from_this<CaptionerLine> {
 public:
  CaptionerLine(const boost::asio::any_io_executor& executor, Disk& disk, LinePtr line)
      : disk_(disk), line_(std::move(line)), outbox_(executor) {}

  // The track is there.
  void Open(std::shared_ptr<live::LiveTrack> track) { track_ = std::move(track); }

  // Takes a message or sends one. False when there is nothing to do.
  bool Run(Chance& chance);
  // The connection has, and nothing that came over it is under way.
  bool has_ended() const { return has_ended_ && in_flight_ == 0; }
  void Crash(Chance& chance);

 private:
  bool Send();
  bool Take();
  void Take(const std::string& message);
  void Offered(std::uint64_t seq, const Result<std::uint64_t>& durable);
  void Refuse(const Error& error, std::uint64_t seq);

  Disk& disk_;
  LinePtr line_;
  std::shared_ptr<live::LiveTrack> track_;
  server::CaptionerOutbox outbox_;
  std::size_t in_flight_ = 0;
  bool has_ended_ = false;
};

}  // namespace plenary::simulation
