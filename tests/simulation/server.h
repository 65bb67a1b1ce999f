// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "captioner_line.h"
#include "chance.h"
#include "channel.h"
#include "disk.h"
#include "line.h"
#include "plenary/live/live_track.h"
#include "plenary/wire/fan_out.h"
#include "reader_network.h"
#include "screen.h"
#include "tally.h"

namespace plenary::simulation {

// One life of the server, until it crashes: the real tracks and loops, run a piece at a time.
class Server {
 public:
  // Called when a track is there, before anybody else has it.
  using OnTrack = std::function<void(const std::shared_ptr<live::LiveTrack>&)>;
  Server(Disk& disk, ReaderNetwork& network, Chance& chance, Tally& tally, std::size_t lag_bytes,
         OnTrack on_track);
  ~Server();  // crashes

  live::LiveTracks& tracks() { return *tracks_; }

  void Accept(const std::string& track_id, LinePtr line);
  // Connects the reader once the track is there.
  void Accept(const std::string& track_id, std::shared_ptr<Screen> screen, bool is_new,
              std::size_t capacity);

  // --- what may happen next; false when there is nothing of the kind
  bool RunHandler();  // of the executor
  bool RunLine();     // of a captioner's connection
  bool RunLoop();     // takes mail, sends, listens, or tells news
  void Tick();        // the loops', every second or so
  void SendReadersOff(const std::string& track_id);

  // Nobody holds more than is agreed.
  void CheckBounds() const;

 private:
  struct Loop {
    std::unique_ptr<wire::FanOut> fan_out;
    std::deque<wire::Mail> mail;
    std::deque<wire::News> news;
  };
  std::shared_ptr<server::Channel> ChannelOf(const std::shared_ptr<live::LiveTrack>& track);
  void Join(const std::shared_ptr<live::LiveTrack>& track, Screen& screen, bool is_new,
            std::size_t capacity);
  void Post(std::size_t loop, wire::Mail mail);
  bool RunLoop(std::size_t loop, std::size_t part);
  void On(std::size_t loop, const wire::Left& left);
  void On(std::size_t loop, const wire::FellBehind& behind);
  void On(std::size_t loop, const wire::Said& said);
  wire::FanOut::Time now() const { return std::chrono::steady_clock::now(); }

  Disk& disk_;
  ReaderNetwork& network_;
  Chance& chance_;
  Tally& tally_;
  std::size_t lag_bytes_;
  OnTrack on_track_;
  boost::asio::io_context io_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> stays_;
  std::optional<live::LiveTracks> tracks_;
  std::vector<std::shared_ptr<CaptionerLine>> lines_;
  std::map<wire::ChannelId, std::shared_ptr<server::Channel>> channels_;
  wire::ChannelId next_channel_ = 1;
  std::array<Loop, kLoops> loops_;
  std::size_t longest_frame_ = 0;
  std::size_t longest_beginning_ = 0;  // of all that a reader is sent first
};

}  // namespace plenary::simulation
