// SPDX-License-Identifier: Apache-2.0
// Each followed track has a channel, which stands for all of its readers towards the track. It
// hands each frame on, encoded, to the loops that have readers of the track.
#include "audience.h"

#include <unistd.h>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "channel.h"
#include "plenary/wire/loops.h"

namespace plenary::server {
namespace {

constexpr std::size_t kMostLoops = 8;

wire::FanOutLimits LoopLimits(const Limits& limits) {
  wire::FanOutLimits loop;
  loop.lag_bytes = limits.reader_queue_bytes;
  loop.heartbeat = limits.heartbeat;
  return loop;
}

// Who is counted together.
class Peers {
 public:
  wire::PeerId Add(const std::string& address) {
    const auto [found, is_new] = ids_.try_emplace(address, next_);
    if (is_new) by_id_.emplace(next_++, Peer{address, 0});
    ++by_id_.at(found->second).count;
    return found->second;
  }
  void Remove(wire::PeerId id) {
    const auto found = by_id_.find(id);
    if (found == by_id_.end() || --found->second.count > 0) return;
    ids_.erase(found->second.address);
    by_id_.erase(found);
  }
  std::size_t CountOf(const std::string& address) const {
    const auto found = ids_.find(address);
    return found == ids_.end() ? 0 : by_id_.at(found->second).count;
  }

 private:
  struct Peer {
    std::string address;
    std::size_t count = 0;
  };
  std::unordered_map<std::string, wire::PeerId> ids_;
  std::unordered_map<wire::PeerId, Peer> by_id_;
  wire::PeerId next_ = 1;
};

}  // namespace

struct Audience::Impl : std::enable_shared_from_this<Audience::Impl> {
  Impl(boost::asio::any_io_executor io, Sessions& all, const Limits& limits_of_all)
      : executor(io), sessions(all), limits(limits_of_all), checks(std::move(io)) {}

  void Start() {
    loops.emplace(std::min(wire::UsableCores(), kMostLoops), LoopLimits(limits),
                  [this](std::size_t loop, std::vector<wire::News> news) {
                    boost::asio::post(executor,
                                      [weak = weak_from_this(), loop, news = std::move(news)] {
                                        if (const auto self = weak.lock()) self->OnNews(loop, news);
                                      });
                  });
  }

  void CheckAll();
  std::shared_ptr<Channel> ChannelOf(const std::shared_ptr<live::LiveTrack>& track);
  void Note(const std::shared_ptr<Channel>& channel, const SessionFacts& facts);
  void OnNews(std::size_t loop, const std::vector<wire::News>& news);
  void On(std::size_t loop, const wire::Left& left);
  void On(std::size_t loop, const wire::FellBehind& behind);
  void On(std::size_t loop, const wire::Said& said);

  boost::asio::any_io_executor executor;
  Sessions& sessions;
  const Limits& limits;
  Peers peers;
  std::map<wire::ChannelId, std::shared_ptr<Channel>> channels;
  std::unordered_map<std::string, wire::ChannelId> by_track;
  wire::ChannelId next_channel = 1;
  std::size_t readers = 0;
  std::size_t next_loop = 0;
  boost::asio::steady_timer checks;
  std::optional<wire::Loops> loops;  // its threads end before all that is above goes
};

std::shared_ptr<Channel> Audience::Impl::ChannelOf(const std::shared_ptr<live::LiveTrack>& track) {
  const auto& track_id = track->track().id;
  const auto found = by_track.find(track_id);
  // A track that was let go and loaded anew is another object, with an epoch of its own.
  if (found != by_track.end() && &channels.at(found->second)->track() == track.get())
    return channels.at(found->second);
  const auto channel = std::make_shared<Channel>(
      next_channel++, track, loops->size(),
      [this](std::size_t loop, wire::Mail mail) { loops->Post(loop, std::move(mail)); });
  (void)track->Join(channel, std::nullopt);
  channels.emplace(channel->id(), channel);
  by_track[track_id] = channel->id();
  return channel;
}

void Audience::Impl::Note(const std::shared_ptr<Channel>& channel, const SessionFacts& facts) {
  const std::size_t kind = facts.is_trusted ? 1 : 0;
  ++channel->noted_count[kind];
  if (channel->noted[kind]) return;
  // Those who are trusted are only ever ended together with the others.
  channel->noted[kind] = sessions.Add(
      facts,
      [weak = std::weak_ptr(channel), also_trusted = facts.is_trusted](const Ending& ending) {
        const auto ended = weak.lock();
        if (!ended) return;
        ended->PostToAll({ended->id(), also_trusted, ending.code, ending.reason});
      });
}

void Audience::Impl::OnNews(std::size_t loop, const std::vector<wire::News>& news) {
  for (const auto& one : news) std::visit([&](const auto& item) { On(loop, item); }, one);
}

void Audience::Impl::On(std::size_t loop, const wire::Left& left) {
  --readers;
  peers.Remove(left.peer);
  const auto found = channels.find(left.channel);
  if (found == channels.end()) return;
  const auto channel = found->second;
  channel->Count(loop, left.line, -1);
  const std::size_t kind = left.is_trusted ? 1 : 0;
  if (--channel->noted_count[kind] == 0) channel->noted[kind].reset();
  if (channel->audience() > 0) return;
  const auto named = by_track.find(channel->track().track().id);
  if (named != by_track.end() && named->second == left.channel) by_track.erase(named);
  channels.erase(found);
}

void Audience::Impl::On(std::size_t loop, const wire::FellBehind& behind) {
  const auto found = channels.find(behind.channel);
  if (found == channels.end()) return;
  const auto snapshot = found->second->Beginning(behind.line, std::nullopt);
  found->second->PostTo(loop, wire::Restart{behind.reader, snapshot.front()});
}

void Audience::Impl::On(std::size_t loop, const wire::Said& said) {
  const auto found = channels.find(said.channel);
  if (found == channels.end()) return;
  if (const auto place = live::ParseShown(said.message)) return found->second->NoteSeen(*place);
  found->second->PostTo(loop, wire::Dismiss{said.reader, wire::kPolicyViolation,
                                            "this socket is for reading: expected \"shown\""});
}

// So that a reader whose copy has come out of step learns of it.
void Audience::Impl::CheckAll() {
  checks.expires_after(limits.check_time);
  checks.async_wait([weak = weak_from_this()](const boost::system::error_code& cancelled) {
    const auto self = weak.lock();
    if (!self || cancelled) return;
    for (const auto& [id, channel] : self->channels) channel->track().TellChecksum();
    self->CheckAll();
  });
}

Audience::Audience(boost::asio::any_io_executor executor, Sessions& sessions, const Limits& limits)
    : impl_(std::make_shared<Impl>(std::move(executor), sessions, limits)) {
  impl_->Start();
  impl_->CheckAll();
}

Audience::~Audience() {
  impl_->checks.cancel();
  impl_->loops.reset();
}

Result<void> Audience::Admit(const std::string& track_id, const std::string& address) const {
  const Limits& limits = impl_->limits;
  if (impl_->peers.CountOf(address) >= limits.readers_per_address)
    return Fail(Errc::unavailable,
                "at most " + std::to_string(limits.readers_per_address) +
                    " readers of one address at a time",
                "readers");
  const auto found = impl_->by_track.find(track_id);
  if (found != impl_->by_track.end() &&
      impl_->channels.at(found->second)->audience() >= limits.readers_per_track)
    return Fail(
        Errc::unavailable,
        "at most " + std::to_string(limits.readers_per_track) + " readers of one track at a time",
        "readers");
  return {};
}

void Audience::Add(Handover handover, wire::Line line, const SessionFacts& facts,
                   const std::string& address, const std::shared_ptr<live::LiveTrack>& track,
                   const std::optional<live::Place>& last) {
  Impl& impl = *impl_;
  if (line == wire::Line::socket && handover.is_packed) line = wire::Line::packed_socket;
  const auto channel = impl.ChannelOf(track);
  const std::size_t loop = impl.next_loop++ % impl.loops->size();
  wire::Join join{channel->id(),    line, handover.connection,     impl.peers.Add(address),
                  facts.is_trusted, {},   std::move(handover.said)};
  join.first.push_back(std::make_shared<const std::string>(std::move(handover.greeting)));
  for (auto& bytes : channel->Beginning(line, last)) join.first.push_back(std::move(bytes));
  channel->Count(loop, line, 1);
  impl.Note(channel, facts);
  ++impl.readers;
  channel->PostTo(loop, std::move(join));
}

std::size_t Audience::size() const {
  return impl_->readers;
}

}  // namespace plenary::server
