// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace plenary::bench {

// What a run of a program took.
//   wall_ms      from before its start to its end, steady clock
//   cpu_ms       time on a core, its own and the kernel's for it
//   peak_rss_mb  the most memory it had resident, 2^20 bytes
struct MeasuredRun {
  double wall_ms = 0;
  double cpu_ms = 0;
  double peak_rss_mb = 0;
};

// Runs a program, found by PATH, its output thrown away. Nothing when it is not installed. Ends the
// benchmark with a message when it fails.
std::optional<MeasuredRun> RunProgram(std::vector<std::string> args);

// Runs the program "plenary" that was built, its output thrown away. Ends the benchmark with a
// message when it fails.
MeasuredRun RunPlenary(const std::vector<std::string>& args);

// Runs it several times; the median of the wall times.
double MedianWallMs(const std::vector<std::string>& args, int runs);

double Median(std::vector<double> values);

// The memory that a running process has resident now, 2^20 bytes.
double ResidentMb(int process_id);

}  // namespace plenary::bench
