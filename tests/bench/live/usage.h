// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstddef>

namespace plenary::bench {

constexpr int kServersCore = 0;
constexpr int kLoadsCore = 1;

// Keeps the calling thread, and those that it starts, on one core; with real-time priority where
// the system permits it. Safe between fork and exec.
struct Placed {
  bool on_core = false;
  bool real_time = false;
};
Placed PlaceOn(int core);

// As many open files as the system lets this process and those that it starts have.
void RaiseFileLimit();
// How many that is.
std::size_t FileLimit();

// Time on cores that a process has had, all threads that it has now; seconds.
double CpuSeconds(pid_t process);

// The memory that it has resident, KiB.
double ResidentKib(pid_t process);

}  // namespace plenary::bench
