// SPDX-License-Identifier: Apache-2.0
// A meeting in which the server is killed again and again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "end_to_end/readers.h"
#include "end_to_end/stage.h"
#include "end_to_end/typist.h"

namespace plenary::test {
namespace {

using ::testing::Each;
using ::testing::Ge;
using ::testing::SizeIs;

constexpr std::size_t kKills = 20;
constexpr std::size_t kTracks = 5;
constexpr std::size_t kReaders = 40;  // of each track
constexpr std::size_t kPart = 200;    // events between two kills
constexpr std::size_t kEvents = (kKills + 2) * kPart;

struct Captioned {
  StagedMeeting meeting;
  std::vector<Keys> typing;
  std::string journal;
  std::unique_ptr<Typist> typist;
};

std::size_t TurnsIn(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

TEST(KilledMeeting, IsTheSameTextEverywhereAfterTwentyKills) {
  Stage stage;
  Readers readers(stage.server.port());
  std::vector<Captioned> tracks(kTracks);
  const auto meetings = stage.MakeTracks("Killed", kTracks);
  for (std::size_t i = 0; i < kTracks; ++i) {
    auto& track = tracks[i];
    track.meeting = meetings[i];
    track.typing = MakeTyping(kEvents, i + 1);
    track.journal = stage.folder.Path("journal" + std::to_string(i));
    auto options = stage.Captioner(track.meeting);
    options.journal = track.journal;
    track.typist = std::make_unique<Typist>(options, track.typing);
    readers.Join(track.meeting.track, kReaders);
  }

  for (std::size_t kill = 1; kill <= kKills; ++kill) {
    // Somebody has seen words that were typed since the last kill, and the captioners type on.
    for (const auto& track : tracks) track.typist->LetTypeUpTo((kill + 1) * kPart);
    const auto& watched = tracks[kill % kTracks];
    const auto seen = TurnsIn(TextOf(watched.typing, kill * kPart + kPart / 4));
    readers.WaitForTurns(watched.meeting.track, seen, kill % 2 == 0 ? 1 : kReaders);
    stage.server.Kill();
    stage.server.Restart();
  }

  for (const auto& track : tracks) {
    const auto text = TextOf(track.typing);
    const auto finished = track.typist->Finish();
    ASSERT_TRUE(finished) << finished.error().what;
    EXPECT_EQ(TextOfJournal(track.journal), text);
    EXPECT_EQ(stage.Text(track.meeting), text);
    const auto shown = readers.TextsWhen(track.meeting.track, text);
    EXPECT_THAT(shown, SizeIs(kReaders));
    EXPECT_THAT(shown, Each(text));
    EXPECT_THAT(track.typist->reconnections(), Ge(static_cast<int>(kKills) / 2));
    EXPECT_THAT(readers.Connections(track.meeting.track), Ge(kReaders * kKills / 2));
  }
}

}  // namespace
}  // namespace plenary::test
