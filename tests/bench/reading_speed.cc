// SPDX-License-Identifier: Apache-2.0
#include "reading_speed.h"

#include <time.h>

#include <algorithm>
#include <fstream>
#include <string_view>

#include "measured_run.h"
#include "plenary/transcript/process.h"
#include "sample_captions.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kBytes = 20'000'000;
constexpr int kRuns = 3;

double CpuSeconds() {
  timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

class NullSink : public transcript::TranscriptSink {
 public:
  void Begin(const transcript::MeetingInfo&) override {}
  void Add(transcript::Turn) override {}
  void End(const transcript::Transcript&) override {}
};

// The least that a run takes, since anything else on the machine only adds to it.
double LeastSeconds(std::string_view text, const transcript::Roster& roster,
                    const transcript::Guesses& guesses) {
  double least = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    NullSink sink;
    const double start = CpuSeconds();
    transcript::Process(text, roster, guesses, sink);
    least = std::min(least, CpuSeconds() - start);
  }
  return least;
}

}  // namespace

Taken TakeReadingSpeed(const std::string& captions_file) {
  const std::string text = SampleCaptions(kBytes);
  const auto roster = SampleRoster();
  const double megabytes = static_cast<double>(text.size()) / 1e6;
  transcript::Guesses none;
  none.speakers = none.names = none.suspects = false;
  transcript::Guesses people;
  people.suspects = false;

  const double segmentation = megabytes / LeastSeconds(text, {}, none);
  Taken taken{{"segmentation_mb_per_s", segmentation},
              {"full_mb_per_s", megabytes / LeastSeconds(text, roster, people)}};
  std::ofstream(captions_file, std::ios::binary) << text;
  double least = 0;
  for (int run = 0; run < kRuns; ++run) {
    const auto uconv = RunProgram({"uconv", "-x", "nfc", captions_file});
    if (!uconv) return taken;
    least = run == 0 ? uconv->cpu_ms : std::min(least, uconv->cpu_ms);
  }
  taken.emplace_back("uconv_ratio", segmentation / (megabytes / (least / 1e3)));
  return taken;
}

}  // namespace plenary::bench
