// SPDX-License-Identifier: Apache-2.0
// Start-up, speed and memory of `plenary process` and `plenary serve`, on captions made up here.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <iterator>

#include "figures.h"
#include "live_speed.h"
#include "measured_run.h"
#include "reading_speed.h"
#include "support/caption_maker.h"
#include "support/child_process.h"
#include "support/scratch_folder.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kTwoHours = 90 * 1000;  // bytes
constexpr std::size_t kMegabyte = 1000 * 1000;
constexpr double kMebibyte = 1024 * 1024;
constexpr int kRuns = 15;

constexpr Figure kFigures[] = {
    {"process_2h_ms", "ms", "at most 50",
     "plenary process on two hours of captions (90 KB) with a roster, start-up included; median"},
    {"start_ms", "ms", "", "plenary --version: what starting the program takes; median"},
    {"process_2h_ratio", "times", "", "process_2h_ms over start_ms"},
    {"process_100mb_s", "s", "", "plenary process on 100 MB of captions"},
    {"process_100mb_rss_ratio", "times", "", "its peak resident memory over the size of the file"},
    {"process_rss_slope", "times", "at most 1.1",
     "how much its peak resident memory, the mapped file included, grows for each byte more, "
     "between 50 MB and 100 MB"},
    {"segmentation_mb_per_s", "MB/s", "at least 30",
     "segmentation, cleaning and markers of 20 MB of captions, on one core; the best of 3"},
    {"uconv_ratio", "times", "at least 1.5",
     "how much faster that is than `uconv -x nfc` on the same file, where it is installed"},
    {"full_mb_per_s", "MB/s", "at least 8",
     "the same captions with a roster, names and speakers too; the best of 3"},
    {"live_event_2h_p50_us", "us", "at most 100",
     "what a caption event of one to three words costs a live meeting of two hours, roster, names "
     "and speakers included, over its last 2,000 events; median of the time on a core"},
    {"live_event_2h_p99_us", "us", "at most 1000", "the same, 99th percentile"},
    {"live_event_8h_p50_us", "us", "at most 100", "the same in a meeting of eight hours; median"},
    {"live_event_8h_p99_us", "us", "at most 1000", "the same, 99th percentile"},
    {"serve_ready_ms", "ms", "at most 300",
     "plenary serve on a new data folder, from its start to \"listening\"; median"},
    {"serve_idle_rss_mb", "MiB", "at most 40", "its resident memory when idle; median"},
};

void TakeTwoHours(const test::ScratchFolder& folder, Taken& taken) {
  const auto captions = folder.Write("two-hours.txt", test::MakeCaptions(kTwoHours, 1));
  const auto roster = folder.Write("roster.json", test::MakeRoster());
  const double process = MedianWallMs({"process", captions, "--roster", roster}, kRuns);
  const double start = MedianWallMs({"--version"}, kRuns);
  taken.insert(
      taken.end(),
      {{"process_2h_ms", process}, {"start_ms", start}, {"process_2h_ratio", process / start}});
}

void TakeBigFiles(const test::ScratchFolder& folder, Taken& taken) {
  const auto big = folder.Write("100mb.txt", test::MakeCaptions(100 * kMegabyte, 2));
  const auto half = folder.Write("50mb.txt", test::MakeCaptions(50 * kMegabyte, 2));
  const auto whole = RunPlenary({"process", big});
  const auto part = RunPlenary({"process", half});
  taken.insert(taken.end(),
               {{"process_100mb_s", whole.wall_ms / 1000},
                {"process_100mb_rss_ratio", whole.peak_rss_mb * kMebibyte / (100 * kMegabyte)},
                {"process_rss_slope",
                 (whole.peak_rss_mb - part.peak_rss_mb) * kMebibyte / (50 * kMegabyte)}});
}

void TakeServe(const test::ScratchFolder& folder, Taken& taken) {
  std::vector<double> ready;
  std::vector<double> resident;
  for (int run = 0; run < kRuns; ++run) {
    const auto start = std::chrono::steady_clock::now();
    test::ChildProcess server({PLENARY_BINARY, "serve", "--port", "0", "--data",
                               folder.Path("data-" + std::to_string(run))});
    std::string line = server.ReadLine();
    while (!line.empty() && !line.starts_with("listening")) line = server.ReadLine();
    if (line.empty()) {
      std::cerr << "plenary_bench: the server did not start: " << server.Errors() << "\n";
      std::exit(EXIT_FAILURE);
    }
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    ready.push_back(wall.count());
    resident.push_back(ResidentMb(server.id()));
  }
  taken.insert(taken.end(),
               {{"serve_ready_ms", Median(ready)}, {"serve_idle_rss_mb", Median(resident)}});
}

}  // namespace

std::span<const Figure> ProcessFigures() {
  return kFigures;
}

Taken TakeProcessFigures() {
  const test::ScratchFolder folder;
  Taken taken;
  TakeTwoHours(folder, taken);
  std::ranges::move(TakeReadingSpeed(folder.Path("repeated.txt")), std::back_inserter(taken));
  std::ranges::move(TakeLiveSpeed(), std::back_inserter(taken));
  TakeServe(folder, taken);
  TakeBigFiles(folder, taken);
  return taken;
}

}  // namespace plenary::bench
