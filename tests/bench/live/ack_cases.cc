// SPDX-License-Identifier: Apache-2.0
// Many captioners at once, nobody reads: how soon and how fast events are acknowledged.
#include <iostream>

#include "live/bare_log.h"
#include "live/cases.h"
#include "measured_run.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kCaptioners = 100;
constexpr std::size_t kManyCaptioners = 200;
constexpr double kEventsPerSecond = 2000;
constexpr std::uint32_t kWindow = 256;

std::vector<Column> Columns() {
  return {{"acknowledged/s", 0}, {"lost", 0},   {"p50 ms", 2},
          {"p99 ms", 2},         {"max ms", 2}, {"server CPU s / M events", 1}};
}

Row RowOf(const Shown& shown) {
  const auto acknowledged = static_cast<double>(shown.acknowledged);
  return {Ratio(acknowledged, shown.seconds),
          static_cast<double>(shown.lost),
          shown.acks.PercentileMs(0.5),
          shown.acks.PercentileMs(0.99),
          shown.acks.MaxMs(),
          Ratio(shown.server_cpu * 1e6, acknowledged)};
}

}  // namespace

void TakeAcks(Taken& taken) {
  Table table("Acknowledgements: 2,000 events/s over 100 captioners", Columns());
  const Row ours =
      table.Add(Kind::plenary, kCaptioners, CurrentEffort().runs, [](const Contender& server) {
        Load load(server, {kCaptioners, 0, 0});
        return RowOf(load.WriteAtRate(kEventsPerSecond, CurrentEffort().seconds));
      });
  taken.insert(taken.end(), {{"ack_p99_ms", ours[3]}, {"ack_lost", ours[1]}});
}

void TakeAckFlood(Taken& taken) {
  const Effort& effort = CurrentEffort();
  Table table("Acknowledgements flat out: 200 captioners, 256 events of each in flight", Columns());
  std::vector<double> bare;
  for (int run = 0; run < effort.runs; ++run) bare.push_back(BareLogRowsPerSecond(effort.seconds));
  const double base = Median(std::move(bare));
  std::cerr << "| a bare SQLite loop, 100 rows a commit | " << static_cast<long>(base) << " |\n";
  const Row ours =
      table.Add(Kind::plenary, kManyCaptioners, effort.runs, [&](const Contender& server) {
        Load load(server, {kManyCaptioners, 0, 0});
        return RowOf(load.WriteFlatOut(kWindow, Load::Until::durable, effort.seconds));
      });
  taken.insert(taken.end(), {{"ack_flood_per_s", ours[0]},
                             {"ack_flood_ratio", Ratio(ours[0], base)},
                             {"ack_flood_lost", ours[1]}});
}

}  // namespace plenary::bench
