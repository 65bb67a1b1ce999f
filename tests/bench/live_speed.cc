// SPDX-License-Identifier: Apache-2.0
#include "live_speed.h"

#include <time.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "plenary/text/utf8.h"
#include "plenary/transcript/live_transcript.h"
#include "sample_captions.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kTwoHours = 90 * 1000;  // bytes
constexpr std::size_t kEvents = 2000;         // that are measured, the last ones

// Types a text as a captioner does: one to three words at a time, and one event in twenty takes
// some letters back, which are typed again.
class Typist {
 public:
  explicit Typist(std::string_view text) : text_(text) {}

  bool Next(transcript::CaptionEvent& event) {
    if (at_ == text_.size()) return false;
    event = {};
    event.seq = ++seq_;
    if (at_ > 0 && random_() % 20 == 0) {
      const std::string_view typed = text_.substr(0, at_);
      event.erase =
          static_cast<std::uint32_t>(std::min<std::size_t>(1 + random_() % 8, text::Length(typed)));
      at_ -= text::SuffixBytes(typed, event.erase);
    }
    const std::size_t begin = at_;
    for (auto words = 1 + random_() % 3; words > 0 && at_ < text_.size(); --words) {
      at_ = std::min(text_.find(' ', at_), text_.size() - 1) + 1;
    }
    event.append = text_.substr(begin, at_ - begin);
    return true;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint64_t seq_ = 0;
  std::mt19937_64 random_{1};
};

double CpuMicroseconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

// The costs of the last events of a text, sorted.
std::vector<double> CostsOf(std::string_view text) {
  transcript::LiveTranscript live(SampleRoster());
  Typist typist(text);
  std::vector<double> costs;
  for (transcript::CaptionEvent event; typist.Next(event);) {
    const double start = CpuMicroseconds();
    const auto changes = live.Apply(event);
    costs.push_back(CpuMicroseconds() - start);
    if (!changes) {
      std::cerr << "plenary_bench: " << changes.error().what << "\n";
      std::exit(EXIT_FAILURE);
    }
  }
  costs.erase(costs.begin(), costs.end() - static_cast<std::ptrdiff_t>(kEvents));
  std::ranges::sort(costs);
  return costs;
}

void AddPercentiles(const std::string& name, std::size_t bytes, Taken& taken) {
  const std::vector<double> costs = CostsOf(SampleCaptions(bytes));
  taken.emplace_back(name + "_p50_us", costs[costs.size() / 2]);
  taken.emplace_back(name + "_p99_us", costs[costs.size() * 99 / 100]);
}

}  // namespace

Taken TakeLiveSpeed() {
  Taken taken;
  AddPercentiles("live_event_2h", kTwoHours, taken);
  AddPercentiles("live_event_8h", 4 * kTwoHours, taken);
  return taken;
}

}  // namespace plenary::bench
