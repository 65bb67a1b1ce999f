// SPDX-License-Identifier: Apache-2.0
// A meeting in which the server is killed again and again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "end_to_end/captioned_track.h"

namespace plenary::test {
namespace {

using ::testing::Ge;

constexpr std::size_t kKills = 20;
constexpr std::size_t kTracks = 5;
constexpr std::size_t kReaders = 40;  // of each track
constexpr std::size_t kPart = 100;    // events between two kills
constexpr std::size_t kEvents = (kKills + 2) * kPart;

TEST(KilledMeeting, IsTheSameTextEverywhereAfterTwentyKills) {
  Stage stage;
  std::vector<std::unique_ptr<CaptionedTrack>> tracks;
  for (const auto& meeting : stage.MakeTracks("Killed", kTracks)) {
    const TrackPlan plan{.events = kEvents, .seed = tracks.size() + 1, .readers = kReaders};
    tracks.push_back(std::make_unique<CaptionedTrack>(stage, meeting, plan));
  }

  for (std::size_t kill = 1; kill <= kKills; ++kill) {
    // Somebody has seen words that were typed since the last kill, and the captioners type on.
    for (const auto& track : tracks) track->typist().LetTypeUpTo((kill + 1) * kPart);
    tracks[kill % kTracks]->WaitUntilShown(kill * kPart + kPart / 4, kill % 2 == 0 ? 1 : kReaders);
    stage.server.Kill();
    stage.server.Restart();
  }

  for (const auto& track : tracks) {
    track->FinishAndCompare();
    EXPECT_THAT(track->typist().reconnections(), Ge(static_cast<int>(kKills) / 2));
    const auto effort = track->readers().EffortOf(track->id());
    EXPECT_THAT(effort.connections, Ge(kReaders * kKills / 2));
    EXPECT_THAT(effort.segments, Ge(kReaders * kKills / 2));
  }
}

}  // namespace
}  // namespace plenary::test
