// SPDX-License-Identifier: Apache-2.0
// What the simulation takes over from the machine: this program's own definitions of the functions
// below are found before those of the libraries. So the code under test, its timers and Asio's
// included, runs by the simulated clock without knowing.
#include "machine.h"

#include <sys/timerfd.h>
#include <unistd.h>

#include <cerrno>
#include <random>

#include "chance.h"

namespace {

// An hour at the start: a point in time that a library takes for "long ago" is before it.
constexpr std::chrono::hours kStart{1};
std::chrono::milliseconds now = kStart;
plenary::simulation::Chance device(0);

}  // namespace

std::chrono::steady_clock::time_point std::chrono::steady_clock::now() noexcept {
  return time_point(::now);
}

unsigned int std::random_device::_M_getval() {
  return static_cast<unsigned int>(::device.Next() >> 32);
}

// Asio then looks at its clock itself instead of asking the kernel to wake it.
extern "C" int timerfd_create(int, int) noexcept {
  errno = EINVAL;
  return -1;
}

// Programs die here, machines do not: what was written to a file is safe with the kernel.
extern "C" int fdatasync(int) {
  return 0;
}
extern "C" int fsync(int) {
  return 0;
}

namespace plenary::simulation {

void StartMachine(std::uint64_t seed) {
  ::now = kStart;
  ::device = Chance(seed);
}
void AdvanceClock(std::chrono::milliseconds by) {
  ::now += by;
}
std::chrono::milliseconds ClockNow() {
  return ::now;
}

}  // namespace plenary::simulation
