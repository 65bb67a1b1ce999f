// SPDX-License-Identifier: Apache-2.0
// Captioners write, readers read: slowly, busily, over many tracks, and as fast as it goes.
#include "live/cases.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kReaders = 1000;
constexpr std::uint32_t kWindow = 64;

// Places in a row of the tables below.
enum : std::size_t { kRate, kLost, kMiddle, kLate, kMost, kCpu };

std::vector<Column> Columns() {
  return {{"deliveries/s", 0},
          {"lost", 0},
          {"p50 ms", 2},
          {"p99 ms", 2},
          {"max ms", 2},
          {"server CPU s / M deliveries", 2},
          {"load core use", 2},
          {"events per message", 1},
          {"bytes per delivery", 0}};
}

Row RowOf(const Shown& shown, std::size_t wrong_copies) {
  const auto deliveries = static_cast<double>(shown.deliveries);
  return {Ratio(deliveries, shown.seconds),
          static_cast<double>(shown.lost + wrong_copies),
          shown.fan_out.PercentileMs(0.5),
          shown.fan_out.PercentileMs(0.99),
          shown.fan_out.MaxMs(),
          Ratio(shown.server_cpu * 1e6, deliveries),
          Ratio(shown.load_cpu, shown.seconds),
          Ratio(deliveries, static_cast<double>(shown.messages)),
          Ratio(static_cast<double>(shown.bytes), deliveries)};
}

Run AtRate(std::size_t channels, double rate) {
  return [=](const Contender& server) {
    Load load(server, {channels, kReaders, channels < 10 ? 10 : channels});
    const Shown shown = load.WriteAtRate(rate, CurrentEffort().seconds);
    return RowOf(shown, load.WrongCopies());
  };
}

Run FlatOut(std::size_t readers) {
  return [=](const Contender& server) {
    Load load(server, {1, readers, 10});
    const Shown shown = load.WriteFlatOut(kWindow, Load::Until::shown, CurrentEffort().seconds);
    return RowOf(shown, load.WrongCopies());
  };
}

void AddPeers(Table& table, const Run& run, int runs) {
  for (const Kind peer : {Kind::nchan, Kind::node_ws, Kind::beast_chat})
    table.Add(peer, 1, runs, run);
}

}  // namespace

void TakeSteady(Taken& taken) {
  const int runs = CurrentEffort().runs;
  Table table("1,000 readers x 20 events/s", Columns());
  const Row base = table.Add(Kind::bare_send, 1, runs, AtRate(1, 20));
  const Row ours = table.Add(Kind::plenary, 1, runs, AtRate(1, 20));
  AddPeers(table, AtRate(1, 20), runs);
  taken.insert(taken.end(), {{"steady_p99_ms", ours[kLate]},
                             {"steady_p99_ratio", Ratio(ours[kLate], base[kLate])},
                             {"steady_cpu_ratio", Ratio(ours[kCpu], base[kCpu])},
                             {"steady_lost", ours[kLost]}});
}

void TakeBusy(Taken& taken) {
  const int runs = CurrentEffort().runs;
  Table table("1,000 readers x 1,000 events/s on one track", Columns());
  const Row base = table.Add(Kind::bare_coalesced, 1, runs, AtRate(1, 1000));
  const Row ours = table.Add(Kind::plenary, 1, runs, AtRate(1, 1000));
  AddPeers(table, AtRate(1, 1000), 1);
  taken.insert(taken.end(), {{"busy_p99_ms", ours[kLate]},
                             {"busy_p99_ratio", Ratio(ours[kLate], base[kLate])},
                             {"busy_lost", ours[kLost]}});
}

void TakeBusyOverTracks(Taken& taken) {
  constexpr std::size_t kTracks = 20;
  const int runs = CurrentEffort().runs;
  constexpr double kRate = 1000;  // of each track, so that every reader is sent as much as on one
  Table table("1,000 readers x 1,000 events/s over 20 tracks of 50 readers", Columns());
  const Row base = table.Add(Kind::bare_coalesced, kTracks, runs, AtRate(kTracks, kTracks * kRate));
  const Row ours = table.Add(Kind::plenary, kTracks, runs, AtRate(kTracks, kTracks * kRate));
  taken.insert(taken.end(), {{"tracks_p99_ms", ours[kLate]},
                             {"tracks_p99_ratio", Ratio(ours[kLate], base[kLate])},
                             {"tracks_lost", ours[kLost]}});
}

void TakeSaturation(Taken& taken) {
  const int runs = CurrentEffort().runs;
  for (const std::size_t readers : {kReaders, 4 * kReaders}) {
    const bool is_small = readers == kReaders;
    const std::string of = is_small ? "saturation_1k" : "saturation_4k";
    Table table(
        is_small ? "1,000 readers, 64 events in flight" : "4,000 readers, 64 events in flight",
        Columns());
    const Row base = table.Add(Kind::bare_coalesced, 1, runs, FlatOut(readers));
    const Row ours = table.Add(Kind::plenary, 1, runs, FlatOut(readers));
    if (is_small) table.Add(Kind::bare_send, 1, 1, FlatOut(readers));
    if (is_small) AddPeers(table, FlatOut(readers), 1);
    taken.insert(taken.end(), {{of + "_per_s", ours[kRate]},
                               {of + "_ratio", Ratio(ours[kRate], base[kRate])},
                               {of + "_lost", ours[kLost]}});
  }
}

void TakeDurability(Taken& taken) {
  const int runs = CurrentEffort().runs;
  Table table("Durability: 1,000 readers x 20 events/s, data on disk and in memory (/dev/shm)",
              Columns());
  const Row without = table.Add(Kind::plenary_on_memory, 1, runs, AtRate(1, 20));
  const Row with = table.Add(Kind::plenary, 1, runs, AtRate(1, 20));
  taken.emplace_back("durable_p99_ratio", Ratio(with[kLate], without[kLate]));
}

}  // namespace plenary::bench
