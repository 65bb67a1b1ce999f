// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace plenary::simulation {

// What happened, so that a run is known to have tried something.
struct Tally {
  std::uint64_t steps = 0;
  std::uint64_t events = 0;  // durable
  std::uint64_t frames = 0;  // published
  std::uint64_t crashes = 0;
  std::uint64_t cuts = 0;
  std::uint64_t full_disks = 0;
  std::uint64_t deaths = 0;  // of captioners' programs
  std::uint64_t revisions = 0;
  std::uint64_t resumed = 0;      // readers who came back and got what they had missed
  std::uint64_t fell_behind = 0;  // readers who got a snapshot in place of the rest
  std::uint64_t leases = 0;       // given
};

}  // namespace plenary::simulation
