// SPDX-License-Identifier: Apache-2.0
// Somebody comes late to a meeting of six hours that goes on.
#include <algorithm>

#include "live/cases.h"
#include "live/joiner.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kWords = 54'000;
constexpr int kJoins = 20;

// The worst of some joins one after the other, on a track that somebody follows.
Row Measure(const Contender& server) {
  Load load(server, {1, 1, 1});
  while (load.channel(0).text().words() < kWords) {
    load.WriteFlatOut(512, Load::Until::durable, 0.1);
  }
  Row worst{0, 0, 0, static_cast<double>(load.channel(0).text().words())};
  for (int n = 0; n < kJoins; ++n) {
    const Joined joined = Join(server, 0, load.channel(0).text().whole());
    worst[0] = std::max(worst[0], joined.first_screen_ms);
    worst[1] = std::max(worst[1], joined.whole_text_ms);
    worst[2] += joined.is_right ? 0 : 1;
  }
  return worst;
}

}  // namespace

void TakeLateJoiner(Taken& taken) {
  Table table("Late joiner of six hours, the worst of 20",
              {{"first screen ms", 2}, {"whole text ms", 2}, {"wrong texts", 0}, {"words", 0}});
  const Row ours = table.Add(Kind::plenary, 1, CurrentEffort().runs, Measure);
  taken.insert(taken.end(), {{"late_first_screen_ms", ours[0]},
                             {"late_whole_text_ms", ours[1]},
                             {"late_wrong", ours[2]}});
}

}  // namespace plenary::bench
