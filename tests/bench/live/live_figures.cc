// SPDX-License-Identifier: Apache-2.0
// What the live path takes over real sockets, beside the limits of the machine and what others
// reach in the same run. PLENARY_BENCH_CASES names the cases to take (all when it is empty);
// PLENARY_BENCH_QUICK=1 takes one short run of each.
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

#include "figures.h"
#include "live/cases.h"
#include "live/usage.h"

namespace plenary::bench {
namespace {

constexpr Figure kFigures[] = {
    {"steady_p99_ms", "ms", "", "event to reader, 1,000 readers x 20 events/s, 99th percentile"},
    {"steady_p99_ratio", "times", "at most 1.10", "the same over that of limit-send"},
    {"steady_cpu_ratio", "times", "at most 1.15", "server CPU per delivery over limit-send's"},
    {"steady_lost", "", "at most 0", "deliveries and acknowledgements that did not come"},
    {"busy_p99_ms", "ms", "", "event to reader, 1,000 readers x 1,000 events/s on one track"},
    {"busy_p99_ratio", "times", "at most 1.3", "the same over that of limit-coal"},
    {"busy_lost", "", "at most 0", "deliveries and acknowledgements that did not come"},
    {"tracks_p99_ms", "ms", "", "the same over 20 tracks, 50 readers and 50 events/s each"},
    {"tracks_p99_ratio", "times", "at most 1.3", "the same over that of limit-coal"},
    {"tracks_lost", "", "at most 0", "deliveries and acknowledgements that did not come"},
    {"saturation_1k_per_s", "1/s", "", "deliveries/s, 1,000 readers, 64 events in flight"},
    {"saturation_1k_ratio", "times", "at least 0.6", "the same over that of limit-coal"},
    {"saturation_1k_lost", "", "at most 0", "deliveries and acknowledgements that did not come"},
    {"saturation_4k_per_s", "1/s", "", "deliveries/s, 4,000 readers, 64 events in flight"},
    {"saturation_4k_ratio", "times", "at least 0.5", "the same over that of limit-coal"},
    {"saturation_4k_lost", "", "at most 0", "deliveries and acknowledgements that did not come"},
    {"durable_p99_ratio", "times", "at most 1.10",
     "event to reader with data on disk over data in memory (/dev/shm), 1,000 readers x 20 "
     "events/s"},
    {"memory_idle_kib", "KiB", "at most 1", "memory of the server for each of 20,000 idle readers"},
    {"memory_load_kib", "KiB", "at most 1", "how much more it is for each under full load"},
    {"memory_lost", "", "at most 0", "deliveries and acknowledgements that did not come"},
    {"ack_p99_ms", "ms", "at most 10",
     "event to acknowledgement, 2,000 events/s over 100 captioners, 99th percentile"},
    {"ack_lost", "", "at most 0", "acknowledgements that did not come"},
    {"ack_flood_per_s", "1/s", "",
     "acknowledged events/s, 200 captioners, each with 256 in flight"},
    {"ack_flood_ratio", "times", "at least 0.25",
     "the same over a bare SQLite loop of 100 rows a commit on the same disk"},
    {"ack_flood_lost", "", "at most 0", "acknowledgements that did not come"},
    {"late_first_screen_ms", "ms", "at most 20",
     "late joiner of six hours: until the newest turns are there, the worst of 20"},
    {"late_whole_text_ms", "ms", "at most 200", "the same, until the whole text is there"},
    {"late_wrong", "", "at most 0", "texts that were not byte by byte what was written"},
};

struct Case {
  const char* name;
  void (*take)(Taken&);
};
constexpr Case kCases[] = {
    {"steady", TakeSteady},
    {"busy", TakeBusy},
    {"tracks", TakeBusyOverTracks},
    {"saturation", TakeSaturation},
    {"durability", TakeDurability},
    {"memory", TakeMemory},
    {"acks", TakeAcks},
    {"ack_flood", TakeAckFlood},
    {"late", TakeLateJoiner},
};

bool IsWanted(std::string_view name) {
  const char* const wanted = std::getenv("PLENARY_BENCH_CASES");
  if (!wanted || !*wanted) return true;
  return (" " + std::string(wanted) + " ").find(" " + std::string(name) + " ") != std::string::npos;
}

}  // namespace

std::span<const Figure> LiveFigures() {
  return kFigures;
}

Taken TakeLiveFigures() {
  RaiseFileLimit();
  const Placed placed = PlaceOn(kLoadsCore);
  std::cerr << (placed.on_core ? "Server on core 0, load on core 1"
                               : "ONE CORE ONLY: the load takes from the server")
            << (placed.real_time ? ", both with real-time priority (SCHED_FIFO 1).\n"
                                 : ", WITHOUT real-time priority.\n");
  Taken taken;
  for (const auto& one : kCases) {
    if (IsWanted(one.name)) one.take(taken);
  }
  std::erase_if(taken, [](const auto& figure) {
    if (!std::isnan(figure.second)) return false;
    std::cerr << figure.first << " could not be taken\n";
    return true;
  });
  return taken;
}

}  // namespace plenary::bench
