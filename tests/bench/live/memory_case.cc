// SPDX-License-Identifier: Apache-2.0
// What a reader costs the server in memory of its own: connected and idle, and under full load.
#include <algorithm>
#include <string>

#include "live/cases.h"
#include "live/usage.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kWanted = 20'000;
constexpr std::size_t kOtherFiles = 200;    // of a server, of the load
constexpr std::size_t kFirstReaders = 100;  // what the first ones bring about is no reader's
constexpr std::uint32_t kWindow = 64;

// A limit of the system that cannot be raised leaves room for a few readers less.
std::size_t Readers() {
  return std::min(kWanted, FileLimit() - kOtherFiles);
}

Row Measure(const Contender& server) {
  const std::size_t readers = Readers();
  double before = 0;
  {
    const Load first(server, {1, kFirstReaders, 0, 1});
    before = ResidentKib(server.process());
  }
  Load load(server, {1, readers, 10});
  const double idle = ResidentKib(server.process());
  const Shown shown = load.WriteFlatOut(kWindow, Load::Until::shown, CurrentEffort().seconds);
  const double loaded = ResidentKib(server.process());
  const auto lost = static_cast<double>(shown.lost + load.WrongCopies());
  return {(idle - before) / static_cast<double>(readers - kFirstReaders),
          (loaded - idle) / static_cast<double>(readers), idle / 1024,
          static_cast<double>(shown.deliveries) / shown.seconds, lost};
}

}  // namespace

void TakeMemory(Taken& taken) {
  Table table(
      std::to_string(Readers()) + " readers: memory of the server, then 64 events in flight",
      {{"KiB per idle reader", 2},
       {"KiB more under load", 2},
       {"MiB in all, idle", 1},
       {"deliveries/s", 0},
       {"lost", 0}});
  table.Add(Kind::bare_coalesced, 2, 1, Measure);
  const Row ours = table.Add(Kind::plenary, 2, 1, Measure);
  taken.insert(
      taken.end(),
      {{"memory_idle_kib", ours[0]}, {"memory_load_kib", ours[1]}, {"memory_lost", ours[4]}});
}

}  // namespace plenary::bench
