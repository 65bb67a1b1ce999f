// SPDX-License-Identifier: Apache-2.0
// plenary_simulation [--seed S] [--steps N] [--seeds COUNT]
//
// Runs meetings and handovers with random faults, N steps for each of COUNT seeds from S on, and
// says for the first seed with which something does not hold what that was. The same seed does the
// same again.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>

#include "handovers.h"
#include "support/scratch_folder.h"
#include "world.h"

namespace plenary::simulation {
namespace {

// After so many a meeting comes to rest, and another begins.
constexpr std::uint64_t kStepsOfMeeting = 20'000;

void HandOver(std::uint64_t seed, std::uint64_t steps, const std::filesystem::path& folder,
              Tally& tally) {
  Handovers handovers(seed, folder);
  for (; steps > 0; --steps, ++tally.steps) handovers.Step();
  handovers.ComeToRest();
  tally.leases += handovers.given();
}

void Run(std::uint64_t seed, std::uint64_t steps, const std::filesystem::path& folder,
         Tally& tally) {
  Chance chance(seed);
  while (tally.steps < steps) {
    const auto begin = tally.steps;
    World world(chance.Next(), folder, tally);
    const auto end = tally.steps + chance.Between(kStepsOfMeeting / 10, kStepsOfMeeting);
    while (tally.steps < end) world.Step();
    world.ComeToRest();
    HandOver(chance.Next(), (tally.steps - begin) / 5, folder, tally);
  }
}

unsigned long long Number(std::uint64_t number) {
  return number;
}

bool Try(std::uint64_t seed, std::uint64_t steps, const std::filesystem::path& folder) {
  Tally tally;
  std::printf("seed %llu: ", Number(seed));
  std::fflush(stdout);
  try {
    Run(seed, steps, folder, tally);
  } catch (const std::exception& broken) {
    std::printf("at step %llu: %s\nagain: plenary_simulation --seed %llu --steps %llu\n",
                Number(tally.steps), broken.what(), Number(seed), Number(steps));
    return false;
  }
  std::printf(
      "%llu steps, %llu events, %llu frames, %llu crashes, %llu cuts, %llu full disks, %llu dead "
      "captioners, %llu revisions, %llu readers resumed, %llu fell behind, %llu leases\n",
      Number(tally.steps), Number(tally.events), Number(tally.frames), Number(tally.crashes),
      Number(tally.cuts), Number(tally.full_disks), Number(tally.deaths), Number(tally.revisions),
      Number(tally.resumed), Number(tally.fell_behind), Number(tally.leases));
  return true;
}

int Usage() {
  std::fprintf(stderr, "usage: plenary_simulation [--seed S] [--steps N] [--seeds COUNT]\n");
  return 2;
}

}  // namespace
}  // namespace plenary::simulation

int main(int count, char** arguments) {
  using namespace plenary::simulation;
  std::uint64_t seed = 1;
  std::uint64_t steps = 100'000;
  std::uint64_t seeds = 1;
  for (int i = 1; i < count; i += 2) {
    const std::string_view name = arguments[i];
    if (i + 1 == count) return Usage();
    const auto value = std::strtoull(arguments[i + 1], nullptr, 10);
    if (name == "--seed")
      seed = value;
    else if (name == "--steps")
      steps = value;
    else if (name == "--seeds")
      seeds = value;
    else
      return Usage();
  }
  const plenary::test::ScratchFolder folder;
  for (std::uint64_t n = 0; n < seeds; ++n)
    if (!Try(seed + n, steps, folder.Path(""))) return 1;
  return 0;
}
