// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <random>
#include <unordered_map>

#include "executor_gate.h"
#include "plenary/live/live_track.h"
#include "running_track.h"
#include "track_loader.h"

namespace plenary::live {
namespace {

// Loaded tracks beyond this many are let go when nobody uses them.
constexpr std::size_t kKeptTracks = 64;

std::string NewEpoch() {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz234567";
  std::random_device random;
  std::string epoch;
  for (int i = 0; i < 10; ++i) epoch += kLetters[random() % kLetters.size()];
  return epoch;
}

template <class Clock>
transcript::Millis Now() {
  return std::chrono::duration_cast<transcript::Millis>(Clock::now().time_since_epoch());
}

}  // namespace

Clocks SystemClocks() {
  return {&Now<std::chrono::steady_clock>, &Now<std::chrono::system_clock>};
}

struct LiveTracks::Impl : std::enable_shared_from_this<LiveTracks::Impl> {
  // Loaded, or being loaded for those who wait.
  struct Slot {
    std::shared_ptr<RunningTrack> track;
    std::vector<Got> waiting;
    std::uint64_t asked = 0;  // when last, counting calls of Get
  };

  Impl(boost::asio::any_io_executor executor, store::StoreThread& thread,
       transcript::Guesses guesses_of_all, Clocks clocks_of_all)
      : gate(std::make_shared<ExecutorGate>(std::move(executor))),
        store(thread),
        guesses(std::move(guesses_of_all)),
        clocks(std::move(clocks_of_all)) {}

  void Get(const std::string& track_id, Got got);
  void OnLoaded(const std::string& track_id, Result<std::shared_ptr<LoadedTrack>> loaded);
  void LetGo();

  std::shared_ptr<ExecutorGate> gate;
  store::StoreThread& store;
  transcript::Guesses guesses;
  Clocks clocks;
  std::unordered_map<std::string, Slot> slots;
  std::uint64_t calls = 0;
};

void LiveTracks::Impl::Get(const std::string& track_id, Got got) {
  auto& slot = slots[track_id];
  slot.asked = ++calls;
  if (slot.track) return gate->Post([track = slot.track, got = std::move(got)] { got(track); });
  slot.waiting.push_back(std::move(got));
  if (slot.waiting.size() > 1) return;
  LoadTrack(gate, store, track_id, guesses, [weak = weak_from_this(), track_id](auto loaded) {
    if (const auto self = weak.lock()) self->OnLoaded(track_id, std::move(loaded));
  });
}

void LiveTracks::Impl::OnLoaded(const std::string& track_id,
                                Result<std::shared_ptr<LoadedTrack>> loaded) {
  auto& slot = slots[track_id];
  const auto waiting = std::exchange(slot.waiting, {});
  if (!loaded) {
    slots.erase(track_id);
    for (const auto& got : waiting) got(loaded.error());
    return;
  }
  const auto track =
      std::make_shared<RunningTrack>(gate, store, clocks, std::move(**loaded), NewEpoch());
  slot.track = track;
  track->Start();
  LetGo();
  for (const auto& got : waiting) got(track);
}

void LiveTracks::Impl::LetGo() {
  if (slots.size() <= kKeptTracks) return;
  auto oldest = slots.end();
  for (auto slot = slots.begin(); slot != slots.end(); ++slot) {
    const auto& track = slot->second.track;
    const bool is_used = !track || track.use_count() > 1 || !track->is_idle();
    if (is_used) continue;
    if (oldest == slots.end() || slot->second.asked < oldest->second.asked) oldest = slot;
  }
  if (oldest != slots.end()) slots.erase(oldest);
}

LiveTracks::LiveTracks(boost::asio::any_io_executor executor, store::StoreThread& store,
                       transcript::Guesses guesses, Clocks clocks)
    : impl_(std::make_shared<Impl>(std::move(executor), store, std::move(guesses),
                                   std::move(clocks))) {}

LiveTracks::~LiveTracks() {
  impl_->gate->Close();
}

void LiveTracks::Get(const std::string& track_id, Got got) {
  impl_->Get(track_id, std::move(got));
}

std::shared_ptr<LiveTrack> LiveTracks::Loaded(const std::string& track_id) const {
  const auto slot = impl_->slots.find(track_id);
  return slot == impl_->slots.end() ? nullptr : slot->second.track;
}

void LiveTracks::Tick() {
  for (const auto& [id, slot] : impl_->slots)
    if (slot.track) slot.track->Tick();
}

void LiveTracks::SettleAll(std::function<void()> done) {
  std::vector<std::shared_ptr<LiveTrack>> loaded;
  for (const auto& [id, slot] : impl_->slots)
    if (slot.track) loaded.push_back(slot.track);
  if (loaded.empty()) return impl_->gate->Post(std::move(done));
  const auto left = std::make_shared<std::size_t>(loaded.size());
  for (const auto& track : loaded)
    track->Settle([left, done](const Result<void>&) {
      if (--*left == 0) done();
    });
}

}  // namespace plenary::live
