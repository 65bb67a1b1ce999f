// SPDX-License-Identifier: Apache-2.0
#include "server.h"

#include <algorithm>
#include <utility>

namespace plenary::simulation {

using live::LiveTrack;

Server::Server(Disk& disk, ReaderNetwork& network, Chance& chance, Tally& tally,
               std::size_t lag_bytes, OnTrack on_track)
    : disk_(disk),
      network_(network),
      chance_(chance),
      tally_(tally),
      lag_bytes_(lag_bytes),
      on_track_(std::move(on_track)),
      stays_(boost::asio::make_work_guard(io_)) {
  tracks_.emplace(io_.get_executor(), disk_);
  wire::FanOutLimits limits;
  limits.lag_bytes = lag_bytes;
  for (std::size_t loop = 0; loop < kLoops; ++loop)
    loops_[loop].fan_out = std::make_unique<wire::FanOut>(network_.port(loop), limits);
}

Server::~Server() {
  network_.Crash();
  for (const auto& line : lines_) line->Crash(chance_);
  disk_.Crash();
  tracks_.reset();
}

void Server::Accept(const std::string& track_id, LinePtr line) {
  const auto captioner =
      std::make_shared<CaptionerLine>(io_.get_executor(), disk_, std::move(line));
  lines_.push_back(captioner);
  tracks_->Get(track_id, [this, captioner](const Result<std::shared_ptr<LiveTrack>>& track) {
    on_track_(track.value());
    captioner->Open(*track);
  });
}

void Server::Accept(const std::string& track_id, std::shared_ptr<Screen> screen, bool is_new,
                    std::size_t capacity) {
  tracks_->Get(track_id,
               [this, screen, is_new, capacity](const Result<std::shared_ptr<LiveTrack>>& track) {
                 on_track_(track.value());
                 if (!screen->is_connected()) Join(*track, *screen, is_new, capacity);
               });
}

// As the audience does it.
void Server::Join(const std::shared_ptr<LiveTrack>& track, Screen& screen, bool is_new,
                  std::size_t capacity) {
  const int connection = network_.Open(capacity);
  screen.Connect(connection, is_new);
  const auto channel = ChannelOf(track);
  const std::size_t loop = chance_.Below(kLoops);
  wire::Join join{channel->id(), screen.line(), connection, 0, chance_.OneIn(2), {}, {}};
  join.first.push_back(std::make_shared<const std::string>(kGreeting));
  const bool is_same_life =
      screen.place() && screen.place()->epoch == channel->track().CatchUp({}).front()->place.epoch;
  if (is_same_life) ++tally_.resumed;
  std::size_t bytes_of_all = kGreeting.size();
  for (auto& bytes : channel->Beginning(screen.line(), screen.place())) {
    bytes_of_all += bytes->size();
    join.first.push_back(std::move(bytes));
  }
  longest_beginning_ = std::max(longest_beginning_, bytes_of_all);
  channel->Count(loop, screen.line(), 1);
  channel->PostTo(loop, std::move(join));
}

std::shared_ptr<server::Channel> Server::ChannelOf(const std::shared_ptr<LiveTrack>& track) {
  for (const auto& [id, channel] : channels_)
    if (&channel->track() == track.get()) return channel;
  const auto channel = std::make_shared<server::Channel>(
      next_channel_++, track, kLoops,
      [this](std::size_t loop, wire::Mail mail) { Post(loop, std::move(mail)); });
  (void)track->Join(channel, std::nullopt);
  channels_.emplace(channel->id(), channel);
  return channel;
}

void Server::Post(std::size_t loop, wire::Mail mail) {
  if (const auto* publish = std::get_if<wire::Publish>(&mail))
    for (const auto& frame : publish->frames)
      if (frame) longest_frame_ = std::max(longest_frame_, frame->size());
  loops_[loop].mail.push_back(std::move(mail));
}

bool Server::RunHandler() {
  return io_.poll_one() > 0;
}

bool Server::RunLine() {
  std::erase_if(lines_, [](const auto& line) { return line->has_ended(); });
  if (lines_.empty()) return false;
  const auto first = chance_.Below(lines_.size());
  for (std::size_t i = 0; i < lines_.size(); ++i)
    if (lines_[(first + i) % lines_.size()]->Run(chance_)) return true;
  return false;
}

bool Server::RunLoop() {
  constexpr std::size_t kParts = 4;
  const auto first = chance_.Below(kLoops * kParts);
  for (std::size_t i = 0; i < kLoops * kParts; ++i) {
    const auto turn = (first + i) % (kLoops * kParts);
    if (RunLoop(turn % kLoops, turn / kLoops)) return true;
  }
  return false;
}

bool Server::RunLoop(std::size_t index, std::size_t part) {
  Loop& loop = loops_[index];
  bool is_busy = false;
  if (part == 0 && !loop.mail.empty()) {
    auto mail = std::move(loop.mail.front());
    loop.mail.pop_front();
    loop.fan_out->Take(std::move(mail), now());
    is_busy = true;
  } else if (part == 1) {
    is_busy = network_.Notify(*loop.fan_out, index, now());
  } else if (part == 2) {
    is_busy = loop.fan_out->Work(chance_.Between(1, 3));
  } else if (!loop.news.empty()) {
    const auto news = std::move(loop.news.front());
    loop.news.pop_front();
    std::visit([&](const auto& one) { On(index, one); }, news);
    return true;
  }
  for (auto& news : loop.fan_out->TakeNews()) loop.news.push_back(std::move(news));
  return is_busy;
}

void Server::On(std::size_t loop, const wire::Left& left) {
  const auto found = channels_.find(left.channel);
  Require(found != channels_.end(), "a reader left a channel that is not there");
  found->second->Count(loop, left.line, -1);
  if (found->second->audience() == 0) channels_.erase(found);
}

void Server::On(std::size_t loop, const wire::FellBehind& behind) {
  const auto found = channels_.find(behind.channel);
  if (found == channels_.end()) return;
  ++tally_.fell_behind;
  const auto snapshot = found->second->Beginning(behind.line, std::nullopt);
  longest_beginning_ = std::max(longest_beginning_, snapshot.front()->size());
  found->second->PostTo(loop, wire::Restart{behind.reader, snapshot.front()});
}

void Server::On(std::size_t loop, const wire::Said& said) {
  const auto found = channels_.find(said.channel);
  if (found == channels_.end()) return;
  found->second->PostTo(loop, wire::Dismiss{said.reader, wire::kPolicyViolation, "for reading"});
}

void Server::Tick() {
  for (auto& loop : loops_) {
    loop.fan_out->Tick(now());
    for (auto& news : loop.fan_out->TakeNews()) loop.news.push_back(std::move(news));
  }
}

void Server::CheckBounds() const {
  constexpr std::size_t kMostUnderWay = 4 * live::kWindowEvents;
  Require(disk_.pending() <= kMostUnderWay, "too much waits for the disk");
  for (const auto& loop : loops_) {
    const auto logs = (channels_.size() + 1) * wire::kLines * (2 * lag_bytes_ + longest_frame_);
    const auto own = loop.fan_out->readers() * (2 * longest_beginning_ + longest_frame_ + 256);
    Require(loop.fan_out->held_bytes() <= logs + own,
            "a loop holds too many bytes for its readers");
  }
}

void Server::SendReadersOff(const std::string& track_id) {
  for (const auto& [id, channel] : channels_)
    if (channel->track().track().id == track_id)
      channel->PostToAll({id, chance_.OneIn(2), wire::kGoingAway, "come again"});
}

}  // namespace plenary::simulation
