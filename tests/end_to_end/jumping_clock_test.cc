// SPDX-License-Identifier: Apache-2.0
// A meeting during which the server's wall clock jumps an hour back and forth.
#include "end_to_end/jumping_clock.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "end_to_end/captioned_track.h"
#include "plenary/store/store.h"

namespace plenary::test {
namespace {

using std::chrono::hours;
using ::testing::Ge;
using ::testing::SizeIs;

constexpr std::size_t kJumps = 12;
constexpr std::size_t kTracks = 2;
constexpr std::size_t kReaders = 20;  // of each track
constexpr std::size_t kPart = 100;    // events between two jumps
constexpr std::size_t kEvents = (kJumps + 2) * kPart;

class JumpingClockMeeting : public ::testing::Test {
 protected:
  JumpingClockMeeting() {
    for (const auto& meeting : stage_.MakeTracks("Out of time", kTracks)) {
      const TrackPlan plan{.events = kEvents, .seed = tracks_.size() + 7, .readers = kReaders};
      tracks_.push_back(std::make_unique<CaptionedTrack>(stage_, meeting, plan));
    }
  }

  // Somebody has seen words that were typed since the last jump, and the captioners type on.
  void TypePart(std::size_t part) {
    for (const auto& track : tracks_) track->typist().LetTypeUpTo((part + 1) * kPart);
    for (const auto& track : tracks_) track->WaitUntilShown(part * kPart + kPart / 4, kReaders);
  }

  std::vector<transcript::CaptionEvent> Log(const std::string& track) const {
    auto store = store::OpenSqliteStore({stage_.data + "/plenary.db", true}).value();
    return store->ReadLog(track, 1, 2 * kEvents).value();
  }

  ScratchFolder folder_;
  JumpingClock clock_{folder_.Path("clock")};
  Stage stage_{folder_.Path("data"), nullptr, clock_.environment()};
  std::vector<std::unique_ptr<CaptionedTrack>> tracks_;
};

TEST_F(JumpingClockMeeting, IsTheSameTextEverywhereAndItsTimeRunsOn) {
  for (std::size_t jump = 1; jump <= kJumps; ++jump) {
    TypePart(jump);
    clock_.SetOff(hours(jump % 2 == 0 ? -1 : 1));
    if (jump == kJumps / 2) {  // a restart while it is wrong
      stage_.server.Kill();
      stage_.server.Restart();
    }
  }
  for (const auto& track : tracks_) track->FinishAndCompare();
  for (const auto& track : tracks_) {
    const auto log = Log(track->id());
    ASSERT_THAT(log, SizeIs(Ge(kEvents)));
    EXPECT_TRUE(std::is_sorted(log.begin(), log.end(), [](const auto& a, const auto& b) {
      return a.received_at < b.received_at;
    }));
    // The clock was an hour fast before the restart and an hour slow behind it.
    EXPECT_LT(log.back().received_at - log.front().received_at, std::chrono::minutes(10));
  }
}

}  // namespace
}  // namespace plenary::test
