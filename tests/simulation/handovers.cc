// SPDX-License-Identifier: Apache-2.0
#include "handovers.h"

#include <algorithm>
#include <variant>

#include "machine.h"

namespace plenary::simulation {
namespace {

using live::Lease;
using std::chrono::milliseconds;

constexpr const char* kTrack = "k-1";
constexpr std::size_t kUnderWay = 20;

std::string Signed(const std::string& client, std::uint64_t fence) {
  return client + ' ' + std::to_string(fence);
}

}  // namespace

Handovers::Handovers(std::uint64_t seed, const std::filesystem::path& folder)
    : chance_(seed), disk_(folder / "handovers.db") {
  StartMachine(seed);
  store::Meeting meeting;
  meeting.id = "m-1";
  disk_.store().PutMeeting(meeting).value();
  disk_.store().AddTrack({kTrack, "m-1", "en", store::TrackKind::floor, Lease::Millis(1)}).value();
}

Lease::Millis Handovers::now() const {
  return Lease::Millis(ClockNow());
}

void Handovers::Step() {
  const auto index = chance_.Below(kNodes);
  Node& node = nodes_[index];
  const auto client = "c" + std::to_string(chance_.Below(kClients));
  const bool is_here = node.here.contains(client);
  switch (chance_.Below(16)) {
    case 0:
      node.here.insert(client);
      Do(index,
         node.lease.Enter(client, chance_.OneIn(2) ? live::Role::write : live::Role::wait, now()));
      break;
    case 1:
      if (is_here && chance_.OneIn(3)) {
        node.here.erase(client);
        Do(index, node.lease.Leave(client, now()));
      }
      break;
    case 2:
      if (is_here) Do(index, node.lease.Take(client, now()));
      break;
    case 3:
      if (is_here && chance_.OneIn(4)) Do(index, node.lease.Yield(client, now()));
      break;
    case 4:
      if (is_here) Do(index, node.lease.Keep(client));
      break;
    case 5:
      AdvanceClock(milliseconds(chance_.OneIn(30) ? 16'000 : chance_.Below(500)));
      break;
    case 6:
      Do(index, node.lease.Tick(now()));
      break;
    case 7:
      if (chance_.OneIn(150)) Crash(index);
      break;
    case 8:
      if (chance_.OneIn(60)) disk_.is_full = !disk_.is_full;
      break;
    case 9:
    case 10:
      if (disk_.Commit(chance_.Between(1, 6))) LookAtLog();
      break;
    case 11:
    case 12:
      disk_.Tell();
      break;
    default:
      Type(index);
  }
  LookAtLease(node);
}

void Handovers::Do(std::size_t node, const Lease::Actions& actions) {
  Require(actions.size() <= 1, "the lease wants several things at once");
  for (const auto& action : actions) {
    const auto& lease = nodes_[node].lease;
    if (const auto* give = std::get_if<Lease::Give>(&action)) {
      Require(lease.IsHolder(give->client), "the lease is given to one who does not hold it");
      Require(nodes_[node].here.contains(give->client), "the lease goes to one who is not there");
      Give(node, give->client);
    } else if (const auto* ask = std::get_if<Lease::Ask>(&action)) {
      Require(lease.is_holder_here() && !lease.IsHolder(ask->by), "nobody is there to be asked");
    } else if (std::holds_alternative<Lease::Free>(action)) {
      Require(lease.holder().empty(), "a free track has a holder");
    }
  }
}

// Until the disk has said the fence, nothing that the new holder types is taken. Without it, the
// lease is worth nothing: the client is sent away and comes again.
void Handovers::Give(std::size_t index, const std::string& client) {
  Node& node = nodes_[index];
  node.fence = 0;
  node.fenced = client;
  const auto fence = std::make_shared<std::uint64_t>();
  const auto next = std::make_shared<std::uint64_t>();
  disk_.Write(
      [this, client, fence, next](store::Store& store) -> Result<void> {
        const auto given = store.GiveLease(kTrack, client);
        if (!given) return given.error();
        *fence = *given;
        *next = store.Position(kTrack).value().last_seq + 1;
        holders_[*given] = client;
        return {};
      },
      [this, index, client, fence, next, life = node.life](const Result<void>& result) {
        Node& giver = nodes_[index];
        if (giver.life != life || giver.fenced != client) return;
        if (result) {
          giver.fence = *fence;
          giver.next = *next;
        } else if (giver.here.erase(client) > 0) {
          Do(index, giver.lease.Leave(client, now()));
        }
      });
}

void Handovers::Type(std::size_t index) {
  Node& node = nodes_[index];
  const auto client = node.lease.holder();
  if (node.fence == 0 || client != node.fenced || !node.here.contains(client)) return;
  if (node.under_way >= kUnderWay) return;
  node.lease.Heard(client, now());
  ++node.under_way;
  transcript::CaptionEvent event;
  event.seq = node.next++;
  event.append = Signed(client, node.fence);
  disk_.Append(kTrack, node.fence, {std::move(event)},
               [this, index, life = node.life](const auto& appended) {
                 Node& writer = nodes_[index];
                 if (writer.life != life) return;
                 --writer.under_way;
                 if (!appended) writer.next = disk_.store().Position(kTrack).value().last_seq + 1;
               });
}

// The others and the disk go on.
void Handovers::Crash(std::size_t index) {
  Node fresh;
  fresh.life = nodes_[index].life + 1;
  nodes_[index] = std::move(fresh);
}

void Handovers::LookAtLease(const Node& node) const {
  const auto& waiting = node.lease.waiting();
  const std::set<std::string> once(waiting.begin(), waiting.end());
  Require(once.size() == waiting.size(), "somebody waits twice");
  Require(!once.contains(node.lease.holder()), "the holder waits for itself");
  for (const auto& client : waiting)
    Require(node.here.contains(client), "somebody waits who is not there");
  for (const auto& client : node.here)
    Require(node.lease.IsHolder(client) || once.contains(client), "somebody is there unnoticed");
  Require(!node.lease.is_holder_here() || node.here.contains(node.lease.holder()),
          "the holder is said to be there and is not");
}

// The fences of the log never fall, and each word is of the one to whom its fence was given.
void Handovers::LookAtLog() {
  const auto current = disk_.store().ReadLease(kTrack).value().fence;
  for (const auto& event : disk_.store().ReadLog(kTrack, durable_ + 1, 1000).value()) {
    const auto blank = event.append.find(' ');
    const auto fence = std::stoull(event.append.substr(blank + 1));
    Require(event.seq == ++durable_, "the log has a gap, or an event twice");
    Require(fence >= last_fence_, "the log has words of a lease that is over");
    Require(fence <= current, "the log has words of a lease that was never given");
    Require(holders_.at(fence) == event.append.substr(0, blank),
            "the log has words of one who does not hold the lease");
    last_fence_ = fence;
  }
}

void Handovers::ComeToRest() {
  disk_.is_full = false;
  while (disk_.Commit(512) || disk_.Tell()) LookAtLog();
  for (std::size_t index = 0; index < kNodes; ++index) {
    Node& node = nodes_[index];
    node.here.insert("c0");
    Do(index, node.lease.Enter("c0", live::Role::write, now()));
    for (int tick = 0; tick < 5; ++tick) {
      AdvanceClock(Lease::kSilence);
      if (node.lease.holder().empty()) Do(index, node.lease.Take("c0", now()));
      Do(index, node.lease.Tick(now()));
      LookAtLease(node);
    }
    Require(node.here.contains(node.lease.holder()), "a track stays without a holder");
    while (disk_.Commit(512) || disk_.Tell()) LookAtLog();
  }
}

}  // namespace plenary::simulation
