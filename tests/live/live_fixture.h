// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <future>

#include "faulty_store_thread.h"
#include "plenary/live/live_track.h"
#include "reader_copy.h"

namespace plenary::transcript {

inline void PrintTo(const CaptionEvent& event, std::ostream* out) {
  *out << event.seq << ": -" << event.erase << " +" << testing::PrintToString(event.append);
}

}  // namespace plenary::transcript

namespace plenary::live {

using transcript::CaptionEvent;

// A reader who applies every frame it is sent.
struct Watcher : Reader {
  void Push(const FramePtr& frame) noexcept override { See(frame); }
  void See(const FramePtr& frame) {
    copy.Apply(frame->json);
    ++frames;
  }
  ReaderCopy copy;
  int frames = 0;
};

// One meeting with one track, "k-1", over a real store in a folder of its own.
class LiveFixture : public testing::Test {
 protected:
  using Answer = std::optional<Result<std::uint64_t>>;

  LiveFixture() {
    std::string name = (std::filesystem::temp_directory_path() / "plenary-live-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    OpenStore();
    Stored([](store::Store& s) -> Result<void> {
      store::Meeting meeting;
      meeting.id = "m-1";
      meeting.title = "Harbour council";
      meeting.state = store::MeetingState::live;
      if (auto put = s.PutMeeting(meeting); !put) return put;
      return s.AddTrack({"k-1", "m-1", "en", store::TrackKind::floor, transcript::Millis(1)});
    });
    OpenTracks();
  }

  ~LiveFixture() override {
    track.reset();
    tracks.reset();
    store.reset();
    std::filesystem::remove_all(folder_);
  }

  void OpenTracks() {
    tracks.emplace(io.get_executor(), *store, transcript::Guesses{},
                   Clocks{[this] { return steady; }, [this] { return wall; }});
  }

  void OpenStore() {
    store = std::make_unique<FaultyStoreThread>(
        store::StoreThread::Open((folder_ / "plenary.db").string()).value());
  }

  // As after a restart of the program, be it orderly or not.
  void Restart() {
    track.reset();
    tracks.reset();
    store.reset();
    OpenStore();
    OpenTracks();
    Load();
  }

  // Runs the executor until it is so.
  template <class Condition>
  void RunUntil(Condition condition) {
    io.restart();
    const auto stays = boost::asio::make_work_guard(io);
    while (!condition())
      if (io.run_one_for(std::chrono::seconds(30)) == 0) throw std::runtime_error("it never came");
  }

  // Does something to the store, and waits for it.
  template <class Work>
  void Stored(Work work) {
    std::promise<Result<void>> done;
    store->Write(work, [&done](const Result<void>& result) { done.set_value(result); });
    done.get_future().get().value();
  }
  template <class Work>
  auto Read(Work work) {
    std::promise<decltype(work(std::declval<store::Store&>()))> answer;
    store->Read(
        [&](store::Store& s) -> Result<void> {
          answer.set_value(work(s));
          return {};
        },
        [](const Result<void>&) {});
    return answer.get_future().get().value();
  }
  std::vector<CaptionEvent> Log() {
    return Read([](store::Store& s) { return s.ReadLog("k-1", 1, 100'000); });
  }
  std::vector<transcript::Turn> StoredTurns() {
    std::vector<transcript::Turn> turns;
    for (const auto& turn : Read([](store::Store& s) { return s.ReadTurns("k-1"); }))
      turns.push_back(turn.captioned);
    return turns;
  }

  Result<std::shared_ptr<LiveTrack>> Get(const std::string& id) {
    std::optional<Result<std::shared_ptr<LiveTrack>>> got;
    tracks->Get(id, [&got](const auto& result) { got = result; });
    RunUntil([&got] { return got.has_value(); });
    return *got;
  }
  void Load() { track = Get("k-1").value(); }

  // Offers an event without waiting; the answer comes while the executor runs.
  std::shared_ptr<Answer> Offer(std::uint64_t seq, std::uint32_t erase, std::string append) {
    auto answer = std::make_shared<Answer>();
    track->Offer({seq, erase, std::move(append), {}, transcript::Millis(1000 + seq)},
                 [answer](const auto& result) { *answer = result; });
    EXPECT_FALSE(*answer) << "answered from within Offer";
    return answer;
  }
  Result<std::uint64_t> Wait(const std::shared_ptr<Answer>& answer) {
    RunUntil([&answer] { return answer->has_value(); });
    return **answer;
  }
  Result<std::uint64_t> Send(std::uint64_t seq, std::uint32_t erase, std::string append) {
    return Wait(Offer(seq, erase, std::move(append)));
  }
  // Sends the text as the track's next event.
  void Type(std::string text) { Correct(0, std::move(text)); }
  void Correct(std::uint32_t erase, std::string text) {
    ASSERT_TRUE(Send(track->expected_seq(), erase, std::move(text)));
  }

  Result<void> Settle() {
    std::optional<Result<void>> settled;
    track->Settle([&settled](const Result<void>& result) { settled = result; });
    RunUntil([&settled] { return settled.has_value(); });
    return *settled;
  }

  std::shared_ptr<Watcher> Watch(const std::optional<Place>& last = {}) {
    auto watcher = std::make_shared<Watcher>();
    Follow(watcher, last);
    return watcher;
  }
  void Follow(const std::shared_ptr<Watcher>& watcher, const std::optional<Place>& last) {
    for (const auto& frame : track->Join(watcher, last)) watcher->See(frame);
  }
  // What a reader has to see now.
  std::vector<boost::json::object> Shown() {
    ReaderCopy copy;
    copy.Apply(FormatSnapshot({"e", 0}, "live", track->turns()));
    return copy.turns();
  }

  // What the clocks of the tracks show.
  transcript::Millis steady{5'000};
  transcript::Millis wall{1'949'736'600'000};
  boost::asio::io_context io;
  std::unique_ptr<FaultyStoreThread> store;
  std::optional<LiveTracks> tracks;
  std::shared_ptr<LiveTrack> track;

 private:
  std::filesystem::path folder_;
};

}  // namespace plenary::live
