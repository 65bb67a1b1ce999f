// SPDX-License-Identifier: Apache-2.0
#include "live/usage.h"

#include <sched.h>
#include <sys/resource.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace plenary::bench {
namespace {

constexpr rlim_t kManyFiles = 262'144;

}  // namespace

Placed PlaceOn(int core) {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(static_cast<unsigned>(core), &cores);
  sched_param priority{};
  priority.sched_priority = 1;
  Placed placed;
  placed.on_core = ::sched_setaffinity(0, sizeof cores, &cores) == 0;
  placed.real_time = ::sched_setscheduler(0, SCHED_FIFO, &priority) == 0;
  return placed;
}

void RaiseFileLimit() {
  rlimit limit{kManyFiles, kManyFiles};
  if (::setrlimit(RLIMIT_NOFILE, &limit) == 0) return;
  (void)::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  (void)::setrlimit(RLIMIT_NOFILE, &limit);
}

std::size_t FileLimit() {
  rlimit limit{};
  (void)::getrlimit(RLIMIT_NOFILE, &limit);
  return limit.rlim_cur;
}

// Not /proc/PID/stat, which counts in hundredths of a second.
double CpuSeconds(pid_t process) {
  double nanoseconds = 0;
  const std::string tasks = "/proc/" + std::to_string(process) + "/task";
  std::error_code gone;
  for (const auto& task : std::filesystem::directory_iterator(tasks, gone)) {
    double of_thread = 0;
    std::ifstream(task.path() / "schedstat") >> of_thread;
    nanoseconds += of_thread;
  }
  return nanoseconds / 1e9;
}

double ResidentKib(pid_t process) {
  std::ifstream maps("/proc/" + std::to_string(process) + "/smaps_rollup");
  double kib = 0;
  for (std::string word; maps >> word;) {
    if (word == "Rss:" && maps >> kib) break;
  }
  return kib;
}

}  // namespace plenary::bench
