// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace plenary::simulation {

// Begins anew: the clock at its start, and what std::random_device gives from this seed on.
void StartMachine(std::uint64_t seed);

// The clock, which std::chrono::steady_clock shows in this program: it stands still but for this.
void AdvanceClock(std::chrono::milliseconds by);
std::chrono::milliseconds ClockNow();

}  // namespace plenary::simulation
