// SPDX-License-Identifier: Apache-2.0
#include "measured_run.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace plenary::bench {
namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void Give(const std::string& what) {
  std::cerr << "plenary_bench: " << what << "\n";
  std::exit(EXIT_FAILURE);
}

std::vector<char*> Arguments(std::vector<std::string>& args) {
  std::vector<char*> pointers;
  for (auto& arg : args) pointers.push_back(arg.data());
  pointers.push_back(nullptr);
  return pointers;
}

double Milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

}  // namespace

std::optional<MeasuredRun> RunProgram(std::vector<std::string> args) {
  constexpr int kNotFound = 127;
  const auto pointers = Arguments(args);
  const auto start = Clock::now();
  // Not vfork: that would count the most memory that the benchmark ever had for the program's.
  const pid_t child = ::fork();
  if (child < 0) Give("cannot start a process");
  if (child == 0) {
    ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
    ::execvp(pointers[0], pointers.data());
    ::_exit(kNotFound);
  }
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> wall = Clock::now() - start;
  if (WIFEXITED(status) && WEXITSTATUS(status) == kNotFound) return std::nullopt;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) Give(args.front() + " failed");
  const double cpu = Milliseconds(usage.ru_utime) + Milliseconds(usage.ru_stime);
  return MeasuredRun{wall.count(), cpu, static_cast<double>(usage.ru_maxrss) / 1024};
}

MeasuredRun RunPlenary(const std::vector<std::string>& args) {
  std::vector<std::string> all{PLENARY_BINARY};
  all.insert(all.end(), args.begin(), args.end());
  const auto run = RunProgram(std::move(all));
  if (!run) Give("plenary is not built");
  return *run;
}

double MedianWallMs(const std::vector<std::string>& args, int runs) {
  std::vector<double> walls;
  for (int run = 0; run < runs; ++run) walls.push_back(RunPlenary(args).wall_ms);
  return Median(std::move(walls));
}

double Median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double ResidentMb(int process_id) {
  std::ifstream status("/proc/" + std::to_string(process_id) + "/status");
  for (std::string word; status >> word;) {
    double kilobytes = 0;
    if (word == "VmRSS:" && status >> kilobytes) return kilobytes / 1024;
  }
  Give("cannot read the memory of process " + std::to_string(process_id));
}

}  // namespace plenary::bench
