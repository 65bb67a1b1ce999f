// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "chance.h"
#include "disk.h"
#include "lease.h"

namespace plenary::simulation {

// Captioners who want the lease of one track, on two nodes that know nothing of each other but what
// the disk says: each has the real state machine of the lease, and appends with the fence that it
// was given last. Whatever they do, the log has the words of one holder after the other, never
// those of a holder whose lease is over. Throws Broken when something does not hold.
class Handovers {
 public:
  Handovers(std::uint64_t seed, const std::filesystem::path& folder);

  void Step();
  // Everybody is there and silent: the lease is with somebody who is.
  void ComeToRest();

  std::uint64_t given() const { return holders_.size(); }

 private:
  static constexpr std::size_t kNodes = 2;
  static constexpr std::size_t kClients = 4;

  // One life of a node.
  //   fence    of the lease that it gave last, 0 as long as the disk has not said
  //   next     the number that it believes the log takes next
  struct Node {
    live::Lease lease;
    std::set<std::string> here;
    std::uint64_t life = 0;
    std::uint64_t fence = 0;
    std::string fenced;
    std::uint64_t next = 1;
    std::size_t under_way = 0;
  };

  live::Lease::Millis now() const;
  void Do(std::size_t node, const live::Lease::Actions& actions);
  void Give(std::size_t node, const std::string& client);
  void Type(std::size_t node);
  void Crash(std::size_t node);
  void LookAtLease(const Node& node) const;
  void LookAtLog();

  Chance chance_;
  Disk disk_;
  std::array<Node, kNodes> nodes_;
  std::map<std::uint64_t, std::string> holders_;  // of each fence
  std::uint64_t durable_ = 0;
  std::uint64_t last_fence_ = 0;  // of the log's last event
};

}  // namespace plenary::simulation
